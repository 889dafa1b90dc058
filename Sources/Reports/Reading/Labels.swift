import NotesDiff

/// The labels of the newer note. They are no statements, and so no changes a reader is told of, but what
/// stands below one stands below what is above it: who speaks on a point, a part that every point has.
struct Labels: Sendable {
  /// The changes of the labels, by their lines.
  private var labels: [Int: ChangeReport.ChangeEntry] = [:]

  /// No labels.
  init() {}

  /// Finds the labels.
  init(_ facts: ChangeReport) {
    for change in facts.changes + (facts.topics ?? []) {
      for entry in change.new where entry.role == .groupLabel { labels[entry.line] = change }
    }
  }

  /// Whether a label begins on a line.
  func hold(_ line: Int) -> Bool { labels[line] != nil }

  /// What an item stands below, past the labels in between.
  ///
  /// - Parameters:
  ///   - entry: An item of the newer note.
  ///   - isTold: Whether the item of a line is told itself.
  /// - Returns: The line of the nearest item that is told, and the labels between, outermost first; nothing
  ///   where none is told.
  /// - Complexity: Linear in the number of labels between.
  func place(
    of entry: ChangeReport.Entry, isTold: (Int) -> Bool
  ) -> (line: Int, labels: [ChangeReport.ChangeEntry])? {
    guard var line = entry.parentLine else { return nil }
    var between: [ChangeReport.ChangeEntry] = []
    while !isTold(line) {
      guard let label = labels[line], let above = label.new.first?.parentLine, above < line else {
        return nil
      }
      between.append(label)
      line = above
    }
    return (line, between.reversed())
  }
}
