/// Labels and lines over a list that say that what stands in it was not done: "The tasks remaining were as
/// follows:", "We did not finish these:", "Left over". Under a heading like "Last week" they outrank that.
enum LeftOverLabels {
  /// Whether a text says so.
  ///
  /// - Parameter text: What a list stands under; of several sentences the last leads in to it.
  /// - Returns: Whether it names what is left.
  /// - Complexity: Linear in the length of the text.
  static func areNamed(by text: String) -> Bool {
    let sentence = text.lastSentence
    let leadsIn = sentence.ends(with: ":")
    guard sentence.utf8.count <= (leadsIn ? longest : longestName), mayName(text) else {
      return false
    }
    let words = StatusTokens.words(of: String(sentence))
    guard !words.isEmpty, words.count <= (leadsIn ? mostWords : mostOfName),
      !words.contains(where: none.contains)
    else { return false }
    return isLeft(words) || isDenied(words)
  }

  /// Whether one of the words may be in a text: most need not be cut into words.
  private static func mayName(_ text: String) -> Bool {
    parts.contains { text.hasInside($0) }
  }

  /// Parts of the words, whatever letter they open with.
  private static let parts = [
    "emain", "eft", "over", "Over", "orward", "inish", "omplete", "utstanding", "ot ", "n't", "n’t",
    "EMAIN", "EFT", "OVER", "ORWARD", "INISH", "OMPLETE", "UTSTANDING", "OT ", "N'T",
  ]

  /// Whether work is said to be left: "remaining tasks", "carried over".
  private static func isLeft(_ words: [Word]) -> Bool {
    // "Outstanding" alone is praise.
    let isSure =
      words.contains(where: work.contains) || words.count <= 2 && words[0] != "outstanding"
    if words.contains(where: leftOver.contains), isSure { return true }
    return zip(words, words.dropFirst()).contains { verb, particle in
      switch particle {
      case "over": ["left", "carried", "rolled", "carry"].contains(verb)
      case "forward": verb == "carried" || verb == "carry"
      case "undone": verb == "left"
      default: false
      }
    }
  }

  /// Whether it is denied that something was brought to an end: "did not finish", "couldn't get to".
  private static func isDenied(_ words: [Word]) -> Bool {
    guard let denial = words.firstIndex(where: Negation.denies) else { return false }
    let behind = words[(denial + 1)...].prefix(reach)
    // "Not ready for merge" denies no end.
    return !behind.contains("for")
      && behind.contains { word in
        StatusAccounts.pasts.contains(word) || StatusAccounts.bases.contains(word)
          || beginnings.contains(word)
      }
  }

  private static let leftOver: WordSet = [
    "incomplete", "leftover", "leftovers", "outstanding", "remaining", "uncompleted",
    "unfinished",
  ]
  private static let work: WordSet = [
    "action", "actions", "features", "goals", "items", "points", "stories",
    "task", "tasks", "things", "tickets", "todo", "todos", "work",
  ]
  /// "Did not get to", "not started".
  private static let beginnings: WordSet = ["begun", "get", "got", "start", "started"]
  /// "Unfinished business" is whatever was not spoken of.
  private static let none: WordSet = ["business", "no", "none", "nothing", "only"]
  private static let reach = 3
  private static let longest = 160
  private static let longestName = 40
  private static let mostWords = 20
  private static let mostOfName = 5
}
