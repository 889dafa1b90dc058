/// The lines between fences of code, told before Markdown is parsed.
enum CodeFences {
  /// Which lines are code.
  ///
  /// - Parameter lines: The lines of a note.
  /// - Returns: For each line whether it opens a block of code or stands in one.
  /// - Complexity: Linear in the number of lines.
  static func code(in lines: [String]) -> [Bool] {
    var open: (mark: UInt8, count: Int)?
    return lines.map { line in
      let text = line.utf8.drop { $0 == UInt8(ascii: " ") }
      let indent = line.utf8.count - text.count
      guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
        indent < 4
      else { return open != nil }
      let count = text.prefix { $0 == mark }.count
      let rest = text.dropFirst(count)
      if let fence = open {
        let ends =
          mark == fence.mark && count >= fence.count
          && rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        if ends { open = nil }
        return !ends
      }
      // "```make```" is code inside a line.
      if count >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) { open = (mark, count) }
      return open != nil
    }
  }
}
