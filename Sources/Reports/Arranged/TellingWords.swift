import NotesDiff

/// The words of a statement that tell one piece of work from another.
enum TellingWords {
  /// Shorter words are common.
  private static let least = 6
  /// Long words that stand in many statements.
  private static let idle: Set<String> = [
    "working", "support", "supporting", "feature", "features", "release", "released", "releases",
    "update", "updates", "updated", "currently", "waiting", "starting", "started", "continue",
    "continuing", "completed", "finished", "progress", "ongoing", "upcoming", "should", "expect",
    "expecting", "planning", "changes", "adding", "implement", "through", "before", "because",
    "itself", "version", "upgrade", "upgrading", "upgraded", "investigating", "exploring",
  ]

  /// The telling words of a text.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Its words in lower case, the common and the short left out.
  static func of(_ text: String) -> Set<String> {
    Set(Words.lowercased(text).filter { $0.count >= least && !idle.contains($0) })
  }
}
