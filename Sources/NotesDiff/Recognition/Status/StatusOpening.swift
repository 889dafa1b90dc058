/// The verb phrase a clause opens with, which says more of its progress than all the rest.
struct StatusOpening: Sendable, Hashable {
  /// What such a phrase says.
  enum Kind: Sendable, CaseIterable {
    /// Finished: "Released …", "… has been merged".
    case finished
    /// Made: "Added …", "… removed".
    case made
    /// Made better: "Improved …".
    case improved
    /// How things are now: "Cells support …".
    case state
    /// Busy without an end: "Investigated …".
    case activity
    /// Proposed or arranged: "Submitted …".
    case proposed
    /// Begun or going on: "Started …".
    case begun
    /// In the middle of it: "Adding …".
    case ongoing
    /// Near the end: "Finishing …", "Almost done …".
    case nearly
    /// To come: "Will …".
    case future
    /// Taken back: "Reverted …".
    case revoked
    /// The base form, as in a list of tasks: "Add …".
    case base
    /// No verb at all.
    case noun
  }

  /// What it says.
  var kind: Kind
  /// The word it was read from.
  var word: Word

  /// Whether it is a verb phrase that tells of something, not a task or a bare noun.
  var hasVerb: Bool { kind != .noun && kind != .base }

  init(_ kind: Kind, _ word: Word) {
    self.kind = kind
    self.word = word
  }

  /// Reads the opening of a clause.
  ///
  /// - Parameter words: The words of the clause, a comma being a word.
  /// - Complexity: Bounded: only the first words are looked at.
  init(of words: [Word]) {
    // "Work on the gate is up next": what is said of all stands at the end.
    if words.last == "next", words.count > 2,
      words.suffix(3).dropLast().contains(where: { Self.has(.auxiliary, $0) })
    {
      self = .init(.future, "next")
      return
    }
    if Self.tellsNextStep(words) {
      self = .init(.future, "next")
      return
    }
    self = Self.read(words, from: 0)
    guard kind == .noun, let first = words.first else { return }
    if Self.has(.base, first) { self = .init(.base, first) }
  }

  static func has(_ role: StatusLexicon.Roles, _ word: Word) -> Bool {
    StatusLexicon.roles(of: word).contains(role)
  }

  // MARK: The head of the clause

  private static func read(_ words: [Word], from start: Int, conditions: Int = 0) -> Self {
    var index = start
    var hasSubject = false
    var hedge: Word?
    while index < words.count {
      let word = words[index]
      let roles = StatusLexicon.roles(of: word)
      let isTeam = word == "the" && words.dropFirst(index + 1).first == "team"
      let isContraction = ["we've", "i've", "they've", "we're", "we'll"].contains(word)
      guard
        isTeam || isContraction || word == "," || word == "and"
          || roles.contains(.subject) || StatusLexicon.isAdverb(word)
      else { break }
      switch word {
      case "we've": return perfect(words, index + 1)
      case "we're": return progressive(words, index + 1)
      case "we'll", "soon": return .init(.future, word)
      case "hopefully" where words.dropFirst(index + 1).first.map(StatusLexicon.isPast) == true:
        return .init(.nearly, word)
      case "not" where words.dropFirst(index + 1).first.map(StatusLexicon.isPast) == true:
        return .init(.ongoing, word)
      default: break
      }
      hasSubject = hasSubject || isTeam || roles.contains(.subject)
      if roles.contains(.almost) { hedge = word }
      index += isTeam ? 2 : 1
    }
    guard index < words.count else { return .init(.noun, "") }
    // "No updates from the yard"
    if words[index] == "no", words.dropFirst(index + 1).first != "longer" {
      return .init(.noun, "")
    }
    if let hedge { return .init(.nearly, hedge) }
    return head(words, index, hasSubject: hasSubject, conditions: conditions)
  }

  /// So many conditions may stand before the news.
  private static let mostConditions = 4

