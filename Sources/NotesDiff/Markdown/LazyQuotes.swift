/// Joins the rest of a sentence with its beginning where a converter set it as a quotation:
///
///     - The pump has to be
///       > painted twice.
///
/// Markdown takes the second line for a block of its own. Its reader goes on in the sentence.
enum LazyQuotes {
  /// Mends the lines of a note.
  ///
  /// - Parameter lines: The lines, each staying where it is.
  /// - Complexity: Linear in the length of the lines.
  static func mend(_ lines: inout [String]) {
    guard lines.contains(where: { quoted($0) != nil }) else { return }
    let isCode = CodeFences.code(in: lines)
    // Whether the line before goes on in this one.
    var isOpen = false
    for index in lines.indices {
      guard !isCode[index], let rest = quoted(lines[index]) else {
        isOpen = !isCode[index] && mayGoOn(lines[index])
        continue
      }
      guard isOpen, goesOn(rest, after: lines[index - 1]) else {
        isOpen = false
        continue
      }
      let place = lines[index].utf8.index(before: rest.startIndex)
      lines[index].replaceSubrange(place...place, with: " ")
      isOpen = mayGoOn(lines[index])
    }
  }

  /// What stands behind the mark of a quotation inside a list item.
  private static func quoted(_ line: String) -> Substring? {
    let text = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    guard text.first == UInt8(ascii: ">"), text.startIndex > line.startIndex else { return nil }
    return Substring(text.dropFirst())
  }

  /// Whether a line has text and is no heading, row or end of a sentence.
  private static func mayGoOn(_ line: String) -> Bool {
    let text = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = text.first, let last = text.last(where: { $0 != 0x20 }) else { return false }
    return !"#|>".utf8.contains(first) && !".!?|)\"".utf8.contains(last)
  }

  /// Whether a quotation begins as no sentence does, in small letters, or is the link that was led up to;
  /// what is quoted after a colon may begin anyhow.
  private static func goesOn(_ text: Substring, after line: String) -> Bool {
    let text = text.drop { " *_\t".contains($0) }
    guard line.utf8.last(where: { $0 != 0x20 }) == UInt8(ascii: ":") else {
      return text.first?.isLowercase == true
    }
    return text.first == "[" && text.ends(with: ")")
      && text.utf8.count { $0 == UInt8(ascii: "[") } == 1
  }
}
