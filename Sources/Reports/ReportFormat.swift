/// A form a report can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For a terminal.
  case text
  /// For GitHub.
  case markdown
  /// For scripts, and to be rendered again.
  case json
  /// For a browser.
  case xhtml
  /// To be sent: a whole message.
  case eml

  /// The ending a file of this form has, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    case .xhtml: "xhtml"
    case .eml: "eml"
    }
  }

  /// The media type of a file of this form.
  public var mediaType: String {
    switch self {
    case .text: "text/plain; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .json: "application/json"
    case .xhtml: "application/xhtml+xml"
    case .eml: "message/rfc822"
    }
  }

  /// The form a file name asks for by its ending, or nothing where the ending is unknown.
  ///
  /// - Parameter name: A file name or path.
  public init?(fileName name: String) {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    guard let format = Self.endings[name[name.index(after: dot)...].lowercased()] else {
      return nil
    }
    self = format
  }

  private static let endings: [String: ReportFormat] = [
    "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "json": .json,
    "eml": .eml, "xhtml": .xhtml, "html": .xhtml, "htm": .xhtml,
  ]
}
