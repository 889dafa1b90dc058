import NotesDiff

extension Promise {
  /// The most a sentence weighs; nothing where it neither promises nor waits.
  ///
  /// - Parameters:
  ///   - sentence: A sentence of a statement.
  ///   - words: Its words.
  ///   - isPlanned: Whether the statement says by itself that its work is to come.
  /// - Returns: What makes it a promise.
  static func weight(of sentence: String, _ words: WordBytes, isPlanned: Bool) -> Weight? {
    if !isOver(words), !sentence.hasSuffix("?"),
      Attention.sort(of: words)?.isHeldUp == true || waits(words)
    {
      return .obstacle
    }
    // Who asks promises nothing, and what was to be done that day is no promise any more.
    guard !sentence.hasSuffix("?"), !isForTheDay(words),
      isPromise(sentence, words) || StatusPledge.stands(in: sentence)
        || isPlanned && announces(words)
    else { return nil }
    let isDated = words.ranges.indices.contains { isDate(words, $0) || isAboutTo(words, $0) }
    return isDated ? .dated : .planned
  }

  /// Whether a word gives a promise a day: "on Friday", "in the next two weeks".
  private static func isDate(_ words: WordBytes, _ place: Int) -> Bool {
    if roles(words.ranges[place], words).contains(.date) { return true }
    return words.word(place, isAmong: spans)
      && (max(0, place - farthestCount)..<place).contains {
        words.word($0, isAmong: ["next", "coming"])
      }
  }

