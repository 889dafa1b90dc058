import NotesDiff

/// Tells whether what stands around a cue takes its sense away: it is denied, over, only supposed, or
/// said of what a program does rather than of work or of what a reader must do.
enum AttentionDenial {
  /// How many words before a cue are looked at.
  private static let reach = 3
  /// What opens with a remedy tells in so many words what was wrong.
  private static let opening = 14

  /// Whether a cue is none.
  static func stands(in text: WordBytes, _ sort: Attention.Sort, _ cue: Range<Int>) -> Bool {
    let place = cue.lowerBound
    return isFollowed(text, cue) || isForSpeaker(text, cue)
      // "Will remove it from the agenda"
      || (sort == .loss || sort == .consequence)
        && cue.contains {
          (text.word($0, beginsWith: "remov") || text.word($0, is: "drop"))
            && Housekeeping.takesOff(text, at: $0)
        }
      || place > 0 && isDenied(text, place)
      || text.word(place, is: "deprecated") && describes(text, place)
      || isLessened(text, cue) || isOfPerson(text, cue) || isName(text, sort)
      || isAttribute(text, cue)
      || sort == .incompatibility && isPraised(text, place)
      || sort == .incompatibility && isOnlyTopic(text, place)
      || sort == .consequence && (isCase(text, place) || isHabit(text, cue))
      // "Ida's talk on weak spots of old locks"
      || sort == .flaw && (0..<place).contains { text.word($0, isAmong: AttentionWords.talks) }
      // "Whom to ask when a leak is found"
      || (sort == .flaw || sort == .finding)
        && before(place).contains { text.word($0, isAmong: ["if", "when", "whenever"]) }
      || sort == .consequence && isPurpose(text, place)
      || isOverWhenMended(sort) && isMended(text, place)
      // "Found a leak and patched it", "found no leaks"
      || sort == .finding
        && (DecisionWords.remedy(text)
          || cue.contains { text.word($0, isAmong: AttentionWords.denials) })
      // "If you need help, …", "when shutting down"
      || (text.word(place, beginsWith: "need") || text.word(place, is: "shutting"))
        && isSupposed(text, place)
      // "That could be waiting for years"
      || sort == .wait && place > 1 && text.word(place - 1, is: "be")
        && text.word(place - 2, isAmong: ["could", "would"])
      || sort.isHeldUp
        && (isPast(text, place) || isMended(text, place) || isSupposed(text, place)
          || isMechanical(text, cue))
  }

  private static func isFollowed(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    guard cue.upperBound < text.ranges.count else { return false }
    return AttentionWords.sequels.contains { word, next in
      (text.word(cue.lowerBound, is: word) || text.word(cue.upperBound - 1, is: word))
        && text.word(cue.upperBound, isAmong: next)
    }
  }

  /// "Please give it to me" is said to those at the table.
  private static func isForSpeaker(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    guard text.word(cue.lowerBound, is: "please"), cue.upperBound < text.ranges.count else {
      return false
    }
    let next = cue.upperBound..<min(cue.upperBound + reach + 2, text.ranges.count)
    // "If you want to paint another crane, please feel free to" allows it.
    if text.word(cue.upperBound, is: "feel") {
      return !next.contains { text.word($0, isAmong: AttentionWords.calls) }
    }
    // "Please listen to the recording" says where more is told.
    if text.word(cue.upperBound, isAmong: AttentionWords.looks),
      next.contains(where: { text.word($0, isAmong: AttentionWords.records) })
    {
      return true
    }
    return next.contains { text.word($0, is: "me") }
      && !text.word(cue.upperBound, isAmong: AttentionWords.calls)
  }

  private static func isDenied(_ text: WordBytes, _ place: Int) -> Bool {
    text.word(place - 1, isAmong: AttentionWords.denials)
      || isDoubted(text, place)
      // "More immediate than a deprecation"
      || (max(0, place - 2)..<place).contains { text.word($0, is: "than") }
      // "Don't get blocked"
      || (max(0, place - 2)..<place).contains {
        text.word($0, endsWith: "n't")
      }
      || place > 1 && text.word(place - 1, is: "longer") && text.word(place - 2, is: "no")
  }

