import NotesDiff

/// How a statement turns to its reader, whatever it is about.
enum StatementTone {
  /// Whether a statement says of itself that it must be read: "Note: …", "Important: …", "Only …".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with a word for that.
  static func isNote(_ text: String) -> Bool {
    let words = WordBytes(text)
    return !words.ranges.isEmpty
      && words.word(0, isAmong: ["note", "nb", "important", "only", "except", "but", "however"])
  }

  /// Whether a statement only asks or thanks.
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it makes room for everything else.
  static func isChatter(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: "?") || text.hasPrefix("Thanks") || text.hasPrefix("Thank you")
  }
}
