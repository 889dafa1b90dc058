import NotesDiff

/// The page in front of the sites of several committees.
public struct SiteOverview {
  private var rows: [[RichText]] = []

  /// Begins an overview of no site.
  public init() {}

  /// Adds a site.
  ///
  /// - Parameters:
  ///   - site: The site of a committee.
  ///   - folder: Where it lies, with a slash at its end.
  public mutating func add(_ site: Site, in folder: String) {
    let count = site.history.notes.count
    rows.append([
      RichText([.init(site.history.name, link: folder + SitePath.index)]), RichText("\(count)"),
      RichText(site.map.date(0)), RichText(site.map.date(max(0, count - 1))),
    ])
  }

  /// Where its files lie, each once.
  public static let paths = [SitePath.style, SitePath.index]

  /// The files.
  ///
  /// - Returns: The page and its style.
  /// - Throws: `RenderError.notWritten`, for want of memory.
  public func files() throws(RenderError) -> [Site.File] {
    let table = ArrangedReport.Table(
      columns: SiteWords.committeeColumns, rows: rows, numbers: [1])
    let report = ArrangedReport(
      title: SiteWords.committeesTitle, subtitle: SeriesWords.committees(rows.count), headline: "",
      warnings: [], parts: [.part(SiteWords.committees, .table(table))], footnotes: [])
    let frame = PageFrame(root: "", ways: [], hasFeed: false)
    return [
      Site.File(path: SitePath.style, text: XHTMLStyle.sheet),
      Site.File(
        path: SitePath.index, text: try XHTMLRenderer(extent: .page).render(report, in: frame)),
    ]
  }
}
