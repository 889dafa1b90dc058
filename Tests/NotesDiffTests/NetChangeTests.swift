import NotesDiff
import TestSupport
import Testing

/// What changed on the whole between two meetings.
@Suite struct NetChangeTests {
  @Test func whatWaitsIsNotCompletedAndWhatWasMergedWasThere() throws {
    let rest = "Counting every anchor in the shed"
    let isDone = { (text: String) in
      let history = try SeriesHistory(
        [[rest], [rest, text]].map {
          SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", $0))
        })
      return NetChange(history, from: 0, to: 1).entries.contains(where: \.isFirstSeenDone)
    }
    #expect(try !isDone("Finished the brake, waiting for the inspector"))
    #expect(try !isDone("Brake delivered, ready for acceptance"))
    #expect(try isDone("Finished the brake of the northern crane"))
    #expect(try isDone("Released brake 2.1, awaiting feedback"))
    let merged = try SeriesHistory([
      SeriesSample.roadmap([("Soon", "Berth tariff sharing across piers (nearly done)")]),
      SeriesSample.roadmap([
        ("Soon", "Berth tariff sharing across piers (nearly done)"), ("Soon", "Ticket refunds"),
      ]),
      SeriesSample.roadmap([
        ("Recently Completed", "Released berth tariff sharing (Berths) and ticket refunds")
      ]),
    ])
    let entries = NetChange(merged, from: 0, to: 2).entries
    #expect(entries.map(\.kind) == [.completed])
    #expect(entries.map(\.began) == [nil])
  }

