/// What a trace is about: the words a user named, or those of the change a user named.
struct TraceSubject {
  /// Every statement that has all the words.
  private(set) var places: [ItemPlace] = []
  private let words: [String]
  /// The one of the words that stands in the fewest statements.
  private var rarest: String?

  /// The words of a change have more letters than this; the others are in every statement.
  private static let idle = 3

  /// Gathers the words and where they stand.
  ///
  /// - Parameters:
  ///   - query: The words, or an id.
  ///   - changed: The items of the change with that id; nothing for words.
  ///   - history: The series.
  init(_ query: String, changed: [ItemPlace], in history: SeriesHistory) {
    let named =
      changed.isEmpty
      ? Trace.asked(query)
      : changed.flatMap { Trace.words(history.item($0).statement) }
        .filter { $0.count > Self.idle }
    let words = named.distinct()
    self.words = words
    guard !words.isEmpty else { return }
    var counts = Array(repeating: 0, count: words.count)
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        let said = Self.said(words, by: item)
        for place in said.indices where said[place] { counts[place] += 1 }
        if !said.contains(false) { places.append(ItemPlace(note: number, item: index)) }
      }
    }
    rarest = counts.indices.min { counts[$0] < counts[$1] }.map { words[$0] }
  }

  /// Whether a statement is about the subject: it has at least half of the words, and the rarest.
  ///
  /// - Parameter item: A statement.
  /// - Returns: Whether it is.
  func isTold(by item: Item) -> Bool {
    let said = Self.said(words, by: item)
    return 2 * said.count { $0 } >= words.count
      && zip(words, said).contains { $0 == rarest && $1 }
  }

  private static func said(_ words: [String], by item: Item) -> [Bool] {
    let own = Trace.words(item.text)
    return words.map { word in own.contains { $0.hasPrefix(word) } }
  }
}
