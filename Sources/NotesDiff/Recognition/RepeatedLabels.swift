/// Texts that come back under one point after the other with something under each: the questions of a
/// form, "What did you do?". They label what stands under them.
struct RepeatedLabels {
  /// Under how many points a text has to stand.
  static let habit = 3

  private let keys: Set<String>

  /// Counts the texts of a note.
  ///
  /// - Parameter note: The note, its items gathered.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote) {
    struct Place: Hashable {
      let section: Int
      let parent: Int?
    }
    var places: [String: Set<Place>] = [:]
    for item in note.items where item.hasChildren && item.form == .bullet {
      guard let key = Self.key(item.text) else { continue }
      places[key, default: []].insert(Place(section: item.section, parent: item.parent))
    }
    keys = Set(places.lazy.filter { $0.value.count >= Self.habit }.map { $0.key })
  }

  /// Whether an item with something under it is such a label.
  func contains(_ item: Item) -> Bool {
    guard !keys.isEmpty, item.hasChildren, item.form == .bullet, let key = Self.key(item.text)
    else { return false }
    return keys.contains(key)
  }

  /// What a list item asks of a person, as it is compared: "What is next?", "Blockers".
  ///
  /// - Parameters:
  ///   - item: The index of a list item.
  ///   - tree: The note.
  /// - Returns: Its key; nothing for an item without a list, and for one that asks nothing.
  static func question(_ item: Int, _ tree: MarkdownTree) -> String? {
    let parts = tree.children(of: item)
    guard parts.count == 2, tree.nodes[parts[1]].kind == .list else { return nil }
    let text = tree.nodes[parts[0]].content.folded().plain
    guard text.ends(with: "?") || StatusLabels.sense(of: text, isWhole: true) != nil else {
      return nil
    }
    return key(text)
  }

  private static func key(_ text: String) -> String? {
    let words = Words.lowercased(text)
    return words.isEmpty || words.count > longest ? nil : words.spaced
  }

  /// Longer texts are statements.
  private static let longest = 16
}
