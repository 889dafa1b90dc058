import NotesDiff

/// Finds what was promised, waited for or at risk in the older note, and is not mentioned now though
/// the team reports.
///
/// The note does not say what became of it, so neither does this: it is quoted, the weightiest first.
/// What the team may mean by other words of its report is left out.
struct Unheard {
  /// The facts of the report.
  let facts: ChangeReport

  /// How many are quoted; all of them are counted.
  private static let limit = 5
  /// How many of one team are.
  private static let share = 3
  /// About how much of each is quoted.
  private static let words = 10

  /// What makes a promise, by weight.
  private enum Weight: Int, CaseIterable {
    case obstacle, dated, planned
  }

  /// A statement that promises.
  private struct Promise {
    let entry: ChangeReport.Entry
    let weight: Weight
    let quotation: Quotation
    /// The weightiest of its sentences.
    let sentence: Int
  }

  /// The quotes, each with its team.
  var sentences: [RichText] {
    let reporting = facts.teams.filter { team in
      team.new.contains { $0.report == .reported }
    }.flatMap { $0.old.map(\.name) }
    var promises: [Promise] = []
    for change in facts.changes where change.kind == .unmentioned {
      guard let entry = change.old.first, entry.role == .statement,
        entry.team.map(reporting.contains) ?? Self.isTask(entry), let promise = Self.promise(entry)
      else { continue }
      promises.append(promise)
    }
    guard !promises.isEmpty else { return [] }
    promises = Self.oncePerFamily(promises)
    let said = NewStatements(facts)
    let releases = ReleaseNews(facts)
    var quotes: [RichText] = []
    var counts: [String: Int] = [:]
    for weight in Weight.allCases {
      for promise in promises where promise.weight == weight && quotes.count < Self.limit {
        let entry = promise.entry
        if counts[entry.team ?? "", default: 0] < Self.share, !isPartOfFinished(entry),
          !said.speak(of: entry), !releases.answers(entry)
        {
          quotes.append(Self.quote(promise))
          counts[entry.team ?? "", default: 0] += 1
        }
      }
    }
    return quotes
  }

  /// What a statement promises is not told again by what stands under it, nor by a statement that only
  /// leads in to what does.
  private static func oncePerFamily(_ promises: [Promise]) -> [Promise] {
    let lines = Set(promises.filter { !LineArranger.isLeadIn($0.entry.text) }.map(\.entry.line))
    let parents = Set(promises.compactMap(\.entry.parentLine))
    return promises.filter { promise in
      LineArranger.isLeadIn(promise.entry.text)
        ? !parents.contains(promise.entry.line)
        : !(promise.entry.parentLine.map(lines.contains) ?? false)
    }
  }

  /// Whether a promise stands under something that is finished, then or now.
  private func isPartOfFinished(_ entry: ChangeReport.Entry) -> Bool {
    guard let line = entry.parentLine else { return false }
    return facts.changes.contains { change in
      change.old.contains { parent in
        parent.line == line && parent.file == entry.file
          && (parent.status == .done
            || change.kind == .completed)
      }
    }
  }

  private static func quote(_ promise: Promise) -> RichText {
    let kept: SpeechRoles = promise.weight == .obstacle ? [] : .promise
    let said = promise.quotation.sentence(promise.sentence).plain
    let quote = promise.quotation.quote(to: words, keeping: kept) {
      promise.quotation.sentence($0).plain == said
    }
    let team = promise.entry.team.map { $0 + ": " } ?? ""
    return RichText([.init(team)] + Attention.subject(of: promise.entry) + quote.spans)
  }

  /// Whether an item is something to be done by what it stands under or by its box.
  private static func isTask(_ entry: ChangeReport.Entry) -> Bool {
    entry.status == .planned
      && (entry.statusFrom == Wording.evidence(.taskBox(ticked: false))
        || entry.path.contains { LineContext.gives($0, status: entry) })
  }

  /// What a statement promises or waits for, or nothing.
  private static func promise(_ entry: ChangeReport.Entry) -> Promise? {
    // No sentence has a cue the whole has not.
    let words = WordBytes(entry.text)
    let isTask = isTask(entry) && !entry.text.hasSuffix("?")
    guard isTask || Attention.sort(of: words) != nil || isPromise(entry.text, words) else {
      return nil
    }
    let quotation = Quotation(StatementWords(entry.richText))
    var found: (weight: Weight, sentence: Int)?
    for place in quotation.sentences {
      guard let weight = weight(of: quotation.sentence(place).plain) else { continue }
      if weight.rawValue < found?.weight.rawValue ?? Weight.allCases.count {
        found = (weight, place)
      }
    }
    if isTask { found = found ?? (.planned, 0) }
    return found.map { found in
      Promise(
        entry: entry, weight: found.weight, quotation: quotation, sentence: found.sentence)
    }
  }

  /// The most a sentence weighs, or nothing where it neither promises nor waits.
  private static func weight(of sentence: String) -> Weight? {
    let words = WordBytes(sentence)
    if Attention.sort(of: words) == .obstacle { return .obstacle }
    // Who asks promises nothing.
    guard !sentence.hasSuffix("?"), isPromise(sentence, words) else { return nil }
    return words.ranges.contains { roles($0, words).contains(.date) } ? .dated : .planned
  }

  private static func roles(_ word: Range<Int>, _ words: WordBytes) -> SpeechRoles {
    SpeechLexicon.english.roles(of: word, in: words.bytes)
  }

  private static func isPromise(_ text: String, _ words: WordBytes) -> Bool {
    let isStray = text.hasInside("Will") || text.hasInside("(will")
    let words = isStray ? WordBytes(withoutStray(text)) : words
    let isDated = words.ranges.contains { roles($0, words).contains(.date) }
    return words.ranges.indices.contains { place in
      roles(words.ranges[place], words).contains(.promise) && !describes(words, place)
        && (isDated || !words.word(place, is: "targeting"))
        || words.word(place, is: "going") && place + 1 < words.ranges.count
          && words.word(place + 1, is: "to")
          && !(place > 0 && words.word(place - 1, isAmong: askers))
        // "It should be safe" expects nothing; "it should be out next week" does.
        || isDated && words.word(place, is: "should") && place + 1 < words.ranges.count
          && words.word(place + 1, isAmong: arrivals) && !goesOn(words, place + 2)
    }
  }

  /// Whether "will" promises nothing: it only says how a thing behaves, what it is good for or which
  /// one is meant ("now will restart", "this will help the crews", "the pump that will be the second"),
  /// or that nothing comes.
  private static func describes(_ words: WordBytes, _ place: Int) -> Bool {
    guard words.word(place, is: "will") else { return false }
    let next = place + 1 < words.ranges.count ? place + 1 : nil
    return place > 0 && words.word(place - 1, isAmong: ["now", "that", "which", "who"])
      || next.map { words.word($0, isAmong: ["never", "not"]) } ?? false
      || next.map { words.word($0, isAmong: effects) } ?? false
        && !(place > 0 && words.word(place - 1, isAmong: doers))
  }

  private static let askers = ["who's", "who", "what's", "whos"]
  private static let doers = ["we", "i", "team", "they"]
  /// What a thing does for its users rather than a team to it.
  private static let effects = [
    "help", "allow", "enable", "let", "make", "improve", "reduce", "give", "mean", "ensure",
  ]

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
