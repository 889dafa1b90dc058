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

  private let profile: Profile
  private let labels: LabelRecognition
  private var parts: [Int: [Part]] = [:]

  /// The longest name of a line "Name: text".
  private static let longestName = 40
  private static let mostWords = 4
  /// The longest line of bold text that is a heading.
  private static let longestHeading = 60

  /// Finds the paragraphs of a note.
  ///
  /// - Parameters:
  ///   - tree: The note.
  ///   - lines: Its lines.
  ///   - profile: What notes look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, lines: [String], profile: Profile) {
    self.profile = profile
    labels = LabelRecognition(profile: profile)
    let blocks = tree.children(of: 0)
    var stretches: [[Int]] = [[]]
    // Below a date stands a meeting of its own, not a point of one.
    var dated: Set<Int> = []
    var leads: [(block: Int, parts: [Part], stretch: Int)] = []
    var shelves: [(block: Int, title: RichText, stretch: Int)] = []
    var bolds: [(block: Int, title: RichText, stretch: Int, namesList: Bool)] = []
    var handles: [(item: Int, lead: Int, title: RichText, stretch: Int)] = []
    for (place, block) in blocks.enumerated() {
      let node = tree.nodes[block]
      if case .heading = node.kind {
        let title = node.content.plain
        if title.utf8.contains(where: Words.isASCIIDigit),
          DateRecognition.date(in: title) != nil
        {
          dated.insert(stretches.count)
        }
        stretches.append([])
        continue
      }
      if node.kind == .list {
        handles += readHandles(of: block, tree)
          .map { ($0.item, $0.lead, $0.title, stretches.count - 1) }
      }
      guard node.kind == .paragraph else { continue }
      guard !node.content.isBlank else { continue }
      let next = blocks[(place + 1)...].lazy.map { tree.nodes[$0] }
        .first { $0.kind != .paragraph || !$0.content.isBlank }
      if let name = Self.handle(node.content) {
        let opens = next.map { $0.kind == .list || Self.handle($0.content) != nil } ?? false
        if opens { set(block, node, title: name, isHandle: true) }
      } else if let parts = Self.handleOverBullets(node, lines) {
        self.parts[block] = parts
      } else if let title = bold(node.content), let next, Self.canFollow(next) {
        if labels.isLabel(title.plain) {
          shelves.append((block, title, stretches.count - 1))
        } else {
          bolds.append((block, title, stretches.count - 1, next.kind == .list))
        }
      } else if let parts = boldLead(node) {
        leads.append((block, parts, stretches.count - 1))
      } else {
        stretches[stretches.count - 1].append(block)
      }
    }
    for topic in NumberedTopics.topics(of: tree, lines: lines) {
      let title = tree.nodes[topic.lead].content.folded()
      set(topic.item, tree.nodes[topic.lead], title: title, isHandle: false)
    }
    // Whoever has a list under several headings, or two under one, speaks there and is no unit.
    let spoken = handles.filter { !dated.contains($0.stretch) }.map { Words.bare($0.title.plain) }
    if Set(spoken).count == spoken.count {
      for handle in handles {
        set(handle.item, tree.nodes[handle.lead], title: handle.title, isHandle: true)
      }
    }
    let named = stretches.map { stretch in stretch.map { ($0, self.named($0, tree)) } }
    // What comes back under another heading is a part every point has: "Discussion:", a speaker.
    var seen = Stretches()
    for bold in bolds where !dated.contains(bold.stretch) {
      seen.note(bold.title, in: bold.stretch)
    }
    for (stretch, blocks) in named.enumerated() where !dated.contains(stretch) {
      for title in blocks.lazy.flatMap(\.1).compactMap(\.title) { seen.note(title, in: stretch) }
    }
    // A part of a point stands under no other bold line.
    var opened: Set<Int> = dated
    for bold in bolds {
      let isPart =
        bold.namesList && seen.comesBack(bold.title) && !opened.contains(bold.stretch)
      guard !isPart else { continue }
      opened.insert(bold.stretch)
      set(bold.block, tree.nodes[bold.block], title: bold.title, isHandle: false)
    }
    if leads.count > 1 {
      for lead in leads {
        parts[lead.block] = lead.parts
        opened.insert(lead.stretch)
      }
    }
    // Where one bold line of a stretch opens a section, "Upcoming plans" ends it.
    for shelf in shelves where opened.contains(shelf.stretch) && !dated.contains(shelf.stretch) {
      set(shelf.block, tree.nodes[shelf.block], title: shelf.title, isHandle: false)
    }
    for blocks in named { readNamed(blocks, seen) }
  }

  /// In which stretches between two headings each title stands.
  private struct Stretches {
    private var places: [String: Set<Int>] = [:]

    mutating func note(_ title: RichText, in stretch: Int) {
      places[Words.bare(title.plain), default: []].insert(stretch)
    }

    /// Whether a title stands in several stretches.
    func comesBack(_ title: RichText) -> Bool { places[Words.bare(title.plain)]?.count ?? 0 > 1 }
  }

  /// The parts of a paragraph; nothing where it is an ordinary one.
  ///
  /// - Parameter node: The index of a paragraph.
  /// - Returns: Its parts in order.
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
    text.first?.isUppercase == true && text.split(separator: " ").count <= mostWords
      && !text.contains { ".:?!".contains($0) }
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
    guard text.plain.utf8.first == UInt8(ascii: "@"), text.plain.count <= longestHeading,
      !content.plain.contains("\n")
    else { return nil }
    var depth = 0
    for word in text.plain.split(separator: " ") {
      let isOpening = word.hasPrefix("(")
      if isOpening { depth += 1 }
      let isBeside = depth > 0 || besideHandles.contains(word.lowercased())
      guard isBeside || word.hasPrefix("@") else { return nil }
      if word.hasSuffix(")") || word.hasSuffix("):") { depth -= 1 }
    }
    return text.plain.hasSuffix(":") ? text.prefix(text.plain.count - 1) : text
  }

  /// A handle with bullets right below it that are indented like code, as documents on the web are
  /// copied: Markdown lets them flow into its paragraph.
  private static func handleOverBullets(_ node: MarkdownTree.Node, _ lines: [String]) -> [Part]? {
    guard node.content.spans.first?.text.utf8.first == UInt8(ascii: "@") else { return nil }
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
  private static let besideHandles: Set<String> = [
    "and", "&", "+", "/", "via", "with", "for", "und", "et", "y",
  ]

  /// A line in bold type, a bracket or colon after it left aside.
  private func bold(_ content: RichText) -> RichText? {
    let text = content.folded()
    let plain = text.plain
    guard plain.count <= Self.longestHeading, !content.plain.contains("\n"),
      text.spans.first?.style.contains(.strong) == true, let last = plain.last,
      !".!?,;".contains(last), plain.contains(where: \.isLetter), !labels.isFrame(plain)
    else { return nil }
    let rest = text.spans.drop { $0.style.contains(.strong) }.map(\.text).joined().folded
    let isBracket = rest.hasPrefix("(") && rest.hasSuffix(")")
    return rest.isEmpty || rest == ":" || isBracket ? text : nil
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

  private static func canFollow(_ node: MarkdownTree.Node) -> Bool {
    switch node.kind {
    case .list, .paragraph, .table, .quote, .code: true
    default: false
    }
  }

  // MARK: Name and text

  /// Reads the paragraphs between two headings: where several begin with a name and a colon, the
  /// names are headings.
  private mutating func readNamed(_ stretch: [(block: Int, parts: [Part])], _ seen: Stretches) {
    let found = stretch.filter { !$0.parts.isEmpty }
    let titles = found.flatMap(\.parts).compactMap(\.title)
    // A name that comes back is a speaker in a discussion.
    let areHeadings =
      titles.count >= 2 && Set(titles.map(\.plain)).count == titles.count
      && 2 * found.count >= stretch.count && !titles.contains(where: seen.comesBack)
    for (block, parts) in found {
      let isSplit = parts.count > 1 && parts.contains { $0.title == nil }
      guard areHeadings || isSplit else { continue }
      self.parts[block] = parts.map { part in
        guard !areHeadings, let title = part.title else { return part }
        var text = title
        text.append(.init(":"))
        text.follow(with: part.content)
        return Part(line: part.line, endLine: part.endLine, content: text)
      }
    }
  }

  /// The parts of a paragraph whose lines begin with a name and a colon.
  private func named(_ block: Int, _ tree: MarkdownTree) -> [Part] {
    let node = tree.nodes[block]
    let isBeforeList = node.end < tree.nodes.count && tree.nodes[node.end].kind == .list
    var parts: [Part] = []
    let lines = node.content.lines
    // Definitions of links in front of the text are no lines of it.
    guard lines.count == node.endLine - node.line + 1 else { return [] }
    for (offset, line) in lines.enumerated() {
      let text = line.folded()
      if let name = name(of: text.plain) {
        let isFrame = labels.isFrame(text.plain)
        let title = isFrame ? nil : text.prefix(name.count)
        let content = isFrame ? text : text.dropFirst(name.count + 1).folded()
        guard !content.isEmpty || isBeforeList else { return [] }
        parts.append(
          Part(
            line: node.line + offset, endLine: node.line + offset, title: title,
            content: content))
      } else if parts.isEmpty {
        return []
      } else {
        parts[parts.count - 1].content.follow(with: text)
        parts[parts.count - 1].endLine = node.line + offset
      }
    }
    for index in parts.indices { parts[index].isOpen = isBeforeList && index == parts.count - 1 }
    return parts
  }

  /// What stands before the colon of a line "Name: text", or nothing where it is no name.
  private func name(of line: String) -> String? {
    guard let colon = line.prefix(Self.longestName).firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard let first = name.first, first.isUppercase || first == "@" || first.isIdeograph,
      rest.isEmpty || rest.first == " ",
      name.split(separator: " ").count <= Self.mostWords,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .-'’()@_&/+".contains($0) }),
      !labels.isLabel(name)
    else { return nil }
    return String(name)
  }
}

extension Character {
  /// Whether it is a letter of a script without capitals.
  fileprivate var isIdeograph: Bool { isLetter && !isUppercase && !isLowercase }
}
