import NotesDiff
import TestSupport
import Testing

/// Questions about a whole series: moves, lives, loose ends, teams, faults.
@Suite struct SeriesHistoryTests {
  @Test func movesHaveDatesDaysAndMeetings() throws {
    let stages = ["Next", "Next", "Soon", "Recently Completed"]
    let history = try SeriesHistory(
      stages.map { SeriesSample.roadmap([($0, "New bollards for the ferry")]) })
    let roadmap = RoadmapHistory(history)
    #expect(roadmap.rows.count == 1)
    #expect(roadmap.moves.map(\.kind) == [.advanced, .completed])
    #expect(roadmap.moves.map(\.days) == [59, 31])
    #expect(roadmap.moves.map(\.from.meetings) == [2, 1])
    #expect(roadmap.rows[0].end == .listed)
  }

  @Test func aRowThatCameBackIsARoundTrip() throws {
    let history = try SeriesHistory(
      ["Next", "Soon", "Next"].map { SeriesSample.roadmap([($0, "New bollards for the ferry")]) })
    let roadmap = RoadmapHistory(history)
    #expect(roadmap.moves.map(\.kind) == [.advanced, .slipped])
    #expect(roadmap.rows[0].isRoundTrip)
    let net = NetChange(history, from: 0, to: 2)
    #expect(net.entries.map(\.kind) == [.unchanged])
    #expect(net.entries[0].detour.map(\.name) == ["Next", "Soon", "Next"])
  }

  @Test func aRowThatWentIntoAnotherWithAnd() throws {
    let history = try SeriesHistory([
      SeriesSample.roadmap([
        ("Soon", "Berth tariff sharing across piers (nearly done)"), ("Soon", "Ticket refunds"),
      ]),
      SeriesSample.roadmap([
        ("Recently Completed", "Released berth tariff sharing (Berths) and ticket refunds")
      ]),
    ])
    let roadmap = RoadmapHistory(history)
    #expect(roadmap.moves.map(\.kind) == [.completed])
    #expect(roadmap.moves[0].into == nil)
    #expect(roadmap.moves[0].joined.count == 1)
    let trace = Trace("berth piers", in: history)
    #expect(trace.places.map(\.note) == [0, 1])
  }

  @Test func aRowThatNamesAGroupIsNoWorkOfTheRoadmap() throws {
    let history = try SeriesHistory([
      SeriesSample.roadmap([
        ("Soon", "**Harbour gate opening:**"), ("Soon", "Start of the two month trial of the gate"),
      ]),
      SeriesSample.roadmap([
        ("Recently Completed", "Harbour gate opening; started the two month trial of the gate")
      ]),
    ])
    let roadmap = RoadmapHistory(history)
    #expect(roadmap.rows.count == 1)
    #expect(roadmap.moves.map(\.kind) == [.completed])
    #expect(NetChange(history, from: 0, to: 1).entries.map(\.kind) == [.completed])
  }

  @Test func aWayGoesOnInTheRowAnotherWentInto() throws {
    let history = try SeriesHistory([
      SeriesSample.roadmap([("Soon", "Berth sharing"), ("Next", "Sharing of berths across piers")]),
      SeriesSample.roadmap([("Soon", "Berth sharing across piers")]),
      SeriesSample.roadmap([("Recently Completed", "Berth sharing across piers")]),
    ])
    let roadmap = RoadmapHistory(history)
    let soon = try #require(history.notes[0].items.first { $0.stage?.name == "Soon" }?.stage)
    let done = try #require(history.notes[2].items.first { $0.isRoadmapRow }?.stage)
    let ways = roadmap.journeys(from: soon, to: done, in: history)
    #expect(ways.map(\.from.first).min() == 0)
    #expect(ways.allSatisfy { $0.to.first == 2 })
  }

  @Test func rowsVanishOrAreArchived() throws {
    let stay = ("Soon", "Lamps on the breakwater")
    let history = try SeriesHistory([
      SeriesSample.roadmap([
        stay, ("Soon", "A second gate"), ("Recently Completed", "New bollards"),
      ]),
      SeriesSample.roadmap([stay]),
    ])
    let roadmap = RoadmapHistory(history)
    let ends = roadmap.rows.map { (history.item($0.places[0]).statement, $0.end) }
    #expect(ends.first { $0.0 == "A second gate" }?.1 == .vanished)
    #expect(ends.first { $0.0 == "New bollards" }?.1 == .archived)
  }

  @Test func rowsOfACopyAreNoEvidence() throws {
    let history = try SeriesHistory(SeriesSample.roadmaps)
    #expect(history.copies == [2])
    let roadmap = RoadmapHistory(history)
    #expect(roadmap.notes == [0, 1, 3])
    #expect(!roadmap.moves.contains { $0.kind == .reopened || $0.kind == .slipped })
  }

