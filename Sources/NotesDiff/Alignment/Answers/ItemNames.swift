/// Names of the items of two notes that stay the same from run to run and where other items come
/// and go: made of the dates, the place of an item and its text.
struct ItemNames {
  /// A name for each item of the older note.
  let old: [String]
  /// A name for each item of the newer note; it is also that of the question about it.
  let new: [String]

  /// Names the items.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Complexity: Linear in the length of the notes.
  init(_ old: MeetingNote, _ new: MeetingNote) {
    var start = FNV1a()
    for note in [old, new] {
      start.add(note.date?.description ?? note.file.lastPathComponent)
    }
    self.old = Self.names(of: old, from: start, side: "old")
    self.new = Self.names(of: new, from: start, side: "new")
  }

  private static func names(of note: MeetingNote, from start: FNV1a, side: String) -> [String] {
    var identities = FNV1aIdentities()
    return note.items.map { item in
      var hash = start
      hash.add(side)
      hash.add(note.teamName(of: item.section) ?? "")
      hash.add(note.sections[item.section].heading.name)
      hash.add(item.stage?.name ?? "")
      hash.add(item.text)
      return identities.digits(of: hash)
    }
  }
}
