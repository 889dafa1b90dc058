/// The course of a meeting: it is opened, what was noted of the last one is approved, it is closed, and there
/// is a next one.
extension LabelRecognition {
  /// Whether a line only joins what stands around it: "If no,".
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether it has but a word or two for that, and a comma behind them.
  func isConnective(_ text: String) -> Bool {
    text.ends(with: ",") && text.partCount <= Self.mostOfConnective
      && Words.lowercased(text).allSatisfy(Self.connectives.contains)
  }

  private static let mostOfConnective = 3
  private static let connectives: Set = [
    "also", "and", "but", "else", "if", "no", "not", "or", "otherwise", "so", "then", "yes",
  ]

  /// Whether a line only says how a meeting went as a meeting: "Ida read the antitrust statement", "No
  /// objections, minutes approved", "Next meeting: 5 May", "Ida and Bo sent apologies".
  ///
  /// - Parameters:
  ///   - text: The text of an item without children.
  ///   - heading: What it stands under: below a topic the next meeting is that of those who work on it.
  /// - Returns: Whether it has nothing else: a word of the work ends the reading.
  /// - Complexity: Linear in the words up to the first of the work, as a rule the second or third.
  func isCourse(_ text: String, under heading: String) -> Bool {
    guard text.utf8.count <= Self.longestCourse else { return false }
    var course = Course()
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
      if end > rest.startIndex, !course.take(rest[..<end]) { return false }
      rest = rest[end...].dropFirst()
    }
    return course.isWhole
      && (!course.isNext || TopicName.isProcedural(heading, profile: profile))
  }

  private static let longestCourse = 140
}

/// What was read of a line that may tell of the course of a meeting.
private struct Course {
  /// What a meeting has, and what is done to it.
  struct Matter: OptionSet {
    let rawValue: UInt8
    static let meeting = Matter(rawValue: 1)
    static let record = Matter(rawValue: 2)
    static let rule = Matter(rawValue: 4)
    static let excuse = Matter(rawValue: 8)
    static let quorum = Matter(rawValue: 16)
    /// What may be held next, but opens and ends as any work does: "The time sync finished".
    static let gathering = Matter(rawValue: 32)
  }

  private var things: Matter = []
  private var deeds: Matter = []
  /// Whether it tells of the next meeting.
  private(set) var isNext = false
  private var hasTime = false
  private var names = 0
  /// Whether somebody may be named here: at the beginning, behind a mark, and after "by".
  private var mayName = true
  /// Whether what is named next is where or whose it is.
  private var isBeside = false
  private var isFirst = true
  /// Whether the word before is somebody's name, or the first of a longer one: "Training meeting".
  private var isBehindName = false

  /// Reads a word.
  ///
  /// - Parameter part: The word, with the marks around it.
  /// - Returns: Whether the line may still be such a one.
  mutating func take(_ part: Substring) -> Bool {
    let bytes = part.utf8
    guard let first = bytes.firstIndex(where: Words.isOfWord),
      let last = bytes.lastIndex(where: Words.isOfWord)
    else { return bytes.allSatisfy { "-–—|&/(),".utf8.contains($0) || $0 >= 0x80 } }
    let word = part[first...last]
    let endsClause = ",:;.!".utf8.contains(bytes[bytes.index(before: bytes.endIndex)])
    let wasBehindName = isBehindName
    isBehindName = false
    defer {
      isFirst = false
      if endsClause { mayName = true }
    }
    if word.utf8.contains(where: Words.isASCIIDigit) {
      (hasTime, mayName) = (true, false)
      // No address says when it is.
      return !word.utf8.contains(UInt8(ascii: "/"))
    }
    let lowered = Word(lowering: word.utf8.span)
    if let thing = Self.things[lowered] {
      if wasBehindName, !thing.isDisjoint(with: [.meeting, .gathering]) { return false }
      things.formUnion(thing)
      mayName = false
    } else if let deed = Self.deeds[lowered] {
      deeds.formUnion(deed)
      // "Adjourned at noon" leaves out what was.
      if isFirst, lowered == "adjourned" { things.formUnion(.meeting) }
      mayName = false
    } else if Self.times.contains(lowered) {
      (hasTime, mayName) = (true, false)
    } else if Self.fillers.contains(lowered) {
      if lowered == "next" { isNext = true }
      if lowered == "notes", things.contains(.meeting) { things.formUnion(.record) }
      isBeside = Self.places.contains(lowered)
      mayName = mayName && isFirst || Self.introducing.contains(lowered)
    } else {
      guard mayName, Words.isName(word), names < Self.mostNames else { return false }
      if !isBeside { names += 1 }
      isBehindName = true
    }
    return true
  }

