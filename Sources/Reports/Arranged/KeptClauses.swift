import NotesDiff

/// Finds what a cut statement must not lose: limits of the claim, decisions, remedies, what a reader
/// must not miss, and links to releases.
///
/// Each is kept with the clause it stands in, since a cue without its object says nothing.
struct KeptClauses {
  private let words: StatementWords
  private let breaks: [SpeechBreak]
  /// What words do that are kept with their clause beside the usual ones.
  private let others: SpeechRoles
  /// What a reader must not miss, by word.
  private let finds: [Range<Int>]
  private let leadsToRelease: Bool

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - breaks: The pause in front of each.
  ///   - finds: The cues of the statement.
  ///   - others: What words do that are kept beside the usual ones.
  init(
    _ words: StatementWords, _ breaks: [SpeechBreak], finds: [Attention.Find], others: SpeechRoles
  ) {
    self.words = words
    self.breaks = breaks
    self.others = others
    self.finds = Self.ranges(of: finds, in: words)
    leadsToRelease = Abridgement.leadsToRelease(words.text)
  }

  /// The cues of a statement, in words between white space: one of them may be none or several.
  private static func ranges(of finds: [Attention.Find], in words: StatementWords) -> [Range<Int>] {
    guard let end = finds.map({ $0.words.upperBound }).max() else { return [] }
    var owners: [Int] = []
    for place in words.indices where owners.count < end {
      owners += repeatElement(place, count: WordBytes(words.string(place)).ranges.count)
    }
    return finds.compactMap { find in
      guard find.words.upperBound <= owners.count else { return nil }
      return owners[find.words.lowerBound]..<owners[find.words.upperBound - 1] + 1
    }
  }

  /// How many clauses are kept beside what the statement begins with.
  private static let most = 2
  /// How many words are kept before and after a cue in a long clause, at most and at least.
  private static let farBefore = 11
  private static let nearBefore = 4
  private static let farAfter = 10
  private static let nearAfter = 5

  /// What is kept behind the beginning of a statement.
  ///
  /// - Parameter head: How many words the beginning has.
  /// - Returns: Ranges of words in order.
  func pieces(after head: Int) -> [Range<Int>] {
    var found: [(isLimit: Bool, range: Range<Int>)] = []
    var sentence = 0
    var start = 0
    var before: Range<Int>?
    while start < words.count {
      if breaks[start] == .sentence, start >= head { sentence += 1 }
      let end = end(ofClauseAt: start)
      defer { (before, start) = (start..<end, end) }
      guard end > head, let (cue, isLimit) = cue(in: start..<end, limits: sentence == 0) else {
        continue
      }
      let isSubordinate = isLimit && leansBack(start)
      // "If possible" goes without saying.
      guard !isSubordinate || end - start > 2 else { continue }
      let whole = isSubordinate ? before?.lowerBound ?? start : start
      guard let range = around(cue, in: whole..<max(end, cue.upperBound), after: head) else {
        continue
      }
      found.append((isLimit, range))
    }
    // What only limits the claim makes room for the rest.
    let isAdjacent = found.first?.range.lowerBound == head
    let weighty = found.indices.filter { !found[$0].isLimit }
    let others = found.indices.filter { found[$0].isLimit }
    return (weighty + others).prefix(Self.most + (isAdjacent ? 1 : 0)).sorted()
      .map { found[$0].range }
  }

  private func end(ofClauseAt start: Int) -> Int {
    var end = start + 1
    while end < words.count, breaks[end].rawValue < SpeechBreak.clause.rawValue { end += 1 }
    return end
  }

  private func leansBack(_ start: Int) -> Bool {
    breaks[start] != .sentence && words[start].coreRoles.contains(.subordinate)
  }

