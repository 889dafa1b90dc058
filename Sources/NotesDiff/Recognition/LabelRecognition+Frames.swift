/// What only frames a meeting: who was there, when and where it was, and what was recorded of it.
extension LabelRecognition {
  /// Whether a heading stands above what only frames the meeting: "Present", "Date and place".
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it is one of the known headings, or made of the words of such.
  func isFrameHeading(_ name: String) -> Bool {
    let words = Words.lowercased(name)
    return profile.frameHeadings.contains(words.spaced)
      || words.contains(where: profile.frameWords.contains)
        && words.allSatisfy { profile.frameWords.contains($0) || Self.besideFrames.contains($0) }
  }

  /// Whether a heading below one that frames the meeting is over work all the same: "Decisions" below
  /// "Present", typed a level too deep.
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it names a state of work, a list of tasks or what comes out of a meeting.
  func isOfWork(_ name: String) -> Bool {
    StatusLabels.sense(of: name, isWhole: true) != nil
      || Words.lowercased(name).contains(where: Self.outcomes.contains)
  }

  private static let outcomes: WordSet = [
    "decision", "decisions", "discussion", "discussions", "report", "reports", "resolutions",
    "updates",
  ]

  /// Whether a line under a heading that frames the meeting is a sentence, and no name, day or place:
  /// whoever types everything under "Time" reports all the same.
  ///
  /// - Parameters:
  ///   - text: The text of an item.
  ///   - heading: The heading it stands under.
  /// - Returns: Whether it says what somebody does, or has the words of a sentence and is longer than
  ///   such lines are.
  func tellsMore(_ text: String, under heading: String) -> Bool {
    let words = Words.lowercased(text)
    let isOfTime = Words.lowercased(heading).contains(where: Self.times.contains)
    return !isOfTime && Self.tellsOfSomebody(text)
      || words.count >= (isOfTime ? 3 : Self.longestFrame)
        && words.count(where: Self.sentenceWords.contains) >= (isOfTime ? 1 : 2)
        && !(isOfTime && text.hasDigit
          && words.count < Self.longestFrame)
  }

  /// Whether a line says what somebody does, and not that they are there: "Odd resigned from the
  /// board" among those present.
  private static func tellsOfSomebody(_ text: String) -> Bool {
    let words = text.parts
    guard words.count >= 5,
      !text.utf8.contains(where: { Words.isASCIIDigit($0) || asides.utf8.contains($0) })
    else { return false }
    let plain = words.filter { $0.first?.isLowercase == true }
    // "joins", behind the name.
    let verb = words.first { $0.first?.isLowercase == true }
    return plain.count >= 3 && !words.contains { presences.contains($0.lowercased()) }
      && (verb?.hasSuffix("s") == true
        || plain.contains { sentenceWords.contains(String($0)) || $0.hasSuffix("ed") })
  }

  /// Behind such a mark stands who somebody is, or where something lies.
  private static let asides = "(,:/@"
  private static let presences: WordSet = [
    "absent", "arrived", "attended", "came", "excused", "invited", "joined", "left", "present",
  ]

  private static let times: WordSet = [
    "date", "datetime", "location", "place", "time", "venue",
  ]
  /// Lines on who was there, when and where have fewer words, or none of these.
  static let longestFrame = 12
  private static let sentenceWords: WordSet = [
    "are", "be", "has", "have", "is", "that", "the", "this", "was", "we", "were", "will", "would",
  ]

  /// Whether a heading says at what time of a meeting the steps below it are taken: "3 days before the
  /// meeting", "During meeting".
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it has no other words. Boxes below it tell it from minutes.
  func isTimeOfMeeting(_ name: String) -> Bool {
    let words = Words.lowercased(name)
    return words.contains(where: Self.meetings.contains)
      && words.contains(where: Self.phases.contains)
      && words.allSatisfy {
        Self.meetings.contains($0) || Self.phases.contains($0) || Self.besidePhases.contains($0)
          || $0.allSatisfy(\.isNumber)
      }
  }

  private static let meetings: Set<String> = ["call", "meeting", "session", "sitzung", "réunion"]
  // What is to be done after it is work.
  private static let phases: Set<String> = [
    "before", "beginning", "close", "closing", "during", "end", "ending", "open",
    "opening",
    "prior", "start", "starting", "vor", "während", "avant", "pendant",
  ]
  private static let besidePhases: WordSet = [
    "a", "an", "at", "day", "days", "each", "every", "hour", "hours", "minutes", "of", "one", "the",
    "this", "to", "two", "week", "weeks", "der", "la", "tag", "tage", "jour", "jours",
  ]

