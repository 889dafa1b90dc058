/// The number of a version as a word names it: "2.1", "v30", "7.0.x", "2.1-rc1".
///
/// What counts as a version differs by what hangs on it, and each reader says which it takes: "v3" is
/// an interface as often as a release, and "1.5" may be a measure.
package struct VersionNumber {
  /// The numbers it begins with.
  package let numbers: [Int]
  /// How many fields stand between dots, those that are no numbers among them.
  package let fields: Int
  /// Whether a "v" stands before it.
  package let isMarked: Bool
  /// Whether more than one digit or letter follows.
  private let isLong: Bool

  /// Reads a word.
  ///
  /// - Parameter word: A word in lower case; nothing comes of one that has no digit at its beginning or
  ///   behind a "v".
  /// - Complexity: Linear in the length of the word.
  package init?(_ word: some StringProtocol) {
    isMarked = word.utf8.first == UInt8(ascii: "v")
    let digits = word.dropFirst(isMarked ? 1 : 0)
    guard digits.first?.isNumber == true else { return nil }
    let parts = digits.split(separator: "." as Character)
    numbers = parts.prefix { Int($0) != nil }.compactMap { Int($0) }
    fields = parts.count
    isLong = digits.count > 1
  }

  /// Whether it is as likely a release as anything: "2.1" or "v30", but neither "v3" nor "30".
  package var mayBeRelease: Bool { fields > 1 || isMarked && isLong }

  /// The numbers of the releases a text names: those with a dot, and those after a "v".
  ///
  /// - Parameter text: Any text.
  /// - Returns: The numbers of each, in order.
  /// - Complexity: Linear in the length of the text.
  package static func releases(in text: String) -> [[Int]] {
    guard mayName(text.utf8.span) else { return [] }
    let bytes = text.utf8.span
    var isASCII = true
    for place in bytes.indices where bytes[place] >= 0x80 { isASCII = false }
    if isASCII {
      var found: [[Int]] = []
      var start = 0
      for place in 0...bytes.count {
        if place < bytes.count,
          Words.isASCIILetterOrDigit(bytes[place]) || bytes[place] == UInt8(ascii: ".")
        {
          continue
        }
        // Most words are told by their first letter.
        if place > start, Words.isASCIIDigit(bytes[start]) || bytes[start] | 0x20 == 0x76,
          let release = release(String(lowering: bytes.extracting(start..<place)))
        {
          found.append(release)
        }
        start = place + 1
      }
      return found
    }
    return text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }
      .compactMap(release)
  }

  private static func release(_ word: some StringProtocol) -> [Int]? {
    guard let version = Self(word), version.mayBeRelease, version.isExact else { return nil }
    return version.numbers
  }

  /// Whether a digit stands before a dot or after a "v", as in few texts.
  static func mayName(_ text: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for place in text.indices {
      let byte = text[place]
      if byte == UInt8(ascii: "."), Words.isASCIIDigit(last) { return true }
      if Words.isASCIIDigit(byte), last | 0x20 == UInt8(ascii: "v") { return true }
      last = byte
    }
    return false
  }

  /// Whether it has nothing but numbers: "2.1", but not "2.x".
  package var isExact: Bool { numbers.count == fields }
}
