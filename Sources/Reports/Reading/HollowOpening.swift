import NotesDiff

/// A first sentence that says only that there is something to say: "A lot has happened with the locks!"
enum HollowOpening {
  /// It is passed over; so many words.
  case passedOver(Int)
  /// It leads up to the next sentence, which is not left out: "2.1 was released."
  case leadsUp(Int)

  /// Looks at the first sentence of a statement.
  ///
  /// - Parameters:
  ///   - words: The words of a statement of several sentences.
  ///   - breaks: The pause in front of each.
  /// - Returns: What it is good for, or nothing where it says something.
  static func of(_ words: StatementWords, _ breaks: [SpeechBreak]) -> HollowOpening? {
    guard let end = breaks.firstIndex(of: .sentence), end <= longest else { return nil }
    let places = 0..<end
    let hasDigit = places.contains { place in
      words.bytes[words[place].core].contains(where: Words.isASCIIDigit)
    }
    if words.core(0, is: "no") { return .leadsUp(end) }
    if end <= shortest, places.contains(where: { words.core($0, beginsWith: announcing) }) {
      return .leadsUp(end)
    }
    // "We discussed several proposals": which ones, the next sentence tells.
    let isOfTalk = places.contains { place in
      place + 1 < end && TalkOpening.isTalk(words, place)
        && words.core(place + 1, isAmong: manifold)
    }
    if isOfTalk, !pointsBack(words, end) { return .passedOver(end) }
    let isVague =
      !hasDigit
      && places.contains { words.core($0, isAmong: quantities) }
      && places.contains { words.core($0, beginsWith: events) }
    return isVague ? .passedOver(end) : nil
  }

  /// Whether a sentence has for its subject what the one before it names: "They agreed …".
  private static func pointsBack(_ words: StatementWords, _ place: Int) -> Bool {
    words.core(place, isAmong: Pronouns.all) || words.core(place, isAmong: ["he", "she"])
  }

  private static let manifold: WordSet = ["several", "many", "multiple", "numerous", "various"]

  /// A longer sentence says something beside.
  private static let longest = 20
  /// An announcement of more words says what for.
  private static let shortest = 9
  private static let announcing = ["releas", "publish", "shipped", "question"]
  private static let quantities: WordSet = [
    "lot", "lots", "deal", "bit", "much", "busy", "quite", "several",
  ]
  private static let events = [
    "happen", "activit", "active", "work", "progress", "going", "update",
  ]
}
