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
  /// Whether the statement opens with what was talked about.
  private let tellsOfTalk: Bool
  /// The first word that tells of trouble.
  private let firstTrouble: Int?
  /// Which words stand in quotation marks, where they are names.
  private let isQuoted: [Bool]
  /// What older wordings said.
  private let said: [TellingWords]

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - breaks: The pause in front of each.
  ///   - finds: The cues of the statement.
  ///   - others: What words do that are kept beside the usual ones.
  ///   - said: What older wordings said.
  ///   - tellsOfTalk: Whether the statement opens with what was talked about.
  init(
    _ words: StatementWords, _ breaks: [SpeechBreak], finds: [Attention.Find],
    others: SpeechRoles, said: [TellingWords], tellsOfTalk: Bool
  ) {
    self.tellsOfTalk = tellsOfTalk
    self.words = words
    self.breaks = breaks
    self.others = others
    self.said = said
    self.finds = Self.ranges(of: finds, in: words)
    leadsToRelease = Abridgement.leadsToRelease(words.text)
    isQuoted = Self.quoted(words)
    firstTrouble = words.indices.first { words.core($0, beginsWith: DecisionWords.troubles) }
  }

  private static func quoted(_ words: StatementWords) -> [Bool] {
    var isOpen = false
    return words.indices.map { place in
      let marks = words.bytes[words[place].range].count { $0 == UInt8(ascii: "\"") }
      defer { if marks % 2 == 1 { isOpen.toggle() } }
      return isOpen || marks > 0
    }
  }

  /// The cues of a statement, in words between white space: one of them may be none or several.
  static func ranges(of finds: [Attention.Find], in words: StatementWords) -> [Range<Int>] {
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
  /// A clause of fewer words tells nothing new.
  private static let fewestNews = 4
  /// How many words are kept before and after a cue in a long clause, at most and at least.
  private static let farBefore = 11
  private static let nearBefore = 4
  private static let farAfter = 10
  private static let nearAfter = 5

  /// What a clause is kept for, the weightiest first.
  private enum Weight { case must, verdict, news, limit }

  /// A clause with a cue, and what it leans on.
  private struct Piece {
    let weight: Weight
    let ranges: [Range<Int>]
  }

  /// What is kept behind the beginning of a statement.
  func pieces(after head: Int) -> [Range<Int>] {
    var found: [Piece] = []
    var sentence = 0
    var start = 0
    var before: Range<Int>?
    while start < words.count {
      if breaks[start] == .sentence, start >= head { sentence += 1 }
      let end = end(ofClauseAt: start)
      defer { (before, start) = (start..<end, end) }
      guard end > head, let (cue, weight) = cue(in: start..<end, limits: sentence == 0) else {
        continue
      }
      let isSubordinate = weight == .limit && leansBack(start)
      // "If possible" goes without saying.
      guard !isSubordinate || end - start > 2 else { continue }
      let whole = isSubordinate ? before?.lowerBound ?? start : start
      guard let range = around(cue, in: whole..<max(end, cue.upperBound), after: head) else {
        continue
      }
      let ground = whole == start ? before.flatMap { self.ground($0, of: range, after: head) } : nil
      found.append(Piece(weight: weight, ranges: [ground, range].compactMap { $0 }))
    }
    if found.allSatisfy({ $0.weight == .limit }), let news = news(after: head) {
      found.insert(Piece(weight: .news, ranges: [news]), at: 0)
    }
    return selected(found, after: head)
  }

  /// The first clause that tells what no older wording did, where the beginning only repeats one.
  private func news(after head: Int) -> Range<Int>? {
    guard !said.isEmpty, !isNews(0..<head) else { return nil }
    var start = head
    while start < words.count {
      let clause = start..<end(ofClauseAt: start)
      if isNews(clause) {
        return around(clause, in: clause, after: head)
      }
      start = clause.upperBound
    }
    return nil
  }

  /// Whether most of the telling words are in no older wording.
  private func isNews(_ range: Range<Int>) -> Bool {
    guard range.count >= Self.fewestNews else { return false }
    let telling = TellingWords(words.text(range).plain)
    return 2 * telling.shared(with: said) < telling.count
  }

  /// The pieces there is room for. What only limits the claim makes room for the rest; of several
  /// decisions the last one holds.
  private func selected(_ found: [Piece], after head: Int) -> [Range<Int>] {
    let isAdjacent = found.first?.ranges.first?.lowerBound == head
    let verdicts = found.indices.filter { found[$0].weight == .verdict }
    let order =
      found.indices.filter { found[$0].weight == .must } + verdicts.suffix(1) + verdicts.dropLast()
      + found.indices.filter { found[$0].weight == .news }
      + found.indices.filter { found[$0].weight == .limit }
    return order.prefix(Self.most + (isAdjacent ? 1 : 0)).flatMap { found[$0].ranges }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Words that say little without what was said right before them.
  private static let sequels = ["but", "so", "which"]

  /// The clause a kept one hangs on, or its beginning, where that is not kept itself.
  private func ground(
    _ before: Range<Int>, of kept: Range<Int>, after head: Int
  ) -> Range<Int>? {
    let start = kept.lowerBound
    let isSequel = breaks[start] != .sentence && words.core(start, isAmong: Self.sequels)
    guard isSequel || words.core(start, isAmong: Pronouns.subjects),
      before.upperBound == start,
      before.upperBound > head
    else { return nil }
    var first = max(before.lowerBound, head)
    // What a sentence of its own leans on is the sentence before, not the last clause of it.
    if !isSequel { first = (head..<start).last { breaks[$0] == .sentence } ?? first }
    guard before.upperBound - first > Self.farAfter + Abridgement.slack else {
      return first..<before.upperBound
    }
    let far = first + Self.farAfter
    let end =
      (first + Self.nearAfter + 2...far).last { breaks[$0] != .none }
      ?? (far...far + Abridgement.slack).first { breaks[$0] != .none } ?? far
    return first..<Abridgement.trimmed(words, to: end)
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
    first = resumed(at: first, after: head)
    // An aside without what it is about says nothing.
    if first > head, words.bytes[words[first].range.lowerBound] == UInt8(ascii: "(") { return nil }
    if first > head, first < cue.lowerBound,
      words[first].roles.contains(.dash) || words[first].coreRoles.contains(.and)
    {
      first += 1
    }
    var last = clause.upperBound
    // "We shelve it until …", "no-go for using …": little is said without what goes on there.
    if last < words.count, last - cue.upperBound < Self.nearAfter, breaks[last] == .clause {
      last = end(ofClauseAt: last)
    }
    if last - cue.upperBound > Self.farAfter + Abridgement.slack {
      let far = cue.upperBound + Self.farAfter
      last = (cue.upperBound + Self.nearAfter...far).last { breaks[$0] != .none } ?? far
    }
    last = max(cue.upperBound, Abridgement.trimmed(words, to: last))
    return first < last ? first..<last : nil
  }

  /// Where a text goes on behind a gap: at the beginning of a sentence of its own, where that is near.
  private func resumed(at first: Int, after head: Int) -> Int {
    guard first > head, breaks[first] != .sentence,
      let start = (max(head, first - Self.farBefore + 1)..<first).last(where: {
        breaks[$0] == .sentence
      })
    else { return first }
    return start
  }

  // MARK: Cues

  /// The words of a clause that must not be lost, and what for.
  private func cue(in clause: Range<Int>, limits: Bool) -> (cue: Range<Int>, weight: Weight)? {
    if leadsToRelease, let first = clause.first(where: isRelease) {
      return (first..<first + clause.suffix(from: first).prefix(while: isRelease).count, .must)
    }
    if let find = finds.first(where: { clause.contains($0.lowerBound) }) { return (find, .must) }
    if let place = clause.first(where: {
      words.core($0, beginsWith: DecisionWords.decisions) || stands(DecisionWords.standings, at: $0)
        || tellsOfTalk && words.core($0, beginsWith: DecisionWords.results)
    })
      ?? clause.first(where: { isRemedy($0) })
      ?? clause.first(where: {
        !words[$0].coreRoles.isDisjoint(with: others)
          || others.contains(.promise) && words.promises($0)
      })
    {
      return (place..<place + 1, .verdict)
    }
    if let place = clause.first(where: { stands(DecisionWords.defaults, at: $0) }) {
      return (place..<place + 1, .limit)
    }
    // "Not set yet, and not recommended" is kept to the last of its limits.
    if limits, let first = clause.first(where: isLimit), let last = clause.last(where: isLimit) {
      return (first..<last + 1, .limit)
    }
    return nil
  }

  private func isRelease(_ place: Int) -> Bool {
    Abridgement.leadsToRelease(words.text(place..<place + 1))
  }

  /// Whether a word tells what became of trouble: "bug fixes" does not.
  private func isRemedy(_ place: Int) -> Bool {
    words.core(place, beginsWith: DecisionWords.remedies)
      && firstTrouble.map { $0 < place } == true
      && !words.core(place - 1, beginsWith: DecisionWords.troubles)
  }

  private func isLimit(_ place: Int) -> Bool {
    guard !isQuoted[place] else { return false }
    return words[place].coreRoles.contains(.limit)
      || words.isDenied(place)
  }

  private func stands(_ phrases: [(first: String, second: String?)], at place: Int) -> Bool {
    phrases.contains { first, second in
      guard words.core(place, is: first) else { return false }
      guard let second else { return true }
      return place + 1 < words.count && words.core(place + 1, is: second)
    }
  }
}
