/// Walks a Markdown tree once and gathers sections and items.
///
/// What an item says (its label, owners, status) is read afterwards, by `ItemRecognition`.
struct NoteRecognition {
  /// What notes look like.
  let profile: Profile
  private let tree: MarkdownTree
  private let lines: [String]
  private var sections: [Section] = []
  private var items: [Item] = []
  private var furniture: [MeetingNote.Furniture] = []
  private var notices: [Notice] = []
  private let file: String
  private let pseudo: PseudoHeadings
  /// The sections that are open, outermost first.
  private var open: [Int] = []
  private var lastTeam: Int?
  /// The last group section, and the level its successors count as its members up to.
  private var lastGroup: Int?

  /// Prepares the recognition of a note.
  ///
  /// - Parameters:
  ///   - source: The text of the file.
  ///   - tree: The same, parsed.
  ///   - file: The name of the file, for notices.
  ///   - profile: What notes look like.
  init(_ source: SourceText, tree: MarkdownTree, file: String, profile: Profile) {
    self.tree = tree
    self.profile = profile
    self.file = file
    pseudo = PseudoHeadings(tree, profile: profile)
    lines = source.lines
    if let frontMatter = source.frontMatter {
      furniture.append(.init(.frontMatter, lines: frontMatter))
    }
    sections.append(
      Section(
        kind: .preamble, level: 0, line: 1, title: RichText(), heading: TeamHeading(name: ""),
        parent: nil))
    open = [0]
  }

  /// The sections and items of the note.
  ///
  /// - Returns: A note whose items are not read yet.
  /// - Complexity: Linear in the number of blocks.
  mutating func recognised() -> MeetingNote {
    // The items around the present block, with the nodes where they end; some stand for headings.
    var around: [(end: Int, item: Int?, isHeading: Bool)] = []
    var index = 1
    while index < tree.nodes.count {
      while let last = around.last, index >= last.end {
        around.removeLast()
        if last.isHeading { closePseudoSection() }
      }
      let parent = around.last?.item
      let node = tree.nodes[index]
      var next = index + 1
      switch node.kind {
      case .heading(let level):
        heading(at: index, level: level)
      case .item where parent == nil && pseudo[index] != nil && mayHavePseudoHeadings:
        pseudo[index]?.forEach { add($0, of: node) }
        around.append((node.end, nil, true))
      case .item(let ticked):
        let item = listItem(at: index, ticked: ticked, parent: parent)
        around.append((node.end, item ?? parent, false))
      case .paragraph where isOwnText(index):
        break
      case .paragraph:
        paragraph(at: index, parent: parent)
      case .code:
        literal(.code, node, parent: parent)
      case .html:
        html(node, parent: parent)
      case .rule:
        furniture.append(.init(.rule, lines: node.line...node.endLine))
      case .table:
        table(at: index, parent: parent)
        next = node.end
      case .list:
        if parent == nil, let label = labelBefore(node) { around.append((node.end, label, false)) }
      case .document, .quote, .tableHead, .tableRow, .tableCell, .other:
        break
      }
      index = next
    }
    var note = MeetingNote(
      file: file, title: sections[0].title.plain, sections: sections, items: items,
      furniture: furniture, notices: notices)
    note.furniture += LeftOverLines.furniture(of: lines, in: note)
    note.furniture.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    return note
  }

  // MARK: Headings

  private mutating func heading(at index: Int, level: Int) {
    let node = tree.nodes[index]
    let title = node.content.folded()
    guard !title.isEmpty else {
      furniture.append(.init(.emptyItem, lines: node.line...node.endLine))
      return
    }
    if isOwnText(index) { return }
    if node.endLine > node.line, !isStatement(index, level: level, title: title) {
      furniture.append(.init(.headingRest, lines: (node.line + 1)...node.endLine))
    }
    if isStatement(index, level: level, title: title) {
      add(.heading, node, content: title, parent: nil)
      return
    }
    begin(title, level: level, line: node.line, isHandle: false)
  }

