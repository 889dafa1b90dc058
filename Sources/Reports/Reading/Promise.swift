import NotesDiff

/// What a statement promises or waits for.
struct Promise {
  /// What makes a promise, by weight.
  enum Weight: Int, CaseIterable {
    /// It stands still.
    case obstacle
    /// It has a day.
    case dated
    /// It is to come.
    case planned
    /// It is said to be near or next, by nobody who gives their word: "Coming soon: winter berths".
    case near
    /// It only stands in a list of what is to come: "Winter berths".
    case listed
  }

  /// The statement.
  let entry: ChangeReport.Entry
  /// What makes it one.
  let weight: Weight
  /// What can be quoted of it.
  let quotation: Quotation
  /// The weightiest of its sentences.
  let sentence: Int
  /// Whether the statement goes on about something else.
  private(set) var isBeside = false

  /// Finds the promise of a statement.
  ///
  /// - Parameters:
  ///   - entry: The statement.
  ///   - isOwned: Whether it ends in the names of those who do it.
  init?(_ entry: ChangeReport.Entry, isOwned: Bool = false) {
    // No sentence has a cue the whole has not; who gives their word may do without.
    let words = WordBytes(entry.text)
    // What a thing does is no promise: "Marks will disappear" among new features.
    if entry.status != .planned, entry.path.contains(where: ReleaseContents.areNamed),
      !StatusPledge.stands(in: entry.text)
    {
      return nil
    }
    if entry.path.contains(where: Self.namesDecisions) || Self.isDecision(entry.text),
      !StatusPledge.stands(in: entry.text)
    {
      return nil
    }
    // Nobody gave their word on a goal: "Goals of the year: a longer pier".
    if entry.status == .planned, entry.path.contains(where: Self.namesGoals),
      !Self.isPromise(entry.text, words), !StatusPledge.stands(in: entry.text),
      !Self.isDue(entry.text, words), !Self.isTask(entry)
    {
      return nil
    }
    // An answer goes with the task it is given to: "not yet, after the fair".
    if entry.parentLine != nil, AnswerBullets.isAnswer(entry.text), Self.isUnderTask(entry) {
      return nil
    }
    // Who cites another or says what is not to be done promises nothing.
    if Self.cites(entry.text) || Self.namesNoWork(entry) { return nil }
    let isTask =
      (isOwned || Self.isTask(entry)) && !entry.text.ends(with: "?") && !Self.forbids(entry.text)
    guard
      isTask || entry.status != .done || Attention.sort(of: words) != nil || Self.waits(words)
        || Self.isPromise(entry.text, words) || Self.saysNear(words)
    else { return nil }
    let isPlanned = entry.status == .planned
    // Most statements have but one sentence, which promises nothing.
    if !isTask, !Quotation.mayPart(entry.text),
      Self.weight(of: entry.text, words, isPlanned: isPlanned) == nil
    {
      return nil
    }
    let quotation = Quotation(StatementWords(entry.richText))
    var found: (weight: Weight, sentence: Int)?
    for place in quotation.sentences {
      let content = quotation.sentence(place)
      let sentence = content.plain
      // "Ida to paint the gate. Done: see the wiki".
      if place > 0, Self.settles(sentence) { return nil }
      // "The crane broke down. It got fixed on Monday."
      if found?.weight == .obstacle, Self.mends(sentence) || Self.resumes(WordBytes(sentence)) {
        found = nil
        continue
      }
      let isWhole = sentence == entry.text
      var weight = Self.weight(
        of: sentence, isWhole ? words : WordBytes(sentence), isPlanned: isPlanned)
      // "The `unstable_` gate" is a name.
      if weight == .obstacle, Attention.hasNames(content) {
        let named = Attention.withoutNames(content)
        weight = Self.weight(of: named, WordBytes(named), isPlanned: isPlanned)
      }
      // "It will open soon! … The opening is scheduled for the end of May": the day says more.
      if place > 0, found?.weight == .dated, weight == nil || weight == .dated,
        let earlier = found.map({ quotation.sentence($0.sentence).plain }),
        !Self.namesDay(WordBytes(earlier)),
        weight == nil
          ? Self.schedules(WordBytes(sentence)) : Self.namesDay(WordBytes(sentence))
      {
        found = (.dated, place)
        continue
      }
      guard let weight else { continue }
      // What an obstacle leads in to is told by what stands below.
      if weight == .obstacle, sentence.ends(with: ":") { continue }
      if weight.rawValue < found?.weight.rawValue ?? Weight.allCases.count {
        found = (weight, place)
      }
    }
    if isTask { found = found ?? (Self.isBare(words) && !isOwned ? .listed : .planned, 0) }
    guard let found else { return nil }
    self.entry = entry
    (weight, sentence) = found
    self.quotation = quotation
  }

