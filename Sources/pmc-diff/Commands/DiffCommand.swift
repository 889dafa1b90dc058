import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff diff OLD NEW`, also `pmc-diff OLD NEW`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two notes.",
    discussion: """
      OLD and NEW are Markdown files, or REVISION:PATH of a git repository; one of them may be '-' \
      for standard input. Without -o the report goes to standard output, as text for the terminal.

      Kinds of change: completed, advanced, slipped, reopened, moved, progressed, reworded, new, \
      dropped; and counted, but listed only with --include: cosmetic, archived, unmentioned, \
      unchanged.

        pmc-diff diff 2024-03-05.md 2024-03-19.md
        pmc-diff diff OLD NEW -o report.md -o report.json -o report.xhtml
        pmc-diff diff OLD NEW --answers answers.jsonl --alias "LAMD=Loggregator"
        pmc-diff diff HEAD~1:notes.md notes.md --format markdown
      """)

  @OptionGroup var notes: NotePair

  @OptionGroup var changes: ChangeArguments

  @OptionGroup var report: ReportArguments

  @OptionGroup var alignment: AlignmentArguments

  @Flag(help: "Exit with 1 where something changed, 0 where nothing did.")
  var exitCode = false

  func run() throws {
    let settings = try Settings.chosen(alignment.settings, beside: notes.new)
    let reader = settings.reader
    var session = try alignment.session(profile: reader.profile, explaining: changes.explain)
    let (older, newer) = try FileInput.pair(
      notes.old, notes.new, reader: reader, areLinked: changes.listed.linkBase != nil)
    // Aliases in files serve all notes of a committee, those said here these two.
    SeenNames.check([older, newer], settings.layout, try alignment.namedAliases())
    let comparison = OlderNotes.considered(
      try session.comparison(from: older, to: newer), newer: notes.new, reader: reader)
    let facts = ChangeReport(comparison, explaining: changes.explain)
    try report.write(facts, changes.choice, layout: settings.layout)
    if exitCode, comparison.hasChanges { throw ExitStatus.changed }
  }
}