  /// Opens a section.
  private mutating func begin(_ title: RichText, level: Int, line: Int, isHandle: Bool) {
    let recognition = SectionRecognition(profile: profile)
    if sections.count == 1, sections[0].title.isEmpty, items.isEmpty,
      level == 1 || level > 6 && recognition.isTitle(title.plain)
    {
      (sections[0].title, sections[0].line) = (title, line)
      sections[0].heading = TeamHeading(name: title.plain)
      return
    }
    let reader = HeadingRecognition(profile: profile)
    var heading = reader.heading(title)
    if isHandle {
      heading = reader.handle(title)
    } else if recognition.isTopic(heading, title.plain, after: sections) {
      heading = TeamHeading(name: title.plain)
    }
    let around = { (level: Int, sections: [Section], open: [Int]) in
      open.reversed().map { sections[$0] }.filter { $0.level < level }
    }
    var context = SectionRecognition.Context(
      heading: heading, level: level, around: around(level, sections, open),
      lastTeam: lastTeam.map { sections[$0] },
      followsGroup: lastGroup.map { sections[$0].level >= level && level > 1 } ?? false,
      isUpdate: reader.afterPrefix(title.plain) != nil,
      isHandle: isHandle)
    let kind = recognition.kind(context)
    var level = level
    if kind == .label, let lastTeam {
      // A label belongs to the team before it, whatever level it is typed at.
      level = max(level, sections[lastTeam].level + 1)
      context.around = around(level, sections, open)
    }
    while let last = open.last, last != 0, sections[last].level >= level { open.removeLast() }
    sections.append(
      Section(
        kind: kind, level: level, line: line, title: title, heading: heading,
        parent: open.last))
    let index = sections.count - 1
    if kind == .team { sections[index].groupStanding = recognition.standing(context) }
    open.append(index)
    switch kind {
    case .team: if !context.around.contains(where: { $0.kind == .team }) { lastTeam = index }
    case .group: (lastGroup, lastTeam) = (index, nil)
    case .other, .roadmap:
      lastTeam = nil
      if let group = lastGroup, sections[group].level >= level { lastGroup = nil }
    case .label, .component, .preamble: break
    }
  }

  /// Whether a heading carries a statement: deep inside a team, several words, nothing under it.
  private func isStatement(_ index: Int, level: Int, title: RichText) -> Bool {
    guard let lastTeam, level > sections[lastTeam].level + 1, let last = open.last, last != 0,
      [.team, .component, .label].contains(sections[last].kind)
    else { return false }
    let words = Words.lowercased(title.plain)
    guard words.count >= 3, !LabelRecognition(profile: profile).isLabel(title.plain) else {
      return false
    }
    let following = tree.nodes[index].end
    guard following < tree.nodes.count else { return true }
    if case .heading(let next) = tree.nodes[following].kind { return next <= level }
    return false
  }

  // MARK: Items

  /// Whether a paragraph or heading is the text of the list item around it.
  private func isOwnText(_ index: Int) -> Bool {
    if case .item = tree.nodes[tree.nodes[index].parent].kind { true } else { false }
  }

  private mutating func listItem(at index: Int, ticked: Bool?, parent: Int?) -> Int? {
    let node = tree.nodes[index]
    var content = RichText()
    var endLine = node.line
    for child in tree.children(of: index) {
      switch tree.nodes[child].kind {
      case .paragraph, .heading:
        if !content.isEmpty { content.append(.init("\n")) }
        for span in tree.nodes[child].content.spans { content.append(span) }
        endLine = tree.nodes[child].endLine
      default: continue
      }
    }
    guard !content.isBlank else {
      furniture.append(.init(.emptyItem, lines: node.line...node.line))
      return nil
    }
    var copy = node
    copy.endLine = max(endLine, node.line)
    let item = addSplit(.bullet, copy, content: content, parent: parent)
    items[item].ticked = ticked
    return item
  }

  private mutating func paragraph(at index: Int, parent: Int?) {
    let node = tree.nodes[index]
    guard !node.content.isBlank else {
      furniture.append(.init(.emptyItem, lines: node.line...node.endLine))
      return
    }
    if parent == nil, let parts = pseudo[index], parts[0].isHandle || mayHavePseudoHeadings {
      parts.forEach { add($0, of: node) }
      return
    }
    _ = addSplit(
      .paragraph, node, content: node.content, parent: parent ?? labelBefore(node))
  }

  /// Whether a bold line or a name may begin a section here: nowhere inside a team that has a heading
  /// of its own, and not in the roadmap, where such lines are labels and stages.
  private var mayHavePseudoHeadings: Bool {
    !open.contains { index in
      let section = sections[index]
      return section.kind == .roadmap || section.kind == .team && section.level <= 6
    }
  }

  private mutating func add(_ part: PseudoHeadings.Part, of node: MarkdownTree.Node) {
    if let title = part.title {
      begin(title, level: 7, line: part.line, isHandle: part.isHandle)
    }
    if !part.content.isEmpty {
      var copy = node
      (copy.line, copy.endLine) = (part.line, part.endLine)
      add(.paragraph, copy, content: part.content, parent: nil)
    }
    if part.title != nil, !part.isOpen { closePseudoSection() }
  }

