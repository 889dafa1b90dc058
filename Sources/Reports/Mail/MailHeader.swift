/// Writes the fields of a mail's head so that nothing a note or an option holds can end one.
///
/// Every value is ASCII without line ends when it gets here or is turned into encoded words, and
/// lines are folded before 76 characters. Sources: RFC 5322, 2.2.3; RFC 2047.
enum MailHeader {
  private static let lineLimit = 76
  /// An ASCII word longer than this is encoded, since it could not be folded.
  private static let wordLimit = 60

  /// A field of free text, as `Subject`.
  static func field(_ name: String, text value: String) -> String {
    let text = folded(VisibleText.inert(value))
    let first = name.utf8.count + 2
    return written(name, isPlain(text) ? words(text) : EncodedWords.words(of: text, at: first))
  }

  /// A field of mailboxes, as `To`.
  static func field(_ name: String, mailboxes: [MailAddress]) -> String {
    var parts: [String] = []
    for (index, mailbox) in mailboxes.enumerated() {
      let first = index == 0 ? name.utf8.count + 2 : 1
      let phrase = phrase(mailbox.name, at: first)
      parts += phrase
      let address = phrase.isEmpty ? mailbox.address : "<\(mailbox.address)>"
      parts.append(address + (index + 1 < mailboxes.count ? "," : ""))
    }
    return written(name, parts)
  }

  /// A name in front of an address, as the words it is folded between.
  private static func phrase(_ name: String, at column: Int) -> [String] {
    let name = folded(name)
    guard !name.isEmpty else { return [] }
    guard isPlain(name) else { return EncodedWords.words(of: name, at: column) }
    let words = words(name)
    if words.allSatisfy({ $0.unicodeScalars.allSatisfy(MailAddress.isAtom) }) { return words }
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return escaped.utf8.count <= wordLimit
      ? ["\"\(escaped)\""] : EncodedWords.words(of: name, at: column)
  }

  /// Whether a text can stand as it is: printable ASCII in short words, none of which could be
  /// taken for an encoded one.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
      && words(text).allSatisfy { $0.utf8.count <= wordLimit }
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func folded(_ text: String) -> String { words(text).joined(separator: " ") }

  private static func written(_ name: String, _ words: [String]) -> String {
    var result = name + ":"
    var column = result.utf8.count
    for (index, word) in words.enumerated() {
      let isTooLong = column + 1 + word.utf8.count > lineLimit
      // The first word stays beside the name: a line of white space alone is no folding.
      if isTooLong, index > 0 {
        result += "\n"
        column = 0
      }
      result += " " + word
      column += 1 + word.utf8.count
    }
    return result + "\n"
  }
}

/// Text of any script as ASCII words a mail program turns back. Source: RFC 2047.
enum EncodedWords {
  private static let lineLimit = 76
  private static let wordLimit = 75
  private static let frame = "=?utf-8?Q??=".utf8.count

  /// The words of a text; put on one or several lines with white space between them, they read as
  /// the text.
  ///
  /// - Parameters:
  ///   - text: Any text without line ends.
  ///   - column: Where on its line the first word begins.
  /// - Returns: Words of 75 characters at most, none of which parts a character's bytes.
  static func words(of text: String, at column: Int) -> [String] {
    let isQ = text.utf8.count { !isSafe($0) } * 6 < text.utf8.count * 2
    var words: [String] = []
    var bytes: [UInt8] = []
    var length = 0
    func close() {
      guard !bytes.isEmpty else { return }
      words.append("=?utf-8?\(isQ ? "Q" : "B")?\(isQ ? q(bytes) : Base64.line(bytes))?=")
      bytes = []
      length = 0
    }
    for scalar in text.unicodeScalars {
      let piece = Array(String(scalar).utf8)
      let room = min(words.isEmpty ? lineLimit - column : wordLimit, wordLimit) - frame
      let cost = isQ ? length + q(piece).utf8.count : (bytes.count + piece.count + 2) / 3 * 4
      if cost > room { close() }
      length = isQ ? length + q(piece).utf8.count : 0
      bytes += piece
    }
    close()
    return words
  }

  private static func q(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      if byte == UInt8(ascii: " ") { return "_" }
      return isSafe(byte) ? String(Unicode.Scalar(byte)) : QuotedPrintable.escape(byte)
    }.joined()
  }

  /// The characters that stand for themselves also in a name. Source: RFC 2047, 5 (3).
  private static func isSafe(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte < 0x80 && (scalar.isASCIIWord || "!*+-/ ".unicodeScalars.contains(scalar))
  }
}
