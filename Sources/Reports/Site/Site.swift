public import NotesDiff

/// The change history of a committee as pages that link to each other.
///
/// Every page is an arranged report set by the one XHTML renderer; a site only decides what goes on
/// which page. Links are relative, and the same notes give the same bytes.
public struct Site {
  /// A file of a site.
  public struct File: Sendable, Hashable {
    /// Where it lies, relative to the folder of the site.
    public var path: String
    /// What it holds.
    public var text: String
  }

  let history: SeriesHistory
  let teams: TeamHistory
  let options: ReportOptions
  let shared: RenderOptions
  let map: SiteMap
  private let notices: [Notice]
  private let isOneOfSeveral: Bool

  /// Prepares a site.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - notices: What to know of files that could not be read.
  ///   - options: What reports list beyond the usual.
  ///   - positions: How the place of a statement in its note is shown.
  ///   - isOneOfSeveral: Whether it lies in a folder beside sites of other committees.
  public init(
    _ history: SeriesHistory, notices: [Notice], options: ReportOptions = ReportOptions(),
    positions: RenderOptions.Positions = .hidden, isOneOfSeveral: Bool = false
  ) {
    self.history = history
    self.isOneOfSeveral = isOneOfSeveral
    self.notices = notices
    self.options = options
    shared = RenderOptions(positions: positions)
    teams = TeamHistory(history)
    map = SiteMap(history, teams)
  }

  /// Where its files lie, each once.
  public var paths: [String] {
    [SitePath.style, SitePath.feed, SitePath.index] + history.steps.map { map.meeting($0.new) }
      + map.teamPages + map.items.map(\.path) + (map.hasRoadmap ? [SitePath.roadmap] : [])
  }

  /// Makes the files one by one.
  ///
  /// - Parameter body: Takes a file.
  /// - Throws: `RenderError.notWritten`, and what `body` throws.
  /// - Complexity: Linear in the items of the series.
  public func files(_ body: (File) throws -> Void) throws {
    try body(File(path: SitePath.style, text: XHTMLStyle.sheet))
    var headlines: [String] = []
    var parts: [Int: [ArrangedReport.Part]] = [:]
    var feed = AtomFeed(title: SiteWords.title(history.name), committee: history.name)
    for (number, step) in history.steps.enumerated() {
      let facts = ChangeReport(step.comparison)
      let report = ArrangedReport(facts, options: options)
      headlines.append(report.headline)
      try body(meeting(number, step, facts, report))
      for part in report.parts {
        guard let team = map.team(part.title, at: step.new), case .groups = part.content else {
          continue
        }
        var dated = part
        dated.title = map.date(step.new)
        dated.remark = nil
        parts[team, default: []].append(dated)
      }
      if number >= history.steps.count - AtomFeed.entryLimit {
        feed.add(
          report, page: map.meeting(step.new), key: history.notes[step.new].file,
          date: map.date(step.new))
      }
    }
    try body(File(path: SitePath.feed, text: try feed.written()))
    for index in teams.teams.indices { try body(team(index, parts[index] ?? [])) }
    for (line, path) in map.items { try body(item(line, at: path)) }
    if map.hasRoadmap { try body(roadmap()) }
    try body(index(headlines))
  }

  // MARK: Pages

  private func page(
    _ path: String, _ report: ArrangedReport, ways: [PageFrame.Way] = [],
    items: [String: String] = [:], parts: [String: String] = [:]
  ) throws(RenderError) -> File {
    let root = path.contains("/") ? "../" : ""
    var usual: [PageFrame.Way] = []
    if isOneOfSeveral {
      usual.append(
        .init(label: SiteWords.allCommittees, target: "../" + root + SitePath.index))
    }
    if path != SitePath.index {
      usual.append(.init(label: SiteWords.allMeetings, target: root + SitePath.index))
    }
    if map.hasRoadmap, path != SitePath.roadmap {
      usual.append(.init(label: SiteWords.roadmap, target: root + SitePath.roadmap))
    }
    usual.append(.init(label: SiteWords.feedShort, target: root + SitePath.feed))
    var options = shared
    options.itemPages = items.mapValues { root + $0 }
    options.partPages = parts.mapValues { root + $0 }
    let frame = PageFrame(root: root, ways: usual + ways)
    return File(
      path: path,
      text: try XHTMLRenderer(extent: .page, options: options).render(report, in: frame))
  }

  private func meeting(
    _ number: Int, _ step: SeriesStep, _ facts: ChangeReport, _ report: ArrangedReport
  ) throws(RenderError) -> File {
    var ways: [PageFrame.Way] = []
    if number > 0 {
      let before = history.steps[number - 1].new
      ways.append(
        .init(
          label: SiteWords.previous + map.date(before), target: "../" + map.meeting(before),
          relation: "prev"))
    }
    if number + 1 < history.steps.count {
      let after = history.steps[number + 1].new
      ways.append(
        .init(
          label: map.date(after) + SiteWords.next, target: "../" + map.meeting(after),
          relation: "next"))
    }
    var items: [String: String] = [:]
    for (change, entry) in zip(step.comparison.changes, facts.changes) {
      let place =
        change.new.first.map { ItemPlace(note: step.new, item: $0) }
        ?? change.old.first.map { step.sources[$0] }
      if let place, let page = map.item(place) { items[entry.id] = page }
    }
    var pages: [String: String] = [:]
    for part in report.parts {
      if let team = map.team(part.title, at: step.new) { pages[part.title] = map.teamPages[team] }
    }
    return try page(map.meeting(step.new), report, ways: ways, items: items, parts: pages)
  }

