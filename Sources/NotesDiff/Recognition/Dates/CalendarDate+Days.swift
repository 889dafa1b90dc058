extension CalendarDate {
  /// The days a text names, in any form people write them: "11-18-2031", "20310724", "June 19th".
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - year: The year of a day that is written without one.
  /// - Returns: The days in order.
  /// - Complexity: Linear in the length of the text.
  package static func days(in text: String, year: Int) -> [CalendarDate] {
    guard text.hasDigit else { return [] }
    let tokens = DateForms.tokens(of: text)
    var days: [CalendarDate] = []
    for place in tokens.indices {
      if let day = DateForms.date(atStartOf: tokens[place...])
        ?? DateForms.day(atStartOf: tokens[place...], of: year), !days.contains(day)
      {
        days.append(day)
      }
    }
    return days
  }
}

extension DateForms {
  /// The day of a month some tokens begin with, the year left out: "June 19", "19th of June".
  ///
  /// - Parameters:
  ///   - tokens: The tokens of a text.
  ///   - year: The year.
  /// - Returns: The day; nothing where another stands there.
  static func day(atStartOf tokens: ArraySlice<Piece>, of year: Int) -> CalendarDate? {
    let parts = tokens.prefix(4).filter {
      !ordinals.contains($0.word) && !fillers.contains($0.word)
    }
    guard parts.count > 1, isNear(parts[1]) || tokens.count > 1 && tokens.first?.number != nil
    else { return nil }
    if let month = monthOf(parts[0].word), parts[1].count <= 2, let day = parts[1].number {
      return date(year, month, day)
    }
    guard parts[0].count <= 2, let day = parts[0].number else { return nil }
    return monthOf(parts[1].word).flatMap { date(year, $0, day) }
  }
}
