/// Takes a paragraph apart whose lines are statements of their own: typed one below the other, with
/// breaks of the kind that is shown, or where no wrapped text would break.
enum HardBreaks {
  /// The statements of a paragraph.
  ///
  /// A sentence that ends at a break is one of several, and the next belongs to it.
  ///
  /// - Parameters:
  ///   - content: The text of a paragraph, its line ends kept.
  ///   - place: The lines it takes. A line end inside of code is none of the text, and what has one is not
  ///     taken apart.
  ///   - lines: The lines of the file.
  /// - Returns: Its stretches, in order; one where nothing parts them.
  static func parts(
    of content: RichText, on place: ClosedRange<Int>, lines: [String]
  ) -> [(line: Int, content: RichText)] {
    let whole = [(line: place.lowerBound, content: content)]
    guard content.spans.contains(where: { $0.text.has("\n") }) else { return whole }
    let texts = content.lines
    guard texts.count == place.count else { return [(place.lowerBound, content.folded())] }
    var parts: [(line: Int, content: RichText)] = []
    var before = ""
    let openings = RaggedLines.openings(of: texts.map(\.plain))
    for (number, (source, text)) in zip(place, texts).enumerated() {
      let plain = text.plain
      let isApart =
        openings?[number] == true
        || lines.indices.contains(source - 2) && endsInBreak(lines[source - 2])
          && opensStatement(plain) && !before.hasSuffix(",") && !endsSentence(before)
      // "Tide tables:", and below it where they are.
      let isLed = before.ends(with: ":") && text.isAddress
      if parts.isEmpty || isApart && !isLed {
        parts.append((source, text))
      } else {
        parts[parts.count - 1].content.append(.init("\n"))
        parts[parts.count - 1].content.append(contentsOf: text)
      }
      before = plain
    }
    return parts.map { ($0.line, $0.content.folded()) }
  }

  /// Whether each of some lines but the last ends in a break of the kind that is shown.
  ///
  /// - Parameters:
  ///   - place: The lines.
  ///   - lines: The lines of the file.
  /// - Returns: Whether the writer ended all of them.
  static func areTyped(on place: ClosedRange<Int>, lines: [String]) -> Bool {
    place.dropLast().allSatisfy { lines.indices.contains($0 - 1) && endsInBreak(lines[$0 - 1]) }
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