  @Test func workThatStandsStillNowDidNotAdvance() throws {
    let kinds = { (before: String, after: String) in
      let history = try SeriesHistory(
        [before, after].map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [$0])) })
      return NetChange(history, from: 0, to: 1).entries.map(\.kind)
    }
    let planned = "Will tar the northern roof of the shed"
    #expect(try kinds(planned, "Tarring the northern roof of the shed") == [.advanced])
    #expect(
      try kinds(planned, "Tarring the northern roof of the shed is blocked on the harbour master")
        == [.slipped])
  }

  @Test func newAndFinishedInsideTheRange() throws {
    let stay = ("Soon", "Lamps on the breakwater")
    let history = try SeriesHistory([
      SeriesSample.roadmap([stay]), SeriesSample.roadmap([stay, ("Next", "A second gate")]),
      SeriesSample.roadmap([stay, ("Recently Completed", "A second gate")]),
    ])
    let entry = NetChange(history, from: 0, to: 2).entries.first { $0.began != nil }
    #expect(entry?.new == [ItemPlace(note: 2, item: 1)])
    // It was seen open inside the range, so it was not new as completed.
    #expect(entry?.kind == .completed && entry?.isFirstSeenDone == false)
  }

  @Test func aRowFirstSeenDoneIsNewAndNoCompletion() throws {
    let stay = ("Soon", "Lamps on the breakwater")
    let history = try SeriesHistory([
      SeriesSample.roadmap([stay]),
      SeriesSample.roadmap([stay, ("Recently Completed", "A second gate for the ferry")]),
      SeriesSample.roadmap([stay]),
    ])
    for last in 1...2 {
      let new = NetChange(history, from: 0, to: last).entries.filter { $0.kind != .unchanged }
      #expect(new.map(\.kind) == [.new] && new.allSatisfy(\.isFirstSeenDone))
    }
  }

  @Test func aMergeAfterTheRangeDoesNotRewriteIt() throws {
    let history = try SeriesHistory([
      SeriesSample.roadmap([("Next", "Berth tariff sharing across piers")]),
      SeriesSample.roadmap([
        ("Recently Completed", "Berth tariff sharing across piers"),
        ("Soon", "Ticket refunds by post"),
      ]),
      SeriesSample.roadmap([
        ("Recently Completed", "Berth tariff sharing across piers and ticket refunds by post")
      ]),
    ])
    #expect(
      NetChange(history, from: 0, to: 1).entries.map(\.kind) == [.completed, .new])
    #expect(NetChange(history, from: 1, to: 2).entries.contains { $0.kind == .completed })
  }

  @Test func aRowThatIsBackWithItsWordsNeverLeft() throws {
    let stay = ("Soon", "Lamps on the breakwater")
    let gate = ("Next", "A second gate for the ferry")
    let history = try SeriesHistory(
      [[stay, gate], [stay], [stay, gate]].map { SeriesSample.roadmap($0) })
    #expect(NetChange(history, from: 0, to: 1).entries.contains { $0.kind == .dropped })
    #expect(NetChange(history, from: 0, to: 2).entries.allSatisfy { $0.kind == .unchanged })
  }

  @Test func whatWentOnElsewhereDidNotLeaveItsTeam() throws {
    let text = "Repainting the tall northern crane before winter"
    let cranes = { (items: [String]) in SeriesSample.team("Cranes", "Ida Holm", items) }
    let paint = { (items: [String]) in SeriesSample.team("Paint", "Per Lund", items) }
    let history = try SeriesHistory([
      SeriesSample.note(cranes([text]), paint(["Counted the brushes"])),
      SeriesSample.note(cranes([]), paint([text])),
      SeriesSample.note(cranes(["Oiled the winch of the southern crane"]), paint([text])),
    ])
    let entries = NetChange(history, from: 0, to: 2).entries.filter { entry in
      history.item(entry.start).statement == text
    }
    #expect(entries.map(\.isGone) == [false])
  }

  @Test func aGuessOnTheWayMakesTheWholeAGuess() throws {
    let texts = [
      "Will repaint the tall northern crane", "Repainting the tall northern crane before winter",
      "Repainted the tall northern crane before winter",
    ]
    let sure = try SeriesHistory(
      texts.map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [$0])) })
    #expect(NetChange(sure, from: 0, to: 2).entries.map(\.tier) == [.sure])
    var steps = sure.steps
    steps[0].comparison.changes[0].tier = .possible
    let guessed = SeriesHistory(name: "quay", notes: sure.notes, steps: steps)
    let net = NetChange(guessed, from: 0, to: 2)
    #expect(net.entries.map(\.kind) == [.completed] && net.entries.map(\.tier) == [.possible])
    #expect(NetChange(guessed, from: 1, to: 2).entries.map(\.tier) == [.sure])
  }

  @Test func anOldRoadmapPastedInIsNoEvidenceOfTheRange() throws {
    let history = try SeriesHistory(SeriesSample.roadmaps)
    let net = NetChange(history, from: 1, to: 2)
    #expect(net.entries.isEmpty && net.lastRoadmap == 1)
    #expect(NetChange(history, from: 2, to: 3).firstRoadmap == 1)
    #expect(NetChange(history, from: 1, to: 3).entries.allSatisfy { $0.kind == .unchanged })
  }

  @Test func aRowLeftOverFromAPasteKeepsWhatWasKnownOfIt() throws {
    let rest = [("Next", "A third gate"), ("Future", "Tide tables on paper"), ("Next", "Dredging")]
    let gate = "A second gate for the ferry"
    let roadmap = { (stage: String) in SeriesSample.roadmap([(stage, gate)] + rest) }
    let pasted = roadmap("Soon")
    let history = try SeriesHistory([
      pasted, roadmap("Recently Completed"), pasted, pasted + "*Future* | - A museum\n",
    ])
    #expect(history.copies == [2])
    let entry = try #require(
      NetChange(history, from: 0, to: 3).entries.first {
        history.item($0.start).statement == gate
      })
    #expect(entry.kind == .completed && entry.copy == 2)
  }

  @Test func aRowThatLeftOpenAndCameBackWithAPasteIsNotGone() throws {
    let rest = [("Next", "A third gate"), ("Future", "Tide tables on paper"), ("Next", "Dredging")]
    let gate = ("Soon", "A second gate for the ferry")
    let with = SeriesSample.roadmap([gate] + rest)
    let without = SeriesSample.roadmap(rest + [("Soon", "Lamps on the breakwater")])
    let history = try SeriesHistory([with, without, with, with + "*Future* | - A museum\n"])
    #expect(history.copies == [2])
    let entry = try #require(
      NetChange(history, from: 0, to: 3).entries.first {
        history.item($0.start).statement == gate.1
      })
    #expect(entry.kind == .unchanged && !entry.isGone && entry.copy == 2)
  }

  @Test func whatGoesOnAfterItWasDoneIsNotCompleted() throws {
    let texts = [
      "Will repaint the tall northern crane", "Repainted the tall northern crane before winter",
      "Will repaint the ladder of the tall northern crane before winter",
    ]
    let history = try SeriesHistory(
      texts.map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [$0])) })
    var steps = history.steps
    try #require(steps.allSatisfy { $0.comparison.changes.count == 1 })
    steps[1].comparison.changes[0].kind = .progressed
    let kinds = { (tier: ItemLink.Tier, first: Int) in
      steps[1].comparison.changes[0].tier = tier
      let changed = SeriesHistory(name: "quay", notes: history.notes, steps: steps)
      return NetChange(changed, from: first, to: 2).entries.map(\.kind)
    }
    #expect(kinds(.sure, 0) == [.progressed])
    // A guess takes back no completion.
    #expect(kinds(.possible, 0) == [.completed, .new])
    #expect(kinds(.possible, 1) == [.progressed])
  }

  @Test func aStageNobodyRankedMovesARowAndNoMore() throws {
    let texts = [
      SeriesSample.roadmap([("Next", "A second gate"), ("Soon", "Lamps on the breakwater")]),
      SeriesSample.roadmap([("Some day", "A second gate"), ("Soon", "Lamps on the breakwater")]),
    ]
    for notes in [texts, texts.reversed()] {
      let history = try SeriesHistory(notes)
      let kinds = NetChange(history, from: 0, to: 1).entries.map(\.kind)
      #expect(Set(kinds) == [.moved, .unchanged])
      #expect(RoadmapHistory(history).moves.map(\.kind) == [.moved])
      #expect(history.unknownStages.count == 1)
    }
  }
}
