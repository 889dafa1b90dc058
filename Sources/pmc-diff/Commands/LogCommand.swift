import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff log PATH`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the changelog of a series, newest meeting first.",
    discussion: """
      One section a step. Without options a note is compared with the one before it, a team that \
      was silent there with its own last report, and a roadmap with the last one there was; the \
      report says which. With -o DIR/ (a folder, or a name that ends with '/') it writes one \
      report a step and an index page.

        pmc-diff log notes/ --since 2020-01-01
        pmc-diff log notes/ --latest
        pmc-diff log HEAD~30..HEAD:notes --format markdown
        pmc-diff log notes/ --format xhtml -o site/
      """)

  @OptionGroup var series: SeriesArguments

  @OptionGroup var report: ReportArguments

  func run() throws {
    let run = try SeriesRun(series)
    if let folder = report.folder {
      try LogFolder(folder, report: report).write(run, series)
      return
    }
    let committees = try run.committees.map { committee in
      let include = Set(report.include)
      let explains = report.explain
      var notes: [ChangeReport.NoteReference] = []
      let (steps, notices) = try run.facts(of: committee, baseline: series.baseline) { note in
        notes.append(note)
      } facts: { step in
        // What no format shows is not kept: a long series has many unchanged items.
        ChangeReport(step.comparison, explaining: explains).keeping(include: include)
      }
      return CommitteeFacts(
        name: committee.name, notes: notes, notices: committee.notices + notices,
        report: LogFacts(steps: steps.reversed()))
    }
    try report.write(
      SeriesReport(command: "log", notices: run.notices, committees: committees),
      layout: run.layout)
  }
}
