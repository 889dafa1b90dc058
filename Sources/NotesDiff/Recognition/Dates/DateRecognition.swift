/// Finds the day of a meeting in a title, a path or the first lines of a note.
enum DateRecognition {
  /// The first date in a text, in any of the forms of `DateForms`.
  ///
  /// - Parameter text: A title or a file name.
  /// - Returns: The date, or nothing where the text has none that the calendar knows.
  static func date(in text: some StringProtocol) -> CalendarDate? {
    let tokens = DateForms.tokens(of: text)
    return tokens.indices.lazy.compactMap { DateForms.date(atStartOf: tokens[$0...]) }.first
  }

  /// The date of a path: that of the file's name, else of the folders around it, as in
  /// `2031/03/05/README.md` and `2031/sync-03-05.md`; a name of a month, a quarter or a week alone
  /// stands for its first day.
  ///
  /// - Parameter path: A path with `/` between its components.
  /// - Returns: The date, or nothing where the path has none.
  static func date(inPath path: String) -> CalendarDate? {
    guard let (components, stem) = parts(of: path) else { return nil }
    if let date = date(in: stem) { return date }
    for start in components.indices.reversed() {
      let parts = components[start...] + [stem]
      let text = parts.joined(separator: "/").map { "-_. ".contains($0) ? "/" : $0 }
      if let date = date(in: String(text)) { return date }
    }
    // "2031/sync-03-05.md", "2031-03/march-05.md": the folder has the year, the name the day.
    if let year = components.reversed().lazy.compactMap(DateForms.yearOfFolder).first,
      let date = DateForms.day(in: stem, of: year)
    {
      return date
    }
    return period(components, stem)
  }