  /// "I don't think the bell is broken"
  private static func isDoubted(_ text: WordBytes, _ place: Int) -> Bool {
    (max(1, place - 2 * reach)..<max(1, place)).contains { word in
      text.word(word, isAmong: ["think", "believe"]) && text.denies(word - 1)
    }
  }

  private static func describes(_ text: WordBytes, _ place: Int) -> Bool {
    place > 0 && text.word(place - 1, isAmong: AttentionWords.articles)
      || before(place).contains { text.word($0, isAmong: AttentionWords.replacements) }
  }

  /// Whether a cue is trouble that is over where it is mended: "Fixed the gate that is removed at
  /// night". That a weak spot was one, the reader should know all the same.
  private static func isOverWhenMended(_ sort: Attention.Sort) -> Bool {
    switch sort {
    case .loss, .consequence, .incompatibility, .incident: true
    case .meeting, .flaw, .obstacle, .request, .wait, .finding: false
    }
  }

  private static func isMended(_ text: WordBytes, _ place: Int) -> Bool {
    place < opening
      && (0..<min(place, reach)).contains { text.word($0, isAmong: AttentionWords.remedies) }
  }

  /// "The risk of a flood is lower this year", "reduces the risk of a flood"
  private static func isLessened(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    guard cue.contains(where: { text.word($0, is: "risk") }) else { return false }
    let behind = (cue.upperBound..<text.ranges.count).prefix(3 * reach).prefix { place in
      let between = text.bytes[text.ranges[place - 1].upperBound..<text.ranges[place].lowerBound]
      return !between.contains(where: ".;!?".utf8.contains)
    }
    return (before(cue.lowerBound).lowerBound..<behind.endIndex).contains {
      text.word($0, isAmong: AttentionWords.lessenings)
    }
  }

  /// Whether nobody in particular was in the way of something: "Somebody was blocking the gate".
  static func isPast(_ text: WordBytes, _ place: Int) -> Bool {
    place > 1 && text.word(place, isAmong: ["blocking", "waiting"])
      && text.word(place - 1, isAmong: ["was", "were"])
      && text.word(place - 2, isAmong: ["people", "somebody", "someone", "something"])
  }

  private static func isSupposed(_ text: WordBytes, _ place: Int) -> Bool {
    before(place).contains { text.word($0, isAmong: AttentionWords.hypotheses) }
  }

  /// "Stuck in traffic", "The start of the meeting was delayed"
  private static func isOfPerson(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    guard text.word(cue.lowerBound, is: "stuck") || text.word(cue.lowerBound, is: "delayed") else {
      return false
    }
    let behind = cue.upperBound..<min(cue.upperBound + reach, text.ranges.count)
    return behind.contains { text.word($0, isAmong: AttentionWords.journeys) }
      || before(cue.lowerBound).contains { text.word($0, isAmong: ["call", "meeting"]) }
  }

  /// Whether a word that may name a thing stands alone: "Blocking", among features.
  private static func isName(_ text: WordBytes, _ sort: Attention.Sort) -> Bool {
    sort == .obstacle && text.ranges.count == 1 && text.word(0, endsWith: "ing")
  }

  /// Whether a word names a sort of thing: "an unstable prefix", "delayed arrays", "the blocking calls". What
  /// is said of something stands behind its verb or at the end: "the key is delayed".
  private static func isAttribute(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    let (place, next) = (cue.lowerBound, cue.upperBound)
    guard cue.count == 1, text.word(place, isAmong: AttentionWords.attributes),
      next < text.ranges.count
    else { return false }
    let between = text.bytes[text.ranges[place].upperBound..<text.ranges[next].lowerBound]
    guard !between.contains(where: ".,;:!?-".utf8.contains),
      SpeechLexicon.english.roles(of: text.ranges[next], in: text.bytes)
        .isDisjoint(with: [.clause, .joint, .phrase, .loose, .date]),
      !text.word(next, endsWith: "ly"), !text.word(next, isAmong: AttentionWords.grounds)
    else { return false }
    // What blocks is a verb more often than not: "a leak blocking the fair".
    return text.word(place, is: "blocking")
      ? text.word(place - 1, isAmong: AttentionWords.articles)
      : !text.word(place - 1, isAmong: AttentionWords.beforePredicates)
  }

