public import NotesDiff

/// Every move of a roadmap's rows between stages.
public struct RoadmapFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.roadmapTitle }
  /// The rows, in order of their first mention.
  public var rows: [Row]
  /// The moves asked for, in order of time.
  public var moves: [Move]
  /// The quarters, oldest first.
  public var quarters: [Quarter]
  /// The days of the meetings whose roadmap counts.
  public var meetings: [String]
  /// The days of the meetings between them whose roadmap was copied from an older one and counts for
  /// nothing; absent where none was.
  public var copied: [String]?
  /// The stages, nearest to delivery first.
  public var stages: [String]
  /// Those of the stages whose rows are delivered; absent in reports of older versions.
  public var doneStages: [String]?
  /// The stages the moves were limited to, where they were.
  public var from: String?
  /// The stage the moves were limited to, where they were.
  public var to: String?

  /// A stay in a stage.
  public struct Stay: Codable, Sendable, Hashable {
    /// The stage.
    public var stage: String
    /// What the row last said there.
    public var text: String
    /// The first meeting that shows it there.
    public var since: String
    /// The last meeting that shows it there.
    public var until: String
    /// In how many meetings.
    public var meetings: Int
    /// The days until it was first seen in its next stage, or last seen at all.
    public var days: Int
    /// Whether it stood there on the first roadmap already, and so perhaps for longer; absent where not.
    public var atLeast: Bool?
    /// The day of a note with a copied roadmap in which it stands as it does here: perhaps an old row
    /// nobody took out again.
    public var asCopiedOn: String?
  }

  /// What became of a row.
  public enum End: String, ContractName, Sendable {
    /// It stands in the last roadmap.
    case listed
    /// It left the roadmap when it was done.
    case archived
    /// It left the roadmap before it was done.
    case vanished
    /// It went into another row.
    case merged
  }

  /// A row.
  public struct Row: Codable, Sendable, Hashable {
    /// Its number in this report.
    public var number: Int
    /// Its statement, as last worded.
    public var text: String
    /// Its owners, as last named.
    public var owners: [String]
    /// The file of its last mention.
    public var file: String
    /// The line of its last mention.
    public var line: Int
    /// Its stays, oldest first.
    public var stays: [Stay]
    /// What became of it.
    public var end: End
    /// The number of the row it went into.
    public var mergedInto: Int?
    /// Whether it came back to a stage it had left.
    public var roundTrip: Bool
    /// The meetings between its first and its last whose roadmaps do not list it; absent where none.
    public var gaps: [Gap]?
    /// What its owner said that it is done, where the roadmap lists it as open; absent where not.
    public var reported: Report?
  }

  /// What the owner of an open row said of all it names.
  public struct Report: Codable, Sendable, Hashable {
    /// The owner.
    public var team: String
    /// How many parts the row has.
    public var parts: Int
    /// The meeting by which all of them were reported as done.
    public var date: String
    /// The statement about the last of them.
    public var text: String
    /// Its file.
    public var file: String
    /// Its line.
    public var line: Int
  }

  /// Roadmaps in a row that do not list a row which is there before and after.
  public struct Gap: Codable, Sendable, Hashable {
    /// The meetings without it, oldest first.
    public var meetings: [String]
    /// The meeting that lists it again.
    public var back: String
    /// The day of a note with a copied roadmap as in which it is listed again.
    public var asCopiedOn: String?
  }

  /// A move.
  public struct Move: Codable, Sendable, Hashable {
    /// The number of the row.
    public var row: Int
    /// Its statement, as last worded.
    public var text: String
    /// `completed`, `advanced`, `slipped` or `reopened`; `moved` where a stage is not known.
    public var kind: ChangeKind
    /// The stage it left.
    public var from: String
    /// The stage it reached.
    public var to: String
    /// The first meeting that shows it in the stage it left.
    public var since: String
    /// The last meeting that shows it there.
    public var left: String
    /// The first meeting that shows it in the stage it reached.
    public var date: String
    /// Days from `since` to `date`.
    public var days: Int
    /// Whether it stood in the stage it left on the first roadmap already, and so perhaps for more days;
    /// absent where not.
    public var atLeast: Bool?
    /// Meetings in the stage it left.
    public var meetings: Int
    /// What it said before, where that differs.
    public var was: String?
    /// The number of the row it went into with this move.
    public var into: Int?
    /// The numbers of the other rows that became one with it in this move.
    public var joined: [Int]?
    /// The meeting that shows the row open again which this move finished; absent where none does.
    public var takenBack: String?
    /// The day of a note with a copied roadmap in which it stands as it does after the move: an old
    /// row nobody took out again, rather than a move.
    public var asCopiedOn: String?
  }

  /// A quarter of a year.
  public struct Quarter: Codable, Sendable, Hashable {
    /// Its name: "2018 Q1".
    public var name: String
    /// Moves into a finished stage.
    public var completed: Int
    /// Rows that were new in a finished stage.
    public var arrivedCompleted: Int
    /// Rows that were new in an open stage.
    public var added: Int
    /// Moves away from delivery.
    public var slipped: Int
    /// Rows that vanished unfinished.
    public var vanished: Int
  }
}

