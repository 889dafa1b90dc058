import NotesDiff

/// What stands in the head of a mail, and what goes with it.
public struct MailEnvelope: Sendable, Hashable {
  /// Who sends it; where nobody is named, the mail server says so itself.
  public var from: MailAddress?
  /// Who it goes to.
  public var to: [MailAddress] = []
  /// Who gets a copy.
  public var cc: [MailAddress] = []
  /// What it is about; by default the headline.
  public var subject: String?
  /// When it was written; nothing leaves that to the mail server, so that the bytes depend on no
  /// clock.
  public var date: MailDate?
  /// Its identity, without the angle brackets; by default made of its content and the host of the
  /// sender, where there is one.
  public var messageID: String?
  /// The files that go with it.
  public var attachments: [MailAttachment] = []

  /// Makes an envelope without names on it.
  public init() {}

  /// Whether a text can be the identity of a mail: `left@right`, both of dot-atoms.
  ///
  /// - Parameter text: An identity without its angle brackets.
  /// - Returns: Whether it is one.
  public static func isMessageID(_ text: String) -> Bool {
    MailAddress(text)?.name == "" && !text.contains(" ")
  }
}

/// Sets a report as one whole message: plain text and a page for mail programs, as alternatives.
///
/// The same report and envelope give the same bytes. Source: RFC 5322, 2045 to 2047.
public struct MailRenderer: Sendable {
  /// The columns of the plain text: what is quoted in an answer still fits 80.
  public static let textWidth = 72
  /// The most bytes of the page as it is sent. Gmail clips what is longer than 102 kB.
  public static let pageLimit = 102_000

  private let options: RenderOptions

  /// Makes a renderer.
  ///
  /// - Parameter options: What the reader chose.
  public init(options: RenderOptions = RenderOptions()) { self.options = options }

  /// The report as a message.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - envelope: What stands in its head.
  /// - Returns: Lines that each end with `\n`, all of them ASCII.
  /// - Throws: `RenderError`, where the page can't be built.
  public func render(
    _ report: ArrangedReport, in envelope: MailEnvelope
  ) throws(RenderError) -> String {
    let names = envelope.attachments.map(\.name)
    let trimming = ReportTrimming(limit: Self.pageLimit, wholeReports: names, options: options)
    let page = MailPage(options: options)
    let fitted = try trimming.fit(report) { (report) throws(RenderError) in
      MIMEPart(text: try page.render(report), type: "text/html").text.utf8.count
    }
    let text = TextRenderer(style: .plain, width: Self.textWidth, options: options)
    var content = MIMEPart(
      multipart: "alternative",
      [
        MIMEPart(text: text.render(fitted), type: "text/plain"),
        MIMEPart(text: try page.render(fitted), type: "text/html"),
      ])
    if !envelope.attachments.isEmpty {
      content = MIMEPart(multipart: "mixed", [content] + envelope.attachments.map { MIMEPart($0) })
    }
    return head(report, envelope, content) + "MIME-Version: 1.0\n" + content.text
  }

  private func head(
    _ report: ArrangedReport, _ envelope: MailEnvelope, _ content: MIMEPart
  ) -> String {
    var fields: [String] = []
    if let from = envelope.from { fields.append(MailHeader.field("From", mailboxes: [from])) }
    for (name, mailboxes) in [("To", envelope.to), ("Cc", envelope.cc)] where !mailboxes.isEmpty {
      fields.append(MailHeader.field(name, mailboxes: mailboxes))
    }
    let subject = envelope.subject ?? Self.subject(of: report)
    fields.append(MailHeader.field("Subject", text: subject))
    if let date = envelope.date { fields.append("Date: \(date)\n") }
    let identity =
      envelope.messageID
      ?? envelope.from.map { from in
        let whole = fields.joined() + content.text
        return Fingerprint(of: whole).description.prefix(32) + "@" + from.host
      }
    if let identity { fields.append("Message-ID: <\(identity)>\n") }
    return fields.joined()
  }

  /// What a report is about, in a line: "Harbour 2031-03-18: 2 completed, 1 slipped, 7 new".
  ///
  /// - Parameter report: The report.
  /// - Returns: A subject.
  public static func subject(of report: ArrangedReport) -> String {
    let inner = report.parts.compactMap { part -> ArrangedReport? in
      if case .report(let inner) = part.content { inner } else { nil }
    }
    // A changelog of one meeting is about that meeting.
    if inner.count == 1, report.parts.count == 1 { return subject(of: inner[0]) }
    let words = VisibleText.filled(report.title).parts
    let kept = words.filter { word in
      !Wording.titleFillers.contains(word.lowercased().filter(\.isLetter))
    }
    let title = (kept.isEmpty ? words : kept).joined(separator: " ")
    let headline = VisibleText.inert(report.headline)
    return headline.isEmpty ? title : "\(title): \(headline)"
  }
}
