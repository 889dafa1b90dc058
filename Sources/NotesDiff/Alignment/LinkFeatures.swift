/// What speaks for and against a link, as numbers.
struct LinkFeatures: Sendable {
  /// A signal; the order is that of the weights in `LinkModel`.
  enum Signal: Int, CaseIterable, Sendable {
    case overlap, third, rarest, second, anchor, anchorInNote, letters
    case sameTeam, likenessInTeam, otherPart
    case place, row, address
    case staleVersion, otherVersion, labelMismatch
    case openOverlap, doneLetters, bothOpen
    case shortness, smallerSize, largerSize, single
    case crowd
  }

  /// The value of each signal.
  var values: [Double]
  /// How alike the items around both are; told to the reader as evidence, and no signal.
  var parents = 0.0
  /// Whether one names the team, or the part of a team, the other stands in; evidence, too.
  var namesTeam = false
  /// Whether one sentence was finished for one version and is said of the next: never one piece of
  /// work, however alike.
  var isNextVersion = false

  /// The value of a signal.
  ///
  /// - Parameter signal: The signal.
  subscript(signal: Signal) -> Double {
    get { values[signal.rawValue] }
    set { values[signal.rawValue] = newValue }
  }

  /// Values of zero.
  init() { values = Array(repeating: 0, count: Signal.allCases.count) }
}

/// Reads the signals off two items.
struct LinkFeatureReader {
  private let old: NoteProfile
  private let new: NoteProfile
  private let soft: SoftMatches

  /// Prepares the reading.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - soft: Terms that are nearly the same.
  init(_ old: NoteProfile, _ new: NoteProfile, soft: SoftMatches) {
    self.old = old
    self.new = new
    self.soft = soft
  }

  /// The signals of a candidate.
  ///
  /// - Parameter candidate: The candidate.
  /// - Returns: The signals.
  /// - Complexity: Linear in the number of terms of both items.
  func features(of candidate: CandidateIndex.Candidate) -> LinkFeatures {
    let first = old.items[candidate.old]
    let second = new.items[candidate.new]
    let words = compare(first, second)
    var features = LinkFeatures()
    readWords(words, first, second, into: &features)
    features[.letters] = TextSketch.overlap(
      old.sketches, candidate.old, new.sketches, candidate.new)
    readPlaces(words, first, second, into: &features)
    readProgress(words, first, second, into: &features)
    return features
  }

  // MARK: Words

  /// What two items share.
  private struct Comparison {
    var dot = 0.0
    var overlap = 0.0
    var wholeOverlap = 0.0
    var local: [Double] = []
    var whole: [Double] = []
    var anchor = 0.0
    var anchorInNote = 0.0
    var telling = 0
  }

  private func compare(_ first: ItemProfile, _ second: ItemProfile) -> Comparison {
    var result = Comparison()
    var lone: [WeightedTerm] = []
    var (left, right) = (0, 0)
    while left < first.terms.count {
      let term = first.terms[left]
      while right < second.terms.count, second.terms[right].id < term.id { right += 1 }
      left += 1
      guard right < second.terms.count, second.terms[right].id == term.id else {
        if term.weight > 0.1 { lone.append(term) }
        continue
      }
      let other = second.terms[right]
      let weight = min(term.weight, other.weight)
      let local = min(term.local, other.local)
      result.dot += term.local * other.local
      result.overlap += local
      result.wholeOverlap += weight
      result.local.append(local)
      result.whole.append(weight)
      let scopes = Double(term.inScope) * Double(other.inScope)
      let notes = Double(term.inNote) * Double(other.inNote)
      result.anchor = max(result.anchor, weight / scopes.squareRoot())
      result.anchorInNote = max(result.anchorInNote, weight / notes.squareRoot())
      if weight > 0.35 { result.telling += 1 }
    }
    for term in lone {
      var best = (likeness: 0.0, index: 0)
      for match in soft.of(term.id) where match.likeness > best.likeness {
        guard !first.has(match.term), let index = second.index(of: match.term) else { continue }
        best = (match.likeness, index)
      }
      guard best.likeness > 0 else { continue }
      let other = second.terms[best.index]
      result.dot += best.likeness * term.local * other.local
      result.overlap += best.likeness * min(term.local, other.local)
      result.wholeOverlap += best.likeness * min(term.weight, other.weight)
    }
    result.local.sort(by: >)
    result.whole.sort(by: >)
    return result
  }

