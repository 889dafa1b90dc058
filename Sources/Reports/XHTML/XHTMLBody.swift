import NotesDiff

/// Builds the content of a page: header, contents, parts and footnotes.
struct XHTMLBody {
  /// How deep lists nest; what stands deeper is set at this depth.
  private static let deepestStep = 8

  private let options: RenderOptions
  /// The level of the title; one deeper inside a report that is part of another.
  private var level: Int
  private var anchors = UniqueNames(fallback: "part")

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - options: What the reader chose.
  ///   - headingLevel: The level of the title; parts and groups come below it.
  init(options: RenderOptions, headingLevel: Int) {
    self.options = options
    level = headingLevel
  }

  /// The parts with anchors no two of which are alike.
  mutating func anchored(_ parts: [ArrangedReport.Part]) -> [ArrangedReport.Part] {
    parts.map { part in
      var part = part
      part.anchor = unused(part.anchor)
      return part
    }
  }

  /// A name for an anchor, fit for a link and not given out before.
  private mutating func unused(_ wish: String) -> String {
    let allowed = wish.unicodeScalars.map {
      $0.isASCIIWord || $0 == "_" || $0 == "-" ? $0 : "-"
    }
    return anchors.numbered(String(String.UnicodeScalarView(allowed)))
  }

  func addHeader(_ report: ArrangedReport, to tree: inout MarkupTree) {
    tree.element("h\(level)") { tree in
      tree.text(VisibleText.filled(report.title), unbroken: .init("class", "unbroken"))
    }
    let lines = [("subtitle", report.subtitle), ("headline", report.headline)]
    for (name, text) in lines where !text.isEmpty {
      tree.element("p", [.init("class", name)], text: VisibleText.inert(text))
    }
  }

  func addContents(_ parts: [ArrangedReport.Part], to tree: inout MarkupTree) {
    tree.element("nav", [.init("aria-label", RendererWords.contents)]) { tree in
      tree.element("ul") { tree in
        for part in parts {
          tree.element("li") { tree in
            tree.element(
              "a", [.init("href", "#\(part.anchor)")], text: VisibleText.filled(part.title))
          }
        }
      }
    }
  }

  func addWarnings(_ report: ArrangedReport, to tree: inout MarkupTree) {
    guard !report.warnings.isEmpty else { return }
    let attributes: [MarkupTree.Attribute] = [
      .init("class", "warnings"), .init("role", "note"),
      .init("aria-label", RendererWords.warnings),
    ]
    tree.element("div", attributes) { tree in
      for warning in report.warnings { tree.element("p", text: VisibleText.inert(warning)) }
    }
  }

  func addFootnotes(_ report: ArrangedReport, to tree: inout MarkupTree) {
    for note in report.footnotes {
      tree.element("p", [.init("class", "footnote")], text: VisibleText.inert(note))
    }
  }

  mutating func add(_ part: ArrangedReport.Part, to tree: inout MarkupTree) {
    tree.open("section", [.init("id", part.anchor)])
    tree.element("h\(min(level + 1, 6))") { tree in
      let title = VisibleText.filled(part.title)
      if let page = options.partPages[part.title] {
        tree.element("a", [.init("href", page)], text: title)
      } else {
        tree.text(title)
      }
    }
    if let remark = part.remark {
      tree.element("p", [.init("class", "remark")], text: VisibleText.inert(remark))
    }
    switch part.content {
    case .movement(let rows):
      if !rows.isEmpty { addTable(of: rows, caption: part.title, to: &tree) }
    case .groups(let groups):
      for group in groups { add(group, to: &tree) }
    case .sentences(let sentences):
      if !sentences.isEmpty {
        tree.element("ul", [.init("class", "sentences")]) { tree in
          for sentence in sentences {
            tree.element("li") { $0.add(VisibleText.filled(sentence)) }
          }
        }
      }
    case .table(let table):
      tree.add(table, caption: part.title)
    case .drawing(let timeline):
      tree.add(timeline)
    case .report(let report):
      tree.element("p", [.init("class", "headline")], text: VisibleText.inert(report.headline))
      addWarnings(report, to: &tree)
      level += 1
      for inner in anchored(report.parts) { add(inner, to: &tree) }
      level -= 1
      addFootnotes(report, to: &tree)
    }
    tree.close()
  }

  // MARK: Table

  private mutating func addTable(
    of rows: [ArrangedReport.Movement], caption: String, to tree: inout MarkupTree
  ) {
    let hasOwners = rows.contains { !$0.owners.isEmpty }
    tree.open("table")
    tree.element("caption", text: VisibleText.filled(caption))
    tree.element("thead") { tree in
      tree.element("tr") { tree in
        let heads = [RendererWords.whatColumn, RendererWords.movementColumn]
        for head in heads + (hasOwners ? [RendererWords.ownersColumn] : []) {
          tree.element("th", [.init("scope", "col")], text: head)
        }
      }
    }
    tree.open("tbody")
    for row in rows {
      let anchor = unused("c-\(row.line.id)")
      let facts = LineFacts(of: row.line, under: row.line.kind, options: options, folds: true)
      let kind = MarkupTree.Attribute("class", Self.name(of: row.line.kind))
      tree.element("tr", [.init("id", anchor), kind]) { tree in
        tree.element("th", [.init("scope", "row")]) { tree in
          addStatement(of: row.line, facts, to: &tree)
        }
        tree.element("td", [.init("class", "movement")]) { tree in
          addSign(row.line.kind, to: &tree)
          tree.element(
            "span", [.init("class", "kind")],
            text: row.leftOver ?? VisibleText.inert(row.line.kindWord))
          if row.leftOver == nil, !row.stages.isEmpty {
            tree.text(" ")
            tree.element("span", [.init("class", "stages")], text: row.stages)
          }
        }
        if hasOwners {
          tree.element("td", [.init("class", "owners")], text: VisibleText.inert(row.owners))
        }
      }
    }
    tree.close()
    tree.close()
  }

