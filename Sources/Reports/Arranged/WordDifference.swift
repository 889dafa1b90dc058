/// The fewest words to take out and put in that lead from one wording to another.
///
/// The standard library's difference takes every kind of collection, and some twenty times as long.
/// Source: Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
struct WordDifference {
  /// Whether a word of the older wording is not in the newer one.
  private(set) var isRemoved: [Bool]
  /// Whether a word of the newer wording is not in the older one.
  private(set) var isInserted: [Bool]

  /// Compares two wordings.
  ///
  /// - Parameters:
  ///   - old: The older wording.
  ///   - new: The newer wording.
  /// - Complexity: Words times edits.
  init(from old: StatementWords, to new: StatementWords) {
    isRemoved = Array(repeating: false, count: old.count)
    isInserted = Array(repeating: false, count: new.count)
    var (x, y) = (old.count, new.count)
    let rounds = Self.rounds(old, new)
    for edits in rounds.indices.dropFirst().reversed() {
      let reach = rounds[edits]
      let from = Self.diagonal(before: x - y, edits, reach)
      let start = reach[from + edits]
      if from > x - y {
        isInserted[start - from] = true
      } else {
        isRemoved[start] = true
      }
      (x, y) = (start, start - from)
    }
  }

  /// How far one gets in the older wording on each diagonal before each edit, until all is compared.
  /// A diagonal is how many more words were read of the older wording than of the newer; before edit
  /// `n` the first is `-n`.
  private static func rounds(_ old: StatementWords, _ new: StatementWords) -> [[Int]] {
    var rounds: [[Int]] = []
    var reach = [0, 0]
    for edits in 0...old.count + new.count {
      rounds.append(reach)
      var next = [Int](repeating: 0, count: 2 * edits + 3)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let from = edits == 0 ? 0 : Self.diagonal(before: diagonal, edits, reach)
        var x = reach[from + edits] + (from < diagonal ? 1 : 0)
        while x < old.count, x - diagonal < new.count, old.word(x, equals: x - diagonal, of: new) {
          x += 1
        }
        next[diagonal + edits + 1] = x
        if x >= old.count, x - diagonal >= new.count { return rounds }
      }
      reach = next
    }
    return rounds
  }

  /// The diagonal an edit comes from: the one from which it gets farther.
  private static func diagonal(before diagonal: Int, _ edits: Int, _ reach: [Int]) -> Int {
    let isInserted =
      diagonal == -edits
      || diagonal != edits && reach[diagonal - 1 + edits] < reach[diagonal + 1 + edits]
    return isInserted ? diagonal + 1 : diagonal - 1
  }
}
