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
      report has to be saved with --include unchanged, too; settings that shaped it are given again.

        pmc-diff diff OLD NEW -o report.json
        pmc-diff render report.json -o report.xhtml
      """)

  /// Reports are larger than the notes they tell of.
  private static let byteLimit = 4 * ReadLimits.bytes

  @Argument(help: "The saved report; '-' is standard input.")
  var saved: String

  @OptionGroup var report: ReportArguments

  @Option(help: ArgumentHelp("Order and wording of the report.", valueName: "file"))
  var settings: String?

  func run() throws {
    let bytes = try FileInput.bytes(of: saved, limit: Self.byteLimit)
    let layout = try settings.map { (path) throws(Trouble) in try Settings(file: path) }?.layout
    let name = saved == "-" ? "standard input" : saved
    do {
      try report.write(try ReportCoding.decode(bytes), layout: layout ?? ReportLayout())
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
