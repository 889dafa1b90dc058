import NotesDiff

extension NoteLinks {
  /// The facts of a report with the links of a report.
  ///
  /// - Parameter facts: The facts, links as written in the notes.
  /// - Returns: The same facts.
  /// - Complexity: Linear in the stretches of text.
  func applied(to facts: ChangeReport) -> ChangeReport {
    var result = facts
    for (index, change) in facts.changes.enumerated() {
      if let old = changed(change.old) { result.changes[index].old = old }
      if let new = changed(change.new) { result.changes[index].new = new }
    }
    if let deadlines = facts.deadlines.flatMap(changed) { result.deadlines = deadlines }
    return result
  }

  /// Entries with the links of a report; nothing where they have them already, as nearly all do.
  private func changed(_ entries: [ChangeReport.Entry]) -> [ChangeReport.Entry]? {
    guard entries.contains(where: isChanged) else { return nil }
    return entries.map { entry in
      guard isChanged(entry) else { return entry }
      var entry = entry
      let text = applied(to: entry.richText, of: entry.file)
      entry.spans = text.spans.map(ChangeReport.Span.init)
      return entry
    }
  }

  private func isChanged(_ entry: ChangeReport.Entry) -> Bool {
    guard let spans = entry.spans else { return false }
    return spans.contains { span in
      guard let link = span.link else { return false }
      return target(of: link, in: entry.file) != link
    }
  }
}
