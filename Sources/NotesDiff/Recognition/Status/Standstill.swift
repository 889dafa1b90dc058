/// Words for work that stands still, wherever they stand.
///
/// A label, a remark behind a statement, a clause inside one and what a reader must not miss have these
/// in common. What only one of them may say stands in its own table, since it says something else in
/// the others: a label "Parked" puts work off, a clause about parked cars does not.
package enum Standstill {
  /// Said anywhere.
  private static let words = ["blocked", "on hold", "on-hold", "paused", "postponed"]

  /// What a label or a remark says, which has no other words.
  static let names = words + ["deferred", "parked", "stalled"]

  /// What is said of work inside a statement.
  package static let phrases =
    words + [
      "delayed", "missed the deadline", "missed the freeze", "on pause", "pausing", "slipped to",
      "stuck",
    ]

  /// Whether a label or heading says that what is under it stands still.
  ///
  /// - Parameter label: The label as written.
  /// - Returns: Whether it does, in its own name, as a remark or in a phrase.
  static func isNamed(by label: String) -> Bool {
    if StatusLabels.sense(of: label) == .stopped { return true }
    let words = WordBytes(label).words
    return StatusRemarks.sense(of: words) == .stopped
      || StatusPhrases.matches(in: words).contains { $0.sense == .stopped }
  }
}
