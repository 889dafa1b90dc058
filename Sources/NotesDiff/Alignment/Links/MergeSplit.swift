/// Adds links of items that have one already: merges, splits and copies.
struct MergeSplit {
  /// What speaks for each candidate.
  let scored: [ScoredCandidate]
  /// The weights and bars.
  let model: LinkModel

  /// The links of the assignment and the further ones, by place among the candidates.
  ///
  /// An item that is still alone joins its best candidate where that is likely enough, though the
  /// candidate has a link: two rows became one, or one bullet was taken apart. A link is copied to
  /// an item that repeats its text word for word.
  ///
  /// - Parameters:
  ///   - assigned: The places of the candidates the assignment chose.
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The links.
  func links(_ assigned: [Int], old: NoteProfile, new: NoteProfile) -> [Int] {
    var chosen = Set(assigned)
    var usedOld = Set(assigned.map { scored[$0].candidate.old })
    var usedNew = Set(assigned.map { scored[$0].candidate.new })
    let likely = scored.indices.filter { scored[$0].probability >= model.acceptSecond }
      .sorted { (scored[$1].probability, $0) < (scored[$0].probability, $1) }
    // What continues an item of its own team is not taken from another team as well.
    let settled = Set(
      assigned.map { scored[$0].candidate }.filter { isInTeam($0, old: old, new: new) }.map(\.new))
    // What stands there as it stood goes on with nothing else, and nothing else perhaps goes on from it.
    let unchanged = assigned.map { scored[$0].candidate }
      .filter { old.items[$0.old].text == new.items[$0.new].text }
    let repeated = (old: Set(unchanged.map(\.old)), new: Set(unchanged.map(\.new)))
    for place in likely where !chosen.contains(place) {
      let candidate = scored[place].candidate
      guard !repeated.new.contains(candidate.new),
        !repeated.old.contains(candidate.old) || scored[place].probability >= model.sure,
        !usedOld.contains(candidate.old) || !usedNew.contains(candidate.new),
        scored[place].features.signals[.staleVersion] == 0,
        // What is out of one milestone is nothing the others went into.
        scored[place].features.signals[.otherVersion] == 0,
        isInTeam(candidate, old: old, new: new) || !settled.contains(candidate.new)
      else { continue }
      chosen.insert(place)
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
    }
    let copies = copies(of: chosen, usedOld, usedNew, old: old, new: new)
    return chosen.union(copies).sorted()
  }

  private func isInTeam(
    _ pair: CandidateIndex.Candidate, old: NoteProfile, new: NoteProfile
  ) -> Bool {
    old.items[pair.old].scope == new.items[pair.new].scope
  }

  /// The candidates that join an item still alone to the partner of one with the same words.
  private func copies(
    of chosen: Set<Int>, _ usedOld: Set<Int>, _ usedNew: Set<Int>, old: NoteProfile,
    new: NoteProfile
  ) -> [Int] {
    let waiting = scored.indices.filter { place in
      guard scored[place].alone >= model.accept, !chosen.contains(place) else { return false }
      let candidate = scored[place].candidate
      // A repeated line of two words is a form, not a copy.
      return min(old.items[candidate.old].sum, new.items[candidate.new].sum) >= 1
        && !(usedOld.contains(candidate.old) && usedNew.contains(candidate.new))
    }
    guard !waiting.isEmpty else { return [] }
    var textsOfOld: [Int: Set<Int>] = [:]
    var textsOfNew: [Int: Set<Int>] = [:]
    for place in chosen {
      let candidate = scored[place].candidate
      textsOfOld[candidate.old, default: []].insert(new.items[candidate.new].text)
      textsOfNew[candidate.new, default: []].insert(old.items[candidate.old].text)
    }
    return waiting.filter { place in
      let candidate = scored[place].candidate
      return !usedNew.contains(candidate.new)
        && textsOfOld[candidate.old, default: []].contains(new.items[candidate.new].text)
        || !usedOld.contains(candidate.old)
          && textsOfNew[candidate.new, default: []].contains(old.items[candidate.old].text)
    }
  }
}
