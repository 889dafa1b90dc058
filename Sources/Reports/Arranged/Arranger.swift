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
    let shown = options.layout.applied(to: arranger.parts())
    self.init(
      title: arranger.title, subtitle: arranger.subtitle, headline: arranger.headline,
      warnings: facts.warnings.map(\.sentence), parts: shown.parts,
      footnotes: arranger.footnotes + (shown.hidden.isEmpty ? [] : [Wording.hidden(shown.hidden)])
        + (shown.parts.contains { $0.content.isAbridged } ? [Wording.abridged] : []))
  }
}

/// Decides order and grouping.
struct Arranger {
  let facts: ChangeReport
  let options: ReportOptions
  let lines: LineArranger
  private let reportUnits: ReportUnits

  init(facts: ChangeReport, options: ReportOptions) {
    self.facts = facts
    self.options = options
    lines = LineArranger(detail: options.layout.detail)
    reportUnits = ReportUnits(facts.changes)
  }

  // MARK: Head and foot

  /// The newer note's title, with its day where that stands in the name of the file alone or is
  /// another one there.
  var title: String {
    let title = facts.new.title
    guard let date = facts.new.date else { return title }
    guard let told = CalendarDate(in: title)?.description else { return "\(title), \(date)" }
    if told == date { return title }
    return title.contains(told) ? title.replacing(told, with: date) : "\(title) (\(date))"
  }

  var subtitle: String {
    let before = facts.old.date ?? facts.old.title
    return Wording.changesSince(before)
  }

  /// The kinds of the headline, in order of what a reader wants to hear first.
  static let headlineKinds: [ChangeKind] = [
    .completed, .advanced, .slipped, .reopened, .dropped, .new, .progressed, .reworded, .moved,
  ]

  var headline: String {
    let copied =
      hasCopiedRoadmap ? facts.changes.filter { $0.area == .roadmap } : []
    let counts = Self.headlineKinds.compactMap { kind -> String? in
      let count = facts.count(of: kind) - copied.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(Wording.word(kind))"
    }
    if !counts.isEmpty { return counts.joined(separator: ", ") }
    if isBlank { return Wording.nothingReported }
    let sentences = TeamSentences(facts: facts).events
    return sentences.isEmpty ? Wording.nothingChanged : Wording.onlyTeamsChanged
  }

  /// Whether the newer note has nothing under its headings, where the older one had.
  private var isBlank: Bool {
    let statements = facts.changes.filter(Self.isStatement)
    return !statements.isEmpty && statements.allSatisfy(\.new.isEmpty)
  }

  /// Whether the newer note's roadmap was copied from an older one: its rows are no news then.
  var hasCopiedRoadmap: Bool {
    facts.warnings.contains { $0.code == Wording.copiedRoadmapCode && $0.file == facts.new.file }
  }

  /// The kinds of the footnote, in its order.
  private static let footed: [ChangeKind] = [.unmentioned, .archived, .unchanged, .cosmetic]

  /// What is only counted, in one sentence.
  var footnotes: [String] {
    var counts: [ChangeKind: Int] = [:]
    for kind in Self.footed where !options.shows(kind) {
      counts[kind] = kind == .cosmetic ? 0 : facts.count(of: kind)
    }
    var open = 0
    for change in facts.changes {
      let kind = change.kind
      guard let count = counts[kind] else { continue }
      if kind == .cosmetic {
        counts[kind] = count + (Self.isStatement(change) ? 1 : 0)
      } else if isShown(change) {
        counts[kind] = count - 1
      } else if kind == .unmentioned {
        switch change.old.first?.status {
        case .done:
          // What a silent team had finished is gone, and nobody has to mention it again.
          counts[kind] = count - 1
          if let finished = counts[.archived] { counts[.archived] = finished + 1 }
        case .planned, .inProgress: open += 1
        case .unknown, nil: break
        }
      }
    }
    let told = Self.footed.compactMap { kind in
      counts[kind].flatMap { $0 == 0 ? nil : (kind: kind, count: $0) }
    }
    return told.isEmpty ? [] : [Wording.notListed(told, open: open)]
  }

  // MARK: Parts

