/// The forms a date is written in.
enum DateForms {
  /// A run of digits or of letters, with what stands before it.
  struct Piece {
    /// What stands between it and the one before.
    var gap: String
    /// Its value, for digits.
    var number: Int?
    /// How many characters it has.
    var count: Int
    /// The letters in lower case; empty for digits.
    var word: String
  }

  /// A form: the date at the beginning of the tokens, where they have one.
  typealias Form = @Sendable (ArraySlice<Piece>) -> CalendarDate?

  /// The forms, tried in this order at every token.
  static let all: [Form] = [
    whole, numeric, ideographic, dayMonthYear, monthDayYear, yearMonthDay,
  ]

  /// The date some tokens begin with.
  ///
  /// - Parameter tokens: The tokens of a text.
  /// - Returns: The date of the first form that holds.
  static func date(atStartOf tokens: ArraySlice<Piece>) -> CalendarDate? {
    all.lazy.compactMap { $0(tokens) }.first
  }

  /// The year a folder stands for, a month beside it or not: "2031", "2031-03".
  ///
  /// - Parameter name: The name of a folder.
  /// - Returns: The year; nothing where the name says anything else.
  static func yearOfFolder(_ name: String) -> Int? {
    let tokens = tokens(of: name)
    guard let first = tokens.first, first.count == 4, let year = first.number,
      years.contains(year), tokens.count <= 2,
      tokens.dropFirst().allSatisfy({ $0.count == 2 && $0.number != nil || monthOf($0.word) != nil }
      )
    else { return nil }
    return year
  }

  /// The day a name has without its year: "sync-03-05", "05-01-agenda", "august-31".
  ///
  /// - Parameters:
  ///   - name: The name of a file, its ending left out.
  ///   - year: The year.
  /// - Returns: The day. Numbers in the midst of a name are one only where both have two digits.
  static func day(in name: String, of year: Int) -> CalendarDate? {
    let tokens = tokens(of: name)
    for (place, (first, second)) in zip(tokens, tokens.dropFirst()).enumerated() {
      let areWhole = first.count == 2 && second.count == 2 || place + 2 == tokens.count
      let isNumeric = first.number != nil && second.number != nil
      guard second.gap.count == 1, !isNumeric || areWhole else { continue }
      let pieces = [
        first, Piece(gap: "-", number: second.number, count: second.count, word: second.word),
        Piece(gap: "-", number: year, count: 4, word: ""),
      ]
      if let date = date(atStartOf: pieces[...]) { return date }
    }
    return nil
  }

  /// `20310305`.
  private static let whole: Form = { tokens in
    guard let first = tokens.first, first.count == 8, let value = first.number else { return nil }
    return date(value / 10000, value / 100 % 100, value % 100)
  }

  /// `2031-03-05`, `2031/3/5`, `2031 03 05`, `05.03.2031` with the day first, `03-05-2031` with the
  /// month first unless it can't be one.
  private static let numeric: Form = { tokens in
    let parts = Array(tokens.prefix(3))
    // Few tokens are numbers.
    guard parts.first?.number != nil else { return nil }
    let values = parts.compactMap(\.number)
    guard values.count == 3, parts[1].gap == parts[2].gap,
      ["-", "/", ".", "_", " "].contains(parts[1].gap)
    else { return nil }
    let counts = parts.map(\.count)
    guard parts[1].gap != " " || counts == [4, 2, 2] else { return nil }
    if counts[0] == 4, counts[1] <= 2, counts[2] <= 2 {
      return date(values[0], values[1], values[2])
    }
    guard counts[2] == 4, counts[0] <= 2, counts[1] <= 2 else { return nil }
    let dayFirst = date(values[2], values[1], values[0])
    let monthFirst = date(values[2], values[0], values[1])
    return parts[1].gap == "." ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
  }

  /// `2031年3月5日`.
  private static let ideographic: Form = { tokens in
    let parts = Array(tokens.prefix(5))
    guard parts.count == 5, parts[1].word.hasPrefix("年"), parts[3].word.hasPrefix("月"),
      let year = parts[0].number, let month = parts[2].number, let day = parts[4].number
    else { return nil }
    return date(year, month, day)
  }

