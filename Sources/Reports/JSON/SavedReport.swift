import FoundationEssentials

/// The answer to a question about a series, whichever it is.
public protocol SeriesAnswer: Sendable {
  /// The command that wrote it.
  var command: String { get }
  /// Puts it into the order every format shows.
  func arranged(_ options: ReportOptions) -> ArrangedReport
  /// The answer as JSON.
  ///
  /// - Returns: The text of a file.
  /// - Throws: `ReportCodingError.notWritable`, where a score is no number.
  func text() throws(ReportCodingError) -> String
}

extension SeriesReport: SeriesAnswer {
  /// Puts it into the order every format shows.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The report in order.
  public func arranged(_ options: ReportOptions) -> ArrangedReport {
    ArrangedReport(self, options: options)
  }

  /// The answer as JSON.
  ///
  /// - Returns: The text of a file.
  /// - Throws: `ReportCodingError.notWritable`, where a score is no number.
  public func text() throws(ReportCodingError) -> String { try ReportCoding.text(of: self) }
}

/// What a saved JSON file holds.
public enum SavedReport: Sendable {
  /// What changed between two notes.
  case changes(ChangeReport)
  /// The changes of a series, step by step.
  case log(SeriesReport<LogFacts>)
  /// Another answer about a series.
  case answer(SeriesAnswerKind, any SeriesAnswer)

  /// Reads a file.
  ///
  /// Unknown keys are passed over, so that a report of a later minor form stays readable.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: `ReportCodingError`, with the place of the first fault.
  public init(_ bytes: [UInt8]) throws(ReportCodingError) {
    let data = Data(bytes)
    // The version first: of a later contract nothing else is known.
    let head = try ReportCoding.decode(Head.self, from: data)
    guard head.schemaVersion <= ChangeReport.currentVersion else {
      throw .newerVersion(found: head.schemaVersion, known: ChangeReport.currentVersion)
    }
    guard head.schemaVersion >= 1 else {
      throw .badValue(
        place: "schemaVersion", reason: "there is no version \(head.schemaVersion)")
    }
    guard let command = head.command else {
      self = .changes(try ReportCoding.changes(data))
      return
    }
    guard let kind = SeriesAnswerKind(rawValue: command) else {
      let names = SeriesAnswerKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(place: "command", reason: "\"\(command)\" is none of \(names)")
    }
    switch kind {
    case .log:
      let log = try ReportCoding.decode(SeriesReport<LogFacts>.self, from: data)
      for committee in log.committees {
        for step in committee.report.steps { try ValueCheck.check(step) }
      }
      self = .log(log)
    case .logIndex: self = .answer(kind, try Self.answer(LogIndexFacts.self, data))
    case .range: self = .answer(kind, try Self.answer(RangeFacts.self, data))
    case .roadmap: self = .answer(kind, try Self.answer(RoadmapFacts.self, data))
    case .trace: self = .answer(kind, try Self.answer(TraceFacts.self, data))
    case .looseEnds: self = .answer(kind, try Self.answer(LooseEndFacts.self, data))
    case .teams: self = .answer(kind, try Self.answer(TeamsFacts.self, data))
    case .lint: self = .answer(kind, try Self.answer(LintFacts.self, data))
    }
  }

  private struct Head: Decodable {
    var schemaVersion: Int
    var command: String?
  }

  private static func answer<Facts: SeriesFacts>(
    _ facts: Facts.Type, _ data: Data
  ) throws(ReportCodingError) -> SeriesReport<Facts> {
    try ReportCoding.decode(SeriesReport<Facts>.self, from: data)
  }
}
