import NotesDiff

/// Makes a long statement short without changing what it claims.
///
/// It is cut where a reader would pause: after a sentence, before an aside, a clause or a phrase. What
/// limits the claim, what a reader must not miss, and links to releases are kept from the rest.
/// Nothing is put in other words, and an ellipsis stands wherever words were left out.
enum Abridgement {
  /// A cut that takes no more words than this is none worth making: a sentence without its end is
  /// dear.
  static let slack = 5
  /// A gap of so few words is closed again.
  private static let gap = 3
  /// A cut leaves at least so many words.
  private static let least = 4
  /// How far behind the budget a good place may lie, and the end of a sentence.
  private static let reach = 2
  private static let reachOfSentence = 4
  /// A word with the white space after it.
  typealias Word = (key: String, text: RichText)

  /// A text cut to about as many words as asked for.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - budget: About how many words to keep.
  ///   - others: Words in lower case that are kept with their clause beside the usual ones.
  /// - Returns: The shorter text, or nothing where the whole is short enough.
  /// - Complexity: Linear in the length of the text.
  static func abridged(
    _ text: RichText, to budget: Int, keeping others: Set<String> = []
  ) -> RichText? {
    // No word ends but at white space, which is none of the letters of ASCII.
    let ends = text.spans.reduce(0) { $0 + $1.text.utf8.count { $0 <= 0x20 || $0 >= 0x80 } }
    guard ends + 1 > budget + slack else { return nil }
    let words = WordEdits.words(of: text)
    guard words.count > budget + slack else { return nil }
    let breaks = SpeechBreak.before(words)
    let head = 0..<trimmed(words, to: end(words, breaks, budget: budget))
    let pieces = KeptClauses(words, breaks, others: others).pieces(after: head.upperBound)
    var kept = ([head] + pieces).reduce(into: [Range<Int>]()) { kept, range in
      if let last = kept.last, range.lowerBound <= last.upperBound + gap {
        kept[kept.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        kept.append(range)
      }
    }
    if let last = kept.last, last.upperBound + gap >= words.count {
      kept[kept.count - 1] = last.lowerBound..<words.count
    }
    guard kept.reduce(0, { $0 + $1.count }) + slack < words.count else { return nil }
    return joined(words, kept)
  }

  /// The sentences of a text.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Its sentences in order; the whole where it has but one.
  static func sentences(of text: RichText) -> [RichText] {
    let words = WordEdits.words(of: text)
    let breaks = SpeechBreak.before(words)
    let starts = [0] + breaks.indices.filter { breaks[$0] == .sentence }
    return zip(starts, starts.dropFirst() + [words.count]).map { start, end in
      RichText(words[start..<end].flatMap(\.text.spans)).folded()
    }
  }

  /// The place to cut at: a stronger pause outweighs a few words, and no cut is better than one in
  /// the middle of a phrase.
  private static func end(_ words: [Word], _ breaks: [SpeechBreak], budget: Int) -> Int {
    guard let opening = opening(words, breaks, budget: budget) else { return breaks.count }
    let budget = budget + opening
    let least = least + opening
    var best: (score: Double, place: Int)?
    for place in least...max(least, budget + reachOfSentence) where place < breaks.count {
      let strength = breaks[place]
      guard strength != .none, place <= budget + reach || strength == .sentence else { continue }
      var score = 2.2 * Double(strength.rawValue) + Double(min(place, budget))
      if place > budget { score += 0.3 * Double(place - budget) }
      if place < least + 3, strength != .sentence { score -= 6 }
      if score > max(best?.score ?? 0, Double(budget - 3)) { best = (score, place) }
    }
    return best?.place ?? breaks.indices.dropFirst(budget).first { breaks[$0] != .none }
      ?? breaks.count
  }

  /// Words that open what only leads up to the statement: "As we prepare the tender, we stop …".
  private static let leadIns: Set<String> = [
    "as", "while", "when", "once", "after", "before", "if", "because", "since", "although",
    "though", "to", "for", "in", "with", "during", "given", "following", "despite", "until",
    "unless", "based", "due",
  ]

  /// How many words lead up to the statement: no cut may leave them alone. Nothing where they may be
  /// all there is of it.
  private static func opening(_ words: [Word], _ breaks: [SpeechBreak], budget: Int) -> Int? {
    guard let first = words.first, leadIns.contains(first.key.lowercased()) else { return 0 }
    return breaks.prefix(2 * budget).prefix { $0 != .sentence }.firstIndex(of: .aside)
  }

  /// Words no statement ends with.
  private static let loose: Set<String> = [
    "and", "or", "to", "for", "with", "the", "a", "an", "of", "in", "by", "on", "that", "as",
    "from", "at", "into", "so", "this", "these", "its", "their", "our", "we", "it", "is", "are",
    "be", "was", "were", "been", "will", "would", "can", "could", "should", "may", "might", "has",
    "have", "had", "which", "who", "how", "what", "when", "where", "whether", "while", "if",
    "because", "other", "more", "some", "all", "any", "several", "various", "every", "each", "such",
    "-", "–", "—",
  ]

  /// Words without those at the end that no statement ends with.
  ///
  /// - Parameter words: The words of a statement.
  /// - Returns: The first of them; at least one.
  static func withoutLooseEnd(_ words: [String]) -> [String] {
    let end = words.lastIndex { !loose.contains($0.lowercased()) } ?? 0
    return Array(words.prefix(end + 1))
  }

  /// Where words end without those no statement ends with.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - end: Where they would end.
  /// - Returns: The same place or one before it.
  static func trimmed(_ words: [Word], to end: Int) -> Int {
    var end = end
    while end > 1, loose.contains(words[end - 1].key.lowercased()) { end -= 1 }
    return end
  }

  /// Whether a text has a link to a release or to its announcement.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Whether it leads to what a reader of the report may want to install.
  static func leadsToRelease(_ text: RichText) -> Bool {
    text.spans.contains { span in
      guard let link = span.link else { return false }
      return link.contains("/releases/") || link.contains("/release-notes")
    }
  }

  // MARK: Putting together

  private static func joined(_ words: [Word], _ ranges: [Range<Int>]) -> RichText {
    var result = RichText()
    var end = 0
    for range in ranges {
      if range.lowerBound > end { result.append(.init(" … ")) }
      let piece = RichText(words[range].flatMap(\.text.spans)).folded()
      (range.upperBound == words.count ? piece : piece.withoutLooseEnd).spans.forEach {
        result.append($0)
      }
      end = range.upperBound
    }
    if end < words.count { result.append(.init(" …")) }
    // What was cut inside brackets ends inside them.
    let plain = result.plain
    if plain.count(where: { $0 == "(" }) > plain.count(where: { $0 == ")" }) {
      result.append(.init(")"))
    }
    return result
  }
}

extension String {
  /// The text without punctuation at its ends.
  var trimmingPunctuation: String {
    if let first = utf8.first, let last = utf8.last, Words.isASCIILetterOrDigit(first),
      Words.isASCIILetterOrDigit(last)
    {
      return self
    }
    var text = self[...]
    while let last = text.last, last.isPunctuation { text.removeLast() }
    while let first = text.first, first.isPunctuation { text.removeFirst() }
    return String(text)
  }
}

extension RichText {
  /// The text cut to about as many words as asked for, or whole where it is short enough.
  ///
  /// - Parameters:
  ///   - budget: About how many words to keep.
  ///   - others: Words in lower case that are kept with their clause beside the usual ones.
  /// - Returns: What `Abridgement` makes of it.
  func abridged(to budget: Int, keeping others: Set<String> = []) -> RichText {
    Abridgement.abridged(self, to: budget, keeping: others) ?? self
  }

  /// The text without the comma, colon or dash it ends with.
  var withoutLooseEnd: RichText {
    let plain = plain
    let kept = plain.reversed().drop { ",;:-–— ".contains($0) }.count
    return kept == plain.count ? self : prefix(kept)
  }
}
