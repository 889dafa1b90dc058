// Answers that there is nothing to say, and why.
extension LabelRecognition {
  /// Whether a placeholder is an answer, "No updates", and not a blank left as it was.
  ///
  /// - Parameter text: The text of a placeholder.
  /// - Returns: Whether somebody said that there is nothing to say.
  func isAnswer(_ text: String) -> Bool {
    let bare = Words.bare(text)
    return profile.answers.contains(bare)
      || !profile.placeholders.contains(bare)
        && Words.lowercased(text).contains {
          // Who skips a round gives no answer.
          profile.negations.contains($0) && !$0.begins(with: "skip") || $0 == Self.notMuch[0]
        }
  }

  /// The topic of an answer that there is nothing new of it: "Lamps: nothing to report".
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: What stands before the colon, or before a dash where there is none; nothing where that is
  ///   a mere label, or where the answer says more.
  func silentTopic(of text: String) -> String? {
    guard let mark = text.place(of: ":", inFirst: Self.longest) ?? Self.dash(in: text) else {
      return nil
    }
    let topic = text[..<mark]
    let answer = String(text[text.index(after: mark)...]).folded
    guard (1...Self.longestTopic).contains(topic.partCount),
      !isLabel(topic), isPlaceholder(answer), isAnswer(answer)
    else { return nil }
    return String(topic).folded
  }

  /// The most words of a topic in front of an answer.
  static let longestTopic = 8

  /// The first dash between two spaces.
  private static func dash(in text: String) -> String.Index? {
    guard text.utf8.count <= longest else { return nil }
    return text[...].place(ofAny: [" - ", " – "]).map(text.index(after:))
  }

  /// The words of an answer without those at its end that say since or for when: "at this time".
  static func withoutTime(_ words: [String]) -> [String] {
    times.first { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
      .map { words.dropLast($0.count) } ?? words
  }

  private static let times = [
    ["at", "this", "time"], ["at", "the", "moment"], ["for", "now"], ["this", "period"],
  ]
  static let notAny = ["not", "any"]

  /// What stands before the first mark inside of a text, and what stands behind it.
  static func partsAtPause(_ text: String) -> (head: Substring, rest: Substring)? {
    let bytes = text.utf8
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let next = bytes.index(after: place)
      if next < bytes.endIndex, place > bytes.startIndex, bytes[next] == UInt8(ascii: " "),
        pauses.contains(bytes[place])
      {
        return (text[..<place], text[next...])
      }
      place = next
    }
    return nil
  }

  private static let pauses = Array(",;.-".utf8)

  /// Whether a text says that somebody is away, and nothing else: "as both are travelling", "Bo is out on
  /// vacation". That work goes on is an answer.
  static func tellsOfAbsence(_ text: Substring) -> Bool {
    let words = Words.lowercased(text)
    guard (1...longestReason).contains(words.count) else { return false }
    guard let place = words.lastIndex(where: absences.contains) else { return false }
    // "Rolling out the lights" is work.
    return words[(place + 1)...].allSatisfy(spans.contains)
      && !(place > 0 && words[place - 1].hasSuffix("ing"))
  }

  private static let longestReason = 9
  private static let absences: Set<String> = [
    "absent", "away", "holiday", "holidays", "leave", "ooo", "out", "pto", "sick", "travel",
    "traveling", "travelling", "vacation",
  ]
  /// For how long.
  private static let spans: Set<String> = [
    "all", "and", "last", "month", "next", "the", "this", "today", "week", "weeks",
  ]
}
