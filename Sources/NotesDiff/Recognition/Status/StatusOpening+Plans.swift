/// Tells what only looks like a plan: a question, a thing nobody will do, a thing that is called
/// "planned".
extension StatusOpening {
  /// Whether a clause asks, with a question mark or without: "should we dig", "what would it take".
  ///
  /// - Parameter clause: The words of a clause, a comma being a word.
  /// - Returns: Whether it does.
  static func asks(_ clause: [Word]) -> Bool {
    let words = clause.drop { $0 == "," || $0 == "and" }.prefix(2)
    guard words.count == 2, let first = words.first, let second = words.last else { return false }
    let isVerb = { (word: Word) in modals.contains(word) || has(.auxiliary, word) }
    return asking.contains(first)
      ? isVerb(second) : isVerb(first) && has(.subject, second)
  }

  /// "The next step is painting the gate"
  static func tellsNextStep(_ clause: [Word]) -> Bool {
    guard let next = clause.prefix(2).firstIndex(of: "next") else { return false }
    let words = clause[(next + 1)...].prefix(2)
    return ["step", "steps"].contains(words.first ?? "")
      && ["are", "is"].contains(words.last ?? "")
  }

  /// Whether a word can say that something is to come, or only may be.
  static func isModal(_ word: Word) -> Bool {
    ["could", "may", "might", "should", "will", "would"].contains(word)
  }

  private static let modals: WordSet = [
    "can", "could", "did", "do", "does", "may", "might", "shall", "should", "will", "would",
  ]

  /// Whether a verb of the future promises nothing: "will never", "will not", "there will be no", but not
  /// "will not open until May".
  ///
  /// - Parameters:
  ///   - words: The words of a clause.
  ///   - index: The place of the verb.
  /// - Returns: Whether it does not.
  static func isDenied(_ words: [Word], _ index: Int) -> Bool {
    // "Will probably not"
    let next = words.dropFirst(index + 1).first {
      !StatusLexicon.isAdverb($0) || Negation.ofVerbs.contains($0)
    }
    let isNone = words[(index + 1)...].starts(with: ["be", "no"])
    let isDenial =
      modals.contains(words[index]) && (isNone || Negation.ofVerbs.contains(next ?? ""))
    guard isDenial || words[index] == "won't" else { return false }
    return !words[index...].prefix(reach).contains { ["before", "until", "yet"].contains($0) }
  }

  /// Whether nothing is what is planned: "No larger visits scheduled yet".
  private static func hasNoSubject(_ words: [Word], _ index: Int) -> Bool {
    words.first == "no" && index <= longestSubject
      && ["expected", "planned", "scheduled"].contains(words[index])
  }

  private static let longestSubject = 5

  /// How far behind such a verb its limit stands: more is looked through at every "will".
  private static let reach = 40

  /// Whether a verb of the future tells what is thought or asked for, not what somebody will do: "it
  /// would save a week", "would like more feedback", "the key should work", but not "we would like to
  /// move".
  static func supposes(_ words: [Word], _ index: Int) -> Bool {
    let next = words.dropFirst(index + 1).prefix(2)
    if words[..<index].suffix(2).contains("ideally") || next.contains("ideally") { return true }
    switch words[index] {
    case "would":
      return !isOurs(words, index)
        || !(["like", "love", "prefer"].contains(next.first ?? "") && next.last == "to")
    case "should":
      if next.first.map({ properties.contains($0) || thoughts.contains($0) }) ?? false {
        return true
      }
      // What a thing should do is asked of it; that it should be there by Friday is expected.
      return !isOurs(words, index) && !isExpected(words[(index + 1)...])
    case "could", "may", "might": return true
    default: return false
    }
  }

  /// Whether the team speaks of itself before a verb: "we", "the team", or nobody at all.
  private static func isOurs(_ words: [Word], _ index: Int) -> Bool {
    words[..<index].allSatisfy { word in
      word == "," || word == "and" || word == "the" || ours.contains(word)
        || StatusLexicon.isAdverb(word)
    } || index > 0 && ours.contains(words[index - 1])
  }

  /// Words for the team.
  static let ours: WordSet = ["folks", "i", "team", "we"]

  /// Whether a clause after "should" tells when something is there, or that it is out then.
  private static func isExpected(_ rest: ArraySlice<Word>) -> Bool {
    if rest.contains(where: moments.contains) { return true }
    let verb = rest.first { $0 != "be" && !StatusLexicon.isAdverb($0) }
    let ends: [StatusDeed] = [.releasing, .deploying, .merging, .finishing]
    return verb.map { word in
      arrivals.contains(word) || StatusDeed.deed(of: word).map(ends.contains) == true
    } ?? false
  }

