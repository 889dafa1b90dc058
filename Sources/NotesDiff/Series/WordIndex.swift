/// The words of a series with how rare they are and where they stand, to see whether anybody speaks
/// of a thing again where no link says so.
struct WordIndex {
  private var notesOf: [String: [ItemPlace]] = [:]
  private let count: Int

  /// The share of a statement's weight a later one repeats to count as a mention of it.
  private static let mentionShare = 0.55
  /// Words that stand in more statements than this say nothing of a thing.
  private static let common = 400

  /// Gathers the words of all statements.
  ///
  /// - Parameter history: The series.
  init(_ history: SeriesHistory) {
    var count = 0
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        count += 1
        let place = ItemPlace(note: number, item: index)
        for word in Self.words(item) { notesOf[word, default: []].append(place) }
      }
    }
    self.count = count
  }

  /// Whether a later statement repeats most of what is rare in an item.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - note: The note it was last seen in; only later ones count.
  /// - Returns: Whether a later statement does.
  func isMentioned(_ item: Item, after note: Int) -> Bool {
    let words = Self.words(item)
    var total = 0.0
    var shared: [ItemPlace: Double] = [:]
    for word in words {
      let places = notesOf[word] ?? []
      let weight = self.weight(places.count)
      total += weight
      guard places.count <= Self.common else { continue }
      for place in places where place.note > note { shared[place, default: 0] += weight }
    }
    // The largest share does not depend on the order of a dictionary.
    return (shared.values.max() ?? 0) >= Self.mentionShare * total
  }

  /// Rare words weigh more: the logarithm of how rare they are, in steps, without a C library.
  private func weight(_ occurrences: Int) -> Double {
    var ratio = Double(count) / Double(max(1, occurrences))
    var weight = 0.0
    while ratio > 1 {
      weight += 1
      ratio /= 2
    }
    return weight
  }

  /// The distinct longer words of an item, in order, cut to what endings do not change.
  private static func words(_ item: Item) -> [String] {
    Words.lowercased(item.statement).flatMap { word in
      word.split { "-/_".contains($0) }.map(String.init)
    }
    .filter { $0.count >= 3 }
    .map { String($0.prefix(7)) }
    .distinct()
  }
}
