/// Items that say the same under linked parents or above linked children: "confirmed!" is too short
/// to be a link by itself, and is one there.
enum SiblingTwins {
  /// How sure such a link is.
  private static let probability = 0.9

  /// The links for items that have none.
  ///
  /// - Parameters:
  ///   - links: The links found.
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - decisions: What was answered.
  /// - Returns: The links found and the further ones, in order of the newer note, then of the older.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, decisions: Decisions
  ) -> [ItemLink] {
    let links = withParents(of: links, old: old, new: new, decisions: decisions)
    let linkedNew = Set(links.map(\.new))
    // What is said below which item of the newer note, and the items that say it.
    var said = ByteTable()
    var free: [[Int]] = []
    for index in new.items.indices.reversed() where new.items[index].role == .statement {
      guard let parent = new.items[index].parent, !linkedNew.contains(index) else { continue }
      let number = Int(said.number(new.items[index].statement, below: Int32(parent)))
      if number == free.count { free.append([]) }
      free[number].append(index)
    }
    guard !free.isEmpty else { return links }
    let linkedOld = Set(links.map(\.old))
    let heirs = Dictionary(links.map { ($0.old, $0.new) }, uniquingKeysWith: min)
    var further: [ItemLink] = []
    for index in old.items.indices
    where old.items[index].role == .statement && !linkedOld.contains(index) {
      guard let heir = old.items[index].parent.flatMap({ heirs[$0] }) else { continue }
      let number = Int(said.number(old.items[index].statement, below: Int32(heir)))
      guard number < free.count, let twin = free[number].last,
        decisions.verdict(on: .init(old: index, new: twin)) != false
      else { continue }
      free[number].removeLast()
      further.append(
        ItemLink(
          old: index, new: twin, probability: probability, evidence: [.sameText, .sameParent]))
    }
    return links.completed(by: further)
  }

  /// The links and those of parents without one that say the same, from the innermost outwards.
  private static func withParents(
    of links: [ItemLink], old: MeetingNote, new: MeetingNote, decisions: Decisions
  ) -> [ItemLink] {
    var linked = (old: Set(links.map(\.old)), new: Set(links.map(\.new)))
    var found: [ItemLink] = []
    let families = Families(links, old, new)
    for link in links {
      var (first, second) = (old.items[link.old].parent, new.items[link.new].parent)
      while let parent = first, let other = second, !linked.old.contains(parent),
        !linked.new.contains(other), old.items[parent].role == .statement,
        let evidence = evidence(old.items[parent], new.items[other], families[parent, other]),
        decisions.verdict(on: .init(old: parent, new: other)) != false
      {
        linked.old.insert(parent)
        linked.new.insert(other)
        found.append(
          ItemLink(old: parent, new: other, probability: probability, evidence: [evidence]))
        (first, second) = (old.items[parent].parent, new.items[other].parent)
      }
    }
    return links.completed(by: found)
  }

  /// What speaks for the link of two parents: that they say the same, or have the same sub-items.
  private static func evidence(
    _ parent: Item, _ other: Item, _ haveSameChildren: @autoclosure () -> Bool
  ) -> Evidence? {
    if parent.statement == other.statement { return .sameText }
    return other.role == .statement && haveSameChildren() ? .sameChildren : nil
  }

  /// What stands under the items of two notes.
  private struct Families {
    /// The statements right below each item that has some.
    private var children: (old: [Int: Int], new: [Int: Int]) = ([:], [:])
    /// For each pair of parents so many links between what says the same below them.
    private var twins: [Pair: Int] = [:]

    private struct Pair: Hashable {
      let old: Int
      let new: Int
    }

    /// One sub-item may stand under anything: "Various bumps".
    private static let least = 2

    init(_ links: [ItemLink], _ old: MeetingNote, _ new: MeetingNote) {
      for link in links {
        let (first, second) = (old.items[link.old], new.items[link.new])
        guard let parent = first.parent, let other = second.parent,
          first.statement == second.statement
        else { continue }
        twins[Pair(old: parent, new: other), default: 0] += 1
      }
      guard twins.values.contains(where: { $0 >= Self.least }) else { return }
      children = (Self.children(of: old), Self.children(of: new))
    }

    private static func children(of note: MeetingNote) -> [Int: Int] {
      note.items.reduce(into: [:]) { counts, item in
        if let parent = item.parent, item.role == .statement { counts[parent, default: 0] += 1 }
      }
    }

    /// Whether two items have the same sub-items and no others.
    subscript(_ parent: Int, _ other: Int) -> Bool {
      guard let count = twins[Pair(old: parent, new: other)], count >= Self.least else {
        return false
      }
      return children.old[parent] == count && children.new[other] == count
    }
  }
}
