/// Words that turn a statement into its opposite, in the languages notes are written in.
///
/// "The permit is granted" and "the permit is not granted" share all words but one, and that one is the
/// news.
package enum Negation {
  private static let words: Set<String> = [
    // English, then German, French, Spanish, Italian and Portuguese.
    "not", "no", "never", "without", "cannot", "none", "neither", "nor", "nobody",
    "nicht", "kein", "keine", "keinen", "keiner", "keinem", "keines", "ohne", "niemals",
    "pas", "jamais", "aucun", "aucune", "sans",
    "sin", "nunca", "ningún", "ninguna", "ninguno",
    "non", "senza", "não", "sem",
  ]

  /// How many words of a text deny something; "No. 5" does not.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Their number.
  /// - Complexity: Linear in the length of the text.
  package static func count(in text: String) -> Int {
    let found = Words.lowercased(text)
    return found.indices.count { place in
      let word = found[place]
      if word.ends(with: "n't") { return true }
      let isNumbered =
        word == "no" && place + 1 < found.count
        && found[place + 1].utf8.first.map(Words.isASCIIDigit) ?? false
      return words.contains(word) && !isNumbered
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
