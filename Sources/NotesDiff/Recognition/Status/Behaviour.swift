/// Tells what a thing does from what somebody is going to do.
package enum Behaviour {
  /// Whether "will" says how a thing behaves, how much it is or which one is meant: "now will restart
  /// by itself", "the pump that will be the second", but not "the pump after that will be green".
  static func isTold(by words: [Word], _ index: Int) -> Bool {
    guard index > 0, words[index] == "will" else { return false }
    // "The rent will be 6 a month"
    if index + 2 < words.count, words[index + 1] == "be", words[index + 2].opensWithDigit {
      return true
    }
    // "A board will now oversee both quays"
    if index + 2 < words.count, words[index + 1] == "now", standing.contains(words[index + 2].text),
      !StatusOpening.ours.contains(words[index - 1])
    {
      return true
    }
    guard marks.contains(words[index - 1]) else { return false }
    return words[index - 1] == "now"
      || index > 1 && !StatusOpening.has(.boundary, words[index - 2])
  }

  /// Whether "will" only says what follows from a thing or how it stays: "the frost will mean a late
  /// spring", "this will be nice", but not "this will be painted".
  static func isOutcome(_ words: [Word], _ index: Int) -> Bool {
    guard words[index] == "will" else { return false }
    let rest = words[(index + 1)...].drop(while: StatusLexicon.isAdverb)
    guard let verb = rest.first else { return false }
    let subject = words[..<index].last { !StatusLexicon.isAdverb($0) } ?? ""
    guard !StatusOpening.ours.contains(subject) else { return false }
    // "Will be great to see them", "the price will be different now"
    if verb == "be",
      rest.dropFirst().first(where: { !StatusLexicon.isAdverb($0) }).map(isQuality)
        == true
    {
      return true
    }
    guard !subject.isEmpty else { return false }
    if outcomes.contains(verb) { return true }
    // "The next fair will have few costs", but "Ida will have a look".
    if verb == "have",
      ["few", "little", "many", "no", "one", "two", "very"]
        .contains(rest.dropFirst().first ?? "")
    {
      return true
    }
    guard Pronouns.ofThings.contains(subject) else { return false }
    if effects.contains(verb) { return true }
    let said = verb == "be" ? rest.dropFirst().first { !StatusLexicon.isAdverb($0) } : verb
    guard let said else { return false }
    return StatusDeed.deed(of: said) == nil && !beginnings.contains(said)
      && !(verb == "be" && (StatusLexicon.isPast(said) || StatusLexicon.isParticiple(said)))
  }

  /// Whether a word says how something is, and not what is done to it.
  private static func isQuality(_ word: Word) -> Bool { qualities.contains(word) }

  private static let qualities: WordSet = [
    "bad", "beneficial", "better", "big", "bigger", "challenging", "cheap", "cheaper", "clear",
    "clearer",
    "different", "difficult", "easier", "easy", "enough", "essential", "exciting", "expensive",
    "fast", "faster",
    "fine", "fun", "good", "great", "hard", "harder", "helpful", "high", "higher", "huge",
    "important", "impossible", "interesting", "large", "larger", "longer", "low", "lower", "nice",
    "necessary", "possible", "same", "shorter", "similar", "simple", "simpler", "slow", "slower",
    "small", "smaller", "tough", "tricky", "useful", "valuable", "worse", "worthwhile",
  ]

  private static let outcomes: [Word] = [
    "cause", "contain", "cost", "depend", "differ", "mean", "need", "remain", "require", "stay",
  ]
  private static let beginnings: [Word] = [
    "available", "begin", "change", "come", "continue", "go", "happen", "live", "out", "ready",
    "start", "take",
  ]

  /// Words right before "will" where it may say so.
  package static let marks: [Word] = ["now", "that", "which", "who"]

  /// What is so from now on, behind "will now".
  package static let standing: WordSet = [
    "belong", "consist", "govern", "have", "include", "lead", "live", "oversee", "own", "require",
    "reside", "use",
  ]

  /// What a thing does for its users rather than somebody to it.
  package static let effects: [Word] = ["allow", "enable", "help", "improve", "make", "reduce"]
}
