import NotesDiff

/// Gathers the statements that may be put before everything else, each with what belongs to it: what stands
/// below a mere name, what answers a request, what ends a wait.
struct AttentionCandidates {
  /// A statement that waits to be quoted.
  struct Candidate {
    let sort: Attention.Sort
    /// The heading of the report, which is said, and that of the note, of which each has a share.
    let unit: String
    let place: [String]
    /// Whether it names a day: of what ends the dated comes first.
    let isDated: Bool
    var quote: RichText
    /// Whether what stands below it says that it is done.
    var isSettled = false
    /// What is quoted of the statement and of what answers it.
    var told: ToldAbove

    /// Takes a sub-item along that has a cue of its own: the next point below a mere name, or the
    /// day the statement does not name.
    mutating func join(_ entry: ChangeReport.Entry, isPoint: Bool) {
      guard isPoint || !isDated && namesDay(entry.text) else { return }
      add(entry, behind: isPoint ? "; " : ": ")
    }

    /// Quotes another statement behind it, with a mark between.
    mutating func add(_ entry: ChangeReport.Entry, behind mark: String, isWhole: Bool = false) {
      let text = isWhole ? entry.richText : entry.richText.abridged(to: words)
      quote = RichText(quote.spans + [.init(mark)] + text.spans)
      // It goes with what it stands under.
      if !told.whole.isEmpty { told.add(ToldAbove(text, of: entry)) }
    }
  }

  /// About how much of each is quoted; more of it stands with its team.
  static let words = 10
  /// What is new and no longer than it would be told with its team is told whole, and not there.
  private static let whole = 22

  /// The statements, in order.
  private(set) var all: [Candidate] = []

  private let units: ReportUnits
  /// The sub-item that tells what a mere name is about, "Breaking changes in 5.0:", by its line.
  private var leadIn: (line: Int, place: Int)?
  /// The lines of statements that are quoted, or whose sub-items are: one quotation is enough.
  private var told: Set<Int> = []
  /// Those that are no more than names.
  private var names: Set<Int> = []
  /// Those that took a further sub-item along.
  private var joined: Set<Int> = []
  /// The candidates by the lines of their statements.
  private var places: [Int: Int] = [:]
  /// What was said right before.
  private var before: ChangeReport.Entry?

  /// Gathers them.
  init(_ changes: [ChangeReport.ChangeEntry], _ units: ReportUnits) {
    self.units = units
    for (number, change) in changes.enumerated()
    where change.area != .roadmap && !Self.isKnown(change) {
      guard let entry = change.new.first else { continue }
      if !goesWithCandidate(entry), let sort = Self.sort(of: change, entry),
        !goesWithParent(entry)
      {
        add(entry, of: change, sort, before: changes[(number + 1)...])
      }
      before = entry
    }
    all.removeAll(where: \.isSettled)
  }

  /// Takes a statement for a part of a candidate, or for what settles one; false where it is neither.
  private mutating func goesWithCandidate(_ entry: ChangeReport.Entry) -> Bool {
    if let above = leadIn, entry.line == above.line {
      all[above.place].add(entry, behind: ": ")
      leadIn = nil
      return true
    }
    // The candidate right in front of it, in the same list.
    let neighbour = before.flatMap { last in
      places[last.line].flatMap { place in
        last.parentLine == entry.parentLine && last.path == entry.path
          ? (place: place, text: last.text) : nil
      }
    }
    // "Waiting on the gate PR", and right behind it "PR merged": it waits no more.
    if let (place, text) = neighbour, all[place].sort.isHeldUp,
      AttentionDenial.endsWait(entry.text, of: text)
    {
      all[place].isSettled = true
      return true
    }
    // "No objections to either" stands right behind what it answers, other answers below it.
    let sibling = entry.text.hasInside("bjection") ? neighbour?.place : nil
    guard let place = sibling ?? entry.parentLine.flatMap({ places[$0] }) else { return false }
    // "Approved": what was asked for is agreed on.
    if all[place].sort == .request, Promise.settles(entry.text) {
      all[place].isSettled = true
      return true
    }
    let isAnswer = DecisionWords.isAnswer(entry.text)
    guard isAnswer || DecisionWords.tellVote(WordBytes(entry.text)) else { return false }
    all[place].add(entry, behind: ": ", isWhole: isAnswer)
    return true
  }

  /// What a statement asks of the reader, if anything.
  private static func sort(
    of change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry
  ) -> Attention.Sort? {
    guard
      let sort = Attention.sort(of: entry.richText) ?? confirmation(entry) ?? concern(change),
      !AttentionDenial.approvesMinutes(entry.text)
    else { return nil }
    switch sort {
    case .finding where entry.status == .done: return nil
    // What is done waits for no more than what people think of it.
    case .wait where entry.status == .done && AttentionDenial.waitsForOpinions(entry.text):
      return nil
    default: return sort
    }
  }

  /// Leaves a statement to what it stands under, where that is told: of several below it the first is quoted
  /// with it.
  private mutating func goesWithParent(_ entry: ChangeReport.Entry) -> Bool {
    guard let parent = entry.parentLine, told.contains(parent) else { return false }
    if let place = places[parent], joined.insert(parent).inserted {
      all[place].join(entry, isPoint: names.contains(parent))
    }
    return true
  }

