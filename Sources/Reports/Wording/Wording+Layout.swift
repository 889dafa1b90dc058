import NotesDiff

// What a report says of what its settings leave out.
extension Wording {
  /// The rest of a group that shows only its first lines.
  static func more(_ count: Int) -> String { "and \(count) more" }

  /// What goes on without saying more than it did, beside what a group shows.
  static func asBefore(_ count: Int, _ kind: ChangeKind) -> String {
    "and \(count) " + (kind == .reworded ? "in other words" : "as before")
  }

  /// A group of which only the number is shown.
  static func folded(_ count: Int) -> String { counted(count, "statement") + ", not listed" }

  /// Rows of a roadmap of which only the number is shown.
  static func foldedRows(_ count: Int, _ title: String) -> String {
    "\(title): \(counted(count, "row")), not listed"
  }

  /// What is left out, each with the number of its lines.
  static func hidden(_ parts: [(title: String, count: Int)]) -> String {
    "Left out by the settings: \(list(parts.map { "\($0.title) (\($0.count))" }))."
  }
}
