/// The periods a note is called after where it names no day: a month, a quarter, a week.
enum DatePeriods {
  /// The first day of the first period in a text: "March 2031", "2031 Q2", "2031-W10", "KW 10 2031".
  ///
  /// - Parameter text: A title, or the name of a file without its ending.
  /// - Returns: The day, or nothing where the text has no period with its year.
  static func date(in text: some StringProtocol) -> CalendarDate? {
    let tokens = DateForms.tokens(of: text)
    guard let year = tokens.lazy.compactMap(DateForms.fullYear).first else { return nil }
    for place in tokens.indices.dropLast() {
      let (token, next) = (tokens[place], tokens[place + 1])
      if let month = DateForms.monthOf(token.word), next.number == year {
        return CalendarDate(year: year, month: month, day: 1)
      }
      guard let number = next.number, areOne(token, next),
        let unit = units.first(where: { $0.names.contains(token.word) })
      else { continue }
      if let date = unit.date(year, number) { return date }
    }
    return nil
  }

  /// Whether two pieces of a name are a quarter or a week: "q2", "W10", "week 10".
  ///
  /// - Parameters:
  ///   - name: The piece that may name a unit.
  ///   - number: The piece behind it.
  /// - Returns: Whether they are.
  static func areOne(_ name: DateForms.Piece, _ number: DateForms.Piece) -> Bool {
    guard number.number != nil, number.count <= 2, number.gap.count <= 1,
      name.word.count > 1 || number.gap.isEmpty
    else { return false }
    return units.contains { $0.names.contains(name.word) }
  }

  /// A unit of time: what it is called before its number, and the first day of each.
  private struct Unit: Sendable {
    let names: Set<String>
    let date: @Sendable (_ year: Int, _ number: Int) -> CalendarDate?
  }

  private static let units = [
    Unit(names: ["q", "quarter", "quartal", "trimestre"]) { year, quarter in
      (1...4).contains(quarter)
        ? CalendarDate(year: year, month: 3 * quarter - 2, day: 1) : nil
    },
    // English, German and French: "W10", "KW 10", "S10".
    Unit(names: ["w", "wk", "week", "kw", "cw", "woche", "s", "semaine", "semana"]) { year, week in
      guard (1...53).contains(week), let fourth = CalendarDate(year: year, month: 1, day: 4) else {
        return nil
      }
      // The fourth of January lies in the first week (ISO 8601); day 5 of all days was a Monday.
      let monday = fourth.dayNumber - (fourth.dayNumber + 2) % 7
      return CalendarDate(dayNumber: monday + 7 * (week - 1))
    },
  ]
}
