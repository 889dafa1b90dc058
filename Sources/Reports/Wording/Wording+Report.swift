import NotesDiff

// The headings and sentences of an arranged report.
extension Wording {
  static func changesSince(_ note: String) -> String { "Changes since \(note)" }

  static let nothingChanged = "Nothing changed"
  static let nothingReported = "This note has no statement under its headings"
  static let onlyTeamsChanged = "No statement changed, only teams and leads"

  static let splitPart = "part of an earlier item"
  static let roadmapTitle = "Roadmap"
  static func roadmapUnchanged(rows: Int) -> String {
    "Roadmap: \(counted(rows, "row")), as last time."
  }

  /// Where a row comes from that stands as in a copied roadmap.
  static func pasted(_ copied: String) -> String {
    "in the old roadmap pasted on \(copied), perhaps left over"
  }

  /// The move of a row that stands as in a copied roadmap.
  static func leftOver(from: String?, to: String?, pasted copied: String) -> String {
    guard let to else { return "as \(pasted(copied))" }
    guard let from, from != to else { return "listed in \(to) again as \(pasted(copied))" }
    return "stands in \(to) again as \(pasted(copied)); was \(from)"
  }

  static let attentionTitle = "Worth attention"
  static let teamsTitle = "Teams and leads"
  static let quietTitle = "No news"
  static func dialIn(_ address: String) -> String {
    "The meeting has another link now: \(address)."
  }
  static let above = "see above"
  static let repeated = " (unchanged)"
  static let unheardTitle = "Promised or waiting, not mentioned now"
  static let doneTitle = "Newly done"
  static let plannedTitle = "Newly planned"
  static let nearerTitle = "Planned sooner"
  static let stillPlannedTitle = "Still planned"

  /// What something stands under, outermost first; none that the one before it says.
  static func path(_ names: [String]) -> String {
    names.indices.filter { $0 == 0 || !says(names[$0 - 1], names[$0]) }.map { names[$0] }
      .joined(separator: " › ")
  }

  private static func says(_ title: String, _ name: String) -> Bool {
    if title == name { return true }
    guard let mark = title.firstRange(of: partMark) else { return false }
    let (section, told) = (title[..<mark.lowerBound], title[mark.upperBound...])
    return told == name || told == rest(of: name, within: String(section))
  }

  /// A part of a section, as a heading: "Cranes: Up next" of "Up next for Cranes".
  static func part(_ name: String, of section: String) -> String {
    section + partMark + rest(of: name, within: section)
  }

  private static let partMark = ": "

  /// A heading without the name of its section behind it.
  private static func rest(of heading: String, within section: String) -> String {
    for link in [" for ", " for the ", " of ", " of the "] where heading.hasSuffix(link + section) {
      return String(heading.dropLast(link.count + section.count))
    }
    return heading
  }

