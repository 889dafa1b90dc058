import NotesDiff

// Whether a promise is spoken of where no team reports, and all speak of one thing.
extension NewStatements {
  /// Whether a statement has so many of some words that it may be meant.
  mutating func isSaid(_ named: TellingWords, of telling: TellingWords) -> Bool {
    words.shared(with: named).contains { Self.isEnough($0.count, of: telling, least: 2) }
  }

  /// The same where there are no teams, and all speak of one thing: a sentence has so many of the words that
  /// do not stand everywhere.
  mutating func isSaidOutside(_ text: String) -> Bool {
    let telling = TellingWords(Self.withoutDeeds(text), isTakenApart: true)
    let crowd = max(Self.leastOfCrowd, sentences.count / Self.shareOfCrowd)
    return sentences.shared(with: telling, crowd: crowd).contains {
      Self.isEnough($0.count, of: telling, least: 2)
    } || isTitleTold(text)
  }

  /// Whether all words of a title in quotation marks come again in one statement, in any form.
  private mutating func isTitleTold(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
    return parts.indices.dropLast().contains { place in
      place % 2 == 1 && areAllTold(String(parts[place]), least: 2)
    }
  }

  /// Whether so many words, all of a text, come again in one statement.
  private mutating func areAllTold(_ text: String, least: Int) -> Bool {
    let telling = TellingWords(
      Self.withoutDeeds(text), isTakenApart: true, isStemmed: true, least: Self.leastOfTask)
    return telling.count >= least
      && stems.shared(with: telling).contains { $0.count == telling.count }
  }

  /// Whether a statement has all the words of a heading that is no more.
  mutating func isTopicTold(_ entry: ChangeReport.Entry) -> Bool {
    guard let name = entry.path.last, !entry.isRead(from: .label(name)) else { return false }
    return areAllTold(name, least: Self.leastOfTopic)
  }

  /// A heading of fewer words may be any.
  private static let leastOfTopic = 3

  /// A word in so many sentences, and in one of so many, is one of the words of every day.
  private static let leastOfCrowd = 5
  private static let shareOfCrowd = 5

  /// The sentences of a long statement, or the whole of one that is read at a glance.
  static func sentences(of text: String) -> [String] {
    guard text.partCount > longestWhole, Quotation.mayPart(text) else { return [text] }
    let quotation = Quotation(StatementWords(RichText(text)))
    return quotation.sentences.map { quotation.sentence($0).plain }
  }

  private static let longestWhole = 40

  /// A text without the words for what is done with any work.
  static func withoutDeeds(_ text: String) -> String {
    text.parts.filter { !deeds.contains(Word($0.core.lowercased())) }.spaced
  }

  private static let deeds: WordSet = [
    "discuss", "discussion", "feedback", "final", "merge", "merging", "perform", "provide",
    "review",
    "reviewing", "reviews", "update", "updates", "updating",
  ]

  /// Whether a promise to bring something up is kept by a new topic, which has two of its telling words; the
  /// statement may have the name of who promised in front.
  ///
  /// - Parameter promise: A promise of the older note.
  /// - Returns: Whether the topic is what was promised.
  func raise(_ promise: Promise) -> Bool {
    let (whole, asked) = (promise.entry.text, promise.asked.text)
    guard NewTopics.mayRaise(asked) else { return false }
    let name = [" - ", ": "].lazy.compactMap { mark in
      whole.utf8.firstRange(of: mark.utf8).map { String(whole[..<$0.lowerBound]) }
    }.first { $0.partCount <= Self.mostOfName }
    return topics.share(Self.text((name ?? "") + " " + asked, without: [title]))
  }

  private static let mostOfName = 3
}
