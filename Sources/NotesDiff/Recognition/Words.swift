/// The words of a text, as recognition compares them.
enum Words {
  /// The words in lower case: runs of letters, digits and the marks that join them.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words in order.
  /// - Complexity: Linear in the length of the text.
  static func lowercased(_ text: some StringProtocol) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber || "'’-_/&".contains($0)) }
      .map { $0.drop { "'’-_/&".contains($0) } }
      .compactMap { word in
        var word = word
        while let last = word.last, "'’-_/&".contains(last) { word.removeLast() }
        return word.isEmpty ? nil : String(word)
      }
  }

  /// A text in lower case without the marks around it: "*Soon*:" is "soon".
  ///
  /// - Parameter text: Any text.
  /// - Returns: The bare text.
  static func bare(_ text: some StringProtocol) -> String {
    let marks: Set<Character> = ["*", "_", ":", ".", "!", "~", "`"]
    var text = text.lowercased()[...]
    while let first = text.first, first.isWhitespace || marks.contains(first) { text.removeFirst() }
    while let last = text.last, last.isWhitespace || marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
