/// Finds paragraphs that say more about the bullet above them, where a section is written that way:
///
///     * The seal of gate 3 [#14]
///
///     Ordered, and paid for.
///
///     * Paint
///
///     Green it is.
struct BulletBodies {
  private var bullets: [Int: Int] = [:]

  /// So many bullets with a paragraph make it the way of a section.
  private static let habit = 2

  /// Finds them.
  ///
  /// - Parameters:
  ///   - tree: A note.
  ///   - names: Its paragraphs that name a list; they say nothing of the bullet above them.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, names: ListNames) {
    var stretch: [Int] = []
    for block in tree.children(of: 0) {
      if case .heading = tree.nodes[block].kind {
        read(stretch, tree)
        stretch = []
      } else if !names.contains(block) {
        stretch.append(block)
      }
    }
    read(stretch, tree)
  }

  /// The bullet a paragraph is about.
  ///
  /// - Parameter paragraph: The index of a paragraph.
  /// - Returns: The index of a list item, or nothing.
  subscript(paragraph: Int) -> Int? { bullets[paragraph] }

  /// Whether a bullet is about a ticket: then it is a point of an agenda, and what follows is said of it.
  private static func namesTicket(_ bullet: Int, _ tree: MarkdownTree) -> Bool {
    tree.children(of: bullet).first.map { !Tickets.tickets(of: tree.nodes[$0].content).isEmpty }
      ?? false
  }

  /// Reads what stands between two headings: lists of one bullet, each with paragraphs behind it.
  private mutating func read(_ blocks: [Int], _ tree: MarkdownTree) {
    var found: [Int: Int] = [:]
    var owners: Set<Int> = []
    var bullet: Int?
    for block in blocks {
      let node = tree.nodes[block]
      switch node.kind {
      case .list:
        let items = tree.children(of: block)
        guard items.count == 1 else { return }
        bullet = items[0]
      case .paragraph:
        guard let bullet, !node.content.plain.ends(with: ":") else { return }
        found[block] = bullet
        owners.insert(bullet)
      default: return
      }
    }
    let isTold = owners.count == 1 && owners.allSatisfy { Self.namesTicket($0, tree) }
    guard owners.count >= Self.habit || isTold else { return }
    bullets.merge(found) { $1 }
  }
}
