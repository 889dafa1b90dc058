/// The day a statement gives itself: "(due 9 May)", "scheduled for mid-July".
///
/// A year is seldom written, so days are compared on the ring of the year.
struct DueDay {
  /// The day; the first of the month where none is named.
  private let date: CalendarDate
  private let hasYear: Bool
  private let hasDay: Bool

  /// Reads the first such day; there is none where the statement names none.
  init?(of text: String) {
    let tokens = DateForms.tokens(of: text)
    for (place, token) in tokens.enumerated() where Self.due.contains(token.word) {
      var rest = tokens[(place + 1)...]
      while let first = rest.first, Self.fillers.contains(first.word) { rest.removeFirst() }
      let isPlain = Self.plain.contains(token.word)
      if let day = Self.read(rest) ?? (isPlain ? Self.numbers(rest) : nil) {
        self = day
        return
      }
    }
    return nil
  }

  private init(_ date: CalendarDate, hasYear: Bool, hasDay: Bool) {
    self.date = date
    self.hasYear = hasYear
    self.hasDay = hasDay
  }

  /// Whether this day comes after another.
  ///
  /// - Parameter other: The day named before.
  /// - Returns: False where they are the same as far as both are written.
  func isAfter(_ other: DueDay) -> Bool {
    var months = date.month - other.date.month
    if hasYear, other.hasYear {
      months += 12 * (date.year - other.date.year)
    } else if months < -6 {
      // From December to January a year begins.
      months += 12
    } else if months > 6 {
      months -= 12
    }
    return months > 0 || months == 0 && hasDay && other.hasDay && date.day > other.date.day
  }

  /// The day some tokens begin with.
  private static func read(_ tokens: ArraySlice<DateForms.Piece>) -> DueDay? {
    if let date = DateForms.date(atStartOf: tokens) {
      return DueDay(date, hasYear: true, hasDay: true)
    }
    guard let first = tokens.first else { return nil }
    let day = tokens.prefix(2)
    if day.count == 2, let date = DateForms.date(atStartOf: (day + [year])[...]) {
      return DueDay(date, hasYear: false, hasDay: true)
    }
    return DateForms.month(of: "\(first.word) \(anyYear)")
      .map { DueDay($0, hasYear: false, hasDay: false) }
  }

  /// The day two numbers give, "02/14", which elsewhere are as often a part of something: "by 1/2".
  private static func numbers(_ tokens: ArraySlice<DateForms.Piece>) -> DueDay? {
    let day = Array(tokens.prefix(2))
    guard day.count == 2, day[1].gap == "/" || day[1].gap == "." else { return nil }
    let whole = day + [DateForms.Piece(gap: day[1].gap, number: anyYear, count: 4, word: "")]
    return DateForms.date(atStartOf: whole[...]).map { DueDay($0, hasYear: false, hasDay: true) }
  }

  /// Words before a day that can be nothing else.
  private static let plain: WordSet = ["deadline", "due", "eta"]

  /// A leap year, so that it has all days.
  private static let anyYear = 2000
  private static let year = DateForms.Piece(gap: " ", number: anyYear, count: 4, word: "")

  /// What stands before a day on which something is to be finished; "until" says how long it lasts.
  private static let due: WordSet = [
    "by", "deadline", "due", "eta", "expected", "planned", "scheduled", "slated", "target",
    "targeted", "targeting",
  ]
  private static let fillers: WordSet = [
    "around", "at", "by", "date", "early", "end", "for", "in", "is", "late", "mid", "now", "of",
    "on", "the", "to",
  ]
}
