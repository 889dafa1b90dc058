import NotesDiff

/// Sets a report for mail programs: tables place things, every element carries its style, and
/// nothing is loaded.
struct MailPage {
  private static let deepestStep = 4
  private static let indent = 18

  private let options: RenderOptions

  /// Makes a builder.
  init(options: RenderOptions) { self.options = options }

  /// The page.
  ///
  /// - Parameter report: The report.
  /// - Returns: XHTML that reads the same as HTML.
  /// - Throws: `RenderError.notWritten`, for want of memory.
  func render(_ report: ArrangedReport) throws(RenderError) -> String {
    var tree = MarkupTree()
    let language: [MarkupTree.Attribute] = [
      .init("lang", report.language), .init("xml:lang", report.language),
    ]
    tree.element("html", in: .xhtml, language) { tree in
      addHead(report, to: &tree)
      let body = "margin:0;padding:0;background:#ffffff;-webkit-text-size-adjust:100%"
      tree.element("body", [.init("style", body)]) { tree in
        tree.element("table", MailStyle.layout() + [.init("class", "paper")]) { tree in
          tree.element("tr") { tree in
            tree.element(
              "td", [.init("style", "padding:20px 14px 36px")]
            ) { addColumn(report, to: &$0) }
          }
        }
      }
    }
    return try HTMLLayout.spaced(tree).written(as: .html)
  }

  private func addHead(_ report: ArrangedReport, to tree: inout MarkupTree) {
    tree.element("head") { tree in
      tree.element("meta", [.init("charset", "utf-8")])
      for (name, content) in [
        ("viewport", "width=device-width, initial-scale=1"), ("color-scheme", "light dark"),
        ("supported-color-schemes", "light dark"),
        // Dates and numbers are no telephone numbers.
        ("format-detection", "telephone=no, date=no, address=no, email=no"),
      ] {
        tree.element("meta", [.init("name", name), .init("content", content)])
      }
      tree.element("title", text: VisibleText.filled(report.title))
      tree.element("style", text: MailStyle.sheet)
    }
  }

  private func addColumn(_ report: ArrangedReport, to tree: inout MarkupTree) {
    let column = MailStyle.layout(";max-width:640px;margin:0 auto;text-align:left")
    tree.element("table", column) { tree in
      row(&tree, ";padding:0") { tree in
        tree.element(
          "h1", MailStyle.attributes(.ink, "margin:0;font-size:24px;line-height:30px")
        ) { tree in
          tree.text(
            VisibleText.filled(report.title), unbroken: .init("style", "white-space:nowrap"))
        }
        paragraph(report.subtitle, .soft, "margin:4px 0 0;font-size:15px", to: &tree)
        paragraph(
          report.headline, .ink, "margin:12px 0 0;font-size:17px;font-weight:bold", to: &tree)
      }
      if !report.warnings.isEmpty {
        row(&tree, ";padding:16px 0 0") { tree in
          let box = "background:#fdf5dc;padding:10px 14px;border-left:3px solid #7d4e00"
          tree.element("div", [.init("class", "notice"), .init("style", box)]) { tree in
            for warning in report.warnings {
              paragraph(warning, .ink, "margin:0 0 4px;font-size:15px", to: &tree)
            }
          }
        }
      }
      for part in report.parts { add(part, to: &tree) }
      guard !report.footnotes.isEmpty else { return }
      ruled(&tree) { tree in
        for note in report.footnotes {
          paragraph(note, .soft, "margin:0 0 6px;font-size:14px", to: &tree)
        }
      }
    }
  }

  // MARK: Parts

  private func add(_ part: ArrangedReport.Part, to tree: inout MarkupTree) {
    ruled(&tree) { tree in
      tree.element(
        "h2", MailStyle.attributes(.ink, "margin:0;font-size:19px;line-height:26px"),
        text: VisibleText.filled(part.title))
      if let remark = part.remark { paragraph(remark, .soft, "margin:0;font-size:15px", to: &tree) }
      switch part.content {
      case .movement(let rows):
        lines(&tree) { tree in
          for row in rows { add(row, to: &tree) }
        }
      case .groups(let groups):
        for group in groups { add(group, to: &tree) }
      case .sentences(let sentences):
        lines(&tree) { tree in
          for sentence in sentences {
            line("•", .soft, step: 0, to: &tree) { $0.add(VisibleText.filled(sentence)) }
          }
        }
      case .table(let table): add(table, to: &tree)
      // Mail programs show no drawing of this kind; the tables beside it hold the same facts.
      case .drawing: break
      case .report(let report): add(inner: report, to: &tree)
      }
    }
  }

  private func add(_ table: ArrangedReport.Table, to tree: inout MarkupTree) {
    let cell = "padding:6px 10px 6px 0;font-size:15px;vertical-align:top;text-align:"
    let sheet = [MarkupTree.Attribute("style", "width:100%;border-collapse:collapse")]
    tree.element("table", sheet) { tree in
      tree.element("tr") { tree in
        for (column, head) in table.columns.enumerated() {
          let side = table.numbers.contains(column) ? "right" : "left"
          tree.element(
            "th", [.init("scope", "col")] + MailStyle.attributes(.soft, cell + side),
            text: VisibleText.inert(head))
        }
      }
      for row in table.rows {
        tree.element("tr") { tree in
          for (column, text) in row.enumerated() {
            let side = table.numbers.contains(column) ? "right" : "left"
            tree.element("td", MailStyle.attributes(.ink, MailStyle.font + ";" + cell + side)) {
              $0.add(text)
            }
          }
        }
      }
    }
  }