  /// `5 March 2031`, `5th of March, 2031`, `5. März 2031`, `5 de marzo de 2031`.
  private static let dayMonthYear: Form = { tokens in
    var rest = tokens
    guard let day = short(rest.popFirst()) else { return nil }
    skip(ordinals, &rest)
    skip(fillers, &rest)
    guard let month = month(rest.popFirst()) else { return nil }
    skip(fillers, &rest)
    return year(rest.first).flatMap { date($0, month, day) }
  }

  /// `March 5, 2031`, `Mar 5th 2031`.
  private static let monthDayYear: Form = { tokens in
    var rest = tokens
    guard let first = rest.popFirst(), let month = monthOf(first.word),
      let day = short(rest.popFirst(), after: true)
    else { return nil }
    skip(ordinals, &rest)
    // "March 5-6, 2031"
    if let end = rest.first, end.gap == "-" || end.gap == "–", end.count <= 2 { rest.removeFirst() }
    return year(rest.first).flatMap { date($0, month, day) }
  }

  /// `2031 March 5`, `2031-Mar-05`.
  private static let yearMonthDay: Form = { tokens in
    let parts = Array(tokens.prefix(3))
    guard parts.count == 3, parts[0].count == 4, let year = parts[0].number,
      let month = month(parts[1]), let day = short(parts[2], after: true)
    else { return nil }
    return date(year, month, day)
  }

  /// The first day of a month that is all a name says: `2031-03`, `March 2031`.
  ///
  /// - Parameter text: The name of a file, its ending left out.
  /// - Returns: The day, or nothing where the name says more or less.
  static func month(of text: String) -> CalendarDate? {
    let tokens = tokens(of: text)
    guard tokens.count == 2, tokens[1].gap.count == 1 else { return nil }
    for (yearToken, monthToken) in [(tokens[0], tokens[1]), (tokens[1], tokens[0])] {
      guard yearToken.count == 4, let year = yearToken.number else { continue }
      let month = monthOf(monthToken.word) ?? (monthToken.count == 2 ? monthToken.number : nil)
      if let month { return date(year, month, 1) }
    }
    return nil
  }

  /// Whether a text begins with a day of a month, the year left out: "August 31", "5th of March".
  ///
  /// - Parameter text: A heading.
  /// - Returns: Whether its first words are those of a day.
  static func beginsWithDay(_ text: String) -> Bool {
    let tokens = tokens(of: text).filter {
      !ordinals.contains($0.word) && !fillers.contains($0.word)
    }
    guard tokens.count > 1 else { return false }
    return [(tokens[0], tokens[1]), (tokens[1], tokens[0])].contains { month, day in
      monthOf(month.word) != nil && day.number.map { (1...31).contains($0) } == true
    }
  }

  /// Whether a text names a day of a month anywhere: "Agenda for the March 5 call".
  static func hasDay(_ text: String) -> Bool {
    guard text.hasDigit else { return false }
    let tokens = tokens(of: text)
    return zip(tokens, tokens.dropFirst()).contains { first, second in
      [(first, second), (second, first)].contains { month, day in
        monthOf(month.word) != nil && day.number.map { (1...31).contains($0) } == true
      }
    }
  }

  /// Whether a text is a day and nothing else, the year left out or not: "Monday, August 31", "5 March
  /// 2031".
  ///
  /// - Parameter text: A heading.
  /// - Returns: Whether all of its words are those of a day.
  static func isDay(_ text: String) -> Bool {
    // Most headings have no number.
    guard text.utf8.count <= longestDay, text.hasDigit else {
      return false
    }
    let tokens = tokens(of: text).filter {
      !CalendarWords.weekdays.contains($0.word) && !CalendarWords.shortWeekdays.contains($0.word)
    }
    return tokens.allSatisfy {
      $0.number != nil || isOfDate($0.word) || fillers.contains($0.word)
    }
      && (date(atStartOf: tokens[...]) != nil || tokens.count < 5 && beginsWithDay(text))
  }

  private static let longestDay = 40

