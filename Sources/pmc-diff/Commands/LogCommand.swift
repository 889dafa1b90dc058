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

  @OptionGroup var newest: LatestArgument

  @OptionGroup var changes: ChangeArguments

  @OptionGroup var report: ReportArguments

  func validate() throws {
    try newest.check(with: series)
    if !report.form.folders.isEmpty { try OptionScope.checkFolder(report) }
  }

  func run() throws {
    let run = try SeriesRun(series, latest: newest.latest)
    let choice = changes.choice
    for (path, format) in report.form.folders {
      try LogFolder(path, as: format, report: report, choice).write(run)
    }
    guard report.form.folders.isEmpty else { return }
    let log = try run.log(include: choice.include, explaining: choice.isExplained)
    try report.write(log, choice, layout: run.layout)
  }
}
