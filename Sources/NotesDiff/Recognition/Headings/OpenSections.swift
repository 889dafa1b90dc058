/// The sections met so far on the way through a note, and which of them are open.
struct OpenSections {
  /// The sections in order of their headings; the first is the preamble.
  private(set) var all: [Section]
  /// Which of them are asides or stand in one.
  private var asides = [false]
  private let recognition: SectionRecognition
  private let reader: HeadingRecognition
  private let titles: HeadingSurvey
  private var hasTeamOrGroup = false
  /// The sections that are open, outermost first.
  private var open = [0]
  private var lastTeam: Int?
  /// The last group section, and the level its successors count as its members up to.
  private var lastGroup: Int?

  /// Opens the preamble.
  ///
  /// - Parameters:
  ///   - profile: What headings look like.
  ///   - titles: What all headings of the note show together.
  init(profile: Profile, titles: HeadingSurvey) {
    recognition = SectionRecognition(profile: profile)
    reader = HeadingRecognition(profile: profile)
    self.titles = titles
    all = [
      Section(
        kind: .preamble, level: 0, line: 1, title: RichText(), heading: TeamHeading(name: ""),
        parent: nil)
    ]
  }

  /// The innermost open section, by index.
  var innermost: Int { open.last ?? 0 }

  /// The open sections, outermost first.
  var around: [Section] { open.map { all[$0] } }

  /// Whether an aside is open.
  var isInAside: Bool { open.contains { asides[$0] } }

  /// The last team section that a label or statement may belong to.
  var team: Section? { lastTeam.map { all[$0] } }

  /// Whether a bold line or a name may begin a section here: nowhere inside a team that has a heading
  /// of its own, and not in the roadmap, where such lines are labels and stages.
  var mayHavePseudoHeadings: Bool {
    !open.contains {
      all[$0].kind == .roadmap || all[$0].kind == .team && all[$0].level <= Section.lowestLevel
    }
  }

  /// Opens a section.
  ///
  /// - Parameters:
  ///   - title: Its heading.
  ///   - level: The level of the heading; 7 for a line that stands in for one.
  ///   - line: The line of the heading.
  ///   - isHandle: Whether the line is a handle.
  mutating func begin(_ title: RichText, level: Int, line: Int, isHandle: Bool) {
    if all.count == 1, all[0].title.isEmpty,
      line == titles.titleLine || level > Section.lowestLevel && recognition.isTitle(title.plain)
    {
      (all[0].title, all[0].line) = (title, line)
      all[0].heading = TeamHeading(name: title.plain)
      all[0].isRecap = all[0].isNamedRecap
      asides[0] = recognition.isAside(Words.lowercased(title.plain))
      return
    }
    var heading =
      (level > Section.lowestLevel ? nil : titles.heading(line)) ?? reader.heading(title)
    if isHandle {
      heading = reader.handle(title)
    } else if recognition.isTopic(
      heading, title.plain, isLedLevel: titles.isLed(level) || hasTeamOrGroup)
    {
      heading = TeamHeading(name: title.plain)
    }
    let words = Words.lowercased(heading.name)
    var context = SectionRecognition.Context(
      heading: heading, words: words,
      isInAside: open.contains { all[$0].level < level && asides[$0] }, level: level,
      around: around(level), lastTeam: team,
      followsGroup: lastGroup.map { all[$0].level >= level && level > 1 } ?? false,
      isUpdate: reader.afterPrefix(title.plain) != nil, isHandle: isHandle,
      isNumbered: reader.isNumbered(title.plain), canGather: titles.canGather(line),
      isOfMeeting: titles.isOfMeeting(line, heading.name),
      mayHoldRoadmap: titles.mayHoldRoadmap(line))
    let kind = recognition.kind(context)
    var level = level
    // What the list of contents announces stands beside it, whatever its level, and so does the whole
    // meeting beside the list of those present.
    if words == ["contents"] || words == ["table", "of", "contents"]
      || level == 1
        && LabelRecognition(profile: recognition.profile).isOverFrame(heading.name)
    {
      level = max(level, 6)
    }
    if kind == .label, let team {
      // A label belongs to the team before it, whatever level it is typed at.
      level = max(level, team.level + 1)
      context.around = around(level)
    }
    while let last = open.last, last != 0, all[last].level >= level { open.removeLast() }
    all.append(
      Section(
        kind: kind, level: level, line: line, title: title, heading: heading, parent: open.last))
    let index = all.count - 1
    all[index].isRecap = all[index].isNamedRecap
    asides.append(context.isInAside || recognition.isAside(words))
    if kind == .team { all[index].groupStanding = recognition.standing(context) }
    open.append(index)
    remember(index, isInTeam: context.around.contains { $0.kind == .team })
  }

  /// Whether a team is open.
  var isInTeam: Bool { open.contains { all[$0].kind == .team } }

  /// Opens a section beside the outermost that is open.
  mutating func beginApart(_ title: RichText, line: Int) {
    let level = open.dropFirst().first.map { all[$0].level } ?? 7
    begin(title, level: level, line: line, isHandle: false)
  }

  /// Closes the section of a line that stands in for a heading, where one is open.
  mutating func closePseudo() {
    if all[innermost].level > Section.lowestLevel { open.removeLast() }
  }

  /// The open sections around a heading of a level, innermost first.
  private func around(_ level: Int) -> [Section] {
    open.reversed().filter { all[$0].level < level }.map { all[$0] }
  }

  /// Keeps what later headings ask of a section.
  private mutating func remember(_ index: Int, isInTeam: Bool) {
    switch all[index].kind {
    case .team:
      hasTeamOrGroup = true
      if !isInTeam { lastTeam = index }
    case .group:
      hasTeamOrGroup = true
      (lastGroup, lastTeam) = (index, nil)
    case .other, .roadmap:
      lastTeam = nil
      if let group = lastGroup, all[group].level >= all[index].level { lastGroup = nil }
    case .label, .component, .preamble: break
    }
  }
}
