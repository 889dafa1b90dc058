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
  }

  /// The statement.
  let entry: ChangeReport.Entry
  /// What makes it one.
  let weight: Weight
  /// What can be quoted of it.
  let quotation: Quotation
  /// The weightiest of its sentences.
  let sentence: Int

  /// Finds the promise of a statement.
  ///
  /// - Parameter entry: The statement.
  init?(_ entry: ChangeReport.Entry) {
    // No sentence has a cue the whole has not; who gives their word may do without.
    let words = WordBytes(entry.text)
    let isTask = Self.isTask(entry) && !entry.text.hasSuffix("?")
    guard
      isTask || entry.status != .done || Attention.sort(of: words) != nil || Self.waits(words)
        || Self.isPromise(entry.text, words)
    else { return nil }
    let quotation = Quotation(StatementWords(entry.richText))
    var found: (weight: Weight, sentence: Int)?
    for place in quotation.sentences {
      guard let weight = Self.weight(of: quotation.sentence(place).plain) else { continue }
      if weight.rawValue < found?.weight.rawValue ?? Weight.allCases.count {
        found = (weight, place)
      }
    }
    if isTask { found = found ?? (.planned, 0) }
    guard let found else { return nil }
    self.entry = entry
    (weight, sentence) = found
    self.quotation = quotation
  }

  /// Whether an item is something to be done by what it stands under or by its box.
  ///
  /// - Parameter entry: An item.
  /// - Returns: Whether it is to be done, whatever its words.
  static func isTask(_ entry: ChangeReport.Entry) -> Bool {
    if Outcome.isTask(entry.text) { return entry.status != .done }
    return entry.status == .planned
      && (entry.isRead(from: .taskBox(ticked: false))
        || entry.path.contains { entry.isRead(from: .label($0)) && !isFar($0) })
  }

  /// Whether a label puts its work so far off that nobody promises it.
  private static func isFar(_ label: String) -> Bool {
    let words = WordBytes(label)
    return words.ranges.indices.contains { words.word($0, isAmong: far) }
  }

  private static let far = [
    "backlog", "eventually", "future", "ideas", "long-term", "someday", "wish", "wishes",
    "wishlist",
  ]

  /// Whether one of its sentences says who is going to do what.
  var isByPerson: Bool {
    quotation.sentences.contains { StatusPledge.stands(in: quotation.sentence($0).plain) }
  }

  /// The most a sentence weighs, or nothing where it neither promises nor waits.
  private static func weight(of sentence: String) -> Weight? {
    let words = WordBytes(sentence)
    if Attention.sort(of: words) == .obstacle || waits(words) { return .obstacle }
    // Who asks promises nothing.
    guard !sentence.hasSuffix("?"),
      isPromise(sentence, words) || StatusPledge.stands(in: sentence)
    else { return nil }
    return words.ranges.contains { roles($0, words).contains(.date) } ? .dated : .planned
  }

  /// Whether something is in the way, said in words that need no attention where they are news.
  private static func waits(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { words.word($0, isAmong: waits) }
  }

  private static let waits = ["awaiting", "blocker", "blockers", "pending"]

  private static func roles(_ word: Range<Int>, _ words: WordBytes) -> SpeechRoles {
    SpeechLexicon.english.roles(of: word, in: words.bytes)
  }

  private static func isPromise(_ text: String, _ words: WordBytes) -> Bool {
    let isStray = text.hasInside("Will") || text.hasInside("(will")
    let words = isStray ? WordBytes(withoutStray(text)) : words
    let isDated = words.ranges.contains { roles($0, words).contains(.date) }
    return words.ranges.indices.contains { place in
      roles(words.ranges[place], words).contains(.promise) && !describes(words, place)
        && (isDated || !words.word(place, isAmong: ["targeting", "hope", "hoping"]))
        || words.word(place, is: "going") && place + 1 < words.ranges.count
          && words.word(place + 1, is: "to")
          && !(place > 0 && words.word(place - 1, isAmong: askers))
        // "It should be safe" expects nothing; "it should be out next week" does.
        || isDated && words.word(place, is: "should") && place + 1 < words.ranges.count
          && words.word(place + 1, isAmong: arrivals) && !goesOn(words, place + 2)
    }
  }

  /// Whether a word of promise promises nothing: it only says how a thing behaves, what it is good for
  /// or which one is meant ("now will restart", "this will help the crews", "the pump that will be the
  /// second"), what a reader may expect, or that there is a plan; or that nothing comes.
  private static func describes(_ words: WordBytes, _ place: Int) -> Bool {
    let next = place + 1 < words.ranges.count ? place + 1 : nil
    if words.word(place, is: "plan") {
      return !(next.map { words.word($0, isAmong: ["to", "on"]) } ?? false)
    }
    if words.word(place, is: "expect") {
      return place > 0 && words.word(place - 1, isAmong: ["can", "may", "you", "should"])
    }
    guard words.word(place, is: "will") else { return false }
    // Where its clause begins is not known here, and a promise too few is the lesser fault: "the pump
    // after that will be green" is taken for a description, too.
    return place > 0 && words.word(place - 1, isAmong: Behaviour.marks)
      || next.map { words.word($0, isAmong: ["never", "not"]) } ?? false
      || next.map { words.word($0, isAmong: effects) } ?? false
        && !(place > 0 && words.word(place - 1, isAmong: doers))
  }

  private static let askers = ["who's", "who", "what's", "whos"]
  private static let doers = ["we", "i", "team", "they"]
  /// What a thing does for its users rather than a team to it. A person who will give or ensure
  /// something is one of the doers.
  private static let effects = Behaviour.effects + ["ensure", "give", "let", "mean"]

  /// Whether a word only says what is done meanwhile: "should be painting".
  private static func goesOn(_ words: WordBytes, _ place: Int) -> Bool {
    place < words.ranges.count
      && words.bytes[words.ranges[place]].suffix(3).elementsEqual("ing".utf8)
  }

  private static let arrivals = ["come", "land", "ship", "arrive", "be"]

  /// A text without the man called Will, who speaks or whose name stands inside a sentence, and without
  /// the word where it opens a bracket: "a new pump (will be useful in winter)".
  private static func withoutStray(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.indices.filter { place in
      let opens = place == 0 || ".!?:;-–—])".contains(words[place - 1].last ?? " ")
      return words[place] != "Will:" && words[place] != "(will" && (opens || words[place] != "Will")
    }.map { String(words[$0]) }.joined(separator: " ")
  }
}
