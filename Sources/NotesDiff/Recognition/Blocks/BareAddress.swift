/// Addresses written without their scheme: "issues.example.org/412".
enum BareAddress {
  /// Whether a word is the name of a host, so that a path after it makes an address.
  ///
  /// - Parameter word: What stands before a slash.
  /// - Returns: Whether it has a dot and ends as names of hosts do; "node.js" does not.
  static func isHost(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= longestHost, let dot = word.lastIndex(of: UInt8(ascii: ".")),
      dot > word.startIndex,
      word.allSatisfy({
        Words.isASCIILetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      })
    else { return false }
    let ending = word[(dot + 1)...].map { $0 | 0x20 }
    return (2...4).contains(ending.count)
      && endings.contains(String(decoding: ending, as: UTF8.self))
  }

  /// The most letters the name of a host has.
  static let longestHost = 253

  private static let endings: WordSet = [
    "ai", "app", "at", "be", "ca", "ch", "co", "com", "de", "dev", "edu", "es", "eu", "fr", "gov",
    "info", "int", "io", "it", "jp", "net", "nl", "org", "pl", "se", "uk", "us",
  ]
}