  /// The heading over changes of a kind.
  static func title(_ kind: ChangeKind) -> String {
    switch kind {
    case .completed: "Completed"
    case .advanced: "Under way"
    case .slipped: "Put back or held up"
    case .reopened: "Open again"
    case .moved: "Moved"
    case .progressed: "Continued"
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
  /// Teams whose section was blank: all they say looks new.
  static func blankLastTime(_ teams: [String]) -> String { "No report last time: \(list(teams))." }

  static let noUpdatesLastTime = "no updates last time"

  /// Sub-items that are only counted.
  static func details(_ count: Int) -> String { "+" + counted(count, "detail") }

  /// What is only counted, in one sentence.
  ///
  /// - Parameters:
  ///   - counts: How many there are of each kind, in order. What nobody speaks of and what was finished
  ///     and left are both earlier items.
  ///   - open: So many of the earlier items are open.
  ///   - asBefore: How many go on without saying more than they did.
  /// - Returns: The sentence.
  static func notListed(
    _ counts: [(kind: ChangeKind, count: Int)], open: Int, asBefore: Int = 0
  ) -> String {
    let earlier = counts.filter { left.contains($0.kind) }.reduce(0) { $0 + $1.count }
    var parts: [String] = []
    if earlier > 0 {
      parts.append(
        open == earlier
          ? counted(earlier, "earlier open item")
          : counted(earlier, "earlier item") + (open == 0 ? "" : " (\(open) open)"))
    }
    parts += counts.filter { !left.contains($0.kind) }.map { "\($0.count) \(word($0.kind))" }
    if asBefore > 0 { parts.append("\(asBefore) as before") }
    return "Not listed: \(list(parts))."
  }

  /// Kinds of items that nothing in the newer note continues.
  private static let left: [ChangeKind] = [.unmentioned, .archived]

  static func comparedWith(_ dates: [String]) -> String {
    "compared with the roadmap of " + list(dates)
  }

  static func formerTeam(_ team: String?) -> String { "before under \(team ?? "no team")" }

  static func saidOf(_ topic: String) -> String { "said of “\(topic)”" }

  static func movedFrom(_ heading: String) -> String { "moved from \(heading)" }

  /// What is said of a line and of so many below it.
  static func with(_ word: String, below count: Int) -> String {
    count == 1 ? "\(word), as the next" : "\(word), as the next \(count)"
  }

  static func nowSilent(_ teams: [String]) -> String {
    "Reported last time, blank now: \(list(teams))."
  }

  static func nowAway(_ teams: [String]) -> String {
    "Reported last time, no section now: \(list(teams))."
  }

  static func stillSilent(_ teams: [String]) -> String {
    teams.count > namedTeams
      ? "Still blank: \(teams.count) sections." : "Still blank: \(list(teams))."
  }

  static func nowBlank(_ teams: [String]) -> String {
    "“No updates” last time, blank now: \(list(teams))."
  }

  static func saysNoUpdates(_ teams: [String]) -> String {
    "No updates, by their own word: \(list(teams))."
  }

  static func teamWithLead(_ name: String, lead: String?) -> String {
    name + (lead.map { " (\($0))" } ?? "")
  }

  static func teamsAdded(_ teams: [String]) -> String { "Not listed last time: \(list(teams))." }

  static func teamsRemoved(_ teams: [String]) -> String {
    "Not listed any more: \(list(teams))."
  }

  static func sameReport(_ teams: [String]) -> String {
    "The same report as last time: \(list(teams))."
  }

  static func teamRenamed(_ old: String, _ new: String) -> String { "\(old) is now called \(new)." }

  static func teamsMerged(_ old: [String], _ new: String) -> String {
    list(old) == new
      ? "\(new) have one heading now." : "\(list(old)) are one team now: \(new)."
  }

  static func teamSplit(_ old: String, _ new: [String]) -> String {
    old == list(new)
      ? "\(old) have headings of their own now." : "\(old) became \(list(new))."
  }

  static func leadChanged(_ team: String, from old: String?, to new: String?) -> String {
    "\(team): the heading now names \(new ?? nobody), last time \(old ?? nobody)."
  }

  /// Another name in a heading, which the note says was agreed on.
  static func leadConfirmed(_ team: String, from old: String?, to new: String) -> String {
    "\(team): \(new) is confirmed as lead, last time \(old ?? nobody)."
  }

  /// Somebody who spoke for leads, each with their team.
  static func stoodIn(_ person: String, for leads: [String]) -> String {
    "\(person) stood in for \(list(leads))."
  }

  /// Topics with something open of which nobody speaks any more.
  static func topicsGone(_ topics: [String], more: Int) -> String {
    let rest = more == 0 ? [] : ["\(more) more"]
    return "Open last time, no topic now: \(list(topics + rest))."
  }

  /// What there is none of any more, with what there was.
  static func noneNow(_ name: String, before: [String], more: Int) -> String {
    let rest = more > 0 ? ["\(more) more"] : []
    let all = (before + rest).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return "\(name): none now; last time: \(all.joined(separator: "; "))."
  }

  /// Somebody who leads beside those who do already.
  static func leadsJoined(_ team: String, _ new: [String]) -> String {
    "\(team): the heading now names \(list(new)), too."
  }

  /// Somebody of several who is not named any more.
  static func leadsLeft(_ team: String, _ old: [String]) -> String {
    "\(team): the heading no longer names \(list(old))."
  }

  static func leadVacant(_ team: String, from old: String?) -> String {
    "\(team): no lead named now (“vacant”), last time \(old ?? nobody)."
  }

  static func leadFound(_ team: String, _ new: String) -> String {
    "\(team): new lead \(new), vacant before."
  }

  private static let nobody = "nobody"

  static func leadBefore(_ team: String, from old: String?, to new: String?) -> String {
    "\(team) (" + (new.map { "\($0), before " } ?? "") + "\(old ?? nobody))"
  }

  static func leadsGone(_ teams: [String]) -> String {
    "No name in the heading any more: \(list(teams))."
  }

  static func leadsOverBlanks(_ teams: [String]) -> String {
    let template = "Name gone or changed over "
    return switch teams.count {
    case 1: "Another name over a blank section: \(list(teams))."
    case 2...namedTeams: template + "a blank section, perhaps an old template: \(list(teams))."
    default: template + "\(teams.count) blank sections, perhaps an old template."
    }
  }

  static func statusChanged(_ teams: [String], from old: String?, to new: String?) -> String {
    let (names, are) = (list(teams), teams.count == 1 ? "is" : "are")
    return switch (old, new) {
    case (.some(let old), .some(let new)): "\(names) \(are) “\(new)” now, before “\(old)”."
    case (nil, .some(let new)): "\(names) \(are) “\(new)” now."
    case (.some(let old), nil): "\(names) \(are) not called “\(old)” any more."
    case (nil, nil): "\(names): another standing."
    }
  }

  /// Teams that are named where nothing is new about them; more would only fill the page.
  private static let namedTeams = 4

  /// Names in a sentence: "A", "A and B", "A, B and C", without the dots a heading trails off with.
  static func list(_ names: [String]) -> String {
    let names = names.map { name in
      guard name.hasSuffix("..") else { return name }
      let end = name.reversed().drop { $0 == "." || $0 == " " }
      return end.isEmpty ? name : String(end.reversed())
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