  /// Whether a line is a point of every meeting, wherever it stands: several words, all of which are
  /// those of its order, and nothing that is done.
  ///
  /// - Parameter text: The text of a list item without children.
  /// - Returns: Whether it names nothing else.
  func isPointOfEvery(_ text: String) -> Bool {
    let words = Words.lowercased(text)
    return (2...Self.longestKey + 2).contains(words.count)
      && words.contains { profile.administrativeWords.contains($0) }
      && words.allSatisfy { !$0.allSatisfy(\.isNumber) }
      && TopicName.isProcedural(text, profile: profile) && !StatusOpening.tells(text)
      && !text.ends(with: "?")
  }

  /// Whether a line only says when the next meeting is: "5 March, 13:00 CET" under "Next meeting".
  ///
  /// - Parameters:
  ///   - text: The text of an item without children.
  ///   - heading: The heading it stands under.
  /// - Returns: Whether the heading has no other words, and the line opens with a day and is short.
  func isDayOfNext(_ text: String, under heading: String) -> Bool {
    // Few headings open so, and every number is asked.
    guard heading.utf8.first.map({ Words.lowered($0) == UInt8(ascii: "n") }) == true,
      heading.utf8.count <= Self.longestNext, text.utf8.count <= 2 * Self.longestNext
    else { return false }
    let words = Words.lowercased(heading)
    return words.first == "next" && words.dropFirst().allSatisfy(Self.sittings.contains)
      && words.count > 1
      && (DateForms.isDay(text) || DateRecognition.isMoment(text)
        || text.place(of: "@").map { DateForms.isDay(String(text[..<$0]).folded) } == true)
  }

  private static let longestNext = 24
  private static let sittings: WordSet = ["call", "date", "meeting", "meetings", "session", "sync"]

  /// Whether a line is what minutes are signed with: "Harwick, the 5th of March 2031".
  ///
  /// - Parameter text: The text of the last paragraph of a note.
  /// - Returns: Whether it is a place and a day.
  func isSignature(_ text: String) -> Bool {
    guard let comma = text.place(of: ",", inFirst: Self.longestForeign) else {
      return false
    }
    let day = text[text.index(after: comma)...].parts
      .drop { ["der", "den", "the", "le", "el", "il"].contains($0.lowercased()) }
    return Words.areName(text[..<comma], atMost: 3) && DateForms.isDay(day.joined(separator: " "))
  }

  static let besideFrames: WordSet = [
    "and", "&", "or", "of", "the", "in", "by", "from", "next", "meeting", "place", "members",
    "call",
    "list", "note",
    "notes", "minute", "minutes",
  ]

  /// Whether a paragraph before all sections only says when a meeting is, or leads to where it is
  /// recorded.
  ///
  /// - Parameter content: The text of the paragraph.
  /// - Returns: True for a date with its time, and for a link alone.
  func isFrameLine(_ content: RichText) -> Bool {
    content.spans.allSatisfy { $0.link != nil } || DateRecognition.isDate(content.plain)
      || isRollCall(content.plain) || isLetterhead(content) || isDayWithLinks(content)
  }

  /// Whether a line is a day with links behind it, bars between them: "5 March 2031 Recording | Call".
  private func isDayWithLinks(_ content: RichText) -> Bool {
    guard content.spans.contains(where: { $0.link != nil }) else { return false }
    let typed = content.spans.filter { $0.link == nil }.map(\.text).joined()
      .split { " \n|·".contains($0) }.joined(separator: " ")
    return typed.isEmpty || DateForms.isDay(typed)
  }

  private static let longestLetterhead = 80

  /// Whether a line is all set in bold type and italics and has a date: "**Harbour board** *5 May 2031*".
  private func isLetterhead(_ content: RichText) -> Bool {
    content.plain.utf8.count <= Self.longestLetterhead
      && content.spans.allSatisfy {
        $0.style.contains(.strong) || $0.style.contains(.emphasis)
          || $0.text.allSatisfy(\.isWhitespace)
      }
      && content.plain.hasDigit
      && CalendarDate(in: content.plain) != nil
  }

  /// Whether a line only leads to what was recorded of the meeting, or says when it began:
  /// "Transcript: https://…", "Meeting start: 2031-03-05T10:00".
  ///
  /// - Parameter content: The text of an item without children.
  /// - Returns: Whether nothing but an address or a time stands behind its colon.
  func isFrameAddress(_ content: RichText) -> Bool {
    var content = content
    // Few lines open with a sign, and to count letters takes time.
    if content.plain.begins(with: ":") {
      content = content.dropFirst(content.plain.count - Self.withoutSigns(content.plain).count)
    }
    let text = content.plain
    guard let colon = text.place(of: ":", inFirst: Self.longestForeign)
    else { return false }
    let key = Words.lowercased(text[..<colon])
    guard key.count <= 3, let last = key.last, profile.recordWords.contains(last) else {
      return false
    }
    let rest = text[text.index(after: colon)...].parts
    let length = text.distance(from: text.startIndex, to: colon) + 1
    let isLinked = content.dropFirst(length).folded().spans.allSatisfy { $0.link != nil }
    return !rest.isEmpty
      && (isLinked
        || rest.allSatisfy { word in
          word.hasPrefix("http") || word.first?.isNumber == true
            || word.allSatisfy { $0.isUppercase || $0.isNumber } && word.count <= 4
        })
  }

