/// Accounts for lines the Markdown parser keeps to itself: link definitions, marks without text.
enum LeftOverLines {
  /// The furniture on lines that nothing else stands on.
  ///
  /// - Parameters:
  ///   - lines: The lines of the file.
  ///   - note: The note, its sections, items and other furniture gathered.
  /// - Returns: One entry a line. A line with words of its own is in none.
  /// - Complexity: Linear in the number of lines.
  static func furniture(of lines: [String], in note: MeetingNote) -> [MeetingNote.Furniture] {
    var covered = [Bool](repeating: false, count: lines.count + 1)
    func cover(_ range: ClosedRange<Int>) {
      for line in range where line < covered.count { covered[line] = true }
    }
    for item in note.items { cover(item.line...item.endLine) }
    for section in note.sections { cover(section.line...section.line) }
    for entry in note.furniture { cover(entry.lines) }
    var found: [MeetingNote.Furniture] = []
    for (index, line) in lines.enumerated() where !line.isEmpty && !covered[index + 1] {
      let text = line.drop { $0.isWhitespace || marks.contains($0) }
      let isDefinition = text.begins(with: "[")
      // The target or title of a definition may stand on a line of its own.
      let followsDefinition =
        found.last.map { $0.kind == .linkDefinition && $0.lines.upperBound == index } ?? false
      if isDefinition || followsDefinition && !text.isEmpty {
        found.append(.init(.linkDefinition, lines: (index + 1)...(index + 1)))
      } else if text.isEmpty, !line.allSatisfy(\.isWhitespace) {
        found.append(.init(.emptyItem, lines: (index + 1)...(index + 1)))
      }
    }
    return found
  }

  /// What lists, quotes, headings, tables and line breaks are marked with.
  private static let marks: Set<Character> = [
    ">", "-", "+", "*", "#", "=", "|", ":", ".", ")", "0", "1", "2", "3", "4", "5", "6", "7", "8",
    "9", "\\",
  ]
}
