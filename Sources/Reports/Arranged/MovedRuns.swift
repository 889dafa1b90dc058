import NotesDiff

/// Says of neighbours that came from one heading once where they stood: a label that was renamed is no news
/// of each line below it.
enum MovedRuns {
  /// Groups in which the first of such lines tells where it and the others stood.
  ///
  /// - Parameter groups: The groups of a unit.
  /// - Returns: The same groups.
  /// - Complexity: Linear in the number of lines.
  static func toldOnce(_ groups: [ArrangedReport.Group]) -> [ArrangedReport.Group] {
    groups.map { group in
      var group = group
      group.lines = toldOnce(group.lines)
      group.rest = toldOnce(group.rest)
      return group
    }
  }

  private static func toldOnce(_ lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    var lines = lines
    var place = 0
    while place < lines.count {
      let first = lines[place]
      let end = lines.indices[place...].firstIndex { !isAlike(lines[$0], first) } ?? lines.endIndex
      if end - place > 1 {
        lines[place].kindWord = Wording.with(first.kindWord, below: end - place - 1)
        for other in lines.indices[(place + 1)..<end] { lines[other].kindWord = "" }
      }
      place = max(end, place + 1)
    }
    return lines
  }

  /// Whether a line moved, and from where another did that stands above it.
  private static func isAlike(_ line: ArrangedReport.Line, _ other: ArrangedReport.Line) -> Bool {
    line.kind == .moved && line.kindWord != Wording.word(.moved)
      && line.kindWord == other.kindWord
      && line.indent == other.indent && line.context == other.context
  }
}
