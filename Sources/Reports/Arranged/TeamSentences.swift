import NotesDiff

/// What happened to teams, and who has nothing to report, in sentences.
struct TeamSentences {
  /// The facts of the report.
  let facts: ChangeReport

  /// One sentence for every event of a team that a reader wants to hear of.
  var events: [String] {
    facts.teams.flatMap { team in
      team.events.compactMap { name in
        TeamEvent(rawValue: name).flatMap { sentence($0, team) }
      }
    }
  }

  /// Who has nothing to report: blank and "no updates" apart, old silence apart from new.
  var quiet: [String] {
    let listed = facts.teams.filter { !$0.new.isEmpty && $0.isTeam }
    func names(_ report: String, before: String?) -> [String] {
      listed.filter { team in
        team.new.allSatisfy { $0.report == report }
          && (before == nil
            || (team.old.contains { $0.report == "reported" }) == (before == "reported"))
      }.compactMap { $0.new.first?.name }
    }
    var sentences: [String] = []
    let silent = names("blank", before: "reported")
    if !silent.isEmpty { sentences.append(Wording.nowSilent(silent)) }
    let away = facts.teams.filter {
      $0.isTeam && $0.new.isEmpty && $0.events.contains(TeamEvent.silent.rawValue)
    }.compactMap { $0.old.first?.name }
    if !away.isEmpty { sentences.append(Wording.nowAway(away)) }
    let said = names("noUpdates", before: nil)
    if !said.isEmpty { sentences.append(Wording.saysNoUpdates(said)) }
    let still = names("blank", before: "blank")
    if !still.isEmpty { sentences.append(Wording.stillSilent(still)) }
    return sentences
  }

  private func sentence(_ event: TeamEvent, _ team: ChangeReport.TeamEntry) -> String? {
    let old = team.old.map(\.name)
    let new = team.new.map(\.name)
    let name = new.first ?? old.first ?? ""
    switch event {
    case .teamAdded: return team.isTeam ? Wording.teamAdded(name, lead: team.new.first?.lead) : nil
    case .teamRemoved: return team.isTeam ? Wording.teamRemoved(name) : nil
    case .teamRenamed: return Wording.teamRenamed(old.first ?? "", name)
    case .teamsMerged: return Wording.teamsMerged(old, name)
    case .teamSplit: return Wording.teamSplit(old.first ?? "", new)
    case .leadChanged:
      return Wording.leadChanged(
        name, from: team.old.first?.leadWithRemark, to: team.new.first?.leadWithRemark,
        isBlank: team.new.allSatisfy { $0.report == "blank" })
    case .statusChanged:
      return Wording.statusChanged(name, from: team.old.first?.status, to: team.new.first?.status)
    case .regrouped, .silent: return nil
    }
  }
}

extension ChangeReport.TeamEntry {
  /// Whether the entry is a team of its own and not a part of one.
  var isTeam: Bool { (new.first ?? old.first)?.isPart != true }
}

extension ChangeReport.TeamSide {
  /// The lead as the heading has it: "Ada Lund (standing in for Bo Berg)".
  var leadWithRemark: String? {
    guard let remark else { return lead }
    return lead.map { "\($0) (\(remark))" } ?? remark
  }
}
