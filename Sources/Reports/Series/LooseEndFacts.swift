public import NotesDiff

/// What was announced and never heard of again.
public struct LooseEndFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.looseEndsTitle }
  /// For how many reports of its team nobody spoke of an item.
  public var meetings: Int
  /// The items, by team, oldest first.
  public var items: [Item]

  /// An item.
  public struct Item: Codable, Sendable, Hashable {
    /// The team that announced it or, in notes without teams, the section.
    public var team: String
    /// What it said last.
    public var text: String
    /// What it stands under: label, parent.
    public var context: String?
    /// `planned` or `inProgress`.
    public var status: Status
    /// The meeting that first spoke of it.
    public var first: String
    /// The meeting that last spoke of it.
    public var last: String
    /// Meetings since.
    public var meetings: Int
    /// How often its team reported since.
    public var reports: Int
    /// The file of the last mention.
    public var file: String
    /// The line of the last mention.
    public var line: Int
  }

  /// Writes down the loose ends of a series.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - meetings: For how many reports of its team nobody spoke of an item.
  ///   - includes: Whether a meeting is asked for; the last mention counts.
  public init(_ history: SeriesHistory, meetings: Int, includes: (CalendarDate?) -> Bool) {
    let found = LooseEnds(history, teams: TeamHistory(history), meetings: meetings)
    let date = { (note: Int) in history.notes[note].day }
    self.meetings = meetings
    items = found.ends.filter { includes(history.notes[$0.place.note].date) }.map { end in
      let item = history.item(end.place)
      let note = history.notes[end.place.note]
      let parent = item.parent.map { note.items[$0].text }
      return Item(
        team: end.team, text: item.text, context: parent,
        status: item.status.status, first: date(end.first), last: date(end.place.note),
        meetings: end.meetings, reports: end.reports, file: note.file, line: item.line)
    }
  }

  /// How many there are.
  public var headline: String {
    SeriesWords.looseEndsHeadline(
      items.count, teams: Set(items.map(\.team)).count, meetings: meetings)
  }

  /// A table for each team.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    let teams = items.map(\.team).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return teams.map { team in
      let all = items.filter { $0.team == team }
      let isBrief = options.layout.detail == .brief
      let listed = isBrief && all.count > Self.limit + 1 ? all.suffix(Self.limit) : all[...]
      let rows = listed.map { item in
        let text = isBrief ? RichText(item.text).abridged(to: Self.words).plain : item.text
        return [
          item.last, (item.context.map { Self.shortened($0) + " › " } ?? "") + text,
          Wording.word(item.status),
          "\(item.meetings)", "\(item.reports)",
        ]
      }
      return ArrangedReport.Part(
        title: team,
        remark: listed.count == all.count
          ? nil : SeriesWords.olderLooseEnds(all.count - listed.count),
        content: .table(
          .init(
            columns: SeriesWords.looseEndColumns, rows: rows.map { $0.map { RichText($0) } },
            numbers: [3, 4], tight: [0])))
    }
  }

  /// How many of a team are listed, the last it spoke of, and about how many words of each.
  private static let limit = 10
  private static let words = 20

  private static func shortened(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.count > 8 ? words.prefix(7).joined(separator: " ") + " …" : text
  }
}
