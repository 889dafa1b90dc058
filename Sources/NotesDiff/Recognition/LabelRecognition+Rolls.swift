// Who was there, and who had a duty of the meeting.

extension LabelRecognition {
  /// Whether a heading speaks of those who were there, or not: "Voting members attendance", "Attended
  /// by". A list of names tells it from a point of the agenda.
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it ends in a word for them.
  func isAttendanceHeading(_ name: String) -> Bool {
    guard name.utf8.count <= Self.longestRoll else { return false }
    // "Also in attendance were:".
    let words = Words.lowercased(name).filter {
      !Self.besideFrames.contains($0) && !Self.besideAttendance.contains($0)
    }
    return (1...Self.longestAttendance).contains(words.count)
      && words.last.map(profile.attendanceWords.contains) == true
  }

  /// Whether a heading is over those who were there, or over what else frames a meeting.
  func isOverFrame(_ heading: String) -> Bool {
    isFrameHeading(heading) || isAttendanceHeading(heading)
  }

  /// Whether a line leads in to those who were there: "Hello! Please sign in. Roll call:".
  ///
  /// - Parameter text: The text of an item with others below it.
  /// - Returns: Whether it is a heading over them, or its last sentence is.
  func leadsIntoRoll(_ text: String) -> Bool {
    if isAttendanceHeading(text) { return true }
    guard text.ends(with: ":") else { return false }
    let stop = text.lastIndex { ".!?".contains($0) }
    let last = String(text[(stop.map(text.index(after:)) ?? text.startIndex)...])
    return isOverFrame(last)
  }

  /// Whether a line is one of a roll: names, or a person with where they are from and how they are
  /// reached: "Ida Holm / Mill / @ida".
  ///
  /// - Parameter text: The text of an item without children.
  /// - Returns: Whether it has nothing else.
  func isEntryOfRoll(_ text: String) -> Bool {
    areNames(text) || text.partCount < Self.longestFrame && text.hasInside(" / ")
  }

  /// Headings over lists of names have no more words.
  private static let longestAttendance = 4

  private static let longestRoll = 60

  private static let besideAttendance: WordSet = ["also", "are", "is", "was", "were"]

  /// Whether a line only says who had a duty of the meeting, at whatever depth: "Scribe: Ida Holm", "Ida
  /// will take the minutes".
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether nothing but names stands behind its colon, or beside words for the duty.
  func isDuty(_ text: String) -> Bool {
    guard let colon = text.place(of: ":", inFirst: Self.longestForeign) else {
      return Self.tellsDuty(text)
    }
    let duty = Words.lowercased(text[..<colon])
    return !duty.isEmpty && duty.contains(where: Self.duties.contains)
      && duty.allSatisfy { Self.duties.contains($0) || Self.besideFrames.contains($0) }
      && areNames(text)
  }

  private static func tellsDuty(_ text: String) -> Bool {
    guard text.utf8.count <= longestDuty, records.contains(where: text.hasInside) else {
      return false
    }
    let words = text.parts.map(\.core).filter { !$0.isEmpty }
    let plain = words.filter { !$0.opensWithCapital }.map { $0.lowercased() }
    let isTaken = plain.contains(where: taking.contains)
    return plain.count < words.count
      && plain.allSatisfy {
        duties.contains($0) || besideFrames.contains($0) || besideDuty.contains($0)
      }
      && (isTaken || plain.contains(where: duties.contains))
  }

  private static let longestDuty = 80
  private static let records = ["notes", "minutes", "taker", "cribe"]
  private static let taking: WordSet = ["take", "taken", "takes", "taking", "took"]
  private static let besideDuty: WordSet = [
    "again", "as", "at", "be", "for", "is", "on", "take", "taken", "takes", "taking", "this",
    "time",
    "to", "today", "took", "volunteered", "volunteers", "was", "will",
  ]

  /// Whether a line has only names, with what is left of them in brackets: "Guests: Ida Holm (mill), Bo".
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: Whether nothing else stands behind its colon, or in all of it.
  func areNames(_ text: String) -> Bool {
    let start = text.firstIndex(of: ":").map { text.index(after: $0) } ?? text.startIndex
    let names = text[start...].prefix { $0 != "(" }.split { ",&?".contains($0) }
    return names.allSatisfy { Words.areName(String($0).folded) || $0.allSatisfy(\.isWhitespace) }
  }

  /// Those who have a duty of the meeting.
  static let duties: WordSet = [
    "facilitator", "facilitators", "moderator", "moderators", "note-taker", "note-takers",
    "notetaker", "notetakers", "scribe", "scribes", "taker", "takers", "timekeeper", "timekeepers",
  ]

  /// Whether a line only has handles, with what is left of a name behind each: "@Ida H @dov".
  func isRollCall(_ text: String) -> Bool {
    guard text.has("@") else { return false }
    let words = text.parts
    let handles = words.count { $0.begins(with: "@") }
    return handles > 1 && words.first?.begins(with: "@") == true
      && words.count <= 2 * handles
      && words.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || "@-_,.".contains($0) } }
  }

  /// Whether a row of a table only says who was there: "Ida | ✅".
  ///
  /// - Parameter text: The cells of the row, a bar between them.
  /// - Returns: Whether all but a short first cell say yes or no.
  func isAttendance(_ text: String) -> Bool {
    let cells = text.split(separator: "|").map { Words.bare($0) }
    return cells.count > 1 && cells[0].partCount <= 4
      && cells.dropFirst().allSatisfy(Self.presence.contains)
  }

  /// How it is told who came: with any sign of `Ticks` but the white square, or in a word.
  private static let presence = Set(Ticks.senses.keys).subtracting(["⬜"]).union([
    "present", "absent", "excused", "regrets", "attended", "y", "n",
  ])
}
