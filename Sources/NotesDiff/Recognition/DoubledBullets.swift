/// Takes sub-bullets typed as `**` or `--` out of the text that Markdown lets them flow into.
enum DoubledBullets {
  /// A stretch of text that is an item of its own.
  struct Part {
    /// Its first line, 1-based.
    var line: Int
    /// Its text, without the mark.
    var content: RichText
  }

  /// The statement and the sub-bullets under it.
  ///
  /// - Parameters:
  ///   - content: The text of a paragraph or list item, its line ends kept.
  ///   - line: The line it starts on.
  /// - Returns: The parts that have text, in order.
  static func parts(of content: RichText, from line: Int) -> [Part] {
    // Most statements stand on one line.
    if !content.spans.contains(where: { $0.text.utf8.contains(UInt8(ascii: "\n")) }) {
      let folded = content.folded()
      return folded.isEmpty ? [] : [Part(line: line, content: folded)]
    }
    var parts = [Part(line: line, content: RichText())]
    var line = line
    for span in content.spans {
      let pieces = span.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        var text = String(piece)
        if index > 0 {
          line += 1
          if piece.hasPrefix("** ") || piece.hasPrefix("-- ") {
            parts.append(Part(line: line, content: RichText()))
            text.removeFirst(3)
          } else {
            parts[parts.count - 1].content.append(.init(" "))
          }
        }
        parts[parts.count - 1].content.append(.init(text, style: span.style, link: span.link))
      }
    }
    return parts.map { Part(line: $0.line, content: $0.content.folded()) }
      .filter { !$0.content.isEmpty }
  }
}
