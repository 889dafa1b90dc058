public import ArgumentParser
public import Reports

extension MailAddress: ExpressibleByArgument {
  /// Reads a mailbox of the command line.
  ///
  /// - Parameter argument: `somebody@host` or `Some Body <somebody@host>`.
  public init?(argument: String) { self.init(argument) }
}

extension MailDate: ExpressibleByArgument {
  /// Reads a date of the command line.
  ///
  /// - Parameter argument: ISO 8601.
  public init?(argument: String) { self.init(argument) }
}

/// A format a report is attached in to a mail; a mail is none.
enum AttachedFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, xhtml

  /// The same among all formats.
  var format: ReportFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .json: .json
    case .xhtml: .xhtml
    }
  }
}

/// What stands in the head of a mail, and what goes with it.
struct MailArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Who it goes to; repeatable.", valueName: "name <address>"))
  var to: [MailAddress] = []

  @Option(help: ArgumentHelp("Who gets a copy; repeatable.", valueName: "name <address>"))
  var cc: [MailAddress] = []

  @Option(help: ArgumentHelp("Who sends it.", valueName: "name <address>"))
  var from: MailAddress?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What it is about. Default: the headline.", valueName: "text"))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      "When it was written, in ISO 8601. Default: the mail server says so.",
      valueName: "2031-03-05T09:30Z"))
  var date: MailDate?

  @Option(
    help: ArgumentHelp(
      "Its identity. Default: made of its content, where --from is given.", valueName: "id"))
  var messageID: String?

  @Option(
    help: ArgumentHelp("A format to attach the whole report in; repeatable.", valueName: "format"))
  var attach: [AttachedFormat] = []

  @Flag(help: "Send it through sendmail; nothing is printed.")
  var send = false

  @Option(
    help: ArgumentHelp(
      "The program that sends. Default: $SENDMAIL, else the system's sendmail.",
      valueName: "path"))
  var sendmail: String?

  func validate() throws {
    if send, to.isEmpty, cc.isEmpty {
      throw ValidationError("--send needs somebody to send to; say --to")
    }
    if let messageID, !MailEnvelope.isMessageID(Self.bare(messageID)) {
      throw ValidationError("--message-id is of the form 'left@right'")
    }
  }

  private static func bare(_ identity: String) -> String {
    identity.hasPrefix("<") && identity.hasSuffix(">")
      ? String(identity.dropFirst().dropLast()) : identity
  }

  /// The head and the attachments of a mail.
  func envelope(_ attachments: [MailAttachment]) -> MailEnvelope {
    var envelope = MailEnvelope()
    envelope.from = from
    envelope.to = to
    envelope.cc = cc
    envelope.subject = subject
    envelope.date = date
    envelope.messageID = messageID.map(Self.bare)
    envelope.attachments = attachments
    return envelope
  }

  /// Hands a message to the program that sends.
  ///
  /// - Parameter message: A whole message, its recipients in its head.
  /// - Throws: `Trouble`, with what the program said.
  func send(_ message: String) throws(Trouble) {
    let program = [sendmail, Terminal.variable("SENDMAIL")].compactMap { $0 }.first { !$0.isEmpty }
    try Sendmail.send(message, through: program ?? Sendmail.usual)
  }
}

/// The interface every mail server of a Unix system has.
enum Sendmail {
  /// Where it lies: seldom in `PATH`, since it is no program for the keyboard.
  static var usual: String {
    ["/usr/sbin/sendmail", "/usr/lib/sendmail"].first { FolderWalk.sort(of: $0) == .file }
      ?? "sendmail"
  }

  /// Hands over a message; recipients are read from its head, and a dot alone does not end it.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - program: The program.
  /// - Throws: `Trouble`, with what the program said.
  static func send(_ message: String, through program: String) throws(Trouble) {
    let outcome = try Subprocess.feed(
      Array(message.utf8), to: [program, "-t", "-i"],
      advice: "install a mail server, or say --sendmail")
    guard outcome.status == 0 else {
      let said = String(decoding: outcome.output, as: UTF8.self)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
      throw Trouble(
        "\(program): the mail was not sent: \(said.isEmpty ? "no reason given" : said) "
          + "(status \(outcome.status))")
    }
  }
}
