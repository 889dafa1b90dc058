import NotesDiff

// What sounds like a promise and is none, and what is one without a word for it.
extension Promise {
  /// Whether a heading is over what is wished for, and by nobody promised.
  static func namesGoals(_ heading: String) -> Bool {
    let words = WordBytes(heading)
    return words.ranges.count <= mostOfGoals
      && words.hasWord(among: goals)
  }

  /// Whether a task names no work, where nothing but "Next steps" is over it: "Ida to look at the rest of
  /// the issues".
  static func namesNoWork(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.team == nil, entry.parentLine == nil, entry.links.isEmpty, !entry.text.hasDigit,
      entry.path.last.map({ entry.isRead(from: .label($0)) || isListed(entry) }) ?? true
    else { return false }
    let words = WordBytes(Outcome.withoutMark(entry.text))
    guard
      let verb = words.ranges.indices.prefix(reachOfVerb).first(where: {
        words.word($0, isAmong: ["to", "will"])
      })
    else { return false }
    let object = words.ranges.indices.dropFirst(verb + 1)
    return !object.isEmpty && !entry.text.has("\"") && !entry.text.has("`")
      && object.allSatisfy { place in
        words.word(place, isAmong: anyWork)
          || !roles(words.ranges[place], words)
            .isDisjoint(with: [.clause, .joint, .phrase, .loose])
      }
  }

  private static let reachOfVerb = 6
  private static let anyWork: WordSet = [
    "above", "attempt", "check", "continue", "discuss", "discussed", "everything", "finish",
    "follow",
    "issue", "issues", "item", "items", "look", "many", "mentioned", "merge", "open", "possible",
    "pr",
    "prs", "pull", "remaining", "requests", "rest", "review", "same", "them", "things", "try", "up",
    "update", "work",
  ]

  private static let mostOfGoals = 6
  private static let goals: WordSet = [
    "goal", "goals", "mission", "objective", "objectives", "vision",
  ]

  /// Whether help is offered to whoever asks for it: "If you have questions, join us, we will try to help".
  static func isOffer(_ words: WordBytes) -> Bool {
    words.ranges.indices.dropFirst().contains { place in
      words.word(place, isAmong: ["glad", "happy", "help"])
        && (max(0, place - reachOfOffer)..<place).contains {
          words.word($0, is: "will") || words.word($0, endsWith: "'ll")
        }
        && words.ranges.indices.prefix(place).contains {
          words.word($0, isAmong: ["question", "questions"])
        }
    }
  }

  private static let reachOfOffer = 4

  /// Whether something is yet to be told or done: "is to be announced", "the details follow".
  static func isToFollow(_ words: WordBytes, _ place: Int) -> Bool {
    guard place > 0 else { return false }
    if place + 1 == words.ranges.count {
      return words.word(place, is: "follows") && !words.word(place - 1, is: "as")
        || words.word(place, is: "follow") && words.word(place - 1, isAmong: ["to", "will"])
    }
    return words.word(place, is: "to") && words.word(place - 1, isAmong: ["are", "is"])
      && words.word(place + 1, is: "be") && place + 2 < words.ranges.count
      && words.word(place + 2, isAmong: announced)
  }

  private static let announced: WordSet = [
    "agreed", "announced", "confirmed", "decided", "elected", "named", "published", "released",
    "scheduled", "shared",
  ]
}