extension RoadmapFacts {
  /// Writes down the roadmap of a series.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - from: The stage moves are limited to.
  ///   - to: The stage moves are limited to.
  ///   - includes: Whether a meeting is asked for.
  public init(
    _ history: SeriesHistory, from: Stage?, to: Stage?, includes: (CalendarDate?) -> Bool
  ) {
    let roadmap = RoadmapHistory(history)
    let date = { (note: Int) in history.notes[note].day }
    func shown(_ note: Int) -> Bool { includes(history.notes[note].date) }
    var rows: [Row] = []
    // What left with the first roadmap of the span stood in the one before it.
    let listed = roadmap.notes.filter(shown)
    let before = listed.first.flatMap { first in roadmap.notes.last { $0 < first } }
    let span = Set(listed + [before].compactMap { $0 })
    for (index, row) in roadmap.rows.enumerated() {
      guard let last = row.places.last, row.places.contains(where: { span.contains($0.note) })
      else { continue }
      let item = history.item(last)
      let stays = row.stays.enumerated().map { position, stay in
        let next = position + 1 < row.stays.count ? row.stays[position + 1].first : stay.last
        return Stay(
          stage: stay.stage.name, text: Self.wording(row, at: stay.last, history),
          since: date(stay.first), until: date(stay.last),
          meetings: stay.meetings, days: history.days(from: stay.first, to: next),
          atLeast: stay.first == roadmap.notes.first ? true : nil,
          asCopiedOn: stay.copy.map(date))
      }
      let (end, target) = Self.end(row.end)
      rows.append(
        Row(
          number: index + 1, text: item.statement, owners: item.owners,
          file: history.notes[last.note].file, line: item.line, stays: stays, end: end,
          mergedInto: target.map { $0 + 1 }, roundTrip: row.isRoundTrip,
          gaps: Self.gaps(row, roadmap, date),
          reported: row.reported.map { history.report($0) }))
    }
    let copies = history.copies.sorted().filter { copy in
      shown(copy) && (listed.first.map { $0 < copy } ?? false)
    }
    let moves = roadmap.journeys(from: from, to: to, in: history).filter { shown($0.to.first) }
      .map { move in
        let text = Self.wording(roadmap.rows[move.into ?? move.row], at: move.to.first, history)
        let own = Self.wording(roadmap.rows[move.row], at: move.from.last, history)
        let others = move.joined.map {
          Self.wording(roadmap.rows[$0], at: move.to.first - 1, history)
        }
        let was = ([own] + others).distinct().filter { $0 != text }
        return Move(
          row: move.row + 1, text: text, kind: move.kind,
          from: move.from.stage.name, to: move.to.stage.name, since: date(move.from.first),
          left: date(move.from.last), date: date(move.to.first), days: move.days,
          atLeast: move.from.first == roadmap.notes.first ? true : nil,
          meetings: move.from.meetings, was: was.isEmpty ? nil : SeriesWords.together(was),
          into: move.into.map { $0 + 1 },
          joined: move.joined.isEmpty ? nil : move.joined.map { $0 + 1 },
          takenBack: move.takenBack.flatMap { shown($0) ? date($0) : nil },
          asCopiedOn: move.copy.map(date))
      }
    let stages = Set(roadmap.rows.flatMap { $0.stays.map(\.stage) })
      .sorted { ($1.rank, $0.name) < ($0.rank, $1.name) }
    self.init(
      rows: rows, moves: moves, quarters: QuarterCount(history, roadmap, includes).quarters,
      meetings: listed.map(date), copied: copies.isEmpty ? nil : copies.map(date),
      stages: stages.map(\.name),
      doneStages: stages.filter(\.isDone).map(\.name), from: from?.name, to: to?.name)
  }

