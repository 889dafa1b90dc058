/// How the rows of a roadmap moved between stages over a series.
public struct RoadmapHistory: Sendable {
  /// An unbroken stay of a row in one stage.
  public struct Stay: Sendable, Hashable {
    /// The stage.
    public var stage: Stage
    /// The first note that shows it there, by place.
    public var first: Int
    /// The last note that shows it there.
    public var last: Int
    /// In how many notes it is shown there.
    public var meetings: Int
    /// The note with a copied roadmap in which the row stands as it does here: it may be an old row that
    /// was never taken out again.
    public var copy: Int?
  }

  /// What became of a row.
  public enum End: Sendable, Hashable {
    /// It stands in the last roadmap.
    case listed
    /// It left the list, done.
    case archived
    /// It left the list, open.
    case vanished
    /// It went into another row.
    case merged(into: Int)
  }

  /// One row and its life.
  public struct Row: Sendable, Hashable {
    /// Its lifeline.
    public var line: Int
    /// Where it stands, note by note.
    public var places: [ItemPlace]
    /// Its stays, oldest first.
    public var stays: [Stay]
    /// What became of it.
    public var end: End
    /// What its owner said that it is done, where the roadmap lists it as open.
    public var reported: Reported?

    /// Whether it came back to a stage it had left, other than with a copied roadmap.
    public var isRoundTrip: Bool {
      let stays = stays.filter { $0.copy == nil }
      return stays.indices.contains { index in
        index >= 2 && stays[..<(index - 1)].contains { $0.stage == stays[index].stage }
      }
    }
  }

  /// What the owner of an open row said of all it names.
  public struct Reported: Sendable, Hashable {
    /// The owner.
    public var team: String
    /// The statement about the part that was done last.
    public var place: ItemPlace
    /// How many parts the row has.
    public var parts: Int
  }

  /// A change of stage.
  public struct Move: Sendable, Hashable {
    /// The row, by index.
    public var row: Int
    /// The stay it ended.
    public var from: Stay
    /// The stay it began.
    public var to: Stay
    /// Days from the first meeting of the one, or of a row that became one with it there, to the first
    /// meeting of the other.
    public var days: Int
    /// The row it went into with this move, by index; nothing where it stayed a row of its own.
    public var into: Int?
    /// The other rows that became one with it in this move, by index.
    public var joined: [Int] = []
    /// The note that shows the row open again which this move finished; nothing where none does.
    public var takenBack: Int?
    /// The note with a copied roadmap in which the row stands as it does after the move: it may be no
    /// move at all.
    public var copy: Int? { to.copy }

    /// What a reader calls the move.
    public var kind: ChangeKind { copy == nil ? from.stage.move(to: to.stage) : .moved }
  }

  /// The rows, in order of their first mention.
  public private(set) var rows: [Row] = []
  /// The moves, in order of time, then of rows; one for all rows that became one.
  public var moves: [Move] { Self.once(rowMoves) }
  /// The moves, row by row.
  private var rowMoves: [Move] = []
  /// The notes whose roadmap counts, by place.
  public let notes: [Int]
  /// The rows that stand as in a copied roadmap, each with the note that has that.
  public let leftOver: [ItemPlace: Int]

  /// Reads the moves of a series.
  ///
  /// - Parameter history: The series.
  /// - Complexity: Linear in the number of rows of all notes.
  public init(_ history: SeriesHistory) {
    notes = history.roadmapNotes
    leftOver = history.leftOverRows
    let counted = Set(notes)
    var rowOf: [Int: Int] = [:]
    for (number, line) in history.lifelines.lines.enumerated() {
      let places = line.places.filter {
        let item = history.item($0)
        return counted.contains($0.note) && item.isRoadmapRow && !item.isGroupRow
      }
      guard !places.isEmpty else { continue }
      rowOf[number] = rows.count
      rows.append(
        Row(line: number, places: places, stays: stays(places, history), end: .listed))
    }
    for index in rows.indices {
      let merged = history.lifelines.lines[rows[index].line].mergedInto.flatMap { rowOf[$0] }
      rows[index].end = end(of: rows[index], mergedInto: merged)
    }
    let open = rows.indices.filter { rows[$0].end == .listed }
    if !open.isEmpty {
      let reports = OwnerReports(history)
      for index in open { rows[index].reported = reports.report(on: rows[index]) }
    }
    for index in rows.indices {
      let stays = way(of: index)
      for (from, to) in zip(stays, stays.dropFirst()) where from.stay.stage != to.stay.stage {
        rowMoves.append(move(of: index, from: from.stay, to: to.stay, into: to.row, history))
      }
    }
    rowMoves.sort { ($0.to.first, $0.row) < ($1.to.first, $1.row) }
  }

  /// Moves of rows that became one, told once: by the row that goes on where it moved itself.
  private static func once(_ moves: [Move]) -> [Move] {
    struct Goal: Hashable {
      var row: Int
      var note: Int
    }
    var told: [Move] = []
    var place: [Goal: Int] = [:]
    for move in moves {
      let goal = Goal(row: move.into ?? move.row, note: move.to.first)
      guard let known = place[goal] else {
        place[goal] = told.count
        told.append(move)
        continue
      }
      let rows = told[known].joined + [told[known].row, move.row]
      if move.into == nil { told[known] = move }
      told[known].joined = (rows + move.joined).filter { $0 != told[known].row }.distinct().sorted()
    }
    return told
  }

