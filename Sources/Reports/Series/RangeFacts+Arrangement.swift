import NotesDiff

/// How the net change of a range is laid out.
extension RangeFacts {
  /// The counts of the roadmap, of the teams and of other sections.
  public var headline: String {
    let areas = Change.Area.allCases.map { area in
      SeriesWords.counts(of: area, Self.counts(items.filter { $0.area == area }))
    }
    guard meetings > 0 else { return SeriesWords.steps(0) }
    return "\(since) \(RendererWords.arrow) \(until): "
      + (areas.compactMap { $0 }.joined(separator: "; ")).ifEmpty(
        teams == nil ? Wording.nothingChanged : Wording.onlyTeamsChanged)
  }

  private static func counts(_ items: [Item]) -> String {
    let listed: [ChangeKind] = [
      .completed, .new, .advanced, .slipped, .reopened, .dropped, .progressed,
    ]
    var counts: [String] = []
    for kind in listed {
      let found = items.filter { $0.kind == kind && ($0.asCopiedOn == nil || kind == .completed) }
      let done = found.count(where: \.newAndCompleted)
      if done > 0 { counts.append("\(done) \(SeriesWords.newAndCompleted)") }
      if found.count > done { counts.append("\(found.count - done) \(Wording.word(kind))") }
    }
    return counts.joined(separator: ", ")
  }

  /// The roadmap, round trips, each team's and section's finished and begun work, and what happened to
  /// teams and leads.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    [roadmap, trips].compactMap { $0 } + units(options.layout)
      + [
        ArrangedReport.Part.sentences(
          Wording.teamsTitle,
          (teams ?? []).flatMap { news in news.events.map { "\(news.meeting): \($0)" } })
      ].compactMap { $0 }
  }

  /// What is counted and not listed.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The sentences.
  public func footnotes(_ options: ReportOptions) -> [String] {
    let kinds = Self.footed.compactMap { kind -> (kind: ChangeKind, count: Int)? in
      let rows = items.count {
        Self.rowOrder.contains(kind) && $0.area == .roadmap && $0.kind == kind
      }
      let count = (summary[kind.rawValue] ?? 0) - rows
      return count > 0 ? (kind, count) : nil
    }
    let open = items.count { $0.kind == .unmentioned && $0.status.isOpen }
    return kinds.isEmpty ? [] : [Wording.notListed(kinds, open: open)]
  }

  private static let footed: [ChangeKind] = [
    .progressed, .reworded, .moved, .unmentioned, .archived, .unchanged, .cosmetic,
  ]

  // MARK: Roadmap

  private static let rowOrder: [ChangeKind] = [
    .completed, .reopened, .advanced, .slipped, .new, .dropped, .archived, .reworded, .moved,
  ]

  /// What happened, in the words of a table cell.
  private func phrase(_ item: Item) -> String {
    var phrase =
      item.newAndCompleted
      ? SeriesWords.newAndCompleted
      : item.kind == .unchanged ? SeriesWords.asBefore : Wording.word(item.kind)
    if item.kind != .new, let began = item.began { phrase += SeriesWords.newSince(began) }
    let stages = [item.from, item.to ?? item.left].compactMap { $0 }.distinct()
    if !stages.isEmpty { phrase += ": " + stages.joined(separator: " \(RendererWords.arrow) ") }
    if item.kind == .completed, item.left != nil { phrase += SeriesWords.sinceCleared }
    if let copy = item.asCopiedOn { phrase += SeriesWords.listedAgain(since: copy) }
    return phrase
  }

  /// What it was before; said to be a guess where a link on the way is one.
  private func was(_ item: Item) -> String {
    guard item.tier == .possible else { return item.was ?? "" }
    return SeriesWords.perhaps(item.was ?? item.text)
  }

  private var roadmap: ArrangedReport.Part? {
    let all = items.filter { $0.area == .roadmap }
    var rows = Self.rowOrder.flatMap { kind in
      [true, false].flatMap { done in
        all.filter { $0.kind == kind && $0.newAndCompleted == done }
      }
    }
    rows += all.filter { $0.kind == .unchanged && $0.asCopiedOn != nil }
    guard !rows.isEmpty else { return nil }
    var table = ArrangedReport.Table(
      columns: SeriesWords.rangeColumns,
      rows: rows.map { row in
        [row.text, phrase(row), (row.owners ?? []).joined(separator: ", "), was(row)]
          .map { RichText($0) }
      })
    table.kinds = rows.map(\.kind)
    return .roadmap(remark: roadmapRemark, .table(table))
  }

  /// Which roadmaps are compared, where those of the first and last meeting are not.
  private var roadmapRemark: String? {
    if let firstRoadmap { return SeriesWords.firstRoadmap(firstRoadmap) }
    guard roadmapSince != nil || roadmapUntil != nil else { return nil }
    return SeriesWords.roadmapsOf(roadmapSince ?? since, roadmapUntil ?? until)
  }

  private var trips: ArrangedReport.Part? {
    .sentences(
      SeriesWords.tripsTitle,
      items.filter { !$0.detour.isEmpty }.map { SeriesWords.roundTrip($0.text, $0.detour) })
  }

  // MARK: Teams and sections

  /// How many of a team's new statements are listed, the last of the range, and about how many words
  /// of each statement.
  private static let limit = 8
  private static let words = 20

  private func units(_ layout: ReportLayout) -> [ArrangedReport.Part] {
    let shown: [ChangeKind] = [.completed, .reopened, .slipped, .advanced, .new]
    let all = items.filter { item in
      item.area != .roadmap && item.role == nil && shown.contains(item.kind)
    }
    // What concerns everybody comes first.
    let names =
      all.filter { $0.area == .section }.compactMap(\.team).distinct()
      + all.filter { $0.area == .team }.compactMap(\.team).distinct()
    return (names.filter { !SectionNames.frames($0) } + names.filter(SectionNames.frames))
      .distinct().map { team in
        unit(team, all.filter { $0.team == team }, shown, layout)
      }
  }

  private func unit(
    _ team: String, _ items: [Item], _ shown: [ChangeKind], _ layout: ReportLayout
  ) -> ArrangedReport.Part {
    let cell = { (text: String) in
      layout.detail == .full ? RichText(text) : RichText(text).abridged(to: Self.words)
    }
    var more = 0
    let rows = shown.flatMap { kind -> [Item] in
      let found = items.filter { $0.kind == kind }
      let done = found.filter(\.newAndCompleted)
      let open = found.filter { !$0.newAndCompleted }
      guard layout.detail == .brief, kind == .new, open.count > Self.limit + 1,
        !layout.hide.contains(kind.rawValue), !layout.fold.contains(kind.rawValue)
      else { return done + open }
      more = open.count - Self.limit
      return done + open.suffix(Self.limit)
    }
    var table = ArrangedReport.Table(
      columns: SeriesWords.rangeTeamColumns,
      rows: rows.map { item in
        let context = item.context.map { [RichText.Span($0 + " › ")] } ?? []
        return [
          RichText(context + cell(item.text).spans), RichText(phrase(item)), cell(was(item)),
        ]
      })
    table.kinds = rows.map(\.kind)
    return ArrangedReport.Part(
      title: team, remark: more > 0 ? SeriesWords.moreNew(more) : nil, content: .table(table))
  }
}
