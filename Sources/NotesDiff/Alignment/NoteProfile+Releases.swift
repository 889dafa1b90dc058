extension NoteProfile {
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
