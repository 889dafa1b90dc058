import NotesDiff

/// Writes rich text as Markdown inlines: escaped text, code spans, emphasis and links.
///
/// A style is left out where its marks would not act or would act on their neighbours, since a
/// text without emphasis is better than one with stray stars.
struct MarkdownInline {
  /// The line a text is written into.
  enum Place: Hashable {
    /// A paragraph or list item.
    case line
    /// A heading.
    case heading
    /// A table cell.
    case cell
  }

  private var output = ""
  private let place: Place
  private let isLoneTilde: Bool
  private var openBrackets = 0
  private let spans: [RichText.Span]

  /// The text as Markdown.
  ///
  /// - Parameters:
  ///   - text: Text without line ends; white space at both ends is lost.
  ///   - place: The line it is written into.
  /// - Returns: Markdown without line ends.
  static func render(_ text: RichText, in place: Place) -> String {
    var inline = MarkdownInline(VisibleText.inert(text), place)
    for run in RichText.runs(inline.spans) { inline.append(run) }
    return inline.output
  }

  private init(_ text: RichText, _ place: Place) {
    self.place = place
    spans = text.spans
    let tildes = spans.filter { !$0.style.contains(.code) }
      .reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "~") } }
    isLoneTilde = tildes == 1 && !spans.contains { $0.style.contains(.struck) }
  }

  private mutating func append(_ run: Range<Int>) {
    guard let destination = spans[run.lowerBound].link.flatMap(SafeLink.destination),
      run.count > 1
    else { return run.forEach { append($0) } }
    // One link of several styles.
    let text = spans[run].map(\.text).joined()
    let (lead, core, trail) = Self.trimmed(text)
    guard !core.isEmpty else {
      return appendText(text, after: neighbour(after: run.upperBound - 1))
    }
    output += lead + "["
    for index in run {
      var span = spans[index]
      if index == run.lowerBound { span.text.unicodeScalars.removeFirst(lead.unicodeScalars.count) }
      if index == run.upperBound - 1 {
        span.text.unicodeScalars.removeLast(trail.unicodeScalars.count)
      }
      appendLinkText(span)
    }
    output += "](\(Self.escapedDestination(destination)))" + trail
  }

  private mutating func append(_ index: Int) {
    let span = spans[index]
    let destination = span.link.flatMap(SafeLink.destination)
    let marks = span.style.intersection([.emphasis, .strong, .struck])
    guard destination != nil || !marks.isEmpty || span.style.contains(.code) else {
      return appendText(span.text, after: neighbour(after: index))
    }
    // Marks don't act beside white space on their inner side, so it is written outside them.
    let (lead, core, trail) = Self.trimmed(span.text)
    guard !core.isEmpty else { return appendText(span.text, after: neighbour(after: index)) }
    output += lead
    let after = trail.isEmpty ? neighbour(after: index) : .scalar(" ")
    var inner = span
    inner.text = core
    if let destination {
      appendLink(inner, to: destination, after: after)
    } else {
      appendStyled(inner, after: after)
    }
    output += trail
  }

  // MARK: Text

  private mutating func appendText(_ text: String, after: MarkdownEscaping.Neighbour) {
    var position = MarkdownEscaping.Position()
    position.isLineStart = output.isEmpty && place == .line
    position.isCell = place == .cell
    position.isHeading = place == .heading
    position.tildeActs = !isLoneTilde
    for byte in text.utf8 {
      if byte == UInt8(ascii: "[") { openBrackets += 1 }
      if byte == UInt8(ascii: "]") { openBrackets = max(0, openBrackets - 1) }
    }
    output += MarkdownEscaping.escaped(text, position, before: before, after: after)
  }

  private var before: MarkdownEscaping.Neighbour {
    output.unicodeScalars.last.map { .scalar($0) } ?? .edge
  }

  private func neighbour(after index: Int) -> MarkdownEscaping.Neighbour {
    guard index + 1 < spans.count else { return .edge }
    let next = spans[index + 1]
    guard let first = next.text.unicodeScalars.first else { return .markup }
    if first == " " { return .scalar(" ") }
    if next.link.flatMap(SafeLink.destination) != nil { return .markup }
    return next.style.subtracting(.image).isEmpty ? .scalar(first) : .unclear
  }

  // MARK: Links

  private mutating func appendLink(
    _ span: RichText.Span, to destination: String, after: MarkdownEscaping.Neighbour
  ) {
    if span.style.isEmpty, Self.isOwnName(span.text, of: span.link) {
      let atSpace = after == .edge || after == .scalar(" ")
      if atSpace, before == .edge || before == .scalar(" "), openBrackets == 0,
        Self.isClearAddress(span.text) || Self.isClearMailbox(span.text)
      {
        output += span.text
        return
      }
      if span.text == destination, Self.fitsAngles(destination) {
        output += "<\(destination)>"
        return
      }
    }
    output += "["
    appendLinkText(span)
    output += "](\(Self.escapedDestination(destination)))"
  }

  private mutating func appendLinkText(_ span: RichText.Span) {
    var position = MarkdownEscaping.Position()
    position.isLinkText = true
    position.isCell = place == .cell
    if span.style.contains(.code), output.last != "`", let code = Self.code(span.text, in: place) {
      output += code
    } else {
      output += MarkdownEscaping.escaped(
        span.text, position, before: .markup, after: .markup)
    }
  }

  /// Whether a link shows nothing but its own target, as links made by GitHub do.
  private static func isOwnName(_ text: String, of link: String?) -> Bool {
    guard let link else { return false }
    return link == text || link == "http://" + text || link == "mailto:" + text
  }

  /// Whether GitHub makes a link of the whole text by itself: a plain host, a plain path, and an
  /// end that is not punctuation.
  private static func isClearAddress(_ text: String) -> Bool {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2,
      labels.allSatisfy({ label in
        !label.isEmpty && label.unicodeScalars.allSatisfy { $0.isASCIIWord || $0 == "-" }
      }), let last = text.unicodeScalars.last, last.isASCIIWord || last == "/"
    else { return false }
    let allowed: Set<Unicode.Scalar> = ["/", "-", ".", "_", "?", "=", "#", "%", "+", ",", "&"]
    return rest.dropFirst(host.count).unicodeScalars.allSatisfy {
      $0.isASCIIWord || allowed.contains($0)
    }
  }

  /// Whether GitHub makes a link of the whole text as a mail address.
  private static func isClearMailbox(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, let first = sides[0].first, first.isLetter || first.isNumber else {
      return false
    }
    let marks: Set<Unicode.Scalar> = [".", "-", "+"]
    let labels = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    return sides[0].unicodeScalars.allSatisfy { $0.isASCIIWord || marks.contains($0) }
      && labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.unicodeScalars.allSatisfy(\.isASCIIWord)
      }
  }

  /// Whether a target can stand between angles, which hold whole addresses and read entities; those
  /// end in a semicolon.
  private static func fitsAngles(_ destination: String) -> Bool {
    ["https://", "http://"].contains(where: destination.hasPrefix)
      && !(destination.unicodeScalars.contains("&") && destination.unicodeScalars.contains(";"))
  }

  /// A target inside round brackets; what else could end it is percent-encoded already.
  private static func escapedDestination(_ destination: String) -> String {
    // Entities are read before backslashes, so only an entity keeps `&` from being one.
    let mayHoldEntity = destination.unicodeScalars.contains(";")
    var result = String.UnicodeScalarView()
    for scalar in destination.unicodeScalars {
      if scalar == "(" || scalar == ")" { result.append("\\") }
      result.append(scalar)
      if scalar == "&", mayHoldEntity { result += "amp;".unicodeScalars }
    }
    return String(result)
  }

  // MARK: Styles

  private mutating func appendStyled(_ span: RichText.Span, after: MarkdownEscaping.Neighbour) {
    let last = output.unicodeScalars.last
    let code =
      span.style.contains(.code) && last != "`" ? Self.code(span.text, in: place) : nil
    var body: String
    if let code {
      body = code
    } else {
      guard !span.style.contains(.code) else {
        return appendText(span.text, after: after)
      }
      body = ""
    }
    var marks = ""
    if span.style.contains(.strong) { marks += "**" }
    if span.style.contains(.emphasis) { marks += "*" }
    // What the outermost mark has on its inner side.
    let isBesideMark = code != nil || (span.style.contains(.struck) && !marks.isEmpty)
    let inner = isBesideMark ? (.mark, .mark) : Self.edges(of: span.text)
    if span.style.contains(.struck) { marks = "~~" + marks }
    let canOpen =
      last != "*" && last != "~" && last != "_"
      && (inner.0 == .word || Self.edge(of: before) != .word && Self.edge(of: before) != .unclear)
    let canClose =
      inner.1 == .word || Self.edge(of: after) != .word && Self.edge(of: after) != .unclear
    guard !marks.isEmpty, canOpen, canClose else {
      return code == nil ? appendText(span.text, after: after) : (output += body)
    }
    output += marks
    if code == nil {
      var position = MarkdownEscaping.Position()
      position.isCell = place == .cell
      body = MarkdownEscaping.escaped(
        span.text, position, before: .markup, after: .markup)
    }
    output += body + String(marks.reversed())
  }

  /// How a character looks to the rules that decide whether a mark opens or closes.
  private enum Edge { case space, mark, word, unclear }

  private static func edge(of scalar: Unicode.Scalar) -> Edge {
    if scalar == " " { return .space }
    // GitHub's parser looks through a tilde at whatever stands behind it.
    if scalar == "~" { return .unclear }
    if scalar.isMark { return .mark }
    // Other punctuation and symbols: versions of Unicode differ on what they are.
    return scalar.isWord ? .word : .unclear
  }

  private static func edge(of neighbour: MarkdownEscaping.Neighbour) -> Edge {
    switch neighbour {
    case .edge: .space
    case .markup: .mark
    case .unclear: .unclear
    case .scalar(let scalar): edge(of: scalar)
    }
  }

  private static func edges(of text: String) -> (Edge, Edge) {
    (
      text.unicodeScalars.first.map { edge(of: $0) } ?? .space,
      text.unicodeScalars.last.map { edge(of: $0) } ?? .space
    )
  }

  /// A code span with a fence longer than any run of backticks in it, or nothing where a table
  /// cell can't hold it.
  private static func code(_ text: String, in place: Place) -> String? {
    // By scalars: a mark that combines with a pipe or backtick must not hide it.
    var body = String.UnicodeScalarView()
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
      if scalar == "|", place == .cell {
        // GitHub splits a row before it reads code, and has no way to write this pair.
        guard body.last != "\\" else { return nil }
        body.append("\\")
      }
      body.append(scalar)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = body.first == "`" || body.last == "`" ? " " : ""
    return fence + pad + String(body) + pad + fence
  }

  private static func trimmed(_ text: String) -> (lead: String, core: String, trail: String) {
    let scalars = text.unicodeScalars
    let core = scalars.drop { $0 == " " }
    guard let end = core.lastIndex(where: { $0 != " " }) else { return (text, "", "") }
    let after = core.index(after: end)
    return (String(scalars[..<core.startIndex]), String(core[..<after]), String(core[after...]))
  }
}
