import FoundationEssentials
import TestSupport
import Testing

@testable import NotesDiff
@testable import Reports

/// What holds of the reports of every real pair of notes.
@Suite(
  "Reports on the archive of notes",
  .enabled(if: NoteArchive.isPresent, Comment(rawValue: NoteArchive.absence)))
struct ArchiveReportTests {
  /// Two notes of one committee, one right after the other.
  struct Pair: Sendable, CustomTestStringConvertible {
    var old: URL
    var new: URL
    var testDescription: String { "\(old.lastPathComponent) → \(new.lastPathComponent)" }
  }

  static let pairs: [Pair] = NoteArchive.committees.flatMap { committee in
    let files = NoteArchive.series(committee)
    return zip(files, files.dropFirst()).map { Pair(old: $0, new: $1) }
  }

  @Test("There are as many pairs as the archive has")
  func count() {
    let series = NoteArchive.committees.map(NoteArchive.series)
    #expect(series.allSatisfy { $0.count > 1 })
    #expect(Self.pairs.count == series.joined().count - series.count)
  }

  @Test("No item of a pair is lost, and every format can be read back", arguments: pairs)
  func report(pair: Pair) throws {
    let old = try Self.note(pair.old)
    let new = try Self.note(pair.new)
    let comparison = Comparison(from: old, to: new)
    #expect(ItemAccount.faults(in: comparison).isEmpty)
    let facts = ChangeReport(comparison, explaining: true)
    let report = ArrangedReport(facts, options: ReportOptions(include: Set(ChangeKind.allCases)))
    try Self.checkMarkdown(of: report)
    _ = try TagReader(XHTMLRenderer().render(report)).events
    let read = try ReportCoding.decode(try ReportCoding.encode(facts))
    #expect(read == facts)
  }

  private static func note(_ file: URL) throws -> MeetingNote {
    try NoteReader().read(try NoteArchive.bytes(of: file), file: file.lastPathComponent)
  }

  /// GitHub's parser reads back what was written: bullets, cells, headings, and nothing else.
  private static func checkMarkdown(of report: ArrangedReport) throws {
    let renderer = MarkdownRenderer()
    let markdown = renderer.render(report)
    var items = report.warnings.map { MarkdownLawTests.expected(RichText($0)) }
    var cells: [String] = []
    for part in report.parts {
      switch part.content {
      case .movement(let rows):
        guard !rows.isEmpty else { continue }
        cells += renderer.cells(of: rows).joined().map(MarkdownLawTests.expected)
      case .groups(let groups):
        items += groups.flatMap { group in
          OutlineRow.rows(of: group.lines, limit: MarkdownRenderer.deepestStep)
            .map { MarkdownLawTests.expected(renderer.bullet(of: $0, under: group.kind)) }
            + (group.more.map { [$0] } ?? [])
        }
      case .sentences(let sentences):
        items += sentences.map { MarkdownLawTests.expected(VisibleText.filled($0)) }
      case .table(let table):
        cells += table.columns + table.rows.flatMap { $0.map(MarkdownLawTests.expected) }
      case .drawing, .report:
        // Only reports on a series have them.
        Issue.record("a report on two notes holds a drawing or another report")
      }
    }
    let foundItems = try MarkdownLawTests.texts(in: markdown, where: MarkdownLawTests.isItem)
    MarkdownLawTests.compare(foundItems, items, report.title)
    MarkdownLawTests.compare(
      try MarkdownLawTests.texts(in: markdown) { $0 == .tableCell }, cells, report.title)
    let headings = try MarkdownLawTests.texts(in: markdown) {
      if case .heading = $0 { true } else { false }
    }
    #expect(headings.count == 1 + report.parts.reduce(0) { $0 + 1 + Self.groupTitles($1) })
    let strays = try MarkdownLawTests.texts(in: markdown) { $0 == .html || $0 == .code }
    #expect(strays.isEmpty, "\(report.title)")
  }

  private static func groupTitles(_ part: ArrangedReport.Part) -> Int {
    guard case .groups(let groups) = part.content else { return 0 }
    return groups.count { !$0.title.isEmpty }
  }
}
