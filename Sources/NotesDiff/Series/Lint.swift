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
    /// The roadmap is that of an older note.
    case copiedRoadmap(from: String, alike: Int, rows: Int)
    /// A row stands in two stages, or twice in one.
    case rowTwice(text: String, stages: [String], lines: [Int])
    /// A section stands twice, by name or word for word under two headings.
    case sectionTwice(name: String, lines: [Int], isWordForWord: Bool)
    /// The roadmap has a stage nobody knows.
    case unknownStage(String)
    /// A row of the roadmap has no column for its stage.
    case lostColumn(text: String)
    /// A row has more cells than its table has columns.
    case lostCells(cells: Int, columns: Int)
    /// Lines have the bars of a table, and Markdown reads none: the line of dashes is missing, or has
    /// not as many columns as the head.
    case noTable(head: Int?, dashes: Int?)
    /// Title and file name have two dates.
    case dateDisagrees(title: String, name: String)
    /// A row was listed as completed for a long time.
    case longCompleted(text: String, meetings: Int, since: String)
    /// The roadmap stayed as it was while teams went on reporting.
    case frozenRoadmap(meetings: Int, since: String)
    /// The roadmap is gone, and no note speaks of it.
    case roadmapGone(last: String)
    /// The note breaks off in the middle of a statement.
    case breaksOff(text: String)
    /// A reference link has no target in the note.
    case noTarget(String)
    /// A link leads to a file or heading that is not there.
    case nowhere(String)
    /// Text was encoded twice.
    case encodedTwice(lines: Int)
    /// The note says nothing.
    case nothingRead
    /// Another note has the same date.
    case sameDay(other: String, date: String)
    /// The date lies far from all others.
    case farDate(date: String, nearest: String)
    /// The note has no date.
    case noDate
    /// The file could not be read.
    case unreadable(ReadError)
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
    case .copiedRoadmap: "copied-roadmap"
    case .rowTwice: "row-twice"
    case .sectionTwice: "section-twice"
    case .unknownStage: "unknown-stage"
    case .lostColumn, .lostCells, .noTable: "lost-column"
    case .dateDisagrees: "date-disagrees"
    case .longCompleted: "long-completed"
    case .frozenRoadmap: "frozen-roadmap"
    case .roadmapGone: "roadmap-gone"
    case .breaksOff: "breaks-off"
    case .noTarget: "no-target"
    case .nowhere: "dead-link"
    case .encodedTwice: "double-encoding"
    case .nothingRead: "nothing-read"
    case .sameDay: "same-day"
    case .farDate: "far-date"
    case .noDate: "no-date"
    case .unreadable: "unreadable"
    }
  }

  /// How much it matters.
  public var level: Level {
    switch detail {
    case .copiedRoadmap, .rowTwice, .unknownStage, .dateDisagrees, .unreadable, .sameDay: .error
    case .sectionTwice(_, _, let isWordForWord): isWordForWord ? .error : .warning
    case .lostColumn, .lostCells, .noTable, .longCompleted, .frozenRoadmap, .roadmapGone,
      .breaksOff, .noTarget, .nowhere, .encodedTwice,
      .nothingRead, .farDate, .noDate:
      .warning
    }
  }

  /// Makes a finding out of what the plan or the reading of a series noticed; nothing where a
  /// notice is about a comparison.
  ///
  /// - Parameter notice: A notice.
  public init?(_ notice: Notice) {
    switch notice {
    case .dateDisagrees(let file, let title, let name, let line):
      self.init(file, line, .dateDisagrees(title: "\(title)", name: "\(name)"))
    case .noPlace(let file), .noDate(let file): self.init(file, nil, .noDate)
    case .encodedTwice(let file, let line, let count):
      self.init(file, line, .encodedTwice(lines: count))
    case .nothingRead(let file): self.init(file, nil, .nothingRead)
    case .lostColumn(let file, let line, let text):
      self.init(file, line, .lostColumn(text: text))
    case .lostCells(let file, let line, let cells, let columns):
      self.init(file, line, .lostCells(cells: cells, columns: columns))
    case .unknownStage(let file, let line, let name): self.init(file, line, .unknownStage(name))
    case .copiedRoadmap(let file, let from, let alike, let rows):
      self.init(file, nil, .copiedRoadmap(from: "\(from)", alike: alike, rows: rows))
    case .sameDay(let file, let other, let date):
      self.init(file, nil, .sameDay(other: other, date: "\(date)"))
    case .farDate(let file, let date, let nearest):
      self.init(file, nil, .farDate(date: "\(date)", nearest: "\(nearest)"))
    case .unreadable(let file, let error): self.init(file, nil, .unreadable(error))
    case .staleRows, .roadmapMissing, .roadmapAppeared, .roadmapDisagrees, .alignmentBounded,
      .newerFirst, .notANote, .ownReport, .unlikeNames, .answerUnused, .pinUnused:
      return nil
    }
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
