/// The names of persons that stand over what they said or did: "Ida" with a list below, where the note has her among
/// those present or gives her a task. They label the list.
struct SpeakerLabels {
  private let items: Set<Int>

  /// Finds them.
  ///
  /// - Parameters:
  ///   - note: The note, its sections and items gathered.
  ///   - frames: Its sections that say who was there.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote, _ frames: FrameSections) {
    let named = note.items.indices.filter {
      note.items[$0].hasChildren && note.items[$0].form == .bullet
        && note.items[$0].text.utf8.count <= Self.longest
        && Words.areName(Self.bare(note.items[$0].text), atMost: 2)
    }
    guard !named.isEmpty else {
      items = []
      return
    }
    var people: Set<String> = []
    for item in note.items {
      for owner in item.owners where !item.isRoadmapRow {
        people.formUnion(Words.lowercased(owner))
      }
      guard frames.contains(item.section) else { continue }
      // "Ida Holm (mill)", "Guests: Ida Holm, Bo Berg".
      for part in item.text.split(whereSeparator: { ",:;(/&".contains($0) })
      where Words.areName(String(part).folded) {
        people.formUnion(Words.lowercased(part))
      }
    }
    items = Set(
      named.filter { Words.lowercased(note.items[$0].text).allSatisfy(people.contains) })
  }

  /// Whether an item is such a name.
  ///
  /// - Parameter item: The index of the item.
  /// - Returns: Whether it is.
  func contains(_ item: Int) -> Bool { items.contains(item) }

  private static func bare(_ text: String) -> Substring {
    text.utf8.last == UInt8(ascii: ":") ? text.dropLast() : text[...]
  }

  private static let longest = 40
}
