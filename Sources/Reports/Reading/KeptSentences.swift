import NotesDiff

/// Finds sentences a short statement is not to lose, whatever it begins with: plans, requests,
/// agreements, defaults, limits, removals, what comes instead, and what a colon leads to.
enum KeptSentences {
  /// Of longer sentences, and where there are more, the clauses that matter are kept: see `KeptClauses`.
  private static let longest = 25
  private static let most = 2

  /// What is left of each such sentence behind the beginning of a statement.
  static func ranges(
    _ words: StatementWords, _ breaks: [SpeechBreak], after head: Int
  ) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let end = (start + 1..<words.count).first { breaks[$0] == .sentence } ?? words.count
      let rest = max(start, head)..<max(end, head)
      let isIntroduced = rest.lowerBound > start && words.word(rest.lowerBound - 1, endsWith: ":")
      if !rest.isEmpty, rest.count <= longest, kept.count < most,
        isIntroduced || rest.contains(where: { isKept(words, $0) })
      {
        kept.append(rest)
      }
      start = end
    }
    return kept
  }

  private static func isKept(_ words: StatementWords, _ place: Int) -> Bool {
    words.promises(place)
      || single.contains { words.core(place, is: $0) }
      || words.core(place, beginsWith: beginnings)
      || words.isDenied(place)
      // "If you moor at buoy 4, …" speaks to the reader.
      || words.core(place, is: "if") && place + 1 < words.count
        && ["you", "you're"].contains { words.core(place + 1, is: $0) }
  }

  private static let single = [
    // Plans.
    "goal", "goals", "soon", "upcoming", "forthcoming", "todo",
    // Requests.
    "please", "feedback", "input", "ideas", "hear", "hearing", "volunteers", "upgrade",
    // What holds from now on.
    "default", "defaults", "instead", "recommend", "recommended", "must",
    // What is no more.
    "drop", "dropped", "dropping", "drops", "remove", "removed", "removes", "removing",
    // Limits.
    "only", "until", "unless", "except", "never", "yet", "experimental", "beta",
  ]

  /// Beginnings of words for what was agreed and what came of it.
  private static let beginnings =
    DecisionWords.decisions + ["agree", "merged", "adopted", "deprecat", "block"]
}
