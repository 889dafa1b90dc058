/// The teams of a series over time: names, leads, silence.
public struct TeamHistory: Sendable {
  /// What a note has of a team.
  public enum Presence: Sendable, Hashable {
    /// It reports.
    case reported
    /// It says that it has nothing to report.
    case noUpdates
    /// Its section is blank.
    case blank
    /// It has no heading.
    case absent
  }

  /// A value that held from one note to another.
  public struct Span: Sendable, Hashable {
    /// The value: a name, or leads joined by a comma.
    public var value: String
    /// The first note with it, by place.
    public var first: Int
    /// The last note with it.
    public var last: Int
  }

  /// One team over time.
  public struct Team: Sendable, Hashable {
    /// Its names, oldest first.
    public var names: [Span]
    /// Its leads, oldest first; headings that name nobody break no span, those that say `vacant` do.
    public var leads: [Span]
    /// Who stood in for a lead, oldest first: the lead stays who it was.
    public var standIns: [Span] = []
    /// What its headings say of its standing ("incubating"), oldest first; empty where they say nothing.
    public var standings: [Span] = []
    /// What each note of the series has of it.
    public var presence: [Presence]
    /// The first note with its heading, by place.
    public var first: Int
    /// The last note with its heading.
    public var last: Int
    /// The teams that went into it, by index, with the note.
    public var absorbed: [Absorption] = []
    /// The team it was a part of until that had no heading any more, by index.
    public var origin: Int?
  }

  /// A team that went into another.
  public struct Absorption: Sendable, Hashable {
    /// The team that went, by index.
    public var team: Int
    /// The first note without it, by place.
    public var note: Int
  }

  /// The teams, in order of their first heading.
  public private(set) var teams: [Team] = []
  private let count: Int
  private let aliases: TeamAliases
  /// The last report of each team; its last heading where it never reported.
  private var lastSaid: [TeamReturn.Place] = []

  /// Follows the teams of a series.
  ///
  /// - Parameter history: The series.
  /// - Complexity: Linear in the sections of all notes.
  public init(_ history: SeriesHistory) {
    count = history.notes.count
    aliases = history.aliases
    guard let first = history.notes.first else { return }
    var current: [Int: Int] = [:]
    for section in Self.teamSections(first) { current[section] = begin() }
    record(first, at: 0, current)
    for step in history.steps {
      current = follow(step, notes: history.notes, current)
      record(history.notes[step.new], at: step.new, current)
    }
    joinWider()
  }

  /// In how many later notes the team of a name reported, under whatever name.
  ///
  /// - Parameters:
  ///   - name: A name the team had.
  ///   - note: The note after which to count, by place.
  /// - Returns: How many notes.
  public func reports(of name: String, after note: Int) -> Int {
    guard let team = heir(of: name, at: note) else { return 0 }
    return teams[team].presence.dropFirst(note + 1).count { $0 == .reported }
  }

  /// The last name of a team or of the one it went into.
  ///
  /// - Parameters:
  ///   - name: A name the team had.
  ///   - note: A note in which it had that name, by place.
  /// - Returns: The name its last heading has; the given one where no team had it then.
  public func lastName(of name: String, at note: Int) -> String {
    heir(of: name, at: note).flatMap { teams[$0].names.last?.value } ?? name
  }

  /// The team of a name, or the one it went into in the end.
  private func heir(of name: String, at note: Int) -> Int? {
    guard
      var team = teams.firstIndex(where: { team in
        team.names.contains { $0.value == name && $0.first <= note && note <= $0.last }
      })
    else { return nil }
    // What a team left undone is its heir's, once it went into another.
    var seen: Set<Int> = [team]
    while let heir = teams.firstIndex(where: { other in
      other.absorbed.contains { $0.team == team }
    }), seen.insert(heir).inserted {
      team = heir
    }
    return team
  }

  private static func teamSections(_ note: MeetingNote) -> [Int] {
    note.sections.indices.filter { note.sections[$0].kind == .team }
  }

  private mutating func begin() -> Int {
    teams.append(
      Team(
        names: [], leads: [], presence: Array(repeating: .absent, count: count), first: -1,
        last: -1))
    lastSaid.append(TeamReturn.Place(note: 0, section: 0))
    return teams.count - 1
  }

  /// Which team each section of the next note is.
  private mutating func follow(
    _ step: SeriesStep, notes: [MeetingNote], _ before: [Int: Int]
  ) -> [Int: Int] {
    let (old, note) = (notes[step.old], notes[step.new])
    let finder = TeamReturn(note, notes: notes, aliases: aliases)
    var current: [Int: Int] = [:]
    var parts: [(section: Int, of: Int)] = []
    var met: Set<Int> = []
    for change in step.comparison.teams {
      let sections = change.new.filter { note.sections[$0].kind == .team }
      let sources = change.old.compactMap { step.sections[$0] }
      let origins = sources.compactMap { before[$0] }
      // A team that is split into its parts names what was met by itself.
      guard let section = sections.first, met.insert(section).inserted else { continue }
      if let heir = origins.first {
        // Whose own name it is comes back; who was nearest to it for lack of that is only away.
        current[section] = finder.namesake(of: section, among: away(before), unless: teams[heir])
        if current[section] == nil { current[section] = heir }
        for other in origins.dropFirst() where other != current[section] {
          teams[current[section] ?? heir].absorbed.append(
            Absorption(team: other, note: step.new))
        }
      } else if let whole = sources.compactMap({ old.team(of: $0) }).compactMap({ before[$0] })
        .first
      {
        parts.append((section, whole))
      }
    }
    let goingOn = Set(current.values)
    for (section, whole) in parts where !goingOn.contains(whole) {
      if parts.count(where: { $0.of == whole }) == 1 {
        current[section] = whole
      } else {
        current[section] = begin()
        teams[teams.count - 1].origin = whole
      }
    }
    for section in Self.teamSections(note) where current[section] == nil {
      let free = away(before).filter { team in !current.values.contains(team.index) }
      // A team may have two headings in one note.
      current[section] =
        finder.namesake(of: section, among: away([:])) ?? finder.heir(in: section, among: free)
        ?? begin()
    }
    return current
  }

