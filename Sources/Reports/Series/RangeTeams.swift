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
    let events = teams.indices.flatMap { number -> [Event] in
      let team = teams[number]
      guard team.first <= last, team.presence[first...last].contains(where: { $0 != .absent })
      else { return [] }
      return coming(of: number) + naming(of: team) + leading(of: team) + standing(of: team)
        + joining(of: team) + leaving(of: number)
    }
    return Dictionary(grouping: events, by: \.note).sorted { $0.key < $1.key }.map { note, events in
      RangeFacts.TeamNews(meeting: history.notes[note].day, events: events.map(\.text))
    }
  }

  /// Where no team had a section, there was no list of teams.
  private var hadTeams: Bool { teams.contains { $0.presence[first] != .absent } }

  /// The note from which on a team is followed: the first of the range, or its own first.
  private func start(of team: TeamHistory.Team) -> Int { max(first, team.first) }

  /// The heading that came, with whom it named that day.
  private func coming(of number: Int) -> [Event] {
    let team = teams[number]
    // What came apart is told of the whole.
    guard team.first > first, hadTeams, team.origin.map(parts)?.contains(number) != true else {
      return []
    }
    return [(team.first, SeriesWords.teamAdded(named(team, at: team.first)))]
  }

  /// The heading that is gone, and what the team became.
  private func leaving(of number: Int) -> [Event] {
    let parts = parts(of: number)
    if let note = parts.first.map({ teams[$0].first }) {
      return [
        (
          note,
          Wording.teamSplit(
            teams[number].name(at: note) ?? "", parts.map { named(teams[$0], at: note) })
        )
      ]
    }
    let team = teams[number]
    guard team.presence[last] == .absent,
      let left = team.presence[...last].lastIndex(where: { $0 != .absent }), left >= first,
      !teams.contains(where: { other in other.absorbed.contains { $0.team == number } })
    else { return [] }
    return [(left + 1, SeriesWords.teamRemoved(team.name(at: left) ?? ""))]
  }

  /// The teams of the range that a team came apart into.
  private func parts(of number: Int) -> [Int] {
    teams.indices.filter {
      teams[$0].origin == number && first < teams[$0].first && teams[$0].first <= last
    }
  }

  /// A team with whom its heading names in a note.
  private func named(_ team: TeamHistory.Team, at note: Int) -> String {
    Wording.teamWithLead(team.name(at: note) ?? "", lead: team.lead(at: note))
  }

  private func naming(of team: TeamHistory.Team) -> [Event] {
    let start = start(of: team)
    guard let old = team.name(at: start), let new = team.name(at: last), old != new,
      let span = team.names.last(where: { $0.first <= last }), span.first > start
    else { return [] }
    return [(span.first, Wording.teamRenamed(old, new))]
  }

  /// Who leads it in the end, and everybody who did since the start.
  private func leading(of team: TeamHistory.Team) -> [Event] {
    let start = start(of: team)
    guard let new = team.leads.last(where: { $0.first <= last }), new.first > start,
      new.value != team.lead(at: start)
    else { return [] }
    let before = team.leads.filter { $0.first < new.first && start <= $0.last }
    let known = team.lead(at: start).map { [SeriesWords.Lead(name: $0, since: nil)] } ?? []
    let between = before.filter { $0.first > start }.map {
      SeriesWords.Lead(name: $0.value, since: history.notes[$0.first].day)
    }
    let (name, leads) = (team.name(at: new.first) ?? "", known + between)
    if leads.count == 1, let sentence = Self.otherSome(name, from: leads[0].name, to: new.value) {
      return [(new.first, sentence)]
    }
    return [(new.first, SeriesWords.leadNow(name, new.value, before: leads))]
  }

  /// Who joined or left several leads of whom the others stay.
  private static func otherSome(_ team: String, from old: String, to new: String) -> String? {
    let people = { (leads: String) in leads[...].parts(between: ", ").map { String($0) } }
    let (before, after) = (people(old), people(new))
    let (left, joined) = (
      before.filter { !after.contains($0) }, after.filter { !before.contains($0) }
    )
    return switch (left.isEmpty, joined.isEmpty) {
    case (true, false): Wording.leadsJoined(team, joined)
    case (false, true): Wording.leadsLeft(team, left)
    default: nil
    }
  }

  private func standing(of team: TeamHistory.Team) -> [Event] {
    let start = start(of: team)
    guard let new = team.standings.last(where: { $0.first <= last }), new.first > start else {
      return []
    }
    let old = team.standings.last { $0.first <= start }?.value ?? ""
    guard old != new.value else { return [] }
    return [
      (
        new.first,
        Wording.statusChanged(
          [team.name(at: new.first) ?? ""], from: old.isEmpty ? nil : old,
          to: new.value.isEmpty ? nil : new.value)
      )
    ]
  }

  private func joining(of team: TeamHistory.Team) -> [Event] {
    team.absorbed.filter { first < $0.note && $0.note <= last }.map { part in
      (
        part.note,
        SeriesWords.wentInto(
          teams[part.team].name(at: part.note) ?? "", team.name(at: part.note) ?? "")
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
