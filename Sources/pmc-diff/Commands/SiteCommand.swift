import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff site PATH -o DIR`.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the change history of a series as linked pages.",
    discussion: """
      An index by year, a page a meeting, a page a team, a page an item that lived through several \
      meetings, the roadmap with its timeline, and an Atom feed. Links are relative, so the folder \
      works from disk and on any host. Files that are the same are left alone, and those of an \
      earlier run that no longer belong are removed; a file that no run wrote is never replaced. \
      Several committees have a folder each and a page in front.

        pmc-diff site notes/ -o public/
        pmc-diff site notes/ -o public/ --link-base https://github.com/OWNER/REPO/blob/main/notes/
      """)

  @OptionGroup var series: SeriesArguments

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String

  @OptionGroup var listed: ListedArguments

  func validate() throws {
    if output.isEmpty { throw ValidationError("-o wants a folder") }
  }

  func run() throws {
    let run = try SeriesRun(series)
    try run.requireWhole()
    let isOneOfSeveral = run.committees.count > 1
    var names = UniqueNames(fallback: "notes")
    var sites: [(place: String, site: Site)] = []
    var overview = SiteOverview()
    for committee in run.committees {
      let (history, notices) = try run.history(of: committee, within: series)
      guard !history.notes.isEmpty else { continue }
      let site = Site(
        history, notices: notices,
        options: ReportOptions(
          include: Set(listed.include), layout: run.layout, linkBase: listed.linkBase),
        positions: listed.linkBase.map { .linked($0) } ?? .hidden, isOneOfSeveral: isOneOfSeveral)
      let place = isOneOfSeveral ? names.unique(committee.name) + "/" : ""
      sites.append((place, site))
      overview.add(site, in: place)
    }
    run.warn()
    // All names are known before the first file is written, so that a run is refused as a whole.
    var folder = try SiteFolder(
      output,
      for: (isOneOfSeveral ? SiteOverview.paths : [])
        + sites.flatMap { place, site in site.paths.map { place + $0 } })
    if isOneOfSeveral {
      for file in try overview.files() { try folder.write(file.text, to: file.path) }
    }
    for (place, site) in sites {
      try site.files { try folder.write($0.text, to: place + $0.path) }
    }
    try folder.finish()
    try Console.write(folder.summary + "\n")
  }
}

extension SeriesRun {
  /// The history of the meetings asked for.
  ///
  /// - Parameters:
  ///   - committee: The committee.
  ///   - arguments: What the user said.
  /// - Returns: The history, and what to know of files that could not be read.
  /// - Throws: `Trouble`, where a file can't be opened.
  func history(
    of committee: SeriesPlan.Committee, within arguments: SeriesArguments
  ) throws -> (SeriesHistory, [Notice]) {
    var kept = committee
    kept.places.removeAll { !arguments.includes($0.date) }
    return try history(of: kept)
  }
}
