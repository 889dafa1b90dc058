/// The name of a section without the date in it, which changes from meeting to meeting.
package enum DatedName {
  /// The words of a name that are no date.
  ///
  /// - Parameter name: The name as written: "Review of Q2 actions", "Notes, 5 March 2031".
  /// - Returns: The other words, or nothing where the name has no date or nothing else.
  /// - Complexity: Linear in the length of the name.
  package static func undated(_ name: String) -> String? {
    // Most names have no digit.
    guard name.hasDigit else {
      return nil
    }
    let tokens = DateForms.tokens(of: name)
    var kept: [String] = []
    var isDated = false
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1] : nil
      let after = index + 1 < tokens.count ? tokens[index + 1] : nil
      let isDate =
        token.number == nil
        ? DateForms.isOfDate(token.word) || days.contains(token.word)
        : isNumberOfDate(token, before, after)
      let isCounter = after?.number != nil && counters.contains(token.word)
      if isDate || isCounter {
        isDated = true
      } else {
        kept.append(token.word.isEmpty ? String(token.number ?? 0) : token.word)
      }
    }
    return isDated && kept.contains { Int($0) == nil } ? kept.joined(separator: " ") : nil
  }

  /// Whether a name says no more than that a meeting is told of: "Agenda and notes, 5 March 2031".
  ///
  /// - Parameter name: The name as written.
  /// - Returns: Whether all its words but those of the date are such.
  static func isOfMeeting(_ name: String) -> Bool {
    let words = Words.lowercased(undated(name) ?? name)
    return words.contains(where: accounts.contains)
      && words.allSatisfy { accounts.contains($0) || besideAccounts.contains($0) }
  }

  private static let accounts: WordSet = [
    "agenda", "discussion", "discussions", "minutes", "notes", "protokoll", "topics",
  ]
  private static let besideAccounts: WordSet = [
    "and", "call", "for", "from", "items", "meeting", "of", "the",
  ]

  /// Whether a number is a year, a part of "2031-03-05", beside a month, or counts weeks and the like.
  private static func isNumberOfDate(
    _ token: DateForms.Piece, _ before: DateForms.Piece?, _ after: DateForms.Piece?
  ) -> Bool {
    let isPart = [before, after].contains { near in
      near?.count == 4 && near?.number != nil || near.map { DateForms.isOfDate($0.word) } == true
    }
    let isSecondPart = token.gap == before?.gap && before?.number != nil && token.count <= 2
    return DateForms.fullYear(token) != nil || token.count == 8 || isPart || isSecondPart
      || before.map { counters.contains($0.word) } == true
  }

  private static let counters: WordSet = [
    "q", "week", "wk", "sprint", "iteration", "meeting", "call", "session", "quarter",
  ]
  /// "Sat" and "sun" are words of their own.
  private static let days = Set(CalendarWords.weekdays + CalendarWords.shortWeekdays)
    .subtracting(["sat", "sun"])
}
