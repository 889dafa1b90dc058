import TestSupport
import Testing

@testable import NotesDiff

@Suite("Choosing pairs")
struct AlignmentAssignmentTests {
  /// The largest weight any choice reaches, by trying them all.
  private func best(_ pairs: [Assignment.Pair], from place: Int = 0, _ used: Set<Int> = [])
    -> Double
  {
    guard place < pairs.count else { return 0 }
    let pair = pairs[place]
    let without = best(pairs, from: place + 1, used)
    guard pair.weight > 0, !used.contains(pair.old), !used.contains(-1 - pair.new) else {
      return without
    }
    let with = best(pairs, from: place + 1, used.union([pair.old, -1 - pair.new]))
    return max(without, pair.weight + with)
  }

  private func pairs(_ random: inout SplitMix64, atMost side: Int) -> [Assignment.Pair] {
    var pairs: [Assignment.Pair] = []
    for old in 0..<side {
      for new in 0..<side where Int.random(in: 0..<3, using: &random) > 0 {
        let weight = Double(Int.random(in: -4...9, using: &random)) / 2
        pairs.append(Assignment.Pair(old: old, new: new, weight: weight))
      }
    }
    return pairs
  }

  @Test("The choice is the best of all choices", arguments: 0..<60)
  func optimal(_ seed: Int) {
    var random = SplitMix64(seed)
    let pairs = pairs(&random, atMost: 4)
    let chosen = Assignment.chosen(pairs).map { pairs[$0] }
    #expect(Set(chosen.map(\.old)).count == chosen.count)
    #expect(Set(chosen.map(\.new)).count == chosen.count)
    #expect(chosen.allSatisfy { $0.weight > 0 })
    #expect(abs(chosen.reduce(0) { $0 + $1.weight } - best(pairs)) < 1e-9)
  }

  @Test("A lesser pair is taken where that frees a greater sum")
  func notGreedy() {
    let pairs = [
      Assignment.Pair(old: 0, new: 0, weight: 5), Assignment.Pair(old: 0, new: 1, weight: 4),
      Assignment.Pair(old: 1, new: 0, weight: 4),
    ]
    #expect(Assignment.chosen(pairs) == [1, 2])
  }

  @Test("Nothing to choose from")
  func empty() {
    #expect(Assignment.chosen([]).isEmpty)
    #expect(Assignment.chosen([Assignment.Pair(old: 0, new: 0, weight: 0)]).isEmpty)
  }
}
