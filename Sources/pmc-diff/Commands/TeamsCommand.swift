import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff teams PATH`.
struct TeamsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teams",
    abstract: "Say who the teams are and were.",
    discussion: """
      Leads and since when, renames, mergers, and for each team a strip of the meetings in which it \
      reported or was silent.

        pmc-diff teams notes/ --since 2019-01-01
      """)

  @OptionGroup var series: SeriesArguments

  @OptionGroup var report: ReportArguments

  func run() throws {
    let run = try SeriesRun(series)
    try report.write(
      run.report(.teams) { history in TeamsFacts(history, includes: series.includes) },
      layout: run.layout)
  }
}
