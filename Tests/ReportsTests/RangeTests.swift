import FoundationEssentials
import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// The net change of a range as a report, beside the other answers about the same meetings.
@Suite struct RangeTests {
  @Test("One step has the counts of the log", arguments: GoldenTests.folders)
  func oneStep(folder: String) throws {
    let folder = GoldenTests.root.appending(path: folder)
    var walk = SeriesWalk()
    let notes = [
      try GoldenTests.note("old.md", in: folder), try GoldenTests.note("new.md", in: folder),
    ]
    let history = SeriesHistory(
      name: "quay", notes: notes, steps: notes.compactMap { walk.next($0) })
    let log = ChangeReport(history.steps[0].comparison)
    let range = RangeFacts(history, NetChange(history, from: 0, to: 1))
    let groups = history.steps[0].comparison.changes.filter { change in
      (change.old.map { notes[0].items[$0] } + change.new.map { notes[1].items[$0] })
        .allSatisfy(\.isGroupRow)
    }
    for kind in ChangeKind.allCases {
      let ofGroups = groups.count { $0.kind == kind }
      #expect(range.summary[kind.rawValue] == log.count(of: kind) - ofGroups, "\(kind)")
    }
    #expect((range.teams ?? []).flatMap(\.events) == TeamSentences(facts: log).events)
  }

  @Test("Figures of a quarter are those of the roadmap", arguments: 0..<30)
  func quarters(seed: Int) throws {
    var numbers = SplitMix64(seed)
    let history = try Self.roadmaps(&numbers)
    let roadmap = RoadmapFacts(history, from: nil, to: nil) { _ in true }
    for quarter in 1..<4 {
      let figures = try #require(roadmap.quarters.first { $0.name == "2031 Q\(quarter + 1)" })
      let range = RangeFacts(
        history, NetChange(history, from: 3 * quarter - 1, to: 3 * quarter + 2))
      let rows = range.items.filter { $0.area == .roadmap }
      #expect(rows.count { $0.kind == .completed } == figures.completed, "\(seed)")
      #expect(rows.count(where: \.newAndCompleted) == figures.arrivedCompleted, "\(seed)")
      #expect(rows.count { $0.began != nil && !$0.newAndCompleted } == figures.added, "\(seed)")
      #expect(rows.count { $0.kind == .slipped || $0.kind == .reopened } == figures.slipped)
      #expect(rows.count { $0.kind == .dropped } == figures.vanished, "\(seed)")
    }
  }

  /// A year of roadmaps whose rows come, go on or slip once a quarter at most, and leave; none slips in
  /// the quarter it came or left in, since the range tells that alone.
  private static func roadmaps(_ numbers: inout SplitMix64) throws -> SeriesHistory {
    let stages = ["Future", "Next", "Soon", "Recently Completed"]
    let months = 12
    var grid = (0..<months).map { _ in [(stage: String, text: String)]() }
    for row in 0..<14 {
      let text = names[row]
      let first = Int.random(in: 0..<months, using: &numbers)
      var stage = Int.random(in: 0..<stages.count, using: &numbers)
      let goesOn = !numbers.oneIn(4)
      let isShort = goesOn && numbers.oneIn(2)
      let last = isShort ? Int.random(in: first..<months, using: &numbers) : months - 1
      let month = Int.random(in: 0..<3, using: &numbers)
      for note in first...last {
        // In one month of a quarter it moves, so that no way goes there and back inside one.
        let isNew = note / 3 == first / 3 && !goesOn
        if note > first, note % 3 == month, stage < 3, !isNew, numbers.oneIn(2) {
          stage = goesOn ? stage + 1 : max(0, stage - 1)
        }
        grid[note].append((stages[stage], text))
      }
    }
    return try SeriesHistory(
      grid.map { rows in SeriesSample.roadmap(rows + [("Soon", "Lamps on the breakwater")]) })
  }

  private static let names = [
    "Capstan overhaul in winter", "Hawser contracts for ferries", "Fender stock counted weekly",
    "Gangway rails painted green", "Pontoon insurance renewed", "Rudder school opens",
    "Ensign flags ordered abroad", "Ledger moved onto paper", "Sounding charts of every basin",
    "Jetty lamps burn gas", "Keel inspections by divers", "Buoy bells muffled at night",
    "Manifest forms translated twice", "Offing watch doubled",
  ]

  static func facts(_ notes: [String]) throws -> RangeFacts {
    let history = try SeriesHistory(notes)
    return RangeFacts(history, NetChange(history, from: 0, to: notes.count - 1))
  }

