/// Finds the list items that only say how far the task is that the item before them names.
///
///     - ACTION: Ida to oil the gate
///     - not yet, after the holidays
///     - ACTION: paint the fence
///     - done.
package struct AnswerBullets {
  private var tasks: [Int: Int] = [:]

  /// Looks through the lists of a note.
  ///
  /// - Parameter tree: The note.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree) {
    var isLeft = false
    for index in tree.nodes.indices {
      switch tree.nodes[index].kind {
      case .heading:
        isLeft = Section.isOldBusiness(named: tree.nodes[index].content.folded().plain)
      case .list: read(tree.children(of: index), tree, isLeft: isLeft)
      default: break
      }
    }
  }

  /// The item whose task another one answers.
  ///
  /// - Parameter item: The index of a list item in the tree.
  /// - Returns: The index of the item before it; nothing where it has a statement of its own.
  subscript(item: Int) -> Int? { tasks[item] }

  private mutating func read(_ items: [Int], _ tree: MarkdownTree, isLeft: Bool) {
    var task: Int?
    for (place, item) in items.enumerated() {
      let parts = tree.children(of: item)
      let text = parts.first.map { tree.nodes[$0].content.folded().plain } ?? ""
      guard parts.count == 1, Self.isAnswer(text) else {
        task = isLeft || ActionList.behindMark(text) != nil ? item : nil
        continue
      }
      // A list that begins with "Done" has that for a label.
      if place == 0, isLeft { return }
      if let task { tasks[item] = task }
    }
  }

  /// Whether a statement only says how far something is, with a short sentence behind it at most.
  ///
  /// - Parameter text: A statement: "done.", "not yet. Will do it after the fair".
  /// - Returns: Whether it names no work itself.
  package static func isAnswer(_ text: String) -> Bool {
    // A label has a colon.
    guard text.utf8.count <= longest, !text.ends(with: ":") else { return false }
    let first = text.utf8.prefix { !endsAnswer($0) }
    guard first.count < text.utf8.count || text.partCount <= mostAlone,
      let said = String(first).map(StatusTokens.words), !said.isEmpty
    else { return false }
    return answers.contains(said.spaced) || StatusRemarks.sense(of: said) != nil
  }

  private static func endsAnswer(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static let longest = 60
  private static let mostAlone = 4
  private static let answers: Set<String> = [
    "no", "nope", "not yet", "yes", "still open", "still pending", "still waiting", "still to do",
    "nothing yet", "cancelled", "canceled", "dropped", "postponed",
  ]
}
