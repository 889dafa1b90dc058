import NotesDiff
import TestSupport
import Testing

/// Teams over a whole series: leads, silence, names, parts and what became of them.
@Suite struct TeamHistoryTests {
  private func team(_ name: String, _ lead: String, _ items: [String]) -> String {
    "### \(name) - \(lead)\n\n" + items.map { "- \($0)\n" }.joined() + "\n"
  }

  private func note(_ teams: String...) -> String {
    "# Quay PMC\n\n## Projects\n\n" + teams.joined()
  }

  private func teams(_ texts: [String]) throws -> [TeamHistory.Team] {
    TeamHistory(try SeriesHistory(texts)).teams
  }

  private var ropes: String { team("Ropes", "Per Lund", ["Counted the anchors in the shed"]) }

  @Test func leadsSinceWhenAndSilence() throws {
    let history = try SeriesHistory([
      note(team("Cranes", "Ida Holm", ["Repainting the northern crane"])),
      note(team("Cranes", "Ida Holm", [])),
      note(team("Cranes", "Per Lund", ["Oiled the southern crane"])),
    ])
    let found = try #require(TeamHistory(history).teams.first)
    #expect(found.leads.map(\.value) == ["Ida Holm", "Per Lund"])
    #expect(found.leads.map(\.first) == [0, 2])
    #expect(found.presence == [.reported, .blank, .reported])
  }

  @Test func aLeadWhoFlipsBackOverABlankSectionIsNoNews() throws {
    let leads = ["Ida Holm", "Per Lund", "Ida Holm"]
    let items = [["Repainting the northern crane"], [], ["Oiled the southern crane"]]
    let history = try SeriesHistory(zip(leads, items).map { note(team("Cranes", $0, $1)) })
    #expect(TeamHistory(history).teams.first?.leads.map(\.value) == ["Ida Holm"])
  }

  @Test func overAGapATeamGoesOnUnderTheNameItsReportAnnounced() throws {
    let found = try teams([
      note(ropes, team("Northerners", "Ida Holm", ["Proposal for a Tide-Gauge of our own"])),
      note(ropes, team("Northerners", "Ida Holm", ["No update available"])),
      note(ropes),
      note(ropes, team("Tide Gauge", "Ida Holm", ["Bought the first two sensors"])),
    ])
    #expect(found.map { $0.names.map(\.value) } == [["Ropes"], ["Northerners", "Tide Gauge"]])
  }

  @Test func aLeadAloneMakesNoHeir() throws {
    let found = try teams([
      note(ropes, team("Northerners", "Ida Holm", ["Painted the southern shed"])), note(ropes),
      note(ropes, team("Tide Gauge", "Ida Holm", ["Bought the first two sensors"])),
    ])
    #expect(found.count == 3)
  }

  @Test func aTeamWhoseOwnNameComesBackIsNotTheNeighbourWithItsLead() throws {
    let cranes = team("Cranes", "Ida Holm", ["Oiled the northern crane"])
    let core = team("Cranes Core", "Per Lund", ["Sawed the old jib"])
    let hoists = team("Hoists", "Ida Holm", ["Tested a hoist"])
    let found = try teams([
      note(cranes), note(core + hoists), note(team("Cranes", "Ida Holm", [])),
      note(team("Cranes", "Per Lund", ["Welded a jib"]) + hoists),
    ])
    #expect(found.map { $0.names.map(\.value) } == [["Cranes"], ["Cranes Core"], ["Hoists"]])
    #expect(found[0].absorbed.map(\.team) == [1])
  }

  @Test func aTeamGoesOnInItsOnlyPartAndComesApartInSeveral() throws {
    let part = { (name: String) in "#### \(name)\n\n- Greased the drums of \(name)\n\n" }
    let whole = { (parts: String) in "### Harbour - Ida Holm\n\n" + parts }
    let one = try teams([
      note(ropes, whole(part("Winches"))), note(ropes, team("Winches", "Ida Holm", ["Greased"])),
    ])
    #expect(one.map { $0.names.map(\.value) } == [["Ropes"], ["Harbour", "Winches"]])
    let two = try teams([
      note(ropes, whole(part("Winches") + part("Pulleys"))),
      note(ropes, team("Winches", "Ida Holm", ["Greased"]), team("Pulleys", "Ida Holm", ["Oiled"])),
    ])
    #expect(two.map(\.origin) == [nil, nil, 1, 1])
  }
}
