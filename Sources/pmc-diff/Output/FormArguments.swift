import ArgumentParser
import Reports

/// How a report looks and where it is written.
struct FormArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, json, xhtml or eml. Default: by the ending of -o, else text.",
      valueName: "format"))
  var format: ReportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      Write to a file, whole or not at all; repeatable. 'json:report.out' says the format. In a \
      folder the name is made of the dates of both notes.
      """, valueName: "file"))
  var output: [OutputTarget] = []

  @Option(help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Columns to wrap the text to. Default: the terminal's.", valueName: "n"))
  var width: Int?

  @Flag(help: "XHTML: the body alone, for embedding.")
  var fragment = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Markdown: leave out detail until it fits; GitHub takes 125000 for a release.",
      valueName: "n"))
  var maxBytes: Int?

  @Option(
    name: .customLong("sha256sums"),
    help: ArgumentHelp("Write the SHA-256 of every file of this run, too.", valueName: "file"))
  var sha256sums: String?

  func validate() throws {
    if let width, width < 20 { throw ValidationError("--width is 20 or more") }
    if let maxBytes, maxBytes < 1 { throw ValidationError("--max-bytes is 1 or more") }
  }

  /// The folders a report of several files goes to, each in its format: all targets, where each is a
  /// folder or named like one and its format is said for it or for none.
  var folders: [(path: String, format: ReportFormat)] {
    guard output.allSatisfy(\.isFolder) else { return [] }
    return output.map { target in
      let path = target.path.hasSuffix("/") ? String(target.path.dropLast()) : target.path
      return (path, target.format ?? format ?? .markdown)
    }
  }

  /// A report in a format that shows it.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - format: The format.
  ///   - shared: What the reader chose about every format.
  ///   - isTerminal: Whether it goes to standard output.
  ///   - envelope: The head of a mail.
  /// - Returns: The text of a file.
  /// - Throws: `RenderError`, for want of memory.
  func render(
    _ report: ArrangedReport, as format: ReportFormat, _ shared: RenderOptions, isTerminal: Bool,
    in envelope: MailEnvelope
  ) throws -> String {
    switch format {
    case .markdown: return MarkdownRenderer(options: shared).render(report)
    case .text, .json:
      let isColored = color == .always || isTerminal && color.isOn
      let style: TextRenderer.Style = isColored ? .ansi : .plain
      let usual = isTerminal ? Terminal.width : TextRenderer.defaultWidth
      return TextRenderer(style: style, width: width ?? usual, options: shared).render(report)
    case .xhtml:
      let extent: XHTMLRenderer.Extent = fragment ? .fragment(headingLevel: 1) : .page
      return try XHTMLRenderer(extent: extent, options: shared).render(report)
    case .eml: return try MailRenderer(options: shared).render(report, in: envelope)
    }
  }
}
