/// A meeting note made of numbers, to be written down in more ways than one.
public struct RandomNote: Sendable, Hashable {
  /// A bullet.
  public struct Bullet: Sendable, Hashable {
    /// What it says.
    public var text: String
    /// How many bullets it stands under.
    public var depth: Int
  }

  /// A section.
  public struct Team: Sendable, Hashable {
    /// The name of the team.
    public var name: String
    /// Who leads it.
    public var lead: String
    /// What it reports.
    public var bullets: [Bullet]
  }

  /// A stage of the roadmap.
  public struct Stage: Sendable, Hashable {
    /// The name of the stage.
    public var name: String
    /// Its rows.
    public var rows: [String]
  }

  /// The teams in order.
  public var teams: [Team]
  /// The roadmap; empty where the note has none.
  public var stages: [Stage]

  /// Makes a note.
  ///
  /// - Parameter numbers: What decides everything about it.
  public init(using numbers: inout SplitMix64) {
    var names = Self.teamNames.shuffled(using: &numbers)
    teams = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
      Team(
        name: names.removeLast(), lead: numbers.pick(Self.leads), bullets: Self.bullets(&numbers))
    }
    guard !numbers.oneIn(4) else {
      stages = []
      return
    }
    stages = Self.stageNames.map { name in
      let rows = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in Self.row(&numbers) }
      return Stage(name: name, rows: rows)
    }
  }

  /// A statement about work on something.
  ///
  /// - Parameter numbers: What decides about it.
  /// - Returns: A few words of which some are rare.
  public static func statement(_ numbers: inout SplitMix64) -> String {
    let number = Int.random(in: 10...999, using: &numbers)
    let parts = [
      numbers.pick(verbs), numbers.pick(things) + "-\(number)",
      numbers.pick(["for", "with", "in"]),
      "the", numbers.pick(things), numbers.pick(places),
    ]
    return parts.joined(separator: " ")
  }

  static func row(_ numbers: inout SplitMix64) -> String {
    let text = statement(&numbers)
    return numbers.oneIn(3) ? text + " (\(numbers.pick(teamNames)))" : text
  }

  private static func bullets(_ numbers: inout SplitMix64) -> [Bullet] {
    var depth = 0
    return (0..<Int.random(in: 0...7, using: &numbers)).map { index in
      depth = index == 0 ? 0 : Int.random(in: 0...min(2, depth + 1), using: &numbers)
      return Bullet(text: statement(&numbers), depth: depth)
    }
  }

  static let stageNames = ["Recently Completed", "Soon", "Next", "Future"]
  static let teamNames = [
    "Tides", "Lanterns", "Moorings", "Pilotage", "Charts", "Ballast", "Signals", "Galley",
  ]
  static let leads = ["Ada Quill", "Bo Tern", "Cleo Marsh", "Dov Reed", "Edda Holm"]
  private static let verbs = [
    "Working on", "Exploring", "Released", "Finished", "Planning", "Investigating", "Added",
    "Reviewing", "Starting", "Writing up",
  ]
  private static let things = [
    "berth", "buoy", "capstan", "dock", "ensign", "fender", "gangway", "hawser", "inlet", "jetty",
    "keel", "ledger", "manifest", "notice", "offing", "pontoon", "quay", "rudder", "sounding",
  ]
  private static let places = ["importer", "planner", "index", "console", "archive", "bridge"]
}

extension RandomNote {
  /// How a note is written down; what differs here, no reader minds.
  public struct Style: Sendable, Hashable {
    /// The bullet marker.
    public var marker = "-"
    /// The end of a line.
    public var lineEnd = "\n"
    /// Whether a byte-order mark stands in front.
    public var hasMark = false
    /// The words in a line; nothing for one line a bullet.
    public var wrap: Int?

    /// Makes a style.
    ///
    /// - Parameters:
    ///   - marker: The bullet marker.
    ///   - lineEnd: The end of a line.
    ///   - hasMark: Whether a byte-order mark stands in front.
    ///   - wrap: The words in a line.
    public init(
      marker: String = "-", lineEnd: String = "\n", hasMark: Bool = false, wrap: Int? = nil
    ) {
      self.marker = marker
      self.lineEnd = lineEnd
      self.hasMark = hasMark
      self.wrap = wrap
    }
  }

