/// Puts line ends between the blocks of a page, so that a person can read and compare its source.
///
/// Only where white space has no meaning: around blocks, never beside text or inline elements.
enum HTMLLayout {
  private static let blocks: Set<String> = [
    "article", "body", "caption", "details", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "html", "li", "main", "meta", "nav", "ol", "p", "section", "style", "summary",
    "table",
    "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]

  /// The tree with a line end in front of every block and after the last one of its parent.
  ///
  /// - Parameter tree: A tree of HTML elements.
  /// - Returns: The same tree with text nodes of line ends.
  static func spaced(_ tree: MarkupTree) -> MarkupTree {
    var result = MarkupTree()
    var lastWasBlock = false
    var open: [Bool] = []
    for node in tree.nodes {
      switch node {
      case .open(let name, let namespace, let attributes):
        let isBlock = blocks.contains(name)
        if isBlock, !open.isEmpty { result.text("\n") }
        result.open(name, in: namespace, attributes)
        open.append(isBlock)
        lastWasBlock = false
      case .text(let text):
        result.text(text)
        lastWasBlock = false
      case .close:
        if lastWasBlock { result.text("\n") }
        result.close()
        lastWasBlock = open.popLast() ?? false
      }
    }
    return result
  }
}
