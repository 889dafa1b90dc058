import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("XHTML")
struct XHTMLTests {
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "div", "header", "nav", "main", "footer",
    "section", "article", "h1", "h2", "h3", "h4", "p", "ul", "li", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "span", "a", "em", "strong", "s", "code", "ins", "del", "details",
    "summary",
  ]

  @Test(
    "is well-formed whatever a note holds, and has no element or link of the note's making",
    arguments: 0..<60)
  func hostile(seed: Int) throws {
    var numbers = SplitMix64(seed)
    let report = HostileText.report(using: &numbers)
    for extent in [XHTMLRenderer.Extent.page, .fragment(headingLevel: 2)] {
      let xml = try XHTMLRenderer(extent: extent).render(report)
      var ids: Set<String> = []
      var targets: Set<String> = []
      for event in try TagReader(xml).events {
        guard case .open(let name, let attributes) = event else { continue }
        #expect(Self.elements.contains(name))
        #expect(attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "style" })
        if let id = attributes["id"] { #expect(ids.insert(id).inserted, "\(id)") }
        guard let target = attributes["href"] else { continue }
        #expect(SafeLink.destination(target) == target)
        if target.hasPrefix("#"), attributes["rel"] == nil { targets.insert(target) }
      }
      #expect(targets.allSatisfy { ids.contains(String($0.dropFirst())) })
      let forbidden = xml.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
          || $0.value & 0xFFFE == 0xFFFE
      }
      #expect(!forbidden)
    }
  }

  @Test("shows every statement as the note has it", arguments: 0..<60)
  func statements(seed: Int) throws {
    var numbers = SplitMix64(UInt64(seed) + 500)
    let lines = (0..<8).map {
      SampleReport.line("\($0)", .new, HostileText.richText(using: &numbers), indent: $0 % 4)
    }
    let report = SampleReport.report([
      .init(anchor: "a", title: "T", remark: nil, content: .groups([SampleReport.group(lines)]))
    ])
    var found: [String] = []
    for event in try TagReader(XHTMLRenderer().render(report)).events {
      switch event {
      case .open("li", let attributes) where attributes["id"]?.hasPrefix("c-") == true:
        found.append("")
      case .text(let text) where !found.isEmpty: found[found.count - 1] += text
      default: continue
      }
    }
    let expected = lines.map { "+ " + VisibleText.filled($0.text).plain }
    #expect(found.map(MarkdownLawTests.folded) == expected.map(MarkdownLawTests.folded))
  }

  @Test("has a document type, no XML declaration, and void elements HTML reads as such")
  func polyglot() throws {
    let xml = try XHTMLRenderer().render(SampleReport.rich)
    #expect(xml.hasPrefix("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""))
    #expect(xml.contains("lang=\"en\" xml:lang=\"en\""))
    #expect(xml.contains("<meta charset=\"utf-8\"/>"))
    #expect(xml.contains("<td class=\"owners\"></td>"), "an empty cell has both tags")
    #expect(!xml.contains("<td class=\"owners\"/>"))
  }

  @Test("has a style sheet without characters XML would escape")
  func style() {
    #expect(!XHTMLStyle.sheet.contains { "<>&".contains($0) })
  }

  @Test("marks the words of a reworded statement, and keeps the space outside the marks")
  func edits() throws {
    let xml = try XHTMLRenderer().render(SampleReport.rich)
    #expect(xml.contains("can be heard <del>five</del> <ins>ten</ins> miles out"))
    #expect(xml.contains("at dawn <ins>and at dusk</ins>"))
  }

  @Test("nests lists inside the item they belong to")
  func nesting() throws {
    let xml = try XHTMLRenderer().render(SampleReport.rich)
    #expect(xml.contains("are ground\n<ul class=\"changes\">\n<li id=\"c-7a1b2c3d4e5f\""))
  }

  @Test("keeps every step of a list that is deeper than any page needs")
  func depth() throws {
    let lines = (0..<300).map {
      SampleReport.line("\($0)", .new, RichText("step \($0)"), indent: $0)
    }
    let report = SampleReport.report([
      .init(anchor: "a", title: "T", remark: nil, content: .groups([SampleReport.group(lines)]))
    ])
    let events = try TagReader(XHTMLRenderer().render(report)).events
    let items = events.count { if case .open("li", _) = $0 { true } else { false } }
    #expect(items == 300)
  }

  @Test("keeps headings in order in a fragment of another page")
  func fragment() throws {
    let xml = try XHTMLRenderer(extent: .fragment(headingLevel: 3)).render(SampleReport.rich)
    #expect(xml.hasPrefix("<article xmlns="))
    let headings = try TagReader(xml).events.compactMap { event -> Int? in
      guard case .open(let name, _) = event, name.hasPrefix("h") else { return nil }
      return Int(name.dropFirst())
    }
    #expect(headings.first == 3)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("writes other vocabularies with their namespaces")
  func namespaces() throws {
    var tree = MarkupTree()
    tree.element("div", in: .xhtml) { tree in
      tree.element("svg", in: .svg, [.init("viewBox", "0 0 1 1")]) { tree in
        tree.element("path", [.init("d", "M0 0\u{1}\"<&")])
      }
      tree.element("p")
    }
    #expect(
      try tree.written(as: .fragment)
        == "<div xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
        + "viewBox=\"0 0 1 1\"><path d=\"M0 0\u{FFFD}&quot;&lt;&amp;\"/></svg><p></p></div>\n")
    var feed = MarkupTree()
    feed.element("feed", in: .atom) { $0.element("title", text: "a < b") }
    #expect(
      try feed.written(as: .xml)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>a &lt; b</title></feed>\n")
  }
}
