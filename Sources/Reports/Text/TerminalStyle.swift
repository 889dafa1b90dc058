import NotesDiff

/// How a stretch of text looks in a terminal.
struct TerminalStyle: Hashable {
  /// The colours used; the names are those of the eight every terminal has.
  enum Colour: Int {
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case cyan = 36
  }

  var isBold = false
  var isDim = false
  var isItalic = false
  var isUnderlined = false
  var isStruck = false
  var colour: Colour?

  static let plain = TerminalStyle()
  static let bold = TerminalStyle(isBold: true)
  static let dim = TerminalStyle(isDim: true)

  /// The sequence that turns the style on; nothing for plain text.
  var sequence: String {
    let flags: [(Bool, Int)] = [
      (isBold, 1), (isDim, 2), (isItalic, 3), (isUnderlined, 4), (isStruck, 9),
    ]
    var codes = flags.filter(\.0).map(\.1)
    if let colour { codes.append(colour.rawValue) }
    guard !codes.isEmpty else { return "" }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  /// The sequence that turns every style off.
  static let reset = "\u{1B}[0m"

  /// The colour of a kind: green for what is delivered or nearer, yellow for what is farther, red
  /// for what is gone, blue for what is new.
  static func of(_ kind: ChangeKind) -> TerminalStyle {
    switch kind {
    case .completed, .advanced: TerminalStyle(colour: .green)
    case .slipped, .reopened, .unmentioned: TerminalStyle(colour: .yellow)
    case .dropped: TerminalStyle(colour: .red)
    case .new: TerminalStyle(colour: .blue)
    case .progressed, .moved, .reworded: TerminalStyle(colour: .cyan)
    case .archived, .cosmetic, .unchanged: .dim
    }
  }
}

/// Text in several styles, to be wrapped.
struct StyledText {
  /// The stretches in reading order.
  private(set) var runs: [(text: String, style: TerminalStyle)] = []

  /// Makes a text of one stretch.
  init(_ text: String = "", _ style: TerminalStyle = .plain) { append(text, style) }

  /// Makes rich text fit for a terminal: code keeps its backticks and struck text its tildes, so
  /// that both are seen without colour; a link shows where it leads.
  ///
  /// - Parameters:
  ///   - text: Text without harmful characters.
  ///   - base: How it is set beside its own styles.
  init(_ text: RichText, _ base: TerminalStyle = .plain) {
    var spans = text.spans[...]
    var wasStruck = false
    while let span = spans.popFirst() {
      var style = base
      if span.style.contains(.strong) { style.isBold = true }
      if span.style.contains(.emphasis) { style.isItalic = true }
      if span.style.contains(.struck) { style.isStruck = true }
      var written = span.text
      if span.style.contains(.code) { written = "`\(written)`" }
      // A stretch of several styles is struck once.
      let isStruck = span.style.contains(.struck)
      if isStruck, !wasStruck { written = "~~" + written }
      if isStruck, spans.first?.style.contains(.struck) != true { written += "~~" }
      wasStruck = isStruck
      append(written, style)
      // A link of several styles shows its target once, at its end.
      guard let link = span.link, spans.first?.link != link else { continue }
      guard let target = SafeLink.destination(link), !Self.shows(span.text, target) else {
        continue
      }
      var faint = base
      faint.isDim = true
      append(" <\(target)>", faint)
    }
  }

  private static func shows(_ text: String, _ target: String) -> Bool {
    target == text || target == "http://" + text || target == "mailto:" + text
  }

  /// Adds a stretch at the end.
  mutating func append(_ text: String, _ style: TerminalStyle = .plain) {
    guard !text.isEmpty else { return }
    runs.append((text, style))
  }

  /// Adds another text at the end.
  mutating func append(_ other: StyledText) { runs += other.runs }
}
