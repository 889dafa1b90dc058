/// A line of a table as it stands in a file.
enum TableLine {
  /// How many cells a line of a table has, as Markdown counts them.
  ///
  /// - Parameter line: The line as it stands in the file.
  /// - Returns: The number of texts between bars; a bar at the beginning or end parts nothing, and
  ///   one behind a backslash is text.
  static func cells(in line: some StringProtocol) -> Int {
    let bar = UInt8(ascii: "|")
    let text = line.utf8.drop(while: isBlank)
    var bars = 0
    var isEscaped = false
    // Whether nothing but blanks came after the last bar.
    var endsWithBar = false
    for byte in text {
      if byte == bar, !isEscaped {
        bars += 1
        endsWithBar = true
      } else if !isBlank(byte) {
        endsWithBar = false
      }
      // Of two backslashes the second counts: so cmark-gfm reads it.
      isEscaped = byte == UInt8(ascii: "\\")
    }
    let isLed = text.first == bar
    return max(0, bars + 1 - (isLed ? 1 : 0) - (endsWithBar && (bars > 1 || !isLed) ? 1 : 0))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
