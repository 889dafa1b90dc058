import NotesDiff

/// Finds what those who meet do to their own lists: a point is taken off the agenda, a name off a list.
///
/// Users lose nothing by it, and nobody is owed it.
enum Housekeeping {
  /// Whether a verb of removal takes something off a list of those who meet: "will remove from the agenda",
  /// "remove the meeting label", but not "remove the label printer", "removed from the list of cranes".
  ///
  /// - Parameters:
  ///   - words: The words of a text.
  ///   - verb: The place of the verb.
  /// - Returns: Whether one of the words behind it in its clause names such a list.
  static func takesOff(_ words: WordBytes, at verb: Int) -> Bool {
    for place in (verb + 1)..<max(verb + 1, min(words.ranges.count, verb + reach)) {
      let between = words.bytes[
        words.ranges[place - 1].upperBound..<words.ranges[place].lowerBound]
      if between.contains(where: ".:;!?".utf8.contains) { return false }
      if namesList(words, place, behind: verb) { return true }
    }
    return false
  }

  private static func namesList(_ words: WordBytes, _ place: Int, behind verb: Int) -> Bool {
    words.word(place, isAmong: ["agenda", "agendas"])
      || words.word(place, isAmong: ["list", "backlog"])
        && words.word(place - 1, isAmong: beforeLists) && !words.word(place + 1, is: "of")
      || words.word(place, isAmong: ["label", "tag"])
        && (place == verb + 1 || words.word(place - 1, isAmong: ["agenda", "meeting"]))
  }

  /// Whether all a sentence says will be done is to take something off such a list.
  ///
  /// - Parameter words: The words of a sentence.
  /// - Returns: Whether it names no other deed.
  /// - Complexity: Linear in the number of words.
  static func isAll(_ words: WordBytes) -> Bool {
    guard
      let verb = words.ranges.indices.first(where: { removes(words, $0) && takesOff(words, at: $0) }
      )
    else { return false }
    return !words.ranges.indices.dropLast().contains { place in
      place + 1 != verb && !words.word(place + 1, is: "be")
        && (words.word(place, is: "will") || words.word(place, endsWith: "'ll")
          || words.word(place, isAmong: ["and", "then", "to"])
            && StatusPledge.isDeed(words, place + 1))
    }
  }

  private static func removes(_ words: WordBytes, _ place: Int) -> Bool {
    words.word(place, isAmong: removals)
      || words.word(place, isAmong: ["take", "taken", "takes", "taking", "took"])
        && (place + 1..<min(words.ranges.count, place + reachOfOff)).contains {
          words.word($0, isAmong: ["from", "off"])
        }
  }

  private static let removals: WordSet = [
    "drop", "dropped", "dropping", "drops", "remove", "removed", "removes", "removing",
  ]
  /// "Take this one off"
  private static let reachOfOff = 4

  private static let reach = 8
  private static let beforeLists: WordSet = ["from", "off", "our", "that", "the", "this"]
}
