/// Numbers strings of bytes in the order they are met.
///
/// Words of notes are looked up by the thousand. A dictionary of strings hashes each with a keyed
/// hash and compares it by the rules of Unicode; here both take a few instructions a byte. The
/// numbers are the same in every process.
package struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each string ends in `bytes`.
  private var ends: [Int32] = []
  /// Open addressing with linear probing. The hash lies beside the number, so that most strings that
  /// were never met are told by one look.
  private var slots: [Slot]

  private struct Slot {
    var hash: UInt32 = 0
    /// -1 is free.
    var number: Int32 = -1
  }

  /// Makes an empty table.
  ///
  /// - Parameter capacity: How many strings are expected.
  package init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    ends.reserveCapacity(capacity)
    bytes.reserveCapacity(8 * capacity)
  }

  /// How many strings there are.
  var count: Int { ends.count }

  /// Where a string lies among the bytes of all.
  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The bytes of a string.
  package func string(_ number: Int32) -> ArraySlice<UInt8> { bytes[range(Int(number))] }

  /// How many bytes a string has.
  func length(_ number: Int32) -> Int { range(Int(number)).count }

  /// The number of a string, or nothing where it was never met.
  ///
  /// - Parameter key: The string.
  /// - Returns: Its number.
  /// - Complexity: Linear in its length.
  package func find(_ key: Span<UInt8>) -> Int32? {
    let found = slots[slot(of: key, hash: Self.hash(key))].number
    return found >= 0 ? found : nil
  }

  /// The number of a string, a new one where it was not met before.
  ///
  /// - Parameter key: The string.
  /// - Returns: Its number.
  /// - Complexity: Linear in its length.
  package mutating func number(_ key: Span<UInt8>) -> Int32 {
    let hash = Self.hash(key)
    var slot = slot(of: key, hash: hash)
    if slots[slot].number >= 0 { return slots[slot].number }
    if ends.count * 2 >= slots.count {
      grow()
      slot = self.slot(of: key, hash: hash)
    }
    let number = Int32(ends.count)
    bytes.append(key)
    ends.append(Int32(bytes.count))
    slots[slot] = Slot(hash: hash, number: number)
    return number
  }

  /// The number of a text below something that has a number itself.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - above: The number of what it stands below.
  /// - Returns: Its number; the same text has another below something else.
  /// - Complexity: Linear in its length.
  mutating func number(_ text: String, below above: Int32) -> Int32 {
    var key: [UInt8] = []
    key.reserveCapacity(4 + text.utf8.count)
    for shift: Int32 in [0, 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: above >> shift)) }
    key.append(text.utf8.span)
    return number(key.span)
  }

  private func slot(of key: Span<UInt8>, hash: UInt32) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].number >= 0 {
      if slots[slot].hash == hash, isEqual(Int(slots[slot].number), key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let own = bytes.span.extracting(range(number))
    guard own.count == key.count else { return false }
    for index in key.indices where own[index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    let known = slots
    slots = Array(repeating: Slot(), count: slots.count * 2)
    let mask = slots.count - 1
    for old in known where old.number >= 0 {
      var slot = Int(old.hash) & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = old
    }
  }

  /// Source: Fowler, Noll and Vo, 32 bit; the high bits are mixed into those that choose the slot.
  private static func hash(_ key: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in key.indices { hash = (hash ^ UInt32(key[index])) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}

/// Values by strings of bytes: what a dictionary of strings is elsewhere.
struct ByteMap<Value: Sendable>: Sendable {
  private var table: ByteTable
  private(set) var values: [Value] = []

  /// Makes an empty map.
  init(capacity: Int = 16) { table = ByteTable(capacity: capacity) }

  /// The value of a string, or nothing where it has none.
  subscript(key: Span<UInt8>) -> Value? { table.find(key).map { values[Int($0)] } }

  /// The value of a string, or nothing where it has none.
  subscript(key: String) -> Value? { self[key.utf8.span] }

  /// Gives a string a value, or changes the one it has.
  ///
  /// - Parameters:
  ///   - key: The string.
  ///   - value: The value where it has none.
  ///   - change: Changes the value it has.
  mutating func update(
    _ key: Span<UInt8>, default value: Value, _ change: (inout Value) -> Void
  ) {
    let number = Int(table.number(key))
    if number == values.count { values.append(value) }
    change(&values[number])
  }

  /// Gives a string a value in place of the one it has.
  mutating func set(_ key: Span<UInt8>, _ value: Value) {
    update(key, default: value) { $0 = value }
  }
}

extension String {
  /// Calls a function for each word of a list in ASCII.
  ///
  /// - Parameters:
  ///   - separator: What stands between the words.
  ///   - body: What to do with the bytes of a word.
  package func eachWord(separator: UInt8 = 0x20, _ body: (Span<UInt8>) -> Void) {
    utf8.span.eachWord(separator: separator, body)
  }
}

extension Span<UInt8> {
  /// Calls a function for each word of a list in ASCII.
  ///
  /// - Parameters:
  ///   - separator: What stands between the words.
  ///   - body: What to do with the bytes of a word.
  package func eachWord(separator: UInt8 = 0x20, _ body: (Span<UInt8>) -> Void) {
    var start = 0
    for index in 0...count where index == count || self[index] == separator {
      if index > start { body(extracting(start..<index)) }
      start = index + 1
    }
  }
}

extension String {
  /// Makes a text of bytes of UTF-8.
  init(copying bytes: Span<UInt8>) {
    if let text = try? UTF8Span(validating: bytes) {
      self.init(copying: text)
      return
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self.init(decoding: copy, as: UTF8.self)
  }

  /// Makes a text of bytes of ASCII, with small letters in place of capital ones.
  init(lowering bytes: Span<UInt8>) {
    var lowered: [UInt8] = []
    lowered.append(lowering: bytes)
    self.init(copying: lowered.span)
  }
}
