import NotesDiff
import TestSupport
import Testing

/// Steps of a series: baselines, silent teams, absent and copied roadmaps.
@Suite struct SeriesWalkTests {
  private func steps(
    _ texts: [String], baseline: BaselineRule = .last
  ) throws -> [SeriesStep] {
    var walk = SeriesWalk(baseline: baseline)
    return try texts.enumerated().compactMap { number, text in
      walk.next(try MeetingNote(text, file: SeriesSample.file(number)))
    }
  }

  private static let silence = [
    "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n- Repainting the northern crane\n",
    "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n",
    "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n",
    "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n- Repainting the northern crane\n",
  ]

  @Test func aSilentTeamIsComparedWithItsOwnLastReport() throws {
    let last = try #require(try steps(Self.silence).last)
    let change = try #require(last.comparison.changes.first { !$0.new.isEmpty })
    #expect(change.kind == .unchanged)
    let old = last.comparison.old
    let item = old.items[try #require(change.old.first)]
    #expect(old.origin(item.origin).file == SeriesSample.file(0))
    #expect(item.line == 7)
    #expect(last.sources[try #require(change.old.first)] == ItemPlace(note: 0, item: 0))
  }

  @Test func aPersonWhoWasAwayIsComparedWithTheirLastReport() throws {
    let note = { (people: [(String, String)]) in
      "# Sync\n\n## Updates\n\n"
        + people.map { "@\($0.0)\n\n- \($0.1)\n\n" }.joined()
    }
    let both = [("mira", "Calibrating the dome camera"), ("tomek", "Renewing the certificate")]
    let steps = try steps([note(both), note([both[1]]), note([both[1]]), note(both)])
    let events = steps.map { $0.comparison.teams.flatMap(\.events) }
    #expect(events == [[.silent], [], []])
    let last = steps[2].comparison
    #expect(last.changes.map(\.kind) == [.unchanged, .unchanged])
    #expect(last.old.origins.map(\.file) == [SeriesSample.file(0)])
  }

  @Test func aTeamWithoutAHeadingForAWhileIsComparedWithItsLastReport() throws {
    let ropes = "### Ropes - Per Lund\n\n- Counted the anchors\n"
    let note = { (cranes: String, text: String) in
      "# Quay PMC\n\n## Projects\n\n### \(cranes) - Ida Holm\n\n- \(text)\n\n\(ropes)"
    }
    let away = "# Quay PMC\n\n## Projects\n\n\(ropes)"
    let report = "Repainting the northern crane"
    let steps = try steps([
      note("Harbour Crane", report), away, away, note("Harbour Cranes", "Skipping this week"),
      note("Harbour Cranes", report),
    ])
    let last = steps[3].comparison
    let change = try #require(
      last.changes.first { $0.new.contains { last.new.items[$0].text == report } })
    #expect(change.kind == .unchanged)
    #expect(last.old.origins.map(\.file) == [SeriesSample.file(0)])
  }

  @Test func inNotesWithoutTeamsSectionsStandInForThem() throws {
    let note = { (ovens: String) in
      "# Bakery\n\n## Storefront\n\n- Rye bread is sold out\n\n## Ovens\n\n\(ovens)\n"
    }
    let report = "- Measuring the second oven"
    let steps = try steps([note(report), note(""), note(report)])
    #expect(steps[0].comparison.teams.map(\.events) == [[.silent]])
    #expect(steps[1].comparison.teams.isEmpty)
    #expect(steps[1].comparison.changes.map(\.kind) == [.unchanged, .unchanged])
  }

  @Test func theNoteBeforeCountsWhereAskedFor() throws {
    let last = try #require(try steps(Self.silence, baseline: .previous).last)
    #expect(last.comparison.changes.map(\.kind) == [.new])
    #expect(last.comparison.old.origins.isEmpty)
  }

  @Test func silenceStaysSilence() throws {
    let events = try steps(Self.silence).map { $0.comparison.teams.flatMap(\.events) }
    #expect(events == [[.silent], [], []])
  }

  @Test func nothingIsLostInAnyStep() throws {
    for rule in BaselineRule.allCases {
      for step in try steps(Self.silence + SeriesSample.roadmaps, baseline: rule) {
        #expect(ItemAccount.faults(in: step.comparison).isEmpty)
      }
    }
  }

  @Test func anAbsentRoadmapIsComparedWithTheLastOne() throws {
    let with = SeriesSample.roadmap([("Soon", "New bollards"), ("Next", "A second gate")])
    let without = "# Quay PMC\n\n## Agenda\n\n- Rest\n"
    let last = try #require(try steps([with, without, with]).last)
    let rows = last.comparison.changes.filter { $0.area == .roadmap }
    #expect(rows.map(\.kind) == [.unchanged, .unchanged])
  }

  @Test func aCopiedRoadmapIsNamedAndNotShoutedAsReopened() throws {
    let found = try steps(SeriesSample.roadmaps)
    #expect(found.map(\.hasCopiedRoadmap) == [false, true, false])
    let day = try #require(CalendarDate("2031-01-04"))
    #expect(
      found[1].comparison.notices.contains(
        .copiedRoadmap(file: SeriesSample.file(2), from: day, alike: 4, rows: 4)))
    #expect(!found[1].comparison.changes.contains { $0.kind == .reopened })
    // The note after it goes on from the last roadmap that was none.
    #expect(!found[2].comparison.changes.contains { $0.kind == .completed })
  }
}
