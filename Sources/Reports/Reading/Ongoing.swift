import NotesDiff

/// Finds statements that say themselves that their work is not new.
enum Ongoing {
  /// Whether a statement says so.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with a verb that goes on, or names the work as going on.
  static func isTold(by text: String) -> Bool {
    // Who asks does not say so.
    guard !text.hasSuffix("?") else { return false }
    let words = WordBytes(text)
    let opening = words.ranges.indices.prefix { words.word($0, isAmong: subjects) }
    return opening.endIndex < min(words.ranges.count, openingLength)
      && words.word(opening.endIndex, isAmong: continuing)
      || isNamedOngoing(words) || goesOn(words)
  }

  /// "Work on the fence continues", "The fence is progressing": the verb stands behind its noun.
  private static func goesOn(_ words: WordBytes) -> Bool {
    let head = 0..<min(words.ranges.count, headLength)
    guard let noun = head.first(where: { words.word($0, isAmong: works) }) else {
      return head.dropLast().contains { place in
        words.word(place, isAmong: ["is", "are"]) && words.word(place + 1, is: "progressing")
      }
    }
    return head.contains { $0 > noun && words.word($0, isAmong: lasting) }
  }

  private static let works = [
    "work", "effort", "efforts", "exploration", "investigation", "investigations", "research",
  ]
  private static let lasting = ["continues", "continue", "ongoing", "progressing", "underway"]
  private static let headLength = 9

  /// "The new fence (ongoing)", "Fence: in progress": the first or the last words say how far it is.
  private static func isNamedOngoing(_ words: WordBytes) -> Bool {
    let count = words.ranges.count
    guard count > 2 else { return false }
    let isOngoing = { (place: Int) in words.word(place, isAmong: ["ongoing", "on-going"]) }
    let isInProgress = { (place: Int) in
      words.word(place, is: "in") && words.word(place + 1, is: "progress")
    }
    return isOngoing(count - 1) || isInProgress(count - 2) || isInProgress(0)
      || (0..<3).contains { words.word($0, is: "progress") }
  }

  /// What may stand before a verb that goes on: "We are still …".
  private static let subjects = ["we", "we're", "are", "is", "the", "team", "i", "i'm", "also"]
  private static let continuing = [
    "still", "continue", "continued", "continues", "continuing", "ongoing", "on-going", "finishing",
    "completing", "wrapping", "nearing", "nearly", "almost", "accelerating",
  ]
  private static let openingLength = 5
}
