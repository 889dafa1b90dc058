/// Finds the list items that stand under another for their reader, though not for Markdown: those
/// indented less than its text, and those after a lone label.
///
///     - Gates             - Upcoming
///      - two are painted  - a third gate
struct OutdentedBullets {
  private var parents: [Int: Int] = [:]

  /// Lists that follow each other without anything between them: their mark may change with their
  /// indentation.
  private struct Run {
    /// The block around the lists.
    let parent: Int
    /// The items a later one may stand under, outermost first.
    var open: [(column: Int, item: Int)] = []
    /// The label at the margin that has nothing under it but what follows.
    var label: Int?
    /// Whether the first item is a label: no list is shelved half-way.
    var isShelved: Bool?
  }

  /// Looks through the lists of a note.
  ///
  /// - Parameters:
  ///   - tree: The note.
  ///   - lines: Its lines.
  ///   - profile: What labels look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, lines: [String], profile: Profile) {
    let labels = LabelRecognition(profile: profile)
    let isLabel = { (text: String) -> Bool? in
      if labels.prefix(of: text) != nil { return nil }
      return labels.isLabel(text) && StatusLabels.sense(of: text, isWhole: true) != nil
    }
    var runs: [Int: Run] = [:]
    for index in tree.nodes.indices where tree.nodes[index].kind == .list {
      let node = tree.nodes[index]
      let before = runs.removeValue(forKey: index)
      var run = before.flatMap { $0.parent == node.parent ? $0 : nil } ?? Run(parent: node.parent)
      let items = tree.children(of: index)
      let isNumbered = items.first.map { Self.isNumbered(tree.nodes[$0], lines) } ?? false
      for item in items {
        add(item, tree, lines, to: &run, isNumbered: isNumbered, isLabel: isLabel)
      }
      runs[node.end] = run
    }
  }

  /// The item another one stands under, though Markdown has them side by side.
  ///
  /// - Parameter item: The index of a list item in the tree.
  /// - Returns: The index of another; nothing where Markdown is right.
  subscript(item: Int) -> Int? { parents[item] }

  private mutating func add(
    _ item: Int, _ tree: MarkdownTree, _ lines: [String], to run: inout Run, isNumbered: Bool,
    isLabel: (String) -> Bool?
  ) {
    let column = Self.column(of: tree.nodes[item], lines)
    // Inside an item one column more is a slip of the hand, and a lone "Done" answers it.
    let isInside = tree.nodes[run.parent].kind != .document
    let least = isInside ? 2 : 1
    // Numbers may be set flush right, so their column says nothing.
    while let last = run.open.last, last.column + least > column || isNumbered {
      run.open.removeLast()
    }
    // What stands in the column of an outer item's points is none of the inner one's, whose points
    // stand farther in.
    while run.open.count > 1, let last = run.open.last,
      let inner = Self.points(of: last.item, tree, lines),
      inner > column, Self.points(of: run.open[run.open.count - 2].item, tree, lines) == column
    {
      run.open.removeLast()
    }
    if let above = run.open.last {
      parents[item] = above.item
      if above.item == run.label { run.label = nil }
    } else {
      let parts = tree.children(of: item)
      let mayOpen = !isInside && run.isShelved != false
      let opens =
        mayOpen ? isLabel(parts.first.map { tree.nodes[$0].content.folded().plain } ?? "") : false
      run.isShelved = run.isShelved ?? opens ?? false
      if opens != false {
        // "Next: …" has its label itself, and ends the shelf before it.
        run.label = opens == true && parts.count == 1 ? item : nil
      } else if let label = run.label {
        parents[item] = label
      }
    }
    run.open.append((column, item))
  }

  /// The column of the list below an item.
  private static func points(of item: Int, _ tree: MarkdownTree, _ lines: [String]) -> Int? {
    tree.children(of: item).first { tree.nodes[$0].kind == .list }
      .flatMap { tree.children(of: $0).first }.map { column(of: tree.nodes[$0], lines) }
  }

  /// The column a reader sees an item in: the parser counts a tab as one, and it reaches to the next stop.
  private static func column(of node: MarkdownTree.Node, _ lines: [String]) -> Int {
    guard lines.indices.contains(node.line - 1) else { return node.column }
    let indent = lines[node.line - 1].utf8.prefix(node.column - 1)
    guard indent.contains(UInt8(ascii: "\t")) else { return node.column }
    return 1 + indent.reduce(0) { $1 == UInt8(ascii: "\t") ? ($0 / tab + 1) * tab : $0 + 1 }
  }

  private static let tab = 4

  private static func isNumbered(_ node: MarkdownTree.Node, _ lines: [String]) -> Bool {
    guard lines.indices.contains(node.line - 1) else { return false }
    let mark = lines[node.line - 1].utf8.dropFirst(node.column - 1).first
    return mark.map(Words.isASCIIDigit) ?? false
  }
}
