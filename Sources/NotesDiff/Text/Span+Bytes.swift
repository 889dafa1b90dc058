extension Span<UInt8> {
  /// Whether a mark stands at a place.
  ///
  /// - Parameters:
  ///   - mark: Bytes of UTF-8.
  ///   - place: Where it would begin.
  /// - Returns: Whether the bytes there are those of the mark.
  package func has(_ mark: String, at place: Int) -> Bool {
    let wanted = mark.utf8.span
    guard place >= 0, count - place >= wanted.count else { return false }
    for index in wanted.indices where self[place + index] != wanted[index] { return false }
    return true
  }

  /// Whether they are the bytes of a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether they are, and no more.
  package func areThose(of text: String) -> Bool { count == text.utf8.count && has(text, at: 0) }
}

extension [UInt8] {
  /// Adds bytes at the end.
  mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { added in
      for place in bytes.indices { added.append(bytes[place]) }
    }
  }

  /// Adds bytes at the end, with small letters in place of the capital ones of ASCII.
  mutating func append(lowering bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { added in
      for place in bytes.indices { added.append(Words.lowered(bytes[place])) }
    }
  }
}
