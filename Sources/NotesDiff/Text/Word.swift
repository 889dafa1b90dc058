/// One word in lower case, small enough to lie in three registers.
///
/// A statement's words are asked after hundreds of times. As strings each would be hashed anew for every
/// list it is looked up in, and every copy of a clause would count references; as plain numbers they
/// are compared in three instructions, and a clause is copied as one block.
///
/// Of a word of more than 23 bytes, which no list has, only the first eight and the last seven are kept,
/// and a hash that tells it from others.
package struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Its first eight bytes, the first one lowest; what it does not have is zero.
  @usableFromInline let head: UInt64
  /// The next eight; of a long word the hash.
  @usableFromInline let middle: UInt64
  /// The next seven, of a long word its last, and above them how many there are.
  @usableFromInline let tail: UInt64

  @inlinable
  init(_ head: UInt64, _ middle: UInt64, _ tail: UInt64) {
    self.head = head
    self.middle = middle
    self.tail = tail
  }

  /// Makes a word; the compiler does so for a literal.
  ///
  /// - Parameter value: At most 23 bytes in lower case.
  @inlinable @inline(__always)
  package init(stringLiteral value: StaticString) {
    let start = unsafe value.utf8Start
    let count = value.utf8CodeUnitCount
    var (head, middle, tail): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for place in 0..<min(count, 8) {
      head |= unsafe UInt64(start[place]) << UInt64(truncatingIfNeeded: 8 &* place)
    }
    if count > 8 {
      for place in 8..<min(count, 16) {
        middle |= unsafe UInt64(start[place]) << UInt64(truncatingIfNeeded: 8 &* (place &- 8))
      }
    }
    if count > 16 {
      for place in 16..<min(count, 23) {
        tail |= unsafe UInt64(start[place]) << UInt64(truncatingIfNeeded: 8 &* (place &- 16))
      }
    }
    self.init(head, middle, tail | UInt64(truncatingIfNeeded: count) << 56)
  }

  /// Makes a word.
  ///
  /// - Parameter bytes: Its bytes in lower case.
  /// - Complexity: Linear in their number.
  package init(_ bytes: Span<UInt8>) {
    let count = bytes.count
    guard count <= Self.longest else {
      self = Self.cut(bytes)
      return
    }
    self.init(
      Self.packed(bytes, 0, min(count, 8)), Self.packed(bytes, 8, min(count, 16)),
      Self.packed(bytes, 16, count) | UInt64(truncatingIfNeeded: count) << 56)
  }

  /// Makes a word.
  ///
  /// - Parameter text: Its letters in lower case.
  /// - Complexity: Linear in their number.
  package init(_ text: String) { self.init(text.utf8.span) }

  /// Makes a word.
  ///
  /// - Parameter bytes: Its bytes, capital letters of ASCII among them.
  /// - Complexity: Linear in their number.
  package init(lowering bytes: Span<UInt8>) {
    var lowered: [UInt8] = []
    lowered.append(lowering: bytes)
    self.init(lowered.span)
  }

  /// Makes a word of what stands between two commas.
  ///
  /// - Parameter bytes: Its bytes, maybe with a space in front of them or behind.
  init(trimmed bytes: Span<UInt8>) {
    let start = bytes[0] == 0x20 ? 1 : 0
    let end = bytes[bytes.count - 1] == 0x20 ? bytes.count - 1 : bytes.count
    self.init(bytes.extracting(min(start, end)..<end))
  }

  /// Makes a phrase.
  ///
  /// - Parameter words: Its words, between each two of which a space is put.
  init(spaced words: some Sequence<Word>) {
    var phrase: Word = ""
    for word in words { phrase = phrase.isEmpty ? word : phrase.followed(by: word) }
    self = phrase
  }

  /// No word of more bytes is kept whole.
  @usableFromInline static let longest = 23

  private static func packed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var packed: UInt64 = 0
    var place = end
    while place > start {
      place &-= 1
      packed = packed << 8 | UInt64(bytes[place])
    }
    return packed
  }

  private static func cut(_ bytes: Span<UInt8>) -> Word {
    var hash = FNV1a()
    var marks = Marks.long
    for place in bytes.indices {
      hash.add(bytes[place])
      if bytes[place] == UInt8(ascii: "-") { marks |= Marks.hyphen }
      if bytes[place] == UInt8(ascii: "/") { marks |= Marks.slash }
    }
    return Word(
      packed(bytes, 0, 8), hash.value,
      packed(bytes, bytes.count - 7, bytes.count) | UInt64(marks) << 56)
  }

  /// What stands for the length of a long word.
  private enum Marks {
    static let long: UInt8 = 0x80
    static let hyphen: UInt8 = 1
    static let slash: UInt8 = 2
  }

  private var size: UInt8 { UInt8(truncatingIfNeeded: tail >> 56) }

  /// Whether only its ends are kept.
  package var isCut: Bool { size >= Marks.long }

  /// How many bytes it has; of a long word those that are kept at least.
  package var count: Int { isCut ? Self.longest + 1 : Int(size) }

  /// Whether it has no bytes, as what stands for no word.
  package var isEmpty: Bool { size == 0 }

  /// A number for it that tables choose a place by.
  var mixed: Int {
    let hash =
      head &* 0x9E37_79B9_7F4A_7C15 ^ middle &* 0xC2B2_AE3D_27D4_EB4F
      ^ tail &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: hash >> 32)
  }

  // MARK: Its letters

  private func byte(_ place: Int) -> UInt8 {
    let part = place < 8 ? head : place < 16 ? middle : tail
    return UInt8(truncatingIfNeeded: part >> UInt64(truncatingIfNeeded: 8 &* (place & 7)))
  }

  /// Its last bytes, the very last one highest: of a long word seven, else eight.
  private var ending: UInt64 {
    if isCut { return tail << 8 }
    let count = Int(size)
    if count <= 8 { return head << UInt64(8 * (8 - count)) }
    if count <= 16 { return head >> UInt64(8 * (count - 8)) | middle << UInt64(8 * (16 - count)) }
    return middle >> UInt64(8 * (count - 16)) | tail << UInt64(8 * (24 - count))
  }

  /// Whether it begins with other letters.
  ///
  /// - Parameter start: Some letters, of a long word at most eight bytes.
  /// - Returns: Whether its first bytes are these.
  package func begins(with start: Word) -> Bool {
    let count = Int(start.size)
    return size >= start.size
      && (head ^ start.head) & Self.mask(count) | (middle ^ start.middle) & Self.mask(count - 8)
        | (tail ^ start.tail) & Self.mask(min(count - 16, 7)) == 0
  }

  /// Whether it ends with other letters.
  ///
  /// - Parameter end: At most seven bytes.
  /// - Returns: Whether its last bytes are these.
  package func ends(with end: Word) -> Bool {
    size >= end.size && ending >> UInt64(64 - 8 * Int(end.size)) == end.head
  }

  /// Whether a hyphen is among its bytes.
  var hasHyphen: Bool { isCut ? size & Marks.hyphen != 0 : has(UInt8(ascii: "-")) }

  /// Whether a slash is among its bytes.
  var hasSlash: Bool { isCut ? size & Marks.slash != 0 : has(UInt8(ascii: "/")) }

  private func has(_ mark: UInt8) -> Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    // A byte that is the mark becomes zero, and only from a zero byte all bits can be borrowed.
    let zero = { (part: UInt64) in
      let other = part ^ low &* UInt64(mark)
      return (other &- low) & ~other & (low << 7) != 0
    }
    return zero(head) || zero(middle) || zero(tail | 0xFF << 56)
  }

  /// What stands before its first hyphen; nothing where that is not among the first eight bytes.
  var beforeHyphen: Word? {
    for place in 0..<min(8, count) where byte(place) == UInt8(ascii: "-") { return first(place) }
    return nil
  }

  /// Its first bytes.
  private func first(_ count: Int) -> Word {
    Word(
      head & Self.mask(count), middle & Self.mask(count - 8),
      tail & Self.mask(min(count - 16, 7)) | UInt64(count) << 56)
  }

  private static func mask(_ count: Int) -> UInt64 {
    count <= 0 ? 0 : count >= 8 ? ~0 : (1 << UInt64(8 * count)) - 1
  }

  /// The word without its last bytes.
  ///
  /// - Parameter count: How many to leave out.
  /// - Returns: What is left; a long word as it is.
  func dropLast(_ count: Int) -> Word { isCut ? self : first(max(0, self.count - count)) }

  /// The word without its first bytes.
  ///
  /// - Parameter count: How many to leave out: at most seven.
  /// - Returns: What is left; a long word as it is.
  func dropFirst(_ count: Int) -> Word {
    guard !isCut, count > 0, count < 8 else { return self }
    let left = max(0, self.count - count)
    let (down, up) = (UInt64(8 * count), UInt64(64 - 8 * count))
    let last = tail & Self.mask(7)
    return Word(
      head >> down | middle << up, middle >> down | last << up, last >> down | UInt64(left) << 56)
  }

  /// The word with other letters behind it.
  func appending(_ other: Word) -> Word {
    let (start, total) = (count, count + other.count)
    guard total <= Self.longest else {
      var bytes: [UInt8] = []
      append(to: &bytes)
      other.append(to: &bytes)
      return Word(bytes.span)
    }
    let (up, down) = (UInt64(start % 8 * 8), UInt64(64 - start % 8 * 8))
    let (next, last) = (other.middle, other.tail & Self.mask(7))
    let size = UInt64(total) << 56
    let own = tail & Self.mask(7)
    return switch start / 8 {
    case 0:
      Word(
        head | other.head << up, next << up | other.head >> down,
        last << up | next >> down | size)
    case 1: Word(head, middle | other.head << up, next << up | other.head >> down | size)
    default: Word(head, middle, own | other.head << up | size)
    }
  }

  /// Two words as a phrase.
  func followed(by next: Word) -> Word { appending(" ").appending(next) }

  /// Whether the last two of its letters are the same.
  var endsInTwin: Bool {
    let ending = ending
    return count > 1 && ending >> 56 == ending >> 48 & 0xFF
  }

  /// Whether a digit is among its bytes; of a long word among those that are kept.
  var hasDigit: Bool { letters.contains(where: Words.isASCIIDigit) }

  /// Its bytes; those of a long word that are kept, with the hash between them.
  var letters: [UInt8] {
    (0..<min(count, Self.longest)).map(byte)
  }

  /// Whether it begins with a digit.
  var opensWithDigit: Bool {
    let byte = byte(0)
    return byte < 0x80 ? Words.isASCIIDigit(byte) : text.first?.isNumber == true
  }

  /// Its first letter; nothing where it has none.
  package var first: Character? {
    guard !isEmpty else { return nil }
    let byte = byte(0)
    return byte < 0x80 ? Character(Unicode.Scalar(byte)) : text.first
  }

  /// The word as text, a long one with a mark for what is not kept.
  package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.longest)
    append(to: &bytes)
    return String(copying: bytes.span)
  }

  /// Adds the word as text.
  func append(to bytes: inout [UInt8]) {
    guard isCut else {
      for place in 0..<Int(size) { bytes.append(byte(place)) }
      return
    }
    for place in 0..<8 { bytes.append(byte(place)) }
    bytes.append("…".utf8.span)
    for place in 16..<23 { bytes.append(byte(place)) }
  }
}

extension Sequence<Word> {
  /// The words as text, with a space between each two.
  package var spaced: String {
    var bytes: [UInt8] = []
    for word in self {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      word.append(to: &bytes)
    }
    return String(copying: bytes.span)
  }
}
