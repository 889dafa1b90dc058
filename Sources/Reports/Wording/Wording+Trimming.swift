// What a shortened report says of what it left out.
extension Wording {
  static let trimmedExplanations = "reason"
  static let trimmedPlaces = "source position"
  static let trimmedWordings = "earlier wording"
  static let trimmedUncounted = "change that is otherwise only counted"
  static let trimmedReworded = "reworded statement"
  static let trimmedProgressed = "continued statement"
  static let trimmedNested = "sub-item"
  static let trimmedEnds = "end of a long statement"
  static let trimmedTails = "further statement"
  static let trimmedRows = "roadmap row that did not move"
  static let trimmedSteps = "older meeting"
  static let trimmedTeams = "team section"
  static let trimmedParts = "other section"

  private static let plurals = [
    trimmedUncounted: "changes that are otherwise only counted",
    trimmedEnds: "ends of long statements", trimmedRows: "roadmap rows that did not move",
  ]

  /// Words of a title that a subject can do without.
  static let titleFillers: Set<String> = ["meeting", "notes", "minutes", "agenda"]

  /// What was left out, and where it can be found.
  static func trimmed(_ counts: [(noun: String, count: Int)], wholeReports: [String]) -> String {
    let parts = counts.map { noun, count in
      count > 1
        ? plurals[noun].map { "\(count) \($0)" } ?? counted(count, noun)
        : counted(count, noun)
    }
    let place = wholeReports.isEmpty ? "the full report" : "the full report, \(list(wholeReports)),"
    return "Shortened to fit: \(list(parts)) left out here; \(place) has them."
  }
}
