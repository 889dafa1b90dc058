import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff parse NOTE`.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print what was read from one note, as JSON with lines.",
    discussion: """
      Sections with their names, leads and kinds; items with text, status and what it was read \
      from, place and, for roadmap rows, stage and owners; and the lines that are neither. Use it \
      where a report surprises you.
      """)

  @Argument(help: "The note; '-' is standard input.")
  var note: String

  @Option(
    help: ArgumentHelp(
      "What is special about the note. Default: the nearest '\(Settings.fileName)' beside or above it.",
      valueName: "file"))
  var settings: String?

  func run() throws {
    let settings = try Settings.chosen(settings, beside: note)
    let reader = settings.reader
    try Console.write(ReportCoding.text(of: NoteFacts(try FileInput.note(note, reader: reader))))
  }
}
