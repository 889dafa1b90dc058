/// Holds the values of a report that was read against what the contract says of them; its names are
/// held by their types.
enum ValueCheck {
  /// Refuses a report with a value the contract rules out.
  ///
  /// - Parameter report: A report as decoded.
  /// - Throws: `ReportCodingError.badValue`, with the place of the first such value.
  static func check(_ report: ChangeReport) throws(ReportCodingError) {
    for (index, change) in report.changes.enumerated() {
      let place = "changes[\(index)]"
      guard (0...1).contains(change.score) else {
        throw .badValue(place: "\(place).score", reason: "should lie between 0 and 1")
      }
      guard !change.old.isEmpty || !change.new.isEmpty else {
        throw .badValue(place: place, reason: "has neither an old nor a new side")
      }
    }
  }
}
