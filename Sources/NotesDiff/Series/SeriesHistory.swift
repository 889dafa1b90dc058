/// All notes of a series with the steps between them, for questions about more than one step.
public struct SeriesHistory: Sendable {
  /// What the committee is called.
  public let name: String
  /// The notes, oldest first.
  public let notes: [MeetingNote]
  /// The steps, oldest first.
  public let steps: [SeriesStep]
  /// The lives of items across all notes.
  public let lifelines: Lifelines
  /// The notes whose roadmap was copied from an older one, by place: their rows are no evidence.
  public let copies: Set<Int>

  /// Compares the notes of a series, each with its baseline.
  ///
  /// - Parameters:
  ///   - name: What the committee is called.
  ///   - notes: The notes, oldest first.
  ///   - rule: What notes are compared with.
  ///   - aligner: What finds the links.
  public init(
    name: String, notes: [MeetingNote], baseline rule: BaselineRule = .last,
    aligner: Aligner = Aligner()
  ) {
    var walk = SeriesWalk(baseline: rule, aligner: aligner)
    let steps = notes.compactMap { walk.next($0) }
    let copies = Set(steps.filter(\.hasCopiedRoadmap).map(\.new))
    self.name = name
    self.notes = notes
    self.steps = steps
    self.copies = copies
    lifelines = Lifelines(notes: notes, steps: steps, copies: copies)
  }

  /// An item of the series.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: The item.
  public func item(_ place: ItemPlace) -> Item { notes[place.note].items[place.item] }

  /// The team an item stands under; nothing outside teams.
  ///
  /// - Parameter place: Where it was read.
  /// - Returns: The name of the team, or nothing.
  public func team(_ place: ItemPlace) -> String? {
    let note = notes[place.note]
    return note.team(of: note.items[place.item].section).map { note.sections[$0].heading.name }
  }

  /// The notes whose roadmap counts: they have one, and it was not copied from an older note.
  public var roadmapNotes: [Int] {
    notes.indices.filter { notes[$0].hasRoadmap && !copies.contains($0) }
  }

  /// The days from one note to a later one; 0 where one of them has no date.
  ///
  /// - Parameters:
  ///   - first: A note, by place.
  ///   - second: A later one.
  /// - Returns: The days between them.
  public func days(from first: Int, to second: Int) -> Int {
    guard let start = notes[first].date, let end = notes[second].date else { return 0 }
    return end.dayNumber - start.dayNumber
  }
}
