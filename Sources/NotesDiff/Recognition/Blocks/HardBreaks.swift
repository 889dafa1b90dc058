/// Takes a paragraph apart whose lines are statements of their own: typed one below the other, with a
/// break of the kind that is shown.
enum HardBreaks {
  /// The statements of a paragraph.
  ///
  /// A sentence that ends at a break is one of several, and the next belongs to it.
  ///
  /// - Parameters:
  ///   - content: The text of a paragraph, its line ends kept.
  ///   - line: The line it starts on.
  ///   - lines: The lines of the file.
  /// - Returns: Its stretches, in order; one where nothing parts them.
  static func parts(
    of content: RichText, from line: Int, lines: [String]
  ) -> [(line: Int, content: RichText)] {
    guard content.spans.contains(where: { $0.text.has("\n") }) else { return [(line, content)] }
    var parts: [(line: Int, content: RichText)] = []
    for (number, text) in content.lines.enumerated() {
      let source = line + number
      if let last = parts.last {
        let isApart =
          lines.indices.contains(source - 2) && endsInBreak(lines[source - 2])
          && opensStatement(text.plain) && !last.content.plain.hasSuffix(",")
          && !endsSentence(last.content.plain)
        if !isApart {
          parts[parts.count - 1].content.append(.init("\n"))
          parts[parts.count - 1].content.append(contentsOf: text)
          continue
        }
      }
      parts.append((source, text))
    }
    return parts.map { ($0.line, $0.content.folded()) }
  }

  /// Whether a line ends in two blanks or a backslash.
  private static func endsInBreak(_ line: String) -> Bool {
    line.hasSuffix("  ") || line.hasSuffix("\\")
  }

  private static func opensStatement(_ line: String) -> Bool {
    line.drop { $0 == " " }.first?.isUppercase == true
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last { $0 != " " }.map(".!?".contains) ?? false
  }
}