  /// The note as Markdown.
  ///
  /// - Parameters:
  ///   - date: The day in its title.
  ///   - style: How it is written down.
  /// - Returns: The text of a file.
  public func markdown(date: String, style: Style = Style()) -> String {
    var lines = ["# Harbour PMC Meeting \(date)", "", "## Backlog Reviews", ""]
    for team in teams {
      lines += ["### \(team.name) - \(team.lead)", ""]
      lines += team.bullets.flatMap { Self.lines(of: $0, style) } + [""]
    }
    if !stages.isEmpty {
      lines += ["## Roadmap Review", "", "Delivered When? | What?", "------|------"]
      for stage in stages {
        lines.append("*\(stage.name)* | " + (stage.rows.first.map { "- " + $0 } ?? ""))
        lines += stage.rows.dropFirst().map { "|| - \($0)" } + ["||"]
      }
    }
    let text = lines.joined(separator: style.lineEnd) + style.lineEnd
    return (style.hasMark ? "\u{FEFF}" : "") + text
  }

  private static func lines(of bullet: Bullet, _ style: Style) -> [String] {
    let indent = String(repeating: "  ", count: bullet.depth)
    let words = bullet.text.split(separator: " ")
    let width = style.wrap ?? words.count
    return stride(from: 0, to: words.count, by: width).map { start in
      let part = words[start..<min(start + width, words.count)].joined(separator: " ")
      return indent + (start == 0 ? style.marker + " " : "  ") + part
    }
  }
}

extension RandomNote {
  /// The note of the next meeting: the same with a few changes, as people make them.
  ///
  /// - Parameter numbers: What decides about them.
  /// - Returns: Another note.
  public func successor(using numbers: inout SplitMix64) -> RandomNote {
    var next = self
    for _ in 0..<Int.random(in: 0...8, using: &numbers) { next.mutate(&numbers) }
    return next
  }

  private mutating func mutate(_ numbers: inout SplitMix64) {
    let team = Int.random(in: teams.indices, using: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: teams[team].bullets = []
    case 1: teams[team].lead = numbers.pick(Self.leads)
    case 2: teams.shuffle(using: &numbers)
    case 3 where teams.count > 1: teams.remove(at: team)
    case 4: teams[team].bullets.append(Bullet(text: Self.statement(&numbers), depth: 0))
    case 5: changeBullet(of: team, &numbers)
    case 6: removeBullet(of: team, &numbers)
    case 7, 8: moveRow(&numbers)
    case 9: mergeRows(&numbers)
    default: break
    }
  }

  private mutating func changeBullet(of team: Int, _ numbers: inout SplitMix64) {
    guard let index = teams[team].bullets.indices.randomElement(using: &numbers) else { return }
    let words = teams[team].bullets[index].text.split(separator: " ").map(String.init)
    let rest = words.dropFirst(words.first == "Working" ? 2 : 1)
    teams[team].bullets[index].text =
      numbers.oneIn(2)
      ? (["Finished"] + rest).joined(separator: " ")
      : (words + ["this", "week"]).joined(separator: " ")
  }

  private mutating func removeBullet(of team: Int, _ numbers: inout SplitMix64) {
    guard let index = teams[team].bullets.indices.randomElement(using: &numbers) else { return }
    teams[team].bullets.remove(at: index)
    for later in teams[team].bullets.indices {
      let limit = later == 0 ? 0 : teams[team].bullets[later - 1].depth + 1
      teams[team].bullets[later].depth = min(teams[team].bullets[later].depth, limit)
    }
  }

  private mutating func moveRow(_ numbers: inout SplitMix64) {
    guard let from = stages.indices.randomElement(using: &numbers),
      let row = stages[from].rows.indices.randomElement(using: &numbers)
    else { return }
    let to = Int.random(in: stages.indices, using: &numbers)
    let text = stages[from].rows.remove(at: row)
    stages[to].rows.insert(
      numbers.oneIn(3) ? text + ", first part" : text,
      at: Int.random(in: 0...stages[to].rows.count, using: &numbers))
  }

  private mutating func mergeRows(_ numbers: inout SplitMix64) {
    guard let stage = stages.indices.randomElement(using: &numbers), stages[stage].rows.count > 1
    else { return }
    let last = stages[stage].rows.removeLast()
    stages[stage].rows[0] += " and " + last
  }
}
