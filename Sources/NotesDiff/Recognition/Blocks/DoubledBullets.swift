/// Takes sub-bullets out of the text that Markdown lets them flow into: those typed as `**`, `--` or
/// `•`, and those indented below a line of text: like code, or numbered from another number than one.
enum DoubledBullets {
  /// A stretch of text that is an item of its own.
  struct Part {
    /// Its first line, 1-based.
    var line: Int
    /// Its text, without the mark.
    var content: RichText
    /// How deep it stands below the statement, in no certain unit: as many dashes as "---" has, less one,
    /// or the columns by which it is indented.
    var depth = 0
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
    if !content.spans.contains(where: { $0.text.has("\n") }) {
      let folded = content.folded()
      return folded.isEmpty ? [] : [Part(line: line, content: folded)]
    }
    let first = content.lines[0].plain
    // Where the first line has the mark as well, it is no label of the others.
    let opening = mark(of: first[...], in: first, mayBeDash: true)
    let mayBeDash = opening.length > 0 || first.ends(with: ":")
    let content = content.dropFirst(opening.length)
    var parts = [Part(line: line, content: RichText(), depth: opening.depth)]
    var line = line
    for span in content.spans {
      let pieces = span.text.parts(at: "\n", keepsEmpty: true)
      for (index, piece) in pieces.enumerated() {
        var text = String(piece)
        if index > 0 {
          line += 1
          let mark = mark(
            of: piece, in: lines.indices.contains(line - 1) ? lines[line - 1] : "",
            mayBeDash: mayBeDash)
          if mark.length > 0 {
            parts.append(Part(line: line, content: RichText(), depth: mark.depth))
            text.removeFirst(mark.length)
          } else {
            // A link goes on over the end of its line.
            parts[parts.count - 1].content.append(.init(" ", style: span.style, link: span.link))
          }
        }
        parts[parts.count - 1].content.append(.init(text, style: span.style, link: span.link))
      }
    }
    return parts.map { Part(line: $0.line, content: $0.content.folded(), depth: $0.depth) }
      .filter { !$0.content.isEmpty }
  }

  /// How many characters mark a piece of text as a sub-bullet, and how deep; 0 where nothing does. A
  /// printed dash may as well go on a sentence.
  private static func mark(
    of piece: Substring, in line: String, mayBeDash: Bool
  ) -> (length: Int, depth: Int) {
    let dashes = piece.prefix { $0 == "-" }.count
    if (2...deepest).contains(dashes), piece.dropFirst(dashes).first == " " {
      return (dashes + 1, dashes - 1)
    }
    if piece.hasPrefix("** ") { return (3, 1) }
    if piece.hasPrefix("• ") { return (2, 1) }
    if mayBeDash, piece.hasPrefix("– ") || piece.hasPrefix("— ") { return (2, 1) }
    // At the margin Markdown would have seen it.
    let indent = indent(of: line)
    guard indent > 0 else { return (0, 0) }
    if piece.hasPrefix("* ") || piece.hasPrefix("- ") { return (2, indent) }
    let digits = piece.utf8.prefix(mostDigits + 1).prefix(while: Words.isASCIIDigit).count
    let behind = piece.utf8.dropFirst(digits).prefix(2)
    let isNumbered =
      (1...mostDigits).contains(digits)
      && (behind.elementsEqual(". ".utf8) || behind.elementsEqual(") ".utf8))
    return isNumbered && indent >= leastIndent ? (digits + 2, indent) : (0, 0)
  }

  /// The columns a line is indented by.
  private static func indent(of line: String) -> Int {
    var columns = 0
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      default: return columns
      }
    }
    return columns
  }

  /// A number of more digits is a year.
  private static let mostDigits = 2
  /// Numbers on lines indented by less may go on a sentence.
  private static let leastIndent = 3

  /// More dashes are a line drawn across the page.
  private static let deepest = 5
}
