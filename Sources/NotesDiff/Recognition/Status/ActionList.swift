/// Headings and labels over lists of what somebody is to do: "Action items", "ACTION SUMMARY", "Proposed
/// actions", "Action items from last week".
///
/// The noun tells them: what stands before it says which of them, and what stands behind it where they come
/// from. A list of what was done, "Completed actions", is none.
package enum ActionList {
  /// Whether a heading or label names such a list.
  ///
  /// - Parameter label: The label as written; a speaker before its colon is left aside, "Ida: Action items:".
  /// - Returns: Whether it does.
  /// - Complexity: Linear in the length of the label.
  package static func isNamed(by label: some StringProtocol) -> Bool {
    let text = Substring(label)
    guard text.utf8.count <= longest, mayName(text) else { return false }
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let rest = text[text.index(after: colon)...]
      if rest.contains(where: { !$0.isWhitespace }) {
        return text.ends(with: ":") && Words.areName(text[..<colon], atMost: 2)
          && isNamed(by: words(of: rest))
      }
    }
    return isNamed(by: words(of: text))
  }

  /// Whether a heading of a form has the name of such a list in brackets: "Item 3 - (Action items) Tasks until
  /// next time".
  package static func isInBrackets(of heading: String) -> Bool {
    guard let open = heading.place(of: "("), let close = heading[open...].place(of: ")") else {
      return false
    }
    return isNamed(by: heading[heading.utf8.index(after: open)..<close])
  }

  /// Whether such a heading is over a review of tasks: what became of each is said there.
  package static func isReview(_ label: some StringProtocol) -> Bool {
    Words.lowercased(label).contains { ["recap", "review", "reviewing"].contains($0) }
  }

  /// Whether a statement opens with the word for a task in capitals: "ACTION Ida - oil the gate".
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether it does, and something is asked.
  package static func isMarked(_ text: String) -> Bool {
    let text = withoutOrnament(text)
    return marks.contains { text.begins(with: $0) && text.utf8.count > $0.utf8.count }
  }

  /// What stands behind the word that marks a statement as a task.
  ///
  /// - Parameter text: A statement: "[ACTION] Ida …", "TODO: …", "AI(IH): …", "ACTION Ida …".
  /// - Returns: The rest from the mark behind the word on, or nothing where it opens with no such word.
  package static func behindMark(_ text: String) -> Substring? {
    let text = withoutOrnament(text)
    let isBracketed = text.begins(with: "[")
    let rest = isBracketed ? text.dropFirst() : text[...]
    // Most statements open with another word, and need not be read any further.
    guard let first = rest.utf8.first, "aAtT".utf8.contains(first) else { return nil }
    let word = rest.prefix { $0.isLetter }
    let behind = rest.dropFirst(word.count)
    guard let next = behind.first, taskWords.contains(word.lowercased()),
      isBracketed ? next == "]" : ":(".contains(next) || isMarked(String(text))
    else { return nil }
    return behind
  }

  /// A statement without the pictures and bullets beyond ASCII in front of it: "👷 TODO Ida …", "▶ ACTION …".
  private static func withoutOrnament(_ text: String) -> Substring {
    guard let first = text.utf8.first, first >= 0x80 else { return text[...] }
    return text.drop { !($0.isLetter || $0.isNumber || $0.isASCII && $0 != " ") }
  }

  private static let taskWords = ["action", "ai", "task", "todo"]

  /// Whether the cell of a task says that there is none, or that its topic had to wait: "none", "Agenda
  /// skipped (no time)".
  ///
  /// - Parameter cell: The text of a cell in a column of tasks.
  /// - Returns: Whether it asks for nothing.
  static func isSkipped(_ cell: String) -> Bool {
    let words = Words.lowercased(cell.prefix { !"(,;.".contains($0) })
    return words.count <= longestSkip && words.contains(where: skips.contains)
  }

  private static let longestSkip = 3
  private static let skips: WordSet = [
    "deferred", "n/a", "na", "nil", "none", "nothing", "postponed", "skip", "skipped", "tabled",
    "tbd",
  ]

  private static let marks = ["ACTION ", "TODO "]

  /// Longer texts are statements.
  private static let longest = 80
  private static let mostWords = 9

  /// Whether a text has letters of one of the nouns, so that most texts need not be cut into words.
  private static func mayName(_ text: Substring) -> Bool {
    let bytes = text.utf8.span
    for place in bytes.indices.dropLast(2) {
      switch (Words.lowered(bytes[place]), Words.lowered(bytes[place + 1])) {
      case (UInt8(ascii: "c"), UInt8(ascii: "t")), (UInt8(ascii: "d"), UInt8(ascii: "o")),
        (UInt8(ascii: "-"), UInt8(ascii: "u")):
        return true
      default: continue
      }
    }
    return false
  }

  /// The words of a label; what stands in brackets behind it is left aside.
  private static func words(of text: Substring) -> [String] {
    let name = Substring(text.utf8.prefix { $0 != UInt8(ascii: "(") })
    return Words.lowercased(name.isEmpty ? text : name).filter { $0 != "&" }
  }

  private static func isNamed(by words: [String]) -> Bool {
    guard (1...mostWords).contains(words.count),
      let head = words.firstIndex(where: heads.contains)
    else { return false }
    var rest = words[(head + 1)...]
    let nouns = rest.prefix(while: Self.nouns.contains)
    rest = rest.dropFirst(nouns.count)
    // "Action" alone may be that of a play, "follow-up" that of a talk.
    guard !needsNoun.contains(words[head]) || !nouns.isEmpty,
      rest.allSatisfy(behind.contains)
    else { return false }
    // Nobody but those who have some speak of action items.
    let isSure = nouns.first.map(sureNouns.contains) ?? false
    let others = words[..<head].filter { !before.contains($0) }
    return others.isEmpty || isSure && others.count <= 2 && !others.contains(where: tellsOfWork)
  }

  /// Whether a word speaks of something that is done with the list, or of its being over.
  private static func tellsOfWork(_ word: String) -> Bool {
    let word = Word(word)
    return StatusDeed.deed(of: word) != nil || StatusLexicon.isPast(word)
      || StatusLexicon.isParticiple(word) || word == "no"
  }

  private static let heads: WordSet = [
    "action", "actions", "to-do", "to-dos", "todo", "todos", "follow-up", "follow-ups",
    "followups",
  ]
  private static let needsNoun: WordSet = ["action", "to-do", "todo", "follow-up"]
  private static let sureNouns: WordSet = ["item", "items", "point", "points"]
  private static let nouns: WordSet = [
    "actions", "item", "items", "list", "lists", "log", "point", "points", "register", "review",
    "summary", "tasks", "tracker",
  ]

  /// Which of them a list has.
  private static let before: WordSet = [
    "a", "additional", "agreed", "all", "and", "any", "assigned", "board", "carried", "committee",
    "current", "existing", "final", "follow", "for", "from", "further", "group", "immediate",
    "incomplete", "key", "last", "list", "main", "meeting", "meeting's", "new", "next", "of", "old",
    "on", "ongoing", "open", "other", "our", "outstanding", "over", "past", "pending", "previous",
    "prior", "project", "proposed", "recap", "recommended", "remaining", "required", "resulting",
    "review", "status", "suggested", "summary", "team", "the", "this", "to", "today's",
    "unassigned", "unfinished", "up", "upcoming", "update", "updates", "urgent", "week", "week's",
    "weeks",
  ]

  /// Where they come from, or until when they are to be done.
  private static let behind: WordSet = [
    "a", "agreed", "and", "arising", "as", "assigned", "at", "before", "by", "call", "due", "for",
    "from", "identified", "in", "last", "meeting", "meeting's", "meetings", "month", "next", "of",
    "our", "out", "outstanding", "owner", "owners", "past", "pending", "previous", "prior",
    "resulting", "session", "since", "sprint", "status", "steps", "taken", "that", "the", "this",
    "time", "to", "today", "today's", "until", "up", "update", "updates", "week", "week's", "weeks",
  ]
}
