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
    /// What its headings say of its standing, oldest first; absent where they say nothing.
    public var standings: [Span]?
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
    /// In how many of those it said so itself; absent in reports of older versions.
    public var noUpdates: Int?
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
        standIns: Self.some(team.standIns.filter(isInside).map(span)),
        standings: Self.some(
          team.standings.filter { !$0.value.isEmpty && isInside($0) }.map(span)),
        since: date(team.first), until: date(team.last),
        lastReport: shown.last { team.presence[$0] == .reported }.map(date),
        reports: presence.count { $0 == .reported },
        silent: presence.count { $0 == .blank || $0 == .noUpdates },
        noUpdates: presence.count { $0 == .noUpdates },
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
}
