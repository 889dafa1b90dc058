import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// What the life of a roadmap row says at its end.
@Suite struct TraceReportTests {
  @Test("that the owner reported an open row as done stands below its life")
  func reportedRows() throws {
    let roadmap = "## Roadmap\n\nWhen? | What?\n------|------\n*Soon* | - Hawser drums (Berths)\n"
    let note = { (item: String) in
      SeriesSample.note(SeriesSample.team("Berths", "Ida Holm", [item])) + roadmap
    }
    let trace = { (item: String) in
      TraceFacts(
        try SeriesHistory([note("Swept the quay"), note(item), note("Swept the quay again")]),
        query: "hawser"
      ) { _ in true }
    }
    let options = ReportOptions()
    let done = try trace("Finished the hawser drums")
    #expect(done.mentions.compactMap(\.reported).map(\.team) == ["Berths"])
    let footnote = try #require(done.footnotes(options).first { $0.contains("Hawser drums") })
    #expect(footnote.contains("is listed to the last: Soon; Berths reported it as done by"))
    #expect(try trace("Planning the hawser drums").mentions.allSatisfy { $0.reported == nil })
  }
}
