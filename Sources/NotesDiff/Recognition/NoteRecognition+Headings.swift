extension NoteRecognition {
  /// Reads a heading: it begins a section, or is a statement of the team around it.
  ///
  /// - Parameters:
  ///   - index: Its index in the tree.
  ///   - level: Its level.
  mutating func heading(at index: Int, level: Int) {
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
    sections.begin(title, level: level, line: node.line, isHandle: false)
  }

  /// Whether a heading carries a statement: deep inside a team, several words, nothing under it.
  func isStatement(_ index: Int, level: Int, title: RichText) -> Bool {
    guard let team = sections.team, level > team.level + 1,
      [.team, .component, .label].contains(sections.all[sections.innermost].kind)
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

  /// Reads a heading below the text of a list item: one of the level of the section around it begins a
  /// section beside that, and was only moved in; another is a label of what follows in the item.
  ///
  /// - Parameters:
  ///   - node: The heading.
  ///   - level: Its level.
  ///   - parent: The item it stands in.
  /// - Returns: The item of the label; nothing where a section began.
  mutating func headingInItem(
    _ node: MarkdownTree.Node, level: Int, parent: Int?
  ) -> Int? {
    let title = node.content.folded()
    guard level == sections.all[sections.innermost].level else {
      return add(.heading, node, content: title, parent: parent)
    }
    sections.begin(title, level: level, line: node.line, isHandle: false)
    return nil
  }
}

extension RichText {
  /// A title without a link of one word in brackets at its end: "March 5 (discuss)".
  var withoutAside: RichText {
    guard spans.count > 1, let link = spans.last(where: { $0.link != nil }), !link.text.hasDigit,
      plain.hasSuffix(" (" + link.text + ")"), link.text.partCount == 1
    else { return self }
    return prefix(plain.count - link.text.count - 3)
  }
}
