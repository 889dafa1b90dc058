import NotesDiff

// What is told by what stands right beside it.
extension LineArranger {
  /// A statement whose group is settled.
  struct Neighbour {
    let entry: ChangeReport.Entry
    let rule: Int

    /// Whether a statement stands right behind it in the same list and goes on with it: "They run until six", "But
    /// the bell is old". Read apart from it nobody would know what it speaks of.
    ///
    /// - Parameters:
    ///   - change: A change with an item of the newer note.
    ///   - lastLine: The line of the last item told before it, this one or one below it.
    /// - Returns: Whether it is told where this one is.
    func leads(to change: ChangeReport.ChangeEntry, after lastLine: Int) -> Bool {
      guard let next = change.new.first, change.kind == .new || change.kind == .progressed,
        next.parentLine == entry.parentLine, next.path == entry.path, next.line > entry.line,
        lastLine >= entry.line, next.line <= lastLine + LineArranger.farthest
      else { return false }
      let kinds: [ChangeKind] = change.kind == .new ? [.new, .progressed] : [.new]
      guard kinds.contains(LineArranger.rules[rule].kind) else { return false }
      let words = WordBytes(next.text)
      return words.ranges.count > LineArranger.fewestWords
        && (words.word(0, isAmong: LineArranger.pointing)
          || words.word(0, is: "this") && words.word(1, isAmong: LineArranger.predicates))
    }
  }

  /// Between two points of a list there may be an empty line.
  private static let farthest = 2
  private static let fewestWords = 2
  private static let pointing = ["but", "however", "then", "these", "they"]
  private static let predicates = ["has", "is", "means", "was", "will", "would"]
}
