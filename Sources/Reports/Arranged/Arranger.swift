public import NotesDiff

/// What a report shows beyond what every report shows.
public struct ReportOptions: Sendable, Hashable {
  /// Kinds of change to list that are otherwise only counted.
  public var include: Set<ChangeKind>
  /// The order and wording the reader chose.
  public var layout: ReportLayout

  /// Makes options.
  ///
  /// - Parameters:
  ///   - include: Kinds to list that are otherwise only counted.
  ///   - layout: The order and wording the reader chose.
  public init(include: Set<ChangeKind> = [], layout: ReportLayout = ReportLayout()) {
    self.include = include
    self.layout = layout
  }

  /// Kinds that are counted and not listed unless asked for.
  public static let hidden: Set<ChangeKind> = [.unchanged, .cosmetic, .archived, .unmentioned]

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
    let arranger = Arranger(facts: facts, options: options)
    let shown = options.layout.applied(to: arranger.parts())
    self.init(
      title: facts.new.title, subtitle: arranger.subtitle, headline: arranger.headline,
      warnings: facts.warnings.map(Arranger.sentence), parts: shown.parts,
      footnotes: arranger.footnotes + (shown.hidden.isEmpty ? [] : [Wording.hidden(shown.hidden)]))
  }
}

/// Decides order and grouping.
struct Arranger {
  let facts: ChangeReport
  let options: ReportOptions
  private let lines: LineArranger

  init(facts: ChangeReport, options: ReportOptions) {
    self.facts = facts
    self.options = options
    lines = LineArranger()
  }

  // MARK: Head and foot

  var subtitle: String {
    let before = facts.old.date ?? facts.old.title
    return "Changes since \(before)"
  }

  /// The kinds of the headline, in order of what a reader wants to hear first.
  private static let headlineKinds: [ChangeKind] = [
    .completed, .advanced, .slipped, .reopened, .dropped, .new, .progressed, .reworded, .moved,
  ]

  var headline: String {
    let copied =
      hasCopiedRoadmap ? facts.changes.filter { $0.area == Change.Area.roadmap.rawValue } : []
    let counts = Self.headlineKinds.compactMap { kind -> String? in
      let count = (facts.summary[kind.rawValue] ?? 0) - copied.count { $0.kind == kind.rawValue }
      return count == 0 ? nil : "\(count) \(Wording.word(kind))"
    }
    if !counts.isEmpty { return counts.joined(separator: ", ") }
    let sentences = TeamSentences(facts: facts).events
    return sentences.isEmpty ? Wording.nothingChanged : Wording.onlyTeamsChanged
  }

  /// Whether the newer note's roadmap was copied from an older one: its rows are no news then.
  private var hasCopiedRoadmap: Bool {
    facts.warnings.contains { $0.code == "copiedRoadmap" && $0.file == facts.new.file }
  }

  var footnotes: [String] {
    let notes: [(ChangeKind, (Int) -> String)] = [
      (.unmentioned, { Wording.counted($0, "earlier open item") + " not mentioned this time." }),
      (.archived, { Wording.counted($0, "finished item") + " left the notes." }),
      (.unchanged, { Wording.counted($0, "item") + " carried over unchanged." }),
      (.cosmetic, { Wording.counted($0, "cosmetic change") + " left out." }),
    ]
    return notes.compactMap { kind, sentence in
      let count =
        kind == .cosmetic
        ? facts.changes.count { $0.kind == kind.rawValue && Self.isStatement($0) }
        : facts.summary[kind.rawValue] ?? 0
      return count == 0 || options.shows(kind) ? nil : sentence(count)
    }
  }

  static func sentence(_ warning: ChangeReport.Warning) -> String {
    guard let file = warning.file else { return warning.message }
    return file + (warning.line.map { ":\($0)" } ?? "") + ": " + warning.message
  }

  // MARK: Parts

  func parts() -> [ReportLayout.Named] {
    let shown = facts.changes.filter { isShown($0) }.flatMap(\.perNewItem)
    var anchors = PartAnchors()
    var parts: [ReportLayout.Named] = []
    if let attention = attention(shown, &anchors) {
      parts.append(.init(name: .attention, part: attention))
    }
    if let roadmap = roadmap(shown.filter { $0.area == "roadmap" }, &anchors) {
      parts.append(.init(name: .roadmap, part: roadmap))
    }
    let units = self.units(shown.filter { $0.area != "roadmap" })
    for unit in units {
      let part = ArrangedReport.Part(
        anchor: anchors.anchor(unit.name), title: unit.name, remark: unit.remark,
        content: .groups(lines.groups(unit.changes, unit: unit.name)))
      parts.append(.init(name: .sections, part: part))
    }
    let teams = TeamSentences(facts: facts)
    for (name, title, sentences) in [
      (ReportLayout.Name.teams, Wording.teamsTitle, teams.events),
      (.quiet, Wording.quietTitle, teams.quiet),
    ] where !sentences.isEmpty {
      let part = ArrangedReport.Part(
        anchor: anchors.anchor(title), title: title, remark: nil,
        content: .sentences(sentences.map { RichText($0) }))
      parts.append(.init(name: name, part: part))
    }
    return parts
  }

  /// Whether a change is listed: of a kind that is shown, and a statement.
  private func isShown(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let kind = ChangeKind(rawValue: change.kind) else { return false }
    guard Self.isStatement(change) else {
      return options.include.contains(kind)
    }
    return options.shows(kind) || change.area == "roadmap" && kind == .archived
  }

