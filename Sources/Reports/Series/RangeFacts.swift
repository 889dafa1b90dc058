public import NotesDiff

/// The net change of a series between two meetings.
public struct RangeFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.rangeTitle }
  /// The meeting before the range, or its first.
  public var since: String
  /// The last meeting of the range.
  public var until: String
  /// The meetings inside it.
  public var meetings: Int
  /// How many items there are of each kind.
  public var summary: [String: Int]
  /// The items, roadmap rows first.
  public var items: [Item]

  /// An item with its net change.
  public struct Item: Codable, Sendable, Hashable {
    /// The net change.
    public var kind: ChangeKind
    /// The part of the note it belongs to; `section` where it has no teams.
    public var area: Change.Area
    /// The team it stands under.
    public var team: String?
    /// What it says at the end of the range, or said last.
    public var text: String
    /// What it said before the range, where that differs.
    public var was: String?
    /// Its stage before the range.
    public var from: String?
    /// Its stage at the end of the range.
    public var to: String?
    /// Its owners.
    public var owners: [String]?
    /// How far the work is.
    public var status: Status
    /// Whether it was new and finished inside the range.
    public var newAndCompleted: Bool
    /// The stages of a row that came back to where it was.
    public var detour: [String]
    /// The file it stands in.
    public var file: String
    /// The line.
    public var line: Int
  }

  /// Writes down a net change.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - net: Its net change.
  public init(_ history: SeriesHistory, _ net: NetChange) {
    let date = { (note: Int) in history.notes[note].day }
    since = date(net.first)
    until = date(net.last)
    meetings = net.last - net.first
    items = net.entries.compactMap { entry in
      guard entry.kind != .unchanged || !entry.detour.isEmpty,
        let place = entry.new ?? entry.old
      else { return nil }
      let item = history.item(place)
      let old = entry.old.map { history.item($0) }
      let stage = entry.new.flatMap { history.item($0).stage?.name }
      return Item(
        kind: entry.kind,
        area: item.isRoadmapRow ? .roadmap : history.team(place) == nil ? .section : .team,
        team: item.isRoadmapRow ? history.team(place) : history.unit(place), text: item.statement,
        was: old.flatMap { $0.statement == item.statement ? nil : $0.statement },
        from: entry.isWithin ? nil : old?.stage?.name, to: stage,
        owners: item.isRoadmapRow ? item.owners : nil, status: item.status.status,
        newAndCompleted: entry.isWithin, detour: entry.detour.map(\.name),
        file: history.notes[place.note].file, line: item.line)
    }
    items = items.filter { $0.area == .roadmap } + items.filter { $0.area != .roadmap }
    summary = [:]
    for kind in ChangeKind.allCases { summary[kind.rawValue] = 0 }
    for item in items { summary[item.kind.rawValue, default: 0] += 1 }
  }

  /// The counts of the roadmap and of the teams.
  public var headline: String {
    let counted = { (isRoadmap: Bool) in
      [ChangeKind.completed, .advanced, .slipped, .reopened, .dropped, .new].compactMap { kind in
        let count = items.count {
          ($0.area == .roadmap) == isRoadmap && $0.kind == kind
        }
        return count == 0 ? nil : "\(count) \(Wording.word(kind))"
      }.joined(separator: ", ")
    }
    return "\(since) \(RendererWords.arrow) \(until): "
      + SeriesWords.rangeHeadline(
        roadmap: counted(true), others: counted(false),
        areTeams: items.contains { $0.area == .team })
  }

  /// The roadmap, round trips, and each team's finished and begun work.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    [roadmap, trips].compactMap { $0 } + teams(options.layout)
  }

  /// What happened, in the words of a table cell.
  private func phrase(_ item: Item) -> String {
    let word = item.newAndCompleted ? SeriesWords.newAndCompleted : Wording.word(item.kind)
    let stages = [item.from, item.to].compactMap { $0 }
    return stages.isEmpty
      ? word : word + ": " + stages.joined(separator: " \(RendererWords.arrow) ")
  }

  private var roadmap: ArrangedReport.Part? {
    let order: [ChangeKind] = [
      .completed, .reopened, .advanced, .slipped, .new, .dropped, .archived,
    ]
    let rows = order.flatMap { kind in
      items.filter { $0.area == .roadmap && $0.kind == kind }
    }
    return .table(
      Wording.roadmapTitle, SeriesWords.rangeColumns, kinds: rows.map(\.kind),
      rows.map {
        [$0.text, phrase($0), ($0.owners ?? []).joined(separator: ", "), $0.was ?? ""]
      })
  }

  private var trips: ArrangedReport.Part? {
    .sentences(
      SeriesWords.tripsTitle,
      items.filter { !$0.detour.isEmpty }.map { SeriesWords.roundTrip($0.text, $0.detour) })
  }

  /// How many of a team's new statements are listed, the last of the range, and about how many words
  /// of each statement.
  private static let limit = 8
  private static let words = 20

  private func teams(_ layout: ReportLayout) -> [ArrangedReport.Part] {
    let shown: [ChangeKind] = [.completed, .slipped, .advanced, .new]
    let all = items.filter { item in
      item.area != .roadmap && shown.contains(item.kind)
    }
    let cell = { (text: String) in
      layout.detail == .full ? RichText(text) : RichText(text).abridged(to: Self.words)
    }
    return all.compactMap(\.team).distinct().map { team in
      var more = 0
      let rows = shown.flatMap { kind -> ArraySlice<Item> in
        let found = all.filter { $0.team == team && $0.kind == kind }
        guard layout.detail == .brief, kind == .new, found.count > Self.limit + 1,
          !layout.hide.contains(kind.rawValue), !layout.fold.contains(kind.rawValue)
        else {
          return found[...]
        }
        more = found.count - Self.limit
        return found.suffix(Self.limit)
      }
      var table = ArrangedReport.Table(
        columns: SeriesWords.rangeTeamColumns,
        rows: rows.map { [cell($0.text), RichText(phrase($0)), cell($0.was ?? "")] })
      table.kinds = rows.map(\.kind)
      return ArrangedReport.Part(
        title: team,
        remark: more > 0 ? SeriesWords.moreNew(more) : nil,
        content: .table(table))
    }
  }
}