  /// A text as runs of digits and of letters.
  static func tokens(of text: some StringProtocol) -> [Piece] {
    if let tokens = asciiTokens(of: Substring(text)) { return tokens }
    var tokens: [Piece] = []
    var gap = ""
    var isOpen = false
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      guard isDigit || character.isLetter else {
        gap.append(character)
        isOpen = false
        continue
      }
      let digit = isDigit ? character.wholeNumberValue : nil
      if isOpen, let last = tokens.last, (last.number != nil) == isDigit {
        if let digit, let number = last.number {
          tokens[tokens.count - 1].number = last.count < 9 ? number * 10 + digit : number
        }
        tokens[tokens.count - 1].count += 1
        if !isDigit { tokens[tokens.count - 1].word += character.lowercased() }
      } else {
        tokens.append(
          Piece(gap: gap, number: digit, count: 1, word: isDigit ? "" : character.lowercased()))
        gap = ""
        isOpen = true
      }
    }
    return tokens
  }

  /// The runs of a text in ASCII; nothing for another.
  private static func asciiTokens(of text: Substring) -> [Piece]? {
    let bytes = text.utf8.span
    var tokens: [Piece] = []
    var (gap, place) = (0, 0)
    while place < bytes.count {
      let start = place
      guard bytes[start] < 0x80 else { return nil }
      let isDigit = Words.isASCIIDigit(bytes[start])
      while place < bytes.count, Words.isASCIILetterOrDigit(bytes[place]),
        Words.isASCIIDigit(bytes[place]) == isDigit
      {
        place += 1
      }
      guard place > start else {
        place += 1
        continue
      }
      let run = String(copying: bytes.extracting(start..<place))
      tokens.append(
        Piece(
          gap: String(copying: bytes.extracting(gap..<start)),
          // No date has more digits.
          number: isDigit ? Int(run.prefix(9)) : nil, count: place - start,
          word: isDigit ? "" : run.lowercased()))
      gap = place
    }
    return tokens
  }

  // MARK: Parts

  /// Years of meetings; a version or a number of four digits is none.
  private static let years = 1900...2199

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    years.contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// A day of the month.
  private static func short(_ token: Piece?, after: Bool = false) -> Int? {
    guard let token, token.count <= 2, !after || isNear(token) else { return nil }
    return token.number
  }

  private static func year(_ token: Piece?) -> Int? {
    guard let token, token.count == 4, isNear(token) else { return nil }
    return token.number
  }

  private static func month(_ token: Piece?) -> Int? {
    guard let token, isNear(token) else { return nil }
    return monthOf(token.word)
  }

  /// Whether nothing but a space or a mark parts a token from the one before.
  static func isNear(_ token: Piece) -> Bool {
    token.gap.count <= 2 && token.gap.allSatisfy { " ,.-/_'’".contains($0) }
  }

  private static func skip(_ words: Set<String>, _ tokens: inout ArraySlice<Piece>) {
    if let first = tokens.first, words.contains(first.word) { tokens.removeFirst() }
  }

  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "ª", "e"]
  static let fillers: Set<String> = ["of", "de", "del", "di", "den"]

  /// The number of a month by its name.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: 1…12, or nothing where it names none.
  static func monthOf(_ word: String) -> Int? { months[word] }

  /// The year a run of four digits stands for.
  ///
  /// - Parameter token: A run.
  /// - Returns: The year; nothing for any other run.
  static func fullYear(_ token: Piece) -> Int? {
    guard token.count == 4, let year = token.number, years.contains(year) else { return nil }
    return year
  }

  /// Whether a word only belongs to a date: the name of a month, the end of an ordinal.
  static func isOfDate(_ word: String) -> Bool { months[word] != nil || ordinals.contains(word) }

  /// The months in the languages notes are written in, whole and cut to three letters or more.
  private static let months: WordMap<Int> = {
    let names = [
      "january jan januar janvier enero janeiro gennaio januari",
      "february feb februar février fevrier febrero fevereiro febbraio februari",
      "march mar märz maerz mars marzo março marco maart mrz",
      "april apr avril abril aprile",
      "may mai mayo maio maggio mei",
      "june jun juni juin junio junho giugno",
      "july jul juli juillet julio julho luglio",
      "august aug août aout agosto augustus",
      "september sep sept septembre septiembre setembro settembre",
      "october oct oktober okt octobre octubre outubro ottobre",
      "november nov novembre noviembre novembro",
      "december dec dezember dez décembre decembre diciembre dezembro dicembre",
    ]
    var months = WordMap<Int>(capacity: 128)
    for (index, list) in names.enumerated() {
      list.eachWord { months.set(Word($0), index + 1) }
    }
    return months
  }()
}
