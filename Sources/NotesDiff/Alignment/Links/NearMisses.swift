/// Finds, for items without a link, the nearest candidate and why it was turned down.
struct NearMisses {
  /// By item of the older note.
  private(set) var ofOld: [Int: NearMiss] = [:]
  /// By item of the newer note.
  private(set) var ofNew: [Int: NearMiss] = [:]

  /// What is less probable is not worth naming.
  private static let least = 0.005

  /// Goes through the candidates.
  ///
  /// - Parameters:
  ///   - items: The candidates.
  ///   - chosen: The places of those that are links.
  /// - Complexity: Linear in the candidates.
  init(_ items: ItemAlignment, chosen: [Int]) {
    let linkedOld = Set(chosen.map { items.scored[$0].candidate.old })
    let linkedNew = Set(chosen.map { items.scored[$0].candidate.new })
    var bestOfOld: [Int: Int] = [:]
    var bestOfNew: [Int: Int] = [:]
    for (place, found) in items.scored.enumerated() {
      let isAnswered = items.decisions.verdict(on: found.candidate) == false
      guard found.alone >= Self.least || isAnswered else { continue }
      func improve(_ best: inout [Int: Int], _ item: Int) {
        if let known = best[item], items.scored[known].alone >= found.alone { return }
        best[item] = place
      }
      if !linkedOld.contains(found.candidate.old) { improve(&bestOfOld, found.candidate.old) }
      if !linkedNew.contains(found.candidate.new) { improve(&bestOfNew, found.candidate.new) }
    }
    func miss(_ place: Int, other: Int, isTaken: Bool) -> NearMiss {
      let found = items.scored[place]
      return NearMiss(
        other: other, probability: found.probability,
        evidence: items.counterEvidence(found, isTaken: isTaken))
    }
    ofOld = bestOfOld.mapValues { place in
      let other = items.scored[place].candidate.new
      return miss(place, other: other, isTaken: linkedNew.contains(other))
    }
    ofNew = bestOfNew.mapValues { place in
      let other = items.scored[place].candidate.old
      return miss(place, other: other, isTaken: linkedOld.contains(other))
    }
  }
}
