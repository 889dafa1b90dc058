import NotesDiff

/// Sets a report as a page that is well-formed XML and valid HTML at once.
///
/// The page is one file: its style stands in it, it needs no script and loads nothing.
public struct XHTMLRenderer: Sendable {
  /// How much of a page is written.
  public enum Extent: Sendable, Hashable {
    /// A page of its own.
    case page
    /// One `article` element to be put into another page, its title at a level of that page.
    case fragment(headingLevel: Int)
  }

  private let extent: Extent
  private let options: RenderOptions

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - extent: How much of a page is written.
  ///   - options: What the reader chose.
  public init(extent: Extent = .page, options: RenderOptions = RenderOptions()) {
    self.extent = extent
    self.options = options
  }

  /// The report as XHTML.
  ///
  /// - Parameter report: The report.
  /// - Returns: Lines that each end with `\n`.
  /// - Throws: `RenderError.notWritten`, for want of memory.
  public func render(_ report: ArrangedReport) throws(RenderError) -> String {
    try render(report, in: nil)
  }

  /// The report as XHTML.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - frame: The site the page is part of.
  /// - Returns: Lines that each end with `\n`.
  /// - Throws: `RenderError.notWritten`, for want of memory.
  func render(_ report: ArrangedReport, in frame: PageFrame?) throws(RenderError) -> String {
    var tree = MarkupTree()
    let syntax: MarkupSyntax
    switch extent {
    case .page:
      addPage(report, in: frame, to: &tree)
      syntax = .html
    case .fragment(let level):
      addFragment(report, at: min(max(1, level), 4), to: &tree)
      syntax = .fragment
    }
    return try HTMLLayout.spaced(tree).written(as: syntax)
  }

  private func languageAttributes(_ report: ArrangedReport) -> [MarkupTree.Attribute] {
    [.init("lang", report.language), .init("xml:lang", report.language)]
  }

  private func addPage(
    _ report: ArrangedReport, in frame: PageFrame?, to tree: inout MarkupTree
  ) {
    var body = XHTMLBody(options: options, headingLevel: 1)
    tree.element("html", in: .xhtml, languageAttributes(report)) { tree in
      tree.element("head") { tree in
        tree.element("meta", [.init("charset", "utf-8")])
        tree.element(
          "meta",
          [
            .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"),
          ])
        tree.element("meta", [.init("name", "color-scheme"), .init("content", "light dark")])
        tree.element("title", text: VisibleText.filled(report.title))
        if let frame {
          frame.addHead(to: &tree)
        } else {
          tree.element("style", text: XHTMLStyle.sheet)
        }
      }
      tree.element("body") { tree in
        frame?.addWays(to: &tree)
        let parts = body.anchored(report.parts)
        tree.element("div", [.init("class", "page")]) { tree in
          tree.element("header") { body.addHeader(report, to: &$0) }
          if parts.count > 1 { body.addContents(parts, to: &tree) }
          tree.element("main") { tree in
            body.addWarnings(report, to: &tree)
            for part in parts { body.add(part, to: &tree) }
          }
          if !report.footnotes.isEmpty {
            tree.element("footer") { body.addFootnotes(report, to: &$0) }
          }
        }
      }
    }
  }

  /// Adds the report as one `article`.
  func addFragment(
    _ report: ArrangedReport, at level: Int, to tree: inout MarkupTree
  ) {
    var body = XHTMLBody(options: options, headingLevel: level)
    let attributes = [.init("class", "pmc-diff")] + languageAttributes(report)
    tree.element("article", in: .xhtml, attributes) { tree in
      body.addHeader(report, to: &tree)
      body.addWarnings(report, to: &tree)
      for part in body.anchored(report.parts) { body.add(part, to: &tree) }
      body.addFootnotes(report, to: &tree)
    }
  }
}

/// Why a report could not be rendered.
public enum RenderError: Error, Sendable, Hashable {
  /// libxml2 had no memory left for the page.
  case notWritten
}
