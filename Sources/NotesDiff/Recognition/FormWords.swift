/// Tells the places of a form from topics: "Updates?", "Anything else?", "#Discussion" name nothing.
package enum FormWords {
  private static let words: WordSet = [
    "any", "anybody", "anyone", "anything", "comment", "comments", "discussion", "else",
    "news", "new", "note", "notes", "question", "questions", "remarks", "status", "there",
    "update", "updates",
  ]
  private static let most = 3
  private static let longest = 30

  /// Whether a text has no words but those of a form.
  ///
  /// - Parameter text: A label, or an item.
  /// - Returns: Whether it has one to three of them and no other word.
  package static func areAll(of text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let words = Words.lowercased(text)
    return (1...most).contains(words.count) && words.allSatisfy(Self.words.contains)
      // "New" alone says how far along the work below it is.
      && words != ["new"]
  }

  /// A path without the places of a form at its end; "Notes:", with a colon, is a list of its own.
  package static func topics(_ path: ArraySlice<String>) -> ArraySlice<String> {
    let topic = path.lastIndex { !areAll(of: $0) || $0.ends(with: ":") }
    return topic.map { path[...$0] } ?? path
  }
}
