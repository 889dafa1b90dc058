import NotesDiff

/// Change reports as a feed. Source: RFC 4287.
struct AtomFeed {
  /// How many reports a feed holds, the newest ones.
  static let entryLimit = 30

  private let title: String
  private let committee: String
  private var entries: [(report: ArrangedReport, page: String, key: String, date: String)] = []

  /// Begins a feed.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - committee: Whose notes it tells of; the author of every entry.
  init(title: String, committee: String) {
    self.title = title
    self.committee = committee
  }

  /// Adds a report newer than those before.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - page: Its page, relative to the feed.
  ///   - key: What tells it apart for good: the name of the note.
  ///   - date: The day of the meeting.
  mutating func add(_ report: ArrangedReport, page: String, key: String, date: String) {
    entries.append((report, page, key, date))
  }

  /// The feed as XML.
  ///
  /// - Throws: `RenderError.notWritten`, for want of memory.
  func written() throws(RenderError) -> String {
    var tree = MarkupTree()
    tree.element("feed", in: .atom, [.init("xml:lang", "en")]) { tree in
      tree.element("id", text: Self.identity(committee))
      tree.element("title", text: VisibleText.filled(title))
      // The day of the newest meeting: a feed that said when it was made would never be the same.
      tree.element("updated", text: Self.moment(entries.last?.date))
      tree.element("author") { $0.element("name", text: VisibleText.filled(committee)) }
      tree.element("generator", text: "pmc-diff")
      add(link: SitePath.index, "alternate", type: "text/html", to: &tree)
      add(link: SitePath.feed, "self", type: "application/atom+xml", to: &tree)
      for entry in entries.reversed() { add(entry, to: &tree) }
    }
    return try tree.written(as: .xml)
  }

  private func add(
    _ entry: (report: ArrangedReport, page: String, key: String, date: String),
    to tree: inout MarkupTree
  ) {
    tree.element("entry") { tree in
      tree.element("id", text: Self.identity(committee + "\n" + entry.key))
      tree.element("title", text: MailRenderer.subject(of: entry.report))
      tree.element("updated", text: Self.moment(entry.date))
      add(link: entry.page, "alternate", type: "text/html", to: &tree)
      tree.element("summary", text: VisibleText.inert(entry.report.headline))
      tree.element("content", [.init("type", "xhtml")]) { tree in
        tree.element("div", in: .xhtml) { tree in
          XHTMLRenderer(extent: .fragment(headingLevel: 2))
            .addFragment(entry.report, at: 2, to: &tree)
        }
      }
    }
  }

  private func add(
    link target: String, _ relation: String, type: String, to tree: inout MarkupTree
  ) {
    tree.element(
      "link", [.init("rel", relation), .init("type", type), .init("href", target)])
  }

  private static func moment(_ date: String?) -> String {
    (date.flatMap { CalendarDate($0)?.description } ?? "1970-01-01") + "T00:00:00Z"
  }

  /// An identity that is the same for good: a UUID of the free form, made of a fingerprint.
  /// Source: RFC 9562, 5.8.
  private static func identity(_ key: String) -> String {
    var digits = Array(Fingerprint(of: key).description.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
