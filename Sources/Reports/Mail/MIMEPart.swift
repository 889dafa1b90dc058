/// A part of a mail: its own head and body, in ASCII. Source: RFC 2045, RFC 2046.
struct MIMEPart {
  /// The fields, each with its line end.
  var head: String
  /// The body, with a line end after its last line.
  var body: String

  /// The part as it is sent, a blank line between head and body.
  var text: String { head + "\n" + body }

  /// A part of text. As it is where every server passes it on unchanged, else quoted-printable.
  ///
  /// - Parameters:
  ///   - text: Lines that each end with `\n`.
  ///   - type: `text/plain` or `text/html`.
  init(text: String, type: String) {
    let isPlain = Self.isPlain(text)
    head =
      "Content-Type: \(type); charset=\(isPlain ? "us-ascii" : "utf-8")\n"
      + "Content-Transfer-Encoding: \(isPlain ? "7bit" : "quoted-printable")\n"
    body = isPlain ? text : QuotedPrintable.encode(text)
  }

  /// A file to be saved.
  init(_ attachment: MailAttachment) {
    // The name is made of letters, digits, hyphens and a dot, so it needs no escape.
    head =
      "Content-Type: \(attachment.type);\n name=\"\(attachment.name)\"\n"
      + "Content-Disposition: attachment;\n filename=\"\(attachment.name)\"\n"
      + "Content-Transfer-Encoding: base64\n"
    body = Base64.lines(attachment.bytes)
  }

  /// Parts in one.
  ///
  /// - Parameters:
  ///   - subtype: `alternative` or `mixed`.
  ///   - parts: At least one part.
  init(multipart subtype: String, _ parts: [MIMEPart]) {
    // Neither quoted-printable nor base64 can hold `=_`, and plain text can't foresee its own hash.
    let content = parts.map(\.text).joined(separator: "\n")
    let boundary = "=_" + Fingerprint(of: content).description.prefix(30)
    head = "Content-Type: multipart/\(subtype);\n boundary=\"\(boundary)\"\n"
    body = parts.map { "--\(boundary)\n" + $0.text + "\n" }.joined() + "--\(boundary)--\n"
  }

  private static let plainLimit = 76

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }
      && text.split(separator: "\n").allSatisfy { line in
        line.utf8.count <= plainLimit && !line.hasPrefix("From ") && !line.hasPrefix(".")
          && line.last != " "
      }
  }
}

/// A file that goes with a mail.
public struct MailAttachment: Sendable, Hashable {
  /// The file name; anything but letters, digits, hyphens and dots becomes a hyphen.
  public let name: String
  /// The media type.
  public let type: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Makes an attachment.
  ///
  /// - Parameters:
  ///   - name: The file name.
  ///   - format: The format of the file.
  ///   - bytes: What it holds.
  public init(name: String, format: ReportFormat, bytes: [UInt8]) {
    self.name = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { $0.isASCIIWord || $0 == "." || $0 == "-" ? $0 : "-" }))
    type = format.mediaType
    self.bytes = bytes
  }
}