  /// A report inside a report: its lines and parts under the heading that is there already.
  private func add(inner report: ArrangedReport, to tree: inout MarkupTree) {
    for text in [report.headline] + report.warnings {
      paragraph(text, .ink, "margin:6px 0 0;font-size:15px", to: &tree)
    }
    let column = MailStyle.layout()
    tree.element("table", column) { tree in
      for part in report.parts { add(part, to: &tree) }
    }
    for text in report.footnotes {
      paragraph(text, .soft, "margin:6px 0 0;font-size:14px", to: &tree)
    }
  }

  private func add(_ row: ArrangedReport.Movement, to tree: inout MarkupTree) {
    let facts = LineFacts(of: row.line, under: row.line.kind, options: options)
    let tone = MailStyle.Tone.of(row.line.kind)
    line(RendererWords.sign(of: row.line.kind), tone, step: 0, to: &tree) { tree in
      tree.element("span", MailStyle.attributes(tone, "font-size:14px")) { tree in
        tree.element("b", text: RendererWords.capitalised(VisibleText.inert(row.line.kindWord)))
        if !row.stages.isEmpty { tree.text(": " + row.stages) }
      }
      let owners = VisibleText.inert(row.owners)
      if !owners.isEmpty {
        tree.element("span", MailStyle.attributes(.soft, "font-size:14px"), text: " · " + owners)
      }
      tree.element("br")
      addStatement(facts, to: &tree)
    }
  }

  private func add(_ group: ArrangedReport.Group, to tree: inout MarkupTree) {
    if !group.title.isEmpty {
      tree.element(
        "h3",
        MailStyle.attributes(
          .of(group.kind), "margin:14px 0 0;font-size:15px;line-height:22px"),
        text: VisibleText.filled(group.title))
    }
    defer {
      if let more = group.more {
        paragraph(more, .soft, "margin:4px 0 0 \(Self.indent)px;font-size:14px", to: &tree)
      }
    }
    guard !group.lines.isEmpty else { return }
    lines(&tree) { tree in
      for row in OutlineRow.rows(of: group.lines, limit: Self.deepestStep) {
        switch row.content {
        case .caption(let text):
          self.line("", .soft, step: row.step, to: &tree) { tree in
            tree.element("span", MailStyle.attributes(.soft, ""), text: RendererWords.leading(text))
          }
        case .line(let line):
          let facts = LineFacts(of: line, under: group.kind, options: options)
          self.line(
            RendererWords.sign(of: line.kind), .of(line.kind), step: row.step, to: &tree
          ) { addStatement(facts, to: &$0) }
        }
      }
    }
  }

  private func addStatement(_ facts: LineFacts, to tree: inout MarkupTree) {
    if let context = facts.context {
      tree.element(
        "span", MailStyle.attributes(.soft, ""), text: RendererWords.leading(context) + " ")
    }
    tree.add(facts.text)
    if !facts.remarks.isEmpty {
      tree.element("span", MailStyle.attributes(.soft, "font-size:14px")) { tree in
        tree.text(" (")
        tree.add(RichText.joined(facts.remarks))
        tree.text(")")
      }
    }
    let asides =
      facts.was.map { (facts.wasWord, $0) }
      + facts.explanation.map { (RendererWords.because, RichText($0)) }
    for (label, text) in asides {
      tree.element("br")
      tree.element("span", MailStyle.attributes(.soft, "font-size:14px")) { tree in
        tree.text(label + ": ")
        tree.add(text)
      }
    }
  }

  // MARK: Places

  private func row(
    _ tree: inout MarkupTree, _ style: String, content: (inout MarkupTree) -> Void
  ) {
    tree.element("tr") { tree in
      let attributes = MailStyle.attributes(
        .ink, "\(MailStyle.font);word-wrap:break-word;overflow-wrap:anywhere\(style)")
      tree.element("td", attributes, content: content)
    }
  }

  private func ruled(_ tree: inout MarkupTree, content: (inout MarkupTree) -> Void) {
    row(&tree, ";padding:20px 0 0") { tree in
      let rule = "border-top:1px solid #d9dee3;padding-top:18px"
      tree.element("div", [.init("class", "rule"), .init("style", rule)], content: content)
    }
  }

  /// Lines, each with a sign in front. Plain blocks that a screen reader knows as a list: Outlook
  /// gives every `li` a bullet of its own, and table cells cost four times the bytes.
  private func lines(_ tree: inout MarkupTree, content: (inout MarkupTree) -> Void) {
    tree.element("div", [.init("role", "list")], content: content)
  }

  private func line(
    _ sign: String, _ tone: MailStyle.Tone, step: Int, to tree: inout MarkupTree,
    content: (inout MarkupTree) -> Void
  ) {
    let margin = Self.indent * (step + 1)
    let place = "margin:6px 0 0 \(margin)px;text-indent:-\(Self.indent)px"
    tree.element("div", [.init("role", "listitem"), .init("style", place)]) { tree in
      let column = "display:inline-block;width:\(Self.indent)px;text-indent:0;font-weight:bold"
      tree.element(
        "span", [.init("aria-hidden", "true")] + MailStyle.attributes(tone, column), text: sign)
      content(&tree)
    }
  }

  private func paragraph(
    _ text: String, _ tone: MailStyle.Tone, _ style: String, to tree: inout MarkupTree
  ) {
    let shown = VisibleText.inert(text)
    guard !shown.isEmpty else { return }
    tree.element("p", MailStyle.attributes(tone, style), text: shown)
  }
}
