/// What the verb of the newer statement was done to: the work the older spoke of, or something beside it.
extension StatementPair {
  /// The verb that gives the work of the older statement away, which it did not promise: "building the
  /// pier", then "dropped the pier".
  var givenUp: String? {
    guard wasOpen, let (verb, object) = deed,
      // "Closed as a duplicate"
      Self.partings.contains(verb) || verb == "closed" && cues.has(.hedgeStopped),
      Self.stems(object.prefix(Self.reach)).count(in: oldStems) > 0
    else { return nil }
    let stem = StatusLexicon.stem(verb)
    return oldWords.contains { StatusLexicon.stem($0) == stem } ? nil : verb.text
  }

  /// The lesser thing that was finished for the work of the older statement, which did not speak of it:
  /// "building the pier", then "completed the plan for the pier".
  var madeAside: String? {
    guard wasOpen, let (_, behind) = deed,
      let end = behind.prefix(Self.reach).firstIndex(where: Self.prepositions.contains)
    else { return nil }
    let object = behind[..<end]
    guard let thing = object.last, Self.lesserThings.contains(thing),
      Self.stems(object).count(in: oldStems) == 0,
      Self.stems(behind[end...]).count(in: oldStems) > 0
    else { return nil }
    return thing.text
  }

  /// The verb that tells what was done, and the words behind it.
  private var deed: (verb: Word, behind: ArraySlice<Word>)? {
    guard
      let verb = cues.words(ofFirst: [.opensFinished, .opensMade, .opensImproved]).map({ Word($0) }
      ),
      let place = newWords.firstIndex(of: verb)
    else { return nil }
    return (verb, newWords[(place + 1)...])
  }

  /// An object is told in so many words.
  private static let reach = 6

  /// Verbs that end a team's work and not the work itself.
  private static let partings: WordSet = [
    "dropped", "handed", "removed", "stopped", "transferred",
  ]

  private static let prepositions: WordSet = [
    "about", "for", "in", "of", "on", "to", "toward", "towards", "with",
  ]

  /// Things made for a piece of work beside it. A story or a spike can be all there is to do.
  private static let lesserThings: WordSet = [
    "bug", "bugs", "design", "designs", "doc", "docs", "documentation", "draft", "drafts", "issue",
    "issues", "mock-ups", "mockups", "plan", "planning", "plans", "pr", "proposal", "proposals",
    "prs", "request", "requests", "review", "reviews", "slides", "survey", "surveys", "test",
    "tests", "ticket", "tickets",
  ]
}
