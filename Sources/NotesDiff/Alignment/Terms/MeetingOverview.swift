/// Recognises the paragraph that tells how a meeting went: "The meeting began with a round of names", "In the
/// meeting, Ida spoke about the gate". That of the next meeting goes on with nothing of it.
enum MeetingOverview {
  /// Whether a statement is one.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether it is long, and opens with the meeting as what it is about.
  static func isTold(by text: String) -> Bool {
    guard text.utf8.count >= shortest else { return false }
    let words = Words.lowercased(text.prefix(opening)).dropLast()
    guard words.first == "the" || words.first == "in" else { return false }
    if words.starts(with: ["in", "the", "meeting"]) { return true }
    return zip(words, words.dropFirst()).contains { meeting, verb in
      meetings.contains(meeting) && courses.contains(verb)
    }
  }

  private static let meetings: WordSet = ["call", "conversation", "meeting", "session"]
  private static let courses: WordSet = [
    "began", "closed", "concluded", "continued", "covered", "ended", "focused", "opened", "started",
  ]
  /// A statement of one sentence may well be news.
  private static let shortest = 120
  /// How many characters may name the meeting.
  private static let opening = 60
}
