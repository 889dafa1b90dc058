extension Section {
  /// Whether it takes up what earlier meetings left, "Old business": what stands there has not moved.
  var isOldBusiness: Bool { Self.isOldBusiness(named: heading.name) }

  /// Whether a section of this name does.
  ///
  /// - Parameter name: The name in a heading.
  /// - Returns: Whether what stands below it was left by earlier meetings.
  package static func isOldBusiness(named name: String) -> Bool {
    let words = Words.lowercased(name)
    // "Action items from last time".
    if let from = words.firstIndex(of: "from"), from > 0, words.count <= longest {
      return matters.contains(words[from - 1])
        && words[from...].contains(where: past.contains)
    }
    // "Last week's action items".
    return (2...4).contains(words.count) && matters.contains(words[words.count - 1])
      && left.contains(words[0])
  }

  private static let longest = 7
  private static let matters: Set<String> = ["actions", "agenda", "business", "items", "topics"]
  private static let past: Set<String> = ["last", "past", "previous"]
  private static let left: Set<String> = [
    "old", "unfinished", "previous", "carried", "pending", "continuing", "last",
  ]
}
