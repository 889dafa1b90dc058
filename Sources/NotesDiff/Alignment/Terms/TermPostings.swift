/// Which items have a term, and with what weight; filled again and again without new storage.
struct TermPostings {
  /// An item that has a term.
  typealias Entry = (item: Int, weight: Double)

  private var starts: [Int32]
  private var counts: [Int32]
  private var entries: [Entry] = []
  private var used: [Vocabulary.ID] = []

  /// Makes postings without entries.
  init(terms: Int) {
    starts = Array(repeating: 0, count: terms)
    counts = starts
  }

  /// An entry.
  ///
  /// - Parameter place: One of `places(of:)`.
  subscript(place: Int) -> Entry { entries[place] }

  /// Where the entries of a term lie, in order of the items.
  func places(of term: Vocabulary.ID) -> Range<Int> {
    let start = Int(starts[Int(term)])
    return start..<(start + Int(counts[Int(term)]))
  }

  /// Fills the postings with the terms of items, in place of what they had.
  ///
  /// - Parameters:
  ///   - members: The items, in order.
  ///   - note: The note they stand in.
  ///   - isWanted: Whether a term of an item gets an entry.
  mutating func fill(
    with members: [Int], of note: NoteProfile, where isWanted: (WeightedTerm) -> Bool
  ) {
    for term in used { counts[Int(term)] = 0 }
    used.removeAll(keepingCapacity: true)
    for index in members {
      for term in note.items[index].terms where isWanted(term) {
        if counts[Int(term.id)] == 0 { used.append(term.id) }
        counts[Int(term.id)] += 1
      }
    }
    var next: Int32 = 0
    for term in used {
      starts[Int(term)] = next
      next += counts[Int(term)]
      counts[Int(term)] = 0
    }
    if entries.count < Int(next) {
      let missing = Int(next) - entries.count
      entries.append(contentsOf: repeatElement((item: 0, weight: 0), count: missing))
    }
    for index in members {
      for term in note.items[index].terms where isWanted(term) {
        entries[Int(starts[Int(term.id)] + counts[Int(term.id)])] = (index, term.weight)
        counts[Int(term.id)] += 1
      }
    }
  }
}
