/// The lines between fences of code, told before Markdown is parsed.
enum CodeFences {
  /// Which lines are code.
  ///
  /// - Parameter lines: The lines of a note.
  /// - Returns: For each line whether it opens a block of code or stands in one.
  /// - Complexity: Linear in the number of lines.
  static func code(in lines: [String]) -> [Bool] {
    var isCode = false
    return lines.map { line in
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      return isCode
    }
  }
}
