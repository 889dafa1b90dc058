/// The meetings of a file that gathers several, one below the other under headings with their days.
///
///     # Garden club            What stands before the first is about all of them.
///     ## 2031-03-19
///     ## 2031-03-05, online
struct Journal {
  /// A meeting of the file.
  struct Meeting {
    /// Its day.
    let date: CalendarDate
    /// Its lines, 1-based, the heading first.
    let lines: ClosedRange<Int>
  }

  /// The meetings in the order of the file, two at least.
  let meetings: [Meeting]

  /// What the heading above the first says they are meetings of; nothing where there is none.
  let title: String?

  /// The line of that heading, 1-based.
  private let titleLine: Int?

  /// The last meeting.
  var newest: Meeting { meetings.max { $0.date < $1.date } ?? meetings[0] }

  /// The lines of some of its meetings, with the heading above all of them where they are several.
  func chosen(_ choice: JournalChoice) -> (meetings: [Meeting], lines: [ClosedRange<Int>]) {
    let chosen: [Meeting]
    switch choice {
    case .newest: chosen = [newest]
    case .of(let day): chosen = [meetings.first { $0.date == day } ?? newest]
    case .since(let day): chosen = meetings.filter { $0.date >= day }
    }
    let title = chosen.count > 1 ? titleLine.map { [$0...$0] } ?? [] : []
    return (chosen, title + chosen.map(\.lines))
  }

  /// Looks for the meetings of a file whose name has no day.
  ///
  /// The day of one meeting stands above all of it; so in a journal every heading on the level of the
  /// days has one, in order, and nothing stands above them but the year.
  ///
  /// There is none where the file is the note of one meeting.
  ///
  /// - Parameter lines: The lines of the file.
  /// - Complexity: Linear in the number of lines.
  init?(_ lines: [String]) {
    let headings = Self.headings(of: lines)
    guard let first = headings.firstIndex(where: { $0.date != nil }) else { return nil }
    let level = headings[first].level
    let days = headings[first...].filter { $0.level <= level && !$0.isYear }
    let dates = days.compactMap(\.date)
    let steps = zip(dates, dates.dropFirst())
    guard days.count > 1, dates.count == days.count, days.allSatisfy({ $0.level == level }),
      !headings[..<first].contains(where: { $0.level > level }),
      steps.allSatisfy({ $0 < $1 }) || steps.allSatisfy({ $0 > $1 })
    else { return nil }
    let heading = headings[..<first].first { $0.level < level && !$0.isYear }
    title = heading?.text.folded
    titleLine = heading?.line
    let ends =
      headings.filter { $0.level <= level && $0.line > days[0].line }.map { $0.line - 1 }
      + [lines.count]
    var next = 0
    meetings = zip(days, dates).map { day, date in
      while ends[next] < day.line { next += 1 }
      return Meeting(date: date, lines: day.line...ends[next])
    }
  }

  private struct Heading {
    let level: Int
    let line: Int
    let text: String
    let date: CalendarDate?
    let isYear: Bool
  }

  /// The headings, typed with `#` or underlined, those inside blocks of code left out.
  private static func headings(of lines: [String]) -> [Heading] {
    var headings: [Heading] = []
    let isCode = CodeFences.code(in: lines)
    for (index, line) in lines.enumerated() where !isCode[index] {
      guard let (level, text) = marked(line) ?? underlined(index, in: lines) else { continue }
      // Most headings have no number, and so no day.
      let hasNumber = line.hasDigit
      let tokens = hasNumber ? DateForms.tokens(of: line) : []
      let date = tokens.indices.prefix(mostBefore + 1).lazy
        .compactMap { DateForms.date(atStartOf: tokens[$0...]) }.first
      let isYear = tokens.count == 1 && tokens[0].count == 4 && tokens[0].number != nil
      headings.append(
        Heading(level: level, line: index + 1, text: text, date: date, isYear: isYear))
    }
    return headings
  }

  private static func marked(_ line: String) -> (level: Int, text: String)? {
    let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), line.utf8.dropFirst(level).first == UInt8(ascii: " ") else {
      return nil
    }
    return (level, String(line.dropFirst(level)))
  }

  /// A line of its own above a row of `=` or `-`.
  private static func underlined(_ index: Int, in lines: [String]) -> (level: Int, text: String)? {
    guard index + 1 < lines.count, let mark = lines[index + 1].utf8.first,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      index == 0 || lines[index - 1].utf8.allSatisfy({ $0 == UInt8(ascii: " ") }),
      let first = lines[index].utf8.first, !"-*+>|# \t".utf8.contains(first)
    else { return nil }
    let underline = lines[index + 1].utf8.reversed().drop { $0 == UInt8(ascii: " ") }
    guard underline.allSatisfy({ $0 == mark }) else { return nil }
    return (mark == UInt8(ascii: "=") ? 1 : 2, lines[index])
  }

  /// How many words may stand before the day: "Meeting of Tuesday, 5 March 2031".
  private static let mostBefore = 3
}
