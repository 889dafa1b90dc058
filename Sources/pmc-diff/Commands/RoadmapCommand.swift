import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff roadmap PATH`.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: "Say how the rows of a roadmap moved between stages.",
    discussion: """
      Every move with its dates, meetings and days; what is stuck, slipped, came back or vanished; \
      and how much was completed in each quarter. XHTML has a drawn timeline. With both --from and \
      --to a row counts that went from the one to the other, straight or through other stages.

        pmc-diff roadmap notes/
        pmc-diff roadmap notes/ --from Soon --to "Recently Completed" --since 2017-10-01
        pmc-diff roadmap notes/ -o roadmap.xhtml
      """)

  @OptionGroup var series: SeriesArguments

  @Option(help: ArgumentHelp("Only moves that leave a stage.", valueName: "stage"))
  var from: String?

  @Option(help: ArgumentHelp("Only moves that reach a stage.", valueName: "stage"))
  var to: String?

  /// Nothing is sent: `--from` and `--to` of a mail are its people, and here they are stages.
  @OptionGroup var form: FormArguments

  func validate() throws { try OptionScope.check(form) }

  func run() throws {
    let run = try SeriesRun(series)
    let from = try from.map { try run.stage($0, option: "--from") }
    let to = try to.map { try run.stage($0, option: "--to") }
    let facts = try run.report(.roadmap) { history in
      RoadmapFacts(history, from: from, to: to, includes: series.includes)
    }
    try ReportWriter(form: form, mail: nil, facts, ChangeChoice(), layout: run.layout).write()
  }
}
