import NotesDiff

/// Finds statements that tell what came out of a talk, or who is to do what now: of all that was said
/// these are the last to be left out.
enum Outcome {
  /// Beginnings of words that tell what came out, beside those that tell of a decision.
  private static let results = ["merged", "passed", "passes", "resolved"]

  /// Whether a statement tells what came out of a talk or what is to be done.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it has a word or a mark for that.
  /// - Complexity: Linear in the length of the text.
  static func isTold(by text: String) -> Bool {
    let words = WordBytes(text)
    return isTask(text) || DecisionWords.decide(words)
      || words.ranges.indices.contains { place in
        results.contains { words.word(place, beginsWith: $0) }
      }
  }

  /// Whether a statement says what others before it led to: "So we keep the gate", "It sounds like a yes".
  static func isConclusion(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.word(0, is: "so") && !words.word(1, is: "far")
      || words.ranges.indices.prefix(openingOfConclusion).contains {
        words.word($0, isAmong: conclusions)
      }
  }

  private static let openingOfConclusion = 3
  private static let conclusions: WordSet = [
    "conclusion", "hence", "outcome", "overall", "sounds", "therefore", "thus",
  ]

  /// Whether a statement is marked as something to be done: "[ACTION] Ada …", "TODO: …", "AI(AB): …".
  static func isTask(_ text: String) -> Bool { task(in: text) != nil }

  /// A statement without a mark of what is to be done in front of it.
  ///
  /// - Parameter text: The text of a statement: "TODO(Ida): …".
  /// - Returns: What stands behind the mark; all of it where it has none.
  static func withoutMark(_ text: String) -> String {
    guard let rest = task(in: text) else { return text }
    // "ACTION Ida: …"
    if rest.first == " " { return String(rest.dropFirst()) }
    guard let end = rest.firstIndex(where: { ":]".contains($0) }) else { return text }
    return String(rest[rest.index(after: end)...].drop { " :*".contains($0) })
  }

  /// What stands behind the word of such a mark.
  private static func task(in text: String) -> Substring? {
    // "=> Make a list of the lamps"
    if text.begins(with: "=> ") {
      let rest = text.dropFirst(2)
      return StatusPledge.commands(String(rest.dropFirst())) ? rest : nil
    }
    guard let behind = ActionList.behindMark(text) else { return nil }
    // "ACTION: none"
    let words = WordBytes(String(behind.dropFirst()))
    let isNone =
      words.ranges.count < 2
      && ["n/a", "no", "none", "nothing"].contains { words.word(0, is: $0) }
    return isNone ? nil : behind
  }
}
