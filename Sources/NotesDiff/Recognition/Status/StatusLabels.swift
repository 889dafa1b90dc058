/// Names of labels and headings that say how far everything under them is.
enum StatusLabels {
  /// What a label says.
  enum Sense: Sendable {
    /// Finished.
    case done
    /// Begun.
    case inProgress
    /// Begun or not, and put off.
    case stopped
    /// To come.
    case planned
    /// Given to somebody to do, done by now or not.
    case task
    /// What a release brings: finished where the release is out.
    case notes
    /// A stretch of the past, whatever was done in it.
    case past
    /// A release by its name: out in the end, but the name does not say so.
    case release
  }

  /// No name of the tables has more words.
  static let longestName = 5

  /// What a label or heading says, or nothing where it is no status.
  ///
  /// - Parameters:
  ///   - text: The label as written.
  ///   - isWhole: Whether only the whole text counts, not its first or last words.
  /// - Returns: What it says, or nothing where it is no status.
  static func sense(of text: some StringProtocol, isWhole: Bool = false) -> Sense? {
    guard text.utf8.count <= longest else { return nil }
    if ActionList.isNamed(by: text) { return ActionList.isReview(text) ? nil : .task }
    let words = words(of: text)
    guard let first = words.first, let last = words.last,
      ends.contains(first) || ends.contains(last)
    else { return nil }
    if let sense = names[Word(spaced: words)] ?? StatusAccounts.sense(words) { return sense }
    // "Under consideration / Coming up" is what either is.
    if !isWhole, String(text).hasInside(" / "), let slash = text.firstRange(of: " / ") {
      return sense(of: text[..<slash.lowerBound]) ?? sense(of: text[slash.upperBound...])
    }
    // "Completed this month" and "Deferred actions"; "Released 2.1 last week" is news.
    if words.count > 1, !text.utf8.contains(where: Words.isASCIIDigit),
      let sense = names[Word(spaced: told(words))], lasting.contains(sense)
    {
      return sense
    }
    guard !isWhole, words.count <= 6 else { return nil }
    // "Currently active" is "active", "now working on" is "working on".
    if times.contains(first), let sense = names[Word(spaced: words.dropFirst())] { return sense }
    if first == "remaining", words.count > 1 { return .planned }
    if let sense = stretch(words) { return sense }
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let head = Word(spaced: words.prefix(count))
      // "Last week's outage" and "Last week in the yard" are no labels.
      if let sense = names[head], sense != .past, !ambiguousHeads.contains(head) { return sense }
      let tail = Word(spaced: words.suffix(count))
      if let sense = names[tail], tails.contains(tail) { return sense }
    }
    return nil
  }

  /// What a stretch of time says: "Next weeks", "Last three sprints".
  private static func stretch(_ words: [Word]) -> Sense? {
    guard (2...4).contains(words.count), let first = words.first, let last = words.last,
      stretches.contains(last.ends(with: "s") ? last.dropLast(1) : last),
      words.dropFirst().dropLast().allSatisfy({ amounts.contains($0) })
    else { return nil }
    if ["coming", "next", "upcoming"].contains(first) { return .planned }
    return ["last", "past", "previous"].contains(first) ? .past : nil
  }

  private static let stretches = WordSet(CalendarWords.spans.map { Word($0) })

  private static let amounts: WordSet = [
    "couple", "few", "four", "of", "several", "three", "two",
  ]

  /// Whether a text is the whole name of a state of work: "In progress", "Done".
  static func saysHowFar(_ text: some StringProtocol) -> Bool {
    let states: [Sense] = [.done, .inProgress, .planned, .stopped]
    return sense(of: text, isWhole: true).map(states.contains) ?? false
  }

  /// A label without the time or the kind of work it speaks of.
  private static func told(_ words: [Word]) -> ArraySlice<Word> {
    if let last = words.lastIndex(where: { !listed.contains($0) }), last < words.count - 1 {
      return words[...last]
    }
    let span = spans.first { words.suffix($0.count).elementsEqual($0) }
    return words.dropLast(span?.count ?? 0)
  }

  /// What a label says that may be followed by a time or a kind of work.
  private static let lasting: Set<Sense> = [.done, .stopped]

  private static let spans: [[Word]] =
    [
      "so far", "today", "yesterday", "since last time", "since last meeting",
      "since the last meeting", "in the last week", "last time",
    ].map { $0.parts.map { Word(String($0)) } }
    + ["this", "last"].flatMap { (time: Word) in
      ["week", "sprint", "month", "quarter", "iteration"].map { [time, $0] }
    }

  private static let listed: WordSet = [
    "action", "actions", "issues", "items", "reports", "reviews", "tasks", "tickets", "topics",
    "work",
  ]

  /// No text of more bytes than this is looked at as a label.
  private static let longest = 120

  /// The words of a label in lower case: letters, hyphens and apostrophes, brackets left out.
  private static func words(of text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    var hasLetter = false
    var depth = 0
    func flush() {
      if !word.isEmpty, hasLetter { words.append(Word(word.span)) }
      word.removeAll(keepingCapacity: true)
      hasLetter = false
    }
    let text = Substring(text)
    let bytes = text.utf8.span
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if depth == 0 { word.append(byte | 0x20) }
        hasLetter = true
      case UInt8(ascii: "'"), UInt8(ascii: "-"):
        if depth == 0 { word.append(byte) }
      case UInt8(ascii: "("):
        depth += 1
        flush()
      case UInt8(ascii: ")"):
        depth -= depth > 0 ? 1 : 0
        flush()
      default: flush()
      }
    }
    flush()
    return words
  }

  private static let names: WordMap<Sense> = {
    var names = WordMap<Sense>(capacity: 200)
    for (sense, list) in tables {
      list.eachWord(separator: UInt8(ascii: ",")) { entry in
        names.set(Word(trimmed: entry), sense)
      }
    }
    return names
  }()

  /// The words names begin and end with: a label begins or ends with a name.
  private static let ends: WordSet = {
    var ends: [Word] = []
    ends.reserveCapacity(400)
    for (_, list) in tables {
      list.eachWord(separator: UInt8(ascii: ",")) { entry in
        var first = 0
        if entry[0] == 0x20 { first = 1 }
        var last = entry.count
        while last > first, entry[last - 1] != 0x20 { last -= 1 }
        var end = first
        while end < entry.count, entry[end] != 0x20 { end += 1 }
        ends.append(Word(entry.extracting(first..<end)))
        ends.append(Word(entry.extracting(last..<entry.count)))
      }
    }
    return WordSet(ends)
  }()

  /// Adverbs of time in front of a name.
  private static let times: WordSet = [
    "actively", "already", "also", "currently", "just", "newly", "now", "recently", "still",
  ]

  /// Names that say a status only where they stand alone: "Released v2" and "Active directory".
  private static let ambiguousHeads: WordSet = [
    "action", "action item", "action items", "actions", "active", "backlog", "blocked", "bug fixes",
    "closed", "complete", "completed", "completing", "deferred", "parked", "postponed", "shelved",
    "delayed", "overdue", "past due", "stalled", "this week", "today", "incomplete", "not done",
    "unfinished",
    "continuing", "current", "currently", "delivered", "deployed", "doing", "done", "executed",
    "features", "finished",
    "fixed", "goals", "highlights", "landed", "merged", "new features", "next", "now", "open",
    "paused",
    "pending", "planning", "preparing",
    "plans", "priorities", "progress", "proposed", "published", "recent", "recently", "released",
    "remaining", "resolved", "roadmap", "rolled out", "shipped", "started", "working on",
  ]

  /// Names that say a status at the end of a longer label: "Release 2 in progress".
  private static let tails: WordSet = [
    "coming soon", "completed", "done", "goals", "in flight", "in progress", "next", "ongoing",
    "planned",
    "soon", "upcoming", "wip", "work in progress",
    "items in the queue", "stories in the queue", "tasks in the queue", "work in the queue",
  ]

  private static let tables: [(Sense, String)] = [
    (
      .done,
      """
      completed, complete, done, recently completed, finished, released, shipped, delivered, \
      accomplishments, accomplished, recent accomplishments, closed, merged, recently released, \
      recently shipped, recently delivered, done this week, recently finished, landed, fixed, \
      resolved, achievements, published, what was done, what we did, few accomplishments, \
      completed work, recent releases, past releases, completed this week, closed this week, \
      released this week, shipped this week, merged this week, delivered this week, \
      finished this week, finished work, executed, deployed, rolled out
      """
    ),
    (
      .inProgress,
      """
      in progress, ongoing, wip, work in progress, currently, current, currently in progress, \
      in flight, in-flight, working on, doing, active, current work, current tracks, \
      current priorities, currently doing, now, completing, current progress, under way, \
      underway, in development, progress, on-going, started, continuing, in review, \
      in the works, under development, under review, pending, pending release, unreleased, \
      to be released, not yet released, preparing
      """
    ),
    (
      .stopped,
      """
      \(Standstill.names.joined(by: ",")),icebox, on ice, put off, shelved, overdue, past due, delayed
      """
    ),
    (
      .planned,
      """
      upcoming, forthcoming, next, next up, up next, up-next, further out, future, features starting soon, coming soon, \
      coming up, soon, planned, next steps, next step, backlog, todo, to do, later, \
      also planning, looking forward, future work, sprint backlog, product backlog, \
      current sprint backlog, team backlog, next couple of weeks, next few weeks, \
      next week, on deck, under consideration, roadmap, remaining, plans, \
      planning, starting soon, next planned tracks, priorities, this week, what's next, \
      next tracks, outlook, goals, near-term goals, today, proposed, open, not started, \
      not done, unfinished, incomplete, queued, queued up, in the queue, items in the queue, \
      stories in the queue, tasks in the queue, work in the queue
      """
    ),
    (
      .task,
      """
      action, action item
      """
    ),
    (
      .notes,
      """
      highlights, release highlights, release notes, new releases, new features, features, \
      bug fixes, bugfixes, changes, changelog, notable changes
      """
    ),
    (
      .past,
      """
      past couple of weeks, past two weeks, last two weeks, last week, past week, \
      last couple of weeks, since last time, since last meeting, past few weeks, last few weeks, \
      recent, recently, previous week, yesterday
      """
    ),
  ]
}
