import NotesDiff
import TestSupport
import Testing

/// Teams over a whole series: leads, silence, names, parts and what became of them.
@Suite struct TeamHistoryTests {
  private func teams(_ texts: [String]) throws -> [TeamHistory.Team] {
    TeamHistory(try SeriesHistory(texts)).teams
  }

  private var ropes: String {
    SeriesSample.team("Ropes", "Per Lund", ["Counted the anchors in the shed"])
  }

  @Test func leadsSinceWhenAndSilence() throws {
    let history = try SeriesHistory([
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", ["Repainting the northern crane"])),
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [])),
      SeriesSample.note(SeriesSample.team("Cranes", "Per Lund", ["Oiled the southern crane"])),
    ])
    let found = try #require(TeamHistory(history).teams.first)
    #expect(found.leads.map(\.value) == ["Ida Holm", "Per Lund"])
    #expect(found.leads.map(\.first) == [0, 2])
    #expect(found.presence == [.reported, .blank, .reported])
  }

  @Test func aLeadWhoFlipsBackOverABlankSectionIsNoNews() throws {
    let leads = ["Ida Holm", "Per Lund", "Ida Holm"]
    let items = [["Repainting the northern crane"], [], ["Oiled the southern crane"]]
    let history = try SeriesHistory(
      zip(leads, items).map { SeriesSample.note(SeriesSample.team("Cranes", $0, $1)) })
    #expect(TeamHistory(history).teams.first?.leads.map(\.value) == ["Ida Holm"])
  }

  @Test func overAGapATeamGoesOnUnderTheNameItsReportAnnounced() throws {
    let found = try teams([
      SeriesSample.note(
        ropes,
        SeriesSample.team("Northerners", "Ida Holm", ["Proposal for a Tide-Gauge of our own"])),
      SeriesSample.note(
        ropes, SeriesSample.team("Northerners", "Ida Holm", ["No update available"])),
      SeriesSample.note(ropes),
      SeriesSample.note(
        ropes, SeriesSample.team("Tide Gauge", "Ida Holm", ["Bought the first two sensors"])),
    ])
    #expect(found.map { $0.names.map(\.value) } == [["Ropes"], ["Northerners", "Tide Gauge"]])
  }

  @Test func aLeadAloneMakesNoHeir() throws {
    let found = try teams([
      SeriesSample.note(
        ropes, SeriesSample.team("Northerners", "Ida Holm", ["Painted the southern shed"])),
      SeriesSample.note(ropes),
      SeriesSample.note(
        ropes, SeriesSample.team("Tide Gauge", "Ida Holm", ["Bought the first two sensors"])),
    ])
    #expect(found.count == 3)
  }

  @Test func aTeamWhoseOwnNameComesBackIsNotTheNeighbourWithItsLead() throws {
    let cranes = SeriesSample.team("Cranes", "Ida Holm", ["Oiled the northern crane"])
    let core = SeriesSample.team("Cranes Core", "Per Lund", ["Sawed the old jib"])
    let hoists = SeriesSample.team("Hoists", "Ida Holm", ["Tested a hoist"])
    let found = try teams([
      SeriesSample.note(cranes), SeriesSample.note(core + hoists),
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [])),
      SeriesSample.note(SeriesSample.team("Cranes", "Per Lund", ["Welded a jib"]) + hoists),
    ])
    #expect(found.map { $0.names.map(\.value) } == [["Cranes"], ["Cranes Core"], ["Hoists"]])
    #expect(found[0].absorbed.map(\.team) == [1])
  }

  @Test func aTeamGoesOnInItsOnlyPartAndComesApartInSeveral() throws {
    let part = { (name: String) in "#### \(name)\n\n- Greased the drums of \(name)\n\n" }
    let whole = { (parts: String) in "### Harbour - Ida Holm\n\n" + parts }
    let one = try teams([
      SeriesSample.note(ropes, whole(part("Winches"))),
      SeriesSample.note(ropes, SeriesSample.team("Winches", "Ida Holm", ["Greased"])),
    ])
    #expect(one.map { $0.names.map(\.value) } == [["Ropes"], ["Harbour", "Winches"]])
    let two = try teams([
      SeriesSample.note(ropes, whole(part("Winches") + part("Pulleys"))),
      SeriesSample.note(
        ropes, SeriesSample.team("Winches", "Ida Holm", ["Greased"]),
        SeriesSample.team("Pulleys", "Ida Holm", ["Oiled"])),
    ])
    #expect(two.map(\.origin) == [nil, nil, 1, 1])
  }

  @Test func overAGapAnAliasMakesOneTeam() throws {
    let texts = [
      SeriesSample.note(
        ropes, SeriesSample.team("TGO", "Ida Holm", ["Painted the southern shed"])),
      SeriesSample.note(ropes),
      SeriesSample.note(
        ropes, SeriesSample.team("Tide Gauge Office", "Per Berg", ["Bought two sensors"])),
    ]
    let history = try SeriesHistory(texts)
    #expect(TeamHistory(history).teams.count == 3)
    var aliases = TeamAliases()
    aliases.add("TGO", "Tide Gauge Office")
    let named = SeriesHistory(
      name: "quay", notes: history.notes, steps: history.steps, aliases: aliases)
    #expect(
      TeamHistory(named).teams.map { $0.names.map(\.value) }
        == [["Ropes"], ["TGO", "Tide Gauge Office"]])
  }

  @Test func whoIsMissedAndWhoStandsIn() throws {
    let leads = ["Ida Holm", "Per Lund pinch hitting for Ida Holm", "(vacant)", "Ida Holm"]
    let history = try SeriesHistory(
      leads.map { lead in
        SeriesSample.note(SeriesSample.team("Cranes", lead, ["Oiled the southern crane"]))
      })
    let found = try #require(TeamHistory(history).teams.first)
    #expect(found.leads.map(\.value) == ["Ida Holm", TeamHistory.vacant, "Ida Holm"])
    #expect(found.standIns.map(\.value) == ["Per Lund"] && found.standIns.map(\.first) == [1])
  }

  @Test(arguments: [
    "Ida Holm (Per Lund representing)", "Per Lund filling in for Ida Holm",
    "Ida Holm (Per Lund standing in)",
  ])
  func whoStandsInIsNoLead(heading: String) throws {
    let found = try #require(
      try teams(
        ["Ida Holm", heading, "Ida Holm"].map {
          SeriesSample.note(SeriesSample.team("Cranes", $0, ["Oiled the southern crane"]))
        }
      ).first)
    #expect(found.leads.map(\.value) == ["Ida Holm"])
    #expect(found.standIns.map(\.value) == ["Per Lund"])
  }

  @Test func whoIsAwayForAWhileHasNoStandIn() throws {
    let found = try #require(
      try teams([
        SeriesSample.note(
          SeriesSample.team("Cranes", "Ida Holm (Out for Easter)", ["Oiled the southern crane"]))
      ]).first)
    #expect(found.standIns.isEmpty && found.leads.map(\.value) == ["Ida Holm"])
  }

  @Test(arguments: [
    ("Greta Lindqvist", "Greta Lindqvst", true), ("Max", "Dr. Max", true),
    ("Dr. Max Meier", "Max Meier", true), ("Greta Lindqvist", "Greta Lindholm", false),
    ("Ida Holm", "Ida Holt", false), ("Ida Maria Holm", "Ida Holm", true),
  ])
  func aSlipOfThePenIsNoOtherLead(first: String, second: String, isOne: Bool) throws {
    let found = try #require(
      try teams(
        [first, second].map {
          SeriesSample.note(SeriesSample.team("Cranes", $0, ["Oiled the southern crane"]))
        }
      ).first)
    #expect((found.leads.count == 1) == isOne)
  }

  @Test func aNameInAnotherFormOfItsWordsComesBack() throws {
    let found = try teams([
      SeriesSample.note(ropes, SeriesSample.team("Tide Gauge", "Bo Lind", ["Bought two sensors"])),
      SeriesSample.note(ropes),
      SeriesSample.note(ropes, SeriesSample.team("Tide Gauging", "Eva Moe", ["Sold a pump"])),
    ])
    #expect(found.map { $0.names.map(\.value) } == [["Ropes"], ["Tide Gauge", "Tide Gauging"]])
  }

  @Test func teamsThatShareAHeadingAndTheFirstWordsOfTheirNames() throws {
    let team = { (name: String) in SeriesSample.team(name, "Ida Holm", ["Oiled \(name)"]) }
    let found = try teams([
      SeriesSample.note(ropes, team("Quay Lamps"), team("Quay Buoys")),
      SeriesSample.note(ropes, team("Quay Lamps and Buoys")),
    ])
    #expect(
      found.map { $0.names.map(\.value) }
        == [["Ropes"], ["Quay Lamps", "Quay Lamps and Buoys"], ["Quay Buoys"]])
    #expect(found[1].absorbed.map(\.team) == [2])
  }
}
