import NotesDiff

extension Arranger {
  /// The order of the movement table: what moved first, then what came and went, then words.
  private static let movementOrder: [ChangeKind] = [
    .completed, .reopened, .advanced, .slipped, .new, .dropped, .archived, .reworded, .moved,
    .progressed, .unmentioned, .cosmetic, .unchanged,
  ]

  /// The part about the roadmap: its rows by how they moved; none where it was copied.
  ///
  /// - Parameter changes: The changes of rows that are shown.
  /// - Returns: The part; nothing where no row is shown.
  func roadmap(_ changes: [ChangeReport.ChangeEntry]) -> ArrangedReport.Part? {
    // The name over rows that may be left over tells no more than they do.
    let told = Self.rowsOnce(changes).filter {
      $0.asCopiedOn == nil || $0.new.first?.role != .groupLabel
    }
    let rows = Self.movementOrder.flatMap { kind in told.filter { $0.kind == kind } }
    guard !rows.isEmpty else { return nil }
    // A warning says that already.
    if hasCopiedRoadmap { return nil }
    let movements = rows.map { change in
      let owners = (change.new.first ?? change.old.first)?.owners ?? []
      return ArrangedReport.Movement(
        line: lines.line(change, indent: 0, context: nil), from: change.old.first?.stage,
        to: change.new.first?.stage, owners: owners.joined(separator: ", "),
        asCopiedOn: change.asCopiedOn)
    }
    return .roadmap(
      remark: Self.origins(changes).map(Wording.comparedWith), .movement(movements))
  }

  /// Kinds that are news of whatever they are about.
  private static let told: [ChangeKind] = [
    .completed, .advanced, .slipped, .reopened, .dropped, .new, .progressed, .reworded, .moved,
  ]

  /// That the roadmap is the one of last time, where anything else is news.
  var stillRoadmap: String? {
    // A report is saved without what did not change.
    let rows = facts.changes.filter { $0.area == .roadmap && $0.kind != .unchanged }
    let count = rows.count + (facts.unchangedRows ?? 0)
    // A copied roadmap is as an older one.
    guard count > 0, !hasCopiedRoadmap, rows.allSatisfy({ $0.kind == .cosmetic }),
      facts.changes.contains(where: { Self.told.contains($0.kind) })
    else { return nil }
    return Wording.roadmapUnchanged(rows: count)
  }

  /// The changes with one for each newer row: where several rows became one, the change within its
  /// stage tells of all, and else the first.
  private static func rowsOnce(
    _ changes: [ChangeReport.ChangeEntry]
  ) -> [ChangeReport.ChangeEntry] {
    var told: [ChangeReport.ChangeEntry] = []
    var places: [Int: Int] = [:]
    for change in changes {
      guard let row = change.new.first, let known = places[row.line] else {
        if let row = change.new.first { places[row.line] = told.count }
        told.append(change)
        continue
      }
      let stays = change.old.first?.stage == row.stage
      var (kept, other) = stays ? (change, told[known]) : (told[known], change)
      kept.old += other.old
      told[known] = kept
    }
    return told
  }

  /// The older meetings entries were taken from, where that was not the note before.
  private static func origins(_ changes: [ChangeReport.ChangeEntry]) -> [String]? {
    let dates = Set(changes.flatMap { $0.old }.compactMap { $0.from })
    return dates.isEmpty ? nil : dates.sorted()
  }
}
