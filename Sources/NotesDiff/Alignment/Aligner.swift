/// Finds what belongs together in two notes: sections first, then items.
public struct Aligner: Sendable {
  /// Other names of teams, in lower case, each with the name that counts.
  public var teamAliases: [String: String]

  /// Makes an aligner.
  ///
  /// - Parameter teamAliases: Other names of teams, in lower case, each with the name that counts.
  public init(teamAliases: [String: String] = [:]) { self.teamAliases = teamAliases }

  /// Aligns two notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: Links between sections and between items.
  public func align(_ old: MeetingNote, _ new: MeetingNote) -> Alignment {
    var sectionAlignment = SectionAlignment(old, new, aliases: teamAliases)
    let sections = sectionAlignment.links()
    let items = ItemAlignment(old, new, sections: sections).links()
    return Alignment(sections: sections, items: items)
  }
}
