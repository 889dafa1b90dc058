// What was made, but has not been taken over: "it can be fetched, but hasn't been officially accepted".
extension StatusPhrases {
  /// Where a phrase ends that begins at a place and denies that something was handed over; nothing where
  /// there is none. What should not be accepted, or can't be, is no work that waits.
  ///
  /// - Parameters:
  ///   - words: Words in lower case.
  ///   - start: A place among them.
  /// - Returns: The place of the verb.
  static func refusal(_ words: [Word], _ start: Int) -> Int? {
    guard
      words[start].ends(with: "n't")
        || words[start] == "not"
          && (start == 0 || auxiliaries.contains(words[start - 1]) || isYet(words, start + 1))
    else { return nil }
    let end = words[(start + 1)...].prefix(mostBetween + 1).firstIndex { word in
      !between.contains(word) && !(StatusOpening.has(.adverb, word) || word.ends(with: "ly"))
    }
    return end.flatMap { handovers.contains(words[$0]) ? $0 : nil }
  }

  /// Whether a phrase denies that work as a whole was taken over: a part may well not be merged.
  static func deniesEnd(_ phrase: String) -> Bool {
    ends.contains { phrase.hasSuffix($0) }
  }

  private static let ends = [" accepted", " approved"]

  private static func isYet(_ words: [Word], _ place: Int) -> Bool {
    place < words.count && words[place] == "yet"
  }

  private static let mostBetween = 3
  private static let auxiliaries: WordSet = ["are", "has", "have", "is", "was", "were"]
  private static let between: WordSet = ["been", "being", "yet"]
  private static let handovers: WordSet = [
    "accepted", "announced", "approved", "merged", "published", "released", "shipped",
  ]
}