  /// The folders of a path and the name of its file without the ending.
  private static func parts(of path: String) -> (folders: [String], stem: String)? {
    var components = path.parts(at: "/").map(String.init)
    guard var stem = components.popLast() else { return nil }
    if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = String(stem[..<dot]) }
    return (components, stem)
  }

  /// The first day of the month, quarter or week a name stands for, by itself or with its folder.
  private static func period(_ folders: [String], _ stem: String) -> CalendarDate? {
    DateForms.month(of: stem)
      ?? DateForms.month(of: (folders.last.map { $0 + "/" } ?? "") + stem)
      ?? DatePeriods.date(in: stem) ?? DatePeriods.date(in: (folders.last ?? "") + "/" + stem)
  }

  /// Whether a path says of what day a note is, not only of what month, quarter or week.
  ///
  /// - Parameter path: A path with `/` between its components.
  /// - Returns: Whether it does.
  static func hasDay(path: String) -> Bool {
    guard let (folders, stem) = parts(of: path) else { return false }
    return date(inPath: path) != nil && period(folders, stem) == nil
  }

  /// The date in the first lines of a note: in its title, its front matter, a line "Date: …", the
  /// line after a heading "Date", its first heading, or a short line that begins with one.
  ///
  /// - Parameter lines: The lines of the note, front matter included.
  /// - Returns: The date, or nothing where none of these has one.
  static func date(inHead lines: some Sequence<String>) -> CalendarDate? {
    let head = lines.prefix(headLines).filter { !$0.allSatisfy(\.isWhitespace) }
    let title = head.first { $0.hasPrefix("# ") } ?? head.first { !$0.hasPrefix("---") }
    if let date = title.flatMap({ date(in: $0) }) { return date }
    for (place, line) in head.enumerated() {
      if let colon = line.firstIndex(of: ":"), isKey(line[..<colon]),
        let date = lastDate(in: line[line.index(after: colon)...])
      {
        return date
      }
      if line.hasPrefix("#"), isKey(line), place + 1 < head.count,
        let date = lastDate(in: head[place + 1])
      {
        return date
      }
    }
    return head.first { $0.hasPrefix("#") }.flatMap { date(in: $0) }
      ?? head.prefix(shortLines).lazy.compactMap(dateOfShortLine).first
      ?? title.flatMap { DatePeriods.date(in: $0) }
  }

  /// The last date in a text: where a note is of a stretch of days, it was written on the last.
  private static func lastDate(in text: some StringProtocol) -> CalendarDate? {
    let tokens = DateForms.tokens(of: text)
    return tokens.indices.compactMap { DateForms.date(atStartOf: tokens[$0...]) }.max()
  }

  /// Whether a line is a date and nothing but a time beside it: "Tuesday, March 5, 2031, 10:00 UTC".
  ///
  /// - Parameter line: A line.
  /// - Returns: Whether what follows the date are numbers, and words no longer than zones of time.
  static func isDate(_ line: String) -> Bool {
    guard dateOfShortLine(line) != nil else { return false }
    let tokens = DateForms.tokens(of: line)
    return saysHeld(tokens) || tokens.dropFirst(4).allSatisfy { $0.word.count <= longestZone }
  }

  /// Whether a text only says at what time a meeting is, and perhaps on what day: "15:30-16:30", "5 March
  /// 2031 @ 10:00 UTC / 11:00 CET", "14 décembre à 18 h 30".
  ///
  /// - Parameter text: What stands behind a colon.
  /// - Returns: Whether it has a time of the day, and nothing beside it but numbers, months, days of
  ///   the week, and words no longer than zones of time. What a program stamped ("2031-03-05T10:00")
  ///   announces another meeting.
  static func isMoment(_ text: String) -> Bool {
    let tokens = DateForms.tokens(of: text)
    guard (2...mostOfMoment).contains(tokens.count) else { return false }
    let isOfDate = { (token: DateForms.Piece) in
      token.number != nil || DateForms.monthOf(token.word) != nil
        || CalendarWords.weekdays.contains(token.word)
    }
    let hasTime = zip(tokens, tokens.dropFirst()).contains { hour, next in
      hour.number.map { $0 < 25 } ?? false
        && (next.number != nil && next.count == 2 && next.gap == ":"
          || ["h", "uhr"].contains(next.word))
    }
    return hasTime && isOfDate(tokens[0])
      && tokens.allSatisfy { isOfDate($0) || $0.word.count <= longestZone && $0.word != "t" }
  }

  /// The date a short line begins with, the day of the week in front of it left aside.
  private static func dateOfShortLine(_ line: String) -> CalendarDate? {
    let tokens = DateForms.tokens(of: line)
    if tokens.count <= 2 * mostTokens, saysHeld(tokens) { return date(in: line) }
    guard tokens.count <= mostTokens else { return nil }
    return DateForms.date(atStartOf: tokens[...])
      ?? (tokens.first?.number == nil ? DateForms.date(atStartOf: tokens.dropFirst()) : nil)
  }

  /// "Held on Tuesday 4th March 2031 in the boat house".
  private static func saysHeld(_ tokens: [DateForms.Piece]) -> Bool {
    tokens.contains { $0.word == "held" }
  }

  /// Whether what stands before a colon, or a heading, says when a meeting is: "Date and time".
  private static func isKey(_ text: some StringProtocol) -> Bool {
    let words = Words.lowercased(text)
    return words.contains(where: keys.contains)
      && words.allSatisfy { keys.contains($0) || besideKeys.contains($0) }
  }

  /// How many lines make the head of a note.
  private static let headLines = 40
  /// How many of them, blank ones left out, may be a date alone.
  private static let shortLines = 6
  /// The most words and numbers of a line that is a date, with a time and a place.
  private static let mostTokens = 9
  /// The same of a line that gives the time for several places.
  private static let mostOfMoment = 20
  /// The longest word of a time: "CEST".
  private static let longestZone = 4

  /// What stands before the date of a meeting.
  private static let keys: Set<String> = [
    "date", "dates", "when", "day", "time", "datetime", "range", "period", "week", "meeting",
    "datum", "termin", "zeit", "fecha",
    "data", "日付", "日時", "日期", "时间",
  ]
  /// What may stand beside it.
  private static let besideKeys: WordSet = [
    "and", "&", "of", "the", "for", "ending", "reporting", "call", "start", "where", "location",
    "place", "held", "und",
    "ort", "hora", "y", "lugar",
  ]
}

extension CalendarDate {
  /// The first date in a text, in any form people write it.
  package init?(in text: String) {
    guard let date = DateRecognition.date(in: text) else { return nil }
    self = date
  }
}
