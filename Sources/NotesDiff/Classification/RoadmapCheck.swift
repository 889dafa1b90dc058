/// Finds roadmap rows that a team reports as done while the roadmap still lists them as open.
///
/// The note does not say which of the two is right, so neither does this: a reader is told of both.
struct RoadmapCheck {
  /// Words a row has to have in common with a report, all of its own: fewer prove nothing.
  private static let leastWords = 2
  private static let idle: WordSet = [
    "the", "a", "an", "for", "of", "in", "on", "to", "and", "with", "via", "from", "by", "as",
    "support", "new", "feature", "features", "is", "are", "be",
  ]

  private let note: MeetingNote

  /// Prepares the check.
  init(_ note: MeetingNote) { self.note = note }

  /// The disagreements, in order of the roadmap.
  ///
  /// - Parameter changes: What changed; only what is said anew is held against the roadmap.
  /// - Returns: One notice for each row a team reports as done.
  /// - Complexity: Linear in the words, and for each row in the reports with its rarest word.
  func notices(_ changes: [Change]) -> [Notice] {
    // What only names the rows below it is no work of its own.
    let rows = note.items.filter { $0.stage.map { !$0.isDone } ?? false && !$0.isGroupRow }
    guard !rows.isEmpty else { return [] }
    let told: [ChangeKind] = [.completed, .new, .progressed, .reworded]
    let reports = changes.filter { $0.area == .team && told.contains($0.kind) }
      .flatMap(\.new).filter { note.items[$0].status.status == .done }
      .map { (item: note.items[$0], words: Self.words(note.items[$0].text)) }
    var byWord = WordMap<[Int]>()
    for (place, report) in reports.enumerated() {
      for word in report.words.words { byWord.update(word, default: []) { $0.append(place) } }
    }
    return rows.compactMap { row in
      let words = Self.words(row.statement)
      guard words.count >= Self.leastWords, let stage = row.stage,
        // The reports with the row's rarest word.
        let places = words.words.map({ byWord[$0] ?? [] }).min(by: { $0.count < $1.count }),
        let report = places.lazy.map({ reports[$0] }).first(where: {
          words.isSubset(of: $0.words) && isOwner($0.item, row)
        }),
        let team = note.team(of: report.item.section)
      else { return nil }
      return .roadmapDisagrees(
        file: note.file, line: row.line, row: row.statement, stage: stage.name,
        team: note.sections[team].heading.name, report: report.item.text,
        reportLine: report.item.line)
    }
  }

  /// Whether the team of a report is among the owners of a row, where it has any.
  private func isOwner(_ report: Item, _ row: Item) -> Bool {
    guard !row.owners.isEmpty, let team = note.team(of: report.section) else {
      return row.owners.isEmpty
    }
    let name = TeamName(note.sections[team].heading.name)
    return row.owners.contains { TeamName($0).likeness(name) > 0 }
  }

  /// The words of a text that tell what it is about.
  static func words(_ text: String) -> WordSet {
    WordSet(WordBytes(text).words.filter { !idle.contains($0) })
  }
}
