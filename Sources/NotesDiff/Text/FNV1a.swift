/// A hash that is the same in every process, unlike `Hasher`. Source: Fowler, Noll and Vo, 64 bit.
struct FNV1a {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text and a mark of its end.
  mutating func add(_ text: String) {
    let bytes = text.utf8.span
    for place in bytes.indices { add(bytes[place]) }
    add(0xFF)
  }

  /// Adds a byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The lower 48 bits as twelve hex digits.
  var digits: String {
    let digits = stride(from: 44, through: 0, by: -4).map { shift in
      let digit = UInt8(value >> UInt64(shift) & 0xF)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// Tells equal hashes apart by their order, so that every identity is given out once.
struct FNV1aIdentities {
  private var seen: [UInt64: Int] = [:]

  /// The digits of a hash; of its second use on, with the number of the use mixed in.
  ///
  /// - Parameter hash: The hash of what is to be named.
  /// - Returns: Twelve hex digits.
  mutating func digits(of hash: FNV1a) -> String {
    var hash = hash
    let repetition = seen[hash.value, default: 0]
    seen[hash.value] = repetition + 1
    if repetition > 0 { hash.add(String(repetition)) }
    return hash.digits
  }
}
