/// The words of a text as bytes, where `Words.lowercased` makes a string of each.
package struct WordBytes: Sendable {
  /// The letters of the words in lower case, and maybe what stands between them.
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
    var letters = Array(text.utf8)
    guard Self.lower(&letters) else {
      read(isTakenApart ? Self.takenApart(text) : text)
      return
    }
    ranges = Self.ranges(letters.span, isTakenApart)
    bytes = letters
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

  /// Puts a text in ASCII, as most are, into lower case; false for another.
  private static func lower(_ bytes: inout [UInt8]) -> Bool {
    var letters = bytes.mutableSpan
    var all: UInt8 = 0
    for place in letters.indices {
      all |= letters[place]
      letters[place] = Words.lowered(letters[place])
    }
    return all < 0x80
  }

  /// Finds the words of a text in ASCII and in lower case.
  private static func ranges(_ letters: Span<UInt8>, _ isTakenApart: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(letters.count / 5)
    var place = 0
    while place < letters.count {
      let start = place
      // Behind the last letter or digit; marks that join nothing are left out.
      var end = place
      while place < letters.count {
        let byte = letters[place]
        if Words.isASCIILetterOrDigit(byte) {
          end = place &+ 1
        } else if end == start || !Words.isJoint(byte) || isTakenApart && Words.isPartJoint(byte) {
          break
        }
        place &+= 1
      }
      if end > start { ranges.append(start..<end) }
      place &+= 1
    }
    return ranges
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

  private mutating func finish(_ start: inout Int) {
    while bytes.count > start, Words.isJoint(bytes[bytes.count - 1]) { bytes.removeLast() }
    guard bytes.count > start else { return }
    ranges.append(start..<bytes.count)
    start = bytes.count
  }
}
