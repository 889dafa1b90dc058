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
  /// - Parameter note: The note, its terms weighed.
  /// - Complexity: Linear in the number of terms, by `crowd`.
  static func compare(_ note: inout NoteProfile) {
    struct Place: Hashable {
      var scope: Int
      var term: Vocabulary.ID
    }
    var postings: [Place: [Int32]] = [:]
    for (index, item) in note.items.enumerated() where item.isLinkable {
      for term in item.terms where Int(term.inScope) <= crowd && term.inScope > 1 {
        postings[Place(scope: item.scope, term: term.id), default: []].append(Int32(index))
      }
    }
    var dots = Array(repeating: 0.0, count: note.items.count)
    var met: [Int] = []
    for (index, item) in note.items.enumerated() where item.isLinkable {
      for term in item.terms where Int(term.inScope) <= crowd && term.inScope > 1 {
        for neighbour in postings[Place(scope: item.scope, term: term.id)] ?? [] {
          let other = Int(neighbour)
          guard other != index, let shared = note.items[other].index(of: term.id) else { continue }
          if dots[other] == 0 { met.append(other) }
          dots[other] += term.weight * note.items[other].terms[shared].weight
        }
      }
      var best = 0.0
      for other in met {
        let neighbour = note.items[other]
        if neighbour.text != item.text, item.parent != other, neighbour.parent != index {
          best = max(best, dots[other] / (item.length * neighbour.length))
        }
        dots[other] = 0
      }
      met.removeAll(keepingCapacity: true)
      note.items[index].likestNeighbour = best
    }
  }
}