  /// Makes a statement a candidate.
  private mutating func add(
    _ entry: ChangeReport.Entry, of change: ChangeReport.ChangeEntry, _ sort: Attention.Sort,
    before following: ArraySlice<ChangeReport.ChangeEntry>
  ) {
    // What stands in a list of what was mended is over; that it was a weak spot is not.
    if sort != .flaw, entry.path.contains(where: Self.namesRemedies) { return }
    let unit = units.unit(of: entry)
    guard sort == .meeting || !SectionNames.frames(unit.heading ?? "") else { return }
    if Self.isLabel(entry) || Self.isHollow(entry.text) {
      leadIn = Self.point(below: entry, following).map { ($0, all.count) }
      names.insert(entry.line)
    }
    told.insert(entry.line)
    places[entry.line] = all.count
    if let parent = entry.parentLine, let above = entry.path.last,
      Attention.sort(of: above) != nil
    {
      told.insert(parent)
    }
    let subject = subject(of: entry)
    let quote = Self.quote(entry, of: change, sort)
    all.append(
      Candidate(
        sort: sort,
        unit: Self.name(of: unit, units.topic(of: entry, in: unit), entry, subject),
        place: Array(entry.path.prefix(2)),
        isDated: Self.namesDay(entry.text),
        quote: Self.withEarlier(
          Self.trimmed(
            RichText(subject + Self.withoutStruck(quote.withoutLooseEnd).spans),
            leadsIn: entry.text.ends(with: ":")),
          change),
        told: ToldAbove(quote, of: entry)))
  }

  /// The sub-item of a mere name that tells most of it: where none has a cue, the one that says what is
  /// left; else the first.
  private static func point(
    below name: ChangeReport.Entry, _ changes: ArraySlice<ChangeReport.ChangeEntry>
  ) -> Int? {
    let below = changes.lazy.filter { !isKnown($0) }.compactMap { $0.new.first }
      .prefix { $0.path.count > name.path.count }
      .filter { $0.parentLine == name.line && !FormWords.areAll(of: $0.text) }
    let first = below.first
    guard !below.contains(where: { Attention.sort(of: $0.richText) != nil }) else {
      return first?.line
    }
    return (below.first { WordBytes($0.text).hasWord(among: rests) } ?? first)?.line
  }

  private static let rests: WordSet = [
    "leaves", "left", "remain", "remaining", "remains", "until",
  ]

  /// What a statement is about: what it stands under, or where it points back, what was said before it.
  private func subject(of entry: ChangeReport.Entry) -> [RichText.Span] {
    let subject = Subject.of(entry)
    guard subject.isEmpty, let before, before.path == entry.path, !told.contains(before.line),
      before.parentLine == entry.parentLine,
      WordBytes(entry.text).word(0, isAmong: Pronouns.subjects)
    else { return subject }
    return before.richText.abridged(to: Self.words).spans + [.init(" ")]
  }

  /// Whether a reader of the older note knows it: it moved, or is finished work told once more.
  private static func isKnown(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.kind == .moved
      || change.kind == .reworded && change.new.first?.status == .done
        && change.old.first?.status == .done
  }

  /// A name of a few words says nothing without what stands below it.
  private static func isLabel(_ entry: ChangeReport.Entry) -> Bool {
    StatementWords.count(of: entry.richText) <= longestLabel
  }
  static let longestLabel = 4

  /// Whether a label is over what was mended: "Bug fixes", "Fixed in 2.1".
  private static func namesRemedies(_ label: String) -> Bool {
    WordBytes(label).isLabel(ofAny: ["fix", "bugfix"])
  }

  private static func namesDay(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.ranges.indices.contains { place in
      Deadline.isDay(place, of: words) || isDate(words.bytes[words.ranges[place]])
    }
  }

  private static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 10 && CalendarDate(String(decoding: word, as: UTF8.self)) != nil
  }

  /// "Confirmed!", below a nomination: somebody leads now.
  private static func confirmation(_ entry: ChangeReport.Entry) -> Attention.Sort? {
    guard entry.parentLine != nil, let parent = entry.path.last, DecisionWords.isAnswer(entry.text)
    else { return nil }
    let above = WordBytes(parent)
    return above.ranges.indices.contains { above.word($0, beginsWith: "nominat") }
      ? .consequence : nil
  }

  /// A quotation without the words that only lead on: "have been found, and", and what leads in to a list
  /// without the clause that only does that: "…, which is about:".
  private static func trimmed(_ quote: RichText, leadsIn: Bool) -> RichText {
    let words = StatementWords(quote)
    var end = words.count
    while end > 1, words.core(end - 1, isAmong: leading) { end -= 1 }
    if leadsIn, words[end - 1].roles.contains(.loose) {
      let clause = words.indices[..<end].suffix(longestClause).last {
        words.core($0, isAmong: leading)
      }
      if let clause, clause > 1, words.word(clause - 1, endsWith: ",") { end = clause }
    }
    return end == words.count ? quote : words.text(0..<end).folded().withoutLooseEnd
  }
  private static let leading: WordSet = ["and", "but", "or", "which"]
  private static let longestClause = 5

  /// What a statement is put before everything else for, with what became of it.
  private static func quote(
    _ entry: ChangeReport.Entry, of change: ChangeReport.ChangeEntry, _ sort: Attention.Sort
  ) -> RichText {
    let text = entry.richText
    let isToldWhole =
      change.kind == .new && entry.markedStatus == nil && !entry.text.ends(with: ":")
      && StatementWords.count(of: text) <= whole
    if isToldWhole { return text }
    // What is asked for is no more than the last word of what it is about.
    if sort == .request { return text.abridged(to: words) }
    let quotation = Quotation(StatementWords(text))
    let sentences = quotation.sentences.map { WordBytes(quotation.sentence($0).plain) }
    return quotation.quote(
      to: words, where: { Attention.sort(of: sentences[$0]) != nil },
      through: { DecisionWords.remedy(sentences[$0]) })
  }
}
