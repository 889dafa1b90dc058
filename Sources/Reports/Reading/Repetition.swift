import NotesDiff

/// Finds finished work that a note only tells once more.
enum Repetition {
  /// Whether a change tells nothing but what the older note said of finished work, in words of its own.
  ///
  /// - Parameter change: A change.
  /// - Returns: Whether a reader of the older note knows all of it.
  static func isTold(by change: ChangeReport.ChangeEntry) -> Bool {
    guard change.kind == .reworded, change.area != .roadmap, change.old.count == 1,
      change.new.count == 1, let old = change.old.first, let new = change.new.first,
      old.status == .done, new.status == .done, Set(change.facets).isSubset(of: [.text, .place]),
      !Negation.differs(from: old.text, to: new.text)
    else { return false }
    let said = StatementStems(StatementWords(old.richText))
    return StatementStems(StatementWords(new.richText)).missing(in: said) == 0
  }
}
