extension Section {
  /// Whether it takes up what earlier meetings left, "Old business": what stands there has not moved.
  var isOldBusiness: Bool {
    let words = Words.lowercased(heading.name)
    return (2...3).contains(words.count) && Self.matters.contains(words[words.count - 1])
      && Self.left.contains(words[0])
  }

  private static let matters: Set<String> = ["business", "items", "topics"]
  private static let left: Set<String> = [
    "old", "unfinished", "previous", "carried", "pending", "continuing",
  ]
}