  /// Whether a change is about a statement; labels, placeholders and the agenda are none.
  private static func isStatement(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.area == Change.Area.roadmap.rawValue
      || (change.new.first ?? change.old.first)?.role == Item.Role.statement.rawValue
  }

  /// Statements a reader must not miss, each with the team that says so.
  private func attention(
    _ changes: [ChangeReport.ChangeEntry], _ anchors: inout PartAnchors
  ) -> ArrangedReport.Part? {
    var found: [(sort: Attention.Sort, text: RichText)] = []
    for change in changes where change.area == "team" {
      guard change.kind != "moved", let entry = change.new.first,
        let sort = Attention.sort(of: entry.text)
      else { continue }
      var text = RichText()
      if let team = entry.team { text.append(.init(team + ": ")) }
      WordEdits.shortened(entry.richText, to: Self.attentionWords).spans.forEach {
        text.append($0)
      }
      found.append((sort, text))
    }
    let sorted = Attention.Sort.allCases.flatMap { sort in found.filter { $0.sort == sort } }
    guard !sorted.isEmpty else { return nil }
    return ArrangedReport.Part(
      anchor: anchors.anchor(Wording.attentionTitle), title: Wording.attentionTitle, remark: nil,
      content: .sentences(sorted.prefix(Self.attentionLimit).map(\.text)))
  }

  /// How many statements are put before everything else; more would be no selection.
  private static let attentionLimit = 6
  /// How much of each is quoted; the whole of it stands with its team.
  private static let attentionWords = 22

  /// The order of the movement table: what moved first, then what came and went, then words.
  private static let movementOrder: [ChangeKind] = [
    .completed, .reopened, .advanced, .slipped, .new, .dropped, .archived, .reworded, .moved,
    .progressed, .unmentioned, .cosmetic, .unchanged,
  ]

  private func roadmap(
    _ changes: [ChangeReport.ChangeEntry], _ anchors: inout PartAnchors
  ) -> ArrangedReport.Part? {
    let rows = Self.movementOrder.flatMap { kind in
      changes.filter { $0.kind == kind.rawValue }
    }
    guard !rows.isEmpty else { return nil }
    if hasCopiedRoadmap {
      return ArrangedReport.Part(
        anchor: anchors.anchor(Wording.roadmapTitle), title: Wording.roadmapTitle, remark: nil,
        content: .sentences([RichText(Wording.copiedRoadmap(rows: rows.count))]))
    }
    let movements = rows.map { change in
      let owners = (change.new.first ?? change.old.first)?.owners ?? []
      return ArrangedReport.Movement(
        line: lines.line(change, indent: 0, context: nil), from: change.old.first?.stage,
        to: change.new.first?.stage, owners: owners.joined(separator: ", "))
    }
    return ArrangedReport.Part(
      anchor: anchors.anchor(Wording.roadmapTitle), title: Wording.roadmapTitle,
      remark: Self.origins(changes).map(Wording.comparedWith), content: .movement(movements))
  }

  /// The changes of one team or section.
  private struct Unit {
    var name: String
    var remark: String?
    var changes: [ChangeReport.ChangeEntry]
  }

  /// Teams and sections in the order of the newer note; what frames the meeting comes last.
  private func units(_ changes: [ChangeReport.ChangeEntry]) -> [Unit] {
    var units: [Unit] = []
    var index: [String: Int] = [:]
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      let name = LineArranger.unit(of: entry) ?? facts.new.title
      if let known = index[name] {
        units[known].changes.append(change)
      } else {
        index[name] = units.count
        units.append(Unit(name: name, remark: remark(on: entry), changes: [change]))
      }
    }
    let isFrame = { (unit: Unit) in Wording.frameSections.contains(unit.name.lowercased()) }
    return units.filter { !isFrame($0) } + units.filter(isFrame)
  }

  /// The lead of a team, as a remark under its heading.
  private func remark(on entry: ChangeReport.Entry) -> String? {
    guard let team = entry.team else { return nil }
    let side = facts.teams.lazy.flatMap { $0.new + $0.old }.first { $0.name == team }
    let last = facts.teams.lazy.filter { $0.new.contains { $0.name == team } }
      .flatMap(\.old).compactMap(\.lastReport).first
    let remarks = [side?.lead, last.map(Wording.lastReport)].compactMap { $0 }
    return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }

  /// The older meetings entries were taken from, where that was not the note before.
  private static func origins(_ changes: [ChangeReport.ChangeEntry]) -> [String]? {
    let dates = changes.flatMap(\.old).compactMap(\.from)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return dates.isEmpty ? nil : dates.sorted()
  }
}

/// Gives parts anchors that are unique in a report and the same in every run.
struct PartAnchors {
  private var used: [String: Int] = [:]

  /// The anchor of a title: its letters and digits in ASCII, joined by hyphens.
  ///
  /// - Parameter title: A title.
  /// - Returns: An anchor not given out before.
  mutating func anchor(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let base = "part-" + (words.isEmpty ? "section" : words.joined(separator: "-"))
    let count = used[base, default: 0]
    used[base] = count + 1
    return count == 0 ? base : base + "-\(count + 1)"
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
    let plain = whole.plain
    guard let owners, !owners.isEmpty, plain.hasSuffix(")"), let open = plain.lastIndex(of: "(")
    else { return whole }
    return whole.prefix(plain.distance(from: plain.startIndex, to: open)).folded()
  }
}
