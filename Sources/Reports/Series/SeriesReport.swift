public import NotesDiff

/// What a question about a series finds for one committee, in the words of the JSON contract.
public protocol SeriesFacts: Codable, Sendable, Hashable {
  /// What was asked, as a title: "Roadmap".
  static var title: String { get }
  /// Whether its parts are reports of their own, which are laid out already.
  static var isLaidOut: Bool { get }
  /// The findings in one line.
  var headline: String { get }
  /// The parts every format shows.
  func parts(_ options: ReportOptions) -> [ArrangedReport.Part]
  /// What was left out, one sentence each.
  func footnotes(_ options: ReportOptions) -> [String]
}

/// A report on a series: the answer to one question for every committee found.
///
/// It is the wire form, version 1; keys are only ever added.
public struct SeriesReport<Facts: SeriesFacts>: Codable, Sendable, Hashable {
  /// The version of the contract the report was written in.
  public var schemaVersion = ChangeReport.currentVersion
  /// The command that wrote it, by the names of `SeriesAnswerKind`.
  public var command: String
  /// What to know of files that belong to no committee.
  public var warnings: [ChangeReport.Warning]
  /// The committees, in order of their names.
  public var committees: [CommitteeFacts<Facts>]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - command: The command that asks.
  ///   - notices: What to know of files that belong to no committee.
  ///   - committees: What was found.
  public init(
    command: SeriesAnswerKind, notices: [Notice], committees: [CommitteeFacts<Facts>]
  ) {
    self.command = command.rawValue
    warnings = notices.map(ChangeReport.Warning.init)
    self.committees = committees
  }
}

/// The answer for one committee.
public struct CommitteeFacts<Facts: SeriesFacts>: Codable, Sendable, Hashable {
  /// What the committee is called.
  public var name: String
  /// Its notes, oldest first.
  public var notes: [ChangeReport.NoteReference]
  /// Which meetings the answer is about; absent in reports of older versions.
  public var span: SeriesSpan?
  /// What to know before trusting the answer.
  public var warnings: [ChangeReport.Warning]
  /// The answer.
  public var report: Facts

  /// Makes an answer.
  ///
  /// - Parameters:
  ///   - name: What the committee is called.
  ///   - notes: Its notes, oldest first.
  ///   - span: Which meetings the answer is about.
  ///   - notices: What to know before trusting the answer.
  ///   - report: The answer.
  public init(
    name: String, notes: [ChangeReport.NoteReference], span: SeriesSpan?, notices: [Notice],
    report: Facts
  ) {
    self.name = name
    self.notes = notes
    self.span = span
    warnings = notices.map(ChangeReport.Warning.init)
    self.report = report
  }
}

extension ChangeReport.NoteReference {
  /// Refers to a note.
  ///
  /// - Parameter note: A note.
  public init(_ note: MeetingNote) {
    self.init(file: note.file, title: note.title, date: note.date?.description)
  }
}

extension ArrangedReport {
  /// Puts a report on a series into the order every format shows.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - options: What to show beyond the usual.
  public init<Facts>(_ report: SeriesReport<Facts>, options: ReportOptions = ReportOptions()) {
    // Read-mes and older reports are expected to lie there; they are named, but not as something a
    // reader should worry about.
    let aside = [Notice.notANote(file: ""), .ownReport(file: "")].map(Wording.code)
    let outside = report.warnings.filter { !aside.contains($0.code) }.map(\.sentence)
    let notes = zip(aside, [SeriesWords.readMes, SeriesWords.ownReports])
      .compactMap { code, what -> String? in
        let files = report.warnings.filter { $0.code == code }.compactMap(\.file)
        return files.isEmpty ? nil : SeriesWords.leftOut(what, files)
      }
    let answers = report.committees.map { Self.arranged($0, options) }
    if answers.count == 1, var only = answers.first {
      only.warnings = outside + only.warnings
      only.footnotes += notes
      self = only
      return
    }
    self.init(
      title: "\(Wording.listed(report.committees.map(\.name))): \(Facts.title)",
      subtitle: SeriesWords.committees(answers.count), headline: "",
      warnings: outside,
      parts: zip(report.committees, answers).enumerated().map { number, answer in
        Part(
          anchor: "committee-\(number + 1)", title: answer.0.name, remark: answer.1.subtitle,
          content: .report(answer.1))
      }, footnotes: notes)
  }

  private static func arranged<Facts>(
    _ facts: CommitteeFacts<Facts>, _ options: ReportOptions
  ) -> ArrangedReport {
    let extent =
      facts.span?.sentence
      ?? SeriesWords.extent(facts.notes.count, dates: facts.notes.compactMap(\.date))
    if let span = facts.span, span.meetings == 0 {
      return ArrangedReport(
        title: "\(facts.name): \(Facts.title)", subtitle: extent,
        headline: SeriesWords.noMeeting(since: span.since, until: span.until)
          ?? facts.report.headline,
        warnings: facts.warnings.map(\.sentence), parts: [], footnotes: [])
    }
    let parts = facts.report.parts(options)
    let shown =
      Facts.isLaidOut ? ReportLayout.Result(parts: parts) : options.layout.applied(to: parts)
    return ArrangedReport(
      title: "\(facts.name): \(Facts.title)",
      subtitle: extent,
      headline: facts.report.headline, warnings: facts.warnings.map(\.sentence),
      parts: shown.parts,
      footnotes: facts.report.footnotes(options)
        + (shown.hidden.isEmpty ? [] : [Wording.hidden(shown.hidden)]))
  }
}

extension SeriesFacts {
  /// Its parts are laid out like those of other reports.
  public static var isLaidOut: Bool { false }
  /// Nothing is left out.
  public func footnotes(_ options: ReportOptions) -> [String] { [] }
}

/// Shorthands of the arrangements of series.
extension ArrangedReport.Part {
  /// A part that is left out where it has nothing to say.
  static func table(
    _ title: String, remark: String? = nil, _ columns: [String], numbers: Set<Int> = [],
    tight: Set<Int> = [], kinds: [ChangeKind] = [], _ rows: [[String]]
  ) -> ArrangedReport.Part? {
    guard !rows.isEmpty else { return nil }
    var table = ArrangedReport.Table(
      columns: columns, rows: rows.map { $0.map { RichText($0) } }, numbers: numbers,
      tight: tight)
    table.kinds = kinds
    return part(title, remark: remark, .table(table))
  }

  static func sentences(_ title: String, _ sentences: [String]) -> ArrangedReport.Part? {
    guard !sentences.isEmpty else { return nil }
    return part(title, .sentences(sentences.map { RichText($0) }))
  }

  static func part(
    _ title: String, remark: String? = nil, _ content: ArrangedReport.Content
  ) -> ArrangedReport.Part {
    ArrangedReport.Part(title: title, remark: remark, content: content)
  }
}