  /// Where a row is not listed between two meetings that list it.
  private static func gaps(
    _ row: RoadmapHistory.Row, _ roadmap: RoadmapHistory, _ date: (Int) -> String
  ) -> [Gap]? {
    let gaps = zip(row.places, row.places.dropFirst()).compactMap { before, after -> Gap? in
      let without = roadmap.notes.filter { $0 > before.note && $0 < after.note }
      return without.isEmpty
        ? nil
        : Gap(
          meetings: without.map(date), back: date(after.note),
          asCopiedOn: roadmap.leftOver[after].map(date))
    }
    return gaps.isEmpty ? nil : gaps
  }

  /// What a row says in a note.
  private static func wording(
    _ row: RoadmapHistory.Row, at note: Int, _ history: SeriesHistory
  ) -> String {
    (row.places.last { $0.note <= note } ?? row.places.first).map { history.item($0).statement }
      ?? ""
  }

  private static func end(_ end: RoadmapHistory.End) -> (End, Int?) {
    switch end {
    case .listed: (.listed, nil)
    case .archived: (.archived, nil)
    case .vanished: (.vanished, nil)
    case .merged(let row): (.merged, row)
    }
  }
}

extension SeriesHistory {
  /// What an owner reported, with its place.
  func report(_ reported: RoadmapHistory.Reported) -> RoadmapFacts.Report {
    let (note, item) = (notes[reported.place.note], item(reported.place))
    return RoadmapFacts.Report(
      team: reported.team, parts: reported.parts, date: note.day, text: item.text,
      file: note.file, line: item.line)
  }
}

/// Counts what happened to a roadmap in each quarter of a year.
private struct QuarterCount {
  private(set) var quarters: [RoadmapFacts.Quarter] = []
  private let history: SeriesHistory
  private let notes: Set<Int>

  init(
    _ history: SeriesHistory, _ roadmap: RoadmapHistory, _ includes: (CalendarDate?) -> Bool
  ) {
    self.history = history
    let listed = roadmap.notes.filter { includes(history.notes[$0].date) }
    notes = Set(listed)
    for note in listed { _ = index(of: note) }
    for move in roadmap.moves where move.copy == nil {
      switch move.kind {
      case .completed: add(\.completed, move.to.first)
      case .slipped, .reopened: add(\.slipped, move.to.first)
      default: break
      }
    }
    for row in roadmap.rows {
      // Rows of the first roadmap were not new with it.
      if let first = row.stays.first, first.first != roadmap.notes.first {
        add(first.stage.isDone ? \.arrivedCompleted : \.added, first.first)
      }
      // It is gone with the first roadmap that does not list it.
      if row.end == .vanished, let last = row.stays.last,
        let next = roadmap.notes.first(where: { $0 > last.last })
      {
        add(\.vanished, next)
      }
    }
  }

  private mutating func add(_ path: WritableKeyPath<RoadmapFacts.Quarter, Int>, _ note: Int) {
    guard notes.contains(note), let name = name(of: note),
      let index = quarters.firstIndex(where: { $0.name == name })
    else { return }
    quarters[index][keyPath: path] += 1
  }

  private mutating func index(of note: Int) -> Int? {
    guard let name = name(of: note) else { return nil }
    if let known = quarters.firstIndex(where: { $0.name == name }) { return known }
    quarters.append(
      RoadmapFacts.Quarter(
        name: name, completed: 0, arrivedCompleted: 0, added: 0, slipped: 0, vanished: 0))
    return quarters.count - 1
  }

  private func name(of note: Int) -> String? {
    history.notes[note].date.map { "\($0.year) Q\(($0.month + 2) / 3)" }
  }
}
