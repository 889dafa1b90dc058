/// Something wrong with the notes of a series themselves.
public struct LintFinding: Sendable, Hashable {
  /// How much it matters.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// It makes reports wrong.
    case error
    /// It may make them wrong, or readers stumble over it.
    case warning
  }

  /// What was found.
  public enum Detail: Sendable, Hashable {
    /// What the plan or the reading of the series noticed.
    case noticed(Notice)
    /// A row stands in two stages, or twice in one.
    case rowTwice(text: String, stages: [String], lines: [Int])
    /// Two rows in two stages speak of the same, in other words.
    case rowsAlike(text: String, other: String, stages: [String], lines: [Int])
    /// A section stands twice, by name or word for word under two headings.
    case sectionTwice(name: String, lines: [Int], isWordForWord: Bool)
    /// Lines have the bars of a table, and Markdown reads none: the line of dashes is missing, or has
    /// not as many columns as the head.
    case noTable(head: Int?, dashes: Int?)
    /// A row was listed as completed for a long time.
    case longCompleted(text: String, meetings: Int, since: String)
    /// The roadmap stayed as it was while teams went on reporting.
    case frozenRoadmap(meetings: Int, since: String)
    /// The roadmap is gone, and no note speaks of it.
    case roadmapGone(last: String)
    /// A row is listed as open, and its owner reported all it names as done.
    case reportedDone(text: String, team: String, parts: Int, date: String)
    /// The note breaks off in the middle of a statement.
    case breaksOff(text: String)
    /// A reference link has no target in the note.
    case noTarget(String)
    /// A text in brackets and the address behind it are no link: something stands between them.
    case noLink(text: String, address: String)
    /// A link leads to a file or heading that is not there.
    case nowhere(String)
  }

  /// The file.
  public var file: String
  /// The line, 1-based, where there is one.
  public var line: Int?
  /// What was found.
  public var detail: Detail

  /// The stable name of the rule that found it.
  public var rule: String {
    switch detail {
    case .noticed(let notice): Self.rule(of: notice)?.name ?? ""
    case .rowTwice: "row-twice"
    case .rowsAlike: "rows-alike"
    case .sectionTwice: "section-twice"
    case .noTable: "lost-column"
    case .longCompleted: "long-completed"
    case .frozenRoadmap: "frozen-roadmap"
    case .roadmapGone: "roadmap-gone"
    case .reportedDone: "reported-done"
    case .breaksOff: "breaks-off"
    case .noTarget: "no-target"
    case .noLink: "no-link"
    case .nowhere: "dead-link"
    }
  }

  /// How much it matters.
  public var level: Level {
    switch detail {
    case .noticed(let notice): Self.rule(of: notice)?.level ?? .warning
    case .rowTwice: .error
    case .sectionTwice(_, _, let isWordForWord): isWordForWord ? .error : .warning
    case .rowsAlike, .noTable, .longCompleted, .frozenRoadmap, .roadmapGone, .reportedDone,
      .breaksOff, .noTarget, .noLink, .nowhere:
      .warning
    }
  }

  /// The rule a notice goes by; nothing for one about a comparison.
  private static func rule(of notice: Notice) -> (name: String, level: Level)? {
    switch notice {
    case .copiedRoadmap: ("copied-roadmap", .error)
    case .unknownStage: ("unknown-stage", .error)
    case .dateDisagrees: ("date-disagrees", .error)
    case .sameDay: ("same-day", .error)
    case .unreadable: ("unreadable", .error)
    case .strayBytes: ("not-utf8", .error)
    case .lostColumn, .lostCells: ("lost-column", .warning)
    case .encodedTwice: ("double-encoding", .warning)
    case .nothingRead: ("nothing-read", .warning)
    case .farDate: ("far-date", .warning)
    case .noDate, .noPlace: ("no-date", .warning)
    case .staleRows: ("left-over-rows", .warning)
    case .otherMeetings, .roadmapMissing, .roadmapAppeared, .roadmapDisagrees,
      .alignmentBounded,
      .newerFirst, .notANote, .ownReport, .unlikeNames, .answerUnused, .pinUnused:
      nil
    }
  }

  /// Makes a finding out of what the plan or the reading of a series noticed; nothing where a
  /// notice is about a comparison.
  ///
  /// - Parameter notice: A notice.
  public init?(_ notice: Notice) {
    guard Self.rule(of: notice) != nil, let file = notice.place.file else { return nil }
    self.init(file, notice.place.line, .noticed(notice))
  }

  init(_ file: String, _ line: Int?, _ detail: Detail) {
    self.file = file
    self.line = line
    self.detail = detail
  }
}

/// Looks for what is wrong with the notes of a series.
public struct Lint: Sendable {
  /// What was found, by file, then by line.
  public private(set) var findings: [LintFinding] = []

  /// What a rule looks at.
  struct Context {
    let history: SeriesHistory
    let roadmap: RoadmapHistory
    let files: Set<String>
    let completedMeetings: Int
  }

  /// Looks at a series.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - files: Every file below its root, for links between files.
  ///   - completedMeetings: For how many meetings a row may be listed as completed.
  public init(_ history: SeriesHistory, files: [String], completedMeetings: Int) {
    let context = Context(
      history: history, roadmap: RoadmapHistory(history), files: Set(files),
      completedMeetings: completedMeetings)
    let found = LintRules.all.flatMap { $0(context) }
    let order = Dictionary(
      history.notes.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: min)
    findings = found.distinct().enumerated().sorted {
      let first = [order[$0.element.file] ?? 0, $0.element.line ?? 0, $0.offset]
      let second = [order[$1.element.file] ?? 0, $1.element.line ?? 0, $1.offset]
      return first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }
}
