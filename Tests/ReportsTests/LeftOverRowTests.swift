import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// A row that a pasted roadmap brought back has one verdict in a changelog, a range and the roadmap.
@Suite struct LeftOverRowTests {
  /// The third roadmap is a copy of the first; the fourth goes on from the second, but for the finished
  /// bollards, which stand where the copy has them.
  private static func history() throws -> SeriesHistory {
    let left = SeriesSample.leftOver
    return try SeriesHistory(SeriesSample.roadmaps.dropLast() + [left, left])
  }

  @Test func theLogTellsOfItApart() throws {
    let step = try #require(try Self.history().steps.first { $0.new == 3 })
    let report = ChangeReport(step.comparison)
    let row = try #require(report.changes.first { $0.asCopiedOn != nil })
    #expect(row.asCopiedOn == "2031-03-04" && row.kind == .moved)
    #expect(report.changes.count { $0.asCopiedOn != nil } == 1)
    #expect(
      report.warnings.map(\.message) == [
        "1 row of the roadmap stands as in the old one pasted on 2031-03-04: it may be left over"
          + " from it rather than open again."
      ])
    let text = TextRenderer().render(ArrangedReport(report)).replacing("\n  ", with: " ")
    #expect(
      text.contains(
        "Stands in Soon again as in the old roadmap pasted on 2031-03-04, perhaps left over; "
          + "was Recently Completed"))
    #expect(!text.lowercased().contains("reopened") && !text.contains("1 moved"))
  }

  @Test(arguments: [0, 1, 2])
  func aRangeSaysBothFacts(first: Int) throws {
    let history = try Self.history()
    let facts = RangeFacts(history, NetChange(history, from: first, to: 4))
    let row = try #require(facts.items.first { $0.asCopiedOn != nil })
    #expect(row.standsIn == "Soon" && row.to == "Recently Completed")
    let phrase = facts.phrase(row)
    #expect(
      phrase.contains(
        "stands in Soon again as in the old roadmap pasted on 2031-03-04, perhaps left over"))
    if first > 0 {
      #expect(row.kind == .moved && phrase.hasSuffix("; was Recently Completed until 2031-02-04"))
      #expect(!facts.headline.contains("moved"))
    } else {
      #expect(row.kind == .completed)
    }
  }

  @Test func theRoadmapSaysSoWhateverIsAskedFor() throws {
    let history = try Self.history()
    let soon = history.notes[0].items.first { $0.stage?.name == "Soon" }?.stage
    for from in [nil, soon] {
      let facts = RoadmapFacts(history, from: from, to: nil) { _ in true }
      let row = try #require(facts.rows.first { $0.text == "New bollards for the ferry" })
      #expect(row.stays.map(\.asCopiedOn) == [nil, nil, "2031-03-04"])
      #expect(!row.roundTrip)
      let text = TextRenderer(width: 300).render(
        ArrangedReport(
          SeriesReport(
            command: .roadmap, notices: [],
            committees: [
              CommitteeFacts(
                name: "quay", notes: [], span: nil, notices: [], report: facts)
            ])))
      #expect(text.contains("Soon, perhaps left over from the old roadmap pasted on 2031-03-04"))
      #expect(!text.contains("came back to where it had been"))
    }
    let all = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    #expect(all.moves.filter { $0.asCopiedOn != nil }.map(\.kind) == [.moved])
    #expect(all.quarters.map(\.slipped) == [0, 0])
  }

  @Test func aCopiedRoadmapIsNotAsLastTime() throws {
    let items = ["Oiled the winch", "Sawed a jib", "Counted anchors"]
    let history = try SeriesHistory(
      zip(SeriesSample.rows + SeriesSample.rows.prefix(1), items).map { rows, item in
        SeriesSample.roadmap(rows) + "\n## Projects\n\n"
          + SeriesSample.team("Cranes", "Ida Holm", [item])
      })
    let text = TextRenderer().render(ArrangedReport(ChangeReport(history.steps[1].comparison)))
    #expect(text.contains("copy of 2031-01-04") && !text.contains("as last time"))
  }
}

/// How long the work of a row stood in a stage.
@Suite struct RoadmapDaysTests {
  @Test func whatWentIntoARowStoodThereSinceItsOwnFirstDay() throws {
    let (part, whole) = ("Berth tariff sharing", "Sharing of berth tariffs across piers")
    let history = try SeriesHistory([
      SeriesSample.roadmap([("Next", "Ticket refunds")]),
      SeriesSample.roadmap([("Soon", part), ("Next", whole)]),
      SeriesSample.roadmap([("Soon", part), ("Next", whole)]),
      SeriesSample.roadmap([("Soon", whole + " (awaiting the printer)")]),
      SeriesSample.roadmap([("Recently Completed", whole)]),
    ])
    let soon = try #require(history.notes[1].items.first { $0.stage?.name == "Soon" }?.stage)
    let done = try #require(history.notes[4].items.first { $0.isRoadmapRow }?.stage)
    let all = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    let limited = RoadmapFacts(history, from: soon, to: done) { _ in true }
    for move in [all.moves.first { $0.kind == .completed }, limited.moves.first] {
      #expect(move?.since == "2031-02-04" && move?.days == 89 && move?.meetings == 3)
      #expect(move?.joined?.count == 1 && move?.atLeast == nil)
    }
    #expect(limited.moves.count == 1)
  }

  @Test func ofWhatStoodOnTheFirstRoadmapOnlyABoundIsKnown() throws {
    let history = try SeriesHistory(
      ["Soon", "Soon", "Recently Completed"].map {
        SeriesSample.roadmap([($0, "New bollards for the ferry"), ("Next", "A second gate")])
      })
    let facts = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    #expect(facts.moves.map(\.atLeast) == [true] && facts.moves.map(\.days) == [59])
    #expect(facts.rows.map { $0.stays.map(\.atLeast) } == [[true, nil], [true]])
  }
}
