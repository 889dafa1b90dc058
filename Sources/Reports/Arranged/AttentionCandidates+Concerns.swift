import NotesDiff

/// What is told in a list of what is in the way, or asked for as such.
extension AttentionCandidates {
  /// What is new in a list of what is in the way, "Blockers", or may be, "Concerns", and what tells
  /// whoever asks for it, "Anything blocking you?", with a verb.
  static func concern(_ change: ChangeReport.ChangeEntry) -> Attention.Sort? {
    guard change.kind == .new, let entry = change.new.first, let list = entry.path.last,
      entry.role == .statement, entry.status != .done, !entry.text.ends(with: "?"),
      StatementWords.count(of: entry.richText) > longestLabel
    else { return nil }
    guard entry.parentLine == nil else {
      return list.ends(with: "?") && asksForObstacle(WordBytes(list))
        && hasVerb(WordBytes(entry.text)) ? .obstacle : nil
    }
    let words = WordBytes(list)
    guard words.ranges.count <= longestLabel else { return nil }
    return troubles.first { row in
      words.hasWord(among: row.words)
        && words.ranges.indices.allSatisfy {
          words.word($0, isAmong: row.words) || words.word($0, isAmong: besideTroubles)
        }
    }?.sort
  }

  private static func asksForObstacle(_ question: WordBytes) -> Bool {
    question.ranges.count <= longestQuestion
      && question.hasWord(among: obstacles)
  }

  private static let longestQuestion = 8
  // "How do we address blocks?" asks for no obstacle.
  private static let obstacles: WordSet = [
    "blocked", "blocker", "blockers", "blocking", "hindering", "impediment", "impediments",
  ]

  /// Whether an answer says what is or can't be, and does not only name a thing.
  private static func hasVerb(_ answer: WordBytes) -> Bool {
    answer.hasWord(among: verbs)
  }

  private static let verbs: WordSet = [
    "am", "are", "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "fails",
    "had", "has", "hasn't", "have", "haven't", "having", "i'm", "is", "isn't", "keeps", "need",
    "needs", "stuck", "unable", "waiting", "was", "wasn't", "were", "won't",
  ]

  private static let troubles: [(sort: Attention.Sort, words: [String])] = [
    (.obstacle, ["blocker", "blockers", "impediments", "problems", "roadblocks"]),
    (.wait, ["concern", "concerns", "risk", "risks"]),
  ]

  private static let besideTroubles = [
    "and", "any", "current", "issues", "known", "new", "open", "or", "our", "questions",
  ]

  /// Whether a statement says nothing without the list below it: "Decision: the following boats are sold:",
  /// "On hold until the crane is back".
  static func isHollow(_ text: String) -> Bool {
    let words = WordBytes(text)
    return text.ends(with: ":") && words.hasWord(among: ["following", "follows"])
      || words.word(0, isAmong: ["blocked", "on-hold", "paused", "postponed"])
      || words.word(0, is: "on") && words.word(1, is: "hold")
  }

  /// A statement without the words a line was drawn through: they were taken back.
  static func withoutStruck(_ text: RichText) -> RichText {
    guard text.spans.contains(where: { $0.style.contains(.struck) }) else { return text }
    let kept = RichText(text.spans.filter { !$0.style.contains(.struck) }).folded()
    return kept.plain.contains(where: \.isLetter) ? kept : text
  }
}
