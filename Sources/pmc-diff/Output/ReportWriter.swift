import FoundationEssentials
import NotesDiff
import Reports

/// Sets one report in every form asked for and writes it to every place.
struct ReportWriter {
  /// What the user asked for.
  let arguments: ReportArguments
  private let facts: ChangeReport
  private let arranged: ArrangedReport
  private let shared: RenderOptions
  /// The name of its files, without the ending.
  private let stem: String

  init(_ facts: ChangeReport, _ arguments: ReportArguments) {
    self.facts = facts
    self.arguments = arguments
    arranged = ArrangedReport(facts, options: ReportOptions(include: Set(arguments.include)))
    stem = facts.fileStem
    let isShown = arguments.positions
    shared = RenderOptions(
      positions: arguments.linkBase.map { .linked($0) } ?? (isShown ? .shown : .hidden))
  }

  /// Writes the report to every place; none is written where one can't be made.
  func write() throws {
    let isSentOnly = arguments.mail.send && arguments.output.isEmpty && arguments.format == nil
    let asked = arguments.output.isEmpty ? [OutputTarget(format: nil, path: "-")] : arguments.output
    let targets = try (isSentOnly ? [] : asked).map {
      try $0.settled(usual: arguments.format, stem: stem)
    }
    let texts = try targets.map { format, path in
      try text(as: format, path: path, beside: targets)
    }
    // A mail in a file is as it travels; a mail on its way to sendmail has the system's line ends.
    let message = arguments.mail.send ? try mail() : nil
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
      let message = try mail()
      return path == "-" ? message : message.replacing("\n", with: "\r\n")
    case .markdown:
      let whole = others.filter { [.json, .xhtml].contains($0.0) && $0.1 != "-" }
      return try markdown(whole.map { Self.name(of: $0.1) })
    default: return try plain(format, isTerminal: path == "-")
    }
  }

  private func plain(_ format: ReportFormat, isTerminal: Bool) throws -> String {
    switch format {
    case .json:
      let kept = facts.keeping(include: Set(arguments.include))
      return String(decoding: try ReportCoding.encode(kept), as: UTF8.self)
    case .markdown: return MarkdownRenderer(options: shared).render(arranged)
    case .text:
      let isColoured = isTerminal && arguments.color.isOn
      let usual = isTerminal ? Terminal.width : TextRenderer.defaultWidth
      let style: TextRenderer.Style = isColoured ? .ansi : .plain
      return TextRenderer(style: style, width: arguments.width ?? usual, options: shared)
        .render(arranged)
    case .xhtml:
      let extent: XHTMLRenderer.Extent = arguments.fragment ? .fragment(headingLevel: 1) : .page
      return try XHTMLRenderer(extent: extent, options: shared).render(arranged)
    case .eml: return try mail()
    }
  }

  private func markdown(_ wholeReports: [String]) throws(Trouble) -> String {
    let renderer = MarkdownRenderer(options: shared)
    guard let limit = arguments.maxBytes else { return renderer.render(arranged) }
    let trimming = ReportTrimming(limit: limit, wholeReports: wholeReports, options: shared)
    let text = renderer.render(trimming.fit(arranged) { renderer.render($0).utf8.count })
    guard text.utf8.count <= limit else {
      throw Trouble("--max-bytes \(limit): the headline alone needs \(text.utf8.count)")
    }
    return text
  }

  private func mail() throws -> String {
    var seen: Set<ReportFormat> = []
    let attachments = try arguments.mail.attach.filter { seen.insert($0).inserted }.map { format in
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
      let name = Self.folder(of: file) == folder ? Self.name(of: file) : file
      return "\(Fingerprint(of: text))  \(name)\n"
    }
    try FileOutput.write(lines.joined(), to: path)
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func folder(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path
  }
}
