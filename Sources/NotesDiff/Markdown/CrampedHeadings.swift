/// Gives headings the space they were typed without: "###Decisions"; and takes off marks typed before
/// others: "# ## Fees".
///
/// Markdown takes such a line for a paragraph. Its reader takes it for a heading where the note has
/// others of several marks, it stands apart, and it is short.
enum CrampedHeadings {
  private static let mark = UInt8(ascii: "#")
  private static let mostWords = 6

  /// Mends the lines of a note.
  ///
  /// - Parameter lines: The lines, each staying where it is.
  /// - Complexity: Linear in the length of the lines.
  static func mend(_ lines: inout [String]) {
    let doubled = lines.indices.filter { isDoubled(lines[$0]) }
    let cramped = lines.indices.filter { isCramped(lines[$0]) }
    guard !cramped.isEmpty || !doubled.isEmpty else { return }
    let isCode = CodeFences.code(in: lines)
    for index in doubled where !isCode[index] {
      lines[index] = String(lines[index].drop { $0 == "#" }.dropFirst())
    }
    let hasOthers = lines.indices.contains { index in
      !isCode[index] && text(of: lines[index])?.begins(with: " ") == true
    }
    guard hasOthers else { return }
    for index in cramped
    where !isCode[index] && (index == 0 || lines[index - 1].allSatisfy(\.isWhitespace)) {
      if let text = text(of: lines[index]) { lines[index].insert(" ", at: text.startIndex) }
    }
  }

  /// Whether a line has the marks of two headings, one behind the other.
  private static func isDoubled(_ line: String) -> Bool {
    let bytes = line.utf8
    guard bytes.first == mark else { return false }
    let second = bytes.drop { $0 == mark }
    let marks = second.dropFirst().prefix { $0 == mark }.count
    return second.first == UInt8(ascii: " ") && (1...6).contains(marks)
      && second.dropFirst(marks + 1).first == UInt8(ascii: " ")
  }

  /// What stands behind the marks of a line that has several, no more than headings have.
  private static func text(of line: String) -> Substring? {
    let marks = line.utf8.prefix { $0 == mark }.count
    return (2...6).contains(marks) ? line.dropFirst(marks) : nil
  }

  /// Whether a line is several marks and a few words: with one mark it is a tag, before a digit a
  /// number.
  private static func isCramped(_ line: String) -> Bool {
    guard let text = text(of: line) else { return false }
    return text.first?.isLetter == true && text.partCount <= mostWords
  }
}
