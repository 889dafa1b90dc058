extension Section {
  /// Whether it takes up what earlier meetings left, "Old business": what stands there has not moved.
  var isOldBusiness: Bool { Self.isOldBusiness(named: heading.name) }

  /// Whether its heading says that it tells once more what an earlier meeting had before it: what stands
  /// there is a copy, and what became of it is told elsewhere.
  var isNamedRecap: Bool {
    let words = WordBytes(heading.name).words
    guard (2...Self.longest).contains(words.count),
      let past = words.firstIndex(where: Self.past.contains),
      !(past == 0 && Self.present.contains(words[1]))
    else { return false }
    // "Previous action items", "Review of last week's agenda", "Follow-up from the last meeting".
    let isOver =
      past == 0
      || words[..<past].contains { Self.matters.contains($0) || Self.reviews.contains($0) }
    return isOver
      && words.contains { Self.matters.contains($0) || Self.meetings.contains($0) }
      && !words.contains(where: Self.approvals.contains)
  }

  /// Whether a section of this name does.
  ///
  /// - Parameter name: The name in a heading.
  /// - Returns: Whether what stands below it was left by earlier meetings.
  package static func isOldBusiness(named name: String) -> Bool {
    let words = WordBytes(name).words
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
  private static let matters: WordSet = ["actions", "agenda", "business", "items", "topics"]
  private static let past: WordSet = ["last", "past", "previous", "prior"]
  /// "Last call for topics", "Past due items": what is of this meeting.
  private static let present: WordSet = ["call", "due", "minute"]
  private static let left: WordSet = [
    "existing", "old", "unfinished", "previous", "carried", "pending", "continuing", "last",
  ]
  private static let reviews: WordSet = [
    "follow-up", "followup", "recap", "review", "summary", "tasks", "todos",
  ]
  private static let meetings: WordSet = [
    "call", "call's", "meeting", "meeting's", "session", "time", "week's",
  ]
  /// "Approval of the last minutes" is a point of this meeting.
  private static let approvals: WordSet = [
    "accept", "approval", "approve", "confirm", "minutes",
  ]
}

extension MeetingNote {
  /// For each section whether it recapitulates, or stands in one that does.
  var recaps: [Bool] {
    var recaps: [Bool] = []
    for section in sections {
      recaps.append(section.isRecap || section.parent.map { recaps[$0] } ?? false)
    }
    return recaps
  }
}
