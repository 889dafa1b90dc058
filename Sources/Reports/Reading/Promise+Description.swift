import NotesDiff

/// Tells what a word of promise says that promises nothing.
extension Promise {
  /// Whether a word of promise promises nothing: it only says how a thing behaves, what it is good for
  /// or which one is meant ("now will restart", "this will help the crews", "the pump that will be the
  /// second"), what a reader may expect, or that there is a plan; or that nothing comes.
  static func describes(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
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
    // "When will the gate open" asks, and "but will get" says no more.
    if place > 0, words.word(place - 1, isAmong: askers) { return true }
    if let next, next + 1 == words.ranges.count, words.word(next, isAmong: bare) { return true }
    // "Will end up being the same" foretells.
    if let next, words.word(next, isAmong: ["end", "turn", "remain"]),
      words.word(next, is: "remain") || words.word(next + 1, isAmong: ["up", "out"])
    {
      return true
    }
    // "Anyone that will come should say so"
    if place > 1, words.word(place - 1, isAmong: ["that", "who"]),
      words.word(place - 2, isAmong: ["anybody", "anyone", "everyone", "people", "those"])
    {
      return true
    }
    // "Users will type a query", "if it comes, we will need this"
    if place > 0, words.word(place - 1, isAmong: others) { return true }
    if let next, words.word(next, is: "need"), !words.word(next + 1, is: "to") { return true }
    // Where its clause begins is not known here, and a promise too few is the lesser fault: "the pump
    // after that will be green" is taken for a description, too.
    return place > 0 && words.word(place - 1, isAmong: Behaviour.marks)
      || isDoubted(words, place) || !isDated && isEstimated(words, place) || isGuess(words, place)
      || isState(words, place, isDated: isDated)
      || !isDated && isFromNowOn(words, place)
      || next.map { words.word($0, isAmong: Negation.ofVerbs) } ?? false
      || verb(words, after: place).map { words.word($0, isAmong: effects) } ?? false
        && !(place > 0 && words.word(place - 1, isAmong: doers))
  }

  /// Behind these nobody says that they do something: "which tasks the board will manage", "I believe the
  /// crews will come".
  private static let doubts = [
    "believe", "believes", "how", "whether", "what", "whereby", "which", "why", "wonder",
  ]
  private static let farthestMark = 5

  private static func isDoubted(_ words: WordBytes, _ place: Int) -> Bool {
    (max(0, place - farthestMark)..<place).contains { words.word($0, isAmong: doubts) }
  }

  /// Whether somebody only reckons that others do it: "The crews estimate that the harbour will need to".
  private static func isEstimated(_ words: WordBytes, _ place: Int) -> Bool {
    (max(0, place - farthestMark)..<place).contains {
      words.word($0, isAmong: Intention.estimates)
    }
  }

  /// Whether somebody guesses what comes of a thing: "it will probably stand".
  private static func isGuess(_ words: WordBytes, _ place: Int) -> Bool {
    words.word(0, isAmong: guesses)
      || place > 0 && words.word(place - 1, isAmong: Pronouns.all) && place + 1 < words.ranges.count
        && words.word(place + 1, isAmong: guesses)
  }

  private static let others = ["customer", "customers", "user", "users", "visitor", "visitors"]
  private static let guesses = ["likely", "maybe", "perhaps", "presumably", "probably", "surely"]

  /// Whether "will" only says how things are or stay, and no day is named: "this will be a good thing", "we
  /// will leave it open".
  private static func isState(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
    guard let next = verb(words, after: place) else { return false }
    let isPerson = place > 0 && words.word(place - 1, isAmong: doers)
    if words.word(next, isAmong: stays) { return !isDated }
    if words.word(next, is: "change") || place > 0 && befalls(words, next) {
      return !isDated && !isPerson
    }
    guard words.word(next, is: "be"), next + 1 < words.ranges.count,
      !(place > 0 && words.word(place - 1, is: "there"))
    else { return false }
    return words.word(next + 1, isAmong: views) || isPresence(words, next + 1)
      || !isAct(words, next + 1) && !(isDated && names(words, next + 1))
  }

