import NotesDiff

// What takes a word of promise back, and what only says when one is due.
extension Promise {
  /// Whether an intention is denied: "the sails are just not going to work", "we don't expect to get
  /// that", "no longer planning to dredge", "no plans to".
  static func isDenied(_ words: WordBytes, _ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, words.word(before, isAmong: passedOver) || words.word(before, endsWith: "ly")
    {
      before -= 1
    }
    // "No, will do that on Monday" answers somebody.
    return before >= 0 && words.denies(before)
      && !(words.word(before, is: "no") && words.word(place, isAmong: ["going", "will"]))
  }

  /// Whether a sentence only says when what was promised is due: "the new pier is scheduled for May".
  static func schedules(_ words: WordBytes) -> Bool {
    namesDay(words)
      && words.ranges.indices.dropFirst().contains { place in
        words.word(place, isAmong: ["due", "planned", "scheduled", "slated"])
          && words.word(place - 1, isAmong: ["are", "is", "now"])
      }
  }

  /// Whether a statement is what somebody else said or wrote: all of it stands in quotation marks, or it
  /// says what a word means in the clause of a contract, "“Boats” means all that float".
  static func cites(_ text: String) -> Bool {
    guard let mark = text.first, let close = closing[mark],
      let end = text.dropFirst().firstIndex(of: close)
    else { return false }
    let rest = WordBytes(String(text[text.index(after: end)...]))
    if rest.ranges.isEmpty { return text[..<end].partCount >= leastCited }
    return rest.word(0, isAmong: ["mean", "means"])
      || rest.word(0, is: "shall") && rest.word(1, is: "mean")
  }

  private static let closing: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»"]
  /// Fewer words in quotation marks are a name.
  private static let leastCited = 6

  /// Whether a statement says what is not to be done, "Not hire a pilot", "Don't paint the gate", and not what
  /// is not done yet.
  static func forbids(_ text: String) -> Bool {
    let words = WordBytes(text)
    let next = words.word(0, is: "do") && words.word(1, is: "not") ? 2 : 1
    guard next == 2 || words.word(0, isAmong: ["don't", "don’t", "never", "not"]) else {
      return false
    }
    return !words.word(next, isAmong: behindNot)
      && !["ed", "ing", "ly"].contains { words.word(next, endsWith: $0) }
  }

  /// What may follow "not" where nothing is forbidden.
  private static let behindNot: WordSet = [
    "a", "all", "an", "any", "as", "at", "clear", "done", "enough", "everybody", "everyone", "for",
    "forget", "in", "just", "many", "much", "on", "only", "our", "quite", "ready", "so", "sure",
    "that", "the", "to", "too", "until", "very", "working", "yet",
  ]

  /// What may stand between "not" and what is not intended.
  private static let passedOver: WordSet = [
    "any", "be", "been", "currently", "even", "ever", "just", "longer", "now", "really",
  ]

  /// Whether a rule holds from the day it was told: "Going forward, we will no longer paint by hand".
  static func isInForce(_ words: WordBytes) -> Bool {
    words.ranges.count > 2
      && (words.word(0, is: "going") && words.word(1, isAmong: ["ahead", "forward"])
        || words.word(0, is: "from") && words.word(1, is: "now") && words.word(2, is: "on"))
      && words.ranges.indices.contains { place in
        words.word(place, is: "only")
          || words.word(place, is: "no") && place + 1 < words.ranges.count
            && words.word(place + 1, is: "longer")
      }
  }

  /// Whether it is feared what will be: "Ida is worried that the talk will be about ropes".
  static func isFeared(_ words: WordBytes) -> Bool {
    words.ranges.indices.dropLast().contains { place in
      words.word(place, isAmong: fears) && words.word(place + 1, isAmong: ["if", "that"])
    }
  }

  private static let fears: WordSet = [
    "afraid", "concern", "concerned", "fear", "fears", "worried", "worries", "worry",
  ]
}
