/// Gives changes identities that stay the same from run to run and when our wording changes.
struct ChangeIdentity {
  private let old: MeetingNote
  private let new: MeetingNote
  /// What the identities of two notes begin with.
  private var start = FNV1a()
  private var identities = FNV1aIdentities()

  /// Prepares the identities of one comparison.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  init(old: MeetingNote, new: MeetingNote) {
    self.old = old
    self.new = new
    start.add(old.day)
    start.add(new.day)
  }

  /// Twelve hex digits made of the dates, places and statements of a change, not of its kind.
  ///
  /// - Parameter change: The change; asked once, since equal changes are told apart by order.
  /// - Returns: An identity not given out before.
  mutating func identity(of change: Change) -> String {
    var hash = start
    for (note, items) in [(old, change.old), (new, change.new)] {
      hash.add("|")
      for index in items {
        let item = note.items[index]
        hash.add(note.sections[item.section].heading.name)
        hash.add(item.stage?.name ?? "")
        hash.add(item.text)
      }
    }
    return identities.digits(of: hash)
  }
}