  /// Whether it says how things are from now on: "A board will now oversee both quays".
  private static func isFromNowOn(_ words: WordBytes, _ place: Int) -> Bool {
    place + 1 < words.ranges.count && words.word(place + 1, is: "now")
      && words.word(place + 2, isAmong: Behaviour.standing)
      && !(place > 0 && words.word(place - 1, isAmong: doers))
  }

  /// Whether somebody only says where they will be: "on the planning session", "at the fair".
  private static func isPresence(_ words: WordBytes, _ place: Int) -> Bool {
    words.word(place, isAmong: ["at", "away", "in", "on", "out"])
      && (place..<min(words.ranges.count, place + farthestEvent)).contains {
        words.word($0, isAmong: events)
      }
  }

  private static let farthestEvent = 7
  private static let events = [
    "away", "break", "conference", "convention", "fair", "holiday", "holidays", "leave", "office",
    "ooo", "pto", "retreat", "session", "summit", "training", "vacation", "workshop",
  ]

  /// The verb after "will", adverbs passed.
  private static func verb(_ words: WordBytes, after place: Int) -> Int? {
    var next = place + 1
    while next + 1 < words.ranges.count,
      words.word(next, isAmong: adverbs) || words.word(next, endsWith: "ly")
    {
      next += 1
    }
    return next < words.ranges.count ? next : nil
  }

  /// Whether a verb says what a thing has or what becomes of it: "will have two doors", "will go out of
  /// date", but not "will have painted it", "will have a look".
  private static func befalls(_ words: WordBytes, _ place: Int) -> Bool {
    let object = place + 1..<min(words.ranges.count, place + 1 + reachOfObject)
    if words.word(place, is: "have") {
      return !object.contains { words.word($0, isAmong: looks) || isParticiple(words, $0) }
    }
    if words.word(place, is: "go") {
      return object.prefix(2).contains { words.word($0, isAmong: ["of", "stale", "wrong"]) }
    }
    return words.word(place, isAmong: fates)
  }

  /// Whether a word is the form of a verb that stands behind "have".
  static func isParticiple(_ words: WordBytes, _ place: Int) -> Bool {
    place < words.ranges.count
      && (words.word(place, endsWith: "ed") || words.word(place, isAmong: irregular))
  }

  private static let irregular = [
    "begun", "built", "cut", "done", "gone", "held", "made", "put", "rebuilt", "rewritten", "run",
    "sent", "set", "shown", "split", "written",
  ]

  private static let reachOfObject = 3
  /// What somebody has who does something.
  private static let looks = [
    "call", "chat", "demo", "draft", "go", "look", "meeting", "proposal", "ready", "something",
    "talk", "to",
  ]
  private static let fates = ["cost", "differ", "disappear", "expire", "require"]

  /// Whether a sentence only says when or where the meeting is: "The meeting will be moved to Monday". That
  /// it was held answers it.
  static func isAboutMeeting(_ words: WordBytes) -> Bool {
    var place = 0
    while place < words.ranges.count, words.word(place, isAmong: whichMeeting) { place += 1 }
    guard place + 1 < words.ranges.count, words.word(place, isAmong: meetings) else { return false }
    return words.word(place + 1, isAmong: ofMeeting)
  }

  private static let whichMeeting: WordSet = [
    "all", "biweekly", "following", "future", "monthly", "next", "our", "regular", "the", "this",
    "upcoming", "weekly",
  ]
  private static let meetings = ["call", "calls", "meeting", "meetings"]
  private static let ofMeeting: WordSet = [
    "are", "at", "date", "is", "may", "moved", "of", "on", "time", "times", "to", "will",
  ]

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

  private static let participles =
    irregular + ["available", "feature", "in", "next", "on", "out", "part", "ready"]
  private static let views = [
    "called", "considered", "good", "known", "ongoing", "regarded", "responsible", "treated",
    "used",
  ]

  private static let askers = ["when", "where"]
  private static let bare = ["be", "do", "get", "have", "make", "take"]
  private static let adverbs = ["also", "either", "just", "only", "still"]
  private static let stays = ["remain", "stay", "leave"]

  private static let doers = ["we", "i", "team", "they"]
  /// What a thing does for its users rather than a team to it. A person who will give or ensure
  /// something is one of the doers.
  static let effects =
    Behaviour.effects
    + [
      "affect", "apply", "break", "contain", "depend", "operate", "cause", "ensure", "fail", "give",
      "happen", "impact", "let", "mean",
    ]
}
