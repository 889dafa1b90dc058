/// What alignment has to know of the items of one note.
struct NoteProfile {
  /// The items, by index.
  var items: [ItemProfile]
  /// A sketch of the letters of every item, `TextSketch.words` numbers each.
  var sketches: [UInt64]
  /// The linkable items of each scope, in order; the roadmap's scope, -1, is the first.
  var members: [[Int]] = []
  /// The terms of each scope's name; the roadmap has none and is the first.
  var names: [[Vocabulary.ID]]
  /// The name of each scope that is a team; the roadmap is the first.
  var teams: [String?] = []
  /// The scope of all that stands under headings the other note has not.
  var loose = Int.max

  /// The terms of a scope's name.
  ///
  /// - Parameter scope: The scope; -1 is the roadmap.
  /// - Returns: The terms.
  func name(of scope: Int) -> [Vocabulary.ID] { names[scope + 1] }

  /// The name of a scope that is a team.
  ///
  /// - Parameter scope: The scope; -1 is the roadmap.
  /// - Returns: The name, or nothing where this note has no such team.
  func title(of scope: Int) -> String? { teams[scope + 1] }

  /// Reads which releases the items tell to be out, where the older note tells candidates of any: few do.
  ///
  /// - Parameters:
  ///   - note: The note this is the profile of, the newer.
  ///   - older: The profile of the older note.
  /// - Complexity: Linear in the length of the older note, and of the newer where there are candidates.
  mutating func readOuts(of note: MeetingNote, after older: NoteProfile) {
    guard older.items.contains(where: { $0.prerelease != nil }) else { return }
    for index in items.indices where items[index].status == .done && !items[index].isRow {
      items[index].outs = Prerelease.outs(in: note.items[index].statement).map(\.release)
    }
  }
}