  private func index(_ headlines: [String]) throws(RenderError) -> File {
    var years: [(year: String, rows: [[RichText]])] = []
    for note in history.notes.indices.reversed() {
      let date = map.date(note)
      let step = history.steps.firstIndex { $0.new == note }
      let cell =
        step == nil
        ? RichText(date) : RichText([.init(date, link: map.meeting(note))])
      let row = [cell, RichText(step.map { headlines[$0] } ?? SiteWords.firstNote)]
      let year = history.notes[note].date.map { "\($0.year)" } ?? SiteWords.allMeetings
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].rows.append(row)
    }
    var parts = years.map { year, rows in
      ArrangedReport.Part.part(year, .table(.init(columns: SiteWords.meetingColumns, rows: rows)))
    }
    let rows = teams.teams.indices.sorted { map.name(of: $0) < map.name(of: $1) }.map { team in
      let reports = teams.teams[team].presence.count { $0 == .reported }
      return [
        RichText([.init(map.name(of: team), link: map.teamPages[team])]),
        RichText(teams.teams[team].leads.last?.value ?? ""), RichText("\(reports)"),
      ]
    }
    if !rows.isEmpty {
      let table = ArrangedReport.Table(columns: SiteWords.teamColumns, rows: rows, numbers: [2])
      parts.append(.part(SiteWords.teams, .table(table)))
    }
    let last = max(0, history.notes.count - 1)
    let report = ArrangedReport(
      title: SiteWords.title(history.name),
      subtitle: SiteWords.extent(history.notes.count, from: map.date(0), to: map.date(last)),
      headline: "", warnings: notices.map { ChangeReport.Warning($0).sentence }, parts: parts,
      footnotes: [])
    return try page(SitePath.index, report)
  }

  private func team(
    _ index: Int, _ parts: [ArrangedReport.Part]
  ) throws(RenderError) -> File {
    let team = teams.teams[index]
    let rows = (team.names + team.leads).map { span in
      [RichText(span.value), dated(span.first), dated(span.last)]
    }
    let names = ArrangedReport.Part.part(
      SiteWords.namesTitle, .table(.init(columns: SiteWords.nameColumns, rows: rows)))
    let reports = team.presence.count { $0 == .reported }
    let report = ArrangedReport(
      title: map.name(of: index), subtitle: history.name,
      headline: SiteWords.teamHeadline(
        reports: reports, from: map.date(team.first), to: map.date(team.last)),
      warnings: [], parts: [names] + parts.reversed(), footnotes: [])
    var pages: [String: String] = [:]
    for step in history.steps { pages[map.date(step.new)] = map.meeting(step.new) }
    return try page(map.teamPages[index], report, parts: pages)
  }

  private func item(_ line: Int, at path: String) throws(RenderError) -> File {
    let life = history.lifelines.lines[line]
    let links = NoteLinks(base: options.linkBase)
    var rows: [(cells: [RichText], first: Int, last: Int)] = []
    for place in life.places {
      let item = history.item(place)
      let note = history.notes[place.note]
      let state = item.stage?.name ?? Wording.word(item.status.status)
      let team = history.team(place).map { name in
        let page = map.team(name, at: place.note).map { "../" + map.teamPages[$0] }
        return RichText([.init(name, link: page)])
      }
      let cells = [
        RichText(state), team ?? RichText(item.owners.joined(separator: ", ")),
        links.applied(to: item.content, of: note.origin(item.origin).file),
      ]
      // What a note repeats word for word is one row with the time it held.
      if let last = rows.last, last.cells == cells {
        rows[rows.count - 1].last = place.note
      } else {
        rows.append((cells, place.note, place.note))
      }
    }
    let latest = life.places.last.map { history.item($0).text } ?? ""
    let report = ArrangedReport(
      title: Subject.shortened(latest), subtitle: history.name,
      headline: SiteWords.itemHeadline(
        Set(life.places.map(\.note)).count, from: map.date(life.places.first?.note ?? 0),
        to: map.date(life.places.last?.note ?? 0)),
      warnings: [],
      parts: [
        .part(
          SiteWords.lifeTitle,
          .table(
            .init(
              columns: SiteWords.lifeColumns,
              rows: rows.reversed().map {
                [dated($0.first), $0.first == $0.last ? RichText() : dated($0.last)] + $0.cells
              })))
      ],
      footnotes: life.mergedInto.flatMap { history.lifelines.lines[$0].places.last }
        .map { [SiteWords.merged(history.item($0).text)] } ?? [])
    return try page(path, report)
  }

  /// The date of a meeting with the way to its page, from a page in a folder.
  private func dated(_ note: Int) -> RichText {
    let hasPage = history.steps.contains { $0.new == note }
    return RichText([.init(map.date(note), link: hasPage ? "../" + map.meeting(note) : nil)])
  }

  private func roadmap() throws(RenderError) -> File {
    let facts = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    let report = ArrangedReport(
      title: SiteWords.roadmap, subtitle: history.name, headline: facts.headline, warnings: [],
      parts: facts.parts(options), footnotes: [])
    return try page(SitePath.roadmap, report)
  }
}
