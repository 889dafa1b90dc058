extension MarkdownTree {
  /// Takes off the times of a recording in front of a heading, which differ in every note: "[8:35] & [22:37]
  /// 1. Testing", "(1:02:10) Testing".
  ///
  /// - Parameter index: A heading.
  /// - Complexity: Linear in its text, where it opens with such a time.
  mutating func dropClockStamps(_ index: Int) {
    guard let first = nodes[index].content.spans.first?.text.utf8.first, Self.opens(first) else {
      return
    }
    let content = nodes[index].content.folded()
    let text = Substring(content.plain)
    var rest = text
    while let behind = Self.behindStamp(rest) {
      rest = behind.drop { " &,-–".contains($0) }
    }
    guard rest.count < text.count, rest.contains(where: \.isLetter) else { return }
    nodes[index].content = content.dropFirst(text.count - rest.count)
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
  }

  /// What follows a time in brackets at the beginning of a text.
  private static func behindStamp(_ text: Substring) -> Substring? {
    guard let open = text.utf8.first, opens(open),
      let close = text.firstIndex(of: open == UInt8(ascii: "[") ? "]" : ")")
    else { return nil }
    let parts = text[..<close].dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) && $0.utf8.allSatisfy(Words.isASCIIDigit) }),
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return text[close...].dropFirst()
  }
}
