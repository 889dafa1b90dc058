/// Tells addresses of one thing from those of places where many things are.
enum AddressForm {
  /// Parts of paths below which releases are listed: each is named by many statements.
  private static let lists = ["release", "releases", "tag", "tags"]

  /// Whether an address leads to one thing: its path has a number or another mark made of digits,
  /// and is no list of releases.
  ///
  /// - Parameter address: An address.
  /// - Returns: Whether it does.
  /// - Complexity: Linear in the length of the address.
  static func isSpecific(_ address: Span<UInt8>) -> Bool {
    var parts = 0
    var start = 0
    var hasDigit = false
    for place in 0...address.count
    where place == address.count || address[place] == UInt8(ascii: "/") {
      if place > start {
        let part = address.extracting(start..<place)
        parts += 1
        // The scheme and the host come first.
        if parts > 2 {
          if lists.contains(where: { part.areThose(of: $0) }) { return false }
          for index in part.indices where Words.isASCIIDigit(part[index]) { hasDigit = true }
        }
      }
      start = place + 1
    }
    return hasDigit
  }
}
