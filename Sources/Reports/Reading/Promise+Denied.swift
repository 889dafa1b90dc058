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

  /// What may stand between "not" and what is not intended.
  private static let passedOver: WordSet = [
    "any", "be", "been", "currently", "even", "ever", "just", "longer", "now", "really",
  ]
}
