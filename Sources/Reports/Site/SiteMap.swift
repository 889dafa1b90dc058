import NotesDiff

/// Which page of a site is about what.
struct SiteMap {
  /// The page of every team, by its index.
  let teamPages: [String]
  /// The lifelines that have a page, in order, with its path.
  let items: [(line: Int, path: String)]
  /// Whether a note of the series has a roadmap.
  let hasRoadmap: Bool

  private let dates: [String]
  private let meetings: [String]
  private let names: [String]
  private let teamsOf: [String: [(first: Int, last: Int, team: Int)]]
  private let pageOf: [Int: String]
  private let lifelines: Lifelines

  init(_ history: SeriesHistory, _ teams: TeamHistory) {
    let notes = history.notes
    dates = notes.map(\.day)
    var used = UniqueNames(fallback: "page")
    meetings = dates.map { SitePath.meetings + used.unique($0) + SitePath.ending }
    names = teams.teams.map { $0.names.last?.value ?? "" }
    var teamNames = UniqueNames(fallback: "page")
    teamPages = names.map { SitePath.teams + teamNames.unique($0) + SitePath.ending }
    var teamsOf: [String: [(first: Int, last: Int, team: Int)]] = [:]
    for (index, team) in teams.teams.enumerated() {
      for span in team.names {
        teamsOf[span.value, default: []].append((span.first, span.last, index))
      }
    }
    self.teamsOf = teamsOf
    hasRoadmap = !history.roadmapNotes.isEmpty
    var itemNames = UniqueNames(fallback: "page")
    var items: [(line: Int, path: String)] = []
    var pageOf: [Int: String] = [:]
    for (number, line) in history.lifelines.lines.enumerated() {
      guard let first = line.places.first, let last = line.places.last, first.note != last.note,
        history.item(last).role == .statement
      else { continue }
      // The first mention never moves, so a page keeps its name as the series grows.
      let wish = dates[first.note] + "-\(notes[first.note].items[first.item].line)"
      let path = SitePath.items + itemNames.unique(wish) + SitePath.ending
      items.append((number, path))
      pageOf[number] = path
    }
    self.items = items
    self.pageOf = pageOf
    lifelines = history.lifelines
  }

  /// The day of a meeting, or the name of its file.
  func date(_ note: Int) -> String { dates.indices.contains(note) ? dates[note] : "" }

  /// The page of a meeting.
  func meeting(_ note: Int) -> String { meetings[note] }

  /// The newest name of a team.
  func name(of team: Int) -> String { names[team] }

  /// The team of a name at a meeting.
  func team(_ name: String, at note: Int) -> Int? {
    let spans = teamsOf[name] ?? []
    return (spans.first { $0.first <= note && note <= $0.last } ?? spans.last)?.team
  }

  /// The page about an item.
  func item(_ place: ItemPlace) -> String? {
    lifelines.line(of: place).flatMap { pageOf[$0] }
  }
}
