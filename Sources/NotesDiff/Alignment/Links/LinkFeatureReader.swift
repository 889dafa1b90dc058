/// Reads the signals off two items.
struct LinkFeatureReader {
  private let old: NoteProfile
  private let new: NoteProfile
  private let soft: SoftMatches
  /// Which texts stand in the older and in the newer note, by number.
  private let inOld: [Bool]
  private let inNew: [Bool]
  /// How many items of the older and of the newer note link to each address, by number.
  private let linkedInOld: [Int]
  private let linkedInNew: [Int]
  /// How many items of the older and of the newer note each opening number stands before.
  private let openedInOld: [Int]
  private let openedInNew: [Int]

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
    var (texts, targets, numbers) = (0, 0, 0)
    for items in [old.items, new.items] {
      for place in items.indices {
        texts = max(texts, items[place].text + 1)
        targets = max(targets, 1 + (items[place].targets.max() ?? -1))
        numbers = max(numbers, 1 + (items[place].openingNumber ?? -1))
      }
    }
    func found(_ note: NoteProfile) -> [Bool] {
      var found = Array(repeating: false, count: texts)
      for place in note.items.indices where note.items[place].isLinkable {
        found[note.items[place].text] = true
      }
      return found
    }
    (inOld, inNew) = (found(old), found(new))
    func linked(_ note: NoteProfile) -> [Int] {
      var linked = Array(repeating: 0, count: targets)
      for place in note.items.indices {
        for target in note.items[place].specificTargets { linked[target] += 1 }
      }
      return linked
    }
    (linkedInOld, linkedInNew) = (linked(old), linked(new))
    func opened(_ note: NoteProfile) -> [Int] {
      var opened = Array(repeating: 0, count: numbers)
      for place in note.items.indices {
        if let number = note.items[place].openingNumber { opened[number] += 1 }
      }
      return opened
    }
    (openedInOld, openedInNew) = (opened(old), opened(new))
  }

  /// The signals of a candidate.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - swaps: What finds other names in the same place.
  /// - Returns: The signals.
  /// - Complexity: Linear in the number of terms of both items; the product of their words where
  ///   they are nearly one sentence.
  func features(of candidate: CandidateIndex.Candidate, swaps: inout NameSwaps) -> LinkFeatures {
    var features = features(
      old.items[candidate.old], new.items[candidate.new],
      letters: TextSketch.overlap(old.sketches, candidate.old, new.sketches, candidate.new))
    // Fewer letters in common are no template.
    if features.signals[.letters] >= 0.4,
      old.items[candidate.old].text != new.items[candidate.new].text,
      !OtherWork.areHandedOver(old.items[candidate.old], new.items[candidate.new])
    {
      features.signals[.nameSwap] = swaps.weight(old: candidate.old, new: candidate.new)
    }
    return features
  }

  /// The signals of two items but for swapped names.
  private func features(
    _ first: ItemProfile, _ second: ItemProfile, letters: Double
  ) -> LinkFeatures {
    let words = compare(first, second)
    var features = LinkFeatures()
    readWords(words, first, second, into: &features)
    features.signals[.letters] = letters
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
    var local = Heaviest()
    var whole = Heaviest()
    var telling = 0
    /// The product of the weights their first sentences have in common.
    var headDot = 0.0
    /// How many telling terms they have in common.
    var headTelling = 0
  }

  /// The three heaviest of some weights.
  private struct Heaviest {
    var first = 0.0
    var second = 0.0
    var third = 0.0

    mutating func take(_ weight: Double) {
      if weight > first {
        (first, second, third) = (weight, first, second)
      } else if weight > second {
        (second, third) = (weight, second)
      } else {
        third = max(third, weight)
      }
    }
  }

  private func compare(_ first: ItemProfile, _ second: ItemProfile) -> Comparison {
    var result = Comparison()
    var right = second.terms.startIndex
    for term in first.terms {
      while right < second.terms.endIndex, second.terms[right].id < term.id { right += 1 }
      guard right < second.terms.endIndex, second.terms[right].id == term.id else { continue }
      let other = second.terms[right]
      let weight = min(term.weight, other.weight)
      let local = min(term.local, other.local)
      result.dot += term.local * other.local
      result.overlap += local
      result.wholeOverlap += weight
      result.local.take(local)
      result.whole.take(weight)
      if term.position < first.head, other.position < second.head {
        result.headDot += term.local * other.local
        if weight > 0.35 { result.headTelling += 1 }
      }
      if weight > 0.35 { result.telling += 1 }
    }
    addNearlySame(first, second, to: &result)
    return result
  }

  /// Adds what terms of the older item count for that the newer one has nearly.
  private func addNearlySame(
    _ first: ItemProfile, _ second: ItemProfile, to result: inout Comparison
  ) {
    for term in first.terms where term.weight > 0.1 {
      let matches = soft.of(term.id)
      guard !matches.isEmpty, !second.has(term.id) else { continue }
      var best = (likeness: 0.0, index: 0)
      for place in matches where soft[place].likeness > best.likeness {
        let match = soft[place]
        guard !first.has(match.term), let index = second.index(of: match.term) else { continue }
        best = (match.likeness, index)
      }
      guard best.likeness > 0 else { continue }
      let other = second.terms[best.index]
      result.dot += best.likeness * term.local * other.local
      result.overlap += best.likeness * min(term.local, other.local)
      result.wholeOverlap += best.likeness * min(term.weight, other.weight)
    }
  }

  private func readWords(
    _ words: Comparison, _ first: ItemProfile, _ second: ItemProfile,
    into features: inout LinkFeatures
  ) {
    features.signals[.overlap] = min(3, words.overlap)
    features.signals[.third] = words.local.third
    features.signals[.rarest] = words.whole.first
    features.signals[.second] = words.whole.second
    features.signals[.single] = words.telling <= 1 ? 1 : 0
    let fewest = max(1, min(first.terms.count, second.terms.count))
    features.signals[.shortness] = 1 / Double(fewest).squareRoot()
    features.signals[.smallerSize] = Logarithm.natural(1 + min(first.sum, second.sum))
    features.signals[.largerSize] = Logarithm.natural(1 + max(first.sum, second.sum))
    let contained = min(1, words.wholeOverlap / min(first.sum, second.sum))
    // A group row of a roadmap ("Storage 2.0:") is a row like another.
    if first.isLabelLike != second.isLabelLike, !first.isRow {
      features.signals[.labelMismatch] = contained
    }
    if first.status == .planned || first.status == .inProgress {
      features.signals[.openOverlap] = contained
    }
  }

  // MARK: Places

  private func readPlaces(
    _ words: Comparison, _ first: ItemProfile, _ second: ItemProfile,
    into features: inout LinkFeatures
  ) {
    let sameTeam = first.scope == second.scope
    if let parent = first.parent, let other = second.parent {
      features.parents = likeness(old.items[parent], new.items[other])
    }
    let share = CommonScope.share(
      first, second, loose: old.loose, telling: words.telling, parents: features.parents)
    if share > 0 {
      let cosine = min(1, words.dot / (first.localLength * second.localLength))
      features.signals[.sameTeam] = share
      features.signals[.likenessInTeam] = share * cosine
      // One word in common makes short sentences alike, and nothing else.
      if first.head != .max || second.head != .max, words.headTelling > 1 {
        features.signals[.headLikeness] = max(
          0, words.headDot / (first.headLength * second.headLength) - cosine)
      }
      if let part = first.part, let otherPart = second.part, part != otherPart {
        features.signals[.otherPart] = 1
      }
      if first.text != second.text {
        features.signals[.twin] = (inNew[first.text] ? 1 : 0) + (inOld[second.text] ? 1 : 0)
      }
    } else {
      if words.telling <= 1 { features.signals[.singleAcross] = 1 }
      features.namesTeam = names(second, of: new, first) || names(first, of: old, second)
    }
    features.signals[.crowd] = Logarithm.natural(Double(second.scopeCount))
    features.signals[.place] = abs(first.place - second.place)
    if first.targets.contains(where: second.targets.contains) {
      if first.isBare || second.isBare { features.signals[.onlyAddress] = 1 }
      if sameTeam, first.specificTargets.contains(where: { isOwn($0, of: second) }) {
        features.signals[.address] = 1
      }
    }
    if !sameTeam, let ticket = Self.commonTicket(first, second), isOwn(ticket, of: second) {
      features.signals[.ticket] = 1
    }
    if let number = first.openingNumber, number == second.openingNumber,
      max(openedInOld[number], openedInNew[number]) <= Self.mostOpened
    {
      features.signals[.openingNumber] = 1
    }
    if first.offices.contains(where: second.offices.contains) { features.signals[.office] = 1 }
  }

  /// A number that opens more is a heading: a task stands in the list of tasks, and where it is spoken of.
  private static let mostOpened = 2

  /// Whether two items open with the numbers of different tasks, one of which is spoken of in both notes.
  private func haveOtherNumbers(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    guard let number = first.openingNumber, let other = second.openingNumber, number != other else {
      return false
    }
    return openedInNew[number] > 0 || openedInOld[other] > 0
  }

  /// Whether an address is that of a newer item, and no other item of either note links to it.
  private func isOwn(_ target: Int, of item: ItemProfile) -> Bool {
    linkedInOld[target] == 1 && linkedInNew[target] == 1 && item.specificTargets.contains(target)
  }

  /// The ticket that is the only one of two items, or of one and among the two or three links of the other:
  /// a longer list is about none of them.
  private static func commonTicket(_ first: ItemProfile, _ second: ItemProfile) -> Int? {
    guard let ticket = first.ticketTarget ?? second.ticketTarget else { return nil }
    return [first, second].allSatisfy { item in
      item.specificTargets.contains(ticket) && item.specificTargets.count <= mostTickets
    } ? ticket : nil
  }

  private static let mostTickets = 3

  /// Whether an item names the team another stands in, or the part of the team.
  private func names(_ named: ItemProfile, of note: NoteProfile, _ item: ItemProfile) -> Bool {
    if named.partTerms.contains(where: { item.has($0) }) { return true }
    return item.hasAll(note.name(of: named.scope))
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
        soft.of(version).contains { second.versions.contains(soft[$0].term) }
      })
    {
      // The more alike the rest, the more it is a sentence that is written for every version.
      features.signals[.otherVersion] = min(1, words.wholeOverlap / min(first.sum, second.sum))
    }
    if isForecast(first, of: second) || isPrerelease(first, of: second) {
      features.signals[.forecast] = 1
      features.signals[.otherVersion] = 0
    }
    let isDone = first.status == .done
    // Finished work comes back only where it is carried over, word for word or nearly so.
    if isDone { features.signals[.doneLetters] = features.signals[.letters] }
    let disjoint = !first.contextVersions.contains { second.contextVersions.contains($0) }
    if isDone, disjoint, !first.contextVersions.isEmpty, !second.contextVersions.isEmpty {
      features.signals[.staleVersion] = 1
    }
    let isOpen = first.status == .planned || first.status == .inProgress
    let isTold = isDone && second.status == .done && features.signals[.otherVersion] > 0
    features.isOther =
      isTold && OtherWork.isTemplate(first, second)
      || haveOtherNumbers(first, second)
      // A phrase of every team says nothing of another's.
      || (first.scope != second.scope || first.scope == old.loose)
        && (first.isStock || second.isStock)
      || OtherWork.isSure(of: first, second, overlap: words.wholeOverlap, telling: words.telling)
    if isOpen, second.status == .planned || second.status == .inProgress {
      features.signals[.bothOpen] = 1
    }
  }

  /// Whether an older item tells of a candidate or branch of what a newer one of the team tells is out.
  private func isPrerelease(_ first: ItemProfile, of second: ItemProfile) -> Bool {
    guard let release = first.prerelease, second.prerelease == nil, first.scope == second.scope,
      first.part == nil || second.part == nil || first.part == second.part
    else { return false }
    return second.outs.contains(release)
  }

  /// Whether an older item is about a release to come and a newer one of the team tells that it is out.
  /// Where 2.1.0 was announced, 2.1.1 may have come out; but 2.2.0 is another.
  private func isForecast(_ first: ItemProfile, of second: ItemProfile) -> Bool {
    guard first.releases.count == 1, let release = first.releases.first, let last = release.last,
      first.status == .planned || first.status == .inProgress, second.status == .done,
      first.scope == second.scope,
      first.part == nil || second.part == nil || first.part == second.part
    else { return false }
    return second.releases.contains { told in
      told == release
        || first.speaksOfReleasing && told.dropLast() == release.dropLast()
          && told.last.map { last < $0 } ?? false
    }
  }
}
