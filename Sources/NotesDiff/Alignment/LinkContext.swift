/// A candidate among its rivals and surroundings.
struct LinkContext: Sendable {
  /// What is known of a candidate once all candidates have a first probability.
  enum Signal: Int, CaseIterable, Sendable {
    /// Its own first log-odds.
    case own
    /// How far it is ahead of the best rival for the same old item, in logarithms.
    case aheadForOld
    /// How far it is ahead of the best rival for the same new item.
    case aheadForNew
    /// The best probability among pairs of their children.
    case children
    /// The best probability of a pair right before or after it in both notes.
    case neighbours
    /// Again, as what speaks for a link by itself counts otherwise once rivals are known: the
    /// rarest shared term.
    case anchorInNote
    /// Again: open in both.
    case bothOpen
    /// Again: both stand in one team.
    case sameTeam
  }

  /// The value of each signal.
  var values: [Double]

  /// Finds the contexts of all candidates.
  ///
  /// - Parameters:
  ///   - candidates: The candidates, in order of the newer note, then of the older.
  ///   - features: What speaks for and against each by itself.
  ///   - probabilities: The first probability of each.
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The context of each candidate, in their order.
  /// - Complexity: Linear in the number of candidates.
  static func contexts(
    of candidates: [CandidateIndex.Candidate], features: [LinkFeatures],
    probabilities: [Double], old: NoteProfile, new: NoteProfile
  ) -> [LinkContext] {
    var bestOfOld = Array(repeating: Best(), count: old.items.count)
    var bestOfNew = Array(repeating: Best(), count: new.items.count)
    var known: [CandidateIndex.Candidate: Double] = [:]
    known.reserveCapacity(candidates.count)
    var children: [CandidateIndex.Candidate: Double] = [:]
    for (candidate, probability) in zip(candidates, probabilities) {
      bestOfOld[candidate.old].take(probability)
      bestOfNew[candidate.new].take(probability)
      known[candidate] = probability
      if let parent = old.items[candidate.old].parent, let other = new.items[candidate.new].parent {
        let around = CandidateIndex.Candidate(old: parent, new: other)
        children[around] = max(children[around] ?? 0, probability)
      }
    }
    return candidates.indices.map { place in
      let (candidate, probability) = (candidates[place], probabilities[place])
      var values = Array(repeating: 0.0, count: Signal.allCases.count)
      values[Signal.own.rawValue] = Logarithm.odds(probability)
      values[Signal.aheadForOld.rawValue] = bestOfOld[candidate.old].lead(of: probability)
      values[Signal.aheadForNew.rawValue] = bestOfNew[candidate.new].lead(of: probability)
      values[Signal.children.rawValue] = children[candidate] ?? 0
      let sameScope = old.items[candidate.old].scope == new.items[candidate.new].scope
      if sameScope {
        let near = [-1, 1].compactMap {
          known[CandidateIndex.Candidate(old: candidate.old + $0, new: candidate.new + $0)]
        }
        values[Signal.neighbours.rawValue] = (near.max() ?? 0) >= 0.5 ? near.max() ?? 0 : 0
      }
      values[Signal.anchorInNote.rawValue] = features[place][.anchorInNote]
      values[Signal.bothOpen.rawValue] = features[place][.bothOpen]
      values[Signal.sameTeam.rawValue] = features[place][.sameTeam]
      return LinkContext(values: values)
    }
  }

  /// The two best probabilities of an item's candidates.
  private struct Best {
    var first = 0.0
    var second = 0.0

    mutating func take(_ probability: Double) {
      if probability > first {
        (first, second) = (probability, first)
      } else {
        second = max(second, probability)
      }
    }

    /// How far a probability is ahead of the best of the others.
    func lead(of probability: Double) -> Double {
      let rival = probability >= first ? second : first
      return Logarithm.natural((probability + 0.02) / (rival + 0.02))
    }
  }
}
