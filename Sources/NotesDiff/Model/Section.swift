/// What stands under one heading of a note.
public struct Section: Sendable, Hashable {
  /// What a section is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What stands before the first heading, or under the note's title.
    case preamble
    /// A heading that gathers team sections ("Backlog Reviews", "Projects").
    case group
    /// A team, project or person that reports.
    case team
    /// A part of a team's section that has a name of its own.
    case component
    /// A heading that only names a status or topic for what follows ("Upcoming:").
    case label
    /// The roadmap.
    case roadmap
    /// Anything else: agenda, announcements, attendees.
    case other
  }

  /// The level of the smallest heading Markdown has.
  static let lowestLevel = 6

  /// What the section is for.
  public var kind: Kind
  /// The heading level, 1…6; 0 for the preamble, 7 for a line that stands in for a heading.
  public var level: Int
  /// The line of the heading, 1-based.
  public var line: Int
  /// The heading as written.
  public var title: RichText
  /// The heading taken apart: name, leads, status. Every section has a name.
  public var heading: TeamHeading
  /// The section around this one, by index; nothing at the top.
  public var parent: Int?
  /// Whether the section has something to report: an item that is no placeholder, here or below.
  public var hasReport = false
  /// Whether the section says in words that there is nothing to report ("No updates").
  public var saysNothingNew = false
  /// The standing its group gives a team: "Graduated" for a team under a heading of that name.
  public var groupStanding: String?
  /// The older note its report was taken from, by index in the note's `origins`; nothing where
  /// everything under the heading is the note's own.
  public var origin: Int?

  /// Whether it tells once more what an earlier meeting had before it, "Last week's agenda".
  var isRecap = false

  /// Whether its heading is only there when there is something to report: that of a person, or of a
  /// repository.
  public var isOccasional: Bool {
    let name = heading.name.utf8
    return kind == .team
      && (name.first == UInt8(ascii: "@")
        || name.contains(UInt8(ascii: "/")) && !name.contains(UInt8(ascii: " ")))
  }

  /// Makes a section.
  ///
  /// - Parameters:
  ///   - kind: What it is for.
  ///   - level: The heading level.
  ///   - line: The line of the heading, 1-based.
  ///   - title: The heading as written.
  ///   - heading: The heading taken apart.
  ///   - parent: The section around it, by index.
  public init(
    kind: Kind, level: Int, line: Int, title: RichText, heading: TeamHeading, parent: Int?
  ) {
    self.kind = kind
    self.level = level
    self.line = line
    self.title = title
    self.heading = heading
    self.parent = parent
  }
}

/// The heading of a team section, taken apart.
public struct TeamHeading: Sendable, Hashable {
  /// The name of the team, without lead, status or scope.
  public var name: String
  /// The people who lead or represent it, in the order of the heading.
  public var leads: [String]
  /// A remark on its standing ("incubating"), without brackets.
  public var status: String?
  /// Another name it gives itself ("aka Kubo").
  public var alias: String?
  /// What it looks after, from a bracket that names no person ("Consul, etcd").
  public var scope: String?
  /// Anything else said of the lead ("Out of the office", "pinch hitting for …").
  public var remark: String?
  /// The leads as written, where the heading leaves open which of them leads.
  public var leadInDoubt: String?

  /// Makes a heading.
  ///
  /// - Parameters:
  ///   - name: The name of the team.
  ///   - leads: The people who lead it.
  ///   - status: A remark on its standing.
  ///   - alias: Another name it gives itself.
  ///   - scope: What it looks after.
  ///   - remark: Anything else said of the lead.
  public init(
    name: String, leads: [String] = [], status: String? = nil, alias: String? = nil,
    scope: String? = nil, remark: String? = nil
  ) {
    self.name = name
    self.leads = leads
    self.status = status
    self.alias = alias
    self.scope = scope
    self.remark = remark
  }
}
