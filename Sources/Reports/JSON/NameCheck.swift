import NotesDiff

/// Holds the names in a report that was read against those the contract lists.
enum NameCheck {
  /// Refuses a report with a name the contract does not list.
  ///
  /// - Parameter report: A report as decoded.
  /// - Throws: `ReportCodingError.badValue`, with the place of the first such name.
  static func check(_ report: ChangeReport) throws(ReportCodingError) {
    for (index, change) in report.changes.enumerated() {
      let place = "changes[\(index)]"
      try require(change.kind, in: kinds, "\(place).kind")
      try require(change.area, in: areas, "\(place).area")
      try require(change.tier, in: tiers, "\(place).tier")
      guard (0...1).contains(change.score) else {
        throw .badValue(place: "\(place).score", reason: "should lie between 0 and 1")
      }
      guard !change.old.isEmpty || !change.new.isEmpty else {
        throw .badValue(place: place, reason: "has neither an old nor a new side")
      }
      for (side, entries) in [("old", change.old), ("new", change.new)] {
        for (number, entry) in entries.enumerated() {
          let place = "\(place).\(side)[\(number)]"
          try require(entry.role, in: roles, "\(place).role")
          try require(entry.status, in: statuses, "\(place).status")
        }
      }
    }
    for (index, team) in report.teams.enumerated() {
      for (number, event) in team.events.enumerated() {
        try require(event, in: events, "teams[\(index)].events[\(number)]")
      }
    }
  }

  private static let kinds = Set(ChangeKind.allCases.map(\.rawValue))
  private static let areas = Set(Change.Area.allCases.map(\.rawValue))
  private static let events = Set(TeamEvent.allCases.map(\.rawValue))
  private static let statuses = Set(Status.allCases.map(\.rawValue))
  private static let tiers = Set([ItemLink.Tier.sure, .possible].map(\.rawValue))
  private static let roles = Set(
    [Item.Role.statement, .groupLabel, .placeholder, .boilerplate].map(\.rawValue))

  private static func require(
    _ name: String, in known: Set<String>, _ place: String
  ) throws(ReportCodingError) {
    guard known.contains(name) else {
      let names = known.sorted().joined(separator: ", ")
      throw .badValue(place: place, reason: "\"\(name)\" is none of \(names)")
    }
  }
}
