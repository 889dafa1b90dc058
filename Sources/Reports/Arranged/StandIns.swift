import NotesDiff

/// Finds who stands in for the lead of a team in its heading: no other lead, whatever name comes first.
enum StandIns {
  private static func standIn(_ side: ChangeReport.TeamSide) -> StandIn? {
    StandIn(lead: side.lead, remark: side.remark)
  }

  /// Whether nothing but a stand-in came or went: the lead is the same.
  ///
  /// - Parameter team: A team whose heading names somebody else.
  /// - Returns: Whether one of the two headings has a stand-in for the lead of the other.
  static func explain(_ team: ChangeReport.TeamEntry) -> Bool {
    let leads = [team.old, team.new].map { sides in
      sides.first.flatMap { standIn($0)?.lead ?? $0.lead }
    }
    let isStandIn = (team.old + team.new).contains { standIn($0) != nil }
    return isStandIn && leads[0] != nil && leads[0] == leads[1]
  }

  /// Who stands in now, one sentence for each person.
  static func sentences(_ teams: [ChangeReport.TeamEntry]) -> [String] {
    var told: [(person: String, leads: [String])] = []
    for team in teams where explain(team) {
      guard let side = team.new.first, let found = standIn(side) else { continue }
      let lead = Wording.teamWithLead(found.lead, lead: side.name)
      if let known = told.firstIndex(where: { $0.person == found.person }) {
        told[known].leads.append(lead)
      } else {
        told.append((found.person, [lead]))
      }
    }
    return told.map { Wording.stoodIn($0.person, for: $0.leads) }
  }
}
