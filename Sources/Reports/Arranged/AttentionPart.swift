import NotesDiff

/// Chooses what is put before everything else: statements a reader must not miss, a share of each.
enum AttentionPart {
  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 7
  /// What only waits or may go wrong is put there, too, where there are fewer than so many.
  private static let usual = 5
  /// How many of one sort are, and of one section, where others wait.
  private static let share = 2
  /// What is listed together, in this order.
  private static let parts: [[Attention.Sort]] = [
    [.meeting, .loss, .incident, .incompatibility, .consequence, .flaw], [.obstacle], [.request],
    [.wait, .finding],
  ]
  /// About how much of each is quoted; more of it stands with its team.
  private static let words = 10
  /// What is new and no longer than it would be told with its team is told whole, and not there.
  private static let whole = 22

  /// A statement that waits to be quoted.
  private struct Candidate {
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

  /// What is put before everything else.
  struct Quotes {
    /// Quotes, what ends or breaks first, then what stands still, then requests.
    var texts: [RichText] = []
    /// What they tell of statements.
    var told = ToldAbove()
  }

  /// One of them, with what it tells of statements.
  private typealias Quote = (text: RichText, told: ToldAbove)

  /// Statements a reader must not miss, each with who says so.
  ///
  /// - Parameters:
  ///   - changes: The changes that are listed.
  ///   - deadlines: Items that did not change and name a day something ends.
  ///   - units: The headings of the report.
  /// - Returns: The quotes.
  static func quotes(
    _ changes: [ChangeReport.ChangeEntry], deadlines: [ChangeReport.Entry],
    of units: ReportUnits
  ) -> Quotes {
    var seen: Set<String> = []
    var candidates = candidates(changes, units).filter {
      seen.insert($0.unit + ": " + $0.quote.plain).inserted
    }
    if candidates.count + deadlines.count > limit {
      // None fills the list alone.
      var counts: [[String]: [Attention.Sort: Int]] = [:]
      candidates.removeAll { candidate in
        counts[candidate.place, default: [:]][candidate.sort, default: 0] += 1
        return counts[candidate.place]?[candidate.sort] ?? 0 > share
      }
    }
    var found = parts.map { sorts in
      sorts.flatMap { sort -> [Candidate] in
        let all = candidates.filter { $0.sort == sort }
        return sort == .loss ? all.filter(\.isDated) + all.filter { !$0.isDated } : all
      }.map { candidate -> Quote in
        // "UAA 3.5.0: …" has its name.
        let isNamed =
          candidate.unit.isEmpty
          || [" ", ":"].contains { candidate.quote.plain.hasPrefix(candidate.unit + $0) }
        let text = RichText(
          (isNamed ? [] : [.init(candidate.unit + ": ")]) + candidate.quote.spans)
        return (text, candidate.told)
      }
    }
    let shares = found.dropLast().map { min(share, $0.count) }
    found[0] += deadlines.prefix(share).map { entry -> Quote in
      let unit = entry.stage == nil ? units.unit(of: entry).title : Wording.roadmapTitle
      let below = changes.first { $0.new.first?.parentPlace == entry.place }?.new.first
      // What is said below it is not what was said.
      let rest = below.map { [.init(": ")] + $0.richText.abridged(to: words).spans } ?? []
      let subject = below == nil && entry.stage == nil ? Subject.of(entry) : []
      let text = RichText(
        [.init(unit + (below == nil ? Wording.repeated : "") + ": ")] + subject
          + entry.richText.abridged(to: words).spans + rest)
      return (text, ToldAbove())
    }
    var left = max(0, limit - shares.reduce(0, +))
    let told = found.dropLast().flatMap { all in
      let extra = min(left, max(0, all.count - share))
      left -= extra
      return all.prefix(share + extra)
    }
    let all = told + found[found.count - 1].prefix(max(0, usual - told.count))
    return Quotes(texts: all.map(\.text), told: all.reduce(into: ToldAbove()) { $0.add($1.told) })
  }

