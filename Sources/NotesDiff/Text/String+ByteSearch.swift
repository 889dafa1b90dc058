// Looks for bytes in texts. The standard library's search knows what characters are, at some ten to
// a hundred times the price.

extension String {
  /// Whether another text stands in it, byte by byte.
  ///
  /// - Parameter part: Any text but none.
  /// - Returns: Whether it has these bytes one after the other.
  package func hasInside(_ part: String) -> Bool {
    let (bytes, wanted) = (utf8.span, part.utf8.span)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    for start in 0...bytes.count - wanted.count where bytes[start] == wanted[0] {
      var length = 1
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Whether a mark in ASCII is among its bytes.
  package func has(_ mark: Unicode.Scalar) -> Bool {
    let (bytes, wanted) = (utf8.span, UInt8(ascii: mark))
    for place in bytes.indices where bytes[place] == wanted { return true }
    return false
  }

  /// Whether a digit of ASCII is among its bytes.
  package var hasDigit: Bool {
    let bytes = utf8.span
    for place in bytes.indices where Words.isASCIIDigit(bytes[place]) { return true }
    return false
  }

  /// Where a mark in ASCII first stands.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - most: How many bytes are looked at.
  /// - Returns: Its place, or nothing where it is not among them.
  package func place(of mark: Unicode.Scalar, inFirst most: Int = .max) -> String.Index? {
    let (bytes, wanted) = (utf8.span, UInt8(ascii: mark))
    for place in 0..<min(bytes.count, most) where bytes[place] == wanted {
      return utf8.index(startIndex, offsetBy: place)
    }
    return nil
  }

  /// How often a mark in ASCII is among its bytes.
  package func count(of mark: Unicode.Scalar) -> Int {
    let (bytes, wanted) = (utf8.span, UInt8(ascii: mark))
    var count = 0
    for place in bytes.indices where bytes[place] == wanted { count += 1 }
    return count
  }

  /// Whether it begins with another text, byte by byte.
  package func begins(with start: String) -> Bool { utf8.span.has(start, at: 0) }

  /// Whether it ends with another text, byte by byte.
  package func ends(with end: String) -> Bool {
    let bytes = utf8.span
    return bytes.has(end, at: bytes.count - end.utf8.count)
  }

  /// What stands behind the last mark inside it that ends a sentence; all of it where there is none.
  var lastSentence: Substring {
    let stop = utf8.indices.last { place in
      ".!?".utf8.contains(utf8[place])
        && utf8[utf8.index(after: place)...].first == UInt8(ascii: " ")
    }
    return stop.map { self[utf8.index(after: $0)...].dropFirst() } ?? self[...]
  }

  /// How many parts there are between spaces.
  package var partCount: Int { self[...].partCount }

  /// The parts of the text between spaces.
  package var parts: [Substring] { self[...].parts }

  /// The parts of the text between marks in ASCII.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - keepsEmpty: Whether a part may be empty.
  /// - Returns: The parts in order.
  package func parts(at mark: Unicode.Scalar, keepsEmpty: Bool = false) -> [Substring] {
    self[...].parts(at: mark, keepsEmpty: keepsEmpty)
  }
}

extension Substring {
  /// Where another text first stands in it, byte by byte.
  ///
  /// - Parameter part: Any text.
  /// - Returns: Where it begins, or nothing where it does not stand there.
  package func place(of part: String) -> String.Index? {
    let bytes = utf8.span
    for place in bytes.indices where bytes.has(part, at: place) {
      return utf8.index(startIndex, offsetBy: place)
    }
    return nil
  }

  /// Where the first of some texts that it has stands.
  ///
  /// - Parameter parts: The texts, the one looked for first in front.
  /// - Returns: Where it begins, or nothing where none of them stands there.
  func place(ofAny parts: [String]) -> String.Index? { parts.lazy.compactMap(place).first }

  /// The parts of the text between marks of several bytes; none is empty.
  package func parts(between mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let place = rest.place(of: mark) {
      if place > rest.startIndex { parts.append(rest[..<place]) }
      rest = Substring(rest.utf8[place...].dropFirst(mark.utf8.count))
    }
    return rest.isEmpty ? parts : parts + [rest]
  }

  /// The first run of letters in it.
  package var core: Substring {
    let bytes = utf8.span
    var (start, end) = (0, 0)
    for place in bytes.indices {
      let byte = bytes[place]
      if byte >= 0x80 { return drop { !$0.isLetter }.prefix { $0.isLetter } }
      if Words.isASCIILetter(byte) {
        if end == 0 { start = place }
        end = place + 1
      } else if end > 0 {
        break
      }
    }
    let first = utf8.index(startIndex, offsetBy: start)
    return Substring(utf8[first..<utf8.index(first, offsetBy: end - start)])
  }

  /// Whether its first letter is a capital.
  package var opensWithCapital: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? Words.isASCIICapital(byte) : first?.isUppercase == true
  }

  /// Whether it begins with another text, byte by byte.
  package func begins(with start: String) -> Bool { utf8.span.has(start, at: 0) }

  /// Whether it ends with another text, byte by byte.
  package func ends(with end: String) -> Bool {
    let bytes = utf8.span
    return bytes.has(end, at: bytes.count - end.utf8.count)
  }

  /// How many parts there are between spaces.
  package var partCount: Int {
    let bytes = utf8.span
    var count = 0
    var isBetween = true
    for place in bytes.indices {
      let isSpace = bytes[place] == UInt8(ascii: " ")
      if isBetween, !isSpace { count += 1 }
      isBetween = isSpace
    }
    return count
  }

  /// The parts of the text between spaces.
  package var parts: [Substring] { parts(at: " ") }

  /// The parts of the text between marks in ASCII.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - keepsEmpty: Whether a part may be empty.
  /// - Returns: The parts in order.
  package func parts(at mark: Unicode.Scalar, keepsEmpty: Bool = false) -> [Substring] {
    var parts: [Substring] = []
    let (bytes, wanted) = (utf8.span, UInt8(ascii: mark))
    var start = 0
    var begin = startIndex
    for place in 0...bytes.count where place == bytes.count || bytes[place] == wanted {
      let end = utf8.index(begin, offsetBy: place - start)
      if keepsEmpty || place > start { parts.append(Substring(utf8[begin..<end])) }
      guard place < bytes.count else { break }
      start = place + 1
      begin = utf8.index(after: end)
    }
    return parts
  }
}

extension Sequence where Element: StringProtocol {
  /// The texts with a space between each two.
  @inlinable package var spaced: String { joined(by: " ") }

  /// The texts with a mark between each two. `joined(separator:)` of the standard library takes several
  /// thousand instructions for a few words.
  ///
  /// - Parameter mark: What to put between them.
  /// - Returns: All in one.
  @inlinable
  package func joined(by mark: String) -> String {
    var bytes: [UInt8] = []
    var isFirst = true
    for part in self {
      if !isFirst { bytes += mark.utf8 }
      bytes += part.utf8
      isFirst = false
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
