import NotesDiff

extension ChangeReport {
  /// The items that did not change and have to be told for the sake of what stands below them: points of
  /// an agenda with a ticket, and labels, as of who speaks.
  ///
  /// - Parameter changes: All changes.
  /// - Returns: Those with something below them that did change, in order.
  /// - Complexity: Linear in the number of changes.
  static func topics(of changes: [ChangeEntry]) -> [ChangeEntry] {
    var parents: Set<Entry.Place> = []
    // What stands above a label is a parent of what stands below it.
    for change in changes.reversed() {
      let isTold = !still.contains(change.kind)
      for entry in change.new {
        guard let parent = entry.parentPlace,
          isTold || entry.role == .groupLabel && parents.contains(entry.place)
        else { continue }
        parents.insert(parent)
      }
    }
    return changes.filter { change in
      guard change.kind == .unchanged || change.kind == .cosmetic, change.area != .roadmap,
        let entry = change.new.first,
        change.old.count == 1, change.new.count == 1, parents.contains(entry.place)
      else { return false }
      return entry.role == .groupLabel && entry.parentLine != nil
        || entry.role == .statement
          && (entry.namesTicket || WordBytes(entry.text).ranges.count >= fewestWords)
    }
  }

  /// Fewer words are a name for anything: "Other business".
  private static let fewestWords = 3

  /// Kinds of which nothing is told.
  private static let still: Set<ChangeKind> = [.archived, .cosmetic, .unchanged, .unmentioned]
}

extension ChangeReport.Entry {
  /// Whether it is about an issue, a pull request or a story, by its number.
  var namesTicket: Bool { !Tickets.tickets(of: richText).isEmpty }
}
