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
    #expect(try ground("[ ] Ida: no update").isEmpty)
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

  @Test("what a release brings came with it, and a version alone is the team's own")
  func releasesSettleWhatTheyBring() throws {
    let ends = { (items: String, later: String) in
      let note = { (text: String) in
        "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
      }
      let history = try SeriesHistory(
        ([items] + Self.since.map { "- \($0)\n" } + ["- \(later)\n"]).map(note))
      return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in true }.ends
    }
    let bringing = "- Rope watch 2.4.0 is in progress\n  - Will wind every drum by itself\n"
    #expect(try ends(bringing, "Painted a berth").count == 1)
    #expect(try ends(bringing, "Released v2.5.0 with a bell").isEmpty)
    #expect(try ends(bringing, "Released v2.3.9 with a bell").count == 1)
    let held = "- Rope watch 2.4.0 is in progress\n  - Winding by itself is on hold\n"
    #expect(try ends(held, "Released v2.5.0 with a bell").count == 1)
    let alone = "- Going to bump v15 for the ferries\n"
    #expect(try ends(alone, "Released v16.2 with a bell").isEmpty)
    #expect(try ends(alone, "Released v14.2 with a bell").count == 1)
  }

  @Test("how a thing behaves, who comes and what a release begins with is no promise")
  func descriptionsAreNoPromises() throws {
    #expect(try ends(["Will only take hemp lines after the rebuild"]).isEmpty)
    #expect(try ends(["The new winch will need a second crew on deck"]).isEmpty)
    #expect(try ends(["Going forward, the team will no longer keep a paper log"]).isEmpty)
    #expect(try ends(["Should enable two crews to splice side by side"]).isEmpty)
    #expect(try ends(["Ida Holm will be joining the team in spring"]).isEmpty)
    #expect(try ends(["Presenting the winch tomorrow at the harbour fair"]).isEmpty)
    #expect(try ends(["Will enable the second drum so that nobody has to crank"]).count == 1)
    #expect(try ends(["We will need a second crew and will ask the pilots"]).count == 1)
    #expect(try ends(["Should be easy, will write a proposal for the pilots"]).count == 1)
  }

  @Test("a roadmap row speaks for its owner")
  func rowsOfTheOwnerAreHeard() throws {
    let team = { (item: String) in SeriesSample.team("Ropes", "Per Lund", [item]) }
    let promise = "Will look into storing coiled hawsers in the dry dock"
    let row = { (owner: String) in
      SeriesSample.note(
        team("Counted the anchors in the shed")
          + "\n## Roadmap\n\nWhen? | What?\n------|------\n"
          + "*Soon* | - Storing hawsers in dock (\(owner))\n")
    }
    let ends = { (owner: String) in
      let notes = [SeriesSample.note(team(promise)), row(owner), row(owner)]
      let history = try SeriesHistory(notes)
      return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    }
    #expect(try ends("Ropes").isEmpty)
  }

  @Test("a promise of a team that went into another says what it was called")
  func theNameOfThatDayIsKept() throws {
    let note = { (name: String, item: String) in
      SeriesSample.note(SeriesSample.team(name, "Per Lund", [item]))
    }
    let history = try SeriesHistory(
      [note("Hemp Ropes", "Will splice the mooring ropes of the pilot boat")]
        + Self.since.map { note("Ropes", $0) })
    let ends = LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    #expect(ends.map(\.team) == ["Ropes"] && ends.map(\.formerly) == ["Hemp Ropes"])
  }

  @Test("a topic that goes on is no word on each promise made in it")
  func topicsGoOn() throws {
    let note = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
    }
    let ends = { (promise: String) in
      let history = try SeriesHistory(
        ["- Hawser splicing contest #quay/2\n  - \(promise)\n"].map(note)
          + Self.since.map { note("- \($0)\n") }
          + [note("- Hawser splicing contest #quay/2 drew nine crews\n")])
      return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    }
    #expect(try ends("Ida will paint a poster for the bakery window").count == 1)
    #expect(try ends("Ida will do so").isEmpty)
  }

  @Test(
    "what everybody should do, where a thing comes from and what a change settles is no promise")
  func wishesAreNoPromises() throws {
    #expect(try ends(["We should really write down how to splice the hemp lines"]).isEmpty)
    #expect(try ends(["We should write down how to splice the hemp lines this week"]).count == 1)
    #expect(try ends(["Leaks should be mended by the new valve of the winch"]).isEmpty)
    #expect(try ends(["Leaks coming from the new valve of the winch"]).isEmpty)
    #expect(try ends(["New valve for the winch coming soon"]).count == 1)
    #expect(try ends(["Ida coming over to help with the winch"]).isEmpty)
    #expect(try ends(["Start a list of knots for the pilots"]).map(\.ground) == [.planned])
    #expect(try ends(["Optionally start the winch by hand"]).isEmpty)
  }

  @Test("when a thing is to be done is not what it is about")
  func conditionsTellLittle() throws {
    let promise = "Bring the hawser winches back when the yard can carry more heavy loads again"
    #expect(try ends(["Up next: " + promise]).count == 1)
    #expect(try ends(["Up next: " + promise], then: "Hawser winches are back").isEmpty)
  }

  @Test("a promise without words of its own is told by what stands above")
  func theLineAboveTells() throws {
    let note = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
    }
    let ends = { (above: String) in
      let history = try SeriesHistory(
        [note("- \(above)\n  - Will merge today\n")] + Self.since.map { note("- \($0)\n") }
          + [note("- Hawser storage charter was read by nobody\n")])
      return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    }
    #expect(try ends("Hawser storage charter").isEmpty)
    #expect(try ends("Pilot boat fees").map(\.perhaps) == [nil])
  }

  @Test("who opens the same document goes on with what is written in it")
  func documents() throws {
    let page = "https://docs.example.org/document/d/1aBcD2eFgH3iJkL4mNoP5qRs"
    let promise = "Will look into [fairer shares](\(page)/edit) of the catch"
    #expect(try ends([promise], then: "Asked [everybody](\(page)) for comments").isEmpty)
    #expect(
      try ends([promise], then: "Asked [everybody](\(page.uppercased())) for comments").count == 1)
  }
}