  /// A cue with its clause, or as much of a long clause as makes sense.
  private func around(_ cue: Range<Int>, in clause: Range<Int>, after head: Int) -> Range<Int>? {
    var first = max(clause.lowerBound, head)
    if cue.lowerBound - first >= Self.farBefore {
      let near = cue.lowerBound - Self.nearBefore
      // Behind a weaker pause, the verb or what it is denied by may be lost, and the claim turns.
      first =
        (cue.lowerBound - Self.farBefore..<near).first {
          breaks[$0].rawValue >= SpeechBreak.clause.rawValue
        } ?? first
    }
    if first > head, first < cue.lowerBound, words[first].coreRoles.contains(.and) { first += 1 }
    var last = clause.upperBound
    if last - cue.upperBound > Self.farAfter + Abridgement.slack {
      let far = cue.upperBound + Self.farAfter
      last = (cue.upperBound + Self.nearAfter...far).last { breaks[$0] != .none } ?? far
    }
    last = max(cue.upperBound, Abridgement.trimmed(words, to: last))
    return first < last ? first..<last : nil
  }

  // MARK: Cues

  /// Phrases that limit a claim from another sentence, too.
  private static let defaults: [(first: String, second: String?)] = [
    ("by", "default"), ("default", "is"), ("opt-in", nil), ("opt", "in"), ("feature", "flag"),
    ("feature", "flags"), ("for", "now"),
  ]
  /// Beginnings of words that tell of a decision.
  private static let decisions = [
    "propos", "approv", "accepted", "vote", "nominat", "objection", "decided", "decision", "agreed",
  ]
  /// Beginnings of words that tell of trouble, and of words that tell what became of it.
  private static let troubles = [
    "issue", "bug", "problem", "fail", "regress", "timeout", "timing", "leak", "crash", "broke",
    "breaking",
  ]
  private static let remedies = ["fix", "resolv", "workaround", "mitigat", "revert", "patched"]

  /// The words of a clause that must not be lost, and whether they only limit the claim.
  private func cue(in clause: Range<Int>, limits: Bool) -> (cue: Range<Int>, isLimit: Bool)? {
    if leadsToRelease, let first = clause.first(where: isRelease) {
      return (first..<first + clause.suffix(from: first).prefix(while: isRelease).count, false)
    }
    if let find = finds.first(where: { clause.contains($0.lowerBound) }) { return (find, false) }
    if let place = clause.first(where: { words.core($0, beginsWith: Self.decisions) })
      ?? clause.first(where: { words.core($0, beginsWith: Self.remedies) && isTroubled(before: $0) }
      )
      ?? clause.first(where: { !words[$0].coreRoles.isDisjoint(with: others) })
    {
      return (place..<place + 1, false)
    }
    if let place = clause.first(where: isDefault) { return (place..<place + 1, true) }
    // "Not set yet, and not recommended" is kept to the last of its limits.
    if limits, let first = clause.first(where: isLimit), let last = clause.last(where: isLimit) {
      return (first..<last + 1, true)
    }
    return nil
  }

  private func isRelease(_ place: Int) -> Bool {
    Abridgement.leadsToRelease(words.text(place..<place + 1))
  }

  /// Whether a sentence tells what became of trouble.
  ///
  /// - Parameter words: The words of a sentence.
  /// - Returns: Whether it has a word for that.
  static func isRemedy(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      remedies.contains { words.word(place, beginsWith: $0) }
    }
  }

  private func isTroubled(before place: Int) -> Bool {
    (0..<place).contains { words.core($0, beginsWith: Self.troubles) }
  }

  private func isLimit(_ place: Int) -> Bool {
    words[place].coreRoles.contains(.limit)
      || words.lower[words[place].core].suffix(3).elementsEqual("n't".utf8)
  }

  private func isDefault(_ place: Int) -> Bool {
    Self.defaults.contains { first, second in
      guard words.core(place, is: first) else { return false }
      guard let second else { return true }
      return place + 1 < words.count && words.core(place + 1, is: second)
    }
  }
}
