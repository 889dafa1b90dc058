extension ItemAlignment {
  // A shared term counts as rare where no more items than this have it in either note.
  private static let rare = 2
  /// How near two places have to be to count as the same.
  private static let near = 0.1

  /// What speaks for a candidate, strongest first.
  ///
  /// - Parameter found: The candidate.
  /// - Returns: What speaks for it.
  func evidence(_ found: ScoredCandidate) -> [Evidence] {
    let first = old.items[found.candidate.old]
    let second = new.items[found.candidate.new]
    var evidence: [Evidence] = []
    if let why = decisions.linked[found.candidate] { evidence.append(.answered(why)) }
    if first.text == second.text { evidence.append(.sameText) }
    if let address = sharedAddress(found.candidate) { evidence.append(.sameTarget(address)) }
    let words = sharedWords(first, second)
    if !words.rare.isEmpty { evidence.append(.rareWords(words.rare)) }
    if !words.common.isEmpty { evidence.append(.sharedWords(words.common)) }
    if first.scope == second.scope, !first.isRow { evidence.append(.sameTeam) }
    if let team = namedTeam(found) { evidence.append(.teamNamed(team)) }
    if found.features[.sameTeam] > 0, found.features[.parents] >= 0.7, first.parent != nil {
      evidence.append(.sameParent)
    }
    if found.features[.sameTeam] > 0, !first.isRow, min(first.scopeCount, second.scopeCount) > 2,
      abs(first.place - second.place) < Self.near
    {
      evidence.append(.samePlace)
    }
    if let stage = first.stage, stage == second.stage { evidence.append(.sameStage) }
    return evidence
  }

  /// The first address both link to, as the newer note writes it.
  private func sharedAddress(_ pair: CandidateIndex.Candidate) -> String? {
    let before = old.items[pair.old].targets
    let links = newNote.items[pair.new].content.links
    return zip(new.items[pair.new].targets, links).first { before.contains($0.0) }?.1
  }

  /// Up to three shared terms, rarest first.
  private func sharedWords(
    _ first: ItemProfile, _ second: ItemProfile
  ) -> (rare: [String], common: [String]) {
    let shared = first.terms.compactMap { term -> (weight: Double, id: Vocabulary.ID, Bool)? in
      guard let index = second.index(of: term.id), term.weight >= 0.3 else { return nil }
      let other = second.terms[index]
      let isRare = max(term.inNote, other.inNote) <= Self.rare
      return (min(term.local, other.local), term.id, isRare)
    }
    let best = shared.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(3)
    return (
      best.filter(\.2).map { vocabulary.surface(of: $0.id) },
      best.filter { !$0.2 }.map { vocabulary.surface(of: $0.id) }
    )
  }

  /// The team of one item that the other names.
  private func namedTeam(_ found: ScoredCandidate) -> String? {
    guard found.features[.namedOverlap] > 0 else { return nil }
    let (first, second) = (old.items[found.candidate.old], new.items[found.candidate.new])
    if let name = new.names[second.scope], !name.isEmpty, name.allSatisfy({ first.has($0) }) {
      return teamName(newNote, found.candidate.new)
    }
    if let name = old.names[first.scope], !name.isEmpty, name.allSatisfy({ second.has($0) }) {
      return teamName(oldNote, found.candidate.old)
    }
    return nil
  }

  private func teamName(_ note: MeetingNote, _ item: Int) -> String {
    let section = note.items[item].section
    return note.sections[note.team(of: section) ?? section].heading.name
  }

  /// What speaks against a candidate, strongest first.
  ///
  /// - Parameters:
  ///   - found: A candidate that is no link.
  ///   - isTaken: Whether one of its items is linked to another.
  /// - Returns: What speaks against it.
  func counterEvidence(_ found: ScoredCandidate, isTaken: Bool) -> [Evidence] {
    let pair = found.candidate
    if let why = decisions.parted[pair] ?? decisions.settled[pair.new] {
      return [.turnedDown(why)]
    }
    var evidence: [Evidence] = []
    if found.features[.otherVersion] > 0 || found.features[.staleVersion] > 0,
      let before = old.items[pair.old].contextVersions.first,
      let after = new.items[pair.new].contextVersions.first
    {
      evidence.append(.otherVersion(vocabulary.surface(of: before), vocabulary.surface(of: after)))
    }
    if isTaken { evidence.append(.betterRival) }
    if found.probability < model.accept { evidence.append(.belowBar(model.accept)) }
    return evidence
  }
}

/// Finds, for items without a link, the nearest candidate and why it was turned down.
struct NearMisses {
  /// By item of the older note.
  private(set) var ofOld: [Int: NearMiss] = [:]
  /// By item of the newer note.
  private(set) var ofNew: [Int: NearMiss] = [:]

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