  /// "We were praised for how we told of the breaking changes"
  private static func isPraised(_ text: WordBytes, _ place: Int) -> Bool {
    (0..<place).contains { text.word($0, isAmong: AttentionWords.praise) }
  }

  /// "How to tell the crews of breaking changes", "Undo the breaking change": nothing breaks by that. What
  /// is said behind another mark or joint is said of something else.
  private static func isOnlyTopic(_ text: WordBytes, _ place: Int) -> Bool {
    guard
      ["backward", "breaking", "incompatib", "non-backward"].contains(where: {
        text.word(place, beginsWith: $0)
      })
    else { return false }
    var word = place
    while word > 0, place - word < AttentionWords.reachOfTopic {
      let between = text.bytes[text.ranges[word - 1].upperBound..<text.ranges[word].lowerBound]
      word -= 1
      guard !between.contains(where: ".,;:!?".utf8.contains),
        !text.word(word, isAmong: AttentionWords.jointsOfTopic)
      else { return false }
      let isSupport =
        place - word <= reach + 1 && text.word(word, beginsWith: "support")
      // "They won't be accepting the breaking changes" is a refusal.
      let isDenied =
        text.denies(word)
        && !(word..<place).contains { text.word($0, isAmong: AttentionWords.acceptances) }
      if isSupport || isDenied || text.word(word, isAmong: AttentionWords.talksOfChange) {
        return true
      }
    }
    return false
  }

  /// "Generally the terms expire at the end of the year"
  private static func isHabit(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    cue.contains { text.word($0, beginsWith: "expir") }
      && (0..<cue.lowerBound).contains { text.word($0, isAmong: AttentionWords.habits) }
  }

  /// "A rule for when a maintainer stops maintaining"
  private static func isCase(_ text: WordBytes, _ place: Int) -> Bool {
    (max(0, place - reach - 1)..<place).contains { word in
      text.word(word, is: "when") && word > 0
        && text.word(word - 1, isAmong: ["for", "of", "on", "what"])
    }
  }

  /// "So we can stop maintaining the old pier" is what work is done for.
  private static func isPurpose(_ text: WordBytes, _ place: Int) -> Bool {
    guard place > 1, text.word(place - 1, isAmong: ["can", "could", "may"]),
      text.word(place, is: "stop")
    else { return false }
    return (max(0, place - reach - 2)..<place).contains { text.word($0, is: "so") }
  }

  /// Whether a statement waits for no more than what people say of it: "Shipped! Waiting for feedback".
  static func waitsForOpinions(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.hasWord(among: opinions)
  }

  private static let opinions: WordSet = [
    "comments", "feedback", "impressions", "opinions", "reactions",
  ]

  /// Whether it is a program that waits: "clients waiting on …", "delayed messages".
  private static func isMechanical(_ text: WordBytes, _ cue: Range<Int>) -> Bool {
    // "Waiting on clients" tells what is waited for.
    let behind = cue.count > 1 ? 0 : 2
    let around = [
      before(cue.lowerBound).suffix(2),
      cue.upperBound..<min(cue.upperBound + behind, text.ranges.count),
    ]
    return around.contains { $0.contains { text.word($0, isAmong: AttentionWords.machinery) } }
  }

  private static func before(_ place: Int) -> Range<Int> { max(0, place - reach)..<place }

  /// Whether a statement opens with what another waits for, and that it is there: "PR merged".
  static func endsWait(_ text: String, of wait: String) -> Bool {
    let words = WordBytes(text)
    guard
      let end = (1..<min(longestOfEnd, max(1, words.ranges.count)))
        .first(where: { words.word($0, isAmong: StatusAccounts.pasts) })
    else { return false }
    let awaited = WordBytes(wait)
    return !(0..<end).contains { words.word($0, isAmong: ["no", "not", "once", "until", "when"]) }
      && awaited.ranges.contains { awaited.bytes[$0] == words.bytes[words.ranges[0]] }
  }

  private static let longestOfEnd = 5

  /// Whether a statement only says that what was written of an earlier meeting is right.
  static func approvesMinutes(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.ranges.count <= mostOfApproval
      && words.ranges.indices.contains { words.word($0, is: "minutes") }
      && words.ranges.indices.contains { place in
        ["accept", "adopt", "approv"].contains { words.word(place, beginsWith: $0) }
      }
  }

  private static let mostOfApproval = 10
}
