import NotesDiff

/// Tells which promises were kept by what the newer note is, or are told in another place of the older
/// one: no reader misses them.
struct KeptPromises {
  /// A statement with what tells it from others.
  private struct Work {
    let entry: ChangeReport.Entry
    let stems: Set<String>
  }

  /// The day of the newer note.
  private let today: CalendarDate?
  private let changes: [ChangeReport.ChangeEntry]
  // Few reports have a promise that is asked for by its day or by what it is about.
  /// What the newer note says of which day.
  private lazy var told: [(days: [CalendarDate], words: [String])] = statementsWithDays
  /// Who was there.
  private lazy var present = PeopleNames(in: changes.lazy.flatMap { $0.new })
  /// The statements of the older note that go on.
  private lazy var heard = goingOn.map { Work(entry: $0, stems: Self.stems(of: $0)) }
  /// Those of them that are marked as tasks.
  private lazy var tasks = goingOn.filter(Promise.isMarked).map {
    Work(entry: $0, stems: Self.stems(of: $0))
  }

  /// Prepares the reading of what went on and what is told with a day.
  init(_ facts: ChangeReport) {
    today = facts.new.date.flatMap { CalendarDate($0) }
    changes = facts.changes
  }

  private var goingOn: [ChangeReport.Entry] {
    changes.lazy.filter { !$0.new.isEmpty }.flatMap { $0.old }.filter { $0.role == .statement }
  }

  private var statementsWithDays: [(days: [CalendarDate], words: [String])] {
    guard let today else { return [] }
    return changes.flatMap { $0.new }.filter { $0.role == .statement }.compactMap { entry in
      // What is said of the day of every meeting is said of none of its works.
      let days = CalendarDate.days(in: entry.text, year: today.year).filter { $0 != today }
      return days.isEmpty ? nil : (days, Self.words(of: entry.text))
    }
  }

  /// Whether nobody need ask what became of a promise.
  ///
  /// - Parameter entry: A statement of the older note without a successor.
  /// - Returns: Whether it was kept, or goes on under another wording.
  /// - Complexity: Linear in the length of the notes for the first promise that needs it.
  mutating func answer(_ entry: ChangeReport.Entry) -> Bool {
    isHeldToday(entry) || isToldWithDay(entry) || isHeardElsewhere(entry) || isAttended(entry)
  }

  /// Promises without those that another one tells as well, the one with an owner first.
  ///
  /// - Parameter promises: Promises without a successor.
  /// - Returns: One of each work, in order.
  /// - Complexity: Linear in the promises, where no stem opens many of them.
  static func oncePerWork(_ promises: [Promise]) -> [Promise] {
    var stems: [ChangeReport.Entry.Place: Set<String>] = [:]
    let works = promises.map { promise in
      let known = stems[promise.entry.place] ?? Self.stems(of: promise.entry)
      stems[promise.entry.place] = known
      return Work(entry: promise.entry, stems: known)
    }
    var counts: [String: Int] = [:]
    for work in works { for stem in work.stems { counts[stem, default: 0] += 1 } }
    // Each under its rarest stem: whatever has all its stems has that one.
    var rarest: [String: [Int]] = [:]
    for (place, work) in works.enumerated() {
      let stem = work.stems.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
      if let stem, rarest[stem, default: []].count < crowd {
        rarest[stem, default: []].append(place)
      }
    }
    var dropped: Set<Int> = []
    for (place, work) in works.enumerated() {
      for other in work.stems.flatMap({ rarest[$0] ?? [] })
      where other != place && isTwin(works[place], works[other]) {
        let (mine, its) = (hasOwner(works[place].entry), hasOwner(works[other].entry))
        // Of two alike the later stands in the list of what is to be done.
        dropped.insert((its != mine ? its : other > place) ? place : other)
      }
    }
    return promises.indices.filter { !dropped.contains($0) }.map { promises[$0] }
  }

  /// Of works with one rarest stem no more are compared.
  private static let crowd = 32

  // MARK: The meeting

  /// "Shall we meet on the 19th?": the newer note is of that day.
  private func isHeldToday(_ entry: ChangeReport.Entry) -> Bool {
    guard let today else { return false }
    return ([entry.text] + (entry.parentLine == nil ? [] : entry.path.suffix(1))).contains { text in
      let words = WordBytes(text)
      return words.hasWord(among: Self.meetings)
        && CalendarDate.days(in: text, year: today.year).contains(today)
    }
  }

