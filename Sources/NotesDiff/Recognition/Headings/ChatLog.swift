/// What was typed in a chat beside the meeting and pasted below the minutes: "16:02:11 From Ida Holm : thanks".
/// Nobody minuted it.
enum ChatLog {
  /// Whether a text is a line of such a log.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether it opens with the time of a message, and with who wrote it before a colon. A time
  ///   without seconds may be that of a point, so there "From" has to tell.
  static func isLine(_ text: String) -> Bool {
    let opened = text.begins(with: "[") ? text.dropFirst() : text[...]
    guard opened.utf8.first.map(Words.isASCIIDigit) == true else { return false }
    let time = opened.prefix { $0.isNumber || $0 == ":" }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      (1...2).contains(parts[0].utf8.count)
    else { return false }
    var words = opened[time.endIndex...].drop { $0 == "]" }.prefix(longestSender).parts[...]
    if let first = words.first, ["am", "pm"].contains(first.lowercased()) { words.removeFirst() }
    let isFrom = words.first?.lowercased() == "from"
    if isFrom { words.removeFirst() }
    guard isFrom || parts.count == 3, let sender = words.first,
      let colon = words.firstIndex(where: { $0.ends(with: ":") })
    else { return false }
    return colon - words.startIndex <= mostWords
      && (isFrom || sender.first?.isUppercase == true || sender.first == "@")
  }

  /// Whether a heading is over a chat log.
  static func isNamed(by name: String) -> Bool {
    Words.lowercased(name).contains(where: names.contains)
  }

  private static let names: WordSet = ["chat", "chatlog", "messages"]
  /// No sender, with whom they write to, takes more characters or words.
  private static let longestSender = 90
  private static let mostWords = 12
}
