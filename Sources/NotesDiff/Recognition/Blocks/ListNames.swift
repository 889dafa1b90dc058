/// Finds paragraphs that only name the list below them, where a section is written that way:
///
///     Crane
///
///     * The new hook is in.
///
///     pilot boats
///
///     * Two of them are back.
struct ListNames {
  private var names: Set<Int> = []

  /// So many paragraphs over a list make it the way of a section.
  private static let habit = 2
  private static let mostWords = 4
  private static let longest = 60

  /// Finds them.
  ///
  /// - Parameters:
  ///   - tree: A note.
  ///   - labels: What labels look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, labels: LabelRecognition) {
    // The names of a section; nothing once a list of it has none.
    var found: [Int]? = []
    var last: Int?
    for block in tree.children(of: 0) {
      switch tree.nodes[block].kind {
      case .heading:
        settle(found)
        found = []
      case .list:
        guard let lead = last, case .paragraph = tree.nodes[lead].kind else {
          found = nil
          break
        }
        if Self.isName(tree.nodes[lead].content, labels) { found?.append(lead) }
      default: break
      }
      last = block
    }
    settle(found)
  }

  /// Whether a paragraph is such a name.
  ///
  /// - Parameter paragraph: The index of a paragraph.
  /// - Returns: Whether it names the list right behind it.
  func contains(_ paragraph: Int) -> Bool { names.contains(paragraph) }

  private mutating func settle(_ found: [Int]?) {
    if let found, found.count >= Self.habit { names.formUnion(found) }
  }

  private static func isName(_ content: RichText, _ labels: LabelRecognition) -> Bool {
    let text = content.plain
    return text.utf8.count <= longest && (1...mostWords).contains(text.partCount)
      && content.links.isEmpty && !content.isStrong
      && !text.utf8.contains { ".:?!,;@\n".utf8.contains($0) }
      && !(text.hasDigit && DateRecognition.date(in: text) != nil)
      && text.utf8.contains(where: Words.isOfWord) && !labels.isLabel(text)
      && !labels.isPlaceholder(text) && !labels.isFrame(text) && !StatusOpening.tells(text)
  }
}