  /// Whether the promising sentence names a time that may be over, and not only "soon".
  var hasTime: Bool {
    weight == .dated && Self.namesTime(WordBytes(quotation.sentence(sentence).plain))
  }

  /// Whether it names a day, a week or a month, and not only "soon".
  var hasDay: Bool {
    weight == .dated && Self.namesDay(WordBytes(quotation.sentence(sentence).plain))
  }

  /// Whether the statement is about work that stands still, and not only about trouble.
  var standsStill: Bool {
    guard weight == .obstacle, entry.status != .done else { return false }
    let words = WordBytes(quotation.sentence(sentence).plain)
    return words.hasWord(among: Self.standstill)
  }

  /// Whether it says of a whole team that it stands still, "still on pause": what else the team reports takes
  /// that back.
  var isOfTeam: Bool {
    rest != nil && entry.parentLine == nil && entry.path.last == entry.team
      && WordBytes(entry.text).ranges.count <= Self.mostOfTeam
      && TellingWords(entry.text).count == 0 && NewStatements.acronyms(in: entry.text).isEmpty
  }

  private static let mostOfTeam = 4

  private static let standstill = [
    "awaiting", "blocked", "delayed", "hold", "on-hold", "paused", "pending", "postponed",
    "waiting",
  ]

  /// How work stands that does not go on.
  enum Rest {
    /// It waits for somebody or something.
    case awaited
    /// Its own team put it down.
    case paused
  }

  /// How the work of an obstacle stands; nothing where it only has trouble.
  var rest: Rest? {
    guard weight == .obstacle, entry.status != .done else { return nil }
    return Self.rest(WordBytes(quotation.sentence(sentence).plain))
  }

  /// Whether it only leads in to what stands below it: "Planned for the summer:".
  var leadsIn: Bool { quotation.sentence(sentence).plain.ends(with: ":") }

  /// Whether one of its sentences says who is going to do what.
  var isByPerson: Bool {
    quotation.sentences.contains { StatusPledge.stands(in: quotation.sentence($0).plain) }
  }

  /// Whether one of them says who it is, and not only "we".
  var isByName: Bool {
    quotation.sentences.contains { Self.isByName(quotation.sentence($0).plain) }
  }

  /// Whether a sentence says who is going to do what, and not only "we".
  static func isByName(_ sentence: String) -> Bool {
    guard StatusPledge.stands(in: sentence) else { return false }
    let words = WordBytes(sentence)
    return !words.hasWord(among: ["we", "we'll"])
  }

  /// Finds a sentence of a statement that goes on in which somebody gives their word, though the statement
  /// goes on about something else.
  static func beside(_ entry: ChangeReport.Entry, heirs: [ChangeReport.Entry]) -> [Promise] {
    let quotation = Quotation(StatementWords(entry.richText))
    guard quotation.sentences.count > 1 else { return [] }
    let successors = heirs.map { TellingWords($0.text, least: leastOfWord) }
    let names = heirs.reduce(into: Set()) { $0.formUnion(NewStatements.acronyms(in: $1.text)) }
    return quotation.sentences.compactMap { place in
      let sentence = quotation.sentence(place).plain
      guard StatusPledge.stands(in: sentence),
        let weight = weight(of: sentence, WordBytes(sentence), isPlanned: false),
        TellingWords(sentence, least: leastOfWord).shared(with: successors) == 0,
        names.isDisjoint(with: NewStatements.acronyms(in: sentence))
      else { return nil }
      return Promise(beside: entry, weight: weight, quotation: quotation, sentence: place)
    }
  }

  /// A word of so many letters may show that a sentence goes on.
  private static let leastOfWord = 5

  private init(
    beside entry: ChangeReport.Entry, weight: Weight, quotation: Quotation, sentence: Int
  ) {
    self.entry = entry
    self.weight = weight
    self.quotation = quotation
    self.sentence = sentence
    isBeside = true
  }

  /// What the newer note is asked for: of a statement that goes on the one sentence, and so of one in
  /// which somebody gives their word, where that says enough by itself. What else a statement says, what
  /// the work is good for, may well be said of other work.
  var asked: ChangeReport.Entry {
    guard isBeside || quotation.sentences.count > 1, !Self.isMarked(entry) else { return entry }
    let text = quotation.sentence(sentence).plain
    guard
      isBeside
        || TellingWords(text).count >= Self.leastAsked && StatusPledge.stands(in: text)
    else { return entry }
    var asked = entry
    asked.text = text
    return asked
  }

  /// A sentence of fewer telling words may mean anything.
  private static let leastAsked = 3
}
