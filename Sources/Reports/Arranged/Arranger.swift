import NotesDiff

extension ArrangedReport {
  /// Puts the facts of a report into the order and groups every format shows.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - options: What to show beyond the usual.
  public init(_ facts: ChangeReport, options: ReportOptions = ReportOptions()) {
    let facts = NoteLinks(base: options.linkBase).applied(to: facts)
    let arranger = Arranger(facts: facts, options: options)
    let parts = arranger.parts()
    let shown = options.layout.applied(to: parts.compactMap(\.told))
    self.init(
      title: arranger.title, subtitle: arranger.subtitle, headline: arranger.headline(over: parts),
      warnings: facts.warnings.map(\.sentence), parts: shown.parts,
      footnotes: arranger.footnotes(after: parts)
        + (shown.hidden.isEmpty ? [] : [Wording.hidden(shown.hidden)]))
  }
}

/// Decides order and grouping.
struct Arranger {
  let facts: ChangeReport
  let options: ReportOptions
  let lines: LineArranger
  private let reportUnits: ReportUnits
  /// What went quiet: nearly half of the work, and needed last.
  private let unheard: Later<Unheard>
  private let topics: CarriedTopics

  init(facts: ChangeReport, options: ReportOptions) {
    self.facts = facts
    self.options = options
    let unheard = Later { Unheard(facts: facts, detail: options.layout.detail) }
    let labels = Labels(facts)
    lines = LineArranger(
      detail: options.layout.detail, labels: labels, talks: Talks(facts),
      people: PeopleNames(facts))
    reportUnits = ReportUnits(facts.changes)
    topics = CarriedTopics(facts, labels: labels) { unheard.value.quotes($0) }
    self.unheard = unheard
  }

  // MARK: Head and foot

  /// The newer note's title, with its day where that stands in the name of the file alone or is
  /// another one there.
  var title: String {
    let title = facts.new.title
    guard let date = facts.new.date else { return title }
    guard let told = CalendarDate(in: title)?.description else {
      // The name of a file of a month: "2031-03".
      if let month = facts.new.month, !title.contains(where: \.isLetter) { return month }
      // "2031 Q2 Harbour Report"
      if facts.new.quarter?.parts.allSatisfy(title.parts.contains) == true { return title }
      let tail = Self.yearMissing(in: title, of: date) ?? facts.new.period ?? date
      return tail.isEmpty ? title : "\(title), \(tail)"
    }
    // "20310305"
    if told == date { return title.utf8.allSatisfy(Words.isASCIIDigit) ? date : title }
    return title.contains(told) ? title.replacing(told, with: date) : "\(title) (\(date))"
  }

  /// The year of a day a title names without one: "Sync, March 5".
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - date: The day of the note: "2031-03-05".
  /// - Returns: The year, empty where the title has it elsewhere; nothing where it names another day.
  private static func yearMissing(in title: String, of date: String) -> String? {
    guard let day = CalendarDate(in: date),
      CalendarDate.days(in: title, year: day.year).contains(day)
    else { return nil }
    let year = "\(day.year)"
    return title.contains(year) ? "" : year
  }

  var subtitle: String {
    let before = facts.old.period ?? facts.old.date ?? facts.old.title
    return Wording.changesSince(before)
  }

  /// The counts in one line, or that there is nothing to count.
  fileprivate func headline(over parts: [ArrangedReport.Part]) -> String {
    if let counts = Headline.counts(of: parts) { return counts }
    if isBlank { return Wording.nothingReported }
    let sentences = TeamSentences(facts: facts).events
    return sentences.isEmpty ? Wording.nothingChanged : Wording.onlyTeamsChanged
  }

  /// Whether the newer note has nothing under its headings, where the older one had.
  private var isBlank: Bool {
    let statements = facts.changes.filter(\.isStatement)
    return !statements.isEmpty && statements.allSatisfy { $0.new.isEmpty }
  }

