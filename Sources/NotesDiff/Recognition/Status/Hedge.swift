/// Tells remarks that take some of a claim back: "(hopefully tomorrow)".
package enum Hedge {
  private static let words: WordSet = [
    "or", "not", "hopefully", "maybe", "perhaps", "probably", "possibly", "likely", "planned",
    "draft", "imminent", "tentative", "tentatively", "upcoming", "soon", "off", "disabled",
  ]

  /// Whether a remark takes some of a claim back.
  ///
  /// - Parameter remark: What stands in brackets.
  /// - Returns: Whether a heading is another without it.
  package static func stands(in remark: String) -> Bool {
    Words.lowercased(remark).contains(where: words.contains)
  }
}
