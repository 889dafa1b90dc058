import FoundationEssentials
import NotesDiff
import Reports

/// Sets one report in every form asked for and writes it to every place.
struct ReportWriter {
  /// What the user asked for.
  let arguments: ReportArguments
  /// What the reader chose about every format.
  let shared: RenderOptions
  /// The name of its files, without the ending.
  let stem: String
  /// The report in order.
  let arranged: ArrangedReport
  /// The report as JSON.
  let json: () throws -> String

  /// Writes the report to every place; none is written where one can't be made.
  func write() throws {
    let isSentOnly =
      arguments.mail.send && arguments.output.isEmpty
      && [nil, .eml].contains(arguments.format)
    let asked = arguments.output.isEmpty ? [OutputTarget(format: nil, path: "-")] : arguments.output
    let targets = try (isSentOnly ? [] : asked).map {
      try $0.settled(usual: arguments.format, stem: stem)
    }
    let texts = try targets.map { format, path in
      try text(as: format, path: path, beside: targets)
    }
    let message = arguments.mail.send ? try mail() : nil
    try FileOutput.check(targets.map(\.1) + [arguments.sha256sums].compactMap { $0 })
    for target in asked where target.isFolder { try FileOutput.makeFolder(target.path) }
    for ((_, path), text) in zip(targets, texts) {
      if path == "-" { try Console.write(text) } else { try FileOutput.write(text, to: path) }
    }
    if let sums = arguments.sha256sums { try write(sums: sums, targets, texts) }
    if let message { try arguments.mail.send(message) }
  }

  private func text(
    as format: ReportFormat, path: String, beside others: [(ReportFormat, String)]
  ) throws -> String {
    switch format {
    case .eml:
      // A mail in a file is as it travels; one on its way to sendmail has the system's line ends.
      let message = try mail()
      return path == "-" ? message : message.replacing("\n", with: "\r\n")
    case .markdown:
      let whole = others.filter { [.json, .xhtml].contains($0.0) && $0.1 != "-" }
      return try markdown(whole.map(\.1.lastPathComponent))
    default: return try plain(format, isTerminal: path == "-")
    }
  }

  private func plain(_ format: ReportFormat, isTerminal: Bool) throws -> String {
    format == .json
      ? try json() : try arguments.render(arranged, as: format, shared, isTerminal: isTerminal)
  }

  private func markdown(_ wholeReports: [String]) throws(Trouble) -> String {
    let renderer = MarkdownRenderer(options: shared)
    guard let limit = arguments.maxBytes else { return renderer.render(arranged) }
    let trimming = ReportTrimming(
      limit: limit, wholeReports: wholeReports, options: shared)
    let text = renderer.render(trimming.fit(arranged) { renderer.render($0).utf8.count })
    guard text.utf8.count <= limit else {
      throw Trouble("--max-bytes \(limit): the headline alone needs \(text.utf8.count)")
    }
    return text
  }

  private func mail() throws -> String {
    let attachments = try arguments.mail.attach.distinct().map { format in
      MailAttachment(
        name: stem + "." + format.fileExtension, format: format,
        bytes: Array(try plain(format, isTerminal: false).utf8))
    }
    return try MailRenderer(options: shared)
      .render(arranged, in: arguments.mail.envelope(attachments))
  }

  /// Writes down the fingerprints of the files of this run, for `sha256sum -c`.
  private func write(
    sums path: String, _ targets: [(ReportFormat, String)], _ texts: [String]
  ) throws {
    let folder = Self.folder(of: path)
    let lines = zip(targets, texts).compactMap { target, text -> String? in
      let (_, file) = target
      guard file != "-" else { return nil }
      let name = Self.folder(of: file) == folder ? file.lastPathComponent : file
      return "\(Fingerprint(of: text))  \(name)\n"
    }
    try FileOutput.write(lines.joined(), to: path)
  }

  private static func folder(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path
  }
}

extension ReportArguments {
  /// The folders a report of several files goes to, each in its format: all targets, where each is a
  /// folder or named like one and its format is said for it or for none.
  var folders: [(path: String, format: ReportFormat)] {
    guard output.allSatisfy(\.isFolder) else { return [] }
    return output.map { target in
      let path = target.path.hasSuffix("/") ? String(target.path.dropLast()) : target.path
      return (path, target.format ?? format ?? .markdown)
    }
  }

  /// Writes a report to every place asked for; none is written where one can't be made.
  ///
  /// - Parameters:
  ///   - facts: The report.
  ///   - choice: What the reader wants to see of changes.
  ///   - layout: The order and wording the reader chose.
  /// - Throws: `Trouble`, in words for the user.
  func write(_ facts: ChangeReport, _ choice: ChangeChoice, layout: ReportLayout) throws {
    let options = choice.options(layout)
    try ReportWriter(
      arguments: self, shared: choice.shared, stem: facts.fileStem,
      arranged: ArrangedReport(facts, options: options)
    ) {
      String(
        decoding: try ReportCoding.encode(facts.keeping(include: options.include)), as: UTF8.self)
    }.write()
  }

  /// Writes a report on a series to every place asked for.
  ///
  /// - Parameters:
  ///   - facts: The report.
  ///   - choice: What the reader wants to see of changes.
  ///   - layout: The order and wording the reader chose.
  /// - Throws: `Trouble`, in words for the user.
  func write(
    _ facts: some SeriesAnswer, _ choice: ChangeChoice = ChangeChoice(), layout: ReportLayout
  ) throws {
    let arranged = facts.arranged(choice.options(layout))
    try ReportWriter(
      arguments: self, shared: choice.shared, stem: facts.command, arranged: arranged
    ) {
      try facts.text()
    }.write()
  }

  /// A report in a format that shows it.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - format: The format.
  ///   - shared: What the reader chose about every format.
  ///   - isTerminal: Whether it goes to standard output.
  /// - Returns: The text of a file.
  /// - Throws: `RenderError`, for want of memory.
  func render(
    _ report: ArrangedReport, as format: ReportFormat, _ shared: RenderOptions, isTerminal: Bool
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
    case .eml: return try MailRenderer(options: shared).render(report, in: mail.envelope([]))
    }
  }
}
