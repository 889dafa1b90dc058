extension ItemAlignment {
  /// How many shared terms are named.
  private static let mostWords = 3
  // A shared term counts as rare where no more items than this have it in either note.
  private static let rare = 2
  /// How near two places have to be to count as the same.
  private static let near = 0.1

  /// What speaks for a candidate, strongest first.
  func evidence(_ found: ScoredCandidate) -> [Evidence] {
    let first = old.items[found.candidate.old]
    let second = new.items[found.candidate.new]
    var evidence: [Evidence] = []
    if let why = decisions.linked[found.candidate] { evidence.append(.answered(why)) }
    if first.text == second.text { evidence.append(.sameText) }
    if let address = sharedAddress(found.candidate) { evidence.append(.sameTarget(address)) }
    if let team = sharedOffice(found.candidate) { evidence.append(.sameOffice(team)) }
    let words = sharedWords(found.candidate)
    if !words.rare.isEmpty { evidence.append(.rareWords(words.rare)) }
    if !words.common.isEmpty { evidence.append(.sharedWords(words.common)) }
    if first.scope == second.scope, first.scope != old.loose, !first.isRow {
      evidence.append(.sameTeam)
    }
    if let team = namedTeam(found) { evidence.append(.teamNamed(team)) }
    if found.features.signals[.sameTeam] > 0, found.features.parents >= 0.7, first.parent != nil {
      evidence.append(.sameParent)
    }
    if found.features.signals[.sameTeam] > 0, !first.isRow,
      min(first.scopeCount, second.scopeCount) > 2,
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

  /// The team whose lead both speak of, as the newer note writes it, else as the older one does.
  private func sharedOffice(_ pair: CandidateIndex.Candidate) -> String? {
    let before = old.items[pair.old].offices
    guard let office = new.items[pair.new].offices.first(where: before.contains) else { return nil }
    return new.title(of: office) ?? old.title(of: office)
  }

  /// Up to three shared terms, rarest first, as the newer note writes them; neighbours in one.
  private func sharedWords(
    _ pair: CandidateIndex.Candidate
  ) -> (rare: [String], common: [String]) {
    let (first, second) = (old.items[pair.old], new.items[pair.new])
    var shared: [(weight: Double, id: Vocabulary.ID, isRare: Bool)] = []
    for term in first.terms where term.weight >= 0.3 {
      guard let index = second.index(of: term.id) else { continue }
      let other = second.terms[index]
      let isRare = max(term.inNote, other.inNote) <= Self.rare
      shared.append((min(term.local, other.local), term.id, isRare))
    }
    shared.sort { ($1.weight, $0.id) < ($0.weight, $1.id) }
    let words = WrittenWords(newNote.items[pair.new].statement)
    let names = { (isRare: Bool) in
      words.phrases(
        shared.prefix(Self.mostWords).filter { $0.isRare == isRare }
          .map {
            (
              String(decoding: vocabulary.bytes(of: $0.id), as: UTF8.self),
              vocabulary.surface(of: $0.id)
            )
          })
    }
    return (names(true), names(false))
  }

  /// The team of one item that the other names.
  private func namedTeam(_ found: ScoredCandidate) -> String? {
    guard found.features.namesTeam else { return nil }
    let (first, second) = (old.items[found.candidate.old], new.items[found.candidate.new])
    if first.hasAll(new.name(of: second.scope)) {
      return newNote.unitName(of: newNote.items[found.candidate.new].section)
    }
    if second.hasAll(old.name(of: first.scope)) {
      return oldNote.unitName(of: oldNote.items[found.candidate.old].section)
    }
    return nil
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
    if found.features.signals[.otherVersion] > 0 || found.features.signals[.staleVersion] > 0,
      let before = old.items[pair.old].contextVersions.first,
      let after = new.items[pair.new].contextVersions.first
    {
      evidence.append(.otherVersion(vocabulary.surface(of: before), vocabulary.surface(of: after)))
    }
    // A rival is no reason where the two have little in common.
    if isTaken, found.alone >= model.accept / 2 { evidence.append(.betterRival) }
    if found.probability < model.accept { evidence.append(.belowBar(model.accept)) }
    return evidence
  }
}

/// The words of a statement as they are written, found by the terms alignment makes of them.
private struct WrittenWords {
  private let words: [String]
  private var placeOf: [String: Int] = [:]

  init(_ statement: String) {
    words = statement.split(whereSeparator: \.isWhitespace).map { word in
      let isMark = { (character: Character) in !(character.isLetter || character.isNumber) }
      let tail = word.reversed().prefix(while: isMark).count
      return String(word.drop(while: isMark).dropLast(tail))
    }
    var tokenizer = Tokenizer()
    for (place, word) in words.enumerated() {
      for token in tokenizer.tokens(of: word) {
        let term = String(decoding: tokenizer.spellings.string(token.term), as: UTF8.self)
        if placeOf[term] == nil { placeOf[term] = place }
      }
    }
  }

  /// The words behind terms, each once; words that follow each other make one phrase.
  func phrases(_ terms: [(term: String, surface: String)]) -> [String] {
    var phrases: [(places: ClosedRange<Int>, text: String)] = []
    var lost: [String] = []
    for (term, surface) in terms {
      guard let place = placeOf[term] else {
        lost.append(surface)
        continue
      }
      if phrases.contains(where: { $0.places.contains(place) }) { continue }
      if let before = phrases.firstIndex(where: { $0.places.upperBound + 1 == place }) {
        phrases[before].places = phrases[before].places.lowerBound...place
        phrases[before].text += " " + words[place]
      } else if let after = phrases.firstIndex(where: { $0.places.lowerBound == place + 1 }) {
        phrases[after].places = place...phrases[after].places.upperBound
        phrases[after].text = words[place] + " " + phrases[after].text
      } else {
        phrases.append((place...place, words[place]))
      }
    }
    return phrases.map(\.text) + lost
  }
}