  @Test func whatAReaderMustNotMissComesFirstWithItsDay() throws {
    let team = { (items: [String]) in
      SeriesSample.note(
        SeriesSample.team("Cranes", "Ida Holm", items), SeriesSample.team("Signage", "Per Lund", [])
      )
    }
    let facts = try Self.facts([
      team(["Counted the anchors"]),
      team(["Counted the anchors", "The steam winch is no longer supported from June on"]),
      team(["Counted the anchors"]),
    ])
    let part = try #require(facts.parts(ReportOptions()).first)
    #expect(part.title == "Worth attention")
    guard case .sentences(let sentences) = part.content else {
      Issue.record("no sentences")
      return
    }
    #expect(
      sentences.map(\.plain)
        == ["Cranes (2031-02-04): The steam winch is no longer supported from June on"])
    #expect(facts.silent?.map(\.team) == ["Signage"])
  }

  @Test func amongMuchThatEndsADangerIsNotLost() throws {
    let losses = ["The steam winch", "The hemp line"].map { "\($0) is no longer supported" }
    let teams = ["Cranes", "Signage", "Ropes", "Berths", "Ledger", "Pilots"]
    let note = { (items: (String) -> [String]) in
      SeriesSample.note(teams.map { SeriesSample.team($0, "Ida Holm", items($0)) }.joined())
    }
    let facts = try Self.facts([
      note { _ in ["Counted the anchors"] },
      note { $0 == "Pilots" ? ["Fixed security vulnerability in the lamps 2.1"] : losses },
    ])
    guard case .sentences(let sentences) = facts.parts(ReportOptions()).first?.content else {
      Issue.record("no sentences")
      return
    }
    #expect(sentences.count == 10)
    #expect(sentences.last?.plain.contains("Fixed security") == true, "\(sentences.map(\.plain))")
  }

  @Test func whatOnlyNamesASubSectionIsNoNewsAndWhatStandsThereSaysSo() throws {
    let team = { (items: String) in
      "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n#### Steam winch\n\n\(items)"
    }
    let facts = try Self.facts([
      team("- Counted the drums\n"), team("- Upcoming:\n  - Version 6 will be tested\n"),
      team("- Upcoming:\n  - Version 6 will be tested\n"),
    ])
    #expect(facts.headline.hasSuffix("teams: 1 new"))
    #expect(facts.items.first { $0.kind == .new }?.context == "Steam winch")
  }

  @Test func whatIsNewSaysWhenItWasSaidFirst() throws {
    let team = { (items: [String]) in
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", items))
    }
    let facts = try Self.facts([
      team(["Counted the anchors"]), team(["Will repaint the tall northern crane"]),
      team(["Repainting the tall northern crane"]),
    ])
    let item = try #require(facts.items.first { $0.text.hasPrefix("Repainting") })
    #expect(item.began == "2031-02-04")
    #expect(facts.was(item) == "first (2031-02-04): Will repaint the tall northern crane")
  }

  @Test func aTeamsOwnBucketsAreStages() throws {
    let team = { (bucket: String) in
      "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n- \(bucket):\n"
        + "  - A tall northern crane for the ferry\n"
    }
    let facts = try Self.facts([team("In progress"), team("In progress"), team("Planned")])
    let item = try #require(facts.items.first { $0.kind == .slipped })
    #expect(facts.phrase(item).hasSuffix(": In progress → Planned"))
  }

  @Test func aMeetingThatDidNotTakePlaceIsNoNewsOfARange() throws {
    let team = SeriesSample.note(
      SeriesSample.team("Cranes", "Ida Holm", ["Counted the anchors"]))
    let facts = try Self.facts([
      team, team, "# Quay PMC\n\nThe meeting of 2031-03-04 is cancelled.\n",
    ])
    #expect(!facts.items.contains { $0.text.contains("cancelled") })
  }

  @Test func rowsOfADoneStageAreNotStillOpen() throws {
    let roadmap = SeriesSample.roadmap([
      ("Recently Completed", "Berth tariff sharing"), ("Soon", "Lamps on the breakwater"),
    ])
    let facts = RoadmapFacts(try SeriesHistory([roadmap, roadmap]), from: nil, to: nil) { _ in true
    }
    let part = try #require(
      facts.parts(ReportOptions()).first { $0.title.hasPrefix("Still open") })
    guard case .table(let table) = part.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0[1].plain } == ["Lamps on the breakwater"])
  }

  @Test("tickets below a statement are parts of its work, and no works of their own")
  func parts() throws {
    let note = { (tickets: [String]) in
      SeriesSample.note(
        SeriesSample.team(
          "Cranes", "Ida Holm",
          ["Gauges on the northern crane\n" + tickets.map { "  - \($0)\n" }.joined()]))
    }
    let ticket = { (number: Int) in "https://tickets.example/crane/\(number)" }
    let open = ["[in progress] \(ticket(1))", ticket(2), "[in progress] \(ticket(3))"]
    let some = ["[finished] \(ticket(1))", ticket(2), "[in progress] \(ticket(3))"]
    let all = (1...3).map { "[finished] \(ticket($0))" }
    let told = { (before: [String], after: [String]) in
      try Self.facts([note(before), note(after)]).items.map {
        "\($0.kind) \($0.text) \($0.doneParts ?? 0)/\($0.parts ?? 0)"
      }
    }
    #expect(try told(open, some) == ["progressed Gauges on the northern crane 1/3"])
    #expect(try told(open, all) == ["completed Gauges on the northern crane 0/0"])
    #expect(try told(some, all) == ["completed Gauges on the northern crane 0/0"])
    #expect(try told(all, all).isEmpty)
  }
}