  /// Whether the line says something of the course.
  var isWhole: Bool {
    if isNext {
      return !things.isDisjoint(with: [.meeting, .gathering]) && hasTime && deeds.isEmpty
        && names == 0
    }
    return !things.isDisjoint(with: deeds) || things == .excuse && names > 0 && deeds.isEmpty
  }

  private static let mostNames = 8

  private static let things: WordMap<Matter> = map([
    ("meeting meetings sitting", .meeting), ("call calls session sync", .gathering),
    ("minutes agenda", .record),
    ("antitrust anti-trust conduct note-well", .rule), ("apologies regrets", .excuse),
    ("quorum", .quorum),
  ])

  private static let deeds: WordMap<Matter> = map([
    (
      "opened closed started began begins ended ends concluded adjourned adjourns called", .meeting
    ),
    (
      "approved approves approve accepted accepts accept adopted adopts confirmed posted published"
        + " circulated objection objections amendments corrections changes uploaded",
      .record
    ),
    ("reviewed read reads", [.record, .rule]), ("recited reminded", .rule),
    ("sent sends send", .excuse), ("met reached established", .quorum),
  ])

  private static func map(_ rows: [(words: String, matter: Matter)]) -> WordMap<Matter> {
    var map = WordMap<Matter>()
    for row in rows { row.words.eachWord { map.set(Word($0), row.matter) } }
    return map
  }

  private static let times = WordSet(
    [CalendarWords.weekdays, CalendarWords.shortWeekdays, CalendarWords.months]
      .joined().map { Word($0) } + CalendarWords.shortMonths.map { Word($0) } + [
        "tbd", "tba", "week", "weeks", "month", "quarter", "tomorrow", "noon", "midday",
        "fortnight", "sometime",
      ])

  private static let fillers: WordSet = [
    "a", "about", "again", "all", "am", "an", "and", "any", "approx", "approximately", "are",
    "around",
    "as", "at", "be", "been", "before", "bi-weekly", "biweekly", "by", "ca", "carried",
    "cest",
    "cet", "code", "date", "day", "early", "eastern", "edt", "est", "et",
    "following", "for", "formally", "from", "gmt", "group", "has", "have", "her", "his", "in", "is",
    "last", "late", "later", "list", "mailing", "monthly", "motion", "moved", "moves", "next", "no",
    "notes", "o'clock", "of", "official", "officially", "on", "online", "order", "our", "out",
    "pdt",
    "planned", "pm", "policy", "previous", "prior", "probably", "proposed", "pst", "pt", "public",
    "quarterly", "regular", "scheduled", "second", "seconded", "seconds", "some", "statement",
    "team", "tentatively", "that", "the", "their", "there", "this", "time", "to", "today",
    "unanimously", "until", "utc", "via", "virtually", "was", "we", "website", "weekly", "were",
    "wg", "wiki", "will", "with", "without", "written", "zoom",
  ]

  private static let introducing: WordSet = [
    "and", "at", "by", "from", "in", "of", "on", "via", "seconded", "with",
  ]
  private static let places: WordSet = ["at", "in", "on", "via"]
}
