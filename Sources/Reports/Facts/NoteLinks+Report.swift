import NotesDiff

extension NoteLinks {
  /// The facts of a report with the links of a report.
  ///
  /// - Parameter facts: The facts, links as written in the notes.
  /// - Returns: The same facts.
  /// - Complexity: Linear in the stretches of text.
  func applied(to facts: ChangeReport) -> ChangeReport {
    var result = facts
    apply(to: &result.changes)
    if var topics = facts.topics {
      apply(to: &topics)
      result.topics = topics
    }
    if let deadlines = facts.deadlines.flatMap(changed) { result.deadlines = deadlines }
    return result
  }

  private func apply(to changes: inout [ChangeReport.ChangeEntry]) {
    for index in changes.indices {
      if let old = changed(changes[index].old) { changes[index].old = old }
      if let new = changed(changes[index].new) { changes[index].new = new }
    }
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
