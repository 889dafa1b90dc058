import NotesDiff

/// Finds sentences a short statement is not to lose, whatever it begins with: plans, requests,
/// agreements, defaults, limits, removals, what comes instead, and what a colon leads to.
enum KeptSentences {
  /// Of longer sentences, and where there are more, the clauses that matter are kept: see `KeptClauses`.
  private static let longest = 25
  /// One that tells what came of what is only under way by the first.
  private static let longestOutcome = 40
  private static let most = 2
  /// Of what came of a talk more is told than of anything else.
  private static let mostOfTalk = 3

  /// What is left of each such sentence behind the beginning of a statement: what was agreed on and what
  /// somebody will do comes before everything else.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - breaks: The pause in front of each.
  ///   - head: Where its beginning ends.
  ///   - tellsOfTalk: Whether the statement opens with what was talked about.
  /// - Returns: The places of the words of each, in order.
  static func ranges(
    _ words: StatementWords, _ breaks: [SpeechBreak], after head: Int, tellsOfTalk: Bool
  ) -> [Range<Int>] {
    var found: [(range: Range<Int>, isOutcome: Bool)] = []
    var start = 0
    // "Work is in progress to move the crane. The crane was moved, and its old rails are removed."
    lazy var isOpen = isUnderWay(words, 0..<(breaks.firstIndex(of: .sentence) ?? head))
    while start < words.count {
      let end = (start + 1..<words.count).first { breaks[$0] == .sentence } ?? words.count
      let rest = max(start, head)..<max(end, head)
      let isIntroduced = rest.lowerBound > start && words.word(rest.lowerBound - 1, endsWith: ":")
      let tellsResult = rest.contains { words.core($0, beginsWith: DecisionWords.results) }
      let isLongOutcome =
        rest.count > longest && rest.count <= longestOutcome && tellsEnd(words, rest) && isOpen
      if !rest.isEmpty, rest.count <= longest || isLongOutcome,
        isIntroduced || tellsOfTalk && tellsResult
          || rest.contains(where: { isKept(words, $0) }) || tellsRelease(words, rest)
          || isPledge(words, rest)
      {
        found.append((rest, tellsResult))
      }
      start = end
    }
    let order = found.filter(\.isOutcome) + found.filter { !$0.isOutcome }
    return order.prefix(tellsOfTalk ? mostOfTalk : most).map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a sentence tells of work that goes on or is to come.
  private static func isUnderWay(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.contains { words.core($0, isAmong: ["ongoing", "progress", "underway"]) }
      || OpenSentence.isOpen(words.text(sentence))
  }

  /// Whether a sentence says that something came to its end: "the crane was moved".
  private static func tellsEnd(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { place in
      words.core(place - 1, isAmong: ["been", "is", "are", "was", "were"])
        && (words.core(place, isAmong: StatusAccounts.pasts)
          || words.core(place, isAmong: ["moved", "removed"]))
    }
  }

  /// Whether somebody gives their word in a sentence without "will": "Ida is going to ask the crew".
  private static func isPledge(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.contains { words.core($0, is: "going") }
      && StatusPledge.stands(in: words.text(sentence).plain)
  }

  /// Whether a sentence says that a version is out: "4.3 is the latest release".
  private static func tellsRelease(_ words: StatementWords, _ sentence: Range<Int>) -> Bool {
    sentence.contains { words.core($0, isAmong: releasing) }
      && sentence.contains { place in
        VersionNumber(words.lowerCore(place))?.mayBeRelease ?? false
      }
  }

  private static let releasing = ["latest", "out", "release", "released"]

  private static func isKept(_ words: StatementWords, _ place: Int) -> Bool {
    words.promises(place)
      || words.core(place, isAmong: single)
      || words.core(place, beginsWith: beginnings)
      || words.isDenied(place)
      // "If you moor at buoy 4, …" speaks to the reader.
      || words.core(place, is: "if") && place + 1 < words.count
        && words.core(place + 1, isAmong: ["you", "you're"])
  }

  private static let single: WordSet = [
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
    "minimum", "only", "until", "unless", "except", "never", "yet", "experimental", "beta",
  ]

  /// Beginnings of words for what was agreed and what came of it.
  private static let beginnings =
    DecisionWords.decisions + ["agree", "merged", "adopted", "deprecat", "block"]
}
