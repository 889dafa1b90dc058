/// Finds that only a share of the work is meant: "deployed to 10% of the cells", "1/2 stories
/// complete", "merged some changes".
package enum StatusShare {
  /// Whether a statement speaks of a share of its work only.
  package static func isTold(by text: String) -> Bool {
    let said = WordBytes(text).words
    return words(in: said) != nil || some(in: said) != nil
  }

  /// The words that say so.
  ///
  /// - Parameter words: The words of a clause, a comma being a word.
  /// - Returns: The words, or nothing where the clause speaks of the whole.
  /// - Complexity: Linear in the number of words.
  static func words(in words: [Word]) -> String? {
    for (index, word) in words.enumerated() {
      let isPart = isFraction(word) || isCount(words[index...])
      guard isPart || isPercentage(word) else { continue }
      let before: Word = index > 0 ? words[index - 1] : ""
      let next: Word = index + 1 < words.count ? words[index + 1] : ""
      if before != "by" && next == "of" || ends.contains(next)
        || isPart && words.dropFirst(index + 1).prefix(3).contains(where: ends.contains)
      {
        return word.text
      }
    }
    return again(words) ?? exception(words)
      ?? object(words).flatMap { $0.isWhole ? nil : $0.word.text }
  }

  /// The word that leaves something out of a claimed whole: "done except for the gate", but not "added
  /// gates to all fields except the last".
  private static func exception(_ words: [Word]) -> String? {
    let found = words.indices.first { index in
      words[index] == "except"
        || (words[index] == "apart" || words[index] == "aside") && index + 1 < words.count
          && words[index + 1] == "from"
    }
    guard let found, words[..<found].contains(where: wholes.contains) else { return nil }
    return words[found].text
  }

  private static let wholes: WordSet = [
    "complete", "completed", "done", "finished", "green", "passing",
  ]

  /// The verb that is still to be done elsewhere: "deployed to A and is being deployed to B".
  private static func again(_ words: [Word]) -> String? {
    var said: Set<Word> = []
    var read = 0
    for (index, word) in words.enumerated().dropFirst()
    where (words[index - 1] == "be" || words[index - 1] == "being") && StatusLexicon.isPast(word) {
      said.formUnion(words[read..<(index - 1)])
      read = index - 1
      if said.contains(word) { return "being " + word.text }
    }
    return nil
  }

  /// The word that says that things of their own are meant, if not all there are: "fixed a few
  /// leaks", "cut the first release", but not "fixed some of the leaks", "finished the first part".
  ///
  /// - Parameter words: The words of a clause, a comma being a word.
  /// - Returns: The word, or nothing where the clause does not open with a verb and such an object.
  static func some(in words: [Word]) -> String? {
    object(words).flatMap { $0.isWhole ? $0.word.text : nil }
  }

  /// What work is at its end, as in "nearly done" and "80 % done".
  package static let ends: WordSet = [
    "complete", "completed", "done", "finished", "ga", "ready", "there",
  ]
  private static let quantities: WordSet = [
    "couple", "few", "first", "half", "part", "parts", "several", "some", "subset",
  ]
  /// What may stand between the verb and how much of it.
  private static let opening: WordSet = ["a", "in", "off", "out", "the", "up"]
  /// Quantities that always leave the rest.
  private static let shares: WordSet = ["half", "part", "parts", "subset"]
  /// What the first of is followed by a second.
  private static let stages: WordSet = [
    "batch", "bit", "bits", "cut", "draft", "iteration", "part", "parts", "pass", "phase", "piece",
    "pieces", "portion", "round", "set", "stab", "stage", "step", "steps", "stories", "story",
    "version",
  ]

  /// "Several weeks of tuning" are no share of it.
  private static let times: WordSet = [
    "days", "hours", "iterations", "months", "sprints", "weeks", "years",
  ]

  /// A verb, two words, how much of it, and the two words behind.
  private static let longestObject = 6

  /// What the object of the opening verb, or its subject, begins with: "merged some …", and whether
  /// it is a thing of its own after a verb, not a share.
  private static func object(_ words: [Word]) -> (word: Word, isWhole: Bool)? {
    var said: [Word] = []
    said.reserveCapacity(longestObject)
    for word in words where said.count < longestObject && word != "," { said.append(word) }
    guard let first = said.first else { return nil }
    let start = StatusLexicon.isPast(first) ? 1 : 0
    for (index, word) in said.enumerated().dropFirst(start).prefix(3) {
      if quantities.contains(word) {
        // "First class" counts nothing.
        let next = said.dropFirst(index + 1).prefix(2)
        guard next.first != "class", !next.contains(where: times.contains) else { return nil }
        let isShare =
          shares.contains(word) || word != "couple" && next.first == "of"
          || next.contains(where: stages.contains)
        return (word, start == 1 && !isShare)
      }
      guard opening.contains(word) else { return nil }
    }
    return nil
  }

  /// Whether a word is a percentage of less than all.
  private static func isPercentage(_ word: Word) -> Bool {
    guard word.ends(with: "%"), let part = Double(word.dropLast(1).text) else {
      return false
    }
    return part < 100
  }

  /// Whether words count some of all there are: "3 of 7".
  private static func isCount(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.opensWithDigit, words.count > 2,
      words[words.startIndex + 1] == "of", let part = Int(first.text),
      let whole = Int(words[words.startIndex + 2].text)
    else { return false }
    return part < whole
  }

  /// Whether a word is a fraction of less than one: "1/2".
  private static func isFraction(_ word: Word) -> Bool {
    guard word.hasSlash else { return false }
    let parts = word.text.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let part = parts[0], let whole = parts[1] else { return false }
    return part < whole
  }
}
