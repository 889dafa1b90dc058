/// Finds who takes something on in German, French and Spanish minutes: "Die Kassenwartin wird beauftragt",
/// "Ada se porte volontaire".
enum ForeignPledge {
  /// Whether a sentence says that somebody takes something on or is charged with it.
  ///
  /// - Parameter words: The words of a sentence, in lower case.
  /// - Returns: Whether it has one of the phrases.
  /// - Complexity: Linear in the length of the sentence.
  static func stands(in words: [String]) -> Bool {
    if let last = words.lastIndex(where: german.contains),
      words[..<last].contains(where: auxiliaries.contains)
    {
      return true
    }
    return words.indices.contains { place in
      guard let phrases = phrases[words[place]] else { return false }
      let ahead = words[(place + 1)...]
      return phrases.contains { ahead.starts(with: $0) }
    }
  }

  /// What follows right behind a word.
  private static let phrases: [String: [[String]]] = [
    "übernimmt": [[]], "kümmert": [["sich"]], "kümmern": [["sich"]],
    "se": [
      ["porte", "volontaire"], ["portent", "volontaires"], ["charge", "de"], ["chargent", "de"],
      ["propose", "pour"], ["proposent", "pour"], ["encarga", "de"], ["encargan", "de"],
      ["compromete", "a"], ["comprometen", "a"],
    ],
    "s'engage": [["à"]], "s'engagent": [["à"]],
  ]

  /// What stands anywhere behind "wird", at the end of its sentence.
  private static let german: Set<String> = [
    "abklären", "anfragen", "anschreiben", "ausarbeiten", "beantragen", "beauftragt", "beschaffen",
    "besorgen", "bestellen", "einholen", "einreichen", "entwerfen", "erarbeiten", "erstellen",
    "klären", "kontaktieren", "nachfragen", "organisieren", "prüfen", "schreiben", "vorbereiten",
  ]
  private static let auxiliaries: Set<String> = ["werden", "wird"]
}
