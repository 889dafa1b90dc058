import NotesDiff

/// Statements that open with what was talked about, "The crew discussed the berths", and tell what came
/// of it: that is what a reader wants to know.
enum TalkOpening {
  /// The verb of a sentence stands no farther behind its beginning.
  private static let reach = 8

  /// Whether a statement opens with a talk and tells what came of it.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - breaks: The pause in front of each.
  /// - Returns: Whether its first sentence only says what was talked about, and a later one has a result.
  static func leadsUp(_ words: StatementWords, _ breaks: [SpeechBreak]) -> Bool {
    guard let end = breaks.firstIndex(of: .sentence) else { return false }
    return (1..<min(reach, end)).contains { isTalk(words, $0) }
      && !(0..<end).contains { tellsResult(words, $0) }
      && (end..<words.count).contains { tellsResult(words, $0) }
  }

  /// Whether a word is the verb of a talk that was: "discussed", "focused on", "led a discussion".
  static func isTalk(_ words: StatementWords, _ place: Int) -> Bool {
    guard place > 0 else { return false }
    if words.core(place, isAmong: verbs) {
      return !words.core(place - 1, isAmong: ["to", "will"])
    }
    if words.core(place, is: "discussion") {
      return words.core(place - 1, is: "a") && place > 1
        && words.core(place - 2, isAmong: ["led", "had", "held"])
    }
    guard place + 1 < words.count else { return false }
    return words.core(place, is: "focused") && words.core(place + 1, is: "on")
      || words.core(place, is: "began") && words.core(place + 1, is: "with")
      || words.core(place, is: "talked") && words.core(place + 1, is: "about")
  }

  private static let verbs: WordSet = ["debated", "discuss", "discussed", "discusses"]

  private static func tellsResult(_ words: StatementWords, _ place: Int) -> Bool {
    words.core(place, beginsWith: DecisionWords.results)
  }
}
