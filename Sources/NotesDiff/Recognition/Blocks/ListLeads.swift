/// Tells which paragraph the list, address or names right after it belong to.
struct ListLeads {
  private let labels: LabelRecognition
  private let tree: MarkdownTree
  /// The paragraphs that only name the list below them.
  let names: ListNames

  /// Prepares the reading of a note.
  init(_ tree: MarkdownTree, profile: Profile) {
    self.tree = tree
    labels = LabelRecognition(profile: profile)
    names = ListNames(tree, labels: labels)
  }

  /// Whether a paragraph is a label in bold type over all that follows.
  ///
  /// Who sets one name like a label after that one's list sets another: "**Upcoming:**", "**Pond:**".
  ///
  /// - Parameters:
  ///   - content: The text of a paragraph.
  ///   - caption: The caption it would stand under, by index.
  ///   - items: The items so far.
  /// - Returns: Whether it is one line, and a label or set like the last.
  func isCaption(_ content: RichText, after caption: Int?, _ items: [Item]) -> Bool {
    let text = content.folded()
    guard text.isStrong, !content.plain.contains("\n") else { return false }
    if labels.isLabel(text.plain) { return true }
    guard let caption, items.last?.form == .bullet else { return false }
    return text.plain.ends(with: ":")
      && items[caption].text.ends(with: ":")
  }

  /// The paragraph that names a list after it, "Upcoming:", or names in a paragraph: "Attendees:"; or
  /// that an address alone after it is about.
  ///
  /// - Parameters:
  ///   - node: What comes next.
  ///   - index: Its index in the tree.
  ///   - items: The items so far.
  ///   - section: The section that is open.
  ///   - kind: What that section is for.
  /// - Returns: The index of the last item, or nothing where that is no such paragraph.
  func paragraph(
    before node: MarkdownTree.Node, at index: Int, _ items: [Item], in section: Int,
    of kind: Section.Kind
  ) -> Int? {
    guard let last = items.indices.last, items[last].form == .paragraph,
      items[last].section == section, node.line - items[last].endLine <= 2
    else { return nil }
    let item = items[last]
    // A day alone is that of the meeting, and no name of a list.
    if DateForms.isDay(item.text) { return nil }
    if node.kind == .list, item.role == .groupLabel { return last }
    let isFirst = last == 0 || items[last - 1].section != section
    let leads: Bool
    if node.kind == .list {
      // What a team looks after, right under its heading, is no label of its report.
      let isScope = kind == .team && isFirst && labels.isScope(item.content)
      // Right above its list, wherever in the section.
      let isAlone = section != 0 && node.line == item.endLine + 1
      let isShort = Self.isShort(item.text)
      leads =
        !isScope && !(isFirst && labels.isHint(item.content))
        && !labels.isDrawnFromTickets(item.text)
        && (labels.namesList(item.content) || isShort && (item.text.ends(with: ":") || isAlone)
          || holdsAddresses(index) || section != 0 && isName(item))
    } else {
      leads =
        item.text.ends(with: ":") && labels.isFrame(item.text)
        || node.content.isAddress && !item.content.isAddress
    }
    return leads ? last : nil
  }

  /// A longer paragraph tells of more than its list, but for a last sentence that ends in a colon.
  private static let mostWords = 30

  private static func isShort(_ text: String) -> Bool {
    text.partCount <= mostWords
      || text.ends(with: ":") && text.lastSentence.partCount <= mostWords
  }

  /// Whether a paragraph only names what the list below it is about: "Winter berths."
  private func isName(_ item: Item) -> Bool {
    (2...Self.longestName).contains(item.text.partCount) && item.content.links.isEmpty
      && item.text.utf8.first.map(Words.isASCIICapital) == true
      && !item.text.contains { "?!:".contains($0) }
      && !labels.isPlaceholder(item.text) && !labels.isFrame(item.text)
      && !StatusOpening.tells(item.text)
  }

  private static let longestName = 4

  /// Whether a list has nothing but persons, each with a list below: they are no points of the label
  /// above them.
  func holdsHandles(_ list: Int, _ pseudo: PseudoHeadings) -> Bool {
    let items = tree.children(of: list)
    return !items.isEmpty && items.allSatisfy { pseudo[$0]?.first?.isHandle == true }
  }

  /// Whether a list has nothing but addresses, which belong to the line before it.
  private func holdsAddresses(_ list: Int) -> Bool {
    tree.children(of: list).allSatisfy { item in
      let parts = tree.children(of: item)
      return parts.count == 1 && tree.nodes[parts[0]].content.isAddress
    }
  }
}
