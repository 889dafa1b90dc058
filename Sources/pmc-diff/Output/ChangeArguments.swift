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

/// Which changes are listed, and where their notes are read.
struct ListedArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "List changes of a kind that is only counted otherwise; repeatable.", valueName: "kind"))
  var include: [ChangeKind] = []

  @Option(
    help: ArgumentHelp(
      """
      Where the notes are read in a browser, the folder that holds them all, as \
      https://github.com/OWNER/REPO/blob/REV/notes/: every position becomes a link to the line, and \
      relative links of the notes lead there.
      """, valueName: "https://…/"))
  var linkBase: LinkBase?
}

/// What of changes a report shows: for the commands whose reports list changes.
struct ChangeArguments: ParsableArguments {
  @OptionGroup var listed: ListedArguments

  @OptionGroup var detail: FullArgument

  @Flag(help: "Say what speaks for each link, and why an item has none.")
  var explain = false

  @Flag(help: "Say where each statement stands in its note.")
  var positions = false

  /// The same as a value.
  var choice: ChangeChoice {
    ChangeChoice(
      include: Set(listed.include), isFull: detail.full, isExplained: explain,
      showsPositions: positions, linkBase: listed.linkBase)
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
  func isNothing(but kinds: Set<ChangeKind>) -> Bool {
    include.isSubset(of: kinds) && !isFull && !isExplained && !showsPositions && linkBase == nil
  }

  /// How every format shows it.
  var shared: RenderOptions {
    RenderOptions(
      positions: linkBase.map { .linked($0) } ?? (showsPositions ? .shown : .hidden))
  }

  /// What an arranged report shows.
  func options(_ layout: ReportLayout) -> ReportOptions {
    var layout = layout
    if isFull { layout.detail = .full }
    return ReportOptions(include: include, layout: layout, linkBase: linkBase)
  }
}
