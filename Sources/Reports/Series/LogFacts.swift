import NotesDiff

/// The changelog of a series: what changed from each note to the next, newest first.
public struct LogFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.logTitle }
  /// Each step is a report of its own.
  public static var isLaidOut: Bool { true }
  /// The steps, newest first.
  public var steps: [ChangeReport]

  /// Makes a changelog.
  ///
  /// - Parameter steps: The steps, newest first.
  public init(steps: [ChangeReport]) { self.steps = steps }

  /// How many steps there are.
  public var headline: String { SeriesWords.steps(steps.count) }

  /// A part for each step.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    Parallel.map(steps) { Self.part($0, options) }
  }

  /// One step as a part of the log.
  static func part(_ step: ChangeReport, _ options: ReportOptions) -> ArrangedReport.Part {
    var arranged = ArrangedReport(step, options: options)
    let name = step.new.date ?? step.new.file
    // Anchors of one step must not be those of another.
    for index in arranged.parts.indices { arranged.parts[index].anchor += "-" + name }
    return ArrangedReport.Part(
      anchor: ArrangedReport.Part.stepAnchor + name, title: name, remark: arranged.subtitle,
      content: .report(arranged))
  }
}
