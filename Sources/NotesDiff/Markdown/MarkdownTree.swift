/// The blocks of a Markdown document in pre-order, each with the place where its subtree ends.
///
/// A flat array instead of nodes that own their children: a hostile note nests deep enough to
/// overflow the stack of whoever walks, copies or frees a recursive value.
struct MarkdownTree: Sendable {
  /// What a block is.
  enum Kind: Sendable, Hashable {
    case document
    case quote
    case list
    case item(ticked: Bool?)
    case paragraph
    case heading(level: Int)
    case code
    case html
    case rule
    case table
    case tableHead
    case tableRow
    case tableCell
    case other
  }

  /// A block.
  struct Node: Sendable {
    /// What it is.
    var kind: Kind
    /// Its first line, 1-based.
    var line: Int
    /// Its last line, 1-based.
    var endLine: Int
    /// The column of its first byte, 1-based; for a list item that of its mark.
    var column: Int
    /// The index of the block around it; the document's own is its own.
    var parent: Int
    /// The index after its last descendant.
    var end: Int
    /// The text of a paragraph, heading or cell, line ends kept as `\n`; the literal of a code or
    /// HTML block.
    var content = RichText()
  }

  /// The blocks in pre-order; the first is the document.
  var nodes: [Node] = []

  /// The children of a block, in order.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }
}
