import FoundationEssentials

/// Text in ASCII that stays readable. Source: RFC 2045, 6.7.
enum QuotedPrintable {
  private static let lineLimit = 76

  /// A byte as `=` and two hex digits.
  static func escape(_ byte: UInt8) -> String {
    String(decoding: [UInt8(ascii: "=")] + byte.hexDigits, as: UTF8.self)
  }

  /// The text with every byte escaped that a server might change.
  ///
  /// - Parameter text: Lines that end with `\n`.
  /// - Returns: Lines of 76 characters at most. None begins with `From ` or a dot, which mailboxes
  ///   and servers treat in their own way, and none ends in white space.
  static func encode(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 5 / 4)
    var line: [UInt8] = []
    func finish() {
      encode(line, into: &result)
      result.append(UInt8(ascii: "\n"))
      line.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { finish() } else { line.append(byte) }
    }
    if !line.isEmpty { finish() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func encode(_ line: [UInt8], into result: inout [UInt8]) {
    let isFrom = line.starts(with: "From ".utf8)
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isSpace
      let needsEscape =
        !isPlain || isSpace && isLast || index == 0 && isFrom
        || column == 0 && byte == UInt8(ascii: ".")
      let width = needsEscape ? 3 : 1
      // The last character of a line needs no room for the sign of a soft line end.
      if column + width > lineLimit - (isLast ? 0 : 1) {
        result += [UInt8(ascii: "="), UInt8(ascii: "\n")]
        column = 0
      }
      // A dot that comes to stand at the start of a line only by the break is escaped, too.
      if needsEscape || column == 0 && byte == UInt8(ascii: ".") {
        result += [UInt8(ascii: "=")] + byte.hexDigits
        column += 3
      } else {
        result.append(byte)
        column += 1
      }
    }
  }
}

/// Bytes in ASCII. Source: RFC 4648.
enum Base64 {
  /// The bytes on one line.
  static func line(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// The bytes on lines of 76 characters, each with a line end.
  static func lines(_ bytes: [UInt8]) -> String {
    let options: Data.Base64EncodingOptions = [.lineLength76Characters, .endLineWithLineFeed]
    return Data(bytes).base64EncodedString(options: options) + "\n"
  }
}
