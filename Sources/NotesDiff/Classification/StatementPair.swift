/// Two linked statements, as `PairRules` asks them.
struct StatementPair {
  /// What the older says of progress.
  private(set) var before: StatusCues
  /// The newer item.
  let new: Item
  /// What the newer says of progress, and what both say together as far as it was read.
  var cues: StatusCues
  /// The words of the older statement, a comma being a word.
  private(set) var oldWords: [Word]
  /// The words of the newer.
  private(set) var newWords: [Word]
  /// The stems that tell the older from other statements.
  private(set) var oldStems: WordSet
  /// The stems that tell the newer from others.
  private(set) var newStems: WordSet
  /// How many stems of the newer the older has, too.
  let shared: Int
  /// Whether the older says that something is left to do.
  let wasOpen: Bool
  /// What the clause of the older that the pair is about says of progress, where that is not the first.
  private(set) var oldClause: StatusCues?
  /// What that of the newer says.
  private(set) var newClause: StatusCues?

  /// The release the older tells a candidate of.
  private let prerelease: [Int]?

  /// Reads two statements.
  init(old: Item, before: StatusCues, new: Item, cues: StatusCues) {
    self.before = before
    self.new = new
    prerelease = Prerelease.release(in: old.statement)
    self.cues = cues
    oldWords = StatusTokens.words(of: old.text)
    newWords = StatusTokens.words(of: new.text)
    var oldStems = Self.stems(oldWords[...])
    var newStems = Self.stems(newWords[...])
    if let clause = LinkedClause(of: old, sharedWith: newStems) {
      (oldWords, self.before) = (clause.words, clause.cues)
      oldStems = Self.stems(oldWords[...])
      oldClause = clause.cues
    }
    if let clause = LinkedClause(of: new, sharedWith: oldStems) {
      (newWords, self.cues) = (clause.words, clause.cues)
      newStems = Self.stems(newWords[...])
      newClause = clause.cues
    }
    self.oldStems = oldStems
    self.newStems = newStems
    shared = newStems.count(in: oldStems)
    wasOpen =
      self.before.sum <= StatusCue.openThreshold && self.before.openReading.status != .unknown
  }

  /// The word that says of a release that it is out, where the older statement told of a candidate of it.
  var isOut: String? {
    guard let release = prerelease else { return nil }
    return Prerelease.outs(in: new.statement).first { $0.release == release }?.word
  }

  /// Whether there was something to end, and nothing in the newer statement says that it goes on.
  var mayHaveEnded: Bool { wasOpen && !cues.has(.hedgeLesser) && !looksAhead }

  /// Whether both have a name that few other statements have: a version, "1.8.2", or a compound,
  /// "gate-lamp".
  var shareName: Bool {
    newWords.contains { word in
      (word.hasHyphen || word.opensWithDigit && word.text.utf8.contains(UInt8(ascii: ".")))
        && oldWords.contains(word)
    }
  }

  /// The word for what went wrong with the work, where the newer statement tells of nothing made.
  var trouble: String? {
    let makings: [StatusCue] = [.opensFinished, .opensMade, .opensImproved]
    if let verb = cues.words(ofFirst: makings), !Self.troubles.contains(verb) { return nil }
    return newWords.indices.first { place in
      Self.troubles.contains(newWords[place]) && !oldWords.contains(newWords[place])
        && !isSupposed(at: place)
    }.map { newWords[$0].text }
  }

  /// Whether a word of the newer statement is what might be, not what is: "stops if it fails", but
  /// "when tested it failed".
  private func isSupposed(at place: Int) -> Bool {
    newWords[max(0, place - Self.conditionReach)..<place].contains { word in
      Self.conditions.contains(word) && (word != "when" || !StatusLexicon.isPast(newWords[place]))
    }
  }

  private static let conditionReach = 4
  private static let conditions: WordSet = ["if", "unless", "when", "whenever"]

  /// Whether a statement tells of trouble: where there still is some, nothing is taken up again.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether one of its first words is for that.
  static func namesTrouble(_ text: String) -> Bool {
    let head = StatusTokens.words(of: text).prefix(headLength)
    return head.contains { troubles.contains($0) || ["issue", "issues", "trouble"].contains($0) }
  }

  private static let headLength = 4

  private static let troubles: WordSet = [
    "broke", "broken", "crack", "cracked", "cracks", "declined", "denied", "fail", "failed",
    "failing", "fails", "failure", "problem", "problems", "question", "questions", "refused",
    "refuses", "rejected",
  ]

  /// The word that denies what the older statement says, where it spoke of no work.
  var denial: String? {
    guard !wasOpen, 2 * shared >= newStems.count else { return nil }
    return newWords.first { Negation.denies($0) && !oldWords.contains($0) }?.text
  }

  /// Whether the newer statement only says how something is, and nothing behind its verb was spoken
  /// of before: "painting the mast" and "the mast has three colours".
  var isOtherState: Bool {
    guard let verb = cues.words(of: .opensState).map({ Word($0) }), !StatusLexicon.isPast(verb),
      cues.found.allSatisfy({ $0.cue.weight <= 1 }),
      let place = newWords.firstIndex(of: verb)
    else { return false }
    return Self.stems(newWords[(place + 1)...]).count(in: oldStems) == 0
      && !oldStems.contains(StatusLexicon.stem(verb))
  }

