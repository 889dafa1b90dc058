/// Finds who takes something on in German, French and Spanish minutes: "Die Kassenwartin wird beauftragt",
/// "Ada se porte volontaire".
enum ForeignPledge {
  /// Whether a sentence says that somebody takes something on or is charged with it.
  ///
  /// - Parameter words: The words of a sentence, in lower case.
  /// - Returns: Whether it has one of the phrases.
  /// - Complexity: Linear in the length of the sentence.
  static func stands(in words: [Word]) -> Bool {
    // What the first has behind it, every other one has.
    if let first = words.firstIndex(where: auxiliaries.contains),
      words[first...].contains(where: german.contains)
    {
      return true
    }
    return words.indices.contains { place in
      guard let phrases = phrases[words[place]] else { return false }
      let ahead = words[(place + 1)...]
      return phrases.contains { ahead.starts(with: $0) }
    }
  }

  /// Whether one of the phrases begins with a word.
  static func mayBegin(with word: Word) -> Bool {
    phrases[word] != nil || auxiliaries.contains(word)
  }

  /// What follows right behind a word.
  private static let phrases: WordMap<[[Word]]> = {
    var phrases = WordMap<[[Word]]>()
    let engaged: [[Word]] = [
      ["porte", "volontaire"], ["portent", "volontaires"], ["charge", "de"], ["chargent", "de"],
      ["propose", "pour"], ["proposent", "pour"], ["encarga", "de"], ["encargan", "de"],
      ["compromete", "a"], ["comprometen", "a"],
    ]
    for (word, rest): (Word, [[Word]]) in [
      ("übernimmt", [[]]), ("kümmert", [["sich"]]), ("kümmern", [["sich"]]), ("se", engaged),
      ("s'engage", [["à"]]), ("s'engagent", [["à"]]),
    ] {
      phrases.set(word, rest)
    }
    return phrases
  }()

  /// What stands anywhere behind "wird", at the end of its sentence.
  private static let german: WordSet = [
    "abklären", "anfragen", "anschreiben", "ausarbeiten", "beantragen", "beauftragt", "beschaffen",
    "besorgen", "bestellen", "einholen", "einreichen", "entwerfen", "erarbeiten", "erstellen",
    "klären", "kontaktieren", "nachfragen", "organisieren", "prüfen", "schreiben", "vorbereiten",
  ]
  private static let auxiliaries: [Word] = ["werden", "wird"]
}
