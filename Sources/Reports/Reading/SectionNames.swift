import NotesDiff

/// What a section is to a reader, told by its name.
enum SectionNames {
  /// Whether a section frames a meeting and says nothing of the work.
  static func frames(_ name: String) -> Bool { framing.contains(name.lowercased()) }

  /// Whether a section is part of every meeting and nobody's report: "Next meeting", "AOB".
  static func isOfProcedure(_ name: String) -> Bool {
    if frames(name) || TopicName.isOfProcedure(name) { return true }
    let words = WordBytes(name)
    return words.ranges.count <= longestProcedure
      && words.word(0, isAmong: ["following", "future", "next", "upcoming"])
      && words.ranges.indices.contains {
        words.word($0, isAmong: ["call", "calls", "meeting", "meetings"])
      }
  }

  private static let longestProcedure = 5

  /// Whether a name says nothing of what stands below it: "Notes", "Agenda", "Other business".
  static func isBare(_ name: String) -> Bool {
    let bare = name.ends(with: ":") ? String(name.dropLast()) : name
    return gathers(bare) || isOfProcedure(bare) || meetings.contains(bare.lowercased())
  }

  private static let meetings: Set<String> = ["last meeting", "next meeting", "this meeting"]

  /// Whether a section concerns everybody: of what it says more is quoted.
  static func concernsAll(_ name: String) -> Bool { common.contains(name.lowercased()) }

  /// Whether a section only gathers others, and says nothing of them, as one with the day of the
  /// meeting does.
  static func gathers(_ name: String) -> Bool {
    if gathering.contains(name.lowercased()) || CalendarDate(in: name) != nil { return true }
    let words = WordBytes(name, isTakenApart: true)
    return words.word(0, is: "date")
      // "Minutes and actions of the last meeting", with what was spoken of a level too deep.
      || words.ranges.indices.contains { words.word($0, is: "minutes") }
        && words.ranges.indices.allSatisfy { words.word($0, isAmong: ofLastMeeting) }
  }

  /// Whether a section only gathers what has no other place, whatever that is: "Additional information",
  /// "Misc", "Other notes".
  static func gathersRest(_ name: String) -> Bool {
    let words = WordBytes(name)
    return words.ranges.count <= longestProcedure
      && words.ranges.indices.contains { words.word($0, isAmong: rest) }
      && words.ranges.indices.allSatisfy {
        words.word($0, isAmong: rest) || words.word($0, isAmong: ofRest)
      }
  }

  private static let rest: WordSet = [
    "additional", "further", "general", "misc", "miscellaneous", "other", "others", "various",
  ]
  private static let ofRest: WordSet = [
    "and", "any", "business", "comments", "discussion", "discussions", "information", "items",
    "matters", "news", "notes", "points", "questions", "remarks", "things", "topics", "updates",
  ]

  private static let ofLastMeeting: WordSet = [
    "action", "actions", "and", "approval", "approve", "from", "items", "last", "meeting",
    "meetings", "meeting's", "minutes", "notes", "of", "our", "previous",
    "prior", "review", "the", "to",
  ]

  private static let framing = Profile.cloudFoundry.frameHeadings
    .union(Profile.cloudFoundry.agendaHeadings).union(Profile.cloudFoundry.frameWords)
    .union(["zoom info", "when/where?"])

  private static let common = [
    "announcements", "pmc lifecycle activities", "lifecycle", "discussion", "discussions",
    "new business", "old business", "committee", "decisions", "proposals", "news",
  ]

  private static let gathering = [
    "notes", "minutes", "topics", "agenda", "agenda items", "meeting notes",
    "meeting minutes",
  ]
}
