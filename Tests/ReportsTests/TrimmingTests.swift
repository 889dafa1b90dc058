import NotesDiff
import Testing

@testable import Reports

@Suite("Trimming")
struct TrimmingTests {
  private static func size(_ report: ArrangedReport) -> Int {
    MarkdownRenderer().render(report).utf8.count
  }

  @Test("leaves a report alone that fits")
  func fits() {
    let report = SampleReport.rich
    #expect(ReportTrimming(limit: 100_000).fit(report, size: Self.size) == report)
  }

  @Test("fits every limit there is room for a headline in, keeps title and headline, and says so")
  func limits() {
    let report = SampleReport.rich
    let whole = Self.size(report)
    for limit in stride(from: whole - 1, through: 700, by: -97) {
      let fitted = ReportTrimming(limit: limit, wholeReports: ["all.json"])
        .fit(report, size: Self.size)
      #expect(Self.size(fitted) <= limit)
      #expect(fitted.title == report.title && fitted.headline == report.headline)
      #expect(fitted.footnotes.last?.hasPrefix("Shortened to fit: ") == true)
      #expect(fitted.footnotes.last?.contains("all.json") == true)
    }
  }

  @Test("the last sections go first, and not all at once")
  func sections() {
    let parts = (0..<30).map { number in
      ArrangedReport.Part(
        anchor: "part-\(number)", title: "Section \(number)", remark: nil,
        content: .groups([
          SampleReport.group(
            [SampleReport.line("\(number)", .completed, RichText("Done"))], .completed)
        ]))
    }
    let report = SampleReport.report(parts)
    let fitted = ReportTrimming(limit: Self.size(report) * 2 / 3).fit(report, size: Self.size)
    #expect((10..<30).contains(fitted.parts.count))
    #expect(
      fitted.parts.map(\.title) == Array(report.parts.map(\.title).prefix(fitted.parts.count)))
  }

  @Test("the last tables go first, and not all at once, also those of one committee of several")
  func tables() {
    let rows = [[RichText("2031-01-04"), RichText("Oil the northern crane before the winter")]]
    let parts = (0..<30).map { number in
      ArrangedReport.Part(
        anchor: "part-\(number)", title: "Team \(number)", remark: nil,
        content: .table(.init(columns: ["Last said", "What"], rows: rows)))
    }
    let plain = SampleReport.report(parts)
    let nested = SampleReport.report([
      .init(
        anchor: "committee-1", title: "Quay", remark: nil, content: .report(plain))
    ])
    for report in [plain, nested] {
      let whole = Self.size(report)
      for limit in [whole * 3 / 4, whole / 2, whole / 4] {
        let size = Self.size(ReportTrimming(limit: limit).fit(report, size: Self.size))
        #expect(size <= limit && 2 * size > limit)
      }
    }
  }

  @Test("what stood under a line that was left out says so")
  func parents() {
    let lines = [
      SampleReport.line("1", .progressed, RichText("Lenses")),
      SampleReport.line("2", .new, RichText("Two of five are ground"), indent: 1),
    ]
    let report = SampleReport.report([
      .init(
        anchor: "a", title: "T", remark: nil,
        content: .groups([SampleReport.group(lines, .progressed)]))
    ])
    // Just enough to drop what only progressed.
    let fitted = ReportTrimming(limit: Self.size(report) - 1).fit(report) {
      $0.parts.first.map { part in
        if case .groups(let groups) = part.content {
          groups[0].lines.count > 1 ? 1_000_000 : 0
        } else {
          0
        }
      } ?? 0
    }
    guard case .groups(let groups) = fitted.parts.first?.content else {
      Issue.record("the part is gone")
      return
    }
    #expect(groups[0].lines.map(\.indent) == [0])
    #expect(groups[0].lines.map(\.context) == ["Lenses"])
  }
}

@Suite("Links to lines")
struct LinkBaseTests {
  private static func link(_ base: String, _ file: String) -> String? {
    LinkBase(base)?.link(to: 12, of: file)
  }

  @Test("lead to the source line, with the name of the file escaped")
  func links() {
    #expect(
      Self.link("https://github.com/quay/notes/blob/main", "2031/a b#c.md")
        == "https://github.com/quay/notes/blob/main/2031/a%20b%23c.md?plain=1#L12")
    #expect(Self.link("https://notes.example/", "ä.md") == "https://notes.example/%C3%A4.md#L12")
    #expect(Self.link("https://notes.example/", "../up.md") == nil)
  }

  @Test(
    "start from addresses of the web alone",
    arguments: [
      "", "notes/", "javascript:alert(1)", "ftp://a.example/", "https://a.example/?q=",
      "mailto:a@b.example",
    ])
  func bases(_ text: String) { #expect(LinkBase(text) == nil) }

  @Test("stand in every format that has links")
  func formats() throws {
    let base = try #require(LinkBase("https://notes.example/blob/main/"))
    let options = RenderOptions(positions: .linked(base))
    let target = "https://notes.example/blob/main/2031-03-18.md?plain=1#L14"
    let report = SampleReport.rich
    #expect(MarkdownRenderer(options: options).render(report).contains("(\(target))"))
    #expect(try XHTMLRenderer(options: options).render(report).contains("\"\(target)\""))
    let mail = try MailRenderer(options: options).render(report, in: MailEnvelope())
    #expect(mail.replacing("=\n", with: "").contains("?plain=3D1#L14\""))
  }
}

@Suite("Fingerprint")
struct FingerprintTests {
  // Source: NIST, FIPS 180-2, appendix B, and the empty message.
  @Test(
    "is SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(_ text: String, _ digest: String) {
    #expect(Fingerprint(of: text).description == digest)
  }
}
