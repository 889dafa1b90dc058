/// The words of a text with the marks that join their parts; addresses are left out.
struct Pieces {
  /// The pieces, one after the other.
  private(set) var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// The addresses without a scheme, as they would be with one.
  private(set) var bareAddresses: [[UInt8]] = []
  /// Whether the first piece says who speaks: initials in brackets.
  private(set) var hasInitials = false

  /// The pieces that are handles of people: "@ida".
  private(set) var handles: [Int] = []

  /// How many pieces the first sentence has; all of them where there is one sentence.
  private(set) var head = Int.max

  /// How many pieces there are.
  var count: Int { starts.count - 1 }

  /// Where a piece lies among the bytes of all.
  ///
  /// - Parameter index: The place of the piece in the text.
  subscript(index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// Cuts a text into pieces, in place of what was read before.
  ///
  /// - Parameter text: Any text.
  /// - Complexity: Linear in the length of the text.
  mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    bareAddresses.removeAll()
    handles.removeAll(keepingCapacity: true)
    head = .max
    let source = text.utf8.span
    hasInitials = Self.beginsWithInitials(source)
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"), Self.isAddress(source, at: index) {
        finish(&start)
        while index < source.count, !Self.endsAddress(source[index]) { index += 1 }
        continue
      }
      if byte == 0xE2, index + 2 < source.count, source[index + 1] == 0x80 {
        // General punctuation: an apostrophe joins, dashes and quotation marks part.
        if source[index + 2] == 0x99, bytes.count > start {
          bytes.append(UInt8(ascii: "'"))
        } else {
          finish(&start)
        }
        index += 3
        continue
      }
      if byte == UInt8(ascii: "/"), BareAddress.isHost(bytes[start...]), index + 1 < source.count,
        Words.isOfWord(source[index + 1])
      {
        var address = Array("https://".utf8) + bytes[start...]
        bytes.removeLast(bytes.count - start)
        while index < source.count, !Self.endsAddress(source[index]) {
          address.append(source[index])
          index += 1
        }
        bareAddresses.append(address)
        continue
      }
      if Words.isOfWord(byte) {
        // Where no address can begin, letters are taken at once.
        var end = index + 1
        while end < source.count, Self.isInner(source[end]) { end += 1 }
        bytes.append(source.extracting(index..<end))
        index = end
        continue
      } else if Self.isJoiner(byte), bytes.count > start, !Self.isJoiner(bytes[bytes.count - 1]) {
        bytes.append(byte)
      } else {
        finish(&start)
        if byte == UInt8(ascii: "@") { handles.append(count) }
        if byte == UInt8(ascii: " "), head == .max, count >= Self.shortestSentence,
          Self.endsSentence(source[index - 1]), !Words.isASCIIDigit(source[index - 2])
        {
          head = count
        }
      }
      index += 1
    }
    finish(&start)
  }

  /// The pieces in lower case with spaces between them.
  func key(into key: inout [UInt8]) {
    for index in 0..<count {
      if index > 0 { key.append(UInt8(ascii: " ")) }
      key.append(lowering: bytes.span.extracting(self[index]))
    }
  }

  /// What is shorter ends in an abbreviation, "Cf. the notes"; a point behind a figure counts.
  private static let shortestSentence = 3

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: ";")
  }

  private mutating func finish(_ start: inout Int) {
    while bytes.count > start, Self.isJoiner(bytes[bytes.count - 1]) { bytes.removeLast() }
    guard bytes.count > start else { return }
    start = bytes.count
    starts.append(start)
  }

  /// Whether a byte is a letter or digit that no address begins with.
  private static func isInner(_ byte: UInt8) -> Bool {
    Words.isASCIILetterOrDigit(byte) && byte != UInt8(ascii: "h") && byte != UInt8(ascii: "w")
  }

  /// Whether a byte joins the parts of a word.
  static func isJoiner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "+"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a text begins with initials in brackets: "[IH] …".
  private static func beginsWithInitials(_ text: Span<UInt8>) -> Bool {
    text.count > 4 && text[0] == UInt8(ascii: "[") && Words.isASCIICapital(text[1])
      && Words.isASCIICapital(text[2]) && text[3] == UInt8(ascii: "]")
      && text[4] == UInt8(ascii: " ")
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "]"): true
    default: false
    }
  }

  private static func isAddress(_ source: Span<UInt8>, at index: Int) -> Bool {
    source.has("http://", at: index) || source.has("https://", at: index)
      || source.has("www.", at: index)
  }
}
