import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff render REPORT`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make every other format from a saved JSON report.",
    discussion: """
      What comes out is byte for byte what 'diff' would have written. To list unchanged items, the \
      report has to be saved with --include unchanged, too.

        pmc-diff diff OLD NEW -o report.json
        pmc-diff render report.json -o report.xhtml
      """)

  /// Reports are larger than the notes they tell of.
  private static let byteLimit = 4 * ReadLimits.bytes

  @Argument(help: "The saved report; '-' is standard input.")
  var saved: String

  @OptionGroup var report: ReportArguments

  func run() throws {
    let bytes = try FileInput.bytes(of: saved, limit: Self.byteLimit)
    let name = saved == "-" ? "standard input" : saved
    do {
      try report.write(try ReportCoding.decode(bytes))
    } catch let error as ReportCodingError {
      throw Trouble("\(name): \(error.description)")
    }
  }
}

/// `pmc-diff schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the JSON report.")

  func run() throws {
    try Console.write(ReportSchema.text)
  }
}
