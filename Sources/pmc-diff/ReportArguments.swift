public import ArgumentParser
public import NotesDiff
public import Reports

extension ReportFormat: ExpressibleByArgument {}
extension ChangeKind: ExpressibleByArgument {}

/// A file a report goes to.
struct OutputTarget: ExpressibleByArgument {
  /// The format said in front of the path.
  var format: ReportFormat?
  /// The path; `-` is standard output.
  var path: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument
    guard let colon = argument.firstIndex(of: ":"),
      let format = ReportFormat(rawValue: String(argument[..<colon]))
    else { return }
    self.format = format
    path = String(argument[argument.index(after: colon)...])
  }
}

/// What every command that writes a report understands.
struct ReportArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, json or xhtml. Default: by the ending of -o, else text.",
      valueName: "format"))
  var format: ReportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file, whole or not at all; repeatable. 'json:report.out' says the format.",
      valueName: "file"))
  var output: [OutputTarget] = []

  @Option(
    help: ArgumentHelp(
      "List changes of a kind that is only counted otherwise; repeatable.", valueName: "kind"))
  var include: [ChangeKind] = []

  @Option(help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp("Columns to wrap the text to. Default: the terminal's.", valueName: "n"))
  var width: Int?

  @Flag(help: "Say what speaks for each link.")
  var explain = false

  @Flag(help: "Say where each statement stands in its note.")
  var positions = false

  @Flag(help: "XHTML: the body alone, for embedding.")
  var fragment = false

  func validate() throws {
    if let width, width < 20 { throw ValidationError("--width is 20 or more") }
  }

  /// Writes a report to every place asked for; none is written where one can't be made.
  func write(_ facts: ChangeReport) throws {
    let targets = output.isEmpty ? [OutputTarget(format: nil, path: "-")] : output
    let texts = try targets.map { (target) throws -> String in
      try render(facts, as: format(of: target), isTerminal: target.path == "-")
    }
    for (target, text) in zip(targets, texts) {
      if target.path == "-" {
        try Console.write(text)
      } else {
        try FileOutput.write(text, to: target.path)
      }
    }
  }

  private func format(of target: OutputTarget) throws(Trouble) -> ReportFormat {
    if let format = target.format ?? format ?? ReportFormat(fileName: target.path) { return format }
    guard target.path == "-" else {
      throw Trouble(
        "\(target.path): the ending names no format; say --format, or -o markdown:\(target.path)")
    }
    return .text
  }

  private func render(
    _ facts: ChangeReport, as format: ReportFormat, isTerminal: Bool
  ) throws -> String {
    let options = ReportOptions(include: Set(include))
    let arranged = { ArrangedReport(facts, options: options) }
    let shared = RenderOptions(positions: positions ? .shown : .hidden)
    switch format {
    case .json:
      return String(
        decoding: try ReportCoding.encode(facts.keeping(include: options.include)), as: UTF8.self)
    case .markdown: return MarkdownRenderer(options: shared).render(arranged())
    case .text:
      let isColoured = isTerminal && color.isOn
      return TextRenderer(
        style: isColoured ? .ansi : .plain,
        width: width ?? (isTerminal ? Terminal.width : TextRenderer.defaultWidth), options: shared
      ).render(arranged())
    case .xhtml:
      return try XHTMLRenderer(
        extent: fragment ? .fragment(headingLevel: 1) : .page, options: shared
      )
      .render(arranged())
    }
  }
}

extension OutputTarget {
  /// Makes a target.
  ///
  /// - Parameters:
  ///   - format: The format, where it is said.
  ///   - path: The path; `-` is standard output.
  init(format: ReportFormat?, path: String) {
    self.format = format
    self.path = path
  }
}
