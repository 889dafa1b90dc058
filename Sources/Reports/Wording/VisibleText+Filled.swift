import NotesDiff

extension VisibleText {
  /// A text that is seen: an empty one has words in its place.
  ///
  /// - Parameter text: Text of a note.
  /// - Returns: Text of one line, never empty.
  static func filled(_ text: RichText) -> RichText {
    let shown = inert(text)
    return shown.isEmpty ? RichText(RendererWords.noText) : shown
  }

  /// A heading or title that is seen.
  ///
  /// - Parameter text: Text of a note.
  /// - Returns: Text of one line, never empty.
  static func filled(_ text: String) -> String { filled(RichText(text)).plain }
}
