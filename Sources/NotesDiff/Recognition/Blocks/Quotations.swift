/// What is quoted in several pieces: it is said as one, and no piece of it is a statement of its own.
struct Quotations {
  private let tree: MarkdownTree

  /// What has more pieces is the note itself.
  private static let most = 16

  /// Prepares the reading of a note.
  ///
  /// - Parameter tree: The note.
  init(_ tree: MarkdownTree) { self.tree = tree }

  /// Where a quotation of several paragraphs ends.
  ///
  /// - Parameter index: The index of a paragraph.
  /// - Returns: The node behind it, where the paragraph is its first piece; nothing where it has no others,
  ///   or parts of its own.
  func end(ofQuotationOpenedBy index: Int) -> Int? {
    let quotation = tree.nodes[index].parent
    // To count its pieces for each of them would be work squared.
    guard case .quote = tree.nodes[quotation].kind, index == quotation + 1 else { return nil }
    let pieces = tree.children(of: quotation)
    guard (2...Self.most).contains(pieces.count), pieces.allSatisfy({ isText($0) }) else {
      return nil
    }
    return tree.nodes[quotation].end
  }

  /// Whether nothing but a list is quoted, which belongs to what is said right before.
  ///
  /// - Parameter index: The index of a quotation.
  /// - Returns: Whether it has one piece, a list.
  func isList(_ index: Int) -> Bool {
    let pieces = tree.children(of: index)
    guard pieces.count == 1, let list = pieces.first else { return false }
    return tree.nodes[list].kind == .list
  }

  private func isText(_ index: Int) -> Bool {
    switch tree.nodes[index].kind {
    case .paragraph, .list: true
    default: false
    }
  }
}
