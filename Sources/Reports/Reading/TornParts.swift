import NotesDiff

/// Mends the ends of what is kept of a statement: no part ends inside quotation marks or in a clause that
/// only leads up to the one it hangs on, and none begins with what says nothing without the words before.
struct TornParts {
  private let words: StatementWords
  private let breaks: [SpeechBreak]
  private let quotations: [Range<Int>]

  /// How many words more are kept for a part to be whole.
  private static let mostToQuote = 14
  private static let mostToMain = 24
  private static let mostBefore = 20
  /// A sentence of fewer words names little.
  private static let leastBefore = 6
  /// What stands before a quotation has at least so many words to be kept without it.
  private static let least = 4
  /// A main clause is not cut before so many words.
  private static let leastOfMain = 5

  /// Makes one for a statement.
  ///
  /// - Parameters:
  ///   - words: The words of the statement.
  ///   - breaks: The pause in front of each.
  init(_ words: StatementWords, _ breaks: [SpeechBreak]) {
    self.words = words
    self.breaks = breaks
    quotations = SpeechBreak.quotations(in: words)
  }

  /// Parts of the statement with ends that make sense.
  ///
  /// - Parameter parts: The places of the words of each, in order.
  /// - Returns: The same, some of them longer, which may meet the next.
  func mended(_ parts: [Range<Int>]) -> [Range<Int>] {
    var end = 0
    return parts.map { part in
      defer { end = max(end, part.upperBound) }
      let first = min(part.lowerBound, max(end, beginning(of: part.lowerBound)))
      let last = behindMainClause(first..<behindQuotation(first..<part.upperBound))
      return first..<max(last, first + 1)
    }
  }

  /// The mark that ends a quotation a part ends in, or nothing.
  ///
  /// - Parameter part: The places of the words that are kept.
  /// - Returns: The mark, where the quotation began in the part.
  func openMark(of part: Range<Int>) -> String {
    guard let quotation = open(in: part) else { return "" }
    return words.string(quotation.lowerBound).contains("“") ? "”" : "\""
  }

  private func open(in part: Range<Int>) -> Range<Int>? {
    quotations.first { part.contains($0.lowerBound) && $0.upperBound > part.upperBound }
  }

  /// Where a part ends without half a quotation: behind it, or before it where it is long.
  private func behindQuotation(_ part: Range<Int>) -> Int {
    guard let quotation = open(in: part) else { return part.upperBound }
    if quotation.upperBound - part.upperBound <= Self.mostToQuote { return quotation.upperBound }
    return quotation.lowerBound - part.lowerBound >= Self.least
      ? Abridgement.trimmed(words, to: quotation.lowerBound) : part.upperBound
  }

  // MARK: Clauses

  private func sentence(at place: Int) -> Int { breaks[..<place].lastIndex(of: .sentence) ?? 0 }

  /// Where a part ends that would end in "while the crane turns", before what the crew does then.
  private func behindMainClause(_ part: Range<Int>) -> Int {
    let end = part.upperBound
    guard end < words.count, breaks[end] != .sentence else { return end }
    let start = max(part.lowerBound, sentence(at: end))
    guard
      let opening = (start..<end).last(where: { leadsUp($0, sentence: sentence(at: end)) }),
      !(opening..<end - 1).contains(where: { words.word($0, endsWith: ",") })
    else { return end }
    let stop = breaks[end...].firstIndex(of: .sentence) ?? words.count
    guard let comma = (end - 1..<stop).first(where: { words.word($0, endsWith: ",") }),
      comma + 1 < stop
    else { return end }
    let main = (comma + 1 + Self.leastOfMain..<max(stop, comma + 1 + Self.leastOfMain)).first {
      breaks[$0].rawValue >= SpeechBreak.clause.rawValue
    }
    let last = main ?? stop
    return last - end <= Self.mostToMain ? last : end
  }

  /// Whether a clause begins at a word that another one follows: "If it rains, …", "agreed that while …".
  private func leadsUp(_ place: Int, sentence: Int) -> Bool {
    guard words.core(place, isAmong: Self.leading) else { return false }
    return place == sentence
      || !words.core(place, is: "as") && words.core(place - 1, isAmong: Self.joining)
  }

  private static let leading: WordSet = [
    "although", "as", "because", "if", "once", "since", "though", "unless", "until", "when",
    "whereas", "while",
  ]
  private static let joining: WordSet = ["and", "but", "so", "that"]

  /// Where a part begins that would begin with "noting that it …", or speak of "this" behind a gap.
  private func beginning(of first: Int) -> Int {
    guard first > 0 else { return first }
    if breaks[first] == .sentence {
      let before = sentence(at: first)
      let isNear = (Self.leastBefore...Self.mostBefore).contains(first - before)
      return isNear && pointsBack(first) ? before : first
    }
    let start = sentence(at: first)
    return leansBack(first) && first - start <= Self.mostBefore ? start : first
  }

  /// Whether what begins at a word inside a sentence says nothing of whom or what it tells.
  private func leansBack(_ place: Int) -> Bool {
    if words.core(place, endsWith: "ing") { return true }
    return [",", ")"].contains { words.word(place - 1, endsWith: $0) }
      && words.core(place, isAmong: Self.hanging)
  }

  private static let hanging: WordSet = [
    "although", "as", "since", "though", "where", "whereby", "which", "while", "who", "with",
  ]

  /// Whether a sentence is about what the one before it names: "This saves a day", "…, this only changes
  /// the ropes". "It is good to have two" names it itself.
  private func pointsBack(_ start: Int) -> Bool {
    let stop = breaks[(start + 1)...].firstIndex(of: .sentence) ?? words.count
    if words.core(start, isAmong: Pronouns.ofThings) {
      return !words.core(start, is: "it") || start + 1 == stop
        || !words.core(start + 1, isAmong: Self.being)
    }
    return (start + 1..<stop).contains { place in
      words[place].coreRoles.contains(.leaningLater)
        && (place - start < Self.reachOfPointer || words.word(place - 1, endsWith: ","))
    }
  }

  private static let reachOfPointer = 6
  private static let being = [
    "doesn't", "is", "isn't", "looks", "seems", "was", "wasn't", "would", "wouldn't",
  ]
}
