/// Reads what follows a form of "have" or "to be".
extension StatusOpening {
  /// What follows "have" or "has".
  static func perfect(_ words: [Word], _ start: Int) -> Self {
    guard let (index, hedge) = afterAdverbs(words, start, passing: "been") else {
      return .init(.noun, "")
    }
    if let hedge { return hedge }
    let word = words[index]
    if StatusLexicon.isParticiple(word) { return .init(.ongoing, word) }
    // "Have been put forward" and "put up": somebody else decides.
    if word == "put", ["forward", "up"].contains(words.dropFirst(index + 1).first ?? ""),
      words[..<index].contains("been")
    {
      return .init(.proposed, word)
    }
    return StatusLexicon.isPast(word) || participles.contains(word)
      ? past(words, at: index) : .init(.noun, "")
  }

  /// Forms that tell what was done behind "have" alone.
  private static let participles: WordSet = [
    "begun", "bought", "chosen", "drawn", "driven", "redone", "shown", "sold", "taken",
  ]

  /// What follows a form of "to be".
  static func progressive(
    _ words: [Word], _ start: Int, isPast: Bool = false, followsAbout: Bool = false
  ) -> Self {
    guard let (index, hedge) = afterAdverbs(words, start, passing: "") else {
      return .init(.noun, "")
    }
    if let hedge { return hedge }
    let word = words[index]
    let roles = StatusLexicon.roles(of: word)
    if roles.contains(.nearing) || word == "close" || word == "ready" {
      return .init(.nearly, word)
    }
    switch word {
    // "It is planned to move": the plan is there, not the work.
    case "planned", "scheduled", "slated": return .init(isPast ? .proposed : .future, word)
    // "Delays are expected" tells of no work.
    case "expected":
      let isAhead = words.dropFirst(index + 1).first.map(expectations.contains) ?? false
      return isAhead ? .init(isPast ? .proposed : .future, word) : .init(.noun, "")
    // "A new lead is to be announced"
    case "to" where !isPast && words.dropFirst(index + 1).first == "be":
      let isAhead = words.dropFirst(index + 2).first.map(StatusLexicon.isPast) ?? false
      return isAhead ? .init(.future, "to be") : .init(.noun, "")
    case "being": return .init(.ongoing, word)
    // No note says "about" twice, and one that says nothing else goes no deeper.
    case "about" where followsAbout: return .init(.noun, "")
    case "about":
      // "Is about to end", but "is about half done".
      let isTo = words.dropFirst(index + 1).first == "to"
      return isTo
        ? .init(.future, word)
        : progressive(
          words, index + 1, isPast: isPast, followsAbout: true)
    case "planning", "expecting", "preparing", "considering", "hoping", "scheduling":
      return .init(.future, word)
    case "going":
      // "Is going to end", "is going live"; but "is going well".
      let next = index + 1 < words.count ? words[index + 1] : ""
      return .init(goals.contains(next) ? .future : .ongoing, word)
    case "done", "complete", "live", "out", "available", "ga": return .init(.finished, word)
    default: break
    }
    if StatusLexicon.isParticiple(word) { return .init(isPast ? .activity : .ongoing, word) }
    // "Is responsible" tells nothing of work, "is supported" does.
    guard StatusLexicon.isPast(word) else { return .init(.noun, "") }
    let read = past(words, at: index)
    return read.kind == .made && !isPast ? .init(.state, word) : read
  }

  /// Where things go that are finished then: "went live".
  static let goals: [Word] = ["ga", "in", "into", "live", "out", "to"]

  /// What follows "expected" where that looks ahead.
  static let expectations: WordSet = [
    "by", "early", "end", "for", "in", "late", "mid", "next", "on", "shortly", "soon", "that",
    "this", "to", "tomorrow",
  ]

  /// The first word that is no adverb, and what an adverb makes of it.
  private static func afterAdverbs(
    _ words: [Word], _ start: Int, passing passed: Word
  ) -> (index: Int, hedge: Self?)? {
    var index = start
    while index < words.count, has(.adverb, words[index]) || words[index] == passed {
      if words[index] == "not" {
        return (index, isLeft(words, index) ? .init(.ongoing, "not") : .init(.noun, ""))
      }
      if has(.almost, words[index]) { return (index, .init(.nearly, words[index])) }
      index += 1
    }
    if index + 1 < words.count, words[index] == "half", StatusLexicon.isPast(words[index + 1]) {
      return (index, .init(.nearly, words[index]))
    }
    return index < words.count ? (index, nil) : nil
  }
}