  @Test func aTraceFollowsTheWholeLife() throws {
    let history = try SeriesHistory([
      SeriesSample.note(
        SeriesSample.team("Cranes", "Ida Holm", ["Repainting the northern crane before winter"])),
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [])),
      SeriesSample.note(
        SeriesSample.team("Cranes", "Ida Holm", ["Repainting the northern crane before winter"])),
    ])
    let trace = Trace("crane northern", in: history)
    #expect(trace.places == [ItemPlace(note: 0, item: 0), ItemPlace(note: 2, item: 0)])
    #expect(Set(trace.strands.values) == [0])
    let id = try #require(history.steps[1].comparison.changes.first?.id)
    #expect(Trace(id, in: history).places == trace.places)
    #expect(Trace("no such thing", in: history).places.isEmpty)
  }

  @Test func aTraceFollowsAGuessOnlyOnItsOwnSubject() throws {
    let texts = [
      "Repainting the tall northern crane before winter",
      "Repainting the tall northern derrick before winter",
      "Repainting the tall southern derrick before winter",
    ]
    let sure = try SeriesHistory(
      texts.map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [$0])) })
    #expect(Trace("northern crane", in: sure).places.map(\.note) == [0, 1, 2])
    // Where nothing of the subject is left, another thing may have taken its place.
    #expect(Trace("northern crane", in: sure).possible.map(\.note).sorted() == [1, 2])
    var steps = sure.steps
    for step in steps.indices {
      for change in steps[step].comparison.changes.indices {
        steps[step].comparison.changes[change].tier = .possible
        for link in steps[step].comparison.changes[change].links.indices {
          steps[step].comparison.changes[change].links[link].tier = .possible
        }
      }
    }
    let guessed = SeriesHistory(name: "quay", notes: sure.notes, steps: steps)
    // The first has one of the words left, and that is as rare as the other; the third has none.
    let trace = Trace("northern derrick", in: guessed)
    #expect(trace.places.map(\.note) == [0, 1])
    #expect(trace.possible.map(\.note) == [0])
    #expect(Trace("crane", in: guessed).places.map(\.note) == [0])
  }

  @Test func whatStandsAboveAStatementIsPartOfWhatATraceLooksFor() throws {
    let items = ["Pilot boat\n  - GA is a matter of days", "Gates of the pilot boat are green"]
    let history = try SeriesHistory(
      [SeriesSample.note(SeriesSample.team("Boats", "Per Lund", items))]
        + [SeriesSample.note(SeriesSample.team("Boats", "Per Lund", ["Pilot boat GA'd"]))])
    let texts = { (query: String) in
      Trace(query, in: history).places.map { history.item($0).text }
    }
    // The rarest word has to be its own, and a short word is no beginning of another.
    #expect(texts("pilot boat GA") == ["GA is a matter of days", "Pilot boat GA'd"])
  }

  @Test func oneOrManyTogetherOrApartIsNoDifferenceToATrace() throws {
    let history = try SeriesHistory(
      [
        "Painting a signal lamp of the pier", "Counted all signal lamps", "Oiled the signallamps",
        "Moved the signol lamps",
      ].map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [$0])) })
    for query in ["signal lamps", "signal lamp", "signallamp"] {
      #expect(
        Set(Trace(query, in: history).places.map(\.note)).isSuperset(of: [0, 1, 2]), "\(query)")
    }
    #expect(Trace("signal lamps", in: history).near.map(\.word) == ["signol"])
  }

  @Test func aRowIsReportedAsDoneWhereItsOwnerSaidSoOfEveryPart() throws {
    let reported = { (owner: String, items: [String]) in
      let row = SeriesSample.roadmap([
        ("Soon", "Ticket refunds, berth tariff sharing, and quay displays (\(owner))")
      ])
      let history = try SeriesHistory(
        ["Counted the anchors"].map {
          row + "\n## Projects\n\n" + SeriesSample.team("Berths", "Ida Holm", [$0])
        }
          + items.map { row + "\n## Projects\n\n" + SeriesSample.team("Berths", "Ida Holm", [$0]) })
      return RoadmapHistory(history).rows[0].reported
    }
    let items = [
      "Completed the ticket refunds feature", "Completed quay displays",
      "Completed berth tariff sharing",
    ]
    let report = try #require(try reported("Berths", items))
    #expect(report.team == "Berths" && report.parts == 3 && report.place.note == 3)
    #expect(try reported("Berths", Array(items.prefix(2))) == nil)
    #expect(try reported("Ropes", items) == nil)
  }
}
