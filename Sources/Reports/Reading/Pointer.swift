import NotesDiff

/// Statements that only say where more is to be read.
enum Pointer {
  /// Whether a statement may be one, by its first letter: few are, and to cut all into words takes time.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether a word that leads somewhere begins with it.
  static func mayLead(_ text: String) -> Bool {
    text.utf8.first(where: Words.isASCIILetterOrDigit).map { "cprsv".utf8.contains($0 | 0x20) }
      ?? false
  }

  /// Whether a statement leads to another place of its note: "See above", "(see next item)". In a report it
  /// leads nowhere.
  static func leadsInside(_ text: RichText) -> Bool {
    let words = WordBytes(text.plain)
    return (2...longest).contains(words.ranges.count) && words.word(0, is: "see")
      && words.ranges.indices.dropFirst().contains { words.word($0, isAmong: places) }
      && text.links.isEmpty && !words.bytes.contains(where: Words.isASCIIDigit)
      && !text.plain.ends(with: ":") && !text.plain.ends(with: "?")
  }

  /// Whether a statement leads to the notes of a release: "Please view the release notes for details".
  /// Beside a link to that release it says nothing more.
  static func leadsToNotes(_ text: RichText) -> Bool {
    let words = WordBytes(text.plain)
    let start = words.ranges.isEmpty || !words.word(0, is: "please") ? 0 : 1
    return words.ranges.count > start && words.ranges.count <= start + 2 * longest
      && words.word(start, isAmong: ["see", "view", "refer", "check"])
      && words.ranges.indices.dropFirst(start + 1).prefix(longest).contains { place in
        words.word(place, is: "notes") && words.word(place - 1, is: "release")
      }
  }

  /// Whether a statement does no more than say where more is told: "All of it is included here", "Discussed in
  /// section 2".
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether it is short, and its verb leads to a link or a part of the note.
  static func onlyLeads(_ text: RichText) -> Bool {
    let words = WordBytes(text.plain)
    guard (2...longestLeading).contains(words.ranges.count), !Quotation.mayPart(text.plain),
      let verb = words.ranges.indices.first(where: { words.word($0, isAmong: leading) })
    else { return false }
    let behind = words.ranges.indices.dropFirst(verb + 1)
    return verb == 0 && behind.contains { words.word($0, isAmong: parts) }
      || !text.links.isEmpty && behind.count == 1 && words.word(verb + 1, is: "here")
  }

  private static let longestLeading = 12
  private static let leading: WordSet = [
    "covered", "described", "discussed", "found", "included", "linked", "listed", "located", "see",
  ]
  private static let parts: WordSet = [
    "above", "below", "item", "section", "sections", "subsection", "subsections",
  ]

  private static let longest = 5
  private static let places: WordSet = [
    "above", "agenda", "below", "earlier", "item", "items", "next", "notes", "previous", "section",
  ]
}
