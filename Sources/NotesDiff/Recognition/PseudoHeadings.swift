/// Paragraphs at the margin that stand in for headings or frame a meeting: "@name", "**Name**",
/// "Name: what they did", "Chair: …".
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
  ///   - profile: What notes look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, profile: Profile) {
    self.profile = profile
    labels = LabelRecognition(profile: profile)
    let blocks = tree.children(of: 0)
    var stretch: [Int] = []
    for (place, block) in blocks.enumerated() {
      let node = tree.nodes[block]
      if case .heading = node.kind {
        readNamed(stretch, tree)
        stretch = []
        continue
      }
      guard node.kind == .paragraph else { continue }
      let next = place + 1 < blocks.count ? tree.nodes[blocks[place + 1]] : nil
      if let name = Self.handle(node.content) {
        let opens = next.map { $0.kind == .list || Self.handle($0.content) != nil } ?? false
        if opens { set(block, node, title: name, isHandle: true) }
      } else if let title = bold(node.content), let next, Self.canFollow(next) {
        set(block, node, title: title, isHandle: false)
      } else {
        stretch.append(block)
      }
    }
    readNamed(stretch, tree)
  }

  /// The parts of a paragraph; nothing where it is an ordinary one.
  ///
  /// - Parameter node: The index of a paragraph.
  /// - Returns: Its parts in order.
  subscript(node: Int) -> [Part]? { parts[node] }

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

  /// A line that stands in for a heading: "@name" alone.
  private static func handle(_ content: RichText) -> RichText? {
    let text = content.folded()
    return text.plain.hasPrefix("@") && !text.plain.utf8.contains(UInt8(ascii: " "))
      && text.plain.count <= 60 ? text : nil
  }

  /// A line in bold type, a bracket or colon after it left aside.
  private func bold(_ content: RichText) -> RichText? {
    let text = content.folded()
    let plain = text.plain
    guard plain.count <= Self.longestHeading, !content.plain.contains("\n"),
      text.spans.first?.style.contains(.strong) == true, let last = plain.last,
      !".!?,;".contains(last), plain.contains(where: \.isLetter),
      !labels.isLabel(plain), !labels.isFrame(plain)
    else { return nil }
    let rest = text.spans.drop { $0.style.contains(.strong) }.map(\.text).joined().folded
    let isBracket = rest.hasPrefix("(") && rest.hasSuffix(")")
    return rest.isEmpty || rest == ":" || isBracket ? text : nil
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
  private mutating func readNamed(_ stretch: [Int], _ tree: MarkdownTree) {
    var found: [(block: Int, parts: [Part])] = []
    var names: Set<String> = []
    var count = 0
    for block in stretch {
      let node = tree.nodes[block]
      let following = node.end < tree.nodes.count ? tree.nodes[node.end] : nil
      let parts = named(node, isBeforeList: following?.kind == .list)
      guard !parts.isEmpty else { continue }
      found.append((block, parts))
      let titles = parts.compactMap(\.title?.plain)
      names.formUnion(titles)
      count += titles.count
    }
    // A name that comes back is a speaker in a discussion.
    let areHeadings = count >= 2 && names.count == count && 2 * found.count >= stretch.count
    for (block, parts) in found {
      let isSplit = parts.count > 1 && parts.contains { $0.title == nil }
      guard areHeadings || isSplit else { continue }
      self.parts[block] = parts.map { part in
        guard !areHeadings, let title = part.title else { return part }
        var text = title
        text.append(.init(":"))
        return Part(
          line: part.line, endLine: part.endLine, content: text.followed(by: part.content))
      }
    }
  }

  /// The parts of a paragraph whose lines begin with a name and a colon.
  private func named(_ node: MarkdownTree.Node, isBeforeList: Bool) -> [Part] {
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
        parts[parts.count - 1].content = parts[parts.count - 1].content.followed(by: text)
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

extension RichText {
  /// The text line by line.
  fileprivate var lines: [RichText] {
    var lines = [RichText()]
    for span in spans {
      let pieces = span.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(RichText()) }
        lines[lines.count - 1].append(.init(String(piece), style: span.style, link: span.link))
      }
    }
    return lines
  }

  /// The text and another after a space.
  fileprivate func followed(by other: RichText) -> RichText {
    var result = self
    if !result.isEmpty, !other.isEmpty { result.append(.init(" ")) }
    other.spans.forEach { result.append($0) }
    return result
  }
}