  /// Whether the newer statement says that something is left to do.
  private var looksAhead: Bool { cues.found.contains { $0.cue.openStatus != .unknown } }

  /// Whether the older statement spoke of the same share of the work.
  ///
  /// - Parameter share: The word for the share in the newer.
  /// - Returns: Whether it did.
  func wasMeant(_ share: String) -> Bool {
    guard share == "first" else { return oldWords.contains(Word(share)) }
    if oldWords.contains("initial") { return true }
    // "The first milestone is under way", "the first stories are out": the first of other things.
    let before = Self.stems(Self.following("first", in: oldWords))
    return !before.isEmpty
      && Self.stems(Self.following("first", in: newWords)).count(in: before) > 0
  }

  /// Whether what is called the first is the one thing the older statement speaks of: "Printed the first
  /// seed list" after "Ready to print the seed list", but not after "Printing seed lists".
  ///
  /// - Parameter share: The word for the share in the newer.
  /// - Returns: Whether it is.
  func isOnlyOne(_ share: String) -> Bool {
    guard share == "first", !oldWords.contains("first") else { return false }
    let named = Self.following("first", in: newWords).prefix(2)
    return named.contains { $0.text.utf8.count > 1 && oldWords.contains($0) }
      && !named.contains { oldWords.contains(Word($0.text + "s")) || $0.ends(with: "s") }
  }

  /// The words behind the first of some.
  private static func following(_ word: Word, in words: [Word]) -> ArraySlice<Word> {
    words.firstIndex(of: word).map { words[($0 + 1)...].prefix(3) } ?? []
  }

  /// Whether the statements are the same but for their figures.
  var differInFiguresOnly: Bool {
    let isFigure = { (word: Word) in word.opensWithDigit }
    return oldWords.count == newWords.count && oldWords != newWords
      && zip(oldWords, newWords).allSatisfy { $0 == $1 || isFigure($0) && isFigure($1) }
  }

  /// The verb of the newer statement whose deed the older promised or told as going on.
  var fulfilled: String? {
    let openings: [StatusCue] = [.opensFinished, .opensMade, .opensImproved, .opensActivity]
    guard let verb = cues.words(ofFirst: openings).map({ Word($0) }),
      !StatusLexicon.roles(of: verb).contains(.generic)
    else { return nil }
    let stem = StatusLexicon.stem(verb)
    let deed = StatusDeed.deed(of: verb)
    let isPromised = oldWords.contains { word in
      guard word.ends(with: "ing") || StatusLexicon.roles(of: word).contains(.base) else {
        return false
      }
      return StatusLexicon.stem(word) == stem || deed != nil && StatusDeed.deed(of: word) == deed
    }
    return isPromised ? verb.text : nil
  }

  /// The deeds the older statement speaks of that are not done in it.
  private var promised: [StatusDeed] {
    let done = oldWords.filter(StatusLexicon.isPast).compactMap(StatusDeed.deed)
    return oldWords.compactMap(StatusDeed.deed).filter { !done.contains($0) }
  }

  /// The verb of a deed the older statement promised; what was explored may be explored further.
  var actDone: String? {
    guard let verb = cues.words(ofFirst: [.opensBegun, .opensProposed, .opensActivity]),
      let deed = StatusDeed.deed(of: Word(verb)), deed != .exploring, promised.contains(deed)
    else { return nil }
    return verb
  }

  /// The verb that says that a thing is used which the older statement promised to install.
  var inUse: String? {
    let uses: Set<String> = ["hosting", "running", "serving"]
    let trials: [StatusDeed] = [.exploring, .testing]
    let installs: [StatusDeed] = [.adding, .deploying, .moving, .upgrading]
    guard
      let verb = cues.words(of: .opensOngoing).flatMap({ uses.contains($0) ? $0 : nil }) ?? place,
      promised.contains(where: installs.contains),
      !newWords.prefix(6).contains(where: { StatusDeed.deed(of: $0).map(trials.contains) == true })
    else { return nil }
    return verb
  }

  /// The verb that says where a thing is now: "the roses live in the greenhouse".
  private var place: String? {
    guard !looksAhead else { return nil }
    return zip(newWords.dropFirst(), newWords.dropFirst(2)).first { verb, next in
      ["live", "lives", "run", "runs"].contains(verb) && ["in", "on", "under"].contains(next)
    }?.0.text
  }

  /// The stems of the words that tell statements apart, each once.
  static func stems(_ words: ArraySlice<Word>) -> WordSet {
    WordSet(
      words.lazy.filter { !StatusLexicon.roles(of: $0).contains(.common) }.map(StatusLexicon.stem))
  }
}

extension StatusCues {
  /// The words of the first of some cues that was found.
  ///
  /// - Parameter cues: The cues, in order.
  /// - Returns: The words, or nothing where none was found.
  func words(ofFirst cues: [StatusCue]) -> String? { cues.lazy.compactMap(words(of:)).first }

  /// Whether a part of the work is left, whatever else is done: "Finished the tool, will announce it
  /// soon".
  var leaveSomething: Bool {
    let rests: [StatusCue] = [.restOpen, .hedgeOpen, .hedgeFuture, .hedgeWait, .hedgeStopped]
    return rests.contains(where: has)
  }
}
