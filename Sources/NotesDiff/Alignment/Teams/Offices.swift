/// Finds whose lead is spoken of outside the teams' own sections: the call for nominations and the
/// appointment that follows it share nothing but the team's name and the office.
struct Offices {
  /// What who leads a team is called.
  static let roles = "chair lead leader leadership maintainer pm"

  /// The terms of `roles`.
  private let roles: [Vocabulary.ID]
  /// The scopes of teams, each with the terms of a name it has in either note.
  private let teams: [(scope: Int, name: [Vocabulary.ID])]
  /// The scopes of teams, each with the terms of the full name of one who leads it in either note.
  private let leads: [(scope: Int, name: [Vocabulary.ID])]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - roles: The terms of `roles`.
  ///   - leads: The scopes of teams with the terms of the full names of those who lead them.
  ///   - notes: What is known of both notes.
  init(
    roles: [Vocabulary.ID], leads: [(scope: Int, name: [Vocabulary.ID])], of notes: [NoteProfile]
  ) {
    self.roles = roles
    self.leads = leads
    teams = notes.flatMap { note in
      note.names.indices.filter { note.teams[$0] != nil && !note.names[$0].isEmpty }
        .map { ($0 - 1, note.names[$0]) }
    }
  }

  /// Notes for each item which teams' leads it speaks of.
  ///
  /// - Parameter note: The note.
  /// - Complexity: Linear in the number of items, and in that of teams for those with a role.
  func read(into note: inout NoteProfile) {
    for index in note.items.indices {
      let item = note.items[index]
      guard !item.isRow, roles.contains(where: item.has),
        !teams.contains(where: { $0.scope == item.scope })
      else { continue }
      let named = teams.filter { item.hasAll($0.name) }.map(\.scope)
      note.items[index].offices =
        named.isEmpty ? leads.filter { item.hasAll($0.name) }.map(\.scope) : named
    }
  }
}
