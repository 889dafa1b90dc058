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
    /// How many pairs of their children are likely, in logarithms.
    case children
    /// How near likely pairs stand before and after it in both notes: 1 where it fills a gap of one.
    case between
    /// Again, as what speaks for a link by itself counts otherwise once rivals are known: both stand
    /// in one team.
    case sameTeam
    /// Again: letter triples in common.
    case letters
    /// Again: how much is shared, where the old one was open.
    case openOverlap
    /// Again: few terms.
    case shortness
  }

  /// The value of each signal.
  var signals = SignalRow<Signal, 16>()

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
    let known = CandidateTable(candidates, of: new.items.count)
    // How many pairs of children are likely; pairs that are no candidates matter to none.
    var children = Array(repeating: 0.0, count: candidates.count)
    for (candidate, probability) in zip(candidates, probabilities) {
      bestOfOld[candidate.old].take(probability)
      bestOfNew[candidate.new].take(probability)
      guard let parent = old.items[candidate.old].parent,
        let other = new.items[candidate.new].parent,
        let around = known.place(of: .init(old: parent, new: other), in: candidates)
      else { continue }
      children[around] += probability
    }
    let landmarks = Landmarks(
      candidates.indices.filter { place in
        let (candidate, probability) = (candidates[place], probabilities[place])
        return probability >= 0.5 && probability >= bestOfOld[candidate.old].first
          && probability >= bestOfNew[candidate.new].first
      }.map { candidates[$0] }, old: old, new: new)
    return candidates.indices.map { place in
      let (candidate, probability) = (candidates[place], probabilities[place])
      var context = LinkContext()
      context.signals[.own] = Logarithm.odds(probability)
      context.signals[.aheadForOld] = bestOfOld[candidate.old].lead(of: probability)
      context.signals[.aheadForNew] = bestOfNew[candidate.new].lead(of: probability)
      context.signals[.children] = Logarithm.natural(1 + children[place])
      context.signals[.between] = landmarks.nearness(around: candidate)
      context.signals[.sameTeam] = features[place].signals[.sameTeam]
      context.signals[.letters] = features[place].signals[.letters]
      context.signals[.openOverlap] = features[place].signals[.openOverlap]
      context.signals[.shortness] = features[place].signals[.shortness]
      return context
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

/// Likely pairs, each the best of both its items: what else stands around them is found by them.
private struct Landmarks {
  /// No pair that is farther away counts.
  private static let reach = 8

  private let old: NoteProfile
  private let new: NoteProfile
  /// The item of the older note of each item of the newer one that has a likely pair.
  private var partners: [Int?]

  /// - Parameters:
  ///   - pairs: The pairs.
  ///   - old: The older note.
  ///   - new: The newer note.
  init(_ pairs: [CandidateIndex.Candidate], old: NoteProfile, new: NoteProfile) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: new.items.count)
    for pair in pairs { partners[pair.new] = pair.old }
  }

  /// How near the next pairs before and after a candidate stand: 1 where they are right beside it
  /// on both sides, 0 where one is missing.
  func nearness(around candidate: CandidateIndex.Candidate) -> Double {
    guard old.items[candidate.old].scope == new.items[candidate.new].scope,
      let before = distance(from: candidate, by: -1), let after = distance(from: candidate, by: 1)
    else { return 0 }
    return Logarithm.exponential(Double(4 - before - after) / 4)
  }

  /// How many steps, in both notes together, the nearest pair of the team is away on one side.
  private func distance(from candidate: CandidateIndex.Candidate, by step: Int) -> Int? {
    let scope = new.items[candidate.new].scope
    var nearest: Int?
    for steps in 1...Self.reach {
      let place = candidate.new + step * steps
      guard new.items.indices.contains(place), let partner = partners[place],
        new.items[place].scope == scope, old.items[partner].scope == scope
      else { continue }
      let others = step * (partner - candidate.old)
      if others > 0 { nearest = min(nearest ?? .max, steps + others) }
    }
    return nearest
  }
}

/// Where the candidates of each item of the newer note begin, to find one by its items.
private struct CandidateTable {
  private var starts: [Int32]

  /// - Parameters:
  ///   - candidates: The candidates, in order of the newer note, then of the older.
  ///   - count: How many items the newer note has.
  init(_ candidates: [CandidateIndex.Candidate], of count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for candidate in candidates { starts[candidate.new + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
  }

  /// The place of a pair among the candidates, or nothing where it is none.
  func place(
    of pair: CandidateIndex.Candidate, in candidates: [CandidateIndex.Candidate]
  ) -> Int? {
    guard pair.new >= 0, pair.new + 1 < starts.count else { return nil }
    return (Int(starts[pair.new])..<Int(starts[pair.new + 1]))
      .first { candidates[$0].old == pair.old }
  }
}
