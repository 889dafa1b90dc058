import NotesDiff

extension Promise {
  /// Whether a heading is over what was decided: that is no promise, whatever it says of the time to come.
  static func namesDecisions(_ heading: String) -> Bool {
    let words = WordBytes(heading)
    return words.ranges.count <= mostOfDecisions
      && words.hasWord(among: decisions)
  }

  /// Whether a statement is marked as what was decided: "Decision: boats will be painted in May".
  static func isDecision(_ text: String) -> Bool {
    text.place(of: ":", inFirst: longestMark).map { marks.contains(text[..<$0].lowercased()) }
      ?? false
  }

  private static let longestMark = 12
  private static let marks: Set<String> = [
    "agreed", "agreement", "consensus", "decided", "decision", "resolution", "resolved",
  ]

  private static let mostOfDecisions = 3
  private static let decisions: WordSet = [
    "beschlüsse", "decisions", "décisions", "motions", "resolutions", "votes",
  ]

  /// The most a sentence weighs; nothing where it neither promises nor waits.
  ///
  /// - Parameters:
  ///   - sentence: A sentence of a statement.
  ///   - words: Its words.
  ///   - isPlanned: Whether the statement says by itself that its work is to come.
  /// - Returns: What makes it a promise.
  static func weight(of sentence: String, _ words: WordBytes, isPlanned: Bool) -> Weight? {
    if !isOver(words), !resumes(words), !sentence.ends(with: "?"),
      Attention.sort(of: words)?.isHeldUp == true || waits(words) || Attention.isRisk(sentence)
    {
      return .obstacle
    }
    // Who asks promises nothing, what was agreed on is a decision, and what was to be done
    // that day is no promise any more.
    guard !sentence.ends(with: "?"), !isForTheDay(words), !isAboutMeeting(words), !isOver(words),
      !isReply(sentence), !isOffer(words), !Housekeeping.isAll(words), !isInForce(words),
      !isFeared(words)
    else { return nil }
    let isSure =
      isPromise(sentence, words) || StatusPledge.stands(in: sentence)
      || isPlanned && announces(words) || isDue(sentence, words)
    guard isSure || isPlanned && opensAhead(words) || saysNear(words) else { return nil }
    guard isSure else { return .near }
    let isDated = words.ranges.indices.contains { isDate(words, $0) || isAboutTo(words, $0) }
    return isDated ? .dated : .planned
  }

  /// Whether something has to be done by a day: "Choose a hall by May", "the paper is to be sent by 5/1".
  static func isDue(_ sentence: String, _ words: WordBytes) -> Bool {
    guard
      let place = words.ranges.indices.dropLast().first(where: {
        words.word($0, is: "by")
          && (isDate(words, $0 + 1)
            || Words.isASCIIDigit(words.bytes[words.ranges[$0 + 1].lowerBound]))
      })
    else { return false }
    return StatusPledge.commands(sentence)
      || (1..<max(1, place - 1)).contains {
        words.word($0, is: "to") && words.word($0 + 1, is: "be")
          && words.word($0 - 1, isAmong: ["are", "is"])
      }
  }

  /// Whether a word gives a promise a day: "on Friday", "in the next two weeks".
  static func isDate(_ words: WordBytes, _ place: Int) -> Bool {
    if roles(words.ranges[place], words).contains(.date) { return true }
    return words.word(place, isAmong: spans)
      && (max(0, place - farthestCount)..<place).contains {
        words.word($0, isAmong: ["next", "coming", "upcoming"])
      }
  }

