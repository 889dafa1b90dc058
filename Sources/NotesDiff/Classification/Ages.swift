/// How long ago something was, as a list made by a program says it: "last review: 5 months ago".
///
/// Such a number grows by itself from note to note, and no one edited the statement.
enum Ages {
  /// Whether two texts are the same but for the ages in them.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: False where either has no age.
  static func differAlone(_ first: String, _ second: String) -> Bool {
    guard let bare = without(first), let other = without(second) else { return false }
    return bare == other
  }

  /// The words of a text, its ages left out; nothing for a text without one.
  private static func without(_ text: String) -> [Substring]? {
    // Most have none, and every edited statement is asked.
    guard text.hasInside(" ago") else { return nil }
    var kept: [Substring] = []
    var found = false
    for word in text.parts {
      guard bare(word) == "ago", let unit = kept.last, units.contains(bare(unit)) else {
        kept.append(word)
        continue
      }
      found = true
      kept.removeLast()
      while let last = kept.last, isAmount(bare(last)) { kept.removeLast() }
      kept.append(word)
    }
    return found ? kept : nil
  }

  private static func bare(_ word: Substring) -> String {
    word.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static func isAmount(_ word: String) -> Bool {
    Int(word) != nil || amounts.contains(word)
  }

  private static let amounts: WordSet = ["a", "an", "one", "about", "over", "almost", "nearly"]
  private static let units: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "year", "years",
  ]
}
