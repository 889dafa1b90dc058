/// Gives changes identities that stay the same from run to run and when our wording changes.
struct ChangeIdentity {
  private let old: MeetingNote
  private let new: MeetingNote
  /// What the identities of two notes begin with.
  private var start = FNV1a()
  private var identities = FNV1aIdentities()

  /// Prepares the identities of one comparison.
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
    Self.add(change.old, of: old, to: &hash)
    Self.add(change.new, of: new, to: &hash)
    return identities.digits(of: hash)
  }

  private static func add(_ items: [Int], of note: borrowing MeetingNote, to hash: inout FNV1a) {
    hash.add("|")
    for index in items {
      hash.add(note.sections[note.items[index].section].heading.name)
      hash.add(note.items[index].stage?.name ?? "")
      hash.add(note.items[index].text)
    }
  }
}
