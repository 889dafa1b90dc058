/// The line over the tasks a note closes with: "Action items:" at the margin, and nothing but a list after it. What
/// was resolved under any of the headings stands there, not only under the last.
struct ClosingTasks {
  private let line: Int?

  /// Looks for it.
  ///
  /// - Parameter tree: The note.
  /// - Complexity: Linear in the number of blocks at the margin.
  init(_ tree: MarkdownTree) {
    let blocks = tree.children(of: 0)
    let named = blocks.filter { block in
      switch tree.nodes[block].kind {
      case .paragraph, .heading: ActionList.isNamed(by: tree.nodes[block].content.plain)
      default: false
      }
    }
    // Where every topic has its own, the last is that of the last topic.
    guard named.count == 1, let over = named.first, tree.nodes[over].kind == .paragraph else {
      line = nil
      return
    }
    let rest = blocks.drop { $0 <= over }
      .filter { tree.nodes[$0].kind == .list || !tree.nodes[$0].content.isBlank }
    let isLast =
      (1...Self.mostLists).contains(rest.count) && rest.allSatisfy { tree.nodes[$0].kind == .list }
    line = isLast ? over : nil
  }

  /// Whether a paragraph is that line.
  func isOver(_ block: Int) -> Bool { block == line }

  private static let mostLists = 3
}