  /// Reads a clause whose subject and adverbs are passed.
  private static func head(
    _ words: [Word], _ index: Int, hasSubject: Bool, conditions: Int
  ) -> Self {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    let roles = StatusLexicon.roles(of: word)
    switch word {
    case "have" where !next.isEmpty || hasSubject, "has" where !next.isEmpty || hasSubject:
      let read = perfect(words, index + 1)
      return read.kind == .noun && isOwned(words[(index + 1)...], hasSubject: hasSubject)
        ? .init(.state, word) : read
    case "are", "is", "am": return progressive(words, index + 1)
    case "was", "were": return progressive(words, index + 1, isPast: true)
    case "about" where next == "to": return .init(.future, word)
    case "plan" where isThing(words, index), "plans" where isThing(words, index):
      return clause(words, index + 1)
    case "got" where !isResult(words[(index + 1)...]): return .init(.activity, word)
    case "close": return .init(.nearly, word)
    case "breaking" where !["down", "out", "up"].contains(next): return clause(words, index)
    case "very" where next == "close", "really" where next == "close", "so" where next == "close":
      return .init(.nearly, next)
    case "work":
      if ["continues", "continued", "started"].contains(next) { return .init(.begun, next) }
      if next == "has" || next == "is" {
        let read = next == "has" ? perfect(words, index + 2) : progressive(words, index + 2)
        if read.kind != .noun { return read }
      }
      return ["on", "in", "with", "to", "towards"].contains(next)
        ? .init(.ongoing, word) : .init(.noun, "")
    // "We can borrow a crane" is not done, "we can now lift masts" is.
    case "can" where hasSubject && next != "now" && words[index - 1] != "now":
      return .init(.noun, "")
    case "can", "able", "using": return .init(.state, word)
    case "going" where next == "to" && index > 0 && words[index - 1] == "not":
      return .init(.noun, "")
    case "going" where next == "to" && isVerb(words.dropFirst(index + 2).first):
      return .init(.future, "going to")
    case "may" where !next.isEmpty && !next.opensWithDigit, "might", "could", "shall":
      return supposes(words, index) ? .init(.noun, "") : .init(.future, word)
    case "coming" where !next.isEmpty: return .init(.future, word)
    case "went" where goals.contains(next):
      return .init(.finished, word.followed(by: next))
    case "rolled" where next == "back", "backed" where next == "out":
      return .init(.revoked, word.followed(by: next))
    case "ran" where next == "into": return .init(.activity, "ran into")
    case "put" where next == "forward": return .init(.proposed, word.followed(by: next))
    case "pulled":
      return pulled(words, index)
    default: break
    }
    if roles.contains(.condition) {
      // What follows is a condition, not news; the news comes after it.
      guard conditions < mostConditions, let comma = words[index...].firstIndex(of: ",") else {
        return .init(.noun, "")
      }
      return read(words, from: comma + 1, conditions: conditions + 1)
    }
    if roles.contains(.nearing) { return .init(.nearly, word) }
    // "Wants to carry two masts" is a wish, and "Just want to note that …" only says something.
    if next == "to", ["want", "wanted", "wants"].contains(word),
      index == 0 && word == "wants"
        || words.dropFirst(index + 2).first.map(sayings.contains) == true
    {
      return .init(.noun, "")
    }
    if next == "to", let found = infinitive(words, index, hasSubject: hasSubject) { return found }
    if announcesNothing(words, index) { return .init(.noun, "") }
    // "We accept the offer, to be signed in May" decides, and plans nothing.
    if hasSubject, decisions.contains(word), next != "to" { return .init(.noun, "") }
    if Behaviour.isTold(by: words, index), !hasSubject { return .init(.state, words[index - 1]) }
    // "We want labels", "need more time": a wish is no plan.
    if wishes.contains(word) { return .init(.noun, "") }
    if roles.contains(.planning) {
      if StatusDeed.deed(of: word) == .proposing { return .init(.proposed, word) }
      return attribute(words, index) ?? .init(.future, word)
    }
    if StatusLexicon.isParticiple(word) || word == "ongoing" {
      return participle(words, index)
    }
    if roles.contains(.beginning) { return .init(.begun, word) }
    if word == "made" || word == "making" {
      let object = words.dropFirst(index + 1).prefix(4)
      if object.contains(where: { ["progress", "headway", "strides"].contains($0) }) {
        return .init(.ongoing, word)
      }
      if let plan = object.first(where: {
        ["decision", "decisions", "plans", "proposal"].contains($0)
      }) {
        return .init(.proposed, plan)
      }
    }
    if roles.contains(.revoking) { return .init(.revoked, word) }
    if !hasSubject, likeOrders.contains(word), isOrder(words[(index + 1)...]) {
      return .init(.base, word)
    }
    // After "we" even "distributed" is a verb.
    if StatusLexicon.isPast(word)
      || hasSubject && word.ends(with: "ed") && !word.ends(with: "eed") && word != "needed"
    {
      return past(words, at: index)
    }
    // An order has no finite verb to look for; a noun of the same form may: "support … added".
    if roles.contains(.base), !roles.contains(.noun) { return .init(.noun, "") }
    return clause(words, index)
  }

  /// Whether an order follows: "Set a day, tell everyone".
  private static func isOrder(_ rest: ArraySlice<Word>) -> Bool {
    zip(rest, rest.dropFirst()).contains { comma, word in
      comma == "," && (has(.base, word) || has(.task, word)) && !has(.noun, word)
    }
  }

  private static let wishes: WordSet = [
    "need", "needed", "needs", "want", "wanted", "wanting", "wants",
  ]

