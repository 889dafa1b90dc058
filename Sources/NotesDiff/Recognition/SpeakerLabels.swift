/// The names of persons that stand over what they said or did: "Ida" with a list below, where the note has her among
/// those present, gives her a task or has her handle beside the name. They label the list.
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
      note.items[$0].hasChildren && Self.mayBeName(note.items[$0])
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
    let speakers = named.filter {
      Self.hasHandle(note.items[$0].text)
        || Words.lowercased(Self.bare(note.items[$0].text)).allSatisfy(people.contains)
    }
    items = Set(speakers).union(Self.others(beside: speakers, in: note))
  }

  /// A place in a note whose items are a list.
  private struct Place: Hashable {
    let section: Int
    let parent: Int?

    init(_ item: Item) { (section, parent) = (item.section, item.parent) }
  }

  /// The other items of lists that have several who speak and nothing but names: who said nothing is one of
  /// them, too.
  private static func others(beside speakers: [Int], in note: MeetingNote) -> [Int] {
    var counts: [Place: Int] = [:]
    for speaker in speakers { counts[Place(note.items[speaker]), default: 0] += 1 }
    counts = counts.filter { $0.value > 1 }
    guard !counts.isEmpty else { return [] }
    var lists: [Place: [Int]] = [:]
    for (index, item) in note.items.enumerated() {
      let place = Place(item)
      if counts[place] != nil { lists[place, default: []].append(index) }
    }
    return lists.values.filter { $0.allSatisfy { mayBeName(note.items[$0]) } }.flatMap { $0 }
  }

  private static func mayBeName(_ item: Item) -> Bool {
    item.form == .bullet && item.text.utf8.count <= longest
      && Words.areName(bare(item.text), atMost: 2)
  }

  /// Whether an item is such a name.
  func contains(_ item: Int) -> Bool { items.contains(item) }

  /// A name without a colon, or a bracket, behind it.
  private static func bare(_ text: String) -> Substring {
    if text.ends(with: ":") { return text.dropLast() }
    guard text.ends(with: ")"), let open = text[...].place(of: " (") else {
      return text[...]
    }
    return text[..<open]
  }

  /// Whether a handle stands in brackets behind a name.
  private static func hasHandle(_ text: String) -> Bool { text.hasInside(" (@") }

  private static let longest = 40
}
