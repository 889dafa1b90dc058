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
  /// The older note.
  let oldNote: MeetingNote
  /// The newer note.
  let newNote: MeetingNote
  /// What was answered.
  let decisions: Decisions
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
  /// How many items of each candidate recapitulate: the more, the later it is assigned.
  private let turns: [Int]
  /// The rounds in which they are assigned.
  private let rounds: [Int]
  /// How many items have too many that are like them to be compared with each.
  let bounded: Int

  /// Finds and weighs the candidates.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  ///   - model: The weights and bars.
  ///   - decisions: What was answered; rivals are weighed in its light.
  ///   - cut: What the notes are cut into.
  ///   - words: The words met before.
  /// - Complexity: Linear in the length of the notes, by the bounds of `CandidateIndex`.
  init(
    _ old: MeetingNote, _ new: MeetingNote, sections: [SectionLink], model: LinkModel = .fitted,
    decisions: Decisions = Decisions(), cut: consuming CutNotes, words: inout WordMemory
  ) {
    var builder = ProfileBuilder()
    let (first, second) = builder.profiles(old, new, cut, sections: sections)
    let soft = SoftMatches(builder.vocabulary)
    var index = CandidateIndex(first, second, soft: soft)
    let candidates = decisions.completing(index.candidates())
    let verdicts = candidates.map { decisions.verdict(on: $0).map { $0 ? 1.0 : 0.0 } }
    let reader = LinkFeatureReader(first, second, soft: soft)
    var swaps = NameSwaps(old, new, words.takenNames())
    let features = candidates.map { reader.features(of: $0, swaps: &swaps) }
    let alone = zip(features, verdicts).map { features, verdict in
      verdict
        ?? (features.isOther ? 0.01 : Logarithm.probability(model.odds(features)))
    }
    // What only recapitulates an earlier meeting is no rival of what continues it.
    let turns = candidates.map { pair in
      (first.items[pair.old].isRecap ? 1 : 0) + (second.items[pair.new].isRecap ? 1 : 0)
    }
    let rounds = (0...2).filter(turns.contains)
    let contexts = rounds.map { turn in
      LinkContext.contexts(
        of: candidates, features: features,
        probabilities: rounds.count == 1
          ? alone : zip(alone, turns).map { $1 == turn ? $0 : 0 }, old: first, new: second)
    }
    let roundOf = (0...2).map { rounds.firstIndex(of: $0) ?? 0 }
    oldNote = old
    newNote = new
    self.decisions = decisions
    self.old = first
    self.new = second
    self.model = model
    self.turns = turns
    self.rounds = rounds
    vocabulary = builder.vocabulary
    words.keep(cut.tokenizer, swaps.lexicon)
    bounded = index.bounded
    scored = candidates.indices.map { place in
      ScoredCandidate(
        candidate: candidates[place], features: features[place], alone: alone[place],
        context: contexts[roundOf[turns[place]]][place],
        probability: verdicts[place]
          ?? Logarithm.probability(model.odds(contexts[roundOf[turns[place]]][place])))
    }
  }

  /// The places of the candidates that are links, in order.
  ///
  /// What was answered is linked first; its items take no further part in the assignment, only in
  /// merges and splits.
  func chosen() -> [Int] {
    let bar = Logarithm.odds(model.accept)
    let answered = scored.indices.filter { decisions.linked[scored[$0].candidate] != nil }
    var assigned = answered
    let takenOld = Set(answered.map { scored[$0].candidate.old })
    for turn in rounds {
      // A copy goes with the statement it copies, whatever that became.
      let takenNew = Set(assigned.map { scored[$0].candidate.new })
      let pairs = scored.indices.map { place in
        let found = scored[place]
        let isTaken =
          turns[place] != turn || takenOld.contains(found.candidate.old)
          || takenNew.contains(found.candidate.new)
        return Assignment.Pair(
          old: found.candidate.old, new: found.candidate.new,
          weight: isTaken ? 0 : Logarithm.odds(found.probability) - bar)
      }
      assigned += Assignment.chosen(pairs)
    }
    let links = MergeSplit(scored: scored, model: model)
      .links(assigned.sorted(), old: old, new: new)
    guard turns.contains(2) else { return links }
    // What was told of the last meeting is no copy of what that told of the one before.
    let told = Set(links.filter { turns[$0] < 2 }.map { scored[$0].candidate.new })
    return links.filter { turns[$0] < 2 || !told.contains(scored[$0].candidate.new) }
  }

  /// Links, in order of the newer note, then of the older.
  ///
  /// - Parameters:
  ///   - places: The places of the candidates that are links, in order.
  ///   - explained: Whether to say what speaks for each.
  /// - Returns: The links.
  func links(_ places: [Int], explained: Bool) -> [ItemLink] {
    places.map { place in
      let found = scored[place]
      return ItemLink(
        old: found.candidate.old, new: found.candidate.new, probability: found.probability,
        tier: found.probability >= model.sure || isWordForWord(found.candidate) ? .sure : .possible,
        evidence: explained ? evidence(found) : [])
    }
  }

  /// Whether two items are a sentence and its copy, so that no reader asks whether they are one.
  private func isWordForWord(_ pair: CandidateIndex.Candidate) -> Bool {
    let (first, second) = (old.items[pair.old], new.items[pair.new])
    return first.text >= 0 && first.text == second.text && first.terms.count >= Self.sentence
  }

  private static let sentence = 4

  /// The links, in order of the newer note, then of the older.
  func links() -> [ItemLink] { links(chosen(), explained: false) }

  /// What a reader should know before trusting the links: whether too much was alike to compare it
  /// all.
  var notices: [Notice] {
    bounded > 0 ? [.alignmentBounded(items: bounded)] : []
  }
}
