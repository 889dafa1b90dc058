import NotesDiff

/// The index page of a changelog that is written as a folder.
public struct LogIndexFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.logTitle }
  /// The steps, newest first.
  public var steps: [Entry]

  /// A step.
  public struct Entry: Codable, Sendable, Hashable {
    /// The day of the newer note.
    public var date: String?
    /// The day of the note before.
    public var since: String?
    /// The file of the report.
    public var file: String
    /// The counts in one line.
    public var headline: String
    /// What to know of its roadmap, one sentence each; absent where there is nothing.
    public var remarks: [String]?

    /// Refers to a report.
    ///
    /// - Parameters:
    ///   - step: The report.
    ///   - file: The file it was written to.
    ///   - headline: Its counts in one line.
    public init(_ step: ChangeReport, file: String, headline: String) {
      date = step.new.date
      since = step.old.date
      self.file = file
      self.headline = headline
      let remarks = step.warnings.filter { Wording.roadmapCodes.contains($0.code) }.map(\.message)
      self.remarks = remarks.isEmpty ? nil : remarks
    }
  }

  /// Makes an index.
  ///
  /// - Parameter steps: The steps, newest first.
  public init(steps: [Entry]) { self.steps = steps }

  /// How many steps there are.
  public var headline: String { SeriesWords.steps(steps.count) }

  /// The steps as a table with links to their reports.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    guard !steps.isEmpty else { return [] }
    let rows = steps.map { step in
      [
        RichText([.init(step.date ?? step.file, link: step.file)]), RichText(step.since ?? ""),
        RichText(([step.headline] + (step.remarks ?? [])).joined(separator: " — ")),
      ]
    }
    return [
      .part(
        SeriesWords.stepsTitle,
        .table(.init(columns: SeriesWords.indexColumns, rows: rows, tight: [0, 1])))
    ]
  }
}
