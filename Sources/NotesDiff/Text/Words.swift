// The words of a text, as recognition and alignment compare them.
//
// Every statement of every note comes through here several times, so texts in ASCII, nine of ten,
// are read byte by byte; Swift's `Character` costs some thirty times as much.

/// Takes texts apart into words.
package enum Words {
  /// The words in lower case: runs of letters, digits and the marks that join them, an apostrophe as it
  /// is typed, not as it is printed.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words in order.
  /// - Complexity: Linear in the length of the text.
  static func lowercased(_ text: some StringProtocol) -> [String] {
    let words = WordBytes(String(text))
    let bytes = words.bytes.span
    var texts: [String] = []
    texts.reserveCapacity(words.ranges.count)
    for range in words.ranges { texts.append(String(copying: bytes.extracting(range))) }
    return texts
  }

  /// The words in lower case: runs of letters, digits and the marks that join them.
  ///
  /// - Parameter text: Any text; other modules can't specialize what takes every kind.
  /// - Returns: The words in order.
  /// - Complexity: Linear in the length of the text.
  package static func lowercased(_ text: String) -> [String] { lowercased(text[...]) }

  /// The words in lower case, those that a hyphen or slash joins one by one.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words in order.
  /// - Complexity: Linear in the length of the text.
  static func lowercasedParts(_ text: String) -> [String] {
    var parts: [String] = []
    for word in lowercased(text) {
      if word.has("-") || word.has("/") {
        for part in word.utf8.split(whereSeparator: { "-/".utf8.contains($0) }) {
          parts.append(String(Substring(part)))
        }
      } else {
        parts.append(word)
      }
    }
    return parts
  }

  /// The parts of a word that hyphens, slashes or underscores join: "http/2" is "http" and "2".
  ///
  /// - Parameter word: A word as `lowercased` has it.
  /// - Returns: The parts in order.
  static func parts(of word: String) -> [String] {
    word.split(whereSeparator: isPartJoint).map(String.init)
  }

  /// A word in one, whatever joins its parts.
  ///
  /// - Parameter word: A word as `lowercased` has it.
  /// - Returns: The word without what joins its parts.
  static func joined(_ word: String) -> String { word.filter { !isPartJoint($0) } }

  /// Whether a character joins parts that are words by themselves.
  static func isPartJoint(_ letter: Character) -> Bool { "-/_".contains(letter) }

  /// Whether a byte joins parts that are words by themselves.
  static func isPartJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  /// The first word of a text in ASCII, in lower case; nothing for another text.
  ///
  /// - Parameter text: Any text.
  /// - Returns: What `lowercased` begins with.
  package static func firstInASCII(_ text: some StringProtocol) -> String? {
    let text = Substring(text)
    let bytes = text.utf8.span
    var (start, end) = (0, 0)
    var (isOpen, isLowered) = (true, true)
    for place in bytes.indices {
      let byte = bytes[place]
      guard byte < 0x80 else { return nil }
      guard isOpen else { continue }
      if isASCIILetterOrDigit(byte) {
        if end == 0 { start = place }
        end = place + 1
        if isASCIICapital(byte) { isLowered = false }
      } else if end > 0 {
        isOpen = isJoint(byte)
      }
    }
    guard end > 0 else { return nil }
    let word = bytes.extracting(start..<end)
    return isLowered ? String(copying: word) : String(lowering: word)
  }

  /// Whether a text has the form of a person's name: a handle, or a few words of letters alone that all
  /// begin with a capital.
  package static func areName(_ text: some StringProtocol, atMost most: Int = 4) -> Bool {
    let text = Substring(text)
    // Most texts have too many words to be looked at one by one.
    return (1...most).contains(text.partCount)
      && text.parts.allSatisfy { word in
        word.begins(with: "@")
          || word.opensWithCapital
            && word.utf8.allSatisfy { isASCIILetter($0) || ".'-".utf8.contains($0) || $0 >= 0x80 }
            && (isASCII(word) || word.allSatisfy { $0.isLetter || ".'’-".contains($0) })
      }
  }

  /// The person's name a text opens with before a colon, "Ida Holm: oil the gate"; nothing where none does.
  package static func name(beforeColonIn text: String) -> Substring? {
    guard let colon = text.place(of: ":", inFirst: longestName), areName(text[..<colon], atMost: 3)
    else { return nil }
    return text[..<colon]
  }

  private static let longestName = 40

  private static func isASCII(_ word: Substring) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a word is one of those in small letters that stand inside names: "Ida van Holm".
  static func isParticle(_ word: some StringProtocol) -> Bool {
    ["al", "da", "de", "den", "der", "di", "du", "la", "ten", "van", "von"].contains(word)
  }

  /// Whether a word is written as a name is: a handle, or a capital and small letters.
  ///
  /// - Parameter word: A word without marks around it.
  /// - Returns: Whether it is.
  package static func isName(_ word: Substring) -> Bool {
    let bytes = word.utf8.span
    guard bytes.count > 1 else { return false }
    if bytes[0] == UInt8(ascii: "@") { return true }
    guard word.opensWithCapital else { return false }
    for place in 1..<bytes.count where !isASCIISmall(bytes[place]) {
      return bytes[place] >= 0x80 && word.dropFirst().allSatisfy(\.isLowercase)
    }
    return true
  }

  /// Whether a byte is a letter of ASCII.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: False for every byte of a longer sequence.
  @inlinable
  package static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// Whether a byte is a small letter of ASCII.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: False for every byte of a longer sequence.
  static func isASCIISmall(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  /// Whether a byte is a letter or a digit of ASCII.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: False for every byte of a longer sequence.
  @inlinable
  package static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Whether a byte is a digit of ASCII.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: False for every byte of a longer sequence.
  @inlinable
  package static func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte is a capital letter of ASCII.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: False for every byte of a longer sequence.
  @inlinable
  package static func isASCIICapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// A byte in lower case, for capital letters of ASCII; any other as it is.
  ///
  /// - Parameter byte: A byte of UTF-8.
  /// - Returns: The byte in lower case.
  @inlinable
  package static func lowered(_ byte: UInt8) -> UInt8 {
    isASCIICapital(byte) ? byte | 0x20 : byte
  }

  /// Whether a byte belongs to a word, everything beyond ASCII taken for letters.
  static func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isASCIILetterOrDigit(byte) }

  /// Marks that join the parts of a word.
  static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
  }

  /// The words of a stretch that is not in ASCII.
  static func lowercasedSlowly(_ text: String) -> [String] {
    String(text.lowercased().map { $0 == "’" ? "'" : $0 })
      .split { !($0.isLetter || $0.isNumber || "'-_/&".contains($0)) }
      .map { $0.drop { "'-_/&".contains($0) } }
      .compactMap { word in
        var word = word
        while let last = word.last, "'-_/&".contains(last) { word.removeLast() }
        return word.isEmpty ? nil : String(word)
      }
  }

  /// A text in lower case without the marks around it: "*Soon*:" is "soon".
  static func bare(_ text: some StringProtocol) -> String {
    let text = Substring(text)
    let bytes = text.utf8.span
    var (start, end) = (0, bytes.count)
    while start < end, isMark(bytes[start]) { start += 1 }
    while start < end, isMark(bytes[end - 1]) { end -= 1 }
    return String(copying: bytes.extracting(start..<end)).lowercased()
  }

  /// Whether a byte is white space or a mark that stands around a text.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether a text is in ASCII and has no white space but single spaces between words.
  private var isFolded: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      if byte < 0x20 || byte >= 0x80 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The text with white space off its ends and every run of it one space.
  var folded: String {
    if isFolded { return String(self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isApart = false
    for byte in utf8 {
      switch byte {
      case 0x20, 0x09...0x0D: isApart = !bytes.isEmpty
      case 0x80...: return split(whereSeparator: \.isWhitespace).joined(separator: " ")
      default:
        if isApart { bytes.append(0x20) }
        isApart = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
