import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff loose-ends PATH`.
struct LooseEndsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loose-ends",
    abstract: "List what was promised, awaited or begun and never heard of again.",
    discussion: """
      What a team promised, waits for or began and nobody has mentioned in N or more reports of that \
      team since, by team, what has a day first. Meetings in which the team was silent do not count; \
      for open task boxes and action items, wherever they stand, every meeting does. What a later \
      statement speaks of in other words is left out, or shown beside it where that is a guess. With \
      --until the answer is what could be said on that day.

        pmc-diff loose-ends notes/ --meetings 4 --since 2019-01-01
      """)

  @OptionGroup var series: SeriesArguments

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many reports of its team without a word.", valueName: "n"))
  var meetings = 3

  @OptionGroup var detail: FullArgument

  @OptionGroup var report: ReportArguments

  func validate() throws {
    guard meetings > 0 else { throw ValidationError("--meetings is 1 or more") }
  }

  func run() throws {
    let run = try SeriesRun(series)
    try report.write(
      run.report(.looseEnds) { history in
        LooseEndFacts(history, meetings: meetings, includes: series.includes)
      }, ChangeChoice(isFull: detail.full), layout: run.layout)
  }
}
