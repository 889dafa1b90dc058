/// Chooses, among weighed pairs, the set of the largest total weight that uses no item twice.
///
/// The pairs fall into groups that share no item; each group is solved by itself, exactly up to
/// `exactRows` items on its smaller side and `exactCells` cells, greedily above. On meeting notes a
/// group has a handful of items; the bound is there for notes in which every item is alike.
enum Assignment {
  /// A pair and what choosing it is worth.
  struct Pair: Hashable {
    /// An item of the older note, by index.
    var old: Int
    /// An item of the newer note, by index.
    var new: Int
    /// What choosing it is worth; pairs worth nothing are never chosen.
    var weight: Double
  }

  /// The most items on the smaller side of a group solved exactly.
  static let exactRows = 64
  /// The most cells of a group solved exactly.
  static let exactCells = 16_384

  /// The places of the chosen pairs, in order.
  ///
  /// - Parameter pairs: The pairs; where two are worth the same, the earlier is preferred.
  /// - Returns: The places of the chosen pairs, in order.
  /// - Complexity: Linear in the pairs, up to sorting, for groups within the bounds.
  static func chosen(_ pairs: [Pair]) -> [Int] {
    let worthwhile = pairs.indices.filter { pairs[$0].weight > 0 }
    var chosen: [Int] = []
    for group in groups(of: worthwhile, in: pairs) {
      let olds = Set(group.map { pairs[$0].old }).sorted()
      let news = Set(group.map { pairs[$0].new }).sorted()
      let small = min(olds.count, news.count)
      if small == 1 || small > exactRows || olds.count * news.count > exactCells {
        chosen += greedy(group, in: pairs)
      } else {
        chosen += exact(group, in: pairs, olds: olds, news: news)
      }
    }
    return chosen.sorted()
  }

  // MARK: Groups

  /// The pairs in groups that share no item, groups and pairs in order.
  private static func groups(of places: [Int], in pairs: [Pair]) -> [[Int]] {
    var parent = Array(places.indices)
    func root(_ start: Int) -> Int {
      var node = start
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    var ofOld: [Int: Int] = [:]
    var ofNew: [Int: Int] = [:]
    for (index, place) in places.enumerated() {
      for known in [ofOld[pairs[place].old], ofNew[pairs[place].new]] {
        guard let known else { continue }
        let (first, second) = (root(known), root(index))
        parent[max(first, second)] = min(first, second)
      }
      ofOld[pairs[place].old] = index
      ofNew[pairs[place].new] = index
    }
    var members: [Int: [Int]] = [:]
    for (index, place) in places.enumerated() { members[root(index), default: []].append(place) }
    return members.keys.sorted().compactMap { members[$0] }
  }

  /// Takes the heaviest pair that is still free, again and again.
  private static func greedy(_ group: [Int], in pairs: [Pair]) -> [Int] {
    var usedOld: Set<Int> = []
    var usedNew: Set<Int> = []
    return group.sorted { (pairs[$1].weight, $0) < (pairs[$0].weight, $1) }.filter { place in
      guard !usedOld.contains(pairs[place].old), !usedNew.contains(pairs[place].new) else {
        return false
      }
      usedOld.insert(pairs[place].old)
      usedNew.insert(pairs[place].new)
      return true
    }
  }

  // MARK: The exact solution

  /// The Hungarian method with potentials; a missing pair weighs nothing.
  ///
  /// - Complexity: The square of the smaller side, times the larger. Source: Kuhn, 1955; Munkres,
  ///   1957; in the form of shortest augmenting paths.
  private static func exact(_ group: [Int], in pairs: [Pair], olds: [Int], news: [Int]) -> [Int] {
    let flipped = olds.count > news.count
    let (rows, columns) = flipped ? (news, olds) : (olds, news)
    var rowOf: [Int: Int] = [:]
    var columnOf: [Int: Int] = [:]
    for (index, item) in rows.enumerated() { rowOf[item] = index + 1 }
    for (index, item) in columns.enumerated() { columnOf[item] = index + 1 }
    let width = columns.count + 1
    var cost = Array(repeating: 0.0, count: (rows.count + 1) * width)
    var placeOf: [Int: Int] = [:]
    for place in group {
      let (rowItem, columnItem) =
        flipped ? (pairs[place].new, pairs[place].old) : (pairs[place].old, pairs[place].new)
      guard let row = rowOf[rowItem], let column = columnOf[columnItem] else { continue }
      cost[row * width + column] = -pairs[place].weight
      placeOf[row * width + column] = place
    }
    var rowPotential = Array(repeating: 0.0, count: rows.count + 1)
    var columnPotential = Array(repeating: 0.0, count: width)
    var rowAt = Array(repeating: 0, count: width)
    for row in 1...rows.count {
      rowAt[0] = row
      var column = 0
      var least = Array(repeating: Double.infinity, count: width)
      var used = Array(repeating: false, count: width)
      var from = Array(repeating: 0, count: width)
      repeat {
        used[column] = true
        let current = rowAt[column]
        var step = Double.infinity
        var next = 0
        for other in 1..<width where !used[other] {
          let reduced =
            cost[current * width + other] - rowPotential[current] - columnPotential[other]
          if reduced < least[other] {
            least[other] = reduced
            from[other] = column
          }
          if least[other] < step {
            step = least[other]
            next = other
          }
        }
        for other in 0..<width {
          if used[other] {
            rowPotential[rowAt[other]] += step
            columnPotential[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while rowAt[column] != 0
      while column != 0 {
        rowAt[column] = rowAt[from[column]]
        column = from[column]
      }
    }
    return (1..<width).compactMap { rowAt[$0] == 0 ? nil : placeOf[rowAt[$0] * width + $0] }
  }
}
