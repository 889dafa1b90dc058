/// The points of a form nobody filled in: a list that has nothing but the same few words several times, as "Status"
/// under "Status reports".
struct BlankForms {
  private let items: Set<Int>

  /// Finds them.
  ///
  /// - Parameter note: The note, its sections and items gathered.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote) {
    struct Place: Hashable {
      let section: Int
      let parent: Int?
    }
    var lists: [Place: [Int]] = [:]
    for (index, item) in note.items.enumerated() where !item.text.isEmpty {
      lists[Place(section: item.section, parent: item.parent), default: []].append(index)
    }
    items = Set(
      lists.values.filter { list in
        guard list.count > 1, let first = list.first.map({ note.items[$0] }),
          Self.mayBeBlank(first)
        else { return false }
        return list.allSatisfy { note.items[$0].text == first.text && !note.items[$0].hasChildren }
      }.joined())
  }

  /// Whether an item is such a point.
  func contains(_ item: Int) -> Bool { items.contains(item) }

  /// Whether an item is short enough, and no vote or answer: several people may give the same.
  private static func mayBeBlank(_ item: Item) -> Bool {
    item.form == .bullet && !item.hasChildren && item.tag == nil && item.ticked == nil
      && item.text.utf8.count <= longest && item.text.partCount <= mostWords
      && item.content.links.isEmpty
      && (item.text.utf8.first.map { Words.isASCIILetterOrDigit($0) && !Words.isASCIIDigit($0) }
        ?? false)
      && !StatusRemarks.isAnswer(item.text) && !StatusOpening.tells(item.text)
      && !Words.lowercased(item.text).contains(where: votes.contains)
  }

  private static let longest = 40
  private static let mostWords = 5
  private static let votes: WordSet = [
    "abstain", "abstained", "agree", "agreed", "approve", "approved", "aye", "nay", "no", "ok",
    "yes",
  ]
}