  private static func candidates(
    _ changes: [ChangeReport.ChangeEntry], _ units: ReportUnits
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    // The sub-item that tells what a mere name is about, "Breaking changes in 5.0:", by its line.
    var leadIn: (line: Int, place: Int)?
    // The lines of statements that are quoted, or whose sub-items are: one quotation is enough.
    var told: Set<Int> = []
    // Those that are no more than names, and those that took a further sub-item along.
    var names: Set<Int> = []
    var joined: Set<Int> = []
    // The candidates by the lines of their statements.
    var places: [Int: Int] = [:]
    // What was said right before.
    var before: ChangeReport.Entry?
    for (number, change) in changes.enumerated()
    where change.area != .roadmap && !isKnown(change) {
      guard let entry = change.new.first else { continue }
      defer { before = entry }
      if let above = leadIn, entry.line == above.line {
        candidates[above.place].add(entry, behind: ": ")
        leadIn = nil
        continue
      }
      // The candidate right in front of it, in the same list.
      let neighbour = before.flatMap { last in
        places[last.line].flatMap { place in
          last.parentLine == entry.parentLine && last.path == entry.path
            ? (place: place, text: last.text) : nil
        }
      }
      // "Waiting on the gate PR", and right behind it "PR merged": it waits no more.
      if let (place, text) = neighbour, candidates[place].sort.isHeldUp,
        AttentionDenial.endsWait(entry.text, of: text)
      {
        candidates[place].isSettled = true
        continue
      }
      // "Approved": what was asked for is agreed on.
      // "No objections to either" stands right behind what it answers, too.
      let sibling = entry.text.hasInside("bjection") ? neighbour?.place : nil
      if let place = sibling ?? entry.parentLine.flatMap({ places[$0] }) {
        if candidates[place].sort == .request, Promise.settles(entry.text) {
          candidates[place].isSettled = true
          continue
        }
        let isAnswer = DecisionWords.isAnswer(entry.text)
        if isAnswer || DecisionWords.tellVote(WordBytes(entry.text)) {
          candidates[place].add(entry, behind: ": ", isWhole: isAnswer)
          continue
        }
      }
      let above = entry.parentLine == nil ? nil : entry.path.last
      guard
        let sort = Attention.sort(of: entry.richText) ?? confirmation(entry, below: above)
          ?? concern(change)
      else { continue }
      if AttentionDenial.approvesMinutes(entry.text) || sort == .finding && entry.status == .done {
        continue
      }
      // What is done waits for no more than what people think of it.
      if sort == .wait, entry.status == .done, AttentionDenial.waitsForOpinions(entry.text) {
        continue
      }
      if let parent = entry.parentLine, told.contains(parent) {
        if let place = places[parent], joined.insert(parent).inserted {
          candidates[place].join(entry, isPoint: names.contains(parent))
        }
        continue
      }
      // What stands in a list of what was mended is over; that it was a weak spot is not.
      if sort != .flaw, entry.path.contains(where: Self.namesRemedies) { continue }
      let unit = units.unit(of: entry)
      guard sort == .meeting || !SectionNames.frames(unit.heading ?? "") else { continue }
      // What is asked for is no more than the last word of what it is about.
      let quote =
        isToldWhole(change, entry)
        ? entry.richText
        : sort == .request ? entry.richText.abridged(to: words) : quote(entry.richText)
      if isLabel(entry) {
        leadIn = point(below: entry, changes[(number + 1)...]).map { ($0, candidates.count) }
        names.insert(entry.line)
      }
      told.insert(entry.line)
      places[entry.line] = candidates.count
      if let parent = entry.parentLine, above.flatMap({ Attention.sort(of: $0) }) != nil {
        told.insert(parent)
      }
      let subject = subject(of: entry, after: before, told)
      let part = subject.isEmpty ? entry.partOfTeam ?? Self.labelOfPlan(entry) : nil
      candidates.append(
        Candidate(
          sort: sort, unit: part.map { Wording.path([unit.title, $0]) } ?? unit.title,
          place: Array(entry.path.prefix(2)),
          isDated: namesDay(entry.text),
          quote: trimmed(
            RichText(subject + quote.withoutLooseEnd.spans), leadsIn: entry.text.hasSuffix(":")),
          told: ToldAbove(quote, of: entry)))
    }
    return candidates.filter { !$0.isSettled }
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
    let rest = below.first { entry in
      let words = WordBytes(entry.text)
      return words.hasWord(among: rests)
    }
    return (rest ?? first)?.line
  }

