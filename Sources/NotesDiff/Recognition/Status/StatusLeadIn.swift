/// Reads the sentence that leads in to a list: "We are now working on the following:", "The crew has
/// finished these tasks:".
///
/// It says how far everything below it is, whatever heading it stands under.
enum StatusLeadIn {
  /// What such a sentence says of the list.
  ///
  /// - Parameter text: The text of an item or paragraph.
  /// - Returns: What it says, or nothing where it ends in no colon, points to no list, or tells nothing.
  static func sense(of text: String) -> StatusLabels.Sense? {
    guard text.ends(with: ":"), text.utf8.count <= longest else { return nil }
    let words = StatusTokens.words(of: String(text.lastSentence))
    guard words.count <= mostWords, pointsToList(words) else { return nil }
    let found = words.indices.compactMap { place in course(words, place) }
    // "We need the following, but work is not yet underway"
    return found.contains(.planned) ? .planned : found.first
  }

  private static let longest = 200
  private static let mostWords = 24

  /// Whether a sentence speaks of what follows, or stops at its verb: "Currently we are working on".
  private static func pointsToList(_ words: [Word]) -> Bool {
    guard let last = words.last, words.count >= fewestWords else { return false }
    if zip(words, words.dropFirst()).contains(where: { $0 == "the" && $1 == "following" }) {
      return true
    }
    // "Mill 2.1 was released" is news.
    return words[words.count - 2] == "working" && last == "on"
      || StatusAccounts.pasts.contains(last) && isPerfect(words, words.count - 1)
        && words.contains { StatusOpening.has(.subject, $0) || $0 == "these" }
  }

  private static let fewestWords = 3

  /// What the words around a place say of the course of work; nothing for most.
  private static func course(_ words: [Word], _ place: Int) -> StatusLabels.Sense? {
    let word = words[place]
    let before = words[..<place].suffix(reach)
    let isDenied = before.contains(where: Negation.denies)
    switch word {
    case "underway", "ongoing", "progress", "way", "started", "begun":
      if word == "progress", words[..<place].last != "in" { return nil }
      if word == "way", words[..<place].last != "under" { return nil }
      return isDenied ? .planned : .inProgress
    case "working" where words.dropFirst(place + 1).first == "on":
      // Who does not work on it, or is going to, leaves open what comes of it.
      return isDenied || before.contains(where: plans.contains) ? nil : .inProgress
    case _ where StatusAccounts.pasts.contains(word) && isPerfect(words, place):
      return isDenied ? .planned : .done
    default: return nil
    }
  }

  /// So many words before its verb may deny it: "not yet".
  private static let reach = 3
  private static let plans: WordSet = ["going", "plan", "plans", "planning", "start", "to", "will"]

  /// Whether "has", "have" or what was stands in front of a past form, and nothing that puts it off.
  private static func isPerfect(_ words: [Word], _ place: Int) -> Bool {
    let group = words[..<place].reversed().prefix { word in
      word == "been" || StatusLexicon.isAdverb(word) || StatusOpening.has(.auxiliary, word)
        || Negation.denies(word) || word == "we've"
    }
    return group.contains {
      ["has", "have", "was", "were", "we've", "hasn't", "haven't"].contains($0)
    }
  }
}