  /// Whether a sentence names a time, be it the very next one.
  static func namesTime(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      isDate(words, place) && !words.word(place, isAmong: vague) || isAboutTo(words, place)
    }
  }

  /// Whether a sentence names a day, a week or a month: "on Friday", "in May", "in two weeks", but not
  /// "in the coming weeks".
  static func namesDay(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      if words.word(place, isAmong: spans) {
        return place > 0 && Words.isASCIIDigit(words.bytes[words.ranges[place - 1].lowerBound])
      }
      return isDate(words, place) && !words.word(place, isAmong: vague)
    }
  }

  /// How a sentence says that its work stands: "waiting for the crane", "blocked on the lock", "on hold",
  /// but not "all pending changes".
  static func rest(_ words: WordBytes) -> Rest? {
    var isPaused = false
    for place in words.ranges.indices {
      if words.word(place, isAmong: waitsFor)
        || words.word(place, is: "pending")
          && !(place > 0 && words.word(place - 1, isAmong: amounts))
      {
        return .awaited
      }
      isPaused =
        isPaused || words.word(place, isAmong: pauses)
        || words.word(place, is: "hold") && place > 0 && words.word(place - 1, is: "on")
        || words.word(place, is: "put") && place + 1 < words.ranges.count
          && words.word(place + 1, is: "down")
    }
    return isPaused ? .paused : nil
  }

  private static let waitsFor: WordSet = ["await", "awaiting", "awaits", "blocked", "waiting"]
  private static let amounts: WordSet = ["all", "any", "no", "some", "the", "these"]
  private static let pauses: WordSet = [
    "deferred", "on-hold", "pause", "paused", "pausing", "postponed",
  ]

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
    words.hasWord(among: thatDay)
  }

  /// Whether what stood in the way was over then: "picking up the refit, which had been on hold", "the
  /// crew agreed we should mend it".
  private static func isOver(_ words: WordBytes) -> Bool {
    words.ranges.indices.dropLast().contains { place in
      words.word(place, is: "had") && words.word(place + 1, is: "been")
        || AttentionDenial.isPast(words, place + 1)
        || words.word(place, isAmong: ["agreed", "decided"])
          && (place + 1..<min(words.ranges.count, place + reachOfAgreement)).contains {
            words.word($0, is: "should")
          }
    }
  }

  private static let reachOfAgreement = 4

  /// Whether a statement opens with when its work comes: "Upcoming: winter berths", "Next step is the mast".
  private static func opensAhead(_ words: WordBytes) -> Bool {
    words.ranges.count > mostOfName && !isAboutEvent(words)
      && (words.word(0, isAmong: ahead)
        || words.word(0, is: "coming") && words.word(1, isAmong: ["next", "soon", "up"]))
  }

  private static let ahead: WordSet = ["next", "preparing", "upcoming"]
  /// A name of fewer words is a label.
  private static let mostOfName = 2

  /// Whether something is said to be near, and not only wished for: "The almanac is coming out soon".
  static func saysNear(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { isNear(words, $0) }
      && !words.hasWord(among: ["could", "might", "would"])
  }

  /// Whether something is said to be near: "The almanac is coming out soon", but not "as soon as it rains".
  private static func isNear(_ words: WordBytes, _ place: Int) -> Bool {
    guard words.word(place, isAmong: ["imminent", "shortly", "soon"]) else { return false }
    let isEnd = place + 1 == words.ranges.count
    let isSaid =
      isEnd && !(place > 0 && words.word(place - 1, isAmong: ["as", "more", "too", "very"]))
      || (max(0, place - reachOfNear)..<place).contains {
        words.word($0, isAmong: ["coming", "come", "looking", "planned", "releasing"])
      }
    // "I don't expect it to happen soon"
    let isDenied = (max(0, place - reachOfNear)..<place).contains { words.denies($0) }
    return isSaid && !isDenied && !isAboutEvent(words)
  }

  /// Whether people meet: that they did needs no saying.
  private static func isAboutEvent(_ words: WordBytes) -> Bool {
    words.hasWord(among: events)
      || words.word(0, is: "next") && words.word(1, isAmong: CalendarWords.weekdays)
  }

  private static let events: WordSet = [
    "agenda", "board", "call", "cfp", "conference", "happening", "inception", "meeting", "meetings",
    "meetup", "q&a", "session", "summit", "webinar", "wg",
  ]

  private static let reachOfNear = 6

  /// Whether a sentence is marked as what somebody answered: "ANSWER: [IL] Will ask".
  private static func isReply(_ sentence: String) -> Bool {
    let mark = sentence.utf8.prefix { Words.isASCIICapital($0) }
    return mark.count > 3 && sentence.utf8.dropFirst(mark.count).first == UInt8(ascii: ":")
      && ["ANSWER", "REPLY", "RESPONSE"].contains(String(mark) ?? "")
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
    words.hasWord(among: waits)
  }

  private static let waits = ["awaiting", "blocker", "blockers", "pending"]

  static func roles(_ word: Range<Int>, _ words: WordBytes) -> SpeechRoles {
    SpeechLexicon.english.roles(of: word, in: words.bytes)
  }

  static func isPromise(_ text: String, _ words: WordBytes) -> Bool {
    let isStray = text.hasInside("Will") || text.hasInside("(will")
    let words = isStray ? WordBytes(withoutStray(text)) : words
    let isDated = words.ranges.indices.contains { isDate(words, $0) }
    return words.ranges.indices.contains { place in
      roles(words.ranges[place], words).contains(.promise)
        && !describes(words, place, isDated: isDated) && !isDenied(words, place)
        && (isDated || !words.word(place, isAmong: hopes))
        || words.word(place, is: "going") && place + 1 < words.ranges.count
          && words.word(place + 1, is: "to")
          && !(place > 0 && words.word(place - 1, isAmong: askers)) && !isDenied(words, place)
          && !(foretells(words, place) && !isDated)
          // "They are also going to use the crane" tells of others.
          && !(max(0, place - 3)..<place).contains { words.word($0, is: "they") }
          // "The smoke is going to be seen" promises nothing.
          && !(place + 3 < words.ranges.count && words.word(place + 2, is: "be")
            && words.word(place + 3, isAmong: impressions))
        // "It should be safe" expects nothing; "it should be out next week" does.
        || isDated && words.word(place, is: "should") && place + 1 < words.ranges.count
          && words.word(place + 1, isAmong: arrivals) && !goesOn(words, place + 2)
          && !(words.word(place + 1, is: "have") && isParticiple(words, place + 2))
        || isPutOff(words, place) || isAboutTo(words, place) || isToFollow(words, place)
    }
  }

  /// Whether it is only foretold how things will go: "It's going to get worse", "there are going to be floods".
  private static func foretells(_ words: WordBytes, _ place: Int) -> Bool {
    place + 2 < words.ranges.count
      && (words.word(place + 2, isAmong: courses)
        || (max(0, place - reachOfSubject - 1)..<place).contains {
          words.word($0, isAmong: ["if", "whether"])
        })
      && (max(0, place - reachOfSubject)..<place).contains { words.word($0, isAmong: subjects) }
  }

  private static let reachOfSubject = 2
  private static let subjects: WordSet = [
    "it", "it's", "that", "that's", "there", "there's", "things", "this",
  ]
  private static let courses: WordSet = [
    "become", "cost", "get", "grow", "keep", "remain", "require", "stay", "take",
  ]

  /// Whether something is expected to come, and not only as it was to be thought: "expected in May",
  /// but not "works as expected", "changes are expected from it".
  static func isAwaited(_ words: WordBytes, _ place: Int, isDated: Bool) -> Bool {
    guard place + 1 < words.ranges.count else { return isDated }
    if place > 0, words.word(place - 1, isAmong: ["as", "be", "somewhat"]) { return false }
    return isDated
      || words.word(place + 1, isAmong: ["to", "in", "by", "before", "within", "soon"])
        && !(place + 3 < words.ranges.count
          && (place + 2...place + 3).contains { words.word($0, isAmong: effects) })
  }

  /// Whether it is said to be taken up later: "[MOVED to next meeting]", "Postpone to next week".
  private static func isPutOff(_ words: WordBytes, _ place: Int) -> Bool {
    if words.word(place, isAmong: keeps) {
      let ahead = (place + 1)..<min(words.ranges.count, place + 6)
      return ahead.contains { words.word($0, is: "agenda") }
    }
    guard words.word(place, isAmong: delays), place + 2 < words.ranges.count,
      words.word(place + 1, isAmong: untils),
      // "The following points moved to next week": they stand in the newer note themselves.
      !(0..<place).contains(where: { words.word($0, isAmong: ["following", "remaining"]) })
    else { return false }
    return words.word(place + 2, is: "next")
      || roles(words.ranges[place + 2], words).contains(.date)
  }

  private static let hopes = ["targeting", "hope", "hoping"]
  static let allowances = ["can", "may", "you", "should"]
  private static let keeps = ["keep", "leave", "left"]
  private static let untils = ["to", "until", "till"]
  static let aims = ["to", "on"]
  private static let thatDay = ["today", "tonight"]
  private static let impressions = [
    "difficult", "easy", "felt", "fine", "good", "great", "hard", "noticed", "seen", "tricky",
  ]

  private static let delays = ["deferred", "moved", "postpone", "postponed", "tabled"]

  private static let askers = ["who's", "who", "what's", "whos"]

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
    let words = text.parts
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
