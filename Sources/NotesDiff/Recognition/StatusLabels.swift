/// Names of labels and headings that say how far everything under them is.
enum StatusLabels {
  /// What a label says.
  enum Sense: Sendable {
    /// Finished.
    case done
    /// Begun.
    case inProgress
    /// To come.
    case planned
    /// What a release brings: finished where the release is out.
    case notes
    /// A stretch of the past, whatever was done in it.
    case past
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
    let words = words(of: text)
    guard let first = words.first, let last = words.last,
      ends.contains(first) || ends.contains(last)
    else { return nil }
    if let sense = names[words.joined(separator: " ")] { return sense }
    guard !isWhole, words.count <= 6 else { return nil }
    if first == "remaining", words.count > 1 { return .planned }
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let head = words.prefix(count).joined(separator: " ")
      if let sense = names[head], !ambiguousHeads.contains(head) { return sense }
      let tail = words.suffix(count).joined(separator: " ")
      if let sense = names[tail], tails.contains(tail) { return sense }
    }
    return nil
  }

  /// What a remark after a statement says: "… - on hold", "… (done)".
  ///
  /// - Parameter words: The last clause or bracket of the statement.
  /// - Returns: What it says, or nothing where the words are no such remark.
  static func remark(_ words: [String]) -> Sense? {
    words.count <= 2 ? remarks[words.joined(separator: " ")] : nil
  }

  /// No text of more bytes than this is looked at as a label.
  private static let longest = 120

  /// The words of a label in lower case: letters, hyphens and apostrophes, brackets left out.
  private static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var hasLetter = false
    var depth = 0
    for scalar in (text.lowercased() + " ").unicodeScalars {
      switch scalar {
      case "(": depth += 1
      case ")": depth -= depth > 0 ? 1 : 0
      case "a"..."z", "'", "-":
        if depth == 0 { word.unicodeScalars.append(scalar) }
        hasLetter = hasLetter || scalar != "'" && scalar != "-"
        continue
      default: break
      }
      if !word.isEmpty, hasLetter { words.append(word) }
      word = ""
      hasLetter = false
    }
    return words
  }

  private static let names: [String: Sense] = {
    var names: [String: Sense] = [:]
    for (sense, list) in tables {
      for name in list.split(separator: ",") {
        names[name.split(separator: " ").joined(separator: " ")] = sense
      }
    }
    return names
  }()

  /// The words names begin and end with: a label begins or ends with a name.
  private static let ends: Set<String> = {
    var ends: Set<String> = []
    for name in names.keys {
      let words = name.split(separator: " ")
      ends.formUnion([words.first, words.last].compactMap { $0 }.map(String.init))
    }
    return ends
  }()

  /// Names that say a status only where they stand alone: "Released v2" and "Active directory".
  private static let ambiguousHeads: Set<String> = [
    "active", "backlog", "blocked", "bug fixes", "closed", "complete", "completed", "completing",
    "continuing", "current", "currently", "delivered", "doing", "done", "features", "finished",
    "fixed", "goals", "highlights", "landed", "merged", "new features", "next", "now", "planning",
    "plans", "priorities", "progress", "proposed", "published", "recent", "recently", "released",
    "remaining", "resolved", "roadmap", "shipped", "started", "working on",
  ]

  /// Names that say a status at the end of a longer label: "Release 2 in progress".
  private static let tails: Set<String> = [
    "coming soon", "completed", "done", "in flight", "in progress", "next", "ongoing", "planned",
    "soon", "upcoming", "wip", "work in progress",
  ]

  private static let remarks: [String: Sense] = [
    "in progress": .inProgress, "on hold": .inProgress, "wip": .inProgress,
    "ongoing": .inProgress, "on going": .inProgress, "underway": .inProgress,
    "in flight": .inProgress, "pending": .inProgress, "planned": .planned, "done": .done,
    "completed": .done, "complete": .done, "released": .done, "finished": .done, "merged": .done,
    "shipped": .done, "delivered": .done,
  ]

  private static let tables: [(Sense, String)] = [
    (
      .done,
      """
      completed, complete, done, recently completed, finished, released, shipped, delivered, \
      accomplishments, accomplished, recent accomplishments, closed, merged, recently released, \
      recently shipped, recently delivered, done this week, recently finished, landed, fixed, \
      resolved, achievements, published, what was done, what we did, few accomplishments, \
      completed work, recent releases, past releases, completed this week, closed this week
      """
    ),
    (
      .inProgress,
      """
      in progress, ongoing, wip, work in progress, currently, current, currently in progress, \
      in flight, in-flight, working on, doing, active, current work, current tracks, \
      current priorities, currently doing, now, completing, current progress, under way, \
      underway, blocked, in development, progress, on-going, started, continuing, in review
      """
    ),
    (
      .planned,
      """
      upcoming, next, next up, up next, further out, future, features starting soon, coming soon, \
      coming up, soon, planned, next steps, next step, backlog, todo, to do, later, \
      also planning, looking forward, future work, next couple of weeks, next few weeks, \
      next week, next in queue, new entries in roadmap, on deck, roadmap, remaining, plans, \
      planning, starting soon, next planned tracks, priorities, this week, what's next, \
      next tracks, outlook, goals, notable near-term goals, icebox, proposed
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
