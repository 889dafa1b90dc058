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
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Whether it is one.
  static func isPast(_ word: String) -> Bool {
    let roles = roles(of: word)
    if !roles.isDisjoint(with: [.finishing, .irregular]) { return true }
    return word.utf8.count > 3 && word.ends(with: "ed") && !roles.contains(.noPast)
      && !isCompound(word) && (!word.ends(with: "eed") || verbsInEE.contains(word))
  }

  /// Whether a word is the "-ing" form of a verb.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Whether it is one.
  static func isParticiple(_ word: String) -> Bool {
    word.utf8.count > 4 && word.ends(with: "ing") && !roles(of: word).contains(.noParticiple)
      && !isCompound(word)
  }

  /// Whether a word is joined by a hyphen to more than a prefix: "long-running" is no verb,
  /// "re-enabled" is one.
  private static func isCompound(_ word: String) -> Bool {
    guard let dash = word.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return !["auto", "back", "co", "cross", "de", "pre", "re", "un", "x"]
      .contains(String(word[..<dash]))
  }

  private static let endings = ["ing", "ed", "es", "s", "ion", "e"]

  /// A word without its ending, to tell that "refining" and "refined" are one verb.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The stem.
  static func stem(_ word: String) -> String {
    for ending in endings where word.utf8.count > ending.utf8.count + 3 && word.ends(with: ending) {
      return String(Substring(word.utf8.dropLast(ending.utf8.count)))
    }
    return word
  }
}