  private mutating func closePseudoSection() {
    if let last = open.last, sections[last].level > 6 { open.removeLast() }
  }

  /// The paragraph that names a list after it, "Upcoming:", or names in a paragraph: "Attendees:".
  private func labelBefore(_ node: MarkdownTree.Node) -> Int? {
    guard let last = items.indices.last, items[last].form == .paragraph,
      items[last].section == open.last, node.line - items[last].endLine <= 2
    else { return nil }
    let labels = LabelRecognition(profile: profile)
    let isLabel =
      node.kind == .list
      ? labels.namesList(items[last].content)
      : items[last].text.hasSuffix(":") && labels.isFrame(items[last].text)
    return isLabel ? last : nil
  }

  private mutating func html(_ node: MarkdownTree.Node, parent: Int?) {
    let text = node.content.folded().plain
    if text.hasPrefix("<!--"), text.hasSuffix("-->") {
      furniture.append(.init(.comment, lines: node.line...node.endLine))
      return
    }
    let markup = FoldingMarkup(node.content.plain)
    let summary = parent == nil && mayHavePseudoHeadings ? markup.summary : nil
    if markup.text.isEmpty || summary == markup.text && node.endLine > node.line {
      furniture.append(.init(.markup, lines: node.line...node.endLine))
    }
    if let summary, summary == markup.text {
      begin(RichText(summary), level: 7, line: node.line, isHandle: false)
      return
    }
    if !markup.text.isEmpty { literal(.html, node, parent: parent) }
    if markup.closes, parent == nil { closePseudoSection() }
  }

  /// A block that Markdown passes on as it is.
  private mutating func literal(_ form: Item.Form, _ node: MarkdownTree.Node, parent: Int?) {
    let text = node.content.folded()
    if text.isEmpty {
      furniture.append(.init(.emptyItem, lines: node.line...node.endLine))
    } else {
      add(form, node, content: text, parent: parent)
    }
  }

  /// Adds an item, and items of their own for lines that are sub-bullets of their own making.
  private mutating func addSplit(
    _ form: Item.Form, _ node: MarkdownTree.Node, content: RichText, parent: Int?
  ) -> Int {
    let parts = DoubledBullets.parts(of: content, from: node.line)
    var first: Int?
    for (index, part) in parts.enumerated() {
      var node = node
      node.line = part.line
      node.endLine = index + 1 < parts.count ? parts[index + 1].line - 1 : node.endLine
      let item = add(
        index > 0 ? .bullet : form, node, content: part.content, parent: first ?? parent)
      first = first ?? item
    }
    return first ?? add(form, node, content: content.folded(), parent: parent)
  }

  @discardableResult
  private mutating func add(
    _ form: Item.Form, _ node: MarkdownTree.Node, content: RichText, parent: Int?
  ) -> Int {
    let last = min(max(node.line, node.endLine), lines.count)
    let source = lines[(min(node.line, last) - 1)..<last].joined(separator: "\n")
    let depth = parent.map { items[$0].depth + 1 } ?? 0
    items.append(
      Item(
        form: form, line: node.line, endLine: last, content: content, section: open.last ?? 0,
        parent: parent, depth: depth, source: source))
    if let parent { items[parent].hasChildren = true }
    return items.count - 1
  }

  private mutating func table(at index: Int, parent: Int?) {
    let section = sections[open.last ?? 0]
    let isAside =
      section.kind == .other && section.heading.name != ""
      && SectionRecognition(profile: profile).isAside(around: open.map { sections[$0] })
    var reader = TableRecognition(tree: tree, table: index, profile: profile)
    reader.read(asRoadmap: !isAside && !open.contains { sections[$0].kind == .team })
    for row in reader.rows {
      let item = add(.row, tree.nodes[row.node], content: row.content, parent: parent)
      items[item].stage = row.stage
      let cells = TableLine.cells(in: items[item].source)
      if cells > reader.columns {
        notices.append(
          .lostCells(file: file, line: items[item].line, cells: cells, columns: reader.columns))
      }
      if row.stage != nil {
        items[item].source = TableRecognition.statementCells(of: items[item].source)
      }
    }
    furniture += reader.furniture
    notices += reader.lostColumns.map { .lostColumn(file: file, line: $0.line, text: $0.text) }
    notices += reader.unknownStages.map { .unknownStage(file: file, line: $0.line, name: $0.name) }
  }
}
