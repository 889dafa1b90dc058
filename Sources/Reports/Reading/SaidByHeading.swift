import NotesDiff

/// Finds the words a statement opens with that only say what the heading of its group does: "Continued
/// work on the pier" under "Continued".
enum SaidByHeading {
  /// A group whose heading says what its statements open with.
  enum Group { case goesOn, planned, completed }

  /// What is left of a statement without them.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - group: The group it stands in.
  /// - Returns: The rest; nothing where it opens otherwise, or would be torn.
  /// - Complexity: Linear in the length of the statement where it may open so.
  static func rest(of text: RichText, in group: Group) -> RichText? {
    guard let span = text.spans.first, span.link == nil, !span.style.contains(.code),
      let first = span.text.utf8.first, Self.first(group).utf8.contains(first | 0x20)
    else { return nil }
    let words = StatementWords(text)
    guard let start = end(words, group), words.count - start >= least,
      !pointing.contains(words.lowerCore(start)), !isTorn(words, start)
    else { return nil }
    return words.text(start..<words.count)
  }

  /// So many words are left.
  private static let least = 2
  /// Words that point back to the ones that would go.
  private static let pointing: WordSet = ["all", "it", "same", "that", "them", "these", "this"]

  /// The letters the openings of a group begin with.
  private static func first(_ group: Group) -> String {
    switch group {
    case .goesOn: "acimostw"
    case .planned: "ainpuw"
    case .completed: "cdfrw"
    }
  }

  /// Where the opening ends.
  private static func end(_ words: StatementWords, _ group: Group) -> Int? {
    if let end = endOfLabel(words, group) { return end }
    let start = words.indices.prefix { subjects.contains(words.lowerCore($0)) }.count
    guard start < words.count else { return nil }
    switch group {
    case .goesOn:
      let isContinuing = continuing.contains(words.lowerCore(start))
      return end(of: isContinuing ? behindContinuing : works, words, start + (isContinuing ? 1 : 0))
        // "Continue the patrols" may tell the reader to.
        ?? (isContinuing && !words.core(start, is: "continue") ? endOfVerb(words, start) : nil)
    case .planned: return end(of: plans, words, start)
    case .completed:
      guard finished.contains(words.lowerCore(start)) else { return nil }
      return end(of: behindFinished, words, start + 1) ?? endOfVerb(words, start)
    }
  }

  /// "Upcoming: a longer pier".
  private static func endOfLabel(_ words: StatementWords, _ group: Group) -> Int? {
    guard
      let end = words.indices.prefix(longestLabel).first(where: { words.word($0, endsWith: ":") })
    else { return nil }
    let label = (0...end).map(words.lowerCore).joined(separator: " ")
    return labels(group).contains(label) ? end + 1 : nil
  }

  /// Behind the first of some phrases that stands at a place.
  private static func end(of phrases: [[String]], _ words: StatementWords, _ start: Int) -> Int? {
    phrases.first { phrase in
      start + phrase.count < words.count
        && phrase.indices.allSatisfy { words.core(start + $0, is: phrase[$0]) }
    }.map { start + $0.count }
  }

  /// Behind a verb alone, where its object follows: "Continued the survey", "Completed the pier".
  private static func endOfVerb(_ words: StatementWords, _ place: Int) -> Int? {
    let next = place + 1
    guard next < words.count, words[place].core == words[place].range,
      words[next].coreRoles.isDisjoint(with: [.phrase, .joint, .clause, .promise, .dash]),
      !particles.contains(words.lowerCore(next))
    else { return nil }
    return next
  }

  /// Whether the sentence goes on with what leans on the words that would go, as "and painting the rest"
  /// does, or has a verb of its own: "Work on the pier has begun".
  private static func isTorn(_ words: StatementWords, _ start: Int) -> Bool {
    let breaks = SpeechBreak.before(words)
    let end = words.indices.dropFirst(start + 1).first { breaks[$0] == .sentence } ?? words.count
    var isSubordinate = false
    return (start + 1..<end).contains { place in
      if words[place].coreRoles.contains(.clause) || relative.contains(words.lowerCore(place)) {
        isSubordinate = true
      }
      let before = place - 1
      let isJoined =
        words[before].roles.contains(.dash) || joints.contains(words.lowerCore(before))
        || [",", ";"].contains { words.word(before, endsWith: $0) }
      let isVerb = finite.contains(words.lowerCore(place)) || words.promises(place)
      return isJoined
        ? isVerb || words.core(place, endsWith: "ing") || words.core(place, endsWith: "ed")
        : isVerb && !isSubordinate
    }
  }

  // MARK: Words

  private static let longestLabel = 3

  private static func labels(_ group: Group) -> WordSet {
    switch group {
    case .goesOn: goesOnLabels
    case .planned: planLabels
    case .completed: doneLabels
    }
  }

  private static let goesOnLabels: WordSet = [
    "continued", "continuing", "in progress", "in-progress", "ongoing", "on-going", "still", "wip",
    "working on",
  ]
  private static let planLabels: WordSet = [
    "coming up", "next", "next steps", "next up", "planned", "planning", "up next", "upcoming",
  ]
  private static let doneLabels: WordSet = [
    "completed", "done", "done with", "finished", "recently completed",
  ]

  private static let subjects: WordSet = [
    "also", "are", "been", "currently", "finally", "have", "i", "i'm", "is", "just", "recently",
    "still", "team", "the", "they", "we", "we're", "we've", "it",
  ]
  private static let continuing: WordSet = [
    "continue", "continued", "continues", "continuing", "ongoing", "on-going",
  ]
  private static let behindContinuing = phrases(
    "to work on", "working on", "work on", "our work on", "the work on", "with work on", "with",
    "on")
  private static let works = phrases(
    "working on", "work on", "work continues on", "work continuing on", "work is ongoing on",
    "making progress on", "progress on")
  private static let plans = phrases(
    "upcoming work on", "upcoming work around", "next steps are to", "next step is to",
    "planning to",
    "planning on", "plan to", "plans to")
  private static let finished: WordSet = ["completed", "finished"]
  private static let behindFinished = phrases(
    "work on", "the work on", "working on", "up work on", "up", "with")
  private static let particles: WordSet = ["and", "as", "off", "out", "to", "up"]
  private static let joints: WordSet = ["and", "but", "or", "so", "then", "while"]
  private static let finite: WordSet = [
    "are", "back", "can", "continues", "had", "has", "have", "hope", "i", "is", "it", "need",
    "needs",
    "should", "they", "was", "we", "we'll", "we're", "we've", "were", "would",
  ]
  private static let relative: WordSet = ["how", "that", "what", "who", "whose", "why"]

  private static func phrases(_ phrases: String...) -> [[String]] {
    phrases.map { phrase in phrase[...].parts(between: " ").map { String($0) } }
  }
}
