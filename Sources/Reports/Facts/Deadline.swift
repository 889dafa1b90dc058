import NotesDiff

/// Finds statements that name a day something ends or is due.
enum Deadline {
  private static let ends: WordSet = [
    "deadline", "due", "ends", "ending", "expire", "expires", "eol", "removed", "deprecated",
    "deprecation", "sunset",
  ]
  /// "May" is a verb, too.
  private static let days =
    (CalendarWords.months + CalendarWords.shortMonths).filter { $0 != "may" }
    + ["eom", "eoy", "q1", "q2", "q3", "q4"]

  /// Whether a statement names such a day.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether it has a word of ending and a month, quarter or date.
  static func isNamed(in text: String) -> Bool {
    let words = WordBytes(text)
    guard words.ranges.indices.contains(where: { words.word($0, isAmong: ends) }) else {
      return false
    }
    return words.hasWord(among: days)
      || text.utf8.split(whereSeparator: " ()".utf8.contains).contains { part in
        part.first.map(Words.isASCIIDigit) == true
          && CalendarDate(String(decoding: part.prefix(10), as: UTF8.self)) != nil
      }
  }

  /// Whether every day a statement names was over when it was said again: it is left over, and nothing
  /// is due.
  ///
  /// - Parameters:
  ///   - text: The text of an item.
  ///   - today: The day of the meeting, where it is known.
  /// - Returns: Whether it names days, and none of that day or later; one without a year is the nearest.
  static func isPast(in text: String, on today: CalendarDate?) -> Bool {
    guard let today else { return false }
    let days = CalendarDate.days(in: text, year: today.year)
    // "Ends on January 5", said in December, is ahead.
    let namesYear = text.hasInside(String(today.year))
    let isFar = { (day: CalendarDate) in
      !namesYear && day.year == today.year && today.dayNumber - day.dayNumber > halfYear
    }
    return !days.isEmpty && days.allSatisfy { $0 < today && !isFar($0) }
  }

  private static let halfYear = 183

  /// Whether a statement puts something off to a day or week soon after its meeting; said again in the
  /// same words, it was put off once more.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether it names no other day than that.
  static func isAhead(in text: String) -> Bool {
    let words = WordBytes(text)
    return !isNamed(in: text)
      && words.ranges.indices.dropLast().contains { place in
        words.word(place, isAmong: ["coming", "next", "this"])
          && (words.word(place + 1, isAmong: CalendarWords.spans)
            || words.word(place + 1, isAmong: CalendarWords.weekdays))
      }
  }

  /// Whether a word is a day of the week or of a year, a month, a quarter or a year; "may" is none.
  static func isDay(_ place: Int, of words: WordBytes) -> Bool {
    let range = words.ranges[place]
    return words.word(place, isAmong: days) || words.word(place, isAmong: CalendarWords.weekdays)
      || range.count == 4 && words.word(place, beginsWith: "20")
        && words.bytes[range].allSatisfy(Words.isASCIIDigit)
      || range.count == dayLength
        && CalendarDate(String(decoding: words.bytes[range], as: UTF8.self)) != nil
  }

  /// "2031-03-04"
  private static let dayLength = 10
}
