import NotesDiff

/// Finds sentences a short statement is not to lose, whatever it begins with: plans, requests,
/// agreements, defaults, limits, removals, what comes instead, and what a colon leads to.
enum KeptSentences {
  /// Of longer sentences, and where there are more, the clauses that matter are kept: see `KeptClauses`.
  private static let longest = 25
  /// One that tells what came of what is only under way by the first.
  private static let longestOutcome = 40
  private static let most = 2

  /// What is left of each such sentence behind the beginning of a statement.
  static func ranges(
    _ words: StatementWords, _ breaks: [SpeechBreak], after head: Int
  ) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = 0
    // "Work is in progress to move the crane. The crane was moved, and its old rails are removed."
    lazy var isOpen = isUnderWay(words, 0..<(breaks.firstIndex(of: .sentence) ?? head))
    while start < words.count {
      let end = (start + 1..<words.count).first { breaks[$0] == .sentence } ?? words.count
      let rest = max(start, head)..<max(end, head)
      let isIntroduced = rest.lowerBound > start && words.word(rest.lowerBound - 1, endsWith: ":")
      let isOutcome =
        rest.count > longest && rest.count <= longestOutcome && tellsEnd(words, rest) && isOpen
      if !rest.isEmpty, rest.count <= longest || isOutcome, kept.count < most,
        isIntroduced || rest.contains(where: { isKept(words, $0) }) || tellsRelease(words, rest)
      {
        kept.append(rest)
      }
      start = end
    }
    return kept
  }

  /// Whether a sentence tells of work that goes on or is to come.
  private static func isUnderWay(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.contains { place in
      ["ongoing", "progress", "underway"].contains { words.core(place, is: $0) }
    } || OpenSentence.isOpen(words.text(sentence))
  }

  /// Whether a sentence says that something came to its end: "the crane was moved".
  private static func tellsEnd(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { place in
      ends.contains { words.core(place, is: $0) }
        && ["been", "is", "are", "was", "were"].contains { words.core(place - 1, is: $0) }
    }
  }

  private static let ends = [
    "completed", "done", "finished", "fixed", "landed", "merged", "moved", "released", "removed",
  ]

  /// Whether a sentence says that a version is out: "4.3 is the latest release".
  private static func tellsRelease(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.contains { place in
      releasing.contains { words.core(place, is: $0) }
    }
      && sentence.contains { place in
        VersionNumber(words.lowerCore(place))?.mayBeRelease ?? false
      }
  }

  private static let releasing = ["latest", "out", "release", "released"]

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
    // What is left to do.
    "missing", "remaining", "remains",
    // The whole in a few words.
    "tl;dr", "tldr",
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
