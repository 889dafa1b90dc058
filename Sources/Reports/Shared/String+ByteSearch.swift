extension String {
  /// Whether another text stands in it, byte by byte: the standard library's search knows what
  /// characters are, at some hundred times the price.
  ///
  /// - Parameter part: Any text but none.
  /// - Returns: Whether it has these bytes one after the other.
  func hasInside(_ part: String) -> Bool {
    let (bytes, wanted) = (utf8.span, part.utf8.span)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    for start in 0...bytes.count - wanted.count where bytes[start] == wanted[0] {
      var length = 1
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }
}
