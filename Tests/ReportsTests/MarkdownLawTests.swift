import TestSupport
import Testing

@testable import NotesDiff
@testable import Reports

/// What holds of Markdown whatever stands in a note: GitHub's parser reads back the same texts.
@Suite("Markdown parses back to what was written")
struct MarkdownLawTests {
  /// The text a reader sees: white space folded, the breakers of mentions left out.
  static func seen(_ text: RichText) -> String {
    let plain = VisibleText.inert(text).plain
    return folded(plain.split(separator: MarkdownEscaping.breaker).joined())
  }

  static func folded(_ text: String) -> String { RichText(text).folded().plain }

  /// What a reader should see of a text: a comment typed in the note is text like any other.
  static func expected(_ text: RichText) -> String {
    seen(RichText(VisibleText.inert(text).plain))
  }

  static func texts(
    in markdown: String, where matches: (MarkdownTree.Kind) -> Bool
  ) throws -> [String] {
    let tree = try MarkdownTree(parsing: markdown)
    return tree.nodes.indices.filter { matches(tree.nodes[$0].kind) }.map { index in
      let kind = tree.nodes[index].kind
      guard case .item = kind else { return seen(tree.nodes[index].content) }
      return tree.children(of: index)
        .filter { tree.nodes[$0].kind != .list }
        .map { tree.nodes[$0].kind == .paragraph ? seen(tree.nodes[$0].content) : "<block>" }
        .joined(separator: " ¶ ")
    }
  }

  static func compare(_ found: [String], _ expected: [String], _ markdown: String) {
    #expect(found.count == expected.count, "\(markdown)")
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("expected \(expected)\nfound    \(found)\nin \(markdown)")
    }
  }

  static func isItem(_ kind: MarkdownTree.Kind) -> Bool {
    if case .item = kind { true } else { false }
  }

  @Test("of every bullet, in groups and sentences", arguments: 0..<20)
  func bullets(seed: Int) throws {
    var numbers = SplitMix64(seed)
    let renderer = MarkdownRenderer()
    for _ in 0..<25 {
      let lines = (0..<6).map { number in
        SampleReport.line(
          "\(number)", ChangeKind.allCases.randomElement(using: &numbers) ?? .new,
          HostileText.richText(using: &numbers), indent: Int.random(in: 0...4, using: &numbers),
          context: Bool.random(using: &numbers) ? HostileText.text(using: &numbers) : nil,
          was: (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
            HostileText.richText(using: &numbers)
          },
          remarks: Bool.random(using: &numbers) ? [HostileText.text(using: &numbers)] : [],
          isPossible: Bool.random(using: &numbers))
      }
      let sentence = HostileText.richText(using: &numbers)
      let report = SampleReport.report([
        .init(
          anchor: "a", title: "T", remark: nil, content: .groups([SampleReport.group(lines)])),
        .init(anchor: "b", title: "U", remark: nil, content: .sentences([sentence])),
      ])
      let markdown = renderer.render(report)
      let expected =
        OutlineRow.rows(of: lines, limit: MarkdownRenderer.deepestStep)
        .map { Self.expected(renderer.bullet(of: $0, under: .new)) }
        + [Self.expected(VisibleText.filled(sentence))]
      try Self.compare(Self.texts(in: markdown, where: Self.isItem), expected, markdown)
    }
  }

  @Test("of every table cell", arguments: 0..<20)
  func cells(seed: Int) throws {
    var numbers = SplitMix64(UInt64(seed) + 1000)
    let renderer = MarkdownRenderer()
    for _ in 0..<25 {
      let rows = (0..<4).map { number in
        ArrangedReport.Movement(
          line: SampleReport.line(
            "\(number)", .completed, HostileText.richText(using: &numbers),
            was: [HostileText.richText(using: &numbers)],
            remarks: [HostileText.text(using: &numbers)]),
          from: HostileText.text(using: &numbers), to: HostileText.text(using: &numbers),
          owners: HostileText.text(using: &numbers))
      }
      let markdown = renderer.render(
        SampleReport.report([
          .init(anchor: "a", title: "T", remark: nil, content: .movement(rows))
        ]))
      let expected = renderer.cells(of: rows).joined().map(Self.expected)
      Self.compare(try Self.texts(in: markdown) { $0 == .tableCell }, expected, markdown)
    }
  }

  @Test("of every heading, warning, remark and footnote", arguments: 0..<20)
  func headings(seed: Int) throws {
    var numbers = SplitMix64(UInt64(seed) + 2000)
    for _ in 0..<25 {
      let words = (0..<7).map { _ in "x" + HostileText.text(using: &numbers) }
      let free = (0..<7).map { _ in HostileText.text(using: &numbers) + "x" }
      for words in [words, free] {
        var report = SampleReport.report([
          .init(
            anchor: "a", title: words[0], remark: words[1],
            content: .groups([.init(title: words[2], kind: .new, lines: [])]))
        ])
        report.title = words[3]
        report.warnings = [words[4]]
        report.footnotes = [words[5]]
        report.subtitle = words[6]
        let markdown = MarkdownRenderer().render(report)
        let headings = try Self.texts(in: markdown) {
          if case .heading = $0 { true } else { false }
        }
        func plain(_ indices: [Int]) -> [String] {
          indices.map { Self.expected(RichText(words[$0])) }
        }
        #expect(headings == plain([3, 0, 2]), "\(markdown)")
        let paragraphs = try Self.texts(in: markdown) { $0 == .paragraph }
        #expect(
          paragraphs == [plain([6])[0], report.headline] + plain([4, 1, 5]), "\(markdown)")
      }
    }
  }

  @Test("and links lead only where the gate lets them", arguments: 0..<20)
  func links(seed: Int) throws {
    var numbers = SplitMix64(UInt64(seed) + 3000)
    for _ in 0..<50 {
      let text = HostileText.richText(using: &numbers)
      let markdown = MarkdownInline.render(text, in: .line)
      let tree = try MarkdownTree(parsing: "- " + markdown + "\n")
      let allowed = Set(text.links.compactMap(SafeLink.destination))
      // A bare mail address becomes a link by itself, as it did in the note.
      let links: [String] = tree.nodes.flatMap(\.content.links)
      let found = links.filter { (link: String) in !link.contains("mailto:") }
      #expect(allowed.isSuperset(of: found), "\(markdown)")
      #expect(!tree.nodes.contains { $0.kind == .html }, "\(markdown)")
    }
  }
}
