import NotesDiff

/// Finds the label a statement opens with that only says what the heading of its group does: "Upcoming: a
/// longer pier" under "Newly planned". A verb stays, since what is left of its sentence would be none.
enum SaidByHeading {
  /// A group whose heading says what its statements are labelled with.
  enum Group { case goesOn, planned, completed }

  /// What is left of a statement without its label.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - group: The group it stands in.
  /// - Returns: The rest; nothing where it opens otherwise.
  /// - Complexity: Constant where it does.
  static func rest(of text: RichText, in group: Group) -> RichText? {
    guard let span = text.spans.first, span.link == nil, !span.style.contains(.code) else {
      return nil
    }
    // Most statements have no colon so near.
    guard span.text.utf8.prefix(longest).contains(UInt8(ascii: ":")) else {
      return group == .goesOn ? restOfWork(text, span.text) : nil
    }
    let words = StatementWords(text)
    guard
      let end = words.indices.prefix(mostWords).first(where: { words.word($0, endsWith: ":") }),
      labels(group).contains((0...end).map(words.lowerCore).joined(separator: " ")),
      words.count - end > least
    else { return nil }
    return words.text(end + 1..<words.count)
  }

  /// Whether a label says no more than the heading of its group: "Done:" under "Newly done".
  ///
  /// - Parameters:
  ///   - label: A label, with its colon or without.
  ///   - group: The group what it is over stands in.
  /// - Returns: Whether it does.
  static func holds(_ label: String, in group: Group) -> Bool {
    guard label.utf8.count <= longest else { return false }
    let words = label.ends(with: ":") ? label.dropLast() : label[...]
    return labels(group).contains(words.lowercased())
  }

  /// What is left of a statement that work on something goes on: "Still working on the pier".
  private static func restOfWork(_ text: RichText, _ start: String) -> RichText? {
    let first = start.utf8.prefix(while: Words.isASCIILetterOrDigit)
    guard goingOn.contains(Word(String(Substring(first)).lowercased())) else { return nil }
    let words = StatementWords(text)
    let opening = words.indices.prefix { words.core($0, isAmong: goingOn) }
    let end = opening.endIndex
    guard end + least < words.count, words.lowerCore(end) == "on",
      opening.contains(where: { words.core($0, isAmong: works) }),
      opening.allSatisfy({ words[$0].range == words[$0].core }),
      !words.core(end + 1, isAmong: pointers),
      !saysMore(
        words, from: end + 1,
        isSubject: opening.map(words.lowerCore).drop { $0 == "the" } == ["work"])
    else { return nil }
    return words.text(end + 1..<words.count)
  }

  /// Whether the sentence of what goes on says something else of it, or somebody: "the pier, finished the
  /// steps", "the pier continues".
  private static func saysMore(
    _ words: StatementWords, from start: Int, isSubject: Bool
  ) -> Bool {
    for place in start..<words.count {
      let word = words.lowerCore(place)
      // "Work on the pier has begun".
      if isSubject && finite.contains(word) || word == "continues" { return true }
      let isBreak =
        word == "and" || word.isEmpty || words.word(place, endsWith: ",")
        || words.word(place, endsWith: ";")
      if isBreak,
        words.indices[(place + 1)...].prefix(2).contains(where: {
          words.core($0, isAmong: predicates)
        }) || opensClause(words, from: place + 1)
      {
        return true
      }
      if words.word(place, endsWith: ".") { return false }
    }
    return false
  }

  /// Whether a clause with a subject of several words and a verb of its own begins at a word: "…, each gate
  /// we painted is closed".
  private static func opensClause(_ words: StatementWords, from start: Int) -> Bool {
    guard start < words.count else { return false }
    for place in words.indices[start...].prefix(longestSubject) {
      if words.core(place, isAmong: subordinate) { return false }
      if words.core(place, isAmong: finite) { return true }
      if [".", ",", ";", ":"].contains(where: { words.word(place, endsWith: $0) }) { return false }
    }
    return false
  }

  private static let longestSubject = 6
  private static let subordinate: WordSet = [
    "as", "because", "how", "if", "since", "so", "that", "until", "what", "when", "where",
    "whereby", "which",
    "while", "who", "whose",
  ]
  private static let finite: WordSet = ["are", "began", "has", "have", "is", "was", "were", "will"]
  private static let predicates: WordSet = [
    "are", "completed", "completing", "currently", "finished", "has", "have", "is", "started",
    "team", "was", "we", "will",
  ]

  /// What may stand before "on" and says only that work goes on, and its nouns and verbs.
  private static let goingOn: WordSet = [
    "also", "are", "continue", "continued", "continues", "continuing", "currently", "has", "have",
    "is", "just", "ongoing", "still", "team", "the", "to", "we", "we're", "we've", "work",
    "working", "works",
  ]
  private static let works: WordSet = [
    "continue", "continued", "continues", "continuing", "work", "working", "works",
  ]
  private static let pointers = Pronouns.all.with("for", "on", "to", "with")

  /// The bytes and words of the longest label, and how many words have to be left.
  private static let longest = 20
  private static let mostWords = 3
  private static let least = 2

  private static func labels(_ group: Group) -> WordSet {
    switch group {
    case .goesOn: ongoing
    case .planned: planned
    case .completed: done
    }
  }

  private static let ongoing: WordSet = [
    "continued", "continuing", "in progress", "in-progress", "ongoing", "on-going", "still", "wip",
    "working on",
  ]
  private static let planned: WordSet = [
    "coming up", "forthcoming", "next", "next steps", "next up", "planned", "planning", "up next",
    "up-next", "upcoming",
  ]
  private static let done: WordSet = [
    "completed", "done", "done with", "finished", "recently completed",
  ]
}
