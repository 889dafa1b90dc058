import NotesDiff

/// Tells whether the notes themselves speak of a new lead: then another name over a blank section is
/// no old template.
struct LeadNews {
  /// The facts of the report.
  let facts: ChangeReport

  /// Beginnings of words that tell of an appointment.
  private static let appointing = ["approv", "nominat", "confirm", "propos", "lead"]

  /// Whether a statement outside headings names a new lead of a team: with the name of the team, or as
  /// somebody who is appointed and with no other team.
  ///
  /// - Parameter team: A team whose lead is another now.
  /// - Returns: Whether the notes say so.
  func confirms(_ team: ChangeReport.TeamEntry) -> Bool {
    let before = Set(team.old.compactMap(\.lead))
    // A first name alone may be anybody's.
    let leads = team.new.compactMap(\.lead).filter { !before.contains($0) }
      .map { Words.lowercased($0) }.filter { $0.count > 1 }
    guard !leads.isEmpty else { return false }
    let own = Self.names(of: team)
    let others = facts.teams.flatMap(Self.names).filter { !own.contains($0) }
    // What did not change is not saved with the report.
    return facts.changes.contains { change in
      guard change.kind != ChangeKind.unchanged.rawValue else { return false }
      return (change.new + change.old).contains { entry in
        let words = Words.lowercased(entry.text)
        guard leads.contains(where: { Self.stands($0, in: words) }) else { return false }
        if own.contains(where: { Self.stands($0, in: words) }) { return true }
        return words.contains { word in Self.appointing.contains(where: word.hasPrefix) }
          && !others.contains { Self.stands($0, in: words) }
      }
    }
  }

  private static func names(of team: ChangeReport.TeamEntry) -> [[String]] {
    (team.old + team.new).map { Words.lowercased($0.name) }
  }

  private static func stands(_ phrase: [String], in words: [String]) -> Bool {
    !phrase.isEmpty && words.contains(phrase)
  }
}
