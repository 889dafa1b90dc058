/// What is said in the words of a plan, or of work begun, and owed by nobody: a decision, a meeting on a
/// day, who comes and goes, how a thing will behave.
enum NobodysPromise {
  /// Whether a statement is one.
  ///
  /// - Parameter text: The statement.
  /// - Returns: Whether one of the rules finds it so.
  static func isMade(by text: String) -> Bool {
    let words = Words.lowercased(text)
    return rules.contains { $0(words) } || isAsked(text, words) || text.hasSuffix(", done")
      || text.hasSuffix(", done.")
  }

  /// Whether a statement is the title of a change, its number and a further address in brackets: it tells
  /// of a report on the change, and nobody's work is to "Start using lamps #412 (Log)".
  static func isTitle(_ item: Item) -> Bool {
    let spans = item.content.spans.filter { $0.text.contains { $0 != " " } }
    guard spans.count > 2, let last = spans.last, last.link != nil,
      last.text.hasPrefix("("), last.text.hasSuffix(")")
    else { return false }
    let number = spans[spans.count - 2]
    return number.link != nil && number.text.hasPrefix("#")
      && number.text.dropFirst().allSatisfy(\.isNumber)
  }

  /// One question and nothing else.
  private static func isAsked(_ text: String, _ words: [String]) -> Bool {
    guard text.ends(with: "?"), let first = words.first, questions.contains(first) else {
      return false
    }
    return !text.dropLast().contains { ".:;!".contains($0) }
  }

  private static let questions: WordSet = [
    "are", "can", "could", "do", "does", "how", "is", "shall", "should", "what", "when", "where",
    "which", "who", "why", "would",
  ]

  /// Whether a statement only says that there is no news: "Ada: no update", "No major updates".
  ///
  /// - Parameter text: The statement.
  /// - Returns: Whether that is what it ends with, and nothing was said before but whose it is.
  static func saysNothing(_ text: String) -> Bool {
    let words = Words.lowercased(text)
    return words.count <= longestNothing
      && words.dropLast().last.map(beforeNothing.contains) == true
      && words.contains("no") && words.last.map(nothings.contains) == true
  }

  private static let longestNothing = 4
  private static let beforeNothing: WordSet = [
    "big", "further", "major", "new", "no", "other", "pending", "significant",
  ]
  private static let nothings = SilentTopics.news.with("concerns")

  private typealias Rule = @Sendable ([String]) -> Bool

  private static let rules: [Rule] = [
    onlyTells, announcesMeeting, tellsWhoComes, describes, wishes, tellsWhence, denies, waited,
    keepsAgenda,
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
      || isComing(words, "over")
  }

  /// How a thing will behave: "The new winch will need a second crew", "Will only take hemp". Who speaks
  /// of what they do themselves promises it.
  private static let describes: Rule = { words in
    guard let verb = words.firstIndex(where: { future.contains($0) }) else { return false }
    let subject = words[..<verb]
    guard !subject.contains(where: StatusOpening.ours.contains) else { return false }
    let said = words[(verb + 1)...].drop { adverbs.contains($0) }
    guard let first = said.first else { return false }
    if first == "only" || first == "lead" && said.dropFirst().first == "to"
      || said.starts(with: ["no", "longer"])
    {
      return true
    }
    if words[verb] == "should" {
      return subject.isEmpty && hopes.contains(first) && !said.contains("will")
    }
    return behaviours.contains(first) || !subject.isEmpty && actions.contains(first)
  }

  /// What everybody should do and nobody took up, without a day: "We should really write that down", or
  /// what another change settles: "Should be mended by #41".
  private static let wishes: Rule = { words in
    guard let verb = words.firstIndex(of: "should"), !words.contains("will"),
      !words.contains(where: {
        days.contains($0) || times.contains($0) || CommonWords.isDate($0.utf8.span)
      })
    else { return false }
    let said = words[(verb + 1)...].drop { adverbs.contains($0) }
    let isSettled = said.first == "be" && said.dropFirst(2).first == "by"
    return isSettled || words.starts(with: ["we", "should"])
      || words.starts(with: ["we", "really", "should"])
  }

  /// Where something comes from is nothing to come: "Leaks coming from the new valve".
  private static let tellsWhence: Rule = { isComing($0, "from") }

  private static func isComing(_ words: [String], _ way: String) -> Bool {
    words.indices.dropFirst().contains { words[$0 - 1] == "coming" && words[$0] == way }
  }

  /// "Not going to give guidance", "Tove, we don't want to make it the rule", "No pending checks".
  private static let denies: Rule = { words in
    // Who speaks comes first.
    (0...min(2, words.count)).contains { start in
      denials.contains { words[start...].starts(with: $0) }
        && words[..<start].allSatisfy { !future.contains($0) && $0 != "but" }
    }
  }

  /// A plan or wait that is over: "This was waiting on a run", "had been planned for ages".
  private static let waited: Rule = { words in
    words.indices.dropFirst().contains { place in
      waits.contains(words[place])
        && (pasts.contains(words[place - 1])
          || words[place - 1] == "been" && place > 1 && words[place - 2] == "had")
    }
  }

  /// Housekeeping of the meeting itself: "Will remove from the agenda", "Will be off this week".
  private static let keepsAgenda: Rule = { words in
    guard words.count <= longestHousekeeping else { return false }
    return words.contains(where: removals.contains) && words.contains(where: agendas.contains)
      || words.starts(with: ["will", "be", "off"]) || words.starts(with: ["will", "be", "away"])
  }

  private static let denials = [
    ["not", "going", "to"], ["don't", "want"], ["do", "not", "want"], ["doesn't", "want"],
    ["no", "pending"], ["virtually", "no"], ["not", "planning"],
  ]
  private static let waits: WordSet = ["awaiting", "blocked", "planned", "waiting"]
  private static let pasts: WordSet = ["was", "were"]

  /// More words have room for something to do.
  private static let longestHousekeeping = 8
  private static let removals: WordSet = ["remove", "removed", "removing"]
  private static let agendas: WordSet = ["agenda", "label", "labels", "tag", "tags"]

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
  private static let times = WordSet((CalendarWords.stretches + ["soon"]).map { Word($0) })

  private static let arrivals: WordSet = ["offboarding", "onboarding"]
  private static let moves: WordSet = [
    "arrive", "arriving", "departing", "filling", "joining", "leaving", "rotating",
  ]
  private static let people: WordSet = [
    "anchor", "engineer", "engineers", "lead", "member", "members", "pair", "pairs",
    "participant", "participants", "people", "pm", "team",
  ]

  private static let future: WordSet = ["should", "will"]
  private static let adverbs: WordSet = ["also", "likely", "now", "probably", "then"]
  private static let behaviours: WordSet = [
    "affect", "allow", "always", "cause", "help", "mean", "pose", "require", "result",
  ]
  /// What a thing does as its makers do.
  private static let actions: WordSet = ["enable", "introduce", "need"]
  private static let hopes: WordSet = ["affect", "allow", "be", "enable", "help", "mean"]
}
