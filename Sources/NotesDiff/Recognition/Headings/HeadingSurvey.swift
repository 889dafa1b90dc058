/// What the headings of a note show only together: which of them is its title, and on which levels
/// headings name the people who lead.
///
/// A heading alone can't tell: "Weekly sync" may be the meeting or a point of it, and what stands
/// after the dash of "Release - Ida" is a person's name where other headings name persons there.
struct HeadingSurvey {
  /// The line of the heading that is the note's title; nothing where no heading is.
  private(set) var titleLine: Int?
  private var ledLevels: Set<Int> = []
  /// The lines of headings that others stand below.
  private var outer: Set<Int> = []
  /// The lines of headings over what troubles everybody, by their names.
  private var troubles: [String: [Int]] = [:]
  /// The lines of headings that name a roadmap and hold none.
  private var bareRoadmaps: Set<Int> = []
  /// The line of the last heading that says who leads.
  private var lastLed = 0
  /// The headings taken apart, by line.
  private var headings: [Int: TeamHeading] = [:]

  /// Looks at the headings of a note.
  ///
  /// - Parameters:
  ///   - tree: The note.
  ///   - profile: What headings look like.
  ///   - isTitled: Whether something stands above them that may have the title.
  ///   - memory: The headings met before.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, profile: Profile, isTitled: Bool, memory: HeadingMemory) {
    let reader = HeadingRecognition(profile: profile)
    var first: (level: Int, line: Int, text: String)?
    var levels: [Int: Int] = [:]
    var tails: [Int: (people: Int, pairs: Int)] = [:]
    var before: (level: Int, line: Int)?
    var days = 0
    for (index, node) in tree.nodes.enumerated() {
      guard case .heading(let level) = node.kind, node.parent == 0, !node.content.isBlank else {
        continue
      }
      let title = node.content.folded()
      if title.plain.utf8.count >= Self.roadmap.utf8.count,
        Words.lowercased(title.plain).contains(Self.roadmap),
        !Self.holdsRoadmap(below: index, level: level, tree, profile)
      {
        bareRoadmaps.insert(node.line)
      }
      first = first ?? (level, node.line, title.plain)
      if let before, before.level < level { outer.insert(before.line) }
      before = (level, node.line)
      levels[level, default: 0] += 1
      if level == first?.level, DateForms.isDay(title.plain) { days += 1 }
      let heading = memory.heading(title, by: reader)
      headings[node.line] = heading
      let leads = heading.leads
      if !leads.isEmpty {
        lastLed = node.line
      } else if heading.name.utf8.count <= Self.longestTrouble {
        let name = heading.name.lowercased()
        if Self.troubleNames.contains(name) { troubles[name, default: []].append(node.line) }
      }
      // "Ida Holm" is a person's name; "Docs/Tests" may be two topics, where it stands alone.
      if leads.contains(where: { $0.contains(" " as Character) }) { ledLevels.insert(level) }
      if !leads.isEmpty { tails[level, default: (0, 0)].people += 1 }
      if leads.count > 1 { tails[level, default: (0, 0)].pairs += 1 }
    }
    for (level, tail) in tails where tail.people > 1 && tail.pairs > 0 { ledLevels.insert(level) }
    // Under one day after the other stands what several meetings said.
    guard let first, levels.keys.min() == first.level, days < 2 || !DateForms.isDay(first.text)
    else { return }
    // The title is the one heading around all others. One below the first level, or one of several,
    // has to say so: it names a meeting or a day.
    // A last line typed as a heading is none above anything.
    let isClosed =
      levels[first.level] == 2 && before?.level == first.level
      && before?.line == tree.nodes.last?.line
    let isAlone = levels[first.level] == 1 || isClosed
    if isAlone && first.level == 1
      || (isAlone || first.level == 1) && Self.namesMeeting(first.text, profile)
      // "Agenda for the March 5 call" over sections on its own level.
      || !isTitled && SectionRecognition(profile: profile).isTitle(first.text)
        && (DateForms.hasDay(first.text) || DateRecognition.date(in: first.text) != nil)
    {
      titleLine = first.line
    }
  }

  /// A heading of the note taken apart.
  ///
  /// - Parameter line: Its line.
  /// - Returns: Its parts; nothing where the line only stands in for a heading.
  func heading(_ line: Int) -> TeamHeading? { headings[line] }

  /// Whether a heading can gather teams: others stand below it, or headings of the note name those who
  /// lead, so that teams are told by that.
  func canGather(_ line: Int) -> Bool { !ledLevels.isEmpty || outer.contains(line) }

  /// Whether a one-word name after a dash is a person's on a level of headings.
  func isLed(_ level: Int) -> Bool { ledLevels.contains(level) }

  /// Whether a heading stands behind all teams, the only one of its name, over what troubles everybody.
  ///
  /// - Parameters:
  ///   - line: Its line.
  ///   - name: Its name.
  /// - Returns: Whether it is about the meeting, and not the last team.
  func isOfMeeting(_ line: Int, _ name: String) -> Bool {
    line > lastLed && !ledLevels.isEmpty && troubles[name.lowercased()] == [line]
  }

  /// Whether a heading that names a roadmap holds one: a table, or what names a stage. A talk about
  /// roadmaps has neither.
  ///
  /// - Parameter line: Its line.
  /// - Returns: Whether rows may stand below it.
  func mayHoldRoadmap(_ line: Int) -> Bool { !bareRoadmaps.contains(line) }

  private static let roadmap = "roadmap"

  private static func holdsRoadmap(
    below index: Int, level: Int, _ tree: MarkdownTree, _ profile: Profile
  ) -> Bool {
    for node in tree.nodes[(index + 1)...] {
      switch node.kind {
      case .heading(let other) where node.parent == 0 && other <= level: return false
      case .table, .html: return true
      case .heading, .paragraph:
        // A row whose table is broken is a paragraph.
        if profile.stage(named: node.content.plain) != nil || node.content.plain.contains("|") {
          return true
        }
      default: continue
      }
    }
    return false
  }

  private static let troubleNames: Set = ["blockers", "impediments", "issues", "risks"]
  private static let longestTrouble = 11

  private static func namesMeeting(_ text: String, _ profile: Profile) -> Bool {
    SectionRecognition(profile: profile).isTitle(text) || DateRecognition.date(in: text) != nil
      || DateForms.beginsWithDay(text)
  }
}
