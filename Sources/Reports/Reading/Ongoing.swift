import NotesDiff

/// Finds statements that say themselves that their work is not new.
enum Ongoing {
  /// Whether a statement says so.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with a verb that goes on, or names the work as going on.
  static func isTold(by text: String) -> Bool {
    // Who asks does not say so.
    guard !text.ends(with: "?") else { return false }
    let words = WordBytes(text)
    return opens(words) || isNamedOngoing(words) || goesOn(words) || persists(text)
  }

  /// Whether a statement opens so: "Still planning a pier", but not "Painting whatever is still to do".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether its first verb goes on, or that of the work it names first.
  static func opens(_ text: String) -> Bool {
    let words = WordBytes(text)
    return opens(words) || goesOn(words)
  }

  /// Whether a statement opens with a verb of finishing: "Finally finished the pier".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether its first verb is one.
  static func isFinished(_ text: String) -> Bool {
    firstVerb(of: text).map { finishing.contains(Word($0)) } ?? false
  }

  /// The word behind "we have finally", where a statement that tells of a deed has its verb.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: The word in lower case, or nothing where there is none so near.
  static func firstVerb(of text: String) -> String? {
    let words = WordBytes(text)
    let opening = words.ranges.indices.prefix {
      words.word($0, isAmong: subjects) || words.word($0, isAmong: ["finally", "just", "recently"])
    }
    guard opening.endIndex < min(words.ranges.count, openingLength) else { return nil }
    return String(decoding: words.bytes[words.ranges[opening.endIndex]], as: UTF8.self)
  }

  /// Whether a statement tells of a deed that was under way: "which required riveting the roof".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether a verb of going on or needing stands right in front of one in "-ing".
  static func isUnderWay(_ text: String) -> Bool {
    guard text.hasInside("ing") else { return false }
    let words = WordBytes(text)
    return words.ranges.indices.dropFirst().contains { place in
      words.word(place, endsWith: "ing") && words.word(place - 1, isAmong: takingUp)
    }
  }

  private static let takingUp: WordSet = [
    "began", "begun", "continue", "continued", "keep", "kept", "require", "required", "requires",
    "start", "started", "still",
  ]

  private static let finishing: WordSet = [
    "completed", "delivered", "finished", "landed", "merged", "published", "released", "shipped",
  ]

  private static func opens(_ words: WordBytes) -> Bool {
    let opening = words.ranges.indices.prefix { words.word($0, isAmong: subjects) }
    return opening.endIndex < min(words.ranges.count, openingLength)
      && (words.word(opening.endIndex, isAmong: continuing) || lasts(words, opening.endIndex))
  }

  /// "The leaks persist": the first sentence ends in it. "Persist the settings" is work.
  private static func persists(_ text: String) -> Bool {
    guard text.hasInside("persist") else { return false }
    let sentence = WordBytes(
      text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) } ?? text)
    let last = sentence.ranges.count - 1
    return last > 0 && last <= headLength && sentence.word(last, isAmong: ["persist", "persists"])
  }

  /// "Still painting", "still on hold", "almost done", but not "still in the harbour office", "still a
  /// nice boat".
  private static func lasts(_ words: WordBytes, _ place: Int) -> Bool {
    guard place + 1 < words.ranges.count else { return false }
    let next = place + 1
    if words.word(place, isAmong: ["almost", "nearly"]) {
      return words.word(next, isAmong: StatusShare.ends)
    }
    guard words.word(place, is: "still") else { return false }
    return words.word(next, endsWith: "ing") || words.word(next, isAmong: lastingStates)
      || words.word(next, is: "in") && next + 1 < words.ranges.count
        && words.word(next + 1, is: "progress")
  }

  private static let lastingStates = ["on", "under", "underway", "ongoing", "to", "need", "needs"]

  /// "Work on the fence continues", "The fence is progressing": the verb stands behind its noun.
  private static func goesOn(_ words: WordBytes) -> Bool {
    let head = 0..<min(words.ranges.count, headLength)
    guard let noun = head.first(where: { words.word($0, isAmong: works) }) else {
      return head.dropLast().contains { place in
        words.word(place, isAmong: ["is", "are"]) && words.word(place + 1, is: "progressing")
      }
    }
    guard let verb = head.first(where: { $0 > noun && words.word($0, isAmong: lasting) }) else {
      return false
    }
    // "Work on it is not yet underway"
    return !(noun..<verb).contains { words.denies($0) }
  }

  private static let works = [
    "work", "effort", "efforts", "exploration", "investigation", "investigations", "research",
  ]
  private static let lasting = ["continues", "continue", "ongoing", "progressing", "underway"]
  private static let headLength = 9

  /// "The new fence (ongoing)", "Making progress on the fence": the first or the last words say that it goes
  /// on. What is "in progress" may have begun since.
  private static func isNamedOngoing(_ words: WordBytes) -> Bool {
    let count = words.ranges.count
    guard count > 2 else { return false }
    return words.word(count - 1, isAmong: ["continues", "ongoing", "on-going"])
      || lasts(words, count - 3)
      || (0..<3).contains { place in
        words.word(place, is: "progress")
          && !(place > 0 && words.word(place - 1, isAmong: ["in", "no"]))
      }
  }

  /// What may stand before a verb that goes on: "We are still …".
  private static let subjects: WordSet = [
    "we", "we're", "we've", "are", "is", "has", "have", "been", "the", "team", "i", "i'm", "i've",
    "also",
  ]
  // What is finished was begun before, too, but is news as such.
  private static let continuing = [
    "continue", "continued", "continues", "continuing", "ongoing", "on-going", "nearing",
    "accelerating", "resuming", "resumed", "wrapping", "finishing",
  ]
  private static let openingLength = 5
}
