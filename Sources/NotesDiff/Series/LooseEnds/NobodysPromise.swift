/// What is said in the words of a plan, or of work begun, and owed by nobody: a decision, a meeting on a
/// day, who comes and goes, how a thing will behave.
enum NobodysPromise {
  /// Whether a statement is one.
  ///
  /// - Parameter text: The statement.
  /// - Returns: Whether one of the rules finds it so.
  static func isMade(by text: String) -> Bool {
    let words = Words.lowercased(text)
    return rules.contains { $0(words) }
  }

  /// Whether a statement only says that there is no news: "Ada: no update", "No pending concerns".
  ///
  /// - Parameter text: The statement.
  /// - Returns: Whether that is what it ends with, and nothing was said before but whose it is.
  static func saysNothing(_ text: String) -> Bool {
    let words = Words.lowercased(text)
    return words.count <= longestNothing
      && words.dropLast().last.map { $0 == "no" || $0 == "pending" } == true
      && words.contains("no") && words.last.map(nothings.contains) == true
  }

  private static let longestNothing = 4
  private static let nothings: WordSet = ["concerns", "news", "progress", "update", "updates"]

  private typealias Rule = @Sendable ([String]) -> Bool

  private static let rules: [Rule] = [
    onlyTells, announcesMeeting, tellsWhoComes, describes,
  ]

  /// It tells what was decided or points at something.
  private static let onlyTells: Rule = { words in
    words.first.map(decided.contains) == true || pointers.contains { words.starts(with: $0) }
  }

  /// People meet, speak or vote on a day: once it is over nobody owes it.
  private static let announcesMeeting: Rule = { words in
    words.prefix(head).contains(where: meetings.contains)
      && words.contains { days.contains($0) || CommonWords.isDate($0.utf8.span) || isDay($0) }
  }

  /// People join or leave: "Ada will be joining the team", "Down to one pair".
  private static let tellsWhoComes: Rule = { words in
    words.first.map(arrivals.contains) == true
      || words.starts(with: ["down", "to"]) && words.prefix(head).contains(where: people.contains)
      || words.contains(where: moves.contains) && words.contains(where: people.contains)
  }

  /// How a thing will behave: "The new winch will need a second crew", "Will only take hemp". Who speaks
  /// of what they do themselves promises it.
  private static let describes: Rule = { words in
    guard let verb = words.firstIndex(where: { future.contains($0) }) else { return false }
    let subject = words[..<verb]
    guard !subject.contains(where: speakers.contains) else { return false }
    let said = words[(verb + 1)...].drop { adverbs.contains($0) }
    guard let first = said.first else { return false }
    if first == "only" || said.starts(with: ["no", "longer"]) { return true }
    if words[verb] == "should" {
      return subject.isEmpty && hopes.contains(first) && !said.contains("will")
    }
    return behaviours.contains(first) || !subject.isEmpty && actions.contains(first)
  }

  /// "11/11".
  private static func isDay(_ word: String) -> Bool {
    let parts = Words.parts(of: word)
    return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
  }

  private static let decided: WordSet = ["agreed", "decided", "chose"]
  private static let pointers = [["here", "is"], ["here", "are"], ["here's"], ["see"]]

  /// How many words name what is announced.
  private static let head = 6
  private static let meetings: WordSet = [
    "call", "inception", "kickoff", "meeting", "nominating", "nomination", "nominations",
    "presentation", "presenting", "session", "summit", "sync", "syncing", "talk", "voting",
    "webinar", "workshop",
  ]
  private static let days: WordSet = ["today", "tomorrow", "tonight"]

  private static let arrivals: WordSet = ["offboarding", "onboarding"]
  private static let moves: WordSet = [
    "arrive", "arriving", "departing", "filling", "joining", "leaving", "rotating",
  ]
  private static let people: WordSet = [
    "anchor", "engineer", "engineers", "lead", "member", "members", "pair", "pairs",
    "participant", "participants", "people", "pm", "team",
  ]

  private static let future: WordSet = ["should", "will"]
  private static let speakers: WordSet = ["i", "team", "we"]
  private static let adverbs: WordSet = ["also", "likely", "now", "probably", "then"]
  private static let behaviours: WordSet = [
    "affect", "allow", "cause", "help", "mean", "require",
  ]
  /// What a thing does as its makers do.
  private static let actions: WordSet = ["enable", "introduce", "need"]
  private static let hopes: WordSet = ["affect", "allow", "be", "enable", "help", "mean"]
}
