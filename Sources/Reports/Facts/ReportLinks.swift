import NotesDiff

extension NoteLinks {
  /// The facts of a report with the links of a report.
  ///
  /// - Parameter facts: The facts, links as written in the notes.
  /// - Returns: The same facts.
  /// - Complexity: Linear in the stretches of text.
  func applied(to facts: ChangeReport) -> ChangeReport {
    var facts = facts
    for index in facts.changes.indices {
      apply(to: &facts.changes[index].old)
      apply(to: &facts.changes[index].new)
    }
    if var deadlines = facts.deadlines {
      apply(to: &deadlines)
      facts.deadlines = deadlines
    }
    return facts
  }

  private func apply(to entries: inout [ChangeReport.Entry]) {
    for index in entries.indices {
      let file = entries[index].file
      // Nearly all of them stay.
      guard let spans = entries[index].spans,
        spans.contains(where: {
          $0.link != nil && $0.link != $0.link.flatMap { target(of: $0, in: file) }
        })
      else { continue }
      let text = applied(to: RichText(spans.map(\.span)), of: file)
      entries[index].spans = text.spans.map(ChangeReport.Span.init)
    }
  }
}
