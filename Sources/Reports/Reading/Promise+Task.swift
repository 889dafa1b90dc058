import NotesDiff

extension Promise {
  /// Whether an item is something to be done by what it stands under or by its box.
  ///
  /// - Parameter entry: An item.
  /// - Returns: Whether it is to be done, whatever its words.
  static func isTask(_ entry: ChangeReport.Entry) -> Bool {
    if Outcome.isTask(entry.text) { return entry.status != .done }
    if isRow(entry) || isLeftOver(entry) || isListed(entry) || isPledged(entry) || isLabelled(entry)
    {
      return true
    }
    return entry.status == .planned
      && (entry.isRead(from: .taskBox(ticked: false))
        || entry.path.contains { entry.isRead(from: .label($0)) && !isFar($0) && !namesGoals($0) })
  }

  /// Whether an item stands under a task, or in a list of what earlier meetings left.
  static func isUnderTask(_ entry: ChangeReport.Entry) -> Bool {
    entry.path.last.flatMap(ActionList.behindMark) != nil
      || entry.path.contains(where: Section.isOldBusiness)
  }

  /// Whether an item is marked as something to be done: by a word in front of it, a box, or the list it
  /// stands in.
  ///
  /// - Parameter entry: An item.
  /// - Returns: Whether only what speaks of the same work answers it.
  static func isMarked(_ entry: ChangeReport.Entry) -> Bool {
    Outcome.isTask(entry.text) || isListed(entry) || isLeftOver(entry) || isLabelled(entry)
      || entry.status == .planned && entry.isRead(from: .taskBox(ticked: false))
  }

  /// Whether a word set apart from it says that it is a task: "TODO: oil the gate".
  private static func isLabelled(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.status == .planned, let label = entry.columnLabel else { return false }
    return ["todo", "to do", "to-do", "action", "action item", "ai", "task"]
      .contains(label.lowercased())
  }

  /// Whether what it stands under says who is going to do it: "Ida to ask about:".
  private static func isPledged(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.status != .done, entry.parentLine != nil, let label = entry.path.last,
      label.ends(with: ":")
    else { return false }
    return StatusPledge.stands(in: label)
  }

  /// Whether a label puts its work so far off that nobody promises it.
  private static func isFar(_ label: String) -> Bool {
    let words = WordBytes(label)
    return words.hasWord(among: far)
  }

  private static let far: WordSet = [
    "backlog", "eventually", "future", "ideas", "long-term", "someday", "wish", "wishes",
    "wishlist",
  ]

  /// Whether it is a row of which a column says that it is not done, and somebody owns it, or it is to come
  /// and has a day. Without such a column a row may tell of anything, and name who spoke.
  private static func isRow(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.stage == nil, entry.status == .planned || entry.status == .inProgress,
      entry.isReadFromColumn, !isFar(entry.statusFrom ?? "")
    else { return false }
    return entry.owners?.isEmpty == false || entry.status == .planned && hasDay(entry.text)
  }

  private static func hasDay(_ text: String) -> Bool {
    text.utf8.split(whereSeparator: " :;,()".utf8.contains).contains { part in
      part.first.map(Words.isASCIIDigit) == true
        && CalendarDate(String(decoding: part.prefix(10), as: UTF8.self)) != nil
    }
  }

  /// Whether it stands in a list of what earlier meetings left: that is read out until it is done.
  private static func isLeftOver(_ entry: ChangeReport.Entry) -> Bool {
    entry.status != .done && entry.parentLine == nil
      && (entry.path.last.map { Section.isOldBusiness(named: $0) && !isAgenda($0) } ?? false)
  }

  /// Whether it stands in a list of what is to be done, "Action items", whatever its words.
  static func isListed(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.status != .done, let name = list(over: entry) else { return false }
    if ActionList.isNamed(by: name) { return true }
    let words = WordBytes(name)
    return (1...mostOfList).contains(words.ranges.count)
      && words.hasWord(among: lists)
      && words.ranges.indices.allSatisfy {
        words.word($0, isAmong: lists) || words.word($0, isAmong: besideLists)
      }
  }

  /// The heading an item stands under, with nothing but the name of who is to do it between them.
  private static func list(over entry: ChangeReport.Entry) -> String? {
    guard entry.parentLine != nil else { return entry.path.last }
    guard let name = entry.path.last?.parts, name.count <= mostOfName else { return nil }
    return name.allSatisfy(Words.isName) ? entry.path.dropLast().last : nil
  }

  private static let mostOfName = 3
  private static let mostOfList = 5
  private static let lists = [
    "action", "actions", "ais", "todo", "todos", "tasks", "aufgaben", "tâches", "tareas",
    "actiepunten", "pendientes",
  ]
  private static let besideLists = [
    "items", "item", "points", "new", "next", "open", "from", "this", "meeting", "the", "of",
    "week",
    "today", "for", "and", "owners", "assigned", "list", "offene", "neue",
  ]

  /// Whether a heading is over what was to be spoken of, not over what was to be done.
  private static func isAgenda(_ name: String) -> Bool {
    let words = WordBytes(name)
    return words.hasWord(among: ["agenda", "topics"])
  }

  /// Whether a point of a list only names something: "Winter berths".
  static func isBare(_ words: WordBytes) -> Bool { words.ranges.count <= mostBare }

  private static let mostBare = 2
}
