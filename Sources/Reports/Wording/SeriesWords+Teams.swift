import NotesDiff

// The words of teams over time: of `teams`, and of their part in `range`.
extension SeriesWords {
  static let listedTitle = "Teams of the last note"
  static let teamColumns = [
    "Team", "Lead", "Last report", "Reports", "Blank", "No news",
  ]
  static let goneTitle = "Teams not in the last note"
  static let goneColumns = ["Team", "First listed", "Last listed", "Reported", "What became of it"]
  static let identityTitle = "Names and mergers"
  static let leadsTitle = "Leads"
  static let leadColumns = ["Team", "Named in the heading"]
  static let standingsTitle = "Standing"
  static let standingColumns = ["Team", "Marked in the heading"]
  static let stripTitle = "Reports, meeting by meeting"
  static let stripColumns = ["Team", "Meetings"]
  static let never = "never"

  static func stripLegend(_ first: String, _ last: String) -> String {
    "from \(first) to \(last); # reported, - no updates by its own word, . blank, _ not listed"
  }

  static func teamsHeadline(_ count: Int, listed: Int) -> String {
    count == 0
      ? "No note has a section of a team"
      : "\(Wording.counted(count, "team")), \(listed) of them in the last note"
  }

  static func lead(_ name: String, since: String, lastNamed: String?) -> String {
    "\(name), since \(since)" + (lastNamed.map { ", last named \($0)" } ?? "")
  }

  static func stoodIn(_ name: String) -> String { "\(name) stood in" }

  static func span(_ value: String, since: String, until: String) -> String {
    since == until ? "\(value) (\(since))" : "\(value) (\(since) to \(until))"
  }

  static func into(_ name: String) -> String { "went into \(name)" }

  static func became(_ parts: [String]) -> String { "became " + Wording.listed(parts) }

  static func cameApart(_ whole: String, _ parts: [String], _ date: String) -> String {
    "\(date): \(whole) \(became(parts))."
  }

  static func renamed(_ old: String, _ new: String, _ date: String) -> String {
    "\(date): \(old) is called \(new)."
  }

  static func absorbed(_ old: String, _ new: String, _ date: String) -> String {
    "\(date): \(old) went into \(new)."
  }

  // MARK: In a range

  /// The teams without a report, each with its last one.
  static func silent(_ teams: [(name: String, last: String?)]) -> String {
    "No report in these meetings: "
      + teams.map { "\($0.name) (\($0.last.map { "last \($0)" } ?? "none before"))" }
      .joined(separator: ", ") + "."
  }

  static func teamAdded(_ team: String) -> String { "\(team) is listed, and was not before." }

  static func teamRemoved(_ team: String) -> String { "\(team) is not listed any more." }

  static func wentInto(_ old: String, _ new: String) -> String { "\(old) went into \(new)." }

  /// Whom a heading named, with the first meeting that did, where that is to be told.
  struct Lead {
    let name: String
    let since: String?

    /// The name in a sentence, with the day.
    fileprivate var sentence: String {
      let person = name == TeamHistory.vacant ? "nobody" : name
      return person + (since.map { " (from \($0))" } ?? "")
    }
  }

  /// Whom a heading names in the end, and whom it named until then; of many only who they were.
  static func leadNow(_ team: String, _ new: String, before: [Lead]) -> String {
    let now =
      new == TeamHistory.vacant
      ? "\(team): no lead named now (“vacant”)" : "\(team): the heading now names \(new)"
    guard let first = before.first else { return now + "." }
    guard before.count > mostLeads else {
      return "\(now); until then " + before.map(\.sentence).joined(separator: ", then ") + "."
    }
    let others = before.dropFirst().map(\.name)
      .filter { $0 != first.name && $0 != TeamHistory.vacant }.distinct()
    return "\(now); until then \(first.sentence) and by turns \(Wording.listed(others))."
  }

  /// So many leads before the last are told with their days.
  private static let mostLeads = 4
}
