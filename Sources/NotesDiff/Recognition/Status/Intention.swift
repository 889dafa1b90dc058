/// What takes an intention back, or leaves it to others.
package enum Intention {
  /// Behind these somebody only reckons what others will do: "The crews estimate that it will take little".
  package static let estimates: WordSet = [
    "assume", "assumes", "assuming", "estimate", "estimated", "estimates", "predict", "predicts",
    "reckon", "reckons",
  ]

  /// Whether a word of intention at a place is denied: "doesn't intend it to be", "not currently
  /// planning to dredge".
  static func isDenied(_ words: [Word], _ index: Int) -> Bool {
    guard intentions.contains(words[index]) else { return false }
    let before = words[..<index].last { $0 != "longer" && !isPassedOver($0) }
    return before.map(Negation.denies) ?? false
  }

  private static func isPassedOver(_ word: Word) -> Bool {
    !Negation.denies(word) && (StatusLexicon.isAdverb(word) || word == "be" || word == "been")
  }

  private static let intentions: WordSet = [
    "aim", "aiming", "expect", "expecting", "expects", "going", "intend", "intending", "intends",
    "plan", "planning", "plans",
  ]

  /// Whether what a verb of the future says is only reckoned, and no day is named for it.
  static func isReckoned(_ words: [Word], _ index: Int) -> Bool {
    words[..<index].suffix(reach).contains(where: estimates.contains)
      && !words.contains(where: days.contains)
  }

  private static let days = WordSet(
    (CalendarWords.months + CalendarWords.weekdays).map { Word($0) })

  /// How far before the verb it is said.
  private static let reach = 5
}
