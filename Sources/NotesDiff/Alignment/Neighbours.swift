/// Compares the items of a note with their neighbours in the same scope.
///
/// Statements that are as alike inside one note as across the two follow a template, and say less
/// about being the same work than their likeness suggests.
enum Neighbours {
  /// Terms in more items of a scope than this are passed over: they are light, and following them
  /// would take the square of the items.
  private static let crowd = 32

  /// Finds each item's likest neighbour.
  ///
  /// - Parameters:
  ///   - note: The note, its terms weighed.
  ///   - terms: How many terms the vocabulary has.
  /// - Complexity: Linear in the number of terms, by `crowd`.
  static func compare(_ note: inout NoteProfile, terms: Int) {
    var postings = TermPostings(terms: terms)
    var dots = Array(repeating: 0.0, count: note.items.count)
    var met: [Int] = []
    for members in note.members {
      postings.fill(with: members, of: note) { Int($0.inScope) <= crowd && $0.inScope > 1 }
      for index in members {
        for term in note.items[index].terms where Int(term.inScope) <= crowd && term.inScope > 1 {
          for place in postings.places(of: term.id) {
            let (other, weight) = postings[place]
            guard other != index else { continue }
            if dots[other] == 0 { met.append(other) }
            dots[other] += term.weight * weight
          }
        }
        var best = 0.0
        let text = note.items[index].text
        let parent = note.items[index].parent
        let length = note.items[index].length
        for other in met {
          if note.items[other].text != text, parent != other, note.items[other].parent != index {
            best = max(best, dots[other] / (length * note.items[other].length))
          }
          dots[other] = 0
        }
        met.removeAll(keepingCapacity: true)
        note.items[index].likestNeighbour = best
      }
    }
  }
}

/// Which items have a term, and with what weight; filled again and again without new storage.
struct TermPostings {
  /// An item that has a term.
  typealias Entry = (item: Int, weight: Double)

  private var starts: [Int32]
  private var counts: [Int32]
  private var entries: [Entry] = []
  private var used: [Vocabulary.ID] = []

  /// Makes postings without entries.
  ///
  /// - Parameter terms: How many terms the vocabulary has.
  init(terms: Int) {
    starts = Array(repeating: 0, count: terms)
    counts = starts
  }

  /// An entry.
  ///
  /// - Parameter place: One of `places(of:)`.
  subscript(place: Int) -> Entry { entries[place] }

  /// Where the entries of a term lie, in order of the items.
  ///
  /// - Parameter term: The number of the term.
  /// - Returns: Places of entries.
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
