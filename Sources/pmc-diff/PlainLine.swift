import Glibc
import NotesDiff
import Reports

/// The plainest of command lines, read by hand: `OLD NEW` and `log PATH`, with or without
/// `--format text` or `markdown`, and `--version`.
///
/// Nearly every run is one of these, and what the argument parser does to find out takes longer than
/// to compare two notes. Everything else, and everything in doubt, is left to it. It makes none of
/// the parser's structures: those end the process where an option was not parsed.
enum PlainLine {
  /// Two notes, and the format of the report on standard output.
  case diff(old: String, new: String, format: ReportFormat)
  /// The notes of a series, and the format of the report on standard output.
  case log(path: String, format: ReportFormat)
  /// Which version this is.
  case version

  /// Reads the arguments.
  ///
  /// - Parameter arguments: The arguments without the program's name; others than the plainest give
  ///   nothing.
  init?(_ arguments: ArraySlice<String>) {
    var arguments = Array(arguments)
    if arguments == ["--version"] {
      self = .version
      return
    }
    var format = ReportFormat.text
    if arguments.count > 2, arguments[arguments.count - 2] == "--format" {
      guard let named = ReportFormat(rawValue: arguments[arguments.count - 1]),
        named == .text || named == .markdown
      else { return nil }
      format = named
      arguments.removeLast(2)
    }
    if arguments.count == 2, arguments[0] == "log", Self.isNoOption(arguments[1]) {
      self = .log(path: arguments[1], format: format)
      return
    }
    if arguments.first == "diff" { arguments.removeFirst() }
    guard arguments.count == 2, arguments.allSatisfy(Self.isFile) else { return nil }
    self = .diff(old: arguments[0], new: arguments[1], format: format)
  }

  /// Whether an argument can be nothing but a file: no option and no command.
  private static func isFile(_ argument: String) -> Bool {
    isNoOption(argument)
      && argument.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  private static func isNoOption(_ argument: String) -> Bool {
    !argument.isEmpty && !argument.begins(with: "-")
  }

  /// Does what the command line asks for.
  ///
  /// - Throws: `Trouble`, in words for the user.
  func run() throws {
    switch self {
    case .version: try Console.write(Version.text + "\n")
    case .log(let path, let format):
      let run = try SeriesRun(SeriesScope(paths: [path])) { profile in
        SeriesAlignment(Aligner(aliases: TeamAliases(profile.teamAliases)))
      }
      let facts = try run.log()
      let report = ArrangedReport(facts, options: ReportOptions(layout: run.layout))
      try Self.end(with: report, as: format, keeping: (run, facts))
    case .diff(let old, let new, let format):
      let settings = try Settings.chosen(nil, beside: new)
      let reader = settings.reader
      let (older, newer) = try FileInput.pair(old, new, reader: reader)
      SeenNames.check([older, newer], settings.layout)
      let comparison = Comparison(
        from: older, to: newer,
        aligner: Aligner(aliases: TeamAliases(reader.profile.teamAliases)))
      let facts = ChangeReport(
        OlderNotes.considered(comparison, newer: new, reader: reader))
      let report = ArrangedReport(facts, options: ReportOptions(layout: settings.layout))
      try Self.end(with: report, as: format, keeping: (older, newer, comparison, facts))
    }
  }

  /// Prints a report and ends the process. To give back what it was made of would take a fiftieth of the
  /// time, and nobody needs it any more.
  private static func end(
    with report: ArrangedReport, as format: ReportFormat, keeping facts: some Any
  ) throws -> Never {
    try withExtendedLifetime((report, facts)) {
      try Console.write(text(of: report, as: format))
      exit(0)
    }
  }

  private static func text(of report: ArrangedReport, as format: ReportFormat) -> String {
    if format == .markdown { return MarkdownRenderer().render(report) }
    let style: TextRenderer.Style = ColorChoice.auto.isOn ? .ansi : .plain
    return TextRenderer(style: style, width: Terminal.width).render(report)
  }
}
