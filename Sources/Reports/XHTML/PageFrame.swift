/// What a page of a site has around its report: the shared style sheet and the ways to other pages.
struct PageFrame: Sendable, Hashable {
  /// A way to another page.
  struct Way: Sendable, Hashable {
    /// What it is called.
    var label: String
    /// Where it leads, relative to the page.
    var target: String
    /// What it is to this page: `prev`, `next`, or nothing.
    var relation: String?
  }

  /// The way from the page to the root of the site: empty or `../`.
  var root: String
  /// The ways to other pages.
  var ways: [Way]
  /// Whether the site has a feed.
  var hasFeed = true

  /// Adds what stands in the head of the page.
  func addHead(to tree: inout MarkupTree) {
    tree.element("link", [.init("rel", "stylesheet"), .init("href", root + SitePath.style)])
    if hasFeed {
      tree.element(
        "link",
        [
          .init("rel", "alternate"), .init("type", "application/atom+xml"),
          .init("title", SiteWords.feed), .init("href", root + SitePath.feed),
        ])
    }
    for way in ways {
      guard let relation = way.relation else { continue }
      tree.element("link", [.init("rel", relation), .init("href", way.target)])
    }
  }

  /// Adds the ways to other pages.
  func addWays(to tree: inout MarkupTree) {
    guard !ways.isEmpty else { return }
    tree.element("nav", [.init("class", "site"), .init("aria-label", SiteWords.site)]) { tree in
      tree.element("ul") { tree in
        for way in ways {
          var attributes: [MarkupTree.Attribute] = [.init("href", way.target)]
          if let relation = way.relation { attributes.append(.init("rel", relation)) }
          tree.element("li") { tree in
            tree.element("a", attributes, text: VisibleText.filled(way.label))
          }
        }
      }
    }
  }
}

/// The names of files and folders of a site.
enum SitePath {
  static let index = "index.html"
  static let style = "style.css"
  static let feed = "feed.xml"
  static let roadmap = "roadmap.html"
  static let meetings = "meetings/"
  static let teams = "teams/"
  static let items = "items/"
  static let ending = ".html"
}
