/// All notes of a series with the steps between them, for questions about more than one step.
public struct SeriesHistory: Sendable {
  /// What the committee is called.
  public let name: String
  /// The notes, oldest first.
  public let notes: [MeetingNote]
  /// The steps, oldest first.
  public let steps: [SeriesStep]
  /// The lives of items across all notes.
  public let lifelines: Lifelines
  /// The notes whose roadmap was copied from an older one, by place: their rows are no evidence.
  public let copies: Set<Int>
  /// Names that somebody said belong to one team.
  public let aliases: TeamAliases
  /// Whether teams report in these notes, in half of them or more; where they don't, sections stand
  /// in for them.
  public let hasTeams: Bool

  /// Makes a history of steps that are known.
  ///
  /// - Parameters:
  ///   - name: What the committee is called.
  ///   - notes: The notes, oldest first.
  ///   - steps: The steps between them, oldest first.
  ///   - aliases: Names that somebody said belong to one team.
  public init(
    name: String, notes: [MeetingNote], steps: [SeriesStep], aliases: TeamAliases = TeamAliases()
  ) {
    let copies = Set(steps.filter(\.hasCopiedRoadmap).map(\.new))
    self.name = name
    self.notes = notes
    self.steps = steps
    self.copies = copies
    self.aliases = aliases
    hasTeams =
      2 * notes.count { note in note.sections.contains { $0.kind == .team } } >= notes.count
    lifelines = Lifelines(notes: notes, steps: steps, copies: copies)
  }

  /// An item of the series.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: The item.
  public func item(_ place: ItemPlace) -> Item { notes[place.note].items[place.item] }

  /// The team an item stands under; nothing outside teams.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: The name of the team, or nothing.
  public func team(_ place: ItemPlace) -> String? {
    notes[place.note].teamName(of: item(place).section)
  }

  /// The team an item stands under or, in notes without teams, the section.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: A name; nothing for what is no statement about the work of anybody.
  public func unit(_ place: ItemPlace) -> String? {
    if let team = team(place) { return team }
    return hasTeams || item(place).role != .statement ? nil : heading(place)
  }

  /// The heading an item stands under: that of its team or section.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: A name, that of the series for what stands under no heading; nothing for a row of the
  ///   roadmap outside teams.
  public func heading(_ place: ItemPlace) -> String? {
    if let team = team(place) { return team }
    guard let section = self.section(of: place), section.kind != .preamble else { return name }
    return section.kind == .roadmap ? nil : section.heading.name
  }

  /// The part of a team an item stands under.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: The name of the part; nothing for what is of the whole team, or outside teams.
  func component(_ place: ItemPlace) -> String? {
    section(of: place).flatMap { $0.kind == .component ? $0.heading.name : nil }
  }

  /// The section an item stands in, those that are only labels passed over.
  private func section(of place: ItemPlace) -> Section? {
    let note = notes[place.note]
    return note.sections.around(note.items[place.item].section).lazy.map { note.sections[$0] }
      .first { $0.kind != .label }
  }

  /// In how many later notes a section of a name reports.
  ///
  /// - Parameters:
  ///   - name: The name of a section, or of the series for what stands under no heading.
  ///   - note: The note after which to count, by place.
  /// - Returns: How many notes.
  func reports(ofSection name: String, after note: Int) -> Int {
    let key = TeamName(name).key
    return notes.dropFirst(note + 1).count { note in
      note.sections.contains { section in
        section.hasReport
          && (section.kind == .preamble
            ? name == self.name : TeamName(section.heading.name).key == key)
      }
    }
  }

  /// The notes whose roadmap counts: they have one, and it was not copied from an older note.
  public var roadmapNotes: [Int] {
    notes.indices.filter { notes[$0].hasRoadmap && !copies.contains($0) }
  }

  /// What to know of stages whose rank nobody gave, once for each name.
  public var unknownStages: [Notice] {
    var seen: Set<String> = []
    return notes.flatMap(\.notices).filter { notice in
      guard case .unknownStage(_, _, let name) = notice else { return false }
      return seen.insert(name).inserted
    }
  }

  /// The days from one note to a later one; 0 where one of them has no date.
  ///
  /// - Parameters:
  ///   - first: A note, by place.
  ///   - second: A later one.
  /// - Returns: The days between them.
  public func days(from first: Int, to second: Int) -> Int {
    guard let start = notes[first].date, let end = notes[second].date else { return 0 }
    return end.dayNumber - start.dayNumber
  }
}
