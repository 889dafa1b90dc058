extension ItemPair {
  /// Whether the newer statement has no word of its own, leaves little out, and is as far as the
  /// older one: "The pump in progress" after "Support for the pump in flight" says the same once
  /// more.
  var saysNothingNew: Bool {
    guard old.status.status == new.status.status, !areRows, new.cues.found.allSatisfy(isKnown),
      Direction.isStopped(old.cues) == Direction.isStopped(new.cues)
    else { return false }
    let words = Self.content(of: new)
    let before = Self.content(of: old)
    return !words.isEmpty && before.count <= words.count + Self.mostLeftOut
      && words.isSubset(of: before)
  }

  /// Whether finished work is told once more: "Upgraded the pump to 9.4.5 for its leak", then "For its
  /// leak the pump was upgraded to 9.4.5". Another number, or that it is out now, is news.
  var isToldAgain: Bool {
    guard old.status.status == .done, new.status.status == .done, !areRows, !isTurned,
      !Direction.isStopped(new.cues), !old.cues.leaveSomething
    else { return false }
    let (before, words) = (StatusTokens.words(of: old.text), StatusTokens.words(of: new.text))
    let isNews = { (word: Word) in
      Self.out.contains(word) || word.hasDigit
    }
    guard !words.contains(where: { isNews($0) && !before.contains($0) }) else { return false }
    // "A lantern on the pump" after "the pump": what has a word of its own is another work.
    let (known, told) = (Self.content(of: old), Self.content(of: new))
    return told.count >= Self.fewestShared && told.isSubset(of: known)
  }

  /// Whether a tag before the newer statement says that it is still to be done, and none did before.
  var isToldStillOpen: Bool {
    guard old.tag == nil, old.status.status == .planned, sameStatement, let tag = new.tag else {
      return false
    }
    return StatusTag.sense(of: tag) == .task
  }

  /// Whether the two say the same of others: "The crane can turn" after "Hull and mast can turn".
  var hasOtherSubject: Bool {
    let (before, words) = (
      StatusTokens.words(of: old.statement), StatusTokens.words(of: new.statement)
    )
    guard let place = words.prefix(Self.longestSubject).firstIndex(where: Self.verbs.contains),
      let former = before.prefix(Self.longestSubject).firstIndex(of: words[place]),
      place > 0, former > 0
    else { return false }
    let names = before[..<former]
    return !words[..<place].contains { names.contains($0) || StatusOpening.has(.subject, $0) }
  }

  private static let longestSubject = 6
  private static let verbs: WordSet = ["can", "has", "have", "may", "must", "will"]

  /// Fewer stems are shared by many statements of one team.
  private static let fewestShared = 3

  /// Words that tell that work can be had now.
  private static let out: WordSet = [
    "available", "cut", "default", "ga", "published", "released", "shipped", "tagged",
  ]

  /// Whether one of the two denies what the other says.
  var isTurned: Bool { Negation.differs(from: old.statement, to: new.statement) }

  /// Whether the older statement said so, too, or both only say that the work goes on: "Working on the
  /// pump", then "Continued work on the pump".
  private func isKnown(_ found: StatusCues.Found) -> Bool {
    let going: [StatusCue] = [.opensOngoing, .opensBegun]
    return old.cues.has(found.cue)
      || going.contains(found.cue) && new.status.status == .inProgress
        && going.contains(where: old.cues.has)
  }

  /// What leaves out more speaks of a part.
  private static let mostLeftOut = 1

  /// The stems of what a statement is about: neither common words nor those its progress was read from.
  private static func content(of item: Item) -> Set<[UInt8]> {
    let progress = WordSet(item.cues.found.flatMap { StatusTokens.words(of: $0.words) })
    let words = StatusTokens.words(of: item.text).filter {
      !progress.contains($0) && !StatusLexicon.roles(of: $0).contains(.common)
        && !generic.contains($0)
    }
    // "Experimental" and "experiments" meet in the second round.
    return Set(words.map { Stemmer.stem(Stemmer.stem((numerals[$0] ?? $0).letters)) })
  }

  private static let generic: WordSet = [
    "again", "also", "currently", "effort", "epic", "item", "items", "next", "now", "our",
    "project",
    "some", "still", "story", "stories", "task", "tasks", "things", "track",
  ]
  private static let numerals: WordMap<Word> = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10",
  ]
}
