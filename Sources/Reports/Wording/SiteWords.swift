// The fixed words of a site.

/// What the pages of a site say of their own.
enum SiteWords {
  static let site = "Site"
  static let feed = "Changes as a feed"
  static let feedShort = "Feed"
  static let allMeetings = "All meetings"
  static let allCommittees = "All committees"
  static let committees = "Committees"
  static let committeesTitle = "What changed"
  static let roadmap = "Roadmap"
  static let teams = "Teams"
  static let previous = "← "
  static let next = " →"
  static let meetingColumns = ["Meeting", "What changed"]
  static let committeeColumns = ["Committee", "Meetings", "First", "Last"]
  static let teamColumns = ["Team", "Leads", "Reports"]
  static let nameColumns = ["Name or lead", "From", "To"]
  static let lifeColumns = ["Since", "Until", "State", "Team", "Statement"]
  static let namesTitle = "Names and leads"
  static let lifeTitle = "Through the meetings"
  static let firstNote = "The first note of the series; there is nothing to compare it with."

  static func title(_ committee: String) -> String { "\(committee): what changed" }

  static func extent(_ count: Int, from first: String, to last: String) -> String {
    "\(Wording.counted(count, "meeting")), \(first) to \(last)"
  }

  static func teamHeadline(reports: Int, from first: String, to last: String) -> String {
    "\(Wording.counted(reports, "report")), listed from \(first) to \(last)"
  }

  static func itemHeadline(_ meetings: Int, from first: String, to last: String) -> String {
    "Spoken of in \(Wording.counted(meetings, "meeting")), \(first) to \(last)"
  }

  static func merged(_ text: String) -> String { "Went into: \(text)" }
}
