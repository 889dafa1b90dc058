import NotesDiff

/// Finds the release a statement is about, by its name and number: "harbour-gate 2.0" in "Since then we
/// delivered harbour-gate 2.0, including:".
enum ReleaseName {
  /// The first release a text names.
  ///
  /// - Parameter text: The text of a statement with sub-items.
  /// - Returns: The number with the name before it, or nothing where it names none.
  /// - Complexity: Linear in the length of the text.
  static func first(in text: String) -> String? {
    guard !VersionNumber.releases(in: text).isEmpty else { return nil }
    let words = text.parts.map { bare($0) }
    guard
      let place = words.firstIndex(where: {
        VersionNumber($0.lowercased())?.mayBeRelease == true
      })
    else { return nil }
    // Far inside a sentence a release is mentioned, unless its parts follow.
    guard place < reach || text.ends(with: ":") else { return nil }
    // "Support ends in 2.0" is about something else, and what was pulled is told in full.
    let isAside = place > 0 && prepositions.contains(words[place - 1].lowercased())
    guard !isAside, !words.contains(where: { revoked.contains($0.lowercased()) }) else {
      return nil
    }
    var first = place
    while first > 0, place - first < longest, names(words[first - 1], isFirst: first == 1) {
      first -= 1
    }
    return words[first...place].joined(separator: " ")
  }

  private static let reach = 8
  /// A name of more words is part of a sentence.
  private static let longest = 3

  /// Whether a word in front of a number is part of a name: "Quay", "harbour-gate", "release".
  private static func names(_ word: Substring, isFirst: Bool) -> Bool {
    guard let initial = word.first, initial.isLetter else { return false }
    let lower = word.lowercased()
    if verbs.contains(lower) || lower.hasSuffix("ed") || lower.hasSuffix("ing") { return false }
    return initial.isUppercase || word.contains("-") || nouns.contains(lower)
  }

  private static let verbs: Set<String> = [
    "bump", "cut", "publish", "release", "ship", "tag", "the", "to", "we",
  ]
  private static let prepositions: Set<String> = [
    "after", "before", "by", "for", "from", "in", "of", "on", "since", "than", "to", "until",
    "with",
  ]
  private static let revoked: Set<String> = [
    "pull", "pulled", "pulling", "revert", "reverted", "withdrawn", "withdrew", "yanked",
  ]
  private static let nouns: Set<String> = ["version"]

  /// A word without the marks around it.
  private static func bare(_ word: Substring) -> Substring {
    let start = word.drop { !$0.isLetter && !$0.isNumber }
    let marks = start.reversed().prefix { !$0.isLetter && !$0.isNumber }
    return start.dropLast(marks.count)
  }
}
