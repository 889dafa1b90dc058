import NotesDiff

// The headings and sentences of an arranged report.
extension Wording {
  static let nothingChanged = "Nothing changed"
  static let onlyTeamsChanged = "No statement changed, only teams and leads"
  static func copiedRoadmap(rows: Int) -> String {
    "The roadmap was copied from an older note; that \(counted(rows, "row")) of it differ from the "
      + "last one is no news."
  }

  static let splitPart = "one of several that were one item"
  static let roadmapTitle = "Roadmap"
  static let attentionTitle = "Worth attention"
  static let teamsTitle = "Teams and leads"
  static let quietTitle = "No report"
  static let plannedTitle = "Newly planned"

  /// Sections that frame a meeting and say nothing of the work; they come last.
  static let frameSections: Set<String> = [
    "agenda", "attendees", "attendance", "present", "participants", "table of contents", "links",
    "zoom info", "upcoming meetings", "when/where?",
  ]

  /// The heading over changes of a kind.
  static func title(_ kind: ChangeKind) -> String {
    switch kind {
    case .completed: "Completed"
    case .advanced: "Under way"
    case .slipped: "Put back"
    case .reopened: "Open again"
    case .moved: "Moved"
    case .progressed: "Progressed"
    case .reworded: "Reworded or moved"
    case .cosmetic: "Cosmetic"
    case .new: "New"
    case .dropped: "Gone"
    case .archived: "Finished and cleared"
    case .unmentioned: "Not mentioned this time"
    case .unchanged: "Unchanged"
    }
  }

  static func lastReport(_ date: String) -> String { "last report \(date)" }

  static func comparedWith(_ dates: [String]) -> String {
    "compared with the roadmap of " + list(dates)
  }

  static func formerTeam(_ team: String?) -> String { "before under \(team ?? "no team")" }

  static func nowSilent(_ teams: [String]) -> String {
    "Reported last time, section blank now: \(list(teams))."
  }

  static func nowAway(_ teams: [String]) -> String {
    "Reported last time, no section now: \(list(teams))."
  }

  static func stillSilent(_ teams: [String]) -> String {
    "Section blank, as last time: \(list(teams))."
  }

  static func saysNoUpdates(_ teams: [String]) -> String {
    "No updates, by their own word: \(list(teams))."
  }

  static func teamAdded(_ name: String, lead: String?) -> String {
    "\(name)\(lead.map { " (\($0))" } ?? "") is listed for the first time since the last note."
  }

  static func teamRemoved(_ name: String) -> String { "\(name) is not listed any more." }

  static func teamRenamed(_ old: String, _ new: String) -> String { "\(old) is now called \(new)." }

  static func teamsMerged(_ old: [String], _ new: String) -> String {
    "\(list(old)) are one team now: \(new)."
  }

  static func teamSplit(_ old: String, _ new: [String]) -> String {
    "\(old) became \(list(new))."
  }

  static func leadChanged(_ name: String, from old: String?, to new: String?, isBlank: Bool)
    -> String
  {
    "\(name): the heading names \(new ?? "nobody"), before \(old ?? "nobody")"
      + (isBlank ? "; the section is blank, so it may be an old template." : ".")
  }

  static func statusChanged(_ name: String, from old: String?, to new: String?) -> String {
    switch (old, new) {
    case (.some(let old), .some(let new)): "\(name) is “\(new)” now, before “\(old)”."
    case (nil, .some(let new)): "\(name) is “\(new)” now."
    case (.some(let old), nil): "\(name) is not called “\(old)” any more."
    case (nil, nil): "\(name): its standing changed."
    }
  }

  /// Names in a sentence: "A", "A and B", "A, B and C".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
