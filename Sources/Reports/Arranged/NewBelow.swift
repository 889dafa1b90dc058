import NotesDiff

/// Says of a statement that went on once that all below it is new, instead of saying so of each line.
enum NewBelow {
  /// So many lines are as short with a word each.
  private static let fewest = 3

  /// Groups in which lines that are all new are told so with what they stand below.
  ///
  /// - Parameter groups: The groups of a unit.
  /// - Returns: The same groups.
  /// - Complexity: Linear in the number of lines.
  static func toldOnce(_ groups: [ArrangedReport.Group]) -> [ArrangedReport.Group] {
    groups.map { group in
      var group = group
      group.lines = toldOnce(group.lines)
      return group
    }
  }

  /// Whether a line only names what, or who, the lines below it belong to.
  private static func isLabel(_ line: ArrangedReport.Line) -> Bool {
    [.progressed, .reworded, .moved].contains(line.kind) && line.text.plain.ends(with: ":")
      && line.was.isEmpty
      && line.edits == nil && line.remarks.isEmpty
  }

  private static func toldOnce(_ lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    var lines = lines
    // Who spoke last time, too, says something new.
    for place in lines.indices.reversed() where lines[place].indent > 0 && isLabel(lines[place]) {
      let below = lines[(place + 1)...].prefix { $0.indent > lines[place].indent }
      guard !below.isEmpty, below.allSatisfy({ $0.kind == .new }) else { continue }
      lines[place].kind = .new
      lines[place].kindWord = below.first?.kindWord ?? ""
    }
    for place in lines.indices where lines[place].indent == 0 && lines[place].kind != .new {
      let below = lines[(place + 1)...].prefix { $0.indent > 0 }
      guard below.count >= fewest, below.allSatisfy({ $0.kind == .new }) else { continue }
      lines[place].remarks.append(Wording.newBelow)
      for index in below.indices { lines[index].kindWord = "" }
    }
    return lines
  }
}
