import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff trace PATH`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow one piece of work from its first mention to its last.",
    discussion: """
      WHAT is a few words, all of which a statement has to have, or the id of a change from a JSON \
      report. Whole lives are shown: under other words, in other teams and stages, roadmap rows \
      and statements of teams side by side.

        pmc-diff trace notes/ "droplet upload"
        pmc-diff trace notes/ 0f3a9c52e771
      """)

  @OptionGroup var series: SeriesArguments

  @OptionGroup var report: ReportArguments

  func validate() throws {
    guard series.paths.count > 1 else {
      throw ValidationError("Say where the notes are and what to look for: trace PATH WORDS")
    }
  }

  func run() throws {
    var series = series
    // The last argument is what to look for; everything before it says where.
    let query = series.paths.removeLast()
    let run = try SeriesRun(series)
    let facts = try run.report("trace") { history in
      TraceFacts(history, query: query, includes: series.includes)
    }
    try report.write(facts.keepingFound(), layout: run.layout)
  }
}
