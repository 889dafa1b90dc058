/// Tells the forms of verbs by their endings, and a few words by what they stand for.
extension StatusLexicon {
  /// Words that stand for the whole work in a later clause: "it is blocked", "the work is done".
  static let standIns: WordSet = [
    "all", "effort", "epic", "everything", "it", "project", "story", "that", "these", "they",
    "this", "track", "which", "work",
  ]

  /// Verbs in "-ee"; no other past form ends in "-eed", but nouns and names do.
  private static let verbsInEE: WordSet = [
    "agreed", "decreed", "disagreed", "freed", "guaranteed", "refereed",
  ]

  /// Whether a word is the past form of a verb.
  static func isPast(_ word: Word) -> Bool {
    let roles = roles(of: word)
    if !roles.isDisjoint(with: [.finishing, .irregular]) { return true }
    return word.count > 3 && word.ends(with: "ed") && !roles.contains(.noPast)
      && !isCompound(word) && (!word.ends(with: "eed") || verbsInEE.contains(word))
  }

  /// Whether a word is the "-ing" form of a verb.
  static func isParticiple(_ word: Word) -> Bool {
    word.count > 4 && word.ends(with: "ing") && !roles(of: word).contains(.noParticiple)
      && !isCompound(word)
  }

  /// Whether a word is joined by a hyphen to more than a prefix: "long-running" is no verb,
  /// "re-enabled" is one.
  private static func isCompound(_ word: Word) -> Bool {
    guard word.hasHyphen else { return false }
    guard let prefix = word.beforeHyphen else { return true }
    return !["auto", "back", "co", "cross", "de", "pre", "re", "un", "x"].contains(prefix)
  }

  private static let endings: [Word] = ["ing", "ed", "es", "s", "ion", "e"]

  /// A word without its ending, to tell that "refining" and "refined" are one verb.
  static func stem(_ word: Word) -> Word {
    for ending in endings where word.count > ending.count + 3 && word.ends(with: ending) {
      return word.dropLast(ending.count)
    }
    return word
  }
}
