public import NotesDiff

/// The teams of a series over time.
public struct TeamsFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.teamsTitle }
  /// The days of the meetings, oldest first.
  public var meetings: [String]
  /// The teams, in order of their first heading.
  public var teams: [Team]

  /// A value with the meetings it held for.
  public struct Span: Codable, Sendable, Hashable {
    /// The value: a name, or leads.
    public var value: String
    /// The first meeting with it.
    public var since: String
    /// The last meeting with it.
    public var until: String
  }

  /// A team.
  public struct Team: Codable, Sendable, Hashable {
    /// Its last name.
    public var name: String
    /// Its names, oldest first.
    public var names: [Span]
    /// Its leads, oldest first; `vacant` where headings say that nobody leads.
    public var leads: [Span]
    /// Who stood in for a lead, oldest first; absent where nobody did.
    public var standIns: [Span]?
    /// The first meeting with its heading.
    public var since: String
    /// The last meeting with its heading.
    public var until: String
    /// The meeting of its last report.
    public var lastReport: String?
    /// In how many meetings it reported.
    public var reports: Int
    /// In how many meetings it had a heading and no report.
    public var silent: Int
    /// A sign a meeting: `#` reported, `-` says there is nothing, `.` blank, a space for no heading.
    public var strip: String
    /// The teams that went into it, each with the first meeting without it.
    public var absorbed: [Span]
    /// The team it was a part of until that had no heading any more.
    public var origin: String?
  }

  /// Writes down the teams of a series.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - includes: Whether a meeting is asked for.
  public init(_ history: SeriesHistory, includes: (CalendarDate?) -> Bool) {
    let found = TeamHistory(history).teams
    let date = { (note: Int) in history.notes[note].day }
    let shown = history.notes.indices.filter { includes(history.notes[$0].date) }
    let span = { (span: TeamHistory.Span) in
      Span(value: span.value, since: date(span.first), until: date(span.last))
    }
    meetings = shown.map(date)
    let (start, end) = (shown.first ?? 0, shown.last ?? 0)
    let isInside = { (span: TeamHistory.Span) in start <= span.last && span.first <= end }
    teams = found.compactMap { team in
      let presence = shown.map { team.presence[$0] }
      guard presence.contains(where: { $0 != .absent }) else { return nil }
      return Team(
        name: team.names.last?.value ?? "", names: team.names.filter(isInside).map(span),
        leads: team.leads.filter(isInside).map(span),
        standIns: Self.some(team.standIns.filter(isInside).map(span)), since: date(team.first),
        until: date(team.last),
        lastReport: shown.last { team.presence[$0] == .reported }.map(date),
        reports: presence.count { $0 == .reported },
        silent: presence.count { $0 == .blank || $0 == .noUpdates },
        strip: String(presence.map(Self.sign)),
        absorbed: team.absorbed.filter { start <= $0.note && $0.note <= end }.map { absorption in
          Span(
            value: found[absorption.team].names.last?.value ?? "", since: date(absorption.note),
            until: date(absorption.note))
        }, origin: team.origin.flatMap { found[$0].names.last?.value })
    }
  }

  private static func some(_ spans: [Span]) -> [Span]? { spans.isEmpty ? nil : spans }

  private static func sign(_ presence: TeamHistory.Presence) -> Character {
    switch presence {
    case .reported: "#"
    case .noUpdates: "-"
    case .blank: "."
    case .absent: " "
    }
  }

  /// How many teams there are, and how many still have a heading.
  public var headline: String {
    SeriesWords.teamsHeadline(
      teams.count, listed: teams.count { $0.until >= meetings.last ?? "" })
  }

  /// Who leads what, names and merges, and the strips.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    let last = meetings.last ?? ""
    let listed = teams.filter { $0.until >= last }
    let gone = teams.filter { $0.until < last }
    return [
      .table(
        SeriesWords.listedTitle, SeriesWords.teamColumns, numbers: [3, 4],
        listed.map { team in
          [
            team.name, team.leads.last.map { lead($0, of: team) } ?? "",
            team.lastReport ?? SeriesWords.never, "\(team.reports)", "\(team.silent)",
          ]
        }),
      .table(
        SeriesWords.goneTitle, SeriesWords.goneColumns, numbers: [3],
        gone.map { team in
          [team.name, team.since, team.until, "\(team.reports)", heir(of: team)]
        }),
      .sentences(SeriesWords.identityTitle, teams.flatMap(identity)),
      .table(
        SeriesWords.leadsTitle, SeriesWords.leadColumns,
        teams.filter { $0.leads.count > 1 || $0.standIns != nil }.map { team in
          let leads = team.leads.map {
            SeriesWords.span($0.value, since: $0.since, until: $0.until)
          }
          let others = (team.standIns ?? []).map {
            SeriesWords.span(SeriesWords.stoodIn($0.value), since: $0.since, until: $0.until)
          }
          return [team.name, (leads + others).joined(separator: "; ")]
        }),
      strips,
    ].compactMap { $0 }
  }

  private func heir(of team: Team) -> String {
    if let heir = teams.first(where: { $0.absorbed.contains { $0.value == team.name } }) {
      return SeriesWords.into(heir.name)
    }
    let parts = teams.filter { $0.origin == team.name }.map { $0.names[0].value }
    return parts.isEmpty ? "" : SeriesWords.became(parts)
  }

  /// The last lead; where later headings name nobody, when it was named last.
  private func lead(_ lead: Span, of team: Team) -> String {
    SeriesWords.lead(
      lead.value, since: lead.since, lastNamed: lead.until < team.until ? lead.until : nil)
  }

  /// Names and mergers; a name of one meeting between two of another is a slip of the pen.
  private func identity(_ team: Team) -> [String] {
    let names = team.names.indices.filter { place in
      place == 0 || place == team.names.count - 1
        || team.names[place].since != team.names[place].until
        || team.names[place - 1].value != team.names[place + 1].value
    }.map { team.names[$0] }
    let renames = zip(names, names.dropFirst()).filter { $0.value != $1.value }.map {
      SeriesWords.renamed($0.value, $1.value, $1.since)
    }
    return renames
      + team.absorbed.map { SeriesWords.absorbed($0.value, team.name, $0.since) }
  }

  private var strips: ArrangedReport.Part? {
    guard !teams.isEmpty else { return nil }
    let rows = teams.map { team in
      [RichText(team.name), RichText([.init(team.strip.replacing(" ", with: "_"), style: .code)])]
    }
    return .part(
      SeriesWords.stripTitle,
      remark: SeriesWords.stripLegend(meetings.first ?? "", meetings.last ?? ""),
      .table(.init(columns: SeriesWords.stripColumns, rows: rows)))
  }
}
