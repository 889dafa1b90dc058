import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff diff OLD NEW`, also `pmc-diff OLD NEW`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two notes.",
    discussion: """
      OLD and NEW are Markdown files; one of them may be '-' for standard input. Without -o the \
      report goes to standard output, as text for the terminal.

      Kinds of change: completed, advanced, slipped, reopened, moved, progressed, reworded, new, \
      dropped; and counted, but listed only with --include: cosmetic, archived, unmentioned, \
      unchanged.

        pmc-diff diff 2024-03-05.md 2024-03-19.md
        pmc-diff diff OLD NEW -o report.md -o report.json -o report.xhtml
        pmc-diff diff OLD NEW --answers answers.jsonl --alias "LAMD=Loggregator"
        git show HEAD~1:notes.md | pmc-diff diff - notes.md --format markdown
      """)

  @Argument(help: ArgumentHelp("The older note.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The newer note.", valueName: "new"))
  var new: String

  @OptionGroup var report: ReportArguments

  @OptionGroup var alignment: AlignmentArguments

  @Flag(help: "Exit with 1 where something changed, 0 where nothing did.")
  var exitCode = false

  func validate() throws {
    guard !(old == "-" && new == "-") else {
      throw ValidationError("Only one of the notes can be standard input")
    }
  }

  func run() throws {
    let settings = try Settings.chosen(alignment.settings, beside: new)
    let reader = NoteReader(profile: settings.applied(to: .cloudFoundry))
    var session = try alignment.session(profile: reader.profile, explaining: report.explain)
    let older = try FileInput.note(old, reader: reader)
    let comparison = OlderNotes.considered(
      try session.comparison(from: older, to: try FileInput.note(new, reader: reader)),
      newer: new, reader: reader)
    let facts = ChangeReport(comparison, explaining: report.explain)
    try report.write(facts, layout: settings.layout)
    if exitCode, comparison.hasChanges { throw ExitStatus.changed }
  }
}

extension DiffCommand {
  /// Runs the plainest of command lines, `OLD NEW` and `OLD NEW --format FORMAT`, read by hand.
  ///
  /// Nearly every run is one of these, and what the argument parser does to find out takes longer
  /// than to compare two notes. Everything else, and everything in doubt, is left to it.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  /// - Returns: Whether it was one of them.
  /// - Throws: What `run` throws.
  static func ranPlain(_ arguments: ArraySlice<String>) throws -> Bool {
    var arguments = Array(arguments)
    if arguments.first == "diff" { arguments.removeFirst() }
    guard arguments.count == 2 || arguments.count == 4 && arguments[2] == "--format",
      arguments.prefix(2).allSatisfy(isFile)
    else { return false }
    var format: ReportFormat?
    if arguments.count == 4 {
      guard let named = ReportFormat(rawValue: arguments[3]) else { return false }
      format = named
    }
    guard Settings.path(beside: arguments[1]) == nil else { return false }
    let comparison = OlderNotes.considered(
      Comparison(from: try FileInput.note(arguments[0]), to: try FileInput.note(arguments[1])),
      newer: arguments[1], reader: NoteReader())
    try ReportArguments(plain: format).write(ChangeReport(comparison))
    return true
  }

  /// Whether an argument can be nothing but a file: no option and no command.
  private static func isFile(_ argument: String) -> Bool {
    !argument.hasPrefix("-") && argument.utf8.contains { "./".utf8.contains($0) }
  }
}

extension ReportArguments {
  /// Makes arguments that ask for nothing but a format.
  ///
  /// - Parameter format: The format, where it is said.
  init(plain format: ReportFormat?) {
    self.init()
    self.format = format
    output = []
    include = []
    color = .auto
    width = nil
    explain = false
    positions = false
    fragment = false
    linkBase = nil
    maxBytes = nil
    sha256sums = nil
    mail = MailArguments(plain: ())
  }
}

extension MailArguments {
  /// Makes arguments that ask for nothing; the parser wants every one of them said.
  ///
  /// - Parameter plain: Nothing; it tells this from what the parser calls.
  init(plain: Void) {
    self.init()
    (to, cc, attach) = ([], [], [])
    (from, subject, date) = (nil, nil, nil)
    (messageID, sendmail) = (nil, nil)
    send = false
  }
}
