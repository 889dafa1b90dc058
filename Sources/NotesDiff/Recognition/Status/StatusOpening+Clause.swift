/// Finds the finite verb of a clause that opens with its subject.
extension StatusOpening {
  /// Looks for the finite verb of a clause that opens with its subject.
  static func clause(_ words: [Word], _ start: Int) -> Self {
    // "Talks on how the new pump will do are ongoing": what is said of all stands at the end.
    if let last = words.last, ["ongoing", "on-going", "underway"].contains(last), words.count > 2,
      has(.auxiliary, words[words.count - 2])
    {
      return .init(.ongoing, last)
    }
    // "The details follow": so do those of a report.
    if let last = words.last, last == "follows", words.count > 2, words[words.count - 2] != "as" {
      return .init(.future, last)
    }
    var isPastBoundary = false
    for index in (start + 1)..<max(start + 1, min(words.count, start + 14)) {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let place = Place(
        distance: index - start, before: words[index - 1], next: next,
        isPastBoundary: isPastBoundary)
      if has(.condition, words[index]) { break }
      // "Changes to the yard so that it can take larger boats" tells what they are for.
      if words[index] == "that", ["so", "such"].contains(words[index - 1]) { break }
      // "Fire-fighting now that the pump has moved" tells why.
      if words[index] == "because" || words[index] == "now" && next == "that" { break }
      if let found = verb(words, index, place) { return found }
      if has(.boundary, words[index]) || words[index] == "," { isPastBoundary = true }
    }
    return .init(.noun, "")
  }

  /// Where a word stands in a clause.
  private struct Place {
    /// How many words after the start of the subject.
    let distance: Int
    /// The word before it.
    let before: Word
    /// The word after it, or nothing.
    let next: Word
    /// Whether a preposition or comma came before.
    let isPastBoundary: Bool

    /// Whether a clause can end after the word.
    var endsGroup: Bool {
      next.isEmpty || next == ","
        || !StatusLexicon.roles(of: next).isDisjoint(
          with: [.boundary, .adverb])
    }
  }

  /// What a word says where it is the finite verb.
  private static func verb(_ words: [Word], _ index: Int, _ place: Place) -> Self? {
    let word = words[index]
    let roles = StatusLexicon.roles(of: word)
    if telling.contains(word) || isModal(word) || sayings.contains(word) || pledging.contains(word),
      let found = tellingVerb(words, index, place)
    {
      return found
    }
    guard !roles.isEmpty, !isInfinitive(words, index), let found = verb(word, roles, place) else {
      return nil
    }
    return [.improved, .made].contains(found.kind) ? past(words, at: index) : found
  }

  /// Whether a word is what something is meant to be: "allows ropes to still be made".
  private static func isInfinitive(_ words: [Word], _ index: Int) -> Bool {
    words[index - 1] == "be"
      && words[..<(index - 1)].last { !StatusLexicon.isAdverb($0) } == "to"
  }

  static let asking: WordSet = [
    "how", "what", "whether", "which", "who", "whom", "whose", "why",
  ]

  /// What stands after a verb whose object came before it.
  private static let objectEnds: WordSet = [
    "", ",", "via", "in", "to", "with", "for", "by", "as", "on", "from",
  ]

  /// Past forms of verbs by which somebody gives their word, before "to".
  static let pledging: WordSet = [
    "offered", "promised", "volunteered",
  ]

  /// What somebody says or thinks.
  private static let sayings: WordSet = [
    "believes", "feels", "felt", "mentioned", "mentions", "noted", "said", "says", "thinks",
    "thought",
    "wonders",
  ]

  /// The words `tellingVerb` knows.
  private static let telling: WordSet = [
    "will", "should", "won't", "would", "might", "may", "coming", "isn't", "aren't", "hasn't",
    "haven't", "not", "has", "have", "is", "are", "was", "were", "we've", "continues", "continue",
    "starts", "begins", "remains", "continued", "to", "going", "underway", "ongoing", "being",
    "waiting", "awaiting", "pending", "now", "can", "complete", "done", "running", "working",
    "seem", "seems", "appear", "appears",
  ]

  private static let beforeMonth: WordSet = [
    "by", "during", "early", "end", "in", "late", "mid", "of", "on", "since", "until",
  ]

  /// Whether a word is a day of a month: "2", "2nd".
  private static func isDay(_ word: Word) -> Bool {
    guard word.opensWithDigit else { return false }
    let text = word.text
    let digits = text.prefix { $0.isNumber }
    return Int(digits).map { (1...31).contains($0) } == true
      && ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
  }

