/// Finds the topics of plain minutes, numbered lines with what was said below each:
///
///     3) Ropes            The last of an ordered list, since what follows stands at the margin.
///
///     They are frayed.
enum NumberedTopics {
  /// A numbered line over paragraphs.
  struct Topic {
    /// The item of the list.
    let item: Int
    /// The paragraph in it.
    let lead: Int
  }

  /// The topics of a note without headings, two at least; with fewer a number is just a number.
  ///
  /// - Parameters:
  ///   - tree: The note.
  ///   - lines: Its lines.
  /// - Returns: The topics in order.
  /// - Complexity: Linear in the number of blocks.
  static func topics(of tree: MarkdownTree, lines: [String]) -> [Topic] {
    let blocks = tree.children(of: 0)
    guard !blocks.contains(where: { isHeading(tree.nodes[$0]) }) else { return [] }
    let topics = zip(blocks, blocks.dropFirst()).compactMap { block, next -> Topic? in
      guard tree.nodes[block].kind == .list, tree.nodes[next].kind == .paragraph,
        let item = tree.children(of: block).last
      else { return nil }
      let parts = tree.children(of: item)
      guard parts.count == 1, tree.nodes[parts[0]].kind == .paragraph,
        names(tree.nodes[parts[0]].content.plain),
        lines[tree.nodes[item].line - 1].drop(while: \.isWhitespace).first?.isNumber == true
      else { return nil }
      return Topic(item: item, lead: parts[0])
    }
    return topics.count > 1 ? topics : []
  }

  private static func isHeading(_ node: MarkdownTree.Node) -> Bool {
    if case .heading = node.kind { true } else { false }
  }

  /// Whether a line names something and says nothing of it.
  private static func names(_ text: String) -> Bool {
    !text.contains("\n") && text.partCount <= mostWords
      && text.last.map { !".!?".contains($0) } == true
  }

  private static let mostWords = 8
}
