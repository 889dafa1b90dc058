/// How many columns of a terminal a text takes.
enum DisplayWidth {
  /// The columns of a text.
  ///
  /// - Parameter text: Text without control characters.
  /// - Returns: The sum over its characters.
  static func of(_ text: some StringProtocol) -> Int {
    ofASCII(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text that is nothing but printable ASCII; nothing for another.
  ///
  /// - Parameter text: Text without control characters.
  /// - Returns: Its columns, one a byte.
  static func ofASCII(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    return bytes.allSatisfy { (0x20...0x7E).contains($0) } ? bytes.count : nil
  }

  /// The columns of a character: what combines with it takes none.
  ///
  /// - Parameter character: A character as a reader sees it.
  /// - Returns: 0, 1 or 2.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, !(0x20...0x7E).contains(first.value) else { return 1 }
    let asksForEmoji = scalars.contains { $0.value == 0xFE0F } && first.properties.isEmoji
    if asksForEmoji || first.properties.isEmojiPresentation { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(first) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return wide.contains { $0.contains(scalar.value) }
  }

  /// The blocks whose characters are wide or full-width.
  ///
  /// Source: Unicode, EastAsianWidth.txt, rounded to blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
