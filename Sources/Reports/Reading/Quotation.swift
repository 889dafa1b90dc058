import NotesDiff

/// Quotes of a statement what it is quoted for.
struct Quotation {
  private let words: StatementWords
  /// The words of each sentence; of the whole where it has but one.
  private let ranges: [Range<Int>]

  /// A sentence of fewer words says too little by itself.
  private static let least = 7
  /// A first sentence of no more words tells what the second is about, and costs little.
  private static let shortest = 9

  /// Finds the sentences of a statement.
  init(_ words: StatementWords) {
    self.words = words
    var starts = [0]
    let breaks = SpeechBreak.before(words)
    for place in breaks.indices where breaks[place] == .sentence { starts.append(place) }
    ranges = starts.indices.map { number in
      starts[number]..<(number + 1 < starts.count ? starts[number + 1] : breaks.count)
    }
  }

  /// Whether a text may have several sentences: most have no mark that could end the first.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether a full stop or the like stands before white space.
  static func mayPart(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var mayEnd = false
    for place in bytes.indices {
      let byte = bytes[place]
      if mayEnd, byte <= 0x20 || byte >= 0x80 { return true }
      mayEnd =
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
    return false
  }

  /// The places of the sentences.
  var sentences: Range<Int> { 0..<ranges.count }

  /// A sentence.
  func sentence(_ place: Int) -> RichText { words.text(ranges[place]).folded() }

  /// The sentences that are meant, with the one before where the first leans on that, cut short.
  ///
  /// - Parameters:
  ///   - limit: About how many words to quote.
  ///   - others: What words do that are kept with their clause.
  ///   - isMeant: Whether a sentence is what the statement is quoted for.
  ///   - isSequel: Whether a later sentence belongs to it.
  /// - Returns: The quotation; an ellipsis stands for what comes before it.
  func quote(
    to limit: Int, keeping others: SpeechRoles = [], where isMeant: (Int) -> Bool,
    through isSequel: (Int) -> Bool = { _ in false }
  ) -> RichText {
    let meant = ranges.count > 1 ? sentences.filter(isMeant) : []
    guard var start = meant.first, var end = meant.last else {
      return Abridgement.abridged(words, to: limit, keeping: others) ?? words.text
    }
    end = sentences.dropFirst(end).last(where: isSequel) ?? end
    let isCheap =
      start == 1 && ranges[0].count <= Self.shortest
      && !Abridgement.isLong(ranges[end].upperBound, for: limit)
    let first = start
    if start > 0, leans(ranges[start]) || isCheap || lacksSubject(ranges[start]) {
      start = sentences.prefix(start).last { !pointsElsewhere(ranges[$0]) } ?? start - 1
      // "Requires steam. Will be painted.": what does so stands before.
      while start > 0, lacksSubject(ranges[start]), !pointsElsewhere(ranges[start - 1]) {
        start -= 1
      }
    }
    var quoted = RichText()
    for place in start...end {
      if place > start, place < first, pointsElsewhere(ranges[place]) { continue }
      if !quoted.isEmpty { quoted.append(.init(" ")) }
      quoted.append(contentsOf: sentence(place))
    }
    var quote = RichText(start > 0 ? "… " : "")
    quote.append(contentsOf: quoted.abridged(to: limit, keeping: others))
    return quote
  }

  /// Whether a sentence only says where more is to be read: "See our tide tables for details."
  private func pointsElsewhere(_ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound + (words.core(sentence.lowerBound, is: "please") ? 1 : 0)
    return start < sentence.upperBound && words.core(start, isAmong: ["see", "view", "refer"])
  }

  /// Whether a sentence opens with the verb of what was said before it.
  private func lacksSubject(_ sentence: Range<Int>) -> Bool {
    words.core(sentence.lowerBound, isAmong: Self.verbs)
  }

  private static let verbs = [
    "adds", "allows", "currently", "enables", "has", "includes", "is", "needs", "only", "provides",
    "requires", "supports", "uses", "was", "will", "works",
  ]

  private func leans(_ sentence: Range<Int>) -> Bool {
    let first = words[sentence.lowerBound]
    return sentence.count < Self.least || words.bytes[first.range].first == UInt8(ascii: "(")
      || first.coreRoles.contains(.leaning)
      || sentence.prefix(5).contains { place in
        words[place].coreRoles.contains(.leaningLater)
          // "Ida thinks that it …"
          || place > sentence.lowerBound && words.core(place - 1, is: "that")
            && words.core(place, isAmong: ["it", "they"])
      }
  }
}
