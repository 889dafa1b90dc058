public import NotesDiff

/// Made-up notes of a series.
public enum SeriesSample {
  /// The file of a note, a month after the one before.
  ///
  /// - Parameter number: The place of the note, from 0.
  /// - Returns: The name of the file.
  public static func file(_ number: Int) -> String {
    let month = String(number % 12 + 1)
    return "203\(1 + number / 12)-\(month.count == 1 ? "0" : "")\(month)-04.md"
  }

  /// A note with a roadmap.
  ///
  /// - Parameter rows: The rows, each with its stage.
  /// - Returns: The note.
  public static func roadmap(_ rows: [(stage: String, text: String)]) -> String {
    let lines = rows.map { "*\($0.stage)* | - \($0.text)\n" }.joined()
    return "# Quay PMC\n\n## Roadmap\n\nWhen? | What?\n------|------\n" + lines
  }

  /// The section of a team.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - lead: Its lead.
  ///   - items: What it reports.
  /// - Returns: A part of a note.
  public static func team(_ name: String, _ lead: String, _ items: [String]) -> String {
    "### \(name) - \(lead)\n\n" + items.map { "- \($0)\n" }.joined() + "\n"
  }

  /// A note with the sections of teams.
  ///
  /// - Parameter teams: The sections.
  /// - Returns: The note.
  public static func note(_ teams: String...) -> String {
    "# Quay PMC\n\n## Projects\n\n" + teams.joined()
  }

  /// The rows of a roadmap and of the one after it, each with its stage.
  public static let rows = [
    [
      ("Recently Completed", "Fenders along the east pier"), ("Soon", "New bollards for the ferry"),
      ("Next", "A second gate"), ("Future", "Tide tables on paper"),
    ],
    [
      ("Recently Completed", "New bollards for the ferry"), ("Soon", "A second gate"),
      ("Next", "Lamps on the breakwater"), ("Future", "Tide tables on paper"),
    ],
  ]

  /// Four roadmaps: the third was copied from the first, the fourth goes on from the second.
  public static var roadmaps: [String] { (rows + rows).map { roadmap($0) } }

  /// A roadmap that goes on from the second, but for the finished bollards, which stand where a copy of
  /// the first has them.
  public static var leftOver: String {
    roadmap([("Soon", "New bollards for the ferry")] + rows[1].dropFirst())
  }
}

extension SeriesHistory {
  /// Compares notes written in a test, a month apart.
  ///
  /// - Parameter texts: The notes, oldest first.
  /// - Throws: `ReadError`.
  public init(_ texts: [String]) throws {
    var walk = SeriesWalk()
    let notes = try texts.enumerated().map { number, text in
      try MeetingNote(text, file: SeriesSample.file(number))
    }
    self.init(name: "quay", notes: notes, steps: notes.compactMap { walk.next($0) })
  }
}