  /// Whether the newer note's roadmap was copied from an older one: its rows are no news then.
  var hasCopiedRoadmap: Bool {
    facts.warnings.contains { $0.code == Wording.copiedRoadmapCode && $0.file == facts.new.file }
  }

  /// Who had nothing to compare with, and what is only counted.
  func footnotes(after parts: [ArrangedReport.Part]) -> [String] {
    let blank = parts.filter(\.followsBlank).map(\.title)
    return [
      blank.isEmpty ? nil : Wording.blankLastTime(blank),
      notListed(asBefore: parts.reduce(0) { $0 + $1.asBefore }),
      DialIn.newAddress(facts).map(Wording.dialIn),
    ].compactMap { $0 }
  }

  /// The kinds of the footnote, in its order.
  private static let footed: [ChangeKind] = [.unmentioned, .archived, .unchanged, .cosmetic]

  /// What is only counted, in one sentence.
  private func notListed(asBefore: Int) -> String? {
    var counts: [ChangeKind: Int] = [:]
    // A report is saved without what did not change.
    if !options.shows(.unchanged) {
      counts[.unchanged] =
        facts.count(of: .unchanged) - topics.unchanged - (facts.unchangedAside ?? 0)
    }
    var open = 0
    let unheard = unheard.value
    for change in facts.changes where !isShown(change) && !topics.hold(change) {
      guard change.kind != .unchanged, change.isStatement,
        !change.old.contains(where: { unheard.quotes($0) || topics.quotes($0) })
      else {
        continue
      }
      counts[change.kind, default: 0] += 1
      if change.kind == .unmentioned, Self.isOpen(change.old) { open += 1 }
    }
    let told = Self.footed.compactMap { kind in counts[kind].map { (kind: kind, count: $0) } }
      .filter { $0.count > 0 }
    return told.isEmpty && asBefore == 0
      ? nil : Wording.notListed(told, open: open, asBefore: asBefore)
  }

  private static func isOpen(_ entries: [ChangeReport.Entry]) -> Bool {
    switch entries.first?.status {
    case .planned, .inProgress: true
    case .done, .unknown, nil: false
    }
  }

  // MARK: Parts

  func parts() -> [ArrangedReport.Part] {
    let shown = facts.changes.filter { isShown($0) }.flatMap(\.perNewItem)
    var parts: [ArrangedReport.Part] = []
    let attention = AttentionPart.quotes(shown, deadlines: facts.deadlines ?? [], of: reportUnits)
    if let part = sentences(.attention, Wording.attentionTitle, attention.texts) {
      parts.append(part)
    }
    if let roadmap = roadmap(shown.filter { $0.area == .roadmap }) {
      parts.append(roadmap)
    }
    let tasks = RepeatedTasks(shown)
    let units = self.units(
      topics.told(with: shown.filter { $0.area != .roadmap && !tasks.hold($0) }))
    var lines = lines
    lines.repeated = tasks.ids
    if !options.layout.hide.contains(ReportLayout.Name.attention.rawValue) {
      lines.toldAbove = attention.told
    }
    let groups = Parallel.map(units) { [lines, topics] unit in
      MovedRuns.toldOnce(
        NewBelow.toldOnce(
          topics.said(in: lines.groups(unit.changes, unit: unit.unit.heading ?? unit.unit.title))))
    }
    for (unit, groups) in zip(units, groups) {
      var part = ArrangedReport.Part(
        title: unit.unit.title, remark: unit.baseline?.remark, content: .groups(groups))
      part.group = unit.unit.group
      if case .blank = unit.baseline { part.followsBlank = true }
      parts.append(part)
    }
    let teams = TeamSentences(facts: facts)
    for (name, title, texts) in [
      (
        ReportLayout.Name.unheard, Wording.unheardTitle,
        unheard.value.sentences
      ),
      (.teams, Wording.teamsTitle, teams.events.map { RichText($0) }),
      (
        .quiet, Wording.quietTitle,
        ([stillRoadmap].compactMap { $0 } + teams.quiet + [teams.topicsGone].compactMap { $0 })
          .map { RichText($0) }
      ),
    ] {
      if let part = sentences(name, title, texts) { parts.append(part) }
    }
    return parts
  }

