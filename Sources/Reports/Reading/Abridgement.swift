import NotesDiff

/// Makes a long statement short without changing what it claims.
///
/// It is cut where a reader would pause: after a sentence, before an aside, a clause or a phrase. What
/// limits the claim, what a reader must not miss, and links to releases are kept from the rest.
/// Nothing is put in other words, and an ellipsis stands wherever words were left out.
enum Abridgement {
  /// A text that is longer than asked for by no more words than this is not looked at.
  static let slack = 5
  /// A cut that takes no more words than this is none worth making.
  struct Gain {
    /// Behind a sentence: one of a few words mostly says what comes next.
    let atSentence: Int
    /// Inside a sentence, whose end is dear.
    let inSentence: Int
    /// Of a statement that is short enough to be read whole.
    let ofShort: Int
    /// Whether sentences that must not be lost are kept whole, and only long ones are cut.
    let keepsSentences: Bool

    /// Of a quotation, whose whole stands elsewhere.
    static let quotation = Gain(
      atSentence: 9, inSentence: 14, ofShort: 9, keepsSentences: false)
    /// Of a statement: of the cuts of six to twenty words in a long archive every other lost a
    /// condition, a reason or what the work is on, and had to be mended by hand; so had every third of
    /// those in statements of up to 45 words.
    static let statement = Gain(atSentence: 14, inSentence: 20, ofShort: 20, keepsSentences: true)

    /// What a cut has to take.
    func least(of count: Int, isInSentence: Bool) -> Int {
      max(isInSentence ? inSentence : atSentence, count <= Abridgement.short ? ofShort : 0)
    }
  }

  /// A statement of so many words is read whole.
  private static let short = 45
  /// A statement of more words is cut, however it reads.
  private static let longest = 80
  /// A sentence of so many words is not cut inside.
  private static let shortSentence = 30

  /// A gap of so few words is closed again, and none is made of no more.
  static let gap = 3
  /// A cut leaves at least so many words.
  private static let least = 4
  /// A sentence of so many words says enough for another not to be begun.
  private static let shortestSentence = 6
  /// A clause of fewer words is not begun before a cut.
  private static let shortestClause = 3
  /// How far behind the budget a good place may lie, and the end of a sentence.
  private static let reach = 2
  private static let reachOfSentence = 4

  /// A text cut to about as many words as asked for.
  ///
  /// - Parameters:
  ///   - words: A statement.
  ///   - budget: About how many words to keep.
  ///   - others: What words do that are kept with their clause beside the usual ones.
  ///   - finds: The cues of the statement, where they are known.
  ///   - said: What older wordings of it said: where the beginning only repeats that, what is new is
  ///     kept, too.
  ///   - gain: What a cut has to take to be worth making.
  ///   - behindTalk: Whether it follows a sentence that says what was talked about.
  /// - Returns: The shorter text, or nothing where the whole is short enough.
  /// - Complexity: Linear in the length of the text.
  static func abridged(
    _ words: StatementWords, to budget: Int, keeping others: SpeechRoles = [],
    finds: [Attention.Find]? = nil, said: [TellingWords] = [], worth gain: Gain = .quotation,
    behindTalk: Bool = false
  ) -> RichText? {
    guard isLong(words.count, for: budget) else { return nil }
    let breaks = SpeechBreak.forCuts(words)
    var leadUp: Int?
    if gain.keepsSentences {
      switch HollowOpening.of(words, breaks) {
      case .passedOver(let length):
        let rest = StatementWords(words.text(length..<words.count).folded())
        let told = abridged(
          rest, to: budget, keeping: others, said: said, worth: gain,
          behindTalk: TalkOpening.leadsUp(words, breaks))
        return RichText([.init("… ")] + (told ?? rest.text).spans)
      case .leadsUp(let length): leadUp = length
      case nil: break
      }
    }
    let opensWithTalk = gain.keepsSentences && TalkOpening.leadsUp(words, breaks)
    let tellsOfTalk = opensWithTalk || behindTalk
    var head =
      0..<trimmed(
        words,
        to: end(
          words, breaks, budget: opensWithTalk ? min(budget, budgetOfTalk) : budget, leadUp: leadUp)
      )
    // Of what was talked about no more is told than what it was.
    let isTopic = opensWithTalk && endsTopic(words, breaks, head)
    if gain.keepsSentences, !isTopic {
      head = 0..<endOfSentence(breaks, at: behindVerb(words, breaks, at: head.upperBound))
      // Who reads the question wants the answer.
      while head.upperBound < words.count, asks(words, breaks, before: head.upperBound) {
        head = 0..<(breaks[(head.upperBound + 1)...].firstIndex(of: .sentence) ?? words.count)
      }
    }
    let finds = finds ?? Attention.finds(in: WordBytes(words.text.plain))
    var pieces = KeptClauses(
      words, breaks, finds: finds, others: others, said: said, tellsOfTalk: tellsOfTalk
    ).pieces(after: head.upperBound)
    if gain.keepsSentences {
      pieces += KeptSentences.ranges(
        words, breaks, after: head.upperBound, tellsOfTalk: tellsOfTalk)
      pieces.sort { $0.lowerBound < $1.lowerBound }
    }
    let torn = TornParts(words, breaks)
    var kept = merged(torn.mended(merged([head] + pieces)))
    if let last = kept.last, last.upperBound + gap >= words.count {
      kept[kept.count - 1] = last.lowerBound..<words.count
    }
    let inner = kept.map(\.upperBound).filter { $0 < words.count && breaks[$0] != .sentence }
    let isInSentence = !inner.isEmpty
    if gain.keepsSentences, words.count <= longest,
      !reads(words, breaks, kept, inner.filter { !isTopic || $0 != head.upperBound })
    {
      return nil
    }
    let least = gain.least(of: words.count, isInSentence: isInSentence && !isTopic)
    guard kept.reduce(0, { $0 + $1.count }) + least < words.count else { return nil }
    return joined(words, kept, torn)
  }

