import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff lint PATH`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with the notes themselves.",
    discussion: """
      A roadmap copied from an older note, a row in two stages, a section twice, an unknown stage, \
      a table that lost a column, a title and a file name that disagree, rows that were completed \
      long ago, a roadmap that stays as it is or is gone without a word, a statement that breaks off, \
      links that lead nowhere (nothing is asked of the network), text encoded twice.

      Exit status: 0 no error found, 1 at least one, 2 trouble.

        pmc-diff lint notes/
        pmc-diff lint notes/ --github --prefix notes/
      """)

  @OptionGroup var series: SeriesArguments

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many meetings a row may be listed as completed.", valueName: "n"))
  var completedMeetings = 8

  @Flag(help: "Write annotations for a GitHub workflow.")
  var github = false

  @Option(
    help: ArgumentHelp(
      "--github: what to put in front of file names, to start at the root of the repository.",
      valueName: "folder/"))
  var prefix = ""

  @OptionGroup var report: ReportArguments

  func validate() throws {
    guard completedMeetings > 0 else {
      throw ValidationError("--completed-meetings is 1 or more")
    }
    if github, report.form.format != nil || !report.form.output.isEmpty {
      throw ValidationError("--github writes annotations and no report; leave out --format and -o")
    }
    if !github, !prefix.isEmpty { throw ValidationError("--prefix goes with --github") }
  }

  func run() throws {
    let run = try SeriesRun(series)
    let facts = try run.lint(completedMeetings: completedMeetings)
    if github {
      for committee in facts.committees {
        try Console.write(committee.report.annotations(below: prefix))
      }
    } else {
      try report.write(facts, layout: ReportLayout())
    }
    if facts.committees.contains(where: { $0.report.hasErrors }) { throw ExitStatus.changed }
  }
}
