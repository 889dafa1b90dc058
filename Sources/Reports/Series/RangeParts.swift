import NotesDiff

/// The addresses below a statement that say nothing but how far they are: tickets of its work, and no works
/// of their own.
struct RangeParts: Hashable {
  /// How many of them are done.
  let done: Int
  /// How many there are.
  let all: Int

  /// Counts what stands right below a statement; nothing where no address there says how far it is.
  ///
  /// - Parameters:
  ///   - place: Where the statement stands.
  ///   - history: The series.
  /// - Complexity: Linear in the items below it.
  init?(below place: ItemPlace, in history: SeriesHistory) {
    let items = history.notes[place.note].items
    let item = items[place.item]
    guard item.hasChildren, item.role == .statement, !item.isRoadmapRow else { return nil }
    let addresses = items.below(place.item).filter { $0.parent == place.item && Self.isAddress($0) }
    guard addresses.contains(where: { $0.status.status != .unknown }) else { return nil }
    done = addresses.count { $0.status.status == .done }
    all = addresses.count
  }

  /// Whether an item is such an address.
  ///
  /// - Parameters:
  ///   - place: Where it stands.
  ///   - history: The series.
  /// - Returns: Whether it is told with what it stands under.
  static func isPart(_ place: ItemPlace, in history: SeriesHistory) -> Bool {
    let item = history.item(place)
    guard let parent = item.parent, isAddress(item) else { return false }
    return RangeParts(below: ItemPlace(note: place.note, item: parent), in: history) != nil
  }

  /// Whether all are done.
  var areDone: Bool { done == all }

  private static func isAddress(_ item: Item) -> Bool {
    item.role == .statement && item.statement.hasPrefix("http")
      && !item.statement.utf8.contains(UInt8(ascii: " "))
  }
}
