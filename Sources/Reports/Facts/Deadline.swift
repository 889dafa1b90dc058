import NotesDiff

/// Finds statements that name a day something ends or is due.
enum Deadline {
  private static let ends: Set<String> = [
    "deadline", "due", "ends", "ending", "expire", "expires", "eol", "removed", "deprecated",
    "deprecation", "sunset",
  ]
  private static let days: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "eom", "eoy", "q1", "q2", "q3", "q4",
  ]

  /// Whether a statement names such a day.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether it has a word of ending and a month, quarter or date.
  static func isNamed(in text: String) -> Bool {
    let words = Words.lowercased(text)
    guard words.contains(where: ends.contains) else { return false }
    return words.contains(where: days.contains)
      || text.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" }).contains {
        CalendarDate($0.prefix(10).description) != nil
      }
  }

  /// Whether a word is a month, a quarter or a year; "may" is none.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Whether something may end on it.
  static func isDay(_ word: String) -> Bool {
    days.contains(word) || word.utf8.count == 4 && word.hasPrefix("20") && Int(word) != nil
  }
}
