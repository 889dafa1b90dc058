/// Tells what a list is of that says what a release brings: "New features", "Bugfixes & other".
package enum ReleaseContents {
  /// Whether a label or heading is over such a list, and not over what is only wanted or to come.
  ///
  /// - Parameter label: A label or heading.
  /// - Returns: Whether what stands below it is what a thing does now.
  package static func areNamed(by label: some StringProtocol) -> Bool {
    guard label.utf8.count <= longest else { return false }
    let words = Words.lowercased(label)
    return words.count <= mostWords && words.contains(where: contents.contains)
      && !words.contains(where: prospects.contains)
  }

  private static let longest = 60
  private static let mostWords = 5

  private static let contents: WordSet = [
    "bugfix", "bugfixes", "changelog", "enhancements", "features", "fixes", "improvements",
  ]
  private static let prospects: WordSet = [
    "coming", "current", "future", "goals", "ideas", "missing", "needed", "next", "open",
    "pending", "planned", "possible", "potential", "progress", "proposed", "remaining", "requested",
    "requests", "soon", "starting", "suggested", "todo", "upcoming", "wanted", "wip",
  ]
}
