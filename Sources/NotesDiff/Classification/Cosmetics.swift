/// What no reader minds: white space, quotes, dashes, marks of emphasis, small letters for capitals, and
/// marks at the ends of words, as in "#12" or "(May)".
enum Cosmetics {
  /// Whether two texts differ in nothing a reader minds.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: Whether their keys are equal.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    first == second || key(first) == key(second) || Ages.differAlone(first, second)
      || haveSameWords(first, second)
  }

  /// Whether two texts are the same word by word, but for capitals and marks at the ends of words.
  private static func haveSameWords(_ first: String, _ second: String) -> Bool {
    let (bytes, others) = (first.utf8.span, second.utf8.span)
    var (place, other) = (0, 0)
    while true {
      let word = nextWord(of: bytes, from: &place)
      let otherWord = nextWord(of: others, from: &other)
      guard word.count == otherWord.count else { return false }
      if word.isEmpty { return true }
      let shift = otherWord.lowerBound - word.lowerBound
      let isSame = word.allSatisfy { Words.lowered(bytes[$0]) == Words.lowered(others[$0 + shift]) }
      guard isSame else { return false }
    }
  }

  /// The next word between spaces, without marks at its ends; empty behind the last.
  private static func nextWord(of bytes: Span<UInt8>, from place: inout Int) -> Range<Int> {
    while place < bytes.count {
      while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
      var start = place
      while place < bytes.count, bytes[place] > 0x20 { place += 1 }
      var end = place
      while start < end, isMark(bytes[start]) || bytes[start] == UInt8(ascii: "#") { start += 1 }
      while start < end, isMark(bytes[end - 1]) { end -= 1 }
      let isDash = (start..<end).allSatisfy { bytes[$0] == UInt8(ascii: "-") }
      if start < end, !isDash { return start..<end }
    }
    return place..<place
  }

  /// Whether a byte is a mark that says nothing at the end of a word.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "."), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// A text without what no reader minds.
  ///
  /// - Parameter text: Any text.
  /// - Returns: A key that is equal for texts no reader tells apart.
  static func key(_ text: String) -> String {
    let bytes = text.utf8.span
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var space = false
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count,
        isPlain(bytes[place])
          || place > start && bytes[place] == 0x20 && place + 1 < bytes.count
            && isPlain(bytes[place + 1])
      { place += 1 }
      if place > start {
        if space { key.append(0x20) }
        space = false
        key.append(bytes.extracting(start..<place))
        continue
      }
      // Beyond ASCII, white space and the marks of printers begin with one of four bytes.
      let width =
        switch bytes[place] {
        case 0xC2: 2
        case 0xE1...0xE3, 0xEF: 3
        default: 1
        }
      let mark = bytes.extracting(place..<place + width)
      place += width
      let scalar =
        width == 1
        ? Unicode.Scalar(mark[0]) : String(copying: mark).unicodeScalars.first ?? " "
      if width == 1 ? mark[0] <= 0x20 : scalar.properties.isWhitespace {
        space = !key.isEmpty
        continue
      }
      if space { key.append(0x20) }
      space = false
      switch scalar {
      case "‘", "’", "`": key.append(UInt8(ascii: "'"))
      case "“", "”": key.append(UInt8(ascii: "\""))
      case "–", "—": key.append(UInt8(ascii: "-"))
      case "…": key += "...".utf8
      case "\u{200B}", "\u{FEFF}", "*": continue
      default: for index in mark.indices { key.append(mark[index]) }
      }
    }
    while let last = key.last, isEnd(last) { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether a byte is one that all readers mind.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "`")
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: " ")
      || byte == UInt8(ascii: ";")
  }

  /// Twice the words both texts have over the words of both, 0…1.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: 0 where either text has no word.
  static func overlap(_ first: String, _ second: String) -> Double {
    let first = WordBytes(first)
    let second = WordBytes(second)
    guard !first.ranges.isEmpty, !second.ranges.isEmpty else { return 0 }
    var numbers = ByteTable(capacity: first.ranges.count)
    var counts: [Int] = []
    for range in first.ranges {
      let number = Int(numbers.number(first.bytes.span.extracting(range)))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    }
    var shared = 0
    for range in second.ranges {
      guard let number = numbers.find(second.bytes.span.extracting(range)),
        counts[Int(number)] > 0
      else { continue }
      counts[Int(number)] -= 1
      shared += 1
    }
    return 2 * Double(shared) / Double(first.ranges.count + second.ranges.count)
  }
}
