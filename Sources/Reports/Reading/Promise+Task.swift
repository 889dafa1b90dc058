import NotesDiff

extension Promise {
  /// Whether an item is something to be done by what it stands under or by its box.
  ///
  /// - Parameter entry: An item.
  /// - Returns: Whether it is to be done, whatever its words.
  static func isTask(_ entry: ChangeReport.Entry) -> Bool {
    if Outcome.isTask(entry.text) { return entry.status != .done }
    if isRow(entry) || isLeftOver(entry) { return true }
    return entry.status == .planned
      && (entry.isRead(from: .taskBox(ticked: false))
        || entry.path.contains { entry.isRead(from: .label($0)) && !isFar($0) })
  }

  /// Whether a label puts its work so far off that nobody promises it.
  private static func isFar(_ label: String) -> Bool {
    let words = WordBytes(label)
    return words.ranges.indices.contains { words.word($0, isAmong: far) }
  }

  private static let far = [
    "backlog", "eventually", "future", "ideas", "long-term", "someday", "wish", "wishes",
    "wishlist",
  ]

  /// Whether it is a row of a list of tasks that is not done: somebody owns it, or it has a day and a
  /// column says that it is to come.
  private static func isRow(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.stage == nil, entry.status != .done else { return false }
    if entry.owners?.isEmpty == false { return true }
    guard entry.status == .planned, let from = entry.statusFrom else { return false }
    return from.hasPrefix(columnOfStatus) && !isFar(from) && hasDay(entry.text)
  }

  /// How a report says that a status was read from a label in front of a statement, or a column.
  private static let columnOfStatus = Wording.evidence(.prefix(""))?.prefix { $0 != "“" } ?? ""

  private static func hasDay(_ text: String) -> Bool {
    text.utf8.split(whereSeparator: " :;,()".utf8.contains).contains { part in
      part.first.map(Words.isASCIIDigit) == true
        && CalendarDate(String(decoding: part.prefix(10), as: UTF8.self)) != nil
    }
  }

  /// Whether it stands in a list of what earlier meetings left: that is read out until it is done.
  private static func isLeftOver(_ entry: ChangeReport.Entry) -> Bool {
    entry.status != .done && entry.parentLine == nil
      && (entry.path.last.map(Section.isOldBusiness) ?? false)
  }

  /// Whether a point of a list only names something: "Winter berths".
  static func isBare(_ words: WordBytes) -> Bool { words.ranges.count <= mostBare }

  private static let mostBare = 2
}
