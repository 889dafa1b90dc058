/// Paragraphs at the margin that stand in for headings or frame a meeting: "@name", "**Name**",
/// "Name: what they did", "Chair: …"; and bullets there that are a handle with a list below.
struct PseudoHeadings {
  /// A part of such a paragraph.
  struct Part {
    /// The first line, 1-based.
    var line: Int
    /// The last line.
    var endLine: Int
    /// The heading; nothing for a line that frames the meeting.
    var title: RichText?
    /// The statement; empty where there is only a heading.
    var content: RichText
    /// Whether the title is a person's handle.
    var isHandle = false
    /// Whether what follows the paragraph belongs to the heading.
    var isOpen = true
  }

  let labels: LabelRecognition
  /// Whether several headings have a date.
  private let hasDays: Bool
  var parts: [Int: [Part]] = [:]

  /// The longest name of a line "Name: text".
  static let longestName = 40
  static let mostWords = 4
  /// The longest line of bold text that is a heading.
  private static let longestHeading = 60
  /// The same where it leads to a ticket or a document, whose title it is.
  private static let longestTitle = 120

  /// Finds the paragraphs of a note.
  ///
  /// - Parameters:
  ///   - tree: The note.
  ///   - lines: Its lines.
  ///   - profile: What notes look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, lines: [String], profile: Profile) {
    labels = LabelRecognition(profile: profile)
    let blocks = tree.children(of: 0)
    hasDays = Self.hasDays(blocks, tree)
    var found = Candidates()
    for place in blocks.indices { gather(place, of: blocks, tree, lines, into: &found) }
    for topic in NumberedTopics.topics(of: tree, lines: lines) {
      let title = tree.nodes[topic.lead].content.folded()
      set(topic.item, tree.nodes[topic.lead], title: title, isHandle: false)
    }
    settleHandles(found, tree)
    let named = found.stretches.map { stretch in stretch.map { ($0, self.named($0, tree)) } }
    let titles = found.titles(besides: named.map { $0.flatMap(\.1).compactMap(\.title) })
    let opened = settleBolds(found, titles, tree)
    settleShelves(found, opened, tree)
    for blocks in named { readNamed(blocks, titles) }
    readTalks(found.stretches.flatMap(\.self), tree)
  }

  private static func hasDays(_ blocks: [Int], _ tree: MarkdownTree) -> Bool {
    var isFirst = true
    for block in blocks {
      guard case .heading = tree.nodes[block].kind else { continue }
      let title = tree.nodes[block].content.plain
      guard title.hasDigit, DateRecognition.date(in: title) != nil else { continue }
      if !isFirst { return true }
      isFirst = false
    }
    return false
  }

  // MARK: Steps

  /// Sets what is a heading by itself, and keeps what only shows beside the other blocks.
  private mutating func gather(
    _ place: Int, of blocks: [Int], _ tree: MarkdownTree, _ lines: [String],
    into found: inout Candidates
  ) {
    let block = blocks[place]
    let node = tree.nodes[block]
    let stretch = found.stretch
    switch node.kind {
    case .heading:
      found.beginStretch(under: node.content.plain, isOneOfSeveral: hasDays)
    case .list:
      found.handles += readHandles(of: block, tree)
        .map { .init(block: $0.item, lead: $0.lead, title: $0.title, stretch: stretch) }
    case .paragraph where !node.content.isBlank:
      let next = blocks[(place + 1)...].lazy.map { tree.nodes[$0] }
        .first { $0.kind != .paragraph || !$0.content.isBlank }
      if let name = Self.handle(node.content) {
        let opens = next.map { $0.kind == .list || Self.handle($0.content) != nil } ?? false
        if opens { set(block, node, title: name, isHandle: true) }
      } else if let parts = Self.handleOverBullets(node, lines) {
        self.parts[block] = parts
      } else if let title = bold(node.content), let next, Self.canFollow(next) {
        let line = Candidates.Line(block: block, lead: block, title: title, stretch: stretch)
        if labels.isLabel(title.plain) {
          found.shelves.append(line)
        } else {
          found.bolds.append((line, next.kind == .list))
        }
      } else if let title = bold(node.content), next.map({ $0.kind == .rule }) ?? true {
        found.hollow.append(.init(block: block, lead: block, title: title, stretch: stretch))
      } else if let parts = boldTail(node), let next, Self.canFollow(next) {
        self.parts[block] = parts
        found.tailed.insert(stretch)
      } else if let parts = boldLead(node) {
        found.leads.append((block, parts, stretch))
      } else {
        found.stretches[stretch].append(block)
      }
    default: break
    }
  }

  /// Whoever has a list under several headings, or two under one, speaks there and is no unit.
  private mutating func settleHandles(_ found: Candidates, _ tree: MarkdownTree) {
    let spoken = found.handles.filter { !found.dated.contains($0.stretch) }
      .map { Words.bare($0.title.plain) }
    guard Set(spoken).count == spoken.count else { return }
    for handle in found.handles { set(handle, tree, isHandle: true) }
  }

  /// A part of a point stands under no other bold line; several lines with text right below them are
  /// headings.
  ///
  /// - Returns: The stretches a bold line opens a section in, and those below a date.
  private mutating func settleBolds(
    _ found: Candidates, _ titles: Candidates.Titles, _ tree: MarkdownTree
  ) -> Set<Int> {
    var opened = found.dated.union(found.tailed)
    for (line, namesList) in found.bolds {
      let isPart = namesList && titles.comesBack(line.title) && !opened.contains(line.stretch)
      guard !isPart else { continue }
      opened.insert(line.stretch)
      set(line, tree)
    }
    if found.leads.count > 1 {
      for lead in found.leads {
        parts[lead.block] = lead.parts
        opened.insert(lead.stretch)
      }
    }
    for line in found.hollow
    where found.isDividedByBolds(line.stretch) { set(line, tree) }
    return opened
  }

  /// Where one bold line of a stretch opens a section, "Upcoming plans" ends it.
  private mutating func settleShelves(
    _ found: Candidates, _ opened: Set<Int>, _ tree: MarkdownTree
  ) {
    for shelf in found.shelves
    where opened.contains(shelf.stretch) && !found.dated.contains(shelf.stretch) {
      set(shelf, tree)
    }
  }

  // MARK: What was found

  /// The parts of a paragraph; nothing where it is an ordinary one.
  subscript(node: Int) -> [Part]? { parts[node] }

  /// Whether an item of a list stands in for a heading; a numbered topic does below a label, too, since
  /// its list goes on that of the agenda.
  ///
  /// - Parameters:
  ///   - item: The index of an item.
  ///   - isNested: Whether it stands below another or a label.
  /// - Returns: Whether its first line is a heading.
  func replacesItem(_ item: Int, isNested: Bool) -> Bool {
    parts[item].map { !isNested || !$0[0].isHandle } ?? false
  }

  /// Reads a list of handles with a list under each, as some write them: it says the same as lines.
  /// So does a list of names with the same questions under each.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - tree: The note.
  /// - Returns: The handles, each with its item and the paragraph it stands in.
  private mutating func readHandles(
    of list: Int, _ tree: MarkdownTree
  ) -> [(item: Int, lead: Int, title: RichText)] {
    var handles: [(item: Int, lead: Int, title: RichText)] = []
    var units: [(item: Int, lead: Int, asked: [String])] = []
    var counts: [String: Int] = [:]
    for item in tree.children(of: list) {
      let parts = tree.children(of: item)
      guard tree.nodes[item].kind == .item(ticked: nil), parts.count == 2,
        tree.nodes[parts[1]].kind == .list
      else { continue }
      if let name = Self.handle(tree.nodes[parts[0]].content) {
        handles.append((item, parts[0], name))
      } else if Self.isName(tree.nodes[parts[0]].content.folded().plain) {
        let asked = tree.children(of: parts[1]).compactMap { RepeatedLabels.question($0, tree) }
        for key in Set(asked) { counts[key, default: 0] += 1 }
        units.append((item, parts[0], asked))
      }
    }
    for unit in units
    where unit.asked.contains(where: { counts[$0, default: 0] >= RepeatedLabels.habit }) {
      let title = tree.nodes[unit.lead].content.folded()
      set(unit.item, tree.nodes[unit.lead], title: title, isHandle: true)
    }
    return handles
  }

  /// Whether a text may be the name of a person or a team: few words, the first of them large.
  private static func isName(_ text: String) -> Bool {
    text.first?.isUppercase == true && text.partCount <= mostWords
      && !text.contains { ".:?!".contains($0) }
  }

  private mutating func set(
    _ line: Candidates.Line, _ tree: MarkdownTree, isHandle: Bool = false
  ) {
    set(line.block, tree.nodes[line.lead], title: line.title, isHandle: isHandle)
  }

  private mutating func set(
    _ block: Int, _ node: MarkdownTree.Node, title: RichText, isHandle: Bool
  ) {
    parts[block] = [
      Part(
        line: node.line, endLine: node.endLine, title: title, content: RichText(),
        isHandle: isHandle)
    ]
  }

  // MARK: Handles and bold lines

  /// A line that stands in for a heading: "@name" alone, "@name and @other:", "@name (for Dov)".
  private static func handle(_ content: RichText) -> RichText? {
    let text = content.folded()
    guard text.plain.begins(with: "@"), text.plain.count <= longestHeading,
      !content.plain.contains("\n")
    else { return nil }
    var depth = 0
    for word in text.plain.parts {
      let isOpening = word.hasPrefix("(")
      if isOpening { depth += 1 }
      let isBeside = depth > 0 || besideHandles.contains(word.lowercased())
      guard isBeside || word.hasPrefix("@") else { return nil }
      if word.hasSuffix(")") || word.hasSuffix("):") { depth -= 1 }
    }
    return text.plain.ends(with: ":") ? text.prefix(text.plain.count - 1) : text
  }

  /// A handle with bullets right below it that are indented like code, as documents on the web are
  /// copied: Markdown lets them flow into its paragraph.
  private static func handleOverBullets(_ node: MarkdownTree.Node, _ lines: [String]) -> [Part]? {
    guard node.content.spans.first?.text.begins(with: "@") == true else { return nil }
    let bullets = DoubledBullets.parts(of: node.content, from: node.line, lines: lines)
    guard bullets.count > 1, let title = handle(bullets[0].content) else { return nil }
    return bullets.indices.map { place in
      let end = place + 1 < bullets.count ? bullets[place + 1].line - 1 : node.endLine
      return Part(
        line: bullets[place].line, endLine: end, title: place == 0 ? title : nil,
        content: place == 0 ? RichText() : bullets[place].content, isHandle: place == 0)
    }
  }

  /// What may stand between handles.
  private static let besideHandles: WordSet = [
    "and", "&", "+", "/", "via", "with", "for", "und", "et", "y",
  ]

  /// A line in bold type; a bracket, a colon, or tickets and links after it are left aside.
  private func bold(_ content: RichText) -> RichText? {
    let text = content.folded()
    let plain = text.plain
    let leads = text.spans.contains { $0.link != nil }
    guard plain.count <= (leads ? Self.longestTitle : Self.longestHeading),
      !content.plain.contains("\n"),
      text.spans.first?.style.contains(.strong) == true, let last = plain.last,
      !".!?,;".contains(last), plain.contains(where: \.isLetter), !labels.isFrame(plain)
    else { return nil }
    let spans = text.spans.drop { $0.style.contains(.strong) }
    let rest = spans.map(\.text).joined().folded
    let isBracket = rest.hasPrefix("(") && rest.hasSuffix(")")
    return rest.isEmpty || rest == ":" || isBracket || Self.areReferences(spans) ? text : nil
  }

  /// Whether there is nothing but links and numbers of tickets: "#12 (link)".
  private static func areReferences(_ spans: ArraySlice<RichText.Span>) -> Bool {
    let typed = spans.filter { $0.link == nil }.map(\.text).joined()
    return typed.split { " ()[],".contains($0) }
      .allSatisfy { $0.first == "#" && $0.count > 1 && $0.dropFirst().allSatisfy(\.isNumber) }
  }

  /// A line in bold type and the text right below it, as two parts.
  private func boldLead(_ node: MarkdownTree.Node) -> [Part]? {
    let lines = node.content.lines
    guard lines.count > 1, lines.count == node.endLine - node.line + 1, let title = bold(lines[0]),
      !labels.isLabel(title.plain)
    else { return nil }
    let text = lines.dropFirst().reduce(into: RichText()) { $0.follow(with: $1.folded()) }
    return [
      Part(line: node.line, endLine: node.line, title: title, content: RichText()),
      Part(line: node.line + 1, endLine: node.endLine, content: text),
    ]
  }

  /// The text above a line in bold type, and the line, as two parts.
  private func boldTail(_ node: MarkdownTree.Node) -> [Part]? {
    let lines = node.content.lines
    guard lines.count > 1, lines.count == node.endLine - node.line + 1,
      let title = lines.last.flatMap(bold), title.isStrong, bold(lines[0]) == nil
    else { return nil }
    let text = lines.dropLast().reduce(into: RichText()) { $0.follow(with: $1.folded()) }
    return [
      Part(line: node.line, endLine: node.endLine - 1, content: text),
      Part(line: node.endLine, endLine: node.endLine, title: title, content: RichText()),
    ]
  }

  private static func canFollow(_ node: MarkdownTree.Node) -> Bool {
    switch node.kind {
    case .list, .paragraph, .table, .quote, .code: true
    default: false
    }
  }
}
