import NotesDiff

/// Finds statements that say themselves that their work is not new.
enum Ongoing {
  /// Whether a statement says so.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with a verb that goes on, or names the work as going on.
  static func isTold(by text: String) -> Bool {
    let words = WordBytes(text)
    let opening = words.ranges.indices.prefix { words.word($0, isAmong: subjects) }
    return opening.endIndex < min(words.ranges.count, openingLength)
      && words.word(opening.endIndex, isAmong: continuing)
      || isNamedOngoing(words)
  }

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