  /// Whether a line only says from which tickets a program drew up the agenda: "*Extracted from
  /// **quay-agenda** labelled issues and pull requests prior to the meeting."
  ///
  /// - Parameter text: The text of an item without children.
  /// - Returns: Whether it opens so.
  func isDrawnFromTickets(_ text: String) -> Bool {
    text.utf8.first.map { $0 == UInt8(ascii: "*") || Words.lowered($0) == 0x65 } == true
      && text.drop { $0 == "*" || $0 == " " }.lowercased().hasPrefix("extracted from ")
      && (text.hasInside("labelled issues") || text.hasInside("labeled issues"))
  }

  /// Whether a heading says that what was recorded of the meeting lies below it: "Transcript".
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it ends in a word for that. Only links tell it from a point of the agenda.
  func isRecordHeading(_ name: String) -> Bool {
    Words.lowercased(name).last.map(profile.recordWords.contains) ?? false
  }

  /// Whether a line only frames the meeting: "Chair: …", "**Attendees:** …", "Join via Zoom at …".
  ///
  /// - Parameter text: The text of an item; signs in front of it, as ":movie_camera:", are passed over.
  /// - Returns: Whether what stands before its colon, or what it opens with, says so.
  func isFrame(_ text: String) -> Bool {
    let text = Self.withoutSigns(text)
    if opensFrame(text) || Self.asksOfNotes(text) { return true }
    guard let colon = text.place(of: ":", inFirst: 40) else { return false }
    var key = Words.lowercased(text[..<colon])
    if profile.frameKeys.contains(key.spaced) { return true }
    // "Present/Excused".
    if text[..<colon].utf8.contains(UInt8(ascii: "/")) {
      key = Words.lowercasedParts(String(text[..<colon]))
    }
    let value = String(text[text.index(after: colon)...]).folded
    // "Voting members present: Ida Holm, Bo".
    if key.count <= Self.longestKey, let last = key.last, profile.attendanceWords.contains(last),
      areNames(text), !value.isEmpty
    {
      return true
    }
    // "Host of the next call: Ida Holm", "Start of the sitting: 19:21".
    return key.contains { profile.frameKeys.contains($0) || profile.frameWords.contains($0) }
      && key.allSatisfy {
        profile.frameKeys.contains($0) || profile.frameWords.contains($0)
          || Self.besideFrames.contains($0)
      }
      && (Words.areName(value)
        || key.contains(where: profile.attendanceWords.contains) && areNames(text))
      || (1...Self.longestKey).contains(key.count) && DateRecognition.isMoment(value)
  }

  /// Whether a line asks its readers to say what they think of the notes themselves: "Please feel free to discuss
  /// these notes in the issue".
  private static func asksOfNotes(_ text: String) -> Bool {
    guard text.utf8.first.map({ [0x66, 0x70].contains(Words.lowered($0)) }) == true,
      text.hasInside("these ")
    else { return false }
    let words = Words.lowercased(text)
    guard words.first == "please" || words.starts(with: ["feel", "free"]),
      let these = words.firstIndex(of: "these"),
      words.dropFirst(these + 1).prefix(2).contains(where: ["notes", "minutes"].contains)
    else { return false }
    return words[..<these].contains(where: remarks.contains)
  }

  private static let remarks: WordSet = ["amend", "comment", "correct", "discuss", "edit"]

  /// A text without the names of signs it opens with: ":movie_camera::scroll: Recording".
  private static func withoutSigns(_ text: String) -> String {
    guard text.begins(with: ":") else { return text }
    var rest = text[...]
    while rest.begins(with: ":"),
      let end = rest.utf8.dropFirst().prefix(longestForeign).firstIndex(of: UInt8(ascii: ":")),
      rest[..<end].utf8.dropFirst().allSatisfy({ Words.isOfWord($0) || $0 == UInt8(ascii: "_") })
    {
      rest = rest[end...].dropFirst().drop { $0 == " " }
    }
    return String(rest)
  }

  /// Whether a line opens with words for how a meeting is held, a number before them or none.
  private func opensFrame(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count, Words.isASCIIDigit(bytes[start]) || bytes[start] == 0x20 {
      start += 1
    }
    guard start < bytes.count else { return false }
    let first = Words.lowered(bytes[start])
    // A string taken out of its array is counted.
    let openings = profile.frameOpenings.span
    for place in openings.indices {
      let wanted = openings[place].utf8.span
      guard wanted[0] == first, bytes.count - start >= wanted.count else { continue }
      var length = 1
      while length < wanted.count, Words.lowered(bytes[start + length]) == wanted[length] {
        length += 1
      }
      if length == wanted.count { return true }
    }
    return false
  }
}
