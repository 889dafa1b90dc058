/// Takes sub-bullets out of the text that Markdown lets them flow into: those typed as `**`, `--` or
/// `•`, and those indented like code below a line of text.
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
  ///   - lines: The lines of the file.
  /// - Returns: The parts that have text, in order.
  static func parts(of content: RichText, from line: Int, lines: [String]) -> [Part] {
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
          let mark = markLength(
            of: piece, in: lines.indices.contains(line - 1) ? lines[line - 1] : "")
          if mark > 0 {
            parts.append(Part(line: line, content: RichText()))
            text.removeFirst(mark)
          } else {
            // A link goes on over the end of its line.
            parts[parts.count - 1].content.append(.init(" ", style: span.style, link: span.link))
          }
        }
        parts[parts.count - 1].content.append(.init(text, style: span.style, link: span.link))
      }
    }
    return parts.map { Part(line: $0.line, content: $0.content.folded()) }
      .filter { !$0.content.isEmpty }
  }

  /// How many characters mark a piece of text as a sub-bullet; 0 where nothing does.
  private static func markLength(of piece: Substring, in line: String) -> Int {
    if piece.hasPrefix("** ") || piece.hasPrefix("-- ") { return 3 }
    if piece.hasPrefix("• ") { return 2 }
    // At the margin Markdown would have seen it.
    let isIndented = line.utf8.first == UInt8(ascii: " ") || line.utf8.first == UInt8(ascii: "\t")
    return isIndented && (piece.hasPrefix("* ") || piece.hasPrefix("- ")) ? 2 : 0
  }
}