  private func sentences(
    _ name: ReportLayout.Name, _ title: String, _ texts: [RichText]
  ) -> ArrangedReport.Part? {
    guard !texts.isEmpty else { return nil }
    var part = ArrangedReport.Part(title: title, remark: nil, content: .sentences(texts))
    part.name = name
    return part
  }

  /// Whether a change is listed: of a kind that is shown, and a statement.
  private func isShown(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard change.isStatement else {
      return options.include.contains(change.kind)
    }
    return options.shows(change.kind) || change.area == .roadmap && change.kind == .archived
  }

  /// The changes of one team or section.
  private struct Unit: Sendable {
    var unit: ReportUnits.Unit
    var baseline: Baseline?
    var changes: [ChangeReport.ChangeEntry]
  }

  /// Teams and sections in the order of the newer note; what only frames the meeting comes last.
  private func units(_ changes: [ChangeReport.ChangeEntry]) -> [Unit] {
    var units: [Unit] = []
    // The units of each title.
    var index: [String: [Int]] = [:]
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      let unit = reportUnits.unit(of: entry, orTitle: facts.new.title)
      if let known = index[unit.title]?.first(where: { units[$0].unit == unit }) {
        units[known].changes.append(change)
      } else {
        index[unit.title, default: []].append(units.count)
        units.append(Unit(unit: unit, baseline: baseline(of: entry), changes: [change]))
      }
    }
    let isFrame = { (unit: Unit) in
      let name = unit.unit.heading ?? ""
      return SectionNames.frames(name) && !SectionNames.gathers(name)
    }
    return units.filter { !isFrame($0) } + units.filter(isFrame)
  }

  /// What the statements of a team are compared with, where that is not its report in the older note.
  private enum Baseline: Sendable {
    /// Its last report, of an earlier day.
    case report(String)
    /// That it had nothing to report.
    case noUpdates
    /// A blank, against which everything looks new.
    case blank

    /// What its heading says of that; of a blank one sentence tells for all.
    var remark: String? {
      switch self {
      case .report(let date): Wording.lastReport(date)
      case .noUpdates: Wording.noUpdatesLastTime
      case .blank: nil
      }
    }
  }

  private func baseline(of entry: ChangeReport.Entry) -> Baseline? {
    guard let team = entry.team else { return nil }
    let old = facts.teams.filter { $0.new.contains { $0.name == team } }.flatMap(\.old)
    if let date = old.compactMap(\.lastReport).first { return .report(date) }
    guard !old.isEmpty, old.allSatisfy({ $0.report != .reported }) else { return nil }
    return old.contains { $0.report == .noUpdates } ? .noUpdates : .blank
  }
}

extension ArrangedReport.Part {
  /// How many of its statements are counted at the foot of the report.
  fileprivate var asBefore: Int {
    guard case .groups(let groups) = content else { return 0 }
    return groups.reduce(0) { $0 + $1.asBefore }
  }

  /// The part without groups all of which is told before it; nothing where that is all of it.
  fileprivate var told: ArrangedReport.Part? {
    guard case .groups(let groups) = content, !groups.allSatisfy(\.isTold) else { return self }
    var part = self
    let kept = groups.filter(\.isTold)
    part.content = .groups(kept)
    return kept.isEmpty ? nil : part
  }
}

extension ChangeReport.ChangeEntry {
  /// The change once for each of its newer items: every statement is printed, where one became
  /// several, too.
  fileprivate var perNewItem: [ChangeReport.ChangeEntry] {
    guard self.new.count > 1 else { return [self] }
    return self.new.map { item in
      var part = self
      part.new = [item]
      return part
    }
  }
}