  /// The teams without a heading in the note before that may go on under one of the next.
  private func away(_ before: [Int: Int]) -> [TeamReturn.Candidate] {
    let settled = Set(before.values).union(teams.flatMap { $0.absorbed.map(\.team) })
      .union(teams.compactMap(\.origin))
    return teams.indices.filter { !settled.contains($0) && teams[$0].last >= 0 }.map {
      TeamReturn.Candidate(
        index: $0,
        name: TeamName(teams[$0].names.last?.value ?? "", aliases: aliases.table),
        last: lastSaid[$0])
    }
  }

  /// Joins a team that is gone to one that has the same name without a word of it, and soon after
  /// the same lead.
  private mutating func joinWider() {
    let settled = Set(teams.flatMap { $0.absorbed.map(\.team) } + teams.compactMap(\.origin))
    for index in teams.indices where teams[index].last < count - 1 && !settled.contains(index) {
      let gone = teams[index]
      guard let lead = gone.leads.last(where: { $0.value != Self.vacant })?.value,
        let name = gone.names.last?.value
      else { continue }
      let words = Set(TeamName(name).words)
      let soon = gone.last + 1...gone.last + Self.soon
      let wider = teams.firstIndex { other in
        words.isStrictSuperset(of: TeamName(other.names.last?.value ?? name).words)
          && other.leads.contains { $0.value == lead && soon.overlaps($0.first...$0.last) }
      }
      if let wider { teams[wider].absorbed.append(Absorption(team: index, note: gone.last + 1)) }
    }
  }

  /// Within how many meetings a lead comes along with the team.
  private static let soon = 3

  private mutating func record(_ note: MeetingNote, at place: Int, _ current: [Int: Int]) {
    for section in Self.teamSections(note) {
      guard let team = current[section] else { continue }
      let heading = note.sections[section].heading
      if teams[team].first < 0 { teams[team].first = place }
      teams[team].last = place
      if note.sections[section].hasReport || !teams[team].presence.contains(.reported) {
        lastSaid[team] = TeamReturn.Place(note: place, section: section)
      }
      Self.extend(&teams[team].names, heading.name, place) { TeamName($0).key == TeamName($1).key }
      // Of two spellings of one name the last is the one in use.
      teams[team].names[teams[team].names.count - 1].value = heading.name
      let standing = heading.status ?? note.sections[section].groupStanding ?? ""
      Self.extend(&teams[team].standings, standing, place) { $0 == $1 }
      recordLead(of: note.sections[section], team, at: place)
      let presence: Presence =
        note.sections[section].hasReport
        ? .reported : note.sections[section].saysNothingNew ? .noUpdates : .blank
      // A team with two headings in one note reports where either does.
      if teams[team].presence[place] != .reported { teams[team].presence[place] = presence }
    }
  }

  /// The value of a span of leads where the heading says that nobody leads.
  public static let vacant = "vacant"

  private mutating func recordLead(of section: Section, _ team: Int, at place: Int) {
    let heading = section.heading
    if heading.leads.isEmpty {
      // A template has gaps, but nobody writes the word into it.
      guard Words.lowercased(section.title.plain).contains(Self.vacant) else { return }
      Self.extend(&teams[team].leads, Self.vacant, place) { $0 == $1 }
      return
    }
    let standIn = heading.standIn
    if let person = standIn?.person {
      Self.extend(&teams[team].standIns, person, place) { $0 == $1 }
    }
    Self.extend(
      &teams[team].leads, standIn?.lead ?? heading.leads.joined(separator: ", "), place,
      isSame: TeamHeading.areOnePerson)
    Self.dropPasted(&teams[team].leads, teams[team].presence)
  }

  /// Takes out a lead who flips back while the section stays blank: an old template, not news.
  private static func dropPasted(_ leads: inout [Span], _ presence: [Presence]) {
    guard leads.count > 2 else { return }
    let (before, middle, last) = (
      leads[leads.count - 3], leads[leads.count - 2], leads[leads.count - 1]
    )
    guard before.value == last.value, middle.value != Self.vacant,
      presence[middle.first...middle.last].allSatisfy({ $0 == .blank || $0 == .absent })
    else { return }
    leads.removeLast(2)
    leads[leads.count - 1].last = last.last
  }

  private static func extend(
    _ spans: inout [Span], _ value: String, _ place: Int, isSame: (String, String) -> Bool
  ) {
    if let last = spans.last, isSame(last.value, value) {
      spans[spans.count - 1].last = place
      // The fuller spelling says more.
      if value.count > last.value.count { spans[spans.count - 1].value = value }
    } else {
      spans.append(Span(value: value, first: place, last: place))
    }
  }
}