  /// What "… to oil the gate" says by the word in front of it: a person or a team is to do it,
  /// "a tool to oil the gate" is a thing, "it seems to squeak" is no task.
  private static func infinitive(_ words: [Word], _ index: Int, hasSubject: Bool) -> Self? {
    let word = words[index]
    if pledging.contains(word) { return pledge(words, index) }
    let roles = StatusLexicon.roles(of: word)
    guard index + 2 < words.count,
      has(.base, words[index + 2])
        || roles.isEmpty && !word.opensWithDigit && has(.task, words[index + 2]),
      !StatusLexicon.isPast(word), !StatusLexicon.isParticiple(word)
    else { return nil }
    if roles.contains(.beginning) { return .init(.begun, word) }
    if word == "had" { return .init(.activity, word) }
    if roles.contains(.noTask) { return .init(.noun, "") }
    if StatusDeed.deed(of: word) == .proposing { return .init(.proposed, word) }
    return roles.contains(.thing) && !hasSubject
      ? clause(words, index + 2) : .init(.future, Word("to").followed(by: words[index + 2]))
  }

  private static let sayings: WordSet = [
    "ask", "emphasize", "highlight", "mention", "note", "point", "say", "thank",
  ]

  /// Whether a word after "going to" says what is to be done: a verb, as no place is.
  static func isVerb(_ word: Word?) -> Bool {
    guard let word else { return false }
    return word == "be" || has(.base, word) || has(.task, word)
  }

  /// What an "-ing" form says at the head of a clause.
  private static func participle(_ words: [Word], _ index: Int) -> Self {
    let word = words[index]
    // "Successfully running …" tells of a success, not of a task.
    if index > 0, words[index - 1] == "successfully" { return .init(.state, word) }
    // "Painting has an end", "Painting of the fence begins": the subject, not the verb.
    if let next = words.dropFirst(index + 1).first, next == "of" || has(.auxiliary, next) {
      let read = clause(words, index)
      if read.hasVerb { return read }
    }
    // "The sorting bug fixed": a sort of trouble, and the verb behind it.
    if index + 2 < words.count, ["bug", "issue", "problem"].contains(words[index + 1]),
      ["fixed", "resolved", "solved"].contains(words[index + 2])
    {
      return clause(words, index + 1)
    }
    // "Moving it is hard": the subject once more.
    if let next = words.dropFirst(index + 1).first, Pronouns.all.contains(next),
      words.dropFirst(index + 2).first.map({ has(.auxiliary, $0) }) == true
    {
      return progressive(words, index + 3)
    }
    // "Starting to paint the pier soon"
    if ["beginning", "starting"].contains(word), words.last == "soon" {
      return .init(.future, "soon")
    }
    if StatusDeed.deed(of: word) != nil, let day = dayAhead(words[index...], isMoment: false) {
      return .init(.future, day)
    }
    guard StatusDeed.deed(of: word) == .releasing,
      let day = words[index...].firstIndex(of: "today"),
      words[day - 1] != "later",
      !words.contains(where: { ["hopefully", "if", "maybe", "possibly", "probably"].contains($0) })
    else { return .init(.ongoing, word) }
    // "Shipping … today": out by the time anybody reads it.
    return .init(.finished, word.followed(by: "today"))
  }

  /// Whether "plan" is a thing here, not what somebody does: "plan patch to …", "plan for … posted".
  private static func isThing(_ words: [Word], _ index: Int) -> Bool {
    guard index + 2 < words.count else { return false }
    let next = words[index + 1]
    if has(.thing, next) { return true }
    let told: [Kind] = [.finished, .made, .improved, .activity, .proposed, .revoked, .begun]
    return ["for", "of", "on"].contains(next) && told.contains(clause(words, index + 1).kind)
  }

  /// Whether what was got is a result, "got the pump working", not a thing handed over.
  private static func isResult(_ object: ArraySlice<Word>) -> Bool {
    object.prefix { $0 != "," }.prefix(8).contains { word in
      StatusLexicon.isPast(word) || StatusLexicon.isParticiple(word) || results.contains(word)
    }
  }

  private static let results: WordSet = [
    "done", "green", "into", "live", "off", "out", "past", "ready", "rid", "through", "to", "up",
    "working",
  ]

  /// Whether what follows "have" is a thing that is there now: "have a working pump", but "have to".
  private static func isOwned(_ object: ArraySlice<Word>, hasSubject: Bool) -> Bool {
    guard let first = object.first, hasSubject || ["a", "an", "the"].contains(first) else {
      return false
    }
    let talk: [Word] = [
      "bug", "concern", "idea", "issue", "meeting", "no", "problem", "question", "to",
    ]
    return !object.prefix(4).contains { word in
      talk.contains(word) || word.ends(with: "s") && talk.contains(word.dropLast(1))
    }
  }

  /// Whether a text has a verb for its work.
  static func tells(_ text: String) -> Bool {
    Self(of: StatusTokens.words(of: text)).hasVerb
  }

  /// What a past form says.
  static func past(_ word: Word) -> Self {
    let roles = StatusLexicon.roles(of: word)
    let kinds: [(StatusLexicon.Roles, Kind)] = [
      (.revoking, .revoked), (.finishing, .finished), (.beginning, .begun),
      (.activity, .activity), (.proposing, .proposed), (.improving, .improved),
    ]
    return .init(kinds.first { roles.contains($0.0) }?.1 ?? .made, word)
  }
}
