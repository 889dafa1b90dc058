import NotesDiff

/// Quotes what of an older statement the newer one goes on from.
///
/// An older statement may speak of several works. The one that goes on is told by words that only its
/// sentence has, and the quotation begins where that sentence or one of its clauses does: words out of
/// the middle of one say nothing.
struct EarlierQuote {
  /// About how many words are quoted.
  static let longest = 12
  /// A quotation that leaves out fewer words than this is longer than the whole.
  private static let slack = 3
  /// Words that are quoted behind the one the quotation is for.
  private static let context = 2
  /// Of a clause fewer words say nothing.
  private static let fewest = 5

  private let words: StatementWords

  /// Takes a statement apart.
  init(_ words: StatementWords) { self.words = words }

  /// The older wording of an edited statement around its edits: with short stretches between them where
  /// there is room.
  ///
  /// - Parameter edits: The edits that lead to the newer wording.
  /// - Returns: The quotation.
  static func edited(_ edits: [ArrangedReport.Edit]) -> RichText {
    let full = WordEdits.older(edits, leavingOut: Abridgement.gap)
    return StatementWords.count(of: full) <= longest + slack
      ? full : EarlierQuote(StatementWords(WordEdits.older(edits, leavingOut: 1))).beginning
  }

  /// The beginning of the statement, whole where it is short.
  var beginning: RichText { Self.opening(words, Self.longest) }

  /// What the newer statement goes on from; the whole where it is short.
  ///
  /// - Parameter said: The stems of the newer statement.
  /// - Returns: The quotation, or nothing where none would say what goes on.
  func quote(continuedIn said: StatementStems) -> RichText? {
    guard words.count > Self.longest + Self.slack else { return words.text }
    let (place, text) = sentence(continuedIn: said)
    let sentence = StatementWords(text)
    return Self.clause(of: sentence, at: Self.place(in: sentence, continuedIn: said))
      .map { marked($0, place) }
  }

  /// The first word a newer statement shares with the clause it goes on from.
  private static func place(in words: StatementWords, continuedIn said: StatementStems) -> Int {
    let breaks = SpeechBreak.before(words)
    let starts =
      [0]
      + words.indices.dropFirst().filter {
        breaks[$0].rawValue >= SpeechBreak.clause.rawValue
      }
    let clauses = starts.indices.map { number in
      words.text(starts[number]..<(number + 1 < starts.count ? starts[number + 1] : words.count))
    }
    let (best, stems) = best(of: clauses, continuedIn: said)
    return starts[best] + (stems.firstPlace(sharedWith: said) ?? 0)
  }

  /// What stands around a word of the statement.
  ///
  /// - Parameter place: Which word.
  /// - Returns: The quotation, or nothing where none would say what the word belongs to.
  func quote(around place: Int) -> RichText? { Self.clause(of: words, at: place) }

  /// The clause with the first word it shares with a newer statement, though it may say little by itself.
  ///
  /// - Parameter said: The stems of the newer statement.
  /// - Returns: The clause, or nothing where they share no word or it is too short.
  func glimpse(sharedWith said: StatementStems) -> RichText? {
    guard let place = StatementStems(words).firstPlace(sharedWith: said), place > 0 else {
      return nil
    }
    guard var start = Self.clauses(of: words, to: place).last else { return nil }
    if words[start].roles.contains(.dash), start < place { start += 1 }
    guard place - start < Self.longest else { return nil }
    return Self.quote(
      from: start, of: words, Self.longest, through: place, least: Self.fewest + 1)
  }

  /// The sentence a newer statement goes on from.
  ///
  /// - Parameter said: The stems of the newer statement.
  /// - Returns: Its text; the first where none shares a word.
  func text(continuedIn said: StatementStems) -> String { sentence(continuedIn: said).text.plain }

  /// An ellipsis stands for the sentences before.
  private func marked(_ quote: RichText, _ place: Int) -> RichText {
    place == 0 || quote.plain.hasPrefix("…") ? quote : RichText([.init("… ")] + quote.spans)
  }

