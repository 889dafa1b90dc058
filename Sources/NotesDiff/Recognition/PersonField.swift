/// Tells a point that only says who has a part in what it stands under: "Holding the rope: Ida".
enum PersonField {
  /// Whether a text is a label and a name or two behind it.
  ///
  /// - Parameter text: The text of an item without others below it.
  /// - Returns: Whether it tells nothing else.
  static func stands(in text: String) -> Bool {
    guard let colon = text.place(of: ":", inFirst: longestLabel) else { return false }
    let label = text[..<colon]
    guard (1...mostWords).contains(label.partCount) else { return false }
    // "Ida?" is a guess, and "Ida / Bo" are two.
    let name = text[text.utf8.index(after: colon)...].folded.split { "/&,?".contains($0) }
    return !name.isEmpty && name.allSatisfy { Words.areName($0, atMost: mostNames) }
  }

  /// Whether it says who had that part before, which the newer note tells as old: "Previously holding the
  /// rope: Ida".
  static func isFormer(_ text: String) -> Bool {
    guard let first = Words.firstInASCII(text), former.contains(Word(first)) else { return false }
    return stands(in: text)
  }

  private static let former: WordSet = ["former", "formerly", "previous", "previously"]
  private static let longestLabel = 40
  private static let mostWords = 5
  private static let mostNames = 3
}