  func parts() -> [ArrangedReport.Part] {
    let shown = facts.changes.filter { isShown($0) }.flatMap(\.perNewItem)
    var parts: [ArrangedReport.Part] = []
    if let part = sentences(
      .attention, Wording.attentionTitle,
      AttentionPart.sentences(shown, deadlines: facts.deadlines ?? [], of: reportUnits))
    {
      parts.append(part)
    }
    if let roadmap = roadmap(shown.filter { $0.area == .roadmap }) {
      parts.append(roadmap)
    }
    let units = self.units(shown.filter { $0.area != .roadmap })
    for unit in units {
      var part = ArrangedReport.Part(
        title: unit.unit.title, remark: unit.remark,
        content: .groups(
          lines.groups(unit.changes, unit: unit.unit.heading ?? unit.unit.title)))
      part.group = unit.unit.group
      parts.append(part)
    }
    let teams = TeamSentences(facts: facts)
    for (name, title, texts) in [
      (
        ReportLayout.Name.unheard, Wording.unheardTitle,
        Unheard(facts: facts, detail: options.layout.detail).sentences
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
    guard Self.isStatement(change) else {
      return options.include.contains(change.kind)
    }
    return options.shows(change.kind) || change.area == .roadmap && change.kind == .archived
  }

  /// Whether a change is about a statement; labels, placeholders and the agenda are none. A label that
  /// tells how its work went on is one, and with a colon at its end where that is in another state now.
  private static func isStatement(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard change.area != .roadmap, let entry = change.new.first ?? change.old.first else {
      return true
    }
    return entry.role == .statement
      || entry.role == .groupLabel && !change.old.isEmpty && steps.contains(change.kind)
        && TellingWords(entry.text).count > 0
        && (entry.text.utf8.last != UInt8(ascii: ":") || entry.status != change.old.first?.status)
  }

  /// Kinds that tell how work went on.
  private static let steps: [ChangeKind] = [
    .completed, .advanced, .slipped, .reopened, .progressed,
  ]

  /// The changes of one team or section.
  private struct Unit {
    var unit: ReportUnits.Unit
    var remark: String?
    var changes: [ChangeReport.ChangeEntry]
  }

  /// Teams and sections in the order of the newer note; what only frames the meeting comes last.
  private func units(_ changes: [ChangeReport.ChangeEntry]) -> [Unit] {
    var units: [Unit] = []
    var index: [ReportUnits.Unit: Int] = [:]
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      let unit = reportUnits.unit(of: entry, orTitle: facts.new.title)
      if let known = index[unit] {
        units[known].changes.append(change)
      } else {
        index[unit] = units.count
        units.append(Unit(unit: unit, remark: remark(on: entry), changes: [change]))
      }
    }
    let isFrame = { (unit: Unit) in
      let name = unit.unit.heading ?? ""
      return SectionNames.frames(name) && !SectionNames.gathers(name)
    }
    return units.filter { !isFrame($0) } + units.filter(isFrame)
  }

  /// What the statements of a team are compared with, where that is not its report in the older
  /// note: against a blank, everything looks new.
  private func remark(on entry: ChangeReport.Entry) -> String? {
    guard let team = entry.team else { return nil }
    let old = facts.teams.filter { $0.new.contains { $0.name == team } }.flatMap(\.old)
    if let date = old.compactMap(\.lastReport).first { return Wording.lastReport(date) }
    let isBlank = !old.isEmpty && old.allSatisfy { $0.report != .reported }
    guard isBlank else { return nil }
    return old.contains { $0.report == .noUpdates }
      ? Wording.noUpdatesLastTime : Wording.noLastReport
  }
}

extension ChangeReport.ChangeEntry {
  /// The change once for each of its newer items: every statement is printed, where one became
  /// several, too.
  fileprivate var perNewItem: [ChangeReport.ChangeEntry] {
    guard new.count > 1 else { return [self] }
    return new.map { item in
      var part = self
      part.new = [item]
      return part
    }
  }
}

extension ArrangedReport.Content {
  /// Whether words of a statement are left out.
  fileprivate var isAbridged: Bool {
    switch self {
    case .movement(let rows): rows.contains { $0.line.whole != nil }
    case .groups(let groups): groups.contains { $0.lines.contains { $0.whole != nil } }
    case .sentences, .table, .drawing, .report: false
    }
  }
}