  private static let rests: WordSet = [
    "leaves", "leaving", "left", "remain", "remaining", "remains", "until",
  ]

  /// What a statement is about: what it stands under, or where it points back, what was said before it.
  private static func subject(
    of entry: ChangeReport.Entry, after before: ChangeReport.Entry?, _ told: Set<Int>
  ) -> [RichText.Span] {
    let subject = Subject.of(entry)
    guard subject.isEmpty, let before, before.path == entry.path, !told.contains(before.line),
      before.parentLine == entry.parentLine,
      WordBytes(entry.text).word(0, isAmong: Pronouns.subjects)
    else { return subject }
    return before.richText.abridged(to: words).spans + [.init(" ")]
  }

  /// The label that alone says of a statement that it is only planned: "Next". What stands still does so now.
  static func labelOfPlan(_ entry: ChangeReport.Entry) -> String? {
    guard entry.status == .planned, let label = entry.path.last, entry.isRead(from: .label(label)),
      !StatusPledge.stands(in: entry.text), Attention.sort(of: entry.richText)?.isHeldUp != true
    else { return nil }
    let name = Subject.shortened(label)
    // "What's next?"
    return name.hasSuffix("?") ? String(name.dropLast()) : name
  }

  /// Whether a reader of the older note knows it: it moved, or is finished work told once more.
  private static func isKnown(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.kind == .moved
      || change.kind == .reworded && change.new.first?.status == .done
        && change.old.first?.status == .done
  }

  private static func isToldWhole(
    _ change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry
  ) -> Bool {
    change.kind == .new && entry.markedStatus == nil && !entry.text.hasSuffix(":")
      && StatementWords.count(of: entry.richText) <= whole
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
  private static func confirmation(
    _ entry: ChangeReport.Entry, below parent: String?
  ) -> Attention.Sort? {
    guard let parent, DecisionWords.isAnswer(entry.text) else { return nil }
    let above = WordBytes(parent)
    return above.ranges.indices.contains { above.word($0, beginsWith: "nominat") }
      ? .consequence : nil
  }

  /// A quotation without the words that only lead on: "have been found, and", and what leads in to a list
  /// without the clause that only does that: "…, which is about:".
  private static func trimmed(_ quote: RichText, leadsIn: Bool) -> RichText {
    let words = StatementWords(quote)
    var end = words.count
    while end > 1, leading.contains(words.lowerCore(end - 1)) { end -= 1 }
    if leadsIn, words[end - 1].roles.contains(.loose) {
      let clause = words.indices[..<end].suffix(longestClause).last {
        leading.contains(words.lowerCore($0))
      }
      if let clause, clause > 1, words.word(clause - 1, endsWith: ",") { end = clause }
    }
    return end == words.count ? quote : words.text(0..<end).folded().withoutLooseEnd
  }
  private static let leading: WordSet = ["and", "but", "or", "which"]
  private static let longestClause = 5

  /// What a statement is put before everything else for, with what became of it.
  private static func quote(_ text: RichText) -> RichText {
    let quotation = Quotation(StatementWords(text))
    let sentences = quotation.sentences.map { WordBytes(quotation.sentence($0).plain) }
    return quotation.quote(
      to: words, where: { Attention.sort(of: sentences[$0]) != nil },
      through: { DecisionWords.remedy(sentences[$0]) })
  }
}