  private func stays(_ places: [ItemPlace], _ history: SeriesHistory) -> [Stay] {
    var stays: [Stay] = []
    for place in places {
      guard let stage = history.item(place).stage else { continue }
      if let last = stays.last, last.stage == stage {
        stays[stays.count - 1].last = place.note
        stays[stays.count - 1].meetings += 1
      } else {
        stays.append(
          Stay(
            stage: stage, first: place.note, last: place.note, meetings: 1,
            copy: leftOver[place]))
      }
    }
    return stays
  }

  /// A move, told of all rows that became one in the stage it leaves: the work stood there since the
  /// first of them did.
  private func move(
    of row: Int, from: Stay, to: Stay, into: Int?, _ history: SeriesHistory
  ) -> Move {
    var from = from
    var parts: [Int] = []
    var shown = notes(of: row, in: from)
    var open = [(row: row, stay: from)]
    while let whole = open.popLast() {
      for part in rows.indices where part != row && !parts.contains(part) {
        guard case .merged(let heir) = rows[part].end, heir == whole.row,
          let last = rows[part].stays.last, last.stage == from.stage,
          let next = notes.first(where: { $0 > last.last }),
          whole.stay.first <= next, next <= whole.stay.last
        else { continue }
        parts.append(part)
        open.append((part, last))
        from.first = min(from.first, last.first)
        shown.formUnion(notes(of: part, in: last))
      }
    }
    from.meetings = shown.count
    let later = rows[into ?? row].stays.first { $0.first > to.last && $0.copy == nil }
    let isUndone = later.map { to.stage.move(to: $0.stage) == .reopened } ?? false
    return Move(
      row: row, from: from, to: to, days: history.days(from: from.first, to: to.first), into: into,
      joined: parts.sorted(), takenBack: isUndone ? later?.first : nil)
  }

  /// The notes that show a row in a stay.
  private func notes(of row: Int, in stay: Stay) -> Set<Int> {
    Set(rows[row].places.map(\.note).filter { stay.first <= $0 && $0 <= stay.last })
  }

  /// The stays of a row, and the stay of the row it went into that began where it ended.
  private func way(of index: Int) -> [(stay: Stay, row: Int?)] {
    var way: [(stay: Stay, row: Int?)] = rows[index].stays.map { ($0, nil) }
    guard case .merged(let heir) = rows[index].end, let last = rows[index].stays.last else {
      return way
    }
    let next = notes.first { $0 > last.last }
    if let next, var stay = rows[heir].stays.first(where: { $0.first <= next && next <= $0.last }) {
      stay.first = max(stay.first, next)
      way.append((stay, heir))
    }
    return way
  }

  /// The stays of a row, and everything that became of the rows it went into from then on.
  private func wholeWay(of index: Int) -> [(stay: Stay, row: Int?)] {
    var way = self.way(of: index)
    var seen: Set<Int> = [index]
    while let last = way.last, let heir = last.row, seen.insert(heir).inserted {
      way += rows[heir].stays.filter { $0.first > last.stay.first }.map { ($0, heir) }
      way += self.way(of: heir).filter { $0.row != nil }
    }
    return way
  }

  private func end(of row: Row, mergedInto other: Int?) -> End {
    guard let last = row.stays.last, last.last != notes.last else { return .listed }
    if let other { return .merged(into: other) }
    return last.stage.isDone ? .archived : .vanished
  }

  /// Ways from one stage to another, straight, through others or in a row it went into: for each row
  /// from its last coming into the one to its first coming into the other after that.
  ///
  /// - Parameters:
  ///   - from: The stage left; nothing for any.
  ///   - to: The stage reached; nothing for any.
  ///   - history: The series.
  /// - Returns: Moves, in order of time.
  public func journeys(
    from: Stage?, to: Stage?, in history: SeriesHistory
  ) -> [Move] {
    guard let from, let to else {
      return Self.once(
        rowMoves.filter {
          (from == nil || $0.from.stage == from) && (to == nil || $0.to.stage == to)
        })
    }
    var found: [Move] = []
    for index in rows.indices {
      var start: Stay?
      for (stay, row) in wholeWay(of: index) {
        // What a row went into has ways of its own.
        if stay.stage == from, row == nil { start = stay }
        guard stay.stage == to, let origin = start else { continue }
        found.append(move(of: index, from: origin, to: stay, into: row, history))
        start = nil
      }
    }
    return Self.once(found.sorted { ($0.to.first, $0.row) < ($1.to.first, $1.row) })
  }
}

extension Stage {
  /// What a reader calls the move of a row to another stage.
  ///
  /// - Parameter other: The stage it stands in now.
  /// - Returns: `completed`, `reopened`, `advanced` or `slipped`; `moved` where nobody can tell.
  func move(to other: Stage) -> ChangeKind {
    switch (isDone, other.isDone) {
    case (false, true): .completed
    case _ where hidesWay(to: other): .moved
    case (true, false): .reopened
    case (false, false), (true, true): self < other ? .advanced : .slipped
    }
  }

  /// Whether a row went to another stage, and the rank of one of the two is not known.
  ///
  /// - Parameter other: The stage it stands in now.
  /// - Returns: Whether nobody can say that it came nearer or went farther.
  func hidesWay(to other: Stage) -> Bool {
    name != other.name && !(isKnown && other.isKnown)
  }
}
