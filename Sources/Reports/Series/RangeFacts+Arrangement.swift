import NotesDiff

/// How the net change of a range is laid out.
extension RangeFacts {
  /// The counts of the roadmap, of the teams and of other sections.
  public var headline: String {
    let areas = Change.Area.allCases.map { area in
      SeriesWords.counts(of: area, Self.counts(items.filter { $0.area == area && $0.isListed }))
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

  /// What a reader must not miss, the roadmap, round trips, each team's and section's finished and begun
  /// work, what happened to teams and leads, and who was silent.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    [attention, roadmap, trips].compactMap { $0 } + units(options.layout)
      + [
        ArrangedReport.Part.sentences(
          Wording.teamsTitle,
          (teams ?? []).flatMap { news in news.events.map { "\(news.meeting): \($0)" } }),
        ArrangedReport.Part.sentences(
          Wording.quietTitle,
          silent.map { [SeriesWords.silent($0.map { ($0.team, $0.lastReport) })] } ?? []),
      ].compactMap { $0 }
  }

  /// What is counted and not listed.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The sentences.
  public func footnotes(_ options: ReportOptions) -> [String] {
    let kinds = Self.footed.compactMap { kind -> (kind: ChangeKind, count: Int)? in
      let listed = items.count {
        $0.kind == kind && ($0.area == .roadmap ? Self.rowOrder.contains(kind) : $0.isListed)
      }
      let count = (summary[kind.rawValue] ?? 0) - listed
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
    .completed, .reopened, .advanced, .slipped, .moved, .new, .dropped, .archived, .reworded,
  ]

  /// What happened, in the words of a table cell.
  func phrase(_ item: Item) -> String {
    if let copy = item.asCopiedOn, item.kind == .moved {
      return SeriesWords.leftOver(
        in: item.standsIn, pasted: copy, was: item.to, until: item.last)
    }
    var phrase =
      item.newAndCompleted
      ? SeriesWords.newAndCompleted
      : item.kind == .unchanged ? SeriesWords.asBefore : Wording.word(item.kind)
    if let done = item.doneParts, let all = item.parts {
      phrase += SeriesWords.parts(done, of: all)
    }
    if item.kind != .new, let began = item.began { phrase += SeriesWords.newSince(began) }
    let stages = [item.from, item.to ?? item.left].compactMap { $0 }.distinct()
    if !stages.isEmpty { phrase += ": " + stages.joined(separator: " \(RendererWords.arrow) ") }
    if item.kind == .completed, item.left != nil { phrase += SeriesWords.sinceCleared }
    if let copy = item.asCopiedOn {
      phrase += "; " + SeriesWords.leftOver(in: item.standsIn, pasted: copy)
    }
    return phrase
  }

  /// What it was before; said to be a guess where a link on the way is one.
  func was(_ item: Item) -> String {
    guard item.tier == .possible || item.was != nil else { return "" }
    let text = item.was ?? item.text
    let was = item.tier == .possible ? SeriesWords.perhaps(text) : text
    // New in the range, it was nothing before: that is what was said first.
    guard let began = item.began, item.was != nil else { return was }
    return SeriesWords.firstSaid(was, on: began)
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
}
