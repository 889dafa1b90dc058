/// A word of a statement that tells what it is about, and not how far it is.
struct TopicWord {
  /// What endings do not change of it.
  let stem: String
  /// How much of its rarity counts: less where any text has it.
  var weight: Double
  /// Whether it is a name with a number in it, "http/2": that is one thing, where another word is said
  /// of two.
  let isName: Bool

  /// The words of a text, each once, in order; the parts of a name with a number are none.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words.
  /// - Complexity: Linear in the length of the text.
  static func all(in text: String) -> [TopicWord] {
    var seen: Set<String> = []
    return Words.lowercased(text).flatMap { isName($0) ? [$0] : Words.parts(of: $0) }
      .compactMap { part in
        let word = CommonWords.spellings[part] ?? part
        guard word.count >= least, let weight = weight(of: word) else { return nil }
        let stem = String(decoding: Stemmer.stem(Array(word.utf8)), as: UTF8.self)
        guard seen.insert(stem).inserted else { return nil }
        let isName = isName(part)
        return TopicWord(stem: stem, weight: isName ? nameWeight : weight, isName: isName)
      }
  }

  /// The same word where only a part of it counts.
  ///
  /// - Parameter share: Which part.
  /// - Returns: The word.
  func counting(_ share: Double) -> TopicWord {
    var word = self
    word.weight *= share
    return word
  }

  /// How much of the rarity of a word counts; nothing of one about progress.
  private static func weight(of word: String) -> Double? {
    switch CommonWords.kinds[word] {
    case .stop, .process: nil
    case .everyday: CommonWords.everydayWeight
    case .general: CommonWords.generalWeight
    case nil: 1
    }
  }

  private static let least = 3
  private static let nameWeight = 2.0

  private static func isName(_ word: String) -> Bool {
    word.count <= longestName && word.contains(where: Words.isPartJoint)
      && word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
  }

  /// Longer words with slashes are addresses.
  private static let longestName = 16
}
