import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff range PATH`.
struct RangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "range",
    abstract: "Say what changed on the whole between two days.",
    discussion: """
      Every item once, from where it stood at the last meeting before --since to where it stands at \
      the last meeting of the range: the changes of the steps, as log tells them, put together. What \
      was seen open and is done at the end is completed; what is done where it is first spoken of is \
      new and completed, and counted apart. A row that went away and came back is no change; it is \
      listed as a round trip. Nothing said after the range counts, and a copied roadmap says nothing.

        pmc-diff range notes/ --since 2018-01-01 --until 2018-03-31
      """)

  @OptionGroup var series: SeriesArguments

  @OptionGroup var newest: LatestArgument

  @OptionGroup var detail: FullArgument

  @OptionGroup var report: ReportArguments

  func validate() throws { try newest.check(with: series) }

  func run() throws {
    let run = try SeriesRun(series, latest: newest.latest)
    try report.write(
      run.report(.range) { history in
        RangeFacts(history, series.net(history, latest: newest.latest))
      }, ChangeChoice(isFull: detail.full), layout: run.layout)
  }
}
