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

  /// Whether a statement says that nothing is intended, whatever stands over it: "Nothing here", "The
  /// crew is not working on any repairs", "No tours are planned for the winter", "Business as usual".
  package static func isNone(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    if nothing.contains(first) { return words.count <= longestNothing }
    if words.starts(with: ["business", "as", "usual"]) { return true }
    if first == "no" {
      return words.indices.prefix(subject).contains { place in
        (words[place] == "are" || words[place] == "is")
          && words[(place + 1)...].prefix(2).contains(where: plans.contains)
      }
    }
    return words.indices.contains { place in
      words[place] == "any" && words[..<place].last.map(undertakings.contains) == true
        && words[..<place].suffix(subject).contains(where: Negation.denies)
    }
  }

  private static let nothing: WordSet = ["none", "nothing"]
  private static let longestNothing = 8
  /// How far before a verb what it is said of or what denies it stands.
  private static let subject = 6
  private static let plans: WordSet = ["planned", "scheduled"]
  private static let undertakings: WordSet = ["on", "planning", "pursuing", "tracking"]

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
