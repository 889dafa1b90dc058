import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// What is said of a loose end.
@Suite("Words of loose ends")
struct LooseEndWordsTests {
  /// The statuses of statements nobody spoke of again.
  private func told(_ items: String...) throws -> [LooseEndFacts.Item] {
    let since = ["Counted the anchors in the shed", "Greased every winch drum"]
    let notes = ([items] + since.map { [$0] }).map {
      SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", $0))
    }
    return LooseEndFacts(try SeriesHistory(notes), meetings: 2) { _ in true }.items
  }

  @Test(
    "only a day, a week or a month is one",
    arguments: [
      ("Will splice the mooring ropes on Friday", true),
      ("Will splice the mooring ropes next week", true),
      ("Will splice the mooring ropes in March", true),
      ("Will splice the mooring ropes in the next 2 weeks", true),
      ("Will splice the mooring ropes soon", false),
      ("About to splice the mooring ropes of the pilot boat", false),
      ("Will splice the mooring ropes in the coming weeks", false),
    ])
  func days(statement: String, isDated: Bool) throws {
    #expect(try told(statement).map { $0.dated == true } == [isDated])
  }

  @Test("what waits for somebody is awaited, what its team put down is paused")
  func rests() throws {
    let item = { (statement: String) in try #require(try told(statement).first) }
    for waiting in [
      "Splicing the mooring ropes, waiting for the hemp", "Mooring ropes are blocked on hemp",
      "Splicing the mooring ropes, pending a word of the pilots",
    ] {
      #expect(try item(waiting).awaited == true, "\(waiting)")
    }
    for paused in ["Paused splicing the mooring ropes", "Mooring ropes are still on hold"] {
      #expect(try item(paused).paused == true && item(paused).awaited == nil, "\(paused)")
    }
  }

  @Test("who looks into trouble owes nothing else")
  func trouble() throws {
    #expect(try told("Investigating performance problems of the winch").isEmpty)
    #expect(try told("Winding at 30 knots, at risk of a late fair").count == 1)
  }
}