  // MARK: List

  private mutating func add(_ group: ArrangedReport.Group, to tree: inout MarkupTree) {
    let kind = Self.name(of: group.kind)
    if !group.title.isEmpty {
      tree.element(
        "h\(min(level + 2, 6))", [.init("class", kind)], text: VisibleText.filled(group.title))
    }
    defer {
      if group.rest.isEmpty {
        if let more = group.more { tree.element("p", [.init("class", "remark")], text: more) }
      } else {
        addFold(group.rest, under: group.kind, summary: group.more ?? "", place: "fold", to: &tree)
      }
    }
    addLines(of: group, to: &tree)
  }

  private mutating func addLines(of group: ArrangedReport.Group, to tree: inout MarkupTree) {
    guard !group.lines.isEmpty else { return }
    var depth = -1
    for row in OutlineRow.rows(of: group.lines, limit: Self.deepestStep) {
      if row.step > depth {
        tree.open("ul", [.init("class", "changes")])
      } else {
        for _ in row.step..<depth {
          tree.close()
          tree.close()
        }
        tree.close()
      }
      depth = row.step
      let line: ArrangedReport.Line
      switch row.content {
      case .caption(let text):
        tree.open("li", [.init("class", "caption")])
        tree.element("span", [.init("class", "context")], text: RendererWords.leading(text))
        continue
      case .line(let found): line = found
      }
      let anchor = unused("c-\(line.id)")
      let facts = LineFacts(of: line, under: group.kind, options: options, folds: true)
      tree.open("li", [.init("id", anchor), .init("class", Self.name(of: line.kind))])
      for id in line.otherIDs {
        tree.element("span", [.init("id", unused("c-\(id)"))], text: "")
      }
      addSign(line.kind, to: &tree)
      addStatement(of: line, facts, to: &tree)
      addFold(
        line.details, under: group.kind, summary: Wording.details(line.details.count),
        place: "folded", to: &tree)
    }
    for _ in 0...max(0, depth) {
      tree.close()
      tree.close()
    }
  }

  // MARK: Lines

  private func addSign(_ kind: ChangeKind, to tree: inout MarkupTree) {
    tree.element(
      "span", [.init("class", "sign"), .init("aria-hidden", "true")],
      text: RendererWords.sign(of: kind))
    tree.text(" ")
  }

  private func addStatement(
    of line: ArrangedReport.Line, _ facts: LineFacts, to tree: inout MarkupTree
  ) {
    if let context = facts.context {
      tree.element("span", [.init("class", "context")], text: RendererWords.leading(context))
      tree.text(" ")
    }
    let edits = line.edits.flatMap { $0.contains { $0.sort != .kept } ? $0 : nil }
    if let edits { tree.add(edits) } else { tree.add(facts.text) }
    let showsWas = !facts.was.isEmpty && (edits == nil || facts.was.count > 1)
    for remark in showsWas || edits == nil ? facts.remarks : facts.markedRemarks {
      tree.text(" ")
      tree.element("span", [.init("class", "note")]) { tree in
        tree.text("(")
        tree.add(remark)
        tree.text(")")
      }
    }
    // The marks show one older wording already; a merge has several.
    if showsWas {
      for was in facts.was {
        tree.text(" ")
        tree.element("span", [.init("class", "was")]) { tree in
          tree.text(facts.wasWord + ": ")
          tree.add(was)
        }
      }
    }
    let isMarkedInFull = edits.map { !$0.contains(where: \.isAbridged) } ?? false
    if !isMarkedInFull, facts.whole != nil || !facts.earlier.isEmpty {
      tree.element("details", [.init("class", "aside")]) { tree in
        tree.element(
          "summary",
          text: facts.whole == nil ? RendererWords.earlierWording : RendererWords.inFull)
        if let whole = facts.whole { tree.element("p") { $0.add(whole) } }
        for earlier in facts.earlier {
          tree.element("p") { tree in
            if facts.whole != nil {
              tree.element("span", [.init("class", "note")], text: facts.wasWord + ": ")
            }
            tree.add(earlier)
          }
        }
      }
    }
    if !facts.explanation.isEmpty {
      tree.element("details", [.init("class", "aside")]) { tree in
        tree.element("summary", text: RendererWords.whyLinked)
        for sentence in facts.explanation { tree.element("p", text: sentence) }
      }
    }
  }

  /// Lines that other formats only count, on demand.
  private mutating func addFold(
    _ lines: [ArrangedReport.Line], under kind: ChangeKind, summary: String, place: String,
    to tree: inout MarkupTree
  ) {
    guard !lines.isEmpty else { return }
    tree.open("details", [.init("class", place)])
    tree.element("summary", text: summary)
    tree.open("ul", [.init("class", "changes")])
    for line in lines {
      let facts = LineFacts(of: line, under: kind, options: options, folds: true)
      let anchor = MarkupTree.Attribute("id", unused("c-\(line.id)"))
      tree.element("li", [anchor, .init("class", Self.name(of: line.kind))]) { tree in
        addSign(line.kind, to: &tree)
        addStatement(of: line, facts, to: &tree)
      }
    }
    tree.close()
    tree.close()
  }

  /// The class of a kind, for its colour.
  private static func name(of kind: ChangeKind) -> String { "k-\(kind.rawValue)" }
}
