/// The names that stand alone over what somebody says, "Ida Holm:", and before it elsewhere, "Ida Holm: The
/// mill is shut".
package struct NamesOverSayings {
  /// How often each name that stands alone opens a statement.
  private var counts: [Substring: Int] = [:]

  /// Finds the names in two notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Complexity: Linear in the number of items.
  init(_ old: MeetingNote, _ new: MeetingNote) {
    // By index: an item taken out of its note is counted in all its parts.
    for note in [old, new] {
      for index in note.items.indices {
        if let name = Self.label(note.items[index]) { counts[name] = 0 }
      }
    }
    guard !counts.isEmpty else { return }
    for note in [old, new] {
      for index in note.items.indices {
        guard let name = Words.name(beforeColonIn: note.items[index].text) else { continue }
        counts[name]? += 1
      }
    }
  }

  /// Whether an item is such a name: it opens more than one statement, as no topic does.
  func hold(_ item: Item) -> Bool {
    guard !counts.isEmpty, let name = Self.label(item) else { return false }
    return counts[name, default: 0] >= Self.fewest
  }

  /// The first word of the name a statement opens with.
  ///
  /// - Parameter text: The statement.
  /// - Returns: The word, or nothing where it opens with no name.
  static func opening(of text: String) -> Substring? { name(opening: text)?.parts.first }

  /// The name before the colon that a statement opens with, or before a dash: "Ida Holm - oil the gate".
  ///
  /// - Parameter text: The statement.
  /// - Returns: The name, or nothing where it opens with none.
  package static func name(opening text: String) -> Substring? {
    Words.name(beforeColonIn: text) ?? name(beforeDashIn: text)
  }

  private static func name(beforeDashIn text: String) -> Substring? {
    let opening = text.utf8.prefix(longest)
    // Most statements have no dash.
    guard opening.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }),
      let end = text[..<opening.endIndex].place(ofAny: dashes),
      Words.areName(text[..<end], atMost: mostBeforeDash)
    else { return nil }
    return text[..<end]
  }

  /// The name an item consists of. One word may as well be the name of a topic.
  private static func label(_ item: Item) -> Substring? {
    guard item.hasChildren, item.text.ends(with: ":"),
      let name = Words.name(beforeColonIn: item.text), name.partCount > 1
    else { return nil }
    return name
  }

  private static let longest = 40
  private static let dashes = [" - ", " – ", " — "]
  private static let mostBeforeDash = 2
  /// Itself in one note, and once more in either beside what the other note says under that name.
  private static let fewest = 3
}