  private func sentence(continuedIn said: StatementStems) -> (place: Int, text: RichText) {
    let quotation = Quotation(words)
    guard quotation.sentences.count > 1 else { return (0, quotation.sentence(0)) }
    let sentences = quotation.sentences.map(quotation.sentence)
    let (best, _) = Self.best(of: sentences, continuedIn: said)
    return (best, sentences[best])
  }

  /// The part of a statement that a newer one goes on from, with its stems.
  private static func best(
    of parts: [RichText], continuedIn said: StatementStems
  ) -> (place: Int, stems: StatementStems) {
    let stems = parts.map { StatementStems(StatementWords($0)) }
    let owned = StatementStems.owned(stems, sharedWith: said)
    // Words of its own first, then all it shares, then that something is left to do in it.
    let scores = parts.indices.map { place in
      (owned[place], stems[place].shared(with: said), OpenSentence.isOpen(parts[place]) ? 1 : 0)
    }
    var best = 0
    for place in scores.indices where scores[place] > scores[best] { best = place }
    return (best, stems[best])
  }

  /// The beginning of a text with a word of it, which ends with no word that no statement ends with.
  private static func opening(
    _ words: StatementWords, _ limit: Int, through place: Int = 0
  ) -> RichText {
    guard words.count > limit + slack else { return words.text }
    let end = SpeechBreak.place(
      in: words, near: limit, within: max(limit - slack, place + 1)...limit + slack)
    let last = Abridgement.trimmed(words, to: end)
    guard words.count - last > Abridgement.gap else { return words.text }
    let kept = words.text(0..<last).folded()
    return RichText(kept.withoutLooseEnd.spans + [.init(" …")])
  }

  /// The beginning of a statement with a word of it, or the clause that word stands in.
  private static func clause(of words: StatementWords, at place: Int) -> RichText? {
    guard words.count > longest + slack, place + context >= longest else {
      return opening(words, longest, through: place)
    }
    // A little farther the beginning is told, too.
    guard place >= longest + slack else {
      return opening(words, place + context + 1, through: place)
    }
    guard var start = clauses(of: words, to: place).last(where: { !leans(words, $0) }) else {
      return nil
    }
    if words[start].roles.contains(.dash) || words[start].coreRoles.contains(.and) { start += 1 }
    guard start < words.count, words.count - start >= fewest, place - start < longest else {
      return nil
    }
    return quote(
      from: start, of: words, max(longest, place - start + context), through: place, least: fewest)
  }

  /// Where the clauses of a statement begin, from its second word to a later one.
  private static func clauses(of words: StatementWords, to place: Int) -> [Int] {
    let breaks = SpeechBreak.before(words)
    return (1...place).filter { breaks[$0].rawValue >= SpeechBreak.clause.rawValue }
  }

  /// The beginning of what a statement says from a word on, through another; nothing where it has too few
  /// words.
  private static func quote(
    from start: Int, of words: StatementWords, _ limit: Int, through place: Int, least: Int
  ) -> RichText? {
    let rest = StatementWords(words.text(start..<words.count).folded())
    let quote = opening(rest, limit, through: place - start)
    return StatementWords.count(of: quote) < least ? nil : RichText([.init("… ")] + quote.spans)
  }

  /// Whether a clause says nothing without what stands before it: "… which pushes the date", "… against
  /// the wind", "… 2.0 boats".
  private static func leans(_ words: StatementWords, _ start: Int) -> Bool {
    words.core(start, isAmong: leaning) || words.core(start, endsWith: "ing")
      || words.lowerCore(start).utf8.first.map(Words.isASCIIDigit) ?? true
  }

  private static let leaning: WordSet = [
    "against", "as", "at", "by", "for", "from", "in", "of", "on", "than", "that", "to", "which",
    "who", "whose", "with",
  ]
}
