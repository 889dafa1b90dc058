/// Tells a list item whose first paragraph only names a topic from one that goes on in its second:
///
///     1. **Harbour gate**
///
///        The crew painted it.
enum ItemBodies {
  /// Whether what stands in a list item so far is the name of a topic, and a paragraph tells of it.
  ///
  /// - Parameters:
  ///   - content: The text before the paragraph.
  ///   - next: The paragraph.
  /// - Returns: Whether the text is a bold line; text without any is none.
  static func names(_ content: RichText, followedBy next: RichText) -> Bool {
    let text = content.plain
    return !content.isBlank && !text.has("\n") && content.folded().isStrong
      && text.utf8.count <= longestName && !next.isBlank && !next.isAddress
  }

  private static let longestName = 100
}
