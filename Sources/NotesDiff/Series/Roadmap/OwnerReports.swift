/// Finds what its owner reported done of a row that the roadmap still lists as open.
///
/// A row may name several things ("Gates, lamps, and buoys (Harbour)"), and its owner reports them one
/// by one. Each part is held against what the owner said is done since the row is listed; only all of
/// them make a report.
struct OwnerReports {
  /// Fewer words of a part prove nothing.
  private static let leastWords = 2
  private static let joints: Set<Substring> = ["and", "&", "plus"]

  private struct Statement {
    let place: ItemPlace
    let team: String
    let name: TeamName
    let words: WordSet
  }

  private let history: SeriesHistory
  private var finished: [Statement] = []

  /// Gathers what teams said is done.
  init(_ history: SeriesHistory) {
    self.history = history
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated()
      where item.status.status == .done && !item.isRoadmapRow {
        guard let team = note.teamName(of: item.section), !item.cues.isConditional else { continue }
        finished.append(
          Statement(
            place: ItemPlace(note: number, item: index), team: team, name: TeamName(team),
            words: RoadmapCheck.words(item.text)))
      }
    }
  }

  /// What the owner of a row reported, where all it names is done.
  ///
  /// - Parameter row: An open row.
  /// - Returns: The report; nothing for a row without an owner.
  func report(on row: RoadmapHistory.Row) -> RoadmapHistory.Reported? {
    guard let first = row.places.first, let last = row.places.last,
      history.item(last).stage?.isDone == false
    else { return nil }
    let item = history.item(last)
    let parts = Self.parts(of: item.statement).map(RoadmapCheck.words)
    guard !parts.isEmpty, parts.allSatisfy({ $0.count >= Self.leastWords }) else { return nil }
    let owners = item.owners.map { TeamName($0) }
    let own = finished.filter { statement in
      statement.place.note > first.note
        && owners.contains { $0.likeness(statement.name) >= TeamReturn.sameName }
    }
    let closing = parts.compactMap { part in own.first { part.isSubset(of: $0.words) } }
    guard closing.count == parts.count,
      let latest = closing.max(by: { $0.place.note < $1.place.note })
    else { return nil }
    return RoadmapHistory.Reported(team: latest.team, place: latest.place, parts: parts.count)
  }

  /// What a row names: parts between commas and "and".
  private static func parts(of text: String) -> [String] {
    text.split(separator: ",").flatMap { part in
      part.parts.split { joints.contains($0) }.map { $0.joined(separator: " ") }
    }
  }
}
