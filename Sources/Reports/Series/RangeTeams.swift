import NotesDiff

/// What happened to teams and their leads over a range on the whole, and who was silent.
///
/// Of one step it is what the step says. Of several only what holds at the end counts: who was renamed
/// or led by another for a while, and is as before, is no news.
struct RangeTeams {
  /// What happened, by the meeting that says so.
  private(set) var news: [RangeFacts.TeamNews] = []
  /// The teams of the last meeting that reported in none of the range.
  private(set) var silent: [RangeFacts.Silence] = []

  private let history: SeriesHistory
  private let teams: [TeamHistory.Team]
  private let first: Int
  private let last: Int

  /// Compares the teams of the first note of a range with those of its last.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - net: The net change.
  init(_ history: SeriesHistory, _ net: NetChange) {
    self.history = history
    (first, last) = (net.first, net.last)
    teams = TeamHistory(history).teams
    guard first < last else { return }
    silent = teams.filter { team in
      team.presence[last] != .absent && !team.presence[first + 1...last].contains(.reported)
    }.map { team in
      RangeFacts.Silence(
        team: team.name(at: last) ?? "",
        lastReport: team.presence[...last].lastIndex(of: .reported).map { history.notes[$0].day })
    }
    let steps = history.steps.filter { $0.new > first && $0.new <= last }
    news =
      steps.count == 1
      ? [
        RangeFacts.TeamNews(
          meeting: history.notes[last].day,
          events: TeamSentences(facts: ChangeReport(steps[0].comparison)).events)
      ] : changes()
    news.removeAll(where: \.events.isEmpty)
  }

  /// An event with the note that says so, by place.
  private typealias Event = (note: Int, text: String)

  private func changes() -> [RangeFacts.TeamNews] {
    // Where no team had a section, there was no list of teams.
    let hadTeams = teams.contains { $0.presence[first] != .absent }
    let events = teams.flatMap { team -> [Event] in
      guard team.first <= last, team.presence[first...last].contains(where: { $0 != .absent })
      else { return [] }
      return coming(of: team, hadTeams: hadTeams) + naming(of: team) + leading(of: team)
        + joining(of: team)
    }
    return Dictionary(grouping: events, by: \.note).sorted { $0.key < $1.key }.map { note, events in
      RangeFacts.TeamNews(meeting: history.notes[note].day, events: events.map(\.text))
    }
  }

  /// Whether the heading came or went.
  private func coming(of team: TeamHistory.Team, hadTeams: Bool) -> [Event] {
    if team.first > first, team.presence[last] != .absent, hadTeams {
      let lead = team.lead(at: last)
      return [
        (
          team.first,
          SeriesWords.teamAdded(Wording.teamWithLead(team.name(at: last) ?? "", lead: lead))
        )
      ]
    }
    if team.first <= first, team.presence[last] == .absent,
      let left = team.presence[...last].lastIndex(where: { $0 != .absent }), left >= first,
      !teams.contains(where: { other in other.absorbed.contains { teams[$0.team] == team } })
    {
      return [(left + 1, SeriesWords.teamRemoved(team.name(at: last) ?? ""))]
    }
    return []
  }

  private func naming(of team: TeamHistory.Team) -> [Event] {
    guard team.first <= first, let old = team.name(at: first), let new = team.name(at: last),
      old != new, let span = team.names.last(where: { $0.first <= last }), span.first > first
    else { return [] }
    return [(span.first, Wording.teamRenamed(old, new))]
  }

  private func leading(of team: TeamHistory.Team) -> [Event] {
    guard team.first <= first, let new = team.leads.last(where: { $0.first <= last }),
      new.first > first, new.value != team.lead(at: first)
    else { return [] }
    return [
      (
        new.first,
        SeriesWords.leadNow(team.name(at: last) ?? "", new.value, before: team.lead(at: first))
      )
    ]
  }

  private func joining(of team: TeamHistory.Team) -> [Event] {
    team.absorbed.filter { first < $0.note && $0.note <= last }.map { part in
      (
        part.note,
        SeriesWords.wentInto(teams[part.team].name(at: last) ?? "", team.name(at: last) ?? "")
      )
    }
  }
}

extension TeamHistory.Team {
  /// The name it had in a note, or had last before it.
  func name(at note: Int) -> String? { names.last { $0.first <= note }?.value }

  /// Who led it in a note, or was named last before it.
  func lead(at note: Int) -> String? { leads.last { $0.first <= note }?.value }
}
