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
    let before = team.old.compactMap(\.lead)
    // A first name alone may be anybody's.
    let leads = team.new.compactMap(\.lead).filter { !before.contains($0) }.map { WordBytes($0) }
      .filter { $0.ranges.count > 1 }
    guard !leads.isEmpty else { return false }
    let own = Self.names(of: team)
    // What did not change is not saved with the report.
    return facts.changes.contains { change in
      guard change.kind != .unchanged else { return false }
      return change.new.contains { confirms($0, leads, own) }
        || change.old.contains { confirms($0, leads, own) }
    }
  }

  /// Whether the newer note says that the new lead of a team was agreed on: "Confirm Ida Holm as lead of
  /// the mill", and below it "confirmed!".
  ///
  /// - Parameter team: A team whose lead is another now.
  /// - Returns: Whether an answer stands below a statement that names both.
  func isSettled(_ team: ChangeReport.TeamEntry) -> Bool {
    let leads = team.new.compactMap(\.lead).map { WordBytes($0) }.filter { $0.ranges.count > 1 }
    let own = Self.names(of: team)
    guard !leads.isEmpty else { return false }
    return facts.changes.contains { change in
      guard change.kind != .unchanged else { return false }
      return change.new.contains { entry in
        guard entry.parentLine != nil, let parent = entry.path.last,
          DecisionWords.isAnswer(entry.text)
        else {
          return false
        }
        let words = WordBytes(parent)
        return leads.contains { $0.stand(in: words) } && own.contains { $0.stand(in: words) }
          && isAppointment(words)
      }
    }
  }

  private func confirms(
    _ entry: ChangeReport.Entry, _ leads: [WordBytes], _ own: [WordBytes]
  ) -> Bool {
    let words = WordBytes(entry.text)
    guard leads.contains(where: { $0.stand(in: words) }) else { return false }
    if own.contains(where: { $0.stand(in: words) }) { return true }
    return isAppointment(words) && !namesOther(than: own, words)
  }

  private func isAppointment(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      Self.appointing.contains { words.word(place, beginsWith: $0) }
    }
  }

  private func namesOther(than own: [WordBytes], _ words: WordBytes) -> Bool {
    facts.teams.contains { team in
      Self.names(of: team).contains { name in
        name.stand(in: words) && !own.contains { $0.isEqual(to: name) }
      }
    }
  }

  private static func names(of team: ChangeReport.TeamEntry) -> [WordBytes] {
    (team.old + team.new).map { WordBytes($0.name) }
  }
}
