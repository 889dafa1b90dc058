/// Finds the lists of nothing but people's names: "Volunteers:" over "Ida Holm", "Bo van Lund - bo@example.org".
///
/// That somebody is on such a list goes on with nothing that person said.
struct ListedNames {
  private var entries: Set<Int> = []

  /// Finds them.
  ///
  /// - Parameter note: A note.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote) {
    // The items below each; nothing once one of them is more than a name.
    var lists: [Int: [Int]?] = [:]
    for index in note.items.indices {
      guard let parent = note.items[index].parent else { continue }
      if Self.isName(note.items[index]) {
        lists[parent, default: []]?.append(index)
      } else {
        lists.updateValue(nil, forKey: parent)
      }
    }
    for case let list? in lists.values where list.count >= Self.fewest {
      // Single words may be things.
      if list.contains(where: { note.items[$0].text.has(" ") }) { entries.formUnion(list) }
    }
  }

  /// Whether an item is a name on such a list.
  ///
  /// - Parameter item: The index of an item.
  /// - Returns: Whether it is.
  func contains(_ item: Int) -> Bool { entries.contains(item) }

  private static func isName(_ item: Item) -> Bool {
    guard item.form == .bullet, item.role == .statement, !item.hasChildren,
      item.text.utf8.count <= longest
    else { return false }
    // With where they are from, or how they are reached.
    let end = item.text[...].place(ofAny: [" (", " - ", " – "]) ?? item.text.endIndex
    let rest = item.text[end...]
    guard rest.isEmpty || rest.ends(with: ")") || rest.contains("@" as Character)
    else { return false }
    let name = item.text[..<end].parts.filter { !Words.isParticle($0) }
    return Words.areName(name.spaced)
  }

  private static let fewest = 2
  private static let longest = 80
}
