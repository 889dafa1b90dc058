/// Words that turn a statement into its opposite, in the languages notes are written in.
///
/// "The permit is granted" and "the permit is not granted" share all words but one, and that one is the
/// news.
package enum Negation {
  /// Those that take back what the verb before them says: "will not open". What "will no longer open" is
  /// still going to change.
  package static let ofVerbs: WordSet = ["never", "not"]

  /// Those that deny what follows them.
  private static let before = ofVerbs.with("cannot", "no", "without")

  private static let words = before.with(
    // English, then German, French, Spanish, Italian and Portuguese.
    "none", "neither", "nor", "nobody",
    "nicht", "kein", "keine", "keinen", "keiner", "keinem", "keines", "ohne", "niemals",
    "pas", "jamais", "aucun", "aucune", "sans",
    "sin", "nunca", "ningún", "ninguna", "ninguno",
    "non", "senza", "não", "sem")

  /// Whether an English word denies what follows it: "not", "no", "don't".
  package static func denies(_ word: Word) -> Bool {
    before.contains(word) || word.ends(with: "n't")
  }

  /// How many words of a text deny something; "No. 5" does not.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Their number.
  /// - Complexity: Linear in the length of the text.
  package static func count(in text: String) -> Int {
    let found = WordBytes(text)
    return found.ranges.indices.count { place in
      let word = found.bytes.span.extracting(found.ranges[place])
      if word.has("n't", at: word.count - 3) { return true }
      guard words.contains(word) else { return false }
      return !word.areThose(of: "no") || place + 1 == found.ranges.count
        || !Words.isASCIIDigit(found.bytes[found.ranges[place + 1].lowerBound])
    }
  }

  /// Whether one of two wordings denies what the other does not.
  ///
  /// - Parameters:
  ///   - old: A wording.
  ///   - new: Another.
  /// - Returns: Whether only one of them has a word that denies.
  package static func differs(from old: String, to new: String) -> Bool {
    (count(in: old) == 0) != (count(in: new) == 0)
  }
}
