public import ArgumentParser
public import NotesDiff
public import Reports

extension ChangeKind: ExpressibleByArgument {}
extension LinkBase: ExpressibleByArgument {
  /// Reads an address of the command line.
  ///
  /// - Parameter argument: An `http` or `https` address.
  public init?(argument: String) { self.init(argument) }
}

/// What of changes a report shows: for the commands whose reports list changes.
struct ChangeArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "List changes of a kind that is only counted otherwise; repeatable.", valueName: "kind"))
  var include: [ChangeKind] = []

  @Flag(
    help: """
      Print statements whole, with all sub-items and earlier wordings. Usually long ones are \
      abridged; XHTML unfolds them, JSON always has them whole.
      """)
  var full = false

  @Flag(help: "Say what speaks for each link, and why an item has none.")
  var explain = false

  @Flag(help: "Say where each statement stands in its note.")
  var positions = false

  @Option(
    help: ArgumentHelp(
      """
      Where the notes are read in a browser, as https://github.com/OWNER/REPO/blob/REV/: every \
      position becomes a link to the line, and relative links of the notes lead there.
      """, valueName: "https://…/"))
  var linkBase: LinkBase?

  /// The same as a value.
  var choice: ChangeChoice {
    ChangeChoice(
      include: Set(include), isFull: full, isExplained: explain, showsPositions: positions,
      linkBase: linkBase)
  }
}

/// What of changes a reader wants to see; the usual where nothing is said.
struct ChangeChoice {
  /// Kinds that are only counted otherwise.
  var include: Set<ChangeKind> = []
  /// Whether statements are printed whole.
  var isFull = false
  /// Whether it is said what speaks for each link.
  var isExplained = false
  /// Whether it is said where each statement stands.
  var showsPositions = false
  /// Where the notes are read in a browser.
  var linkBase: LinkBase?

  /// Whether nothing is said but kinds to list.
  ///
  /// - Parameter kinds: The kinds.
  /// - Returns: Whether it is.
  func isNothing(but kinds: Set<ChangeKind>) -> Bool {
    include.isSubset(of: kinds) && !isFull && !isExplained && !showsPositions && linkBase == nil
  }

  /// How every format shows it.
  var shared: RenderOptions {
    RenderOptions(
      positions: linkBase.map { .linked($0) } ?? (showsPositions ? .shown : .hidden))
  }

  /// What an arranged report shows.
  ///
  /// - Parameter layout: The order and wording the reader chose.
  /// - Returns: The options.
  func options(_ layout: ReportLayout) -> ReportOptions {
    ReportOptions(include: include, layout: layout.showing(full: isFull), linkBase: linkBase)
  }
}

/// What every command that writes a report understands.
struct ReportArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, json, xhtml or eml. Default: by the ending of -o, else text.",
      valueName: "format"))
  var format: ReportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      Write to a file, whole or not at all; repeatable. 'json:report.out' says the format. In a \
      folder the name is made of the dates of both notes.
      """, valueName: "file"))
  var output: [OutputTarget] = []

  @Option(help: ArgumentHelp("Colour the text: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Columns to wrap the text to. Default: the terminal's.", valueName: "n"))
  var width: Int?

  @Flag(help: "XHTML: the body alone, for embedding.")
  var fragment = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Markdown: leave out detail until it fits; GitHub takes 125000 for a release.",
      valueName: "n"))
  var maxBytes: Int?

  @Option(
    name: .customLong("sha256sums"),
    help: ArgumentHelp("Write the SHA-256 of every file of this run, too.", valueName: "file"))
  var sha256sums: String?

  @OptionGroup(title: "Mail") var mail: MailArguments

  func validate() throws {
    if let width, width < 20 { throw ValidationError("--width is 20 or more") }
    if let maxBytes, maxBytes < 1 { throw ValidationError("--max-bytes is 1 or more") }
    try OptionScope.check(self)
  }
}
