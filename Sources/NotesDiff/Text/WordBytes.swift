/// The words of a text as bytes, where `Words.lowercased` makes a string of each.
package struct WordBytes: Sendable {
  /// The letters of the words in lower case, one word after the other.
  package private(set) var bytes: [UInt8] = []
  /// Where each word lies among them.
  package private(set) var ranges: [Range<Int>] = []

  /// Cuts a text into words.
  ///
  /// - Parameters:
  ///   - text: Any text; a stretch that is not in ASCII takes the longer way.
  ///   - isTakenApart: Whether what hyphens, slashes and underscores join are words by themselves.
  /// - Complexity: Linear in the length of the text.
  package init(_ text: String, isTakenApart: Bool = false) {
    ranges.reserveCapacity(text.utf8.count / 5)
    if !Self.read(inASCII: text.utf8.span, isTakenApart, &bytes, &ranges) {
      bytes.removeAll(keepingCapacity: true)
      ranges.removeAll(keepingCapacity: true)
      read(isTakenApart ? Self.takenApart(text) : text)
    }
  }

  /// Reads a text of any letters.
  private mutating func read(_ text: String) {
    let source = text.utf8.span
    var start = 0
    // Where the stretch between two separators begins.
    var stretch = 0
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte >= 0x80 {
        while place < source.count, source[place] >= 0x80 || Self.isInner(source[place]) {
          place += 1
        }
        bytes.removeLast(bytes.count - start)
        addSlowly(String(copying: source.extracting(stretch..<place)))
        start = bytes.count
        stretch = place
        continue
      }
      if Words.isASCIILetterOrDigit(byte) {
        bytes.append(Words.lowered(byte))
      } else if Words.isJoint(byte) {
        if bytes.count > start { bytes.append(byte) }
      } else {
        finish(&start)
        stretch = place + 1
      }
      place += 1
    }
    finish(&start)
  }

  /// Reads a text in ASCII, as most are; gives up on another.
  private static func read(
    inASCII source: Span<UInt8>, _ isTakenApart: Bool, _ bytes: inout [UInt8],
    _ ranges: inout [Range<Int>]
  ) -> Bool {
    var isASCII = true
    bytes.append(addingCapacity: source.count) { letters in
      var start = 0
      // Behind the last letter or digit; marks that join nothing are overwritten.
      var end = 0
      for place in source.indices {
        let byte = source[place]
        if Words.isASCIILetterOrDigit(byte) {
          letters.append(Words.lowered(byte))
          end = letters.count
        } else if byte >= 0x80 {
          isASCII = false
          return
        } else if end > start, Words.isJoint(byte), !isTakenApart || !Words.isPartJoint(byte) {
          letters.append(byte)
        } else if end > start {
          letters.removeLast(letters.count - end)
          ranges.append(start..<end)
          start = end
        }
      }
      letters.removeLast(letters.count - end)
      if end > start { ranges.append(start..<end) }
    }
    return isASCII
  }

  /// A text with spaces in place of what joins the parts of words.
  private static func takenApart(_ text: String) -> String {
    let parted = text.utf8.map { Words.isPartJoint($0) ? UInt8(ascii: " ") : $0 }
    return String(decoding: parted, as: UTF8.self)
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    Words.isASCIILetterOrDigit(byte) || Words.isJoint(byte)
  }

  private mutating func addSlowly(_ text: String) {
    for word in Words.lowercasedSlowly(text) {
      let start = bytes.count
      bytes += word.utf8
      ranges.append(start..<bytes.count)
    }
  }

  /// The words one by one.
  package var words: [Word] { ranges.map { Word(bytes.span.extracting($0)) } }

  /// A word as text.
  ///
  /// - Parameter range: Where it lies.
  /// - Returns: The word.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func finish(_ start: inout Int) {
    while bytes.count > start, Words.isJoint(bytes[bytes.count - 1]) { bytes.removeLast() }
    guard bytes.count > start else { return }
    ranges.append(start..<bytes.count)
    start = bytes.count
  }
}
