/// Finds who takes something on in German, French and Spanish minutes: "Die Kassenwartin wird beauftragt",
/// "Ada se porte volontaire".
enum ForeignPledge {
  /// Whether a sentence says that somebody takes something on or is charged with it.
  ///
  /// - Parameter words: The words of a sentence, in lower case.
  /// - Returns: Whether it has one of the phrases.
  /// - Complexity: Linear in the length of the sentence.
  static func stands(in words: [String]) -> Bool {
    words.indices.contains { place in
      guard let phrases = phrases[words[place]] else { return false }
      let ahead = words[(place + 1)...]
      return phrases.contains { phrase in
        let rest = phrase.isApart ? ahead : ahead.prefix(phrase.words.count)
        return phrase.isApart
          ? rest.contains { phrase.words.contains($0) } : rest.elementsEqual(phrase.words)
      }
    }
  }

  /// What follows a word: right behind it, or one of several words anywhere behind it.
  private struct Phrase: Sendable {
    let words: [String]
    var isApart = false
  }

  private static let phrases: [String: [Phrase]] = [
    "wird": german, "werden": german, "übernimmt": [Phrase(words: [])],
    "kümmert": [Phrase(words: ["sich"])], "kümmern": [Phrase(words: ["sich"])],
    "se": [
      Phrase(words: ["porte", "volontaire"]), Phrase(words: ["portent", "volontaires"]),
      Phrase(words: ["charge", "de"]), Phrase(words: ["chargent", "de"]),
      Phrase(words: ["propose", "pour"]), Phrase(words: ["proposent", "pour"]),
      Phrase(words: ["encarga", "de"]), Phrase(words: ["encargan", "de"]),
      Phrase(words: ["compromete", "a"]), Phrase(words: ["comprometen", "a"]),
    ],
    "s'engage": [Phrase(words: ["à"])], "s'engagent": [Phrase(words: ["à"])],
  ]

  private static let german = [
    Phrase(words: ["beauftragt"], isApart: true),
    Phrase(
      words: [
        "abklären", "anfragen", "anschreiben", "ausarbeiten", "beantragen", "beschaffen",
        "besorgen",
        "bestellen", "einholen", "einreichen", "entwerfen", "erarbeiten", "erstellen", "klären",
        "kontaktieren", "nachfragen", "organisieren", "prüfen", "schreiben", "vorbereiten",
      ], isApart: true),
  ]
}
