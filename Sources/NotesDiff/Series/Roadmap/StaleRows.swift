/// Rows of copied roadmaps, to tell a row that went back from one that an old note brought back.
struct StaleRows {
  private var notesOf: [RowKey: [Int]] = [:]

  /// Gathers the rows of the copied roadmaps.
  ///
  /// - Parameter history: The series.
  init(_ history: SeriesHistory) {
    for note in history.notes.indices where history.copies.contains(note) {
      for row in history.notes[note].items where row.isRoadmapRow {
        notesOf[RowKey(row), default: []].append(note)
      }
    }
  }

  /// The last copied roadmap before a note in which a row stands as it does in that note.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - note: A note it stands in, by place.
  ///   - history: The series.
  /// - Returns: The source of the copy, or nothing.
  func copy(of row: RoadmapHistory.Row, at note: Int, _ history: SeriesHistory) -> Int? {
    guard let place = row.places.first(where: { $0.note == note }) else { return nil }
    return copy(of: history.item(place), before: note)
  }

  /// The last copied roadmap before a note in which a row stands word for word in the same stage.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - note: The note it stands in, by place.
  /// - Returns: The note with the copy, by place, or nothing.
  func copy(of row: Item, before note: Int) -> Int? {
    notesOf[RowKey(row)]?.last { $0 < note }
  }
}
