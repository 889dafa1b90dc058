import FoundationEssentials
import NotesDiff
import Reports

/// Sets one report in every form asked for and writes it to every place.
struct ReportWriter {
  /// How it looks and where it goes.
  let form: FormArguments
  /// Who it is sent to; nothing for a command that sends nothing.
  let mail: MailArguments?
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
      mail?.send == true && form.output.isEmpty && [nil, .eml].contains(form.format)
    let asked = form.output.isEmpty ? [OutputTarget(format: nil, path: "-")] : form.output
    let targets = try (isSentOnly ? [] : asked).map {
      try $0.settled(usual: form.format, stem: stem)
    }
    let texts = try targets.map { format, path in
      try text(as: format, path: path, beside: targets)
    }
    let sent = mail?.send == true ? try message() : nil
    try FileOutput.check(targets.map(\.1) + [form.sha256sums].compactMap { $0 })
    for target in asked where target.isFolder { try FileOutput.makeFolder(target.path) }
    for ((_, path), text) in zip(targets, texts) {
      if path == "-" { try Console.write(text) } else { try FileOutput.write(text, to: path) }
    }
    if let sums = form.sha256sums { try write(sums: sums, targets, texts) }
    if let sent { try mail?.send(sent) }
  }

  private func text(
    as format: ReportFormat, path: String, beside others: [(ReportFormat, String)]
  ) throws -> String {
    switch format {
    case .eml:
      // A mail in a file is as it travels; one on its way to sendmail has the system's line ends.
      let mail = try message()
      return path == "-" ? mail : mail.replacing("\n", with: "\r\n")
    case .markdown:
      let whole = others.filter { [.json, .xhtml].contains($0.0) && $0.1 != "-" }
      return try markdown(whole.map(\.1.lastPathComponent))
    default: return try plain(format, isTerminal: path == "-")
    }
  }

  private func plain(_ format: ReportFormat, isTerminal: Bool) throws -> String {
    format == .json
      ? try json()
      : try form.render(
        arranged, as: format, shared, isTerminal: isTerminal, in: MailEnvelope())
  }

  private func markdown(_ wholeReports: [String]) throws(Trouble) -> String {
    let renderer = MarkdownRenderer(options: shared)
    guard let limit = form.maxBytes else { return renderer.render(arranged) }
    let trimming = ReportTrimming(
      limit: limit, wholeReports: wholeReports, options: shared)
    let text = renderer.render(trimming.fit(arranged) { renderer.render($0).utf8.count })
    guard text.utf8.count <= limit else {
      throw Trouble("--max-bytes \(limit): the headline alone needs \(text.utf8.count)")
    }
    return text
  }

  private func message() throws -> String {
    let attachments = try (mail?.attach ?? []).map(\.format).distinct().map { format in
      MailAttachment(
        name: stem + "." + format.fileExtension, format: format,
        bytes: Array(try plain(format, isTerminal: false).utf8))
    }
    return try MailRenderer(options: shared)
      .render(arranged, in: mail?.envelope(attachments) ?? MailEnvelope())
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

extension ReportWriter {
  /// Prepares a report on a series.
  ///
  /// - Parameters:
  ///   - form: How it looks and where it goes.
  ///   - mail: Who it is sent to, for the commands that send.
  ///   - facts: The report.
  ///   - choice: What the reader wants to see of changes.
  ///   - layout: The order and wording the reader chose.
  init(
    form: FormArguments, mail: MailArguments?, _ facts: some SeriesAnswer, _ choice: ChangeChoice,
    layout: ReportLayout
  ) {
    self.init(
      form: form, mail: mail, shared: choice.shared, stem: facts.command,
      arranged: facts.arranged(choice.options(layout)), json: facts.text)
  }
}
