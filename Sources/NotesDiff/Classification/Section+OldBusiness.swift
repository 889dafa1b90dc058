extension Section {
  /// Whether it takes up what earlier meetings left, "Old business": what stands there has not moved.
  var isOldBusiness: Bool {
    let words = Words.lowercased(heading.name)
    // "Action items from last time".
    if let from = words.firstIndex(of: "from"), from > 0, words.count <= Self.longest {
      return Self.matters.contains(words[from - 1])
        && words[from...].contains(where: Self.past.contains)
    }
    // "Last week's action items".
    return (2...4).contains(words.count) && Self.matters.contains(words[words.count - 1])
      && Self.left.contains(words[0])
  }

  private static let longest = 7
  private static let matters: Set<String> = ["actions", "agenda", "business", "items", "topics"]
  private static let past: Set<String> = ["last", "past", "previous"]
  private static let left: Set<String> = [
    "old", "unfinished", "previous", "carried", "pending", "continuing", "last",
  ]
}