  /// Whether a sentence names a time, be it the very next one.
  static func namesTime(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      isDate(words, place) && !words.word(place, isAmong: vague) || isAboutTo(words, place)
    }
  }

  /// Words that name a time and no day.
  static let vague = ["asap", "imminent", "shortly", "soon"]
  private static let spans = ["days", "weeks", "months"]
  /// "Next couple of weeks"
  private static let farthestCount = 3

  /// Whether somebody is going to do something at once: "About to rebuild the gate", but not "what you
  /// are about to do".
  private static func isAboutTo(_ words: WordBytes, _ place: Int) -> Bool {
    words.word(place, is: "about") && place + 1 < words.ranges.count
      && words.word(place + 1, is: "to")
      && !(max(0, place - 2)..<place).contains { words.word($0, isAmong: ["you", "you're"]) }
  }

  /// Whether it was to be done at once: "we will ask the pilots today".
  private static func isForTheDay(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { words.word($0, isAmong: thatDay) }
  }

  /// Whether what stood in the way was over then: "picking up the refit, which had been on hold".
  private static func isOver(_ words: WordBytes) -> Bool {
    words.ranges.indices.dropLast().contains { place in
      words.word(place, is: "had") && words.word(place + 1, is: "been")
    }
  }

  /// Whether what is to come is a deed others will see: "soon to release the almanac".
  private static func announces(_ words: WordBytes) -> Bool {
    words.ranges.indices.dropLast().contains { place in
      words.word(place, is: "to") && words.word(place + 1, isAmong: deliveries)
        && (place == 0 || words.word(place - 1, isAmong: prospects))
    }
  }

  private static let deliveries: WordSet = [
    "announce", "deliver", "deploy", "launch", "publish", "release", "run", "send", "share", "ship",
  ]
  /// What stands before it where it is meant.
  private static let prospects = [
    "about", "going", "intend", "intending", "plan", "planned", "planning", "plans", "scheduled",
    "set",
    "soon",
  ]

  /// Whether something is in the way, said in words that need no attention where they are news.
  static func waits(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { words.word($0, isAmong: waits) }
  }

  private static let waits = ["awaiting", "blocker", "blockers", "pending"]

  private static func roles(_ word: Range<Int>, _ words: WordBytes) -> SpeechRoles {
    SpeechLexicon.english.roles(of: word, in: words.bytes)
  }

  static func isPromise(_ text: String, _ words: WordBytes) -> Bool {
    let isStray = text.hasInside("Will") || text.hasInside("(will")
    let words = isStray ? WordBytes(withoutStray(text)) : words
    let isDated = words.ranges.indices.contains { isDate(words, $0) }
    return words.ranges.indices.contains { place in
      roles(words.ranges[place], words).contains(.promise)
        && !describes(words, place, isDated: isDated)
        && (isDated || !words.word(place, isAmong: hopes))
        || words.word(place, is: "going") && place + 1 < words.ranges.count
          && words.word(place + 1, is: "to")
          && !(place > 0 && words.word(place - 1, isAmong: askers))
          // "The smoke is going to be seen" promises nothing.
          && !(place + 3 < words.ranges.count && words.word(place + 2, is: "be")
            && words.word(place + 3, isAmong: impressions))
        // "It should be safe" expects nothing; "it should be out next week" does.
        || isDated && words.word(place, is: "should") && place + 1 < words.ranges.count
          && words.word(place + 1, isAmong: arrivals) && !goesOn(words, place + 2)
        || isPutOff(words, place) || isAboutTo(words, place)
    }
  }

  /// Whether a word of promise promises nothing: it only says how a thing behaves, what it is good for
  /// or which one is meant ("now will restart", "this will help the crews", "the pump that will be the
  /// second"), what a reader may expect, or that there is a plan; or that nothing comes.
  private static func describes(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
    let next = place + 1 < words.ranges.count ? place + 1 : nil
    if words.word(place, is: "plan") {
      return !(next.map { words.word($0, isAmong: aims) } ?? false)
    }
    if words.word(place, is: "expect") {
      return place > 0 && words.word(place - 1, isAmong: allowances)
    }
    if words.word(place, is: "expected"), !isAwaited(words, place, isDated: isDated) {
      return true
    }
    // "Expected to be used by all" says what it is for.
    if words.word(place, is: "expected"), place + 3 < words.ranges.count,
      words.word(place + 1, is: "to"), words.word(place + 2, is: "be")
    {
      return words.word(place + 3, isAmong: views)
    }
    guard words.word(place, is: "will") else { return false }
    // Where its clause begins is not known here, and a promise too few is the lesser fault: "the pump
    // after that will be green" is taken for a description, too.
    return place > 0 && words.word(place - 1, isAmong: Behaviour.marks)
      || isDoubted(words, place)
      || isState(words, place, isDated: isDated)
      || next.map { words.word($0, isAmong: denials) } ?? false
      || next.map { words.word($0, isAmong: effects) } ?? false
        && !(place > 0 && words.word(place - 1, isAmong: doers))
  }

  /// Whether something is expected to come, and not only as it was to be thought: "expected in May",
  /// but not "works as expected", "changes are expected from it".
  private static func isAwaited(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
    guard place + 1 < words.ranges.count else { return isDated }
    if place > 0, words.word(place - 1, isAmong: ["as", "be", "somewhat"]) { return false }
    return isDated
      || words.word(place + 1, isAmong: ["to", "in", "by", "before", "within", "soon"])
        && !(place + 3 < words.ranges.count
          && (place + 2...place + 3).contains { words.word($0, isAmong: effects) })
  }

  /// Behind these nobody says that they do something: "which tasks the board will manage", "I believe the
  /// crews will come".
  private static let doubts = [
    "believe", "believes", "how", "whether", "what", "which", "why", "wonder",
  ]
  private static let farthestMark = 5

  private static func isDoubted(_ words: WordBytes, _ place: Int) -> Bool {
    (max(0, place - farthestMark)..<place).contains { words.word($0, isAmong: doubts) }
  }

  /// Whether "will" only says how things are or stay, and no day is named: "this will be a good thing", "we
  /// will leave it open".
  private static func isState(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
    var next = place + 1
    while next < words.ranges.count, words.word(next, isAmong: adverbs) {
      next += 1
    }
    guard next < words.ranges.count else { return false }
    let isPerson = place > 0 && words.word(place - 1, isAmong: doers)
    if words.word(next, isAmong: stays) { return !isDated }
    if words.word(next, is: "change") { return !isDated && !isPerson }
    guard words.word(next, is: "be"), next + 1 < words.ranges.count,
      !(place > 0 && words.word(place - 1, is: "there"))
    else { return false }
    return words.word(next + 1, isAmong: views)
      || !isAct(words, next + 1) && !(isDated && names(words, next + 1))
  }

  /// Whether a day follows, or an article before one: "will be Friday", "will be the next Monday".
  private static func names(_ words: WordBytes, _ place: Int) -> Bool {
    (place..<min(words.ranges.count, place + 3)).contains { isDate(words, $0) }
      || words.word(place, isAmong: ["a", "an", "at", "by", "no", "the", "this", "until"])
  }

  /// Whether a word after "will be" tells what is done, and not how a thing is: "will be spliced",
  /// "will be splicing", "will be out", but "will be secure".
  private static func isAct(_ words: WordBytes, _ place: Int) -> Bool {
    var place = place
    while place + 1 < words.ranges.count,
      words.word(place, endsWith: "ly")
        || words.word(place, is: "then")
    {
      place += 1
    }
    return words.word(place, endsWith: "ed") || words.word(place, endsWith: "ing")
      || words.word(place, isAmong: participles)
  }

  private static let participles = [
    "available", "begun", "built", "cut", "done", "feature", "gone", "held", "in", "made", "next",
    "on", "out", "part", "put", "ready", "rebuilt", "rewritten", "run", "sent", "set", "shown",
    "split", "written",
  ]
  private static let views = [
    "called", "considered", "good", "known", "regarded", "responsible", "treated", "used",
  ]

  /// Whether it is said to be taken up later: "[MOVED to next meeting]", "Postpone to next week".
  private static func isPutOff(_ words: WordBytes, _ place: Int) -> Bool {
    if words.word(place, isAmong: keeps) {
      let ahead = (place + 1)..<min(words.ranges.count, place + 6)
      return ahead.contains { words.word($0, is: "agenda") }
    }
    guard words.word(place, isAmong: delays), place + 2 < words.ranges.count,
      words.word(place + 1, isAmong: untils)
    else { return false }
    return words.word(place + 2, is: "next")
      || roles(words.ranges[place + 2], words).contains(.date)
  }

  private static let hopes = ["targeting", "hope", "hoping"]
  private static let allowances = ["can", "may", "you", "should"]
  private static let denials = ["never", "not"]
  private static let adverbs = ["just", "only", "still", "also"]
  private static let stays = ["remain", "stay", "leave"]
  private static let keeps = ["keep", "leave", "left"]
  private static let untils = ["to", "until", "till"]
  private static let aims = ["to", "on"]
  private static let thatDay = ["today", "tonight"]
  private static let impressions = [
    "difficult", "easy", "felt", "fine", "good", "great", "hard", "noticed", "seen", "tricky",
  ]

  private static let delays = ["deferred", "moved", "postpone", "postponed", "tabled"]

  private static let askers = ["who's", "who", "what's", "whos"]
  private static let doers = ["we", "i", "team", "they"]
  /// What a thing does for its users rather than a team to it. A person who will give or ensure
  /// something is one of the doers.
  private static let effects =
    Behaviour.effects
    + [
      "affect", "apply", "break", "contain", "depend", "operate", "cause", "ensure", "fail", "give",
      "happen", "impact", "let", "mean",
    ]

  /// Whether a word only says what is done meanwhile: "should be painting", but not "should have something".
  private static func goesOn(_ words: WordBytes, _ place: Int) -> Bool {
    place < words.ranges.count
      && words.word(place, endsWith: "ing") && !words.word(place, endsWith: "thing")
  }

  private static let arrivals = [
    "come", "land", "ship", "arrive", "be", "schedule", "have", "finish",
  ]

  /// A text without the man called Will, who speaks or whose name stands inside a sentence, and without
  /// the word where it opens a bracket: "a new pump (will be useful in winter)".
  private static func withoutStray(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.indices.filter { place in
      let opens = place == 0 || ".!?:;-–—])".contains(words[place - 1].last ?? " ")
      // "Will Lund: four pairs": a name follows.
      let isNamed =
        place + 1 < words.count && words[place + 1].first?.isUppercase == true
      return words[place] != "Will:" && words[place] != "(will"
        && (opens && !isNamed || words[place] != "Will")
    }.map { String(words[$0]) }.joined(separator: " ")
  }
}