  private func readWords(
    _ words: Comparison, _ first: ItemProfile, _ second: ItemProfile,
    into features: inout LinkFeatures
  ) {
    func ranked(_ weights: [Double], _ rank: Int) -> Double {
      rank < weights.count ? weights[rank] : 0
    }
    features[.overlap] = min(3, words.overlap)
    features[.third] = ranked(words.local, 2)
    features[.rarest] = ranked(words.whole, 0)
    features[.second] = ranked(words.whole, 1)
    features[.anchor] = words.anchor
    features[.anchorInNote] = words.anchorInNote
    features[.single] = words.telling <= 1 ? 1 : 0
    let fewest = max(1, min(first.terms.count, second.terms.count))
    features[.shortness] = 1 / Double(fewest).squareRoot()
    features[.smallerSize] = Logarithm.natural(1 + min(first.sum, second.sum))
    features[.largerSize] = Logarithm.natural(1 + max(first.sum, second.sum))
    let contained = min(1, words.wholeOverlap / min(first.sum, second.sum))
    // A group row of a roadmap ("Storage 2.0:") is a row like another.
    if first.isLabelLike != second.isLabelLike, !first.isRow {
      features[.labelMismatch] = contained
    }
    if first.status == .planned || first.status == .inProgress {
      features[.openOverlap] = contained
    }
  }

  // MARK: Places

  private func readPlaces(
    _ words: Comparison, _ first: ItemProfile, _ second: ItemProfile,
    into features: inout LinkFeatures
  ) {
    let sameTeam = first.scope == second.scope
    if sameTeam {
      features[.sameTeam] = 1
      features[.likenessInTeam] = min(1, words.dot / (first.localLength * second.localLength))
      if let part = first.part, let otherPart = second.part, part != otherPart {
        features[.otherPart] = 1
      }
    } else {
      features.namesTeam = names(second, of: new, first) || names(first, of: old, second)
    }
    features[.crowd] = Logarithm.natural(Double(second.scopeCount))
    features[.place] = abs(first.place - second.place)
    features[.row] = first.isRow ? 1 : 0
    if first.targets.contains(where: second.targets.contains) { features[.address] = 1 }
    if let parent = first.parent, let other = second.parent {
      features.parents = likeness(old.items[parent], new.items[other])
    }
  }

  /// Whether an item names the team another stands in, or the part of the team.
  private func names(_ named: ItemProfile, of note: NoteProfile, _ item: ItemProfile) -> Bool {
    if named.partTerms.contains(where: { item.has($0) }) { return true }
    guard let name = note.names[named.scope], !name.isEmpty else { return false }
    return name.allSatisfy { item.has($0) }
  }

  private func likeness(_ first: ItemProfile, _ second: ItemProfile) -> Double {
    var dot = 0.0
    for term in first.terms {
      if let index = second.index(of: term.id) { dot += term.weight * second.terms[index].weight }
    }
    return dot / (first.length * second.length)
  }

  // MARK: Progress

  private func readProgress(
    _ words: Comparison, _ first: ItemProfile, _ second: ItemProfile,
    into features: inout LinkFeatures
  ) {
    if !first.versions.isEmpty, !second.versions.isEmpty,
      !first.versions.contains(where: { second.versions.contains($0) }),
      !first.versions.contains(where: { version in
        soft.of(version).contains { second.versions.contains($0.term) }
      })
    {
      // The more alike the rest, the more it is a sentence that is written for every version.
      features[.otherVersion] = min(1, words.wholeOverlap / min(first.sum, second.sum))
    }
    let isDone = first.status == .done
    // Finished work comes back only where it is carried over, word for word or nearly so.
    if isDone { features[.doneLetters] = features[.letters] }
    let disjoint = !first.contextVersions.contains { second.contextVersions.contains($0) }
    if isDone, disjoint, !first.contextVersions.isEmpty, !second.contextVersions.isEmpty {
      features[.staleVersion] = 1
    }
    let isOpen = first.status == .planned || first.status == .inProgress
    if isDone, second.status == .done, features[.otherVersion] > 0 {
      features.isNextVersion = isTemplate(first, second)
    }
    if isOpen, second.status == .planned || second.status == .inProgress {
      features[.bothOpen] = 1
    }
  }
  /// Whether two items have every word in common but for versions and numbers.
  private func isTemplate(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    func words(_ item: ItemProfile) -> [Vocabulary.ID] {
      item.terms.filter { !item.versions.contains($0.id) && $0.weight > 0.1 }.map(\.id)
    }
    let (left, right) = (words(first), words(second))
    return !left.isEmpty && left == right
  }
}
