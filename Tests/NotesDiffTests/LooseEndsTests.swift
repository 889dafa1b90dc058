import NotesDiff
import TestSupport
import Testing

/// What was promised and never heard of again.
@Suite struct LooseEndsTests {
  private func ropes(_ items: String...) -> String {
    SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", items))
  }

  private static let since = ["Counted the anchors in the shed", "Greased every winch drum"]

  /// What is left loose of statements of one meeting, after two reports of the team and perhaps one more.
  private func ends(_ items: [String], then later: String? = nil) throws -> [LooseEnds.End] {
    let history = try SeriesHistory(
      [SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", items))]
        + (Self.since + [later].compactMap { $0 }).map { ropes($0) })
    return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
  }

  @Test func inNotesWithoutTeamsSectionsHaveLooseEnds() throws {
    let note = { (item: String) in "# Bakery\n\n## Ovens\n\n- \(item)\n" }
    let history = try SeriesHistory(
      [note("Will measure the second oven")]
        + ["Rye", "Oats", "Wheat"].map { note("\($0) arrived by boat") })
    let ends = LooseEnds(history, teams: TeamHistory(history), meetings: 3) { _ in true }.ends
    #expect(ends.map { history.unit($0.place) } == ["Ovens"])
    #expect(NetChange(history, from: 0, to: 3).entries.contains { $0.kind == .new })
  }

  @Test func whoGaveTheirWordOutsideTeamsIsHeldToIt() throws {
    let team = SeriesSample.team("Ropes", "Per Lund", ["Coiled the hemp lines"])
    let talk = { (item: String) in "## Discussion\n\n- \(item)\n\n" + team }
    let ends = { (item: String) in
      let notes = [talk(item)] + ["Rye", "Oats", "Wheat"].map { talk("\($0) arrived by boat") }
      let history = try SeriesHistory(notes.map { SeriesSample.note($0) })
      return LooseEnds(history, teams: TeamHistory(history), meetings: 3) { _ in false }.ends
    }
    #expect(try ends("Ida will book the second oven").map(\.team) == ["Discussion"])
    #expect(try ends("The rent will be a fifth of the second oven").isEmpty)
  }

  @Test func announcementsWithoutAWordAreLooseEnds() throws {
    let announced = "Next up: Planning to replace the mooring ropes of the pilot boat"
    let silent = SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", []))
    let other = { (text: String) in
      SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", [text]))
    }
    let texts = [
      other(announced), silent, silent, silent, other("Counted the anchors in the shed"),
      other("Greased every winch drum"),
    ]
    let history = try SeriesHistory(texts)
    let teams = TeamHistory(history)
    // Two reports went by; meetings in which the team was silent do not count.
    #expect(
      LooseEnds(history, teams: teams, meetings: 2) { _ in true }.ends.map(\.place.note) == [0])
    #expect(LooseEnds(history, teams: teams, meetings: 3) { _ in true }.ends.isEmpty)
    let mended = try SeriesHistory(texts + [other("Mooring ropes of the pilot boat replaced")])
    #expect(LooseEnds(mended, teams: TeamHistory(mended), meetings: 2) { _ in true }.ends.isEmpty)
  }

  @Test func whatWasPromisedOrBegunIsALooseEndAndWhatGoesOnIsNot() throws {
    let ground = { (text: String) in try self.ends([text]).map(\.ground) }
    #expect(try ground("Will splice the mooring ropes of the pilot boat") == [.planned])
    #expect(try ground("Started splicing the mooring ropes of the pilot boat") == [.begun])
    #expect(try ground("[ ] splice the mooring ropes of the pilot boat") == [.task])
    #expect(try ground("Splicing the mooring ropes of the pilot boat").isEmpty)
    #expect(try ground("Spliced the mooring ropes of the pilot boat").isEmpty)
    #expect(try ground("Thanks to the crews for all their help with the ropes").isEmpty)
  }

  @Test func aTaskIsEverybodysWhereverItStands() throws {
    let minutes = { (tasks: String) in
      self.ropes("Counted the anchors in the shed") + "\n## Action Items\n\n\(tasks)"
    }
    let history = try SeriesHistory(
      [minutes("- [ ] Ida asks the harbour office for a key\n- [x] Per prints the tide tables\n")]
        + Self.since.map { ropes($0) })
    let ends = LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in true }.ends
    #expect(ends.map(\.ground) == [.task] && ends.map(\.team) == ["Action Items"])
  }

  @Test func whatWasTakenUpInOtherWordsIsNoLooseEnd() throws {
    let promise = "Will look into swapping the old hawser winches against electric ones"
    #expect(try ends([promise]).map(\.perhaps) == [nil])
    #expect(
      try ends([promise], then: "Electric hawser winches are in, the old ones are scrap").isEmpty)
    let http = "Up next: thinking about how the signal lamps might speak quay/2 to the pilot boat"
    #expect(try ends([http], then: "Making progress on quay/2").isEmpty)
    // One word may be said of another thing, and of a team's own product it says nothing.
    let tar = "Will tar both hawsers before the frost"
    let perhaps = try ends([tar], then: "Bought a longer hawser").map(\.perhaps)
    #expect(perhaps == [ItemPlace(note: 3, item: 0)])
  }

  @Test func aLaterVersionKeepsThePromiseOfAnEarlier() throws {
    let promise = "Planning to cut winch-release 1.8.0 soon, hopefully this week"
    #expect(try ends([promise], then: "Winch 1.10 is in the hands of every crew").isEmpty)
    #expect(try ends([promise], then: "Winch 1.7.9 is in the hands of every crew").count == 1)
    #expect(try ends([promise], then: "Anchor 1.10 is in the hands of every crew").count == 1)
  }

  @Test func oneStandsForWhatIsBesideItAndALeadInForNothing() throws {
    let history = try SeriesHistory(
      [
        "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n- Ropes of the pilot boat are in the shed\n"
          + "  - Will splice all of them in winter\n  - Will tar both the longest ones\n"
          + "- Scheduled for the next season:\n  - Will paint every buoy anew\n"
      ] + Self.since.map { ropes($0) })
    let ends = LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    #expect(
      ends.map { history.item($0.place).text } == [
        "Will splice all of them in winter", "Will paint every buoy anew",
      ])
    #expect(ends.map(\.others) == [1, 0])
  }

  @Test func theNextReleaseOfTheTeamKeepsAPromiseToMakeOne() throws {
    let promise = "Planning to cut the final release of the winch this week"
    #expect(try ends([promise]).count == 1)
    #expect(try ends([promise], then: "Released v0.1434.0 with new drums").isEmpty)
    #expect(try !ends([promise], then: "Will release v0.1434.0 with new drums").isEmpty)
  }

  @Test func whatWasDecidedOrShownIsNoPromise() throws {
    #expect(try ends(["Decided to make the hemp lines the usual ones next year"]).isEmpty)
    #expect(try ends(["Will be syncing up with the pilots on Wednesday"]).isEmpty)
    #expect(try ends(["Will write up for the pilots how to splice by Wednesday"]).count == 1)
    #expect(try ends(["Here is a plan that will tell the lines apart"]).isEmpty)
  }
}
