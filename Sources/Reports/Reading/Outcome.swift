import NotesDiff

/// Finds statements that tell what came out of a talk, or who is to do what now: of all that was said
/// these are the last to be left out.
enum Outcome {
  /// Beginnings of words that tell what came out, beside those that tell of a decision.
  private static let results = ["merged", "passed", "passes", "resolved"]
  /// Words that mark what somebody is to do.
  private static let tasks = ["action", "ai", "todo", "task"]

  /// Whether a statement tells what came out of a talk or what is to be done.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it has a word or a mark for that.
  /// - Complexity: Linear in the length of the text.
  static func isTold(by text: String) -> Bool {
    let words = WordBytes(text)
    return isTask(text) || DecisionWords.decide(words)
      || words.ranges.indices.contains { place in
        results.contains { words.word(place, beginsWith: $0) }
      }
  }

  /// Whether a statement is marked as something to be done: "[ACTION] Ada …", "TODO: …", "AI(AB): …".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with such a mark.
  static func isTask(_ text: String) -> Bool { task(in: text) != nil }

  /// A statement without a mark of what is to be done in front of it.
  ///
  /// - Parameter text: The text of a statement: "TODO(Ida): …".
  /// - Returns: What stands behind the mark; all of it where it has none.
  static func withoutMark(_ text: String) -> String {
    guard let rest = task(in: text) else { return text }
    // "ACTION Ida: …"
    if rest.first == " " { return String(rest.dropFirst()) }
    guard let end = rest.firstIndex(where: { ":]".contains($0) }) else { return text }
    return String(rest[rest.index(after: end)...].drop { " :*".contains($0) })
  }

  /// What stands behind the word of such a mark.
  private static func task(in text: String) -> Substring? {
    let isBracketed = text.utf8.first == UInt8(ascii: "[")
    // Most statements open with another word, and need not be read any further.
    guard let first = text.utf8.dropFirst(isBracketed ? 1 : 0).first,
      "aAtT=".utf8.contains(first) || first >= 0x80
    else { return nil }
    // "=> Make a list of the lamps"
    if text.begins(with: "=> ") {
      let rest = text.dropFirst(2)
      return StatusPledge.commands(String(rest.dropFirst())) ? rest : nil
    }
    let rest = isBracketed ? text.dropFirst() : text[...]
    let mark = rest.prefix { $0.isLetter }
    guard let next = rest.dropFirst(mark.count).first, tasks.contains(mark.lowercased()) else {
      return nil
    }
    guard isBracketed ? next == "]" : ":(".contains(next) || ActionList.isMarked(text) else {
      return nil
    }
    let behind = rest.dropFirst(mark.count)
    // "ACTION: none"
    let words = WordBytes(String(behind.dropFirst()))
    let isNone =
      words.ranges.count < 2
      && ["n/a", "no", "none", "nothing"].contains { words.word(0, is: $0) }
    return isNone ? nil : behind
  }
}
