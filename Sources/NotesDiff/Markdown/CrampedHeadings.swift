/// Gives headings the space they were typed without: "###Decisions".
///
/// Markdown takes such a line for a paragraph. Its reader takes it for a heading where the note has others
/// of several marks, it stands apart, and it is short.
enum CrampedHeadings {
  private static let mark = UInt8(ascii: "#")
  private static let mostWords = 6

  /// Mends the lines of a note.
  ///
  /// - Parameter lines: The lines, each staying where it is.
  /// - Complexity: Linear in the length of the lines.
  static func mend(_ lines: inout [String]) {
    guard lines.contains(where: { $0.utf8.starts(with: [mark, mark]) }) else { return }
    let isCode = CodeFences.code(in: lines)
    let cramped = lines.indices.filter { !isCode[$0] && isCramped(lines[$0]) }
    let hasOthers = lines.indices.contains { index in
      let marks = lines[index].utf8.prefix { $0 == mark }.count
      return (2...6).contains(marks) && !isCode[index]
        && lines[index].utf8.dropFirst(marks).first == UInt8(ascii: " ")
    }
    guard hasOthers else { return }
    for index in cramped where index == 0 || lines[index - 1].allSatisfy(\.isWhitespace) {
      let marks = lines[index].utf8.prefix { $0 == mark }.count
      lines[index].insert(
        " ", at: lines[index].utf8.index(lines[index].startIndex, offsetBy: marks))
    }
  }

  /// Whether a line is several marks and a few words: with one mark it is a tag, before a digit a number.
  private static func isCramped(_ line: String) -> Bool {
    let marks = line.utf8.prefix { $0 == mark }.count
    guard (2...6).contains(marks) else { return false }
    let text = line.dropFirst(marks)
    return text.first?.isLetter == true && text.split(separator: " ").count <= mostWords
  }
}
