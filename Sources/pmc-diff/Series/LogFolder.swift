import NotesDiff
import Reports

/// Writes the changelog of a series as a folder: a report a step and an index page.
///
/// Every step is written as soon as it is known, so memory does not grow with the series.
struct LogFolder {
  private let folder: String
  private let report: ReportArguments
  private let choice: ChangeChoice
  private let format: ReportFormat

  /// Prepares a folder.
  ///
  /// - Parameters:
  ///   - folder: Its path.
  ///   - format: The format of its files.
  ///   - report: How reports are written.
  ///   - choice: What the reader wants to see of changes.
  /// - Throws: `Trouble`, in words for the user.
  init(
    _ folder: String, as format: ReportFormat, report: ReportArguments, _ choice: ChangeChoice
  ) throws(Trouble) {
    self.folder = folder
    self.report = report
    self.choice = choice
    self.format = format
    try FileOutput.makeFolder(folder)
  }

  /// Writes the reports, then the index.
  ///
  /// - Parameter run: The series.
  /// - Throws: `Trouble`, in words for the user.
  func write(_ run: SeriesRun) throws {
    var names = UniqueNames(fallback: "step", keepsCase: true, except: ["index"])
    let all = run.committees
    let options = choice.options(run.layout)
    let answers = try all.map { committee in
      var entries: [LogIndexFacts.Entry] = []
      var notes: [ChangeReport.NoteReference] = []
      var wanted: [String] = []
      let notices = try run.steps(of: committee) { note, isWanted in
        notes.append(note)
        if isWanted { wanted.append(note.day) }
      } body: { step in
        let facts = ChangeReport(step.comparison, explaining: choice.isExplained)
        let arranged = ArrangedReport(facts, options: options)
        let name = names.unique(
          (all.count > 1 ? committee.name + "-" : "") + (facts.new.date ?? facts.new.file))
        let file = name + "." + format.fileExtension
        let text =
          format == .json
          ? try ReportCoding.text(of: facts.keeping(include: options.include))
          : try self.text(of: arranged)
        try FileOutput.write(text, to: folder + "/" + file)
        entries.append(.init(facts, file: file, headline: arranged.headline))
      }
      return CommitteeFacts(
        name: committee.name, notes: notes, span: run.span(wanted, of: committee),
        notices: committee.notices + notices,
        report: LogIndexFacts(steps: entries.reversed()))
    }
    run.warn()
    let index = SeriesReport(command: .logIndex, notices: run.notices, committees: answers)
    let text =
      format == .json
      ? try ReportCoding.text(of: index)
      : try self.text(of: ArrangedReport(index))
    try FileOutput.write(text, to: folder + "/index." + format.fileExtension)
  }

  private func text(of arranged: ArrangedReport) throws -> String {
    try report.form.render(
      arranged, as: format, choice.shared, isTerminal: false, in: report.mail.envelope([]))
  }
}
