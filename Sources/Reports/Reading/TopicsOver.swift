import NotesDiff

/// Tells what is over with all that stood under it: topics that are closed now, and events whose day is
/// past.
struct TopicsOver {
  private typealias Place = ChangeReport.Entry.Place

  /// What each statement of the older note stands under, by its place; where some are closed.
  private let parents: [Place: Place?]
  /// The items of the older note that are closed now.
  private let closed: Set<Place>
  /// The headings of the newer note, without their dates.
  private let series: Set<String>
  /// The day of the newer note.
  private let today: CalendarDate?

  /// Reads which topics are closed.
  ///
  /// - Parameters:
  ///   - facts: The facts of a report.
  ///   - sections: Where the statements of the older note stand.
  /// - Complexity: Linear in the number of items.
  init(_ facts: ChangeReport, _ sections: inout OlderSections) {
    // Not as a chain of lazy steps: its type alone takes a run a million instructions to set up.
    var answered: Set<Place> = []
    for change in facts.changes where change.kind == .new {
      for entry in change.new where Self.closes(entry) {
        if let parent = entry.parentPlace { answered.insert(parent) }
      }
    }
    closed = facts.changes.reduce(into: []) { closed, change in
      guard change.kind == .completed || change.new.contains(where: { answered.contains($0.place) })
      else { return }
      closed.formUnion(change.old.map(\.place))
    }
    parents = closed.isEmpty ? [:] : sections.parents
    let headings = facts.changes.reduce(into: Set<String>()) { names, change in
      for entry in change.new { names.formUnion(entry.path) }
    }
    series = Set(headings.compactMap(DatedName.undated))
    today = facts.new.date.flatMap { CalendarDate($0) }
  }

  /// Whether a statement of the older note stood under something that is over.
  ///
  /// - Parameter entry: The statement.
  /// - Returns: Whether nobody need hear of it any more.
  func hold(_ entry: ChangeReport.Entry) -> Bool {
    if entry.path.contains(where: isPast) { return true }
    var parent = closed.isEmpty ? nil : entry.parentPlace
    while let place = parent {
      if closed.contains(place) { return true }
      parent = parents[place] ?? nil
    }
    return false
  }

  /// Whether a topic names an event and its day, which is past.
  private func isPast(_ name: String) -> Bool {
    guard let today, let day = CalendarDate(in: name), day < today else { return false }
    let words = WordBytes(name)
    return words.hasWord(among: Self.events)
      // The next of several took its place.
      || words.ranges.indices.contains { words.word($0, beginsWith: "release") }
        && DatedName.undated(name).map(series.contains) ?? false
  }

  private static let events: WordSet = [
    "conference", "event", "fair", "festival", "hackathon", "meetup", "retreat", "summit",
    "webinar",
    "workshop",
  ]

  /// Whether a statement only says that what it stands under is over: "Issue closed", "Approved with
  /// another name".
  ///
  /// - Parameter entry: A statement below a topic.
  /// - Returns: Whether it is short, or opens with what came out.
  static func closes(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.role == .statement else { return false }
    let words = WordBytes(entry.text)
    let isOutcome = words.word(0, isAmong: outcomes) || closesTicket(words)
    let isShort = StatementWords.count(of: entry.richText) <= mostWords
    return switch entry.status {
    case .done: isShort || isOutcome || isVerdict(words)
    case .unknown, .inProgress: isShort && isOutcome || isClosing(words) || isVerdict(words)
    case .planned: false
    }
  }

  /// "Issue is closed", "Closed the issue".
  private static func closesTicket(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      words.word(place, is: "closed")
        && (max(0, place - 2)..<min(words.ranges.count, place + 3))
          .contains { words.word($0, isAmong: tickets) }
    }
  }

  /// "Cleo was elected. Closing the issue.", "OK to close"
  private static func isClosing(_ words: WordBytes) -> Bool {
    guard let last = words.ranges.indices.last else { return false }
    return words.word(last, isAmong: ["closing"])
      || last > 0 && words.word(last, isAmong: tickets)
        && (max(0, last - 2)..<last).contains { words.word($0, isAmong: ["closing"]) }
  }

  /// "Happy to call this done", "So closed for us": those who met are through with it, and nothing is left
  /// open.
  static func isVerdict(_ words: WordBytes) -> Bool {
    guard words.ranges.count <= longestVerdict,
      !words.ranges.indices.contains(where: {
        words.word($0, isAmong: reserves) || words.word($0, endsWith: "n't")
      })
    else { return false }
    return words.ranges.indices.contains { place in
      guard words.word(place, isAmong: StatusAccounts.pasts) else { return false }
      let isCalled =
        place > 1 && words.word(place - 1, isAmong: Pronouns.all)
        && words.word(
          place - 2, isAmong: ["call", "calling", "consider", "considering", "declare"])
      return isCalled && place + 1 == words.ranges.count
        || place <= 1 && place + 3 == words.ranges.count
          && words.word(place + 1, is: "for") && words.word(place + 2, is: "us")
    }
  }

  private static let longestVerdict = 6
  private static let reserves: WordSet = [
    "before", "can", "cannot", "could", "if", "might", "never", "not", "now", "once", "until",
    "when",
  ]

  private static let tickets = ["issue", "pr", "request", "task", "thread", "ticket"]

  private static let outcomes = [
    "accepted", "adopted", "approved", "closed", "completed", "merged", "ratified", "released",
    "resolved", "shipped", "angenommen", "beschlossen", "erledigt", "adopté", "adoptée",
    "approuvé", "approuvée", "aprobada", "aprobado",
  ]

  private static let mostWords = 3
}
