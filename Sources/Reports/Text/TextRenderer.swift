import NotesDiff

/// Sets a report for a terminal or a plain text file.
///
/// Every kind has a sign and a word, so nothing is lost without colour.
public struct TextRenderer: Sendable {
  /// Whether colour and weight are used.
  public enum Style: Sendable, Hashable {
    /// Characters alone.
    case plain
    /// With the escape sequences of ECMA-48, the colours of the terminal's own palette.
    case ansi
  }

  /// The width where none is known.
  public static let defaultWidth = 80
  /// How deep lines stand in at most.
  private static let deepestStep = 6

  private let wrapper: TextWrapper
  private let options: RenderOptions

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - style: Whether colour and weight are used.
  ///   - width: The columns of the terminal; fewer than 40 are taken for 40.
  ///   - options: What the reader chose.
  public init(
    style: Style = .plain, width: Int = Self.defaultWidth, options: RenderOptions = RenderOptions()
  ) {
    wrapper = TextWrapper(width: max(40, width), isStyled: style == .ansi)
    self.options = options
  }

  /// The report as text.
  ///
  /// - Parameter report: The report.
  /// - Returns: Lines that each end with `\n`.
  public func render(_ report: ArrangedReport) -> String {
    let head = paragraph(report.title, .bold) + paragraph(report.subtitle, .dim)
    var blocks = body(of: report)
    blocks[0] = head + blocks[0]
    var bytes: [UInt8] = []
    for block in blocks where !block.isEmpty {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      for line in block {
        bytes += line.utf8
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything of a report below its title and subtitle; the first block is its headline.
  private func body(of report: ArrangedReport) -> [[String]] {
    var blocks = [paragraph(report.headline, .bold)]
    blocks.append(
      report.warnings.flatMap {
        lines(of: $0, sign: "!", TerminalStyle(colour: .yellow), at: 0)
      })
    for part in report.eachPart({ self.blocks(of: $0) }) { blocks += part }
    blocks += report.footnotes.map { paragraph($0, .dim) }
    return blocks
  }

  private func blocks(of part: ArrangedReport.Part) -> [[String]] {
    var heading = StyledText(VisibleText.filled(part.title), .bold)
    if let remark = part.remark { heading.append(" · " + VisibleText.inert(remark), .dim) }
    var head = wrapper.lines(heading, after: StyledText())
    let columns = min(wrapper.width, DisplayWidth.of(VisibleText.filled(part.title)))
    head.append(
      contentsOf: wrapper.lines(
        StyledText(String(repeating: "─", count: columns), .dim), after: StyledText()))
    switch part.content {
    case .movement(let rows):
      return [head + movement(rows)]
    case .groups(let groups):
      var blocks = groups.map(lines)
      if blocks.isEmpty { return [head] }
      blocks[0] = head + blocks[0]
      return blocks
    case .sentences(let sentences):
      return [
        head
          + sentences.flatMap { sentence in
            wrapper.lines(
              StyledText(VisibleText.filled(sentence)), after: StyledText("  "), hanging: 4)
          }
      ]
    case .table(let table):
      return [head + TextTable(table, width: wrapper.width).lines]
    case .drawing:
      return []
    case .report(let report):
      var blocks = body(of: report)
      blocks[0] = head + blocks[0]
      return blocks
    }
  }

  // MARK: Movement

  /// The rows, neighbours with the same movement under one line that says so.
  private func movement(_ rows: [ArrangedReport.Movement]) -> [String] {
    var result: [String] = []
    var last: String?
    for row in rows {
      let line = row.line
      let style = TerminalStyle.of(line.kind)
      if row.phrase != last {
        let sign = RendererWords.sign(of: line.kind)
        result += lines(
          of: RendererWords.capitalised(row.phrase), sign: sign, style, at: 0, textStyle: style)
        last = row.phrase
      }
      let facts = LineFacts(of: line, under: line.kind, options: options)
      var text = statement(facts)
      let owners = VisibleText.inert(row.owners)
      if !owners.isEmpty { text.append(" (\(owners))", .dim) }
      result += wrapper.lines(text, after: StyledText("    "), hanging: 4)
      result += asides(facts, at: 4)
    }
    return result
  }

  // MARK: Groups

  private func lines(of group: ArrangedReport.Group) -> [String] {
    var heading = TerminalStyle.of(group.kind)
    heading.isBold = true
    var result: [String] = []
    if !group.title.isEmpty {
      result = wrapper.lines(
        StyledText(VisibleText.filled(group.title), heading), after: StyledText())
    }
    for row in OutlineRow.rows(of: group.lines, limit: Self.deepestStep) {
      let margin = 2 + 2 * row.step
      var first = StyledText(String(repeating: " ", count: margin))
      guard case .line(let line) = row.content else {
        if case .caption(let text) = row.content {
          result += wrapper.lines(StyledText(RendererWords.leading(text), .dim), after: first)
        }
        continue
      }
      let facts = LineFacts(of: line, under: group.kind, options: options, hasSign: true)
      first.append(RendererWords.sign(of: line.kind), TerminalStyle.of(line.kind))
      first.append(" ")
      result += wrapper.lines(statement(facts), after: first)
      result += asides(facts, at: margin + 2)
    }
    if let more = group.more {
      result += wrapper.lines(StyledText(more, .dim), after: StyledText("  "), hanging: 4)
    }
    return result
  }

  // MARK: Lines

  private func statement(_ facts: LineFacts) -> StyledText {
    var text = StyledText()
    if let context = facts.context { text.append(RendererWords.leading(context) + " ", .dim) }
    text.append(StyledText(facts.text))
    if !facts.remarks.isEmpty {
      text.append(" [" + RichText.joined(facts.remarks).plain + "]", .dim)
    }
    return text
  }

  /// The older wordings and what speaks for the link, on lines of their own.
  private func asides(_ facts: LineFacts, at margin: Int) -> [String] {
    let indent = String(repeating: " ", count: margin)
    var result: [String] = []
    for was in facts.was {
      let first = StyledText(indent + facts.wasWord + ": ", .dim)
      result += wrapper.lines(StyledText(was, .dim), after: first, hanging: margin + 2)
    }
    for sentence in facts.explanation {
      let first = StyledText(indent + RendererWords.because + ": ", .dim)
      result += wrapper.lines(StyledText(sentence, .dim), after: first, hanging: margin + 2)
    }
    return result
  }

  private func paragraph(_ text: String, _ style: TerminalStyle) -> [String] {
    let shown = VisibleText.inert(text)
    return shown.isEmpty ? [] : wrapper.lines(StyledText(shown, style), after: StyledText())
  }

  private func lines(
    of text: String, sign: String, _ style: TerminalStyle, at margin: Int,
    textStyle: TerminalStyle = .plain
  ) -> [String] {
    var first = StyledText(String(repeating: " ", count: margin))
    first.append(sign, style)
    first.append(" ")
    return wrapper.lines(StyledText(VisibleText.inert(text), textStyle), after: first)
  }
}
