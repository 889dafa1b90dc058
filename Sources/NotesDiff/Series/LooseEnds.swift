/// What teams announced as planned or in progress and nobody has spoken of since.
public struct LooseEnds: Sendable {
  /// One announcement that went quiet.
  public struct End: Sendable, Hashable {
    /// Who announced it, by the name the team has now; in notes without teams, the section.
    public var team: String
    /// Where it was last spoken of.
    public var place: ItemPlace
    /// The first note that speaks of it, by place.
    public var first: Int
    /// How many meetings there were since.
    public var meetings: Int
    /// In how many of them its team reported.
    public var reports: Int
  }

  /// The announcements, by team in order of first mention, oldest first.
  public private(set) var ends: [End] = []

  /// Finds what went quiet.
  ///
  /// Silence of the team is no silence on the item: only meetings count in which the team, under
  /// whatever name, reported.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - teams: Its teams over time.
  ///   - meetings: For how many reports of its team nobody has spoken of an item.
  /// - Complexity: The product of quiet items and later notes at worst, by an index of words.
  public init(_ history: SeriesHistory, teams: TeamHistory, meetings: Int) {
    let index = WordIndex(history)
    var sectionReports: [String: Int] = [:]
    for line in history.lifelines.lines {
      guard let last = line.places.last, line.mergedInto == nil else { continue }
      let item = history.item(last)
      guard Self.isOpen(item), let unit = history.unit(last) else { continue }
      let since = history.notes.count - 1 - last.note
      guard since >= meetings else { continue }
      let reports: Int
      var team = unit
      if history.team(last) != nil {
        reports = teams.reports(of: unit, after: last.note)
        team = teams.lastName(of: unit, at: last.note)
      } else {
        let key = "\(last.note)|\(unit)"
        reports = sectionReports[key] ?? history.reports(ofSection: unit, after: last.note)
        sectionReports[key] = reports
      }
      guard reports >= meetings, !index.isMentioned(item, after: last.note) else { continue }
      ends.append(
        End(
          team: team, place: last, first: line.places[0].note, meetings: since, reports: reports))
    }
    dropDetails(history)
    sort()
  }

  /// Leaves out what stands under an announcement that is listed itself.
  private mutating func dropDetails(_ history: SeriesHistory) {
    let listed = Set(ends.map(\.place))
    ends.removeAll { end in
      var parent = history.item(end.place).parent
      while let above = parent {
        if listed.contains(ItemPlace(note: end.place.note, item: above)) { return true }
        parent = history.notes[end.place.note].items[above].parent
      }
      return false
    }
  }

  private mutating func sort() {
    var order: [String: Int] = [:]
    let keys = ends.enumerated().map { offset, end in
      let rank = order[end.team] ?? order.count
      order[end.team] = rank
      return [rank, end.place.note, offset]
    }
    ends = zip(keys, ends).sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Whether a statement announces work: planned or begun, and nothing that only groups others.
  private static func isOpen(_ item: Item) -> Bool {
    guard item.role == .statement, !item.isRoadmapRow else { return false }
    switch item.status.status {
    case .planned, .inProgress:
      return !item.cues.tellOfThePast && Words.lowercased(item.statement).count >= 3
    case .done, .unknown: return false
    }
  }
}
