/// Walks a Markdown tree once and gathers sections and items.
///
/// What an item says (its label, owners, status) is read afterwards, by `ItemRecognition`.
struct NoteRecognition {
  /// What notes look like.
  let profile: Profile
  let tree: MarkdownTree
  private let lines: [String]
  var sections: OpenSections
  var items: [Item] = []
  var furniture: [MeetingNote.Furniture] = []
  private var notices: [Notice] = []
  private let file: String
  private let pseudo: PseudoHeadings
  private let outdented: OutdentedBullets
  private let answers: AnswerBullets
  let questions: AnsweredQuestions
  private let bodies: BulletBodies
  private let leads: ListLeads
  private let closing: ClosingTasks
  private let quotations: Quotations
  /// The items of those nodes others may stand under.
  private var itemOf: [Int: Int] = [:]
  /// The paragraphs that are told of the topic the list item around them names, and the headings below the
  /// text of one.
  private var told: Set<Int> = []
  /// The bold line over what follows, up to the next.
  private var caption: Int?

  /// Prepares the recognition of a note.
  ///
  /// - Parameters:
  ///   - source: The text of the file.
  ///   - tree: The same, parsed.
  ///   - titles: What its headings show together.
  ///   - file: The name of the file, for notices.
  ///   - profile: What notes look like.
  init(
    _ source: SourceText, tree: MarkdownTree, titles: HeadingSurvey, file: String, profile: Profile
  ) {
    (self.tree, self.profile, self.file) = (tree, profile, file)
    pseudo = PseudoHeadings(tree, lines: source.lines, profile: profile)
    sections = OpenSections(profile: profile, titles: titles)
    lines = source.lines
    outdented = OutdentedBullets(tree, lines: source.lines, profile: profile)
    answers = AnswerBullets(tree)
    questions = AnsweredQuestions(tree)
    leads = ListLeads(tree, profile: profile)
    bodies = BulletBodies(tree, names: leads.names)
    closing = ClosingTasks(tree)
    quotations = Quotations(tree)
    if let frontMatter = source.frontMatter {
      furniture.append(.init(.frontMatter, lines: frontMatter))
    }
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
        if last.isHeading { sections.closePseudo() }
      }
      let parent = around.last?.item
      let node = tree.nodes[index]
      var next = index + 1
      switch node.kind {
      case .heading(let level) where told.contains(index):
        around.append(
          (tree.nodes[node.parent].end, headingInItem(node, level: level, parent: parent), false))
      case .heading(let level):
        heading(at: index, level: level)
      case .item
      where pseudo.replacesItem(index, isNested: parent != nil) && sections.mayHavePseudoHeadings:
        pseudo[index]?.forEach { add($0, of: node) }
        // Below a handle is its list, below a numbered topic what follows at the margin.
        around.append((node.end, nil, pseudo[index]?.first?.isHandle == true))
      case .item(let ticked):
        let above = (outdented[index] ?? answers[index]).flatMap { itemOf[$0] }
        let isAbove = above.map { items[$0].section == sections.innermost } ?? false
        let item = listItem(at: index, ticked: ticked, parent: isAbove ? above : parent)
        itemOf[index] = item
        around.append((node.end, item ?? parent, false))
      case .paragraph where isOwnText(index) && !told.contains(index):
        break
      case .paragraph:
        let isLedTo =
          items.last.map { $0.section == sections.innermost && $0.text.hasSuffix(":") } ?? false
        paragraph(at: index, parent: parent ?? bodies[index].flatMap { itemOf[$0] })
        if parent == nil, isLedTo, let end = quotations.end(ofQuotationOpenedBy: index),
          let first = items.lastIndex(where: { $0.line == node.line })
        {
          around.append((end, first, false))
        }
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
        if parent == nil, !leads.holdsHandles(index, pseudo),
          let label = leadBefore(node, at: index) ?? captionHere
        {
          around.append((node.end, label, false))
        }
      case .quote:
        if parent == nil, quotations.isList(index), let last = items.indices.last,
          items[last].form == .paragraph, items[last].section == sections.innermost,
          node.line - items[last].endLine <= 2
        {
          around.append((node.end, last, false))
        }
      case .document, .tableHead, .tableRow, .tableCell, .other:
        break
      }
      index = next
    }
    var note = MeetingNote(
      file: file, title: sections.all[0].title.withoutAside.plain, sections: sections.all,
      items: items, furniture: furniture, notices: notices)
    note.furniture += LeftOverLines.furniture(of: lines, in: note)
    note.furniture.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    return note
  }

  // MARK: Items

  /// Whether a paragraph or heading is the text of the list item around it.
  func isOwnText(_ index: Int) -> Bool {
    if case .item = tree.nodes[tree.nodes[index].parent].kind { true } else { false }
  }

  private mutating func listItem(at index: Int, ticked: Bool?, parent: Int?) -> Int? {
    let node = tree.nodes[index]
    var content = RichText()
    var endLine = node.line
    var isNamed = false
    for child in tree.children(of: index) {
      switch tree.nodes[child].kind {
      case .heading where !content.isBlank && !tree.nodes[child].content.isBlank:
        isNamed = true
        told.insert(child)
      case .paragraph, .heading:
        // What stands below the name of a topic is said of it, or of the heading before it.
        if tree.nodes[child].kind == .paragraph,
          isNamed || ItemBodies.names(content, followedBy: tree.nodes[child].content)
        {
          isNamed = true
          told.insert(child)
          continue
        }
        if !content.isEmpty { content.append(.init("\n")) }
        content.append(contentsOf: tree.nodes[child].content)
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
    var parent = parent
    if let length = questions.length(in: content) {
      let hasMore = node.end > index + 2
      let label = question(&content, length, copy, hasMore: hasMore, parent: parent)
      guard let label, !content.isBlank else { return label }
      parent = label
    }
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
    if parent == nil, !closing.isOver(index) || sections.isInTeam, let parts = pseudo[index],
      parts[0].isHandle || sections.mayHavePseudoHeadings
    {
      parts.forEach { add($0, of: node) }
      return
    }
    if parent == nil, closing.isOver(index), !sections.isInTeam {
      sections.beginApart(node.content.folded(), line: node.line)
      return
    }
    if parent == nil, node.content.isAddress, let last = leadBefore(node, at: index),
      items[last].section != 0, !items[last].hasChildren
    {
      items[last].extend(by: node.content, to: node.endLine)
      return
    }
    let stretches =
      parent == nil
      ? HardBreaks.parts(
        of: node.content, on: node.line...max(node.line, node.endLine), lines: lines) : []
    if stretches.count > 1 {
      for (stretch, next) in zip(stretches, stretches.dropFirst().map(\.line) + [node.endLine + 1])
      {
        var copy = node
        (copy.line, copy.endLine) = (stretch.line, next - 1)
        add(.paragraph, copy, content: stretch.content, parent: captionHere)
      }
      return
    }
    let isCaption = parent == nil && leads.isCaption(node.content, after: captionHere, items)
    let item = addSplit(
      .paragraph, node, content: node.content,
      parent: parent ?? (isCaption ? nil : leadBefore(node, at: index) ?? captionHere))
    if isCaption { caption = item }
    if leads.names.contains(index) { items[item].role = .groupLabel }
  }

  private mutating func add(_ part: PseudoHeadings.Part, of node: MarkdownTree.Node) {
    if let title = part.title {
      sections.begin(title, level: 7, line: part.line, isHandle: part.isHandle)
    }
    if !part.content.isEmpty {
      var copy = node
      (copy.line, copy.endLine) = (part.line, part.endLine)
      add(.paragraph, copy, content: part.content, parent: nil)
    }
    if part.title != nil, !part.isOpen { sections.closePseudo() }
  }

  /// The caption that what stands here at the margin belongs to.
  private var captionHere: Int? {
    caption.flatMap { items[$0].section == sections.innermost ? $0 : nil }
  }

  /// The paragraph that what comes next belongs to.
  private func leadBefore(_ node: MarkdownTree.Node, at index: Int) -> Int? {
    leads.paragraph(
      before: node, at: index, items, in: sections.innermost,
      of: sections.all[sections.innermost].kind)
  }

  /// Adds a block that Markdown passes on as it is.
  mutating func literal(_ form: Item.Form, _ node: MarkdownTree.Node, parent: Int?) {
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
    var parts = DoubledBullets.parts(of: content, from: node.line, lines: lines)
    if parts.count == 1 {
      parts = RaggedLines.parts(of: content, on: node.line...node.endLine, lines: lines) ?? parts
    }
    var around: [(depth: Int, item: Int)] = []
    var first: Int?
    for (index, part) in parts.enumerated() {
      var node = node
      node.line = part.line
      node.endLine = index + 1 < parts.count ? parts[index + 1].line - 1 : node.endLine
      while let last = around.last, last.depth >= part.depth { around.removeLast() }
      let item = add(
        index > 0 ? .bullet : form, node, content: part.content,
        parent: around.last?.item ?? parent)
      first = first ?? item
      around.append((part.depth, item))
    }
    return first ?? add(form, node, content: content.folded(), parent: parent)
  }

  /// Adds an item to the section that is open.
  ///
  /// - Parameters:
  ///   - form: How it stands on the page.
  ///   - node: Where it stands.
  ///   - content: Its text; a box or a tag in it is taken off.
  ///   - parent: The item it stands under.
  /// - Returns: Its index.
  @discardableResult
  mutating func add(
    _ form: Item.Form, _ node: MarkdownTree.Node, content: RichText, parent: Int?
  ) -> Int {
    let last = min(max(node.line, node.endLine), lines.count)
    let source = lines[(min(node.line, last) - 1)..<last].joined(by: "\n")
    let depth = parent.map { items[$0].depth + 1 } ?? 0
    let box = form == .paragraph ? TaskBox(content) : nil
    var content = box?.rest ?? content
    let tag = form == .paragraph || form == .bullet ? StatusTag(content) : nil
    if let tag { content = tag.rest }
    items.append(
      Item(
        form: form, line: node.line, endLine: last, content: content, section: sections.innermost,
        parent: parent, depth: depth, source: source))
    items[items.count - 1].ticked = box?.isTicked
    items[items.count - 1].tag = tag?.words
    items[items.count - 1].prefix = tag?.words
    if let parent { items[parent].hasChildren = true }
    return items.count - 1
  }

  private mutating func table(at index: Int, parent: Int?) {
    let section = sections.all[sections.innermost]
    let isAside =
      section.kind == .other && section.heading.name != ""
      && sections.isInAside
    var reader = TableRecognition(tree: tree, table: index, profile: profile)
    reader.read(asRoadmap: !isAside && !sections.around.contains { $0.kind == .team })
    let parent = parent ?? (section.kind == .roadmap ? nil : captionHere)
    for row in reader.rows {
      let item = add(.row, tree.nodes[row.node], content: row.content, parent: parent)
      items[item].stage = row.stage
      (items[item].owners, items[item].statusCell) = (row.owners, row.status)
      (items[item].tag, items[item].prefix) = (row.task, row.task)
      items[item].cells = row.cells
      if row.isOfRoll { items[item].role = .boilerplate }
      if let statement = row.statement { items[item].statement = statement }
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
