import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// A row that went into another is not lost: every answer says where it went.
@Suite struct MergedRowTests {
  private static func history() throws -> SeriesHistory {
    try SeriesHistory([
      SeriesSample.roadmap([
        ("Soon", "Berth tariff sharing across piers"), ("Soon", "Ticket refunds by post"),
      ]),
      SeriesSample.roadmap([
        ("Soon", "Berth tariff sharing across piers"), ("Soon", "Ticket refunds by post"),
      ]),
      SeriesSample.roadmap([
        ("Recently Completed", "Berth tariff sharing across piers and ticket refunds by post")
      ]),
    ])
  }

  private static func cells(_ parts: [ArrangedReport.Part], under title: String) -> [String] {
    parts.filter { $0.title == title }.flatMap { part -> [String] in
      guard case .table(let table) = part.content else { return [] }
      return table.rows.flatMap { $0 }.map(\.plain)
    }
  }

  @Test func theRoadmapSaysWhatBecameOfIt() throws {
    let facts = RoadmapFacts(try Self.history(), from: nil, to: nil) { _ in true }
    let cells = Self.cells(facts.parts(ReportOptions()), under: SeriesWords.vanishedTitle)
    #expect(
      cells.contains {
        $0.hasPrefix("went into #") && $0.hasSuffix("Recently Completed 2031-03-04")
      })
    #expect(!cells.contains(SeriesWords.gone))
  }

  @Test func aTraceEndsInTheStrandItWentInto() throws {
    let facts = TraceFacts(try Self.history(), query: "by post") { _ in true }
    let cells = Self.cells(facts.parts(ReportOptions()), under: SeriesWords.strandsTitle)
    #expect(cells.contains { $0.contains(", went into #") })
  }

  @Test func aRowThatWasOffTheListForAWhileIsSaidToBeBack() throws {
    let stay = ("Soon", "Lamps on the breakwater")
    let gate = ("Next", "A second gate for the ferry")
    let history = try SeriesHistory(
      [[stay, gate], [stay], [stay, gate]].map { SeriesSample.roadmap($0) })
    let facts = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    #expect(
      facts.rows.compactMap(\.gaps) == [[.init(meetings: ["2031-02-04"], back: "2031-03-04")]])
    let part = facts.parts(ReportOptions()).first { $0.title == SeriesWords.turnsTitle }
    guard case .sentences(let sentences) = part?.content else {
      Issue.record("no sentence")
      return
    }
    #expect(sentences.map(\.plain).joined().contains("is listed again; it was not on 2031-02-04"))
  }

  @Test func aHyphenIsNoDifferenceToATrace() throws {
    let note = { (text: String) in "# Quay\n\n## Projects\n\n### Ropes - Per Lund\n\n- \(text)\n" }
    let history = try SeriesHistory([
      note("Ordered multi-strand hawsers"), note("Tested a multistrand hawser on the pier"),
    ])
    for query in ["multi-strand", "multistrand"] {
      #expect(Trace(query, in: history).places.map(\.note) == [0, 1])
    }
  }

  @Test func mentionsThatAreListedAreNotSaidToBeLeftOut() throws {
    let facts = TraceFacts(try Self.history(), query: "tariff") { _ in true }
    #expect(facts.footnotes(ReportOptions()).count == 1)
    #expect(facts.footnotes(ReportOptions(include: [.unchanged])).isEmpty)
    #expect(SeriesWords.repeated(1).contains("is not shown"))
  }

  @Test func aMoveThatWasUndoneIsNotCounted() throws {
    let rows = { (stage: String) in
      SeriesSample.roadmap([(stage, "Ticket refunds by post"), ("Next", "A second gate")])
    }
    let history = try SeriesHistory(
      ["Soon", "Recently Completed", "Soon", "Recently Completed"].map(rows))
    let soon = try #require(history.notes[0].items.first { $0.stage?.name == "Soon" }?.stage)
    let facts = RoadmapFacts(history, from: soon, to: nil) { _ in true }
    #expect(facts.moves.map(\.takenBack) == ["2031-03-04", nil])
    #expect(facts.headline.hasPrefix("1 move from Soon, 1 more taken back"))
  }

  @Test("Who has a row is not missed where its text names them")
  func ownersInText() throws {
    func roadmap(_ rows: String) -> String {
      "## Roadmap\n\nDelivered When? | What?\n---|---\n" + rows + "\n"
    }
    let (_, text) = try QuayReport.of(
      roadmap(
        "*Recently Completed* | - Sharing gates across docks (Pier, Quay)\n*Soon* | - Cranes"),
      roadmap(
        "*Recently Completed* | - Masts\n*Soon* | - Cranes\n"
          + "||- Sharing gates across docks (complete for Pier, almost complete for Quay)"))
    #expect(text.contains("Sharing gates"))
    #expect(!text.contains("owner removed"), "\(text)")
  }
}