  /// What a word of `telling` says by itself or with its neighbours.
  private static func tellingVerb(_ words: [Word], _ index: Int, _ place: Place) -> Self? {
    let word = words[index]
    let next = place.next
    // "Ida noted the gate was painted" says what Ida said.
    if place.distance <= 2, !place.isPastBoundary, sayings.contains(word) {
      return .init(.noun, "")
    }
    // "Ida volunteered to oil the gate"
    if next == "to", pledging.contains(word) { return pledge(words, index) }
    // "Good to know what the crew will paint" knows it, and paints nothing.
    if isModal(word), words[..<index].suffix(place.distance).contains(where: asking.contains) {
      return nil
    }
    switch word {
    case "will" where Behaviour.isTold(by: words, index): return nil
    case "should" where isOpinion(words, index): return .init(.noun, "")
    case "will", "should", "won't", "would", "might", "coming":
      return announcesNothing(words, index) ? .init(.noun, "") : .init(.future, word)
    // The month stands after "in" or before a day.
    case "may"
    where !Self.beforeMonth.contains(place.before) && !Self.isDay(place.before)
      && next.first?.isLetter == true:
      return .init(.noun, "")
    case "hasn't", "haven't": return .init(.ongoing, word)
    case "isn't", "aren't", "not":
      return isLeft(words, index) ? .init(.ongoing, word) : .init(.noun, "")
    case "has" where !next.isEmpty, "have" where !next.isEmpty:
      let read = perfect(words, index + 1)
      return read.kind == .noun ? .init(.state, word) : read
    case "is", "are": return progressive(words, index + 1)
    case "was", "were": return progressive(words, index + 1, isPast: true)
    case "we've": return perfect(words, index + 1)
    case "continues", "continue", "starts", "begins", "remains", "continued":
      return .init(.begun, word)
    case "to" where next == "be" && isOutstanding(words, index): return .init(.future, "to be")
    case "going" where next == "forward": return nil
    // "Relies on the gate being open" tells of no work.
    case "being" where !StatusLexicon.isPast(next) && !StatusLexicon.isParticiple(next): return nil
    case "going", "underway", "ongoing", "being", "waiting", "awaiting", "pending":
      return .init(.ongoing, word)
    // What was found is no work.
    case "seem", "seems", "appear", "appears": return .init(.noun, "")
    case "now" where StatusLexicon.isParticiple(next): return .init(.ongoing, next)
    case "now", "can": return .init(.state, word)
    case "complete" where place.endsGroup, "done" where place.endsGroup:
      // "Feature complete" and "code complete" are stages on the way.
      let isHedged =
        has(.almost, place.before) || ["feature", "code", "half"].contains(place.before)
      return isHedged ? .init(.nearly, place.before) : .init(.finished, word)
    case "running" where !place.isPastBoundary && place.before != "still":
      if ["in", "on"].contains(next) { return .init(.state, word) }
    // "The crew working on the gate", unless it has done something.
    case "working" where !place.isPastBoundary && ["on", "through", "towards"].contains(next):
      let read = clause(words, index)
      return read.hasVerb ? read : .init(.ongoing, word)
    case "working" where !place.isPastBoundary:
      let ends = ["", "for", "now", "with", "as", "end-to-end", "in"].contains(next)
      if ends, !["team", "we", "still"].contains(place.before) { return .init(.state, word) }
    default: break
    }
    return nil
  }

  /// Whether "not" at a place says that something is left to do, "not painted", "not ready", and not
  /// how things are: "does not leak", "is not blue".
  static func isLeft(_ words: [Word], _ index: Int) -> Bool {
    if words[index...].contains("yet") { return true }
    let next = words.dropFirst(index + 1).first { !StatusLexicon.isAdverb($0) && $0 != "been" }
    // "The gate did not close" was to do so.
    if index > 0, words[index - 1] == "did" { return !(next.map(minds.contains) ?? true) }
    return next.map { StatusLexicon.isPast($0) || ends.contains($0) } ?? false
  }

  private static let minds: WordSet = [
    "have", "know", "like", "mind", "need", "see", "think", "want",
  ]
  private static let ends: WordSet = [
    "available", "complete", "done", "finished", "live", "out", "ready", "started", "working",
  ]

  /// Whether "to be" at a place says that something is yet to be done: "the plan to be posted", but
  /// not "lets the pump to be stopped" nor "seems to be fixed".
  private static func isOutstanding(_ words: [Word], _ index: Int) -> Bool {
    guard index + 2 < words.count, StatusLexicon.isPast(words[index + 2]) else { return false }
    // "Changes that need to be looked at" says which.
    if index > 1, words[index - 1].begins(with: "need"),
      ["that", "which"].contains(words[index - 2])
    {
      return false
    }
    return !words[..<index].contains { word in
      has(.stateSingular, word) || has(.noTask, word) || StatusLexicon.isParticiple(word)
        || word.begins(with: "want") || Negation.denies(word)
    }
  }

  /// What a word says by its roles where it is the finite verb.
  private static func verb(
    _ word: Word, _ roles: StatusLexicon.Roles, _ place: Place
  ) -> Self? {
    let next = place.next
    if isState(roles, place) { return .init(.state, word) }
    if roles.contains(.planning), roles.contains(.proposing), !place.isPastBoundary, place.endsGroup
    {
      return .init(.future, word)
    }
    if roles.contains(.finishing), place.endsGroup || StatusLexicon.isPast(next) {
      return has(.almost, place.before) ? .init(.nearly, place.before) : .init(.finished, word)
    }
    if roles.contains(.making), place.isPastBoundary, objectEnds.contains(next) {
      return .init(.made, word)
    }
    let isKnown = !roles.isDisjoint(
      with: [.making, .activity, .proposing, .beginning, .improving, .revoking])
    // After a noun, other past forms tell which one is meant: "the files affected by …".
    if isKnown, StatusLexicon.isPast(word), !roles.contains(.irregular), !place.isPastBoundary,
      place.endsGroup
    {
      return past(word)
    }
    return nil
  }

  /// Whether a word says what the subject does.
  private static func isState(_ roles: StatusLexicon.Roles, _ place: Place) -> Bool {
    guard !place.isPastBoundary, !place.next.isEmpty else { return false }
    let isNoun =
      ["for", "of", "in", "on", "to", "from"].contains(place.next)
      || has(.auxiliary, place.next)
    // "Windows support added" speaks of support.
    let isMade = place.next == "being" || StatusLexicon.roles(of: place.next).contains(.making)
    return roles.contains(.stateSingular) && place.distance <= 4 && !isNoun
      || roles.contains(.stateAlone)
      || roles.contains(.statePlural) && place.before.ends(with: "s") && place.distance <= 2
        && !has(.boundary, place.next) && !(roles.contains(.noun) && isMade)
  }
}
