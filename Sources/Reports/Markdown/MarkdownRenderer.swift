import NotesDiff

/// Sets a report in GitHub's Markdown, fit for a release body, an issue or a file.
public struct MarkdownRenderer: Sendable {
  /// How deep lists nest; what stands deeper is set at this depth.
  static let deepestStep = 8

  private let options: RenderOptions

  /// Makes a renderer.
  ///
  /// - Parameter options: What the reader chose.
  public init(options: RenderOptions = RenderOptions()) {
    self.options = options
  }

  /// The report as Markdown.
  ///
  /// - Parameter report: The report.
  /// - Returns: Lines that each end with `\n`.
  public func render(_ report: ArrangedReport) -> String {
    let head = [
      "# " + heading(report.title),
      MarkdownInline.render(RichText(report.subtitle), in: .line),
    ]
    return (head + blocks(of: report, level: 1)).filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  /// Everything of a report below its title and subtitle.
  private func blocks(of report: ArrangedReport, level: Int) -> [String] {
    var blocks = [
      MarkdownInline.render(RichText([.init(report.headline, style: .strong)]), in: .line)
    ]
    blocks.append(
      report.warnings
        .map { "> - " + MarkdownInline.render(RichText($0), in: .line) }
        .joined(separator: "\n"))
    for part in report.eachPart({ self.blocks(of: $0, level: level + 1) }) { blocks += part }
    if !report.footnotes.isEmpty, level == 1 { blocks.append("---") }
    blocks += report.footnotes.map { MarkdownInline.render(RichText($0), in: .line) }
    return blocks
  }

  /// The marks of a heading; Markdown has six levels.
  private func marks(_ level: Int) -> String {
    String(repeating: "#", count: min(level, 6)) + " "
  }

  private func heading(_ text: String) -> String {
    MarkdownInline.render(VisibleText.filled(RichText(text)), in: .heading)
  }

  private func blocks(of part: ArrangedReport.Part, level: Int) -> [String] {
    var blocks = [marks(level) + heading(part.title)]
    if let remark = part.remark {
      blocks.append(
        MarkdownInline.render(RichText([.init(remark, style: .emphasis)]), in: .line))
    }
    switch part.content {
    case .movement(let rows):
      if !rows.isEmpty { blocks.append(table(of: rows)) }
    case .groups(let groups):
      for group in groups {
        if !group.title.isEmpty {
          blocks.append(
            marks(level + 1) + MarkdownInline.render(RichText(group.title), in: .heading))
        }
        blocks.append(list(of: group))
      }
    case .sentences(let sentences):
      blocks.append(
        sentences.map { "- " + MarkdownInline.render(VisibleText.filled($0), in: .line) }
          .joined(separator: "\n"))
    case .table(let table):
      blocks.append(self.table(table))
    case .drawing:
      // Markdown has none; the tables beside it hold the same facts.
      return []
    case .report(let report):
      blocks += self.blocks(of: report, level: level)
    }
    return blocks
  }

  // MARK: Table

  private func table(of rows: [ArrangedReport.Movement]) -> String {
    var lines = cells(of: rows).map { $0.map { MarkdownInline.render($0, in: .cell) } }
    if let heads = lines.first { lines.insert(heads.map { _ in "---" }, at: 1) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func table(_ table: ArrangedReport.Table) -> String {
    let heads = table.columns.map { MarkdownInline.render(RichText($0), in: .cell) }
    let rules = table.columns.indices.map { table.numbers.contains($0) ? "---:" : "---" }
    let rows = table.rows.map { row in
      row.map { MarkdownInline.render(VisibleText.inert($0), in: .cell) }
    }
    return ([heads, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// The cells of a table before they are written as Markdown; a column without content is none.
  ///
  /// - Parameter rows: The rows of the movement table.
  /// - Returns: The heads, then statement, movement, owners and older wording of each row.
  func cells(of rows: [ArrangedReport.Movement]) -> [[RichText]] {
    let heads = [
      RendererWords.whatColumn, RendererWords.movementColumn, RendererWords.ownersColumn,
      RendererWords.wasColumn,
    ]
    let cells = rows.map(cells)
    let columns = heads.indices.filter { column in
      column < 2 || cells.contains { !$0[column].isEmpty }
    }
    return ([heads.map { RichText($0) }] + cells).map { row in columns.map { row[$0] } }
  }

  private func cells(of row: ArrangedReport.Movement) -> [RichText] {
    let facts = LineFacts(of: row.line, under: row.line.kind, options: options)
    return [
      RichText(
        Self.statement(facts, remarks: facts.markedRemarks).spans + Self.explanation(facts)),
      RichText(row.phrase),
      RichText(row.owners), Self.joined(facts.was),
    ]
  }

  // MARK: List

  private func list(of group: ArrangedReport.Group) -> String {
    var lines = OutlineRow.rows(of: group.lines, limit: Self.deepestStep).map { row in
      String(repeating: "  ", count: row.step) + "- "
        + MarkdownInline.render(bullet(of: row, under: group.kind), in: .line)
    }
    if let more = group.more {
      let text = RichText([.init(more, style: .emphasis)])
      lines.append("- " + MarkdownInline.render(text, in: .line))
    }
    return lines.joined(separator: "\n")
  }

  /// The text of a bullet before it is written as Markdown.
  func bullet(of row: OutlineRow, under kind: ChangeKind) -> RichText {
    switch row.content {
    case .caption(let text): Self.leading(text)
    case .line(let line): bullet(of: line, under: kind)
    }
  }

  private func bullet(of line: ArrangedReport.Line, under kind: ChangeKind) -> RichText {
    let facts = LineFacts(of: line, under: kind, options: options)
    var spans = Self.statement(facts, remarks: facts.remarks).spans
    if !facts.was.isEmpty {
      spans.append(.init(" — \(facts.wasWord): "))
      spans += Self.joined(facts.was).spans
    }
    return RichText(spans + Self.explanation(facts))
  }

  /// What stands in front of a statement, with its mark.
  private static func leading(_ name: String) -> RichText {
    RichText([
      .init(name, style: .emphasis),
      .init(String(RendererWords.leading(name).dropFirst(name.count))),
    ])
  }

  /// The statement with its context in front and the remarks behind it.
  private static func statement(_ facts: LineFacts, remarks: [RichText]) -> RichText {
    var spans: [RichText.Span] = []
    if let context = facts.context {
      spans += Self.leading(context).spans + [.init(" ")]
    }
    spans += facts.text.spans
    if !remarks.isEmpty {
      spans += [.init(" (")] + RichText.joined(remarks).spans + [.init(")")]
    }
    return RichText(spans)
  }

  private static func explanation(_ facts: LineFacts) -> [RichText.Span] {
    guard !facts.explanation.isEmpty else { return [] }
    let sentences = facts.explanation.joined(separator: "; ")
    return [.init(" — \(RendererWords.because): \(sentences)")]
  }

  private static func joined(_ texts: [RichText]) -> RichText {
    var spans: [RichText.Span] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { spans.append(.init(" — \(RendererWords.andBefore): ")) }
      spans += text.spans
    }
    return RichText(spans)
  }
}
