/// How many columns of a terminal a text takes.
enum DisplayWidth {
  /// The columns of a text.
  static func of(_ text: some StringProtocol) -> Int {
    ofASCII(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text that is nothing but printable ASCII; nothing for another.
  static func ofASCII(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    return bytes.allSatisfy { (0x20...0x7E).contains($0) } ? bytes.count : nil
  }

  /// The columns of a text whose letters take one each: ASCII, Latin-1, dashes, quotation marks,
  /// arrows, lines. No two of them join to one character.
  ///
  /// - Parameter text: The bytes of any text.
  /// - Returns: Its columns; nothing where there is something else in it.
  static func ofNarrow(_ text: Span<UInt8>) -> Int? {
    var columns = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      columns += 1
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7F else { return nil }
        place += 1
        continue
      }
      switch byte {
      case 0xC2:
        guard text[place + 1] > 0xA0, text[place + 1] != 0xAD else { return nil }
        place += 2
      case 0xC3: place += 2
      case 0xE2:
        guard isNarrow(text[place + 1], text[place + 2]) else { return nil }
        place += 3
      default: return nil
      }
    }
    return columns
  }

  /// Whether the rest of a sequence that begins with E2 makes punctuation, an arrow, a line
  /// or the sign of a kind.
  private static func isNarrow(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third) || (0xB0...0xBB).contains(third)
    case 0x86: (0x90...0x93).contains(third) || third == 0xBA
    case 0x88: third == 0x92
    case 0x94: true
    case 0x9C: third == 0x93
    default: false
    }
  }

  /// The columns of a character: what combines with it takes none.
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