  /// Parts of a statement with those made one between which hardly a word would be left out.
  private static func merged(_ parts: [Range<Int>]) -> [Range<Int>] {
    parts.reduce(into: []) { kept, range in
      if let last = kept.last, range.lowerBound <= last.upperBound + gap {
        kept[kept.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        kept.append(range)
      }
    }
  }

  /// Whether a beginning that is cut says what was talked about: nothing but an aside or a clause follows.
  private static func endsTopic(
    _ words: StatementWords, _ breaks: [SpeechBreak], _ head: Range<Int>
  ) -> Bool {
    let end = head.upperBound
    guard end < words.count else { return false }
    return breaks[end] == .sentence
      || words.word(end - 1, endsWith: ",") && reads(words, breaks, [head], [end])
  }

  /// About how many words tell what was talked about, where what came of it follows.
  private static let budgetOfTalk = 12

  /// A text cut to about as many words as asked for.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - budget: About how many words to keep.
  ///   - others: What words do that are kept with their clause beside the usual ones.
  /// - Returns: The shorter text, or nothing where the whole is short enough.
  /// - Complexity: Linear in the length of the text.
  static func abridged(
    _ text: RichText, to budget: Int, keeping others: SpeechRoles = []
  ) -> RichText? {
    guard isLong(StatementWords.count(of: text), for: budget) else { return nil }
    return abridged(StatementWords(text), to: budget, keeping: others)
  }

  /// Whether a statement of so many words is cut at all.
  static func isLong(_ words: Int, for budget: Int) -> Bool { words > budget + slack }

  /// The place to cut at: a stronger pause outweighs a few words, and no cut is better than one in
  /// the middle of a phrase.
  private static func end(
    _ words: StatementWords, _ breaks: [SpeechBreak], budget: Int, leadUp: Int?
  ) -> Int {
    guard let opening = leadUp ?? opening(words, breaks, budget: budget) else {
      return breaks.count
    }
    let budget = budget + opening
    let least = least + opening
    var best: (score: Double, place: Int)?
    // Where a sentence ended that says enough, and where the last clause began.
    var sentence: Int?
    var clause = 0
    for place in breaks.indices.dropFirst().prefix(max(least, budget + reachOfSentence)) {
      let strength = breaks[place]
      defer { if strength.rawValue >= SpeechBreak.clause.rawValue { clause = place } }
      guard place >= least, strength != .none, place <= budget + reach || strength == .sentence
      else { continue }
      if strength == .sentence {
        if place >= max(budget / 2, shortestSentence) { sentence = sentence ?? place }
      } else if sentence != nil || place - clause < shortestClause {
        // No sentence is begun where one was told whole, and no clause of a word or two.
        continue
      }
      var score = 2.2 * Double(strength.rawValue) + Double(min(place, budget))
      if place > budget { score += 0.3 * Double(place - budget) }
      if place < least + 3, strength != .sentence { score -= 6 }
      if score > max(best?.score ?? 0, Double(budget - 3)) { best = (score, place) }
    }
    return best?.place ?? breaks.indices.dropFirst(budget).first { breaks[$0] != .none }
      ?? breaks.count
  }

  /// Whether what ends at a place asks, or answers in a word or two what was asked: "Is it low? Not clear."
  private static func asks(
    _ words: StatementWords, _ breaks: [SpeechBreak], before place: Int
  ) -> Bool {
    guard place > 0, breaks[place] == .sentence else { return false }
    if words.word(place - 1, endsWith: "?") { return true }
    let start = breaks[..<place].lastIndex(of: .sentence) ?? 0
    return start > 0 && place - start < shortestAnswer && words.word(start - 1, endsWith: "?")
  }

  /// An answer of fewer words is followed by why.
  private static let shortestAnswer = 4

  /// The end of the sentence a cut lies in; the cut itself where that sentence is too long to be read
  /// whole.
  private static func endOfSentence(_ breaks: [SpeechBreak], at cut: Int) -> Int {
    guard cut < breaks.count, breaks[cut] != .sentence else { return cut }
    let start = breaks[..<cut].lastIndex(of: .sentence) ?? 0
    let end = breaks[cut...].firstIndex(of: .sentence) ?? breaks.count
    return end - start <= shortSentence ? end : cut
  }

  /// How many words lead up to the statement: no cut may leave them alone. Nothing where they may be
  /// all there is of it.
  private static func opening(_ words: StatementWords, _ breaks: [SpeechBreak], budget: Int) -> Int?
  {
    guard words.count > 1,
      words[0].roles.contains(.leadIn) || words.word(0, is: "now") && words.word(1, is: "that")
    else { return 0 }
    // "Now that it floats, with all its ropes, we …": a phrase still belongs to what leads up.
    let sentence = breaks.prefix(2 * budget).prefix { $0 != .sentence }
    return sentence.indices.first { breaks[$0] == .aside && !words[$0].roles.contains(.phrase) }
  }

  /// Where words end without those no statement ends with.
  static func trimmed(_ words: StatementWords, to end: Int) -> Int {
    var end = end
    while end > 1, words[end - 1].roles.contains(.loose) { end -= 1 }
    return end
  }

  /// Whether a text has a link to a release or to its announcement.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Whether it leads to what a reader of the report may want to install.
  static func leadsToRelease(_ text: RichText) -> Bool {
    text.spans.contains { span in
      guard let link = span.link else { return false }
      return link.hasInside("/releases/") || link.hasInside("/release-notes")
    }
  }

  /// Whether a statement still reads as one: no more than one sentence is cut, before no clause that
  /// tells what the word before it means, and none goes on with "but" behind a gap.
  private static func reads(
    _ words: StatementWords, _ breaks: [SpeechBreak], _ kept: [Range<Int>], _ inner: [Int]
  ) -> Bool {
    guard inner.count <= 1, !inner.contains(where: { isOpening(words, breaks, $0) }) else {
      return false
    }
    let isExplained = inner.contains { place in
      words.core(place, isAmong: relative) && !words.word(place - 1, endsWith: ",")
    }
    let isTornOn = kept.dropFirst().contains { range in
      breaks[range.lowerBound] != .sentence
        && words.core(range.lowerBound, isAmong: joining)
    }
    return !isExplained && !isTornOn
  }

  /// Whether a cut inside a sentence takes what it is for: the half a condition leads to, the list an "1)"
  /// opens, or what is to come.
  private static func isOpening(
    _ words: StatementWords, _ breaks: [SpeechBreak], _ cut: Int
  ) -> Bool {
    if words.word(cut - 1, endsWith: ")"),
      words.bytes[words[cut - 1].core].allSatisfy(Words.isASCIIDigit)
    {
      return true
    }
    let start = breaks[..<cut].lastIndex(of: .sentence) ?? 0
    if conditions.contains(where: { words.core(start, is: $0) }),
      !breaks[start + 1..<cut].contains(where: { $0.rawValue >= SpeechBreak.clause.rawValue })
    {
      return true
    }
    let end = breaks[cut...].firstIndex(of: .sentence) ?? words.count
    return (cut..<end).contains { place in
      words.promises(place) || words.core(place, is: "until")
    }
  }

  private static let conditions = ["if", "once", "unless", "when"]

  private static let relative = ["that", "where", "which", "who", "whose"]
  private static let joining = ["and", "but", "or", "so", "which", "while"]
}