  /// What is asked of all when something is done, and no deed itself.
  private static let thoughts: WordSet = [
    "avoid", "consider", "remember", "think", "weigh",
  ]

  private static let arrivals: WordSet = [
    "available", "done", "fixed", "live", "out", "ready", "resolved", "there",
  ]

  private static let moments = WordSet(
    (CalendarWords.weekdays + CalendarWords.months + CalendarWords.spans
      + CalendarWords.spans.map { $0 + "s" }
      + ["later", "shortly", "soon", "today", "tomorrow"]).map { Word($0) })

  /// Whether a verb of the future announces nothing: it is denied or only thought of.
  ///
  /// - Parameters:
  ///   - words: The words of a clause.
  ///   - index: The place of the verb.
  /// - Returns: Whether nobody is going to do what it says.
  static func announcesNothing(_ words: [Word], _ index: Int) -> Bool {
    isDenied(words, index) || hasNoSubject(words, index) || supposes(words, index)
      || Behaviour.isOutcome(words, index) || Intention.isDenied(words, index)
      || Intention.isReckoned(words, index)
  }

  /// What "should" says of a thing rather than of work.
  private static let properties: WordSet = [
    "able", "allow", "have", "help", "mean", "no-op", "suffice", "work",
  ]

  /// What is said of a thing that is called "planned" or "scheduled", or nothing where the word is
  /// the verb: "scheduled visits now survive rain", but "scheduled the visits".
  static func attribute(_ words: [Word], _ index: Int) -> Self? {
    guard index + 2 < words.count, words[index].ends(with: "ed"),
      !has(.boundary, words[index + 1]), !["a", "an", "our", "the"].contains(words[index + 1])
    else { return nil }
    let read = clause(words, index + 1)
    return read.hasVerb ? read : nil
  }

  /// The day or week to come that a clause names: "tomorrow", "on Friday", "next month".
  ///
  /// - Parameters:
  ///   - words: The words of a clause that tells of nothing past.
  ///   - isMoment: Whether it speaks of something that is over in a moment, so that "this week" is
  ///     ahead.
  /// - Returns: The words, or nothing where there are none.
  static func dayAhead(_ words: some Collection<Word>, isMoment: Bool) -> Word? {
    if words.contains("tomorrow") { return "tomorrow" }
    return zip(words, words.dropFirst()).first { first, second in
      weekdays.contains(second) && ["on", "this", "next", "coming"].contains(first)
        || spans.contains(second)
          && (["coming", "next"].contains(first) || isMoment && first == "this")
    }.map { $0.followed(by: $1) }
  }

  /// Whether "should" at a place says what somebody thinks, with no day for it: "we should think of the
  /// tides".
  ///
  /// - Parameters:
  ///   - words: The words of a clause.
  ///   - index: The place of the word.
  /// - Returns: Whether people stand before it who agreed on nothing, and no day is named.
  static func isOpinion(_ words: [Word], _ index: Int) -> Bool {
    index > 0 && words[index] == "should"
      && ["everybody", "everyone", "i", "one", "people", "they", "we", "you"]
        .contains(words[index - 1])
      && !words[..<index].suffix(reach).contains { ["agree", "agreed", "decided"].contains($0) }
      // "We should be able to open in May" expects it.
      && words.dropFirst(index + 1).prefix(2) != ["be", "able"]
      && dayAhead(words[max(0, index - reach)...].prefix(2 * reach), isMoment: true) == nil
  }

  private static let weekdays = WordSet(CalendarWords.weekdays.map { Word($0) })
  private static let spans = WordSet(CalendarWords.spans.map { Word($0) })

  /// What somebody said they would do; "offered to be there" plans no deed.
  static func pledge(_ words: [Word], _ index: Int) -> Self {
    words.dropFirst(index + 2).first == "be" ? .init(.noun, "") : .init(.future, words[index])
  }

  /// What those who meet decide, said of now.
  static let decisions: WordSet = [
    "accept", "adopt", "agree", "approve", "endorse", "ratify", "reject",
  ]

  /// Past forms that are base forms, too.
  static let likeOrders: WordSet = ["cut", "put", "read", "set", "shut", "split"]

  /// What tells of work under way but among tasks: "Work with Ida on the gate".
  static let ordersToGoOn: WordSet = ["begin", "continue", "keep", "start", "work"]
}
