import NotesDiff

/// What a section is to a reader, told by its name.
enum SectionNames {
  /// Whether a section frames a meeting and says nothing of the work.
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it is one of those.
  static func frames(_ name: String) -> Bool { framing.contains(name.lowercased()) }

  /// Whether a section concerns everybody: of what it says more is quoted.
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it is one of those.
  static func concernsAll(_ name: String) -> Bool { common.contains(name.lowercased()) }

  /// Whether a section only gathers others, and says nothing of them, as one with the day of the
  /// meeting does.
  ///
  /// - Parameter name: The name of a section.
  /// - Returns: Whether it is one of those.
  static func gathers(_ name: String) -> Bool {
    gathering.contains(name.lowercased()) || WordBytes(name).word(0, is: "date")
      || CalendarDate(in: name) != nil
  }

  private static let framing = [
    "agenda", "attendees", "attendance", "present", "participants", "table of contents", "links",
    "zoom info", "upcoming meetings", "when/where?",
  ]

  private static let common = [
    "announcements", "pmc lifecycle activities", "lifecycle", "discussion", "discussions",
    "new business", "old business", "committee", "decisions", "proposals", "news",
  ]

  private static let gathering = [
    "notes", "minutes", "topics", "agenda", "agenda items", "meeting notes",
    "meeting minutes",
  ]
}
