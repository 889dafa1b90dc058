/// A candidate with everything that was found out about it.
struct ScoredCandidate {
  /// The pair.
  var candidate: CandidateIndex.Candidate
  /// What speaks for and against it by itself.
  var features: LinkFeatures
  /// Its probability by itself.
  var alone: Double
  /// What speaks for and against it among its rivals and surroundings.
  var context: LinkContext
  /// Its probability, all considered.
  var probability: Double
}

/// Links items of two notes.
struct ItemAlignment {
  /// What alignment has to know of the older note.
  let old: NoteProfile
  /// What alignment has to know of the newer note.
  let new: NoteProfile
  /// The terms of both.
  let vocabulary: Vocabulary
  /// The weights and bars.
  let model: LinkModel
  /// The candidates, in order of the newer note, then of the older.
  let scored: [ScoredCandidate]
  /// How many items have too many that are like them to be compared with each.
  let bounded: Int

  /// Finds and weighs the candidates.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  ///   - model: The weights and bars.
  /// - Complexity: Linear in the length of the notes, by the bounds of `CandidateIndex`.
  init(
    _ old: MeetingNote, _ new: MeetingNote, sections: [SectionLink], model: LinkModel = .fitted
  ) {
    var builder = ProfileBuilder()
    let (first, second) = builder.profiles(old, new, sections: sections)
    let soft = SoftMatches(builder.vocabulary)
    var index = CandidateIndex(first, second, soft: soft)
    let candidates = index.candidates()
    let reader = LinkFeatureReader(first, second, soft: soft)
    let features = candidates.map { reader.features(of: $0) }
    let alone = features.map { $0.isNextVersion ? 0.01 : Logarithm.probability(model.odds($0)) }
    let contexts = LinkContext.contexts(
      of: candidates, features: features, probabilities: alone, old: first, new: second)
    self.old = first
    self.new = second
    self.model = model
    vocabulary = builder.vocabulary
    bounded = index.bounded
    scored = candidates.indices.map { place in
      ScoredCandidate(
        candidate: candidates[place], features: features[place], alone: alone[place],
        context: contexts[place],
        probability: Logarithm.probability(model.odds(contexts[place])))
    }
  }

  /// The links, in order of the newer note, then of the older.
  func links() -> [ItemLink] {
    let bar = Logarithm.odds(model.accept)
    let pairs = scored.map {
      Assignment.Pair(
        old: $0.candidate.old, new: $0.candidate.new,
        weight: Logarithm.odds($0.probability) - bar)
    }
    let chosen = MergeSplit(scored: scored, model: model)
      .links(Assignment.chosen(pairs), old: old, new: new)
    return chosen.map { place in
      let found = scored[place]
      return ItemLink(
        old: found.candidate.old, new: found.candidate.new, probability: found.probability,
        tier: found.probability >= model.sure ? .sure : .possible, evidence: evidence(found))
    }
  }

  // MARK: Evidence

  /// What speaks for a candidate, strongest first.
  private func evidence(_ found: ScoredCandidate) -> [Evidence] {
    let first = old.items[found.candidate.old]
    let second = new.items[found.candidate.new]
    var evidence: [Evidence] = []
    if first.text == second.text { evidence.append(.sameText) }
    let words = sharedWords(first, second)
    if !words.isEmpty { evidence.append(.rareWords(words)) }
    if first.scope == second.scope, !first.isRow { evidence.append(.sameTeam) }
    if found.features[.sameTeam] > 0, found.features.parents >= 0.7, first.parent != nil {
      evidence.append(.sameParent)
    }
    if let stage = first.stage, stage == second.stage { evidence.append(.sameStage) }
    return evidence
  }

  /// Up to three shared terms, rarest first.
  private func sharedWords(_ first: ItemProfile, _ second: ItemProfile) -> [String] {
    let shared = first.terms.compactMap { term -> (weight: Double, id: Vocabulary.ID)? in
      guard let index = second.index(of: term.id), term.weight >= 0.3 else { return nil }
      return (min(term.local, second.terms[index].local), term.id)
    }
    return shared.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(3)
      .map { vocabulary.surface(of: $0.id) }
  }
}
