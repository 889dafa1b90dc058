public import NotesDiff

/// What a report shows beyond what every report shows.
public struct ReportOptions: Sendable, Hashable {
  /// Kinds of change to list that are otherwise only counted.
  public var include: Set<ChangeKind>
  /// The order and wording the reader chose.
  public var layout: ReportLayout
  /// Where the notes can be read; relative links of theirs lead there, and else nowhere.
  public var linkBase: LinkBase?

  /// Makes options.
  ///
  /// - Parameters:
  ///   - include: Kinds to list that are otherwise only counted.
  ///   - layout: The order and wording the reader chose.
  ///   - linkBase: Where the notes can be read.
  public init(
    include: Set<ChangeKind> = [], layout: ReportLayout = ReportLayout(), linkBase: LinkBase? = nil
  ) {
    self.include = include
    self.layout = layout
    self.linkBase = linkBase
  }

  /// Kinds that are counted and not listed unless asked for.
  public static let hidden: [ChangeKind] = [.unchanged, .cosmetic, .archived, .unmentioned]

  /// Whether changes of a kind are listed.
  ///
  /// - Parameter kind: A kind of change.
  /// - Returns: False where they are only counted.
  public func shows(_ kind: ChangeKind) -> Bool {
    !Self.hidden.contains(kind) || include.contains(kind)
  }
}

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
  private let lines: LineArranger
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
  private var hasCopiedRoadmap: Bool {
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

  func parts() -> [ReportLayout.Named] {
    let shown = facts.changes.filter { isShown($0) }.flatMap(\.perNewItem)
    var parts: [ReportLayout.Named] = []
    if let part = sentences(
      .attention, Wording.attentionTitle,
      Attention.sentences(shown, deadlines: facts.deadlines ?? [], of: reportUnits))
    {
      parts.append(part)
    }
    if let roadmap = roadmap(shown.filter { $0.area == .roadmap }) {
      parts.append(.init(name: .roadmap, part: roadmap))
    }
    let units = self.units(shown.filter { $0.area != .roadmap })
    for unit in units {
      let part = ArrangedReport.Part(
        title: unit.unit.title, remark: unit.remark,
        content: .groups(
          lines.groups(unit.changes, unit: unit.unit.heading ?? unit.unit.title)))
      parts.append(.init(name: .sections, part: part, group: unit.unit.group))
    }
    let teams = TeamSentences(facts: facts)
    for (name, title, texts) in [
      (ReportLayout.Name.unheard, Wording.unheardTitle, Unheard(facts: facts).sentences),
      (.teams, Wording.teamsTitle, teams.events.map { RichText($0) }),
      (
        .quiet, Wording.quietTitle,
        (teams.quiet + [teams.topicsGone].compactMap { $0 }).map { RichText($0) }
      ),
    ] {
      if let part = sentences(name, title, texts) { parts.append(part) }
    }
    return parts
  }

  private func sentences(
    _ name: ReportLayout.Name, _ title: String, _ texts: [RichText]
  ) -> ReportLayout.Named? {
    guard !texts.isEmpty else { return nil }
    return .init(
      name: name,
      part: ArrangedReport.Part(
        title: title, remark: nil, content: .sentences(texts)))
  }

  /// Whether a change is listed: of a kind that is shown, and a statement.
  private func isShown(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard Self.isStatement(change) else {
      return options.include.contains(change.kind)
    }
    return options.shows(change.kind) || change.area == .roadmap && change.kind == .archived
  }

  /// Whether a change is about a statement; labels, placeholders and the agenda are none.
  private static func isStatement(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.area == .roadmap
      || (change.new.first ?? change.old.first)?.role == .statement
  }

  /// The order of the movement table: what moved first, then what came and went, then words.
  private static let movementOrder: [ChangeKind] = [
    .completed, .reopened, .advanced, .slipped, .new, .dropped, .archived, .reworded, .moved,
    .progressed, .unmentioned, .cosmetic, .unchanged,
  ]

  private func roadmap(
    _ changes: [ChangeReport.ChangeEntry]
  ) -> ArrangedReport.Part? {
    let told = Self.rowsOnce(changes)
    let rows = Self.movementOrder.flatMap { kind in told.filter { $0.kind == kind } }
    guard !rows.isEmpty else { return nil }
    if hasCopiedRoadmap {
      return ArrangedReport.Part(
        title: Wording.roadmapTitle, remark: nil,
        content: .sentences([RichText(Wording.copiedRoadmap(rows: rows.count))]))
    }
    let movements = rows.map { change in
      let owners = (change.new.first ?? change.old.first)?.owners ?? []
      return ArrangedReport.Movement(
        line: lines.line(change, indent: 0, context: nil), from: change.old.first?.stage,
        to: change.new.first?.stage, owners: owners.joined(separator: ", "))
    }
    return ArrangedReport.Part(
      title: Wording.roadmapTitle,
      remark: Self.origins(changes).map(Wording.comparedWith), content: .movement(movements))
  }

  /// The changes with one for each newer row: where several rows became one, the change within its
  /// stage tells of all, and else the first.
  private static func rowsOnce(
    _ changes: [ChangeReport.ChangeEntry]
  ) -> [ChangeReport.ChangeEntry] {
    var told: [ChangeReport.ChangeEntry] = []
    var places: [Int: Int] = [:]
    for change in changes {
      guard let row = change.new.first, let known = places[row.line] else {
        if let row = change.new.first { places[row.line] = told.count }
        told.append(change)
        continue
      }
      let stays = change.old.first?.stage == row.stage
      var (kept, other) = stays ? (change, told[known]) : (told[known], change)
      kept.old += other.old
      told[known] = kept
    }
    return told
  }

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
      let name = unit.unit.heading?.lowercased() ?? ""
      return Wording.frameSections.contains(name) && !Wording.gatheringSections.contains(name)
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

  /// The older meetings entries were taken from, where that was not the note before.
  private static func origins(_ changes: [ChangeReport.ChangeEntry]) -> [String]? {
    let dates = Set(changes.flatMap(\.old).compactMap(\.from))
    return dates.isEmpty ? nil : dates.sorted()
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

extension ChangeReport.Entry {
  /// The text with its links and styles.
  var richText: RichText { spans.map { RichText($0.map(\.span)) } ?? RichText(text) }
}

extension ChangeReport.Entry {
  /// The text without the bracket of owners, which a roadmap shows in a column of its own.
  var textWithoutOwners: RichText {
    let whole = richText
    guard let owners, !owners.isEmpty, stage != nil else { return whole }
    let plain = whole.plain
    guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return whole }
    return whole.prefix(plain.distance(from: plain.startIndex, to: open)).folded()
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