  private static let meetings: WordSet = [
    "agenda", "call", "calls", "meet", "meeting", "meetings", "session", "sync",
  ]

  /// Whether a statement of the newer note speaks of the same day and the same deed or thing.
  private mutating func isToldWithDay(_ entry: ChangeReport.Entry) -> Bool {
    guard let today else { return false }
    let days = CalendarDate.days(in: entry.text, year: today.year)
    guard !days.isEmpty else { return false }
    let words = Self.words(of: entry.text)
    return told.contains { statement in
      statement.days.contains(where: days.contains)
        && words.contains { word in
          statement.words.contains { $0.hasPrefix(word.prefix(Self.leastAlike)) }
        }
    }
  }

  private static let leastAlike = 5

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    TellingWords(text, isTakenApart: true).each {
      words.append(String(decoding: $0, as: UTF8.self))
    }
    return words.filter {
      !CalendarWords.months.contains($0) && !CalendarWords.weekdays.contains($0)
    }
  }

  /// "Ida will start attending the calls": she stands among those present.
  private mutating func isAttended(_ entry: ChangeReport.Entry) -> Bool {
    let words = WordBytes(entry.text)
    guard words.hasWord(among: Self.meetings),
      words.ranges.indices.dropFirst().contains(where: { place in
        words.word(place, isAmong: Self.attending)
          && (max(0, place - 2)..<place).contains { words.word($0, is: "will") }
      })
    else { return false }
    return entry.text.parts.contains { part in
      let word = part.core
      return Words.isName(word) && present.hold(String(word))
    }
  }

  private static let attending: WordSet = ["attend", "attending", "join", "joining"]

  // MARK: The same work twice

  private mutating func isHeardElsewhere(_ entry: ChangeReport.Entry) -> Bool {
    let others = Promise.isMarked(entry) ? heard : tasks
    guard !others.isEmpty else { return false }
    let work = Work(entry: entry, stems: Self.stems(of: entry))
    return others.contains { other in
      // What goes on may be a part of what was promised.
      Self.isTwin(work, other) && work.stems.count <= Self.mostOfPart * other.stems.count
    }
  }

  /// Whether two statements in different places name one piece of work: one has all the words of the
  /// other.
  private static func isTwin(_ work: Work, _ other: Work) -> Bool {
    let (first, second) = (work.entry, other.entry)
    // Two topics may both wait for the lawyers; a list of tasks repeats what was said before.
    guard first.path != second.path, first.parentLine != second.line,
      second.parentLine != first.line, Promise.isMarked(first) || Promise.isMarked(second)
    else { return false }
    if let owners = first.owners, let others = second.owners, !owners.isEmpty, !others.isEmpty,
      Set(owners.map { $0.lowercased() }).isDisjoint(with: others.map { $0.lowercased() })
    {
      return false
    }
    let fewest = min(work.stems.count, other.stems.count)
    return fewest >= leastShared && work.stems.intersection(other.stems).count == fewest
  }

  private static let leastShared = 2
  private static let mostOfPart = 2

  private static func hasOwner(_ entry: ChangeReport.Entry) -> Bool {
    entry.owners?.isEmpty == false || NamedOwners.mayOwn(entry) || entry.text.hasSuffix(")")
  }

  /// The stems of a statement but for the words that only join, days, and the bracket at its end.
  private static func stems(of entry: ChangeReport.Entry) -> Set<String> {
    var text = entry.text
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      text = String(text[..<open])
    }
    let words = WordBytes(text.withCamelApart, isTakenApart: true)
    return Set(
      words.ranges.filter { range in
        let roles = SpeechLexicon.english.roles(of: range, in: words.bytes)
        return range.count >= least && roles.isDisjoint(with: small)
          && !spans.contains(String(decoding: words.bytes[range], as: UTF8.self))
      }.map { String(decoding: Stemmer.stem(words.bytes[$0].span), as: UTF8.self) })
  }

  private static let least = 3
  private static let spans = Set(["next"] + CalendarWords.spans)
  private static let small: SpeechRoles = [.clause, .joint, .phrase, .loose, .promise, .date]
}
