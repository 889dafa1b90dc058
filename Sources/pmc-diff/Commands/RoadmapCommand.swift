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

  @OptionGroup var form: FormArguments

  func run() throws {
    let report = try form.report()
    let run = try SeriesRun(series)
    let from = try from.map { try run.stage($0, option: "--from") }
    let to = try to.map { try run.stage($0, option: "--to") }
    try report.write(
      run.report(.roadmap) { history in
        RoadmapFacts(history, from: from, to: to, includes: series.includes)
      }, layout: run.layout)
  }
}

/// How a report looks, without what sends it: `--from` and `--to` of a mail are its people, and here
/// they are stages.
struct FormArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, json or xhtml. Default: by the ending of -o, else text.",
      valueName: "format"))
  var format: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file; repeatable.", valueName: "file"))
  var output: [String] = []

  @Option(help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
  var color: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Columns to wrap the text to.", valueName: "n"))
  var width: String?

  @Flag(help: "XHTML: the body alone, for embedding.")
  var fragment = false

  /// The same as every other command understands it.
  func report() throws -> ReportArguments {
    let named = [("--format", format), ("--color", color), ("--width", width)]
    var words = named.flatMap { name, value in value.map { [name, $0] } ?? [] }
    words += output.flatMap { ["--output", $0] }
    if fragment { words.append("--fragment") }
    return try ReportArguments.parse(words)
  }
}
