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
    /// Its leads, oldest first; headings that name nobody break no span.
    public var leads: [Span]
    /// What each note of the series has of it.
    public var presence: [Presence]
    /// The first note with its heading, by place.
    public var first: Int
    /// The last note with its heading.
    public var last: Int
    /// The teams that went into it, by index, with the note.
    public var absorbed: [Absorption] = []
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
  private var teamOf: [Int: Int] = [:]

  /// Follows the teams of a series.
  ///
  /// - Parameter history: The series.
  /// - Complexity: Linear in the sections of all notes.
  public init(_ history: SeriesHistory) {
    count = history.notes.count
    guard let first = history.notes.first else { return }
    var current: [Int: Int] = [:]
    for section in Self.teamSections(first) { current[section] = begin() }
    record(first, at: 0, current)
    for step in history.steps {
      current = follow(step, note: history.notes[step.new], current)
      record(history.notes[step.new], at: step.new, current)
    }
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
    return teams.count - 1
  }

  /// Which team each section of the next note is.
  private mutating func follow(
    _ step: SeriesStep, note: MeetingNote, _ before: [Int: Int]
  ) -> [Int: Int] {
    var current: [Int: Int] = [:]
    for change in step.comparison.teams {
      let origins = change.old.compactMap { step.sections[$0] }.compactMap { before[$0] }
      let sections = change.new.filter { note.sections[$0].kind == .team }
      for (position, section) in sections.enumerated() {
        guard let heir = origins.first, position == 0 else {
          current[section] = returning(note.sections[section]) ?? begin()
          continue
        }
        current[section] = heir
        for other in origins.dropFirst() where other != heir {
          teams[heir].absorbed.append(Absorption(team: other, note: step.new))
        }
      }
    }
    for section in Self.teamSections(note) where current[section] == nil {
      current[section] = returning(note.sections[section]) ?? begin()
    }
    return current
  }

  /// A team of the same name whose heading was missing for a while.
  private func returning(_ section: Section) -> Int? {
    let wanted = TeamName(section.heading.name)
    let absorbed = Set(teams.flatMap { $0.absorbed.map(\.team) })
    return teams.indices.last { index in
      guard let name = teams[index].names.last, !absorbed.contains(index) else { return false }
      return TeamName(name.value).likeness(wanted) >= Self.sameName
    }
  }

  /// From which likeness a name that comes back is the same: a letter more or less.
  private static let sameName = 0.85

  private mutating func record(_ note: MeetingNote, at place: Int, _ current: [Int: Int]) {
    for section in Self.teamSections(note) {
      guard let team = current[section] else { continue }
      let heading = note.sections[section].heading
      if teams[team].first < 0 { teams[team].first = place }
      teams[team].last = place
      Self.extend(&teams[team].names, heading.name, place) { TeamName($0).key == TeamName($1).key }
      // Of two spellings of one name the last is the one in use.
      teams[team].names[teams[team].names.count - 1].value = heading.name
      if !heading.leads.isEmpty {
        let leads = heading.leads.joined(separator: ", ")
        Self.extend(&teams[team].leads, leads, place) { one, other in
          one == other || one.hasPrefix(other + " ") || other.hasPrefix(one + " ")
        }
        Self.dropPasted(&teams[team].leads, teams[team].presence)
      }
      let presence: Presence =
        note.sections[section].hasReport
        ? .reported : note.sections[section].saysNothingNew ? .noUpdates : .blank
      // A team with two headings in one note reports where either does.
      if teams[team].presence[place] != .reported { teams[team].presence[place] = presence }
    }
  }

  /// Takes out a lead who flips back while the section stays blank: an old template, not news.
  private static func dropPasted(_ leads: inout [Span], _ presence: [Presence]) {
    guard leads.count > 2 else { return }
    let (before, middle, last) = (
      leads[leads.count - 3], leads[leads.count - 2], leads[leads.count - 1]
    )
    guard before.value == last.value,
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
