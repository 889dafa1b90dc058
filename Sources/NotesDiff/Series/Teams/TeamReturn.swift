/// Finds the team that goes on under a heading to which no link leads from the note before.
struct TeamReturn {
  /// Where a team last said something.
  struct Place: Hashable {
    /// The note, by place.
    var note: Int
    /// The section, by index.
    var section: Int
  }

  /// A team without a heading in the note before.
  struct Candidate {
    /// The team, by index.
    var index: Int
    /// Its last name.
    var name: TeamName
    /// Its last report, or heading where it never reported.
    var last: Place
  }

  private let note: MeetingNote
  private let notes: [MeetingNote]
  private let aliases: TeamAliases

  /// From which likeness a name that comes back is the same: a letter more or less.
  static let sameName = 0.85

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - note: The note with the heading.
  ///   - notes: All notes of the series.
  ///   - aliases: Names that somebody said belong to one team.
  init(_ note: MeetingNote, notes: [MeetingNote], aliases: TeamAliases) {
    self.note = note
    self.notes = notes
    self.aliases = aliases
  }

  /// A name as it counts, by what somebody said of it.
  private func counted(_ name: String) -> TeamName { TeamName(name, aliases: aliases.table) }

  /// A team of the same name whose heading was missing for a while.
  ///
  /// - Parameters:
  ///   - section: The section, by index.
  ///   - teams: The teams that were away.
  /// - Returns: The last of them with the name, by index.
  func namesake(of section: Int, among teams: [Candidate]) -> Int? {
    let wanted = counted(note.sections[section].heading.name)
    return
      (teams.last { $0.name.likeness(wanted) >= Self.sameName }
      ?? teams.last { Self.haveOneStem($0.name, wanted) })?.index
  }

  /// Whether two names of several words differ in the forms of words alone: "Tide Gauge", "Tide
  /// Gauging".
  private static func haveOneStem(_ one: TeamName, _ other: TeamName) -> Bool {
    one.words.count > 1 && one.words.count == other.words.count
      && zip(one.words, other.words).allSatisfy {
        $0 == $1 || Stemmer.stem(Array($0.utf8)) == Stemmer.stem(Array($1.utf8))
      }
  }

  /// A team that was away and has exactly the name of a heading, where another team is linked to it
  /// that never had the name.
  ///
  /// - Parameters:
  ///   - section: The section, by index.
  ///   - teams: The teams that were away.
  ///   - linked: The other team.
  /// - Returns: The team whose own name it is, by index.
  func namesake(
    of section: Int, among teams: [Candidate], unless linked: TeamHistory.Team
  ) -> Int? {
    let wanted = counted(note.sections[section].heading.name).key
    guard !linked.names.contains(where: { counted($0.value).key == wanted }) else { return nil }
    return teams.last { $0.name.key == wanted }?.index
  }

  /// The team that goes on under another name, by what makes two headings one team in neighbouring
  /// notes: name, lead and words; over a gap a report that names the other one stands for the place.
  ///
  /// - Parameters:
  ///   - section: The section, by index.
  ///   - teams: The teams that were away.
  /// - Returns: The team with the most evidence, by index.
  func heir(in section: Int, among teams: [Candidate]) -> Int? {
    let name = counted(note.sections[section].heading.name)
    var best: (index: Int, evidence: Double)?
    for team in teams {
      let old = notes[team.last.note]
      let heading = old.sections[team.last.section].heading
      guard
        heading.shareLead(note.sections[section].heading) || team.name.likeness(name) > 0
          || heading.alias.map(counted)?.key == name.key
          || note.sections[section].heading.alias.map(counted)?.key == team.name.key
      else { continue }
      let succession = TeamSuccession(old, note)
      var evidence = succession.evidence(team.last.section, section)
      if speaks(team.last.section, in: old, of: name) || speaks(section, in: note, of: team.name) {
        evidence += 0.4
      }
      if evidence >= TeamSuccession.renameBar, evidence > best?.evidence ?? 0 {
        best = (team.index, evidence)
      }
    }
    return best?.index
  }

  /// Whether a report has all words of a name, one after the other.
  private func speaks(_ section: Int, in note: MeetingNote, of name: TeamName) -> Bool {
    note.items.contains { item in
      guard item.section == section else { return false }
      let words = Words.lowercased(item.text).flatMap(Words.parts)
      return words.indices.contains { words[$0...].starts(with: name.words) }
    }
  }
}
