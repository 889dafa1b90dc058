/// Rows of a roadmap that stand as in a copied one before it: the one verdict on them for `log`, `range`
/// and `roadmap`.
struct LeftOverRows: Sendable {
  /// The day of the note with the copied roadmap.
  let copied: CalendarDate
  /// The rows.
  let rows: Set<RowKey>

  /// Marks what seems to be new, reopened or put back and stands as in the copied roadmap: of a row that
  /// moved nobody can tell whether it did.
  ///
  /// - Parameter comparison: What changed with the note after the copied roadmap.
  /// - Returns: How many rows were marked.
  func mark(_ comparison: inout Comparison) -> Int {
    var marked = 0
    for index in comparison.changes.indices {
      let change = comparison.changes[index]
      guard change.area == .roadmap, let kind = Self.kind(of: change.kind) else { continue }
      let found = change.new.map { comparison.new.items[$0] }.filter {
        !$0.isGroupRow && rows.contains(RowKey($0))
      }
      guard !found.isEmpty else { continue }
      comparison.changes[index].kind = kind
      comparison.changes[index].asCopiedOn = copied
      marked += found.count
    }
    return marked
  }

  /// What is left to say of a row that only seems to have changed so; nothing where it goes on.
  private static func kind(of kind: ChangeKind) -> ChangeKind? {
    switch kind {
    case .new: .new
    case .reopened, .slipped, .moved: .moved
    case .completed, .advanced, .progressed, .reworded, .cosmetic, .dropped, .archived,
      .unmentioned, .unchanged:
      nil
    }
  }
}

extension SeriesHistory {
  /// The rows that stand as in a copied roadmap before them, each with the place of the note that has
  /// that.
  var leftOverRows: [ItemPlace: Int] {
    var found: [ItemPlace: Int] = [:]
    for step in steps {
      for change in step.comparison.changes where change.asCopiedOn != nil {
        guard let copy = copies.filter({ $0 < step.new }).max() else { continue }
        for item in change.new { found[ItemPlace(note: step.new, item: item)] = copy }
      }
    }
    return found
  }
}
