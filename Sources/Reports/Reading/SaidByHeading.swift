import NotesDiff

/// Finds the label a statement opens with that only says what the heading of its group does: "Upcoming: a
/// longer pier" under "Newly planned". A verb stays, since what is left of its sentence would be none.
enum SaidByHeading {
  /// A group whose heading says what its statements are labelled with.
  enum Group { case goesOn, planned, completed }

  /// What is left of a statement without its label.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - group: The group it stands in.
  /// - Returns: The rest; nothing where it opens otherwise.
  /// - Complexity: Constant where it does.
  static func rest(of text: RichText, in group: Group) -> RichText? {
    // Most statements have no colon so near.
    guard let span = text.spans.first, span.link == nil, !span.style.contains(.code),
      span.text.utf8.prefix(longest).contains(UInt8(ascii: ":"))
    else { return nil }
    let words = StatementWords(text)
    guard
      let end = words.indices.prefix(mostWords).first(where: { words.word($0, endsWith: ":") }),
      labels(group).contains((0...end).map(words.lowerCore).joined(separator: " ")),
      words.count - end > least
    else { return nil }
    return words.text(end + 1..<words.count)
  }

  /// The bytes and words of the longest label, and how many words have to be left.
  private static let longest = 20
  private static let mostWords = 3
  private static let least = 2

  private static func labels(_ group: Group) -> WordSet {
    switch group {
    case .goesOn: ongoing
    case .planned: planned
    case .completed: done
    }
  }

  private static let ongoing: WordSet = [
    "continued", "continuing", "in progress", "in-progress", "ongoing", "on-going", "still", "wip",
    "working on",
  ]
  private static let planned: WordSet = [
    "coming up", "next", "next steps", "next up", "planned", "planning", "up next", "upcoming",
  ]
  private static let done: WordSet = [
    "completed", "done", "done with", "finished", "recently completed",
  ]
}
