import NotesDiff

/// Tasks a note says once more in a list at its end: "Summary of action items".
struct RepeatedTasks {
  /// The ids of those that are said again, by the id of the first.
  private(set) var ids: [String: [String]] = [:]
  private var again: Set<String> = []

  /// A task of fewer words may be another of the same name.
  private static let fewest = 5

  /// Finds the tasks that are said more than once.
  ///
  /// - Parameter changes: The changes that are listed, in order.
  /// - Complexity: Linear in the length of the new statements.
  init(_ changes: [ChangeReport.ChangeEntry]) {
    let parents = Set(changes.compactMap { $0.new.first?.parentPlace })
    var first: [String: String] = [:]
    for change in changes where change.kind == .new {
      guard let entry = change.new.first, entry.status == .planned, entry.role == .statement,
        !parents.contains(entry.place)
      else { continue }
      let text = Outcome.withoutMark(entry.text)
      guard StatusPledge.stands(in: text) else { continue }
      let words = Words.lowercased(text)
      guard words.count >= Self.fewest else { continue }
      let key = words.joined(separator: " ")
      if let known = first[key] {
        ids[known, default: []].append(change.id)
        again.insert(change.id)
      } else {
        first[key] = change.id
      }
    }
  }

  /// Whether a change is only a task said once more.
  ///
  /// - Parameter change: A change.
  /// - Returns: Whether it stands in the report with the first.
  func hold(_ change: ChangeReport.ChangeEntry) -> Bool { again.contains(change.id) }
}
