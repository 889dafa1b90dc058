import ArgumentParser
import Reports

/// Refuses options that would do nothing: who gives one expects something of it.
enum OptionScope {
  /// An option that means something to some formats only.
  private struct Limited {
    var name: String
    var isGiven: Bool
    var formats: Set<ReportFormat>
  }

  /// Checks options against the formats of a run, and those that need another option.
  ///
  /// - Parameters:
  ///   - form: How the report looks and where it goes.
  ///   - mail: Who it is sent to, for the commands that send.
  /// - Throws: `ValidationError`, which names what the option goes with.
  static func check(_ form: FormArguments, _ mail: MailArguments? = nil) throws {
    if let mail, mail.sendmail != nil, !mail.send {
      throw ValidationError("--sendmail goes with --send")
    }
    if form.sha256sums != nil, form.output.allSatisfy(\.isStandardOutput) {
      throw ValidationError("--sha256sums goes with -o: it lists the files of the run")
    }
    guard let formats = formats(of: form, mail) else { return }
    for option in limited(form, mail)
    where option.isGiven && option.formats.isDisjoint(with: formats) {
      throw ValidationError(
        "\(option.name) goes with \(names(option.formats)), and the report is \(names(formats))")
    }
  }

  /// Checks options against a run that writes a folder of reports, one a step.
  ///
  /// - Parameter report: What the user said.
  /// - Throws: `ValidationError`, which names the option.
  static func checkFolder(_ report: ReportArguments) throws {
    let single = [
      ("--max-bytes", report.form.maxBytes != nil),
      ("--sha256sums", report.form.sha256sums != nil),
      ("--send", report.mail.send), ("--attach", !report.mail.attach.isEmpty),
    ]
    if let option = single.first(where: \.1) {
      throw ValidationError(
        "\(option.0) goes with one report; with -o FOLDER there is one for every step")
    }
  }

  private static func limited(_ form: FormArguments, _ mail: MailArguments?) -> [Limited] {
    let heads = mail.map(heads) ?? []
    return [
      Limited(name: "--max-bytes", isGiven: form.maxBytes != nil, formats: [.markdown]),
      Limited(name: "--fragment", isGiven: form.fragment, formats: [.xhtml]),
      Limited(name: "--width", isGiven: form.width != nil, formats: [.text]),
      Limited(name: "--color always", isGiven: form.color == .always, formats: [.text]),
    ] + heads.map { Limited(name: $0.0, isGiven: $0.1, formats: [.eml]) }
  }

  private static func heads(_ mail: MailArguments) -> [(String, Bool)] {
    [
      ("--to", !mail.to.isEmpty), ("--cc", !mail.cc.isEmpty), ("--from", mail.from != nil),
      ("--subject", mail.subject != nil), ("--date", mail.date != nil),
      ("--message-id", mail.messageID != nil), ("--attach", !mail.attach.isEmpty),
    ]
  }

  /// The formats of a run; nothing where a place tells none, which is said when it is opened.
  private static func formats(
    of form: FormArguments, _ mail: MailArguments?
  ) -> Set<ReportFormat>? {
    let isSent = mail?.send == true
    var formats: Set<ReportFormat> = isSent ? [.eml] : []
    if form.output.isEmpty, !isSent || form.format != nil {
      formats.insert(form.format ?? .text)
    }
    for target in form.output {
      let named = target.isStandardOutput ? .text : ReportFormat(fileName: target.path)
      guard let format = target.format ?? form.format ?? named else { return nil }
      formats.insert(format)
    }
    // What is attached is a report, too.
    return formats.contains(.eml) ? formats.union((mail?.attach ?? []).map(\.format)) : formats
  }

  private static func names(_ formats: Set<ReportFormat>) -> String {
    ReportFormat.allCases.filter(formats.contains).map(\.rawValue).joined(separator: ", ")
  }
}
