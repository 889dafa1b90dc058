import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// Teams and their leads in the net change of a range and over a whole series.
@Suite struct RangeTeamsTests {
  private static func events(_ notes: [String]) throws -> [String] {
    try RangeTests.facts(notes).teams?.flatMap { news in
      news.events.map { "\(news.meeting): \($0)" }
    } ?? []
  }

  private static func led(by leads: [String]) throws -> [String] {
    try events(
      leads.map { SeriesSample.note(SeriesSample.team("Cranes", $0, ["Oiled the winch"])) })
  }

  private static let ropes = SeriesSample.team("Ropes", "Bo Lind", ["Spliced a hawser"])

  @Test func aLeadWhoIsBackAtTheEndIsNoNewsOfARange() throws {
    #expect(try Self.led(by: ["Ida Holm", "Per Lund", "Ida Holm"]).isEmpty)
    #expect(
      try Self.led(by: ["Ida Holm", "Ida Holm", "Per Lund"])
        == ["2031-03-04: Cranes: the heading now names Per Lund; until then Ida Holm."])
  }

  @Test func whoLedInBetweenIsNotPassedOver() throws {
    #expect(
      try Self.led(by: ["Ida Holm", "Per Lund", "Eva Moe"]) == [
        "2031-03-04: Cranes: the heading now names Eva Moe; until then Ida Holm, "
          + "then Per Lund (from 2031-02-04)."
      ])
    #expect(
      try Self.led(by: ["Ida Holm", "(vacant)", "Eva Moe"]) == [
        "2031-03-04: Cranes: the heading now names Eva Moe; until then Ida Holm, "
          + "then nobody (from 2031-02-04)."
      ])
    #expect(
      try Self.led(by: ["Ida Holm", "Ida Holm", "Ida Holm, Per Lund"])
        == ["2031-03-04: Cranes: the heading now names Per Lund, too."])
  }

  @Test func whoTakesTurnsIsNamedOnce() throws {
    let leads = ["Ida Holm", "Per Lund", "Ida Holm", "Per Lund", "Ida Holm", "Eva Moe"]
    #expect(
      try Self.led(by: leads) == [
        "2031-06-04: Cranes: the heading now names Eva Moe; until then Ida Holm and by turns "
          + "Per Lund."
      ])
  }

  @Test func aTeamIsListedWithWhomItsHeadingNamedThatDay() throws {
    let hoists = { (lead: String) in SeriesSample.team("Hoists", lead, ["Tested a hoist"]) }
    #expect(
      try Self.events([
        SeriesSample.note(Self.ropes), SeriesSample.note(Self.ropes, hoists("Ida Holm")),
        SeriesSample.note(Self.ropes, hoists("Per Lund")),
      ]) == [
        "2031-02-04: Hoists (Ida Holm) is listed, and was not before.",
        "2031-03-04: Hoists: the heading now names Per Lund; until then Ida Holm.",
      ])
  }

  @Test func whatCameAndWentInARangeIsTold() throws {
    let cranes = SeriesSample.team("Cranes", "Ida Holm", ["Oiled the northern crane"])
    let core = SeriesSample.team("Cranes Core", "Ida Holm", ["Sawed the old jib"])
    #expect(
      try Self.events([
        SeriesSample.note(cranes), SeriesSample.note(cranes, core), SeriesSample.note(cranes),
      ]) == [
        "2031-02-04: Cranes Core (Ida Holm) is listed, and was not before.",
        "2031-03-04: Cranes Core went into Cranes.",
      ])
  }

  @Test func aTeamThatCameApartIsNotMerelyGone() throws {
    let part = { (name: String) in "#### \(name)\n\n- Greased the drums of \(name)\n\n" }
    let whole = "### Harbour - Ida Holm\n\n" + part("Winches") + part("Pulleys")
    let after = SeriesSample.note(
      Self.ropes, SeriesSample.team("Winches", "Ida Holm", ["Greased"]),
      SeriesSample.team("Pulleys", "Ida Holm", ["Oiled"]))
    #expect(
      try Self.events([SeriesSample.note(Self.ropes, whole), after, after])
        == ["2031-02-04: Harbour became Winches (Ida Holm) and Pulleys (Ida Holm)."])
  }

  @Test func theStandingOfATeamIsTold() throws {
    let notes = ["Cranes", "Cranes (incubating)", "Cranes (incubating)"].map {
      SeriesSample.note(SeriesSample.team($0, "Ida Holm", ["Oiled the winch"]))
    }
    #expect(try Self.events(notes) == ["2031-02-04: Cranes is “incubating” now."])
    let facts = TeamsFacts(try SeriesHistory(notes)) { _ in true }
    #expect(facts.teams[0].standings?.map(\.value) == ["incubating"])
    #expect(facts.teams[0].standings?.map(\.since) == ["2031-02-04"])
    #expect(facts.parts(ReportOptions()).contains { $0.title == "Standing" })
  }

  @Test func whoLedBeforeHasLedForLonger() throws {
    let notes = ["Ida Holm", "Ida Holm / Eva Moe"].map {
      SeriesSample.note(SeriesSample.team("Cranes", $0, ["Oiled the winch"]))
    }
    let facts = TeamsFacts(try SeriesHistory(notes)) { _ in true }
    guard case .table(let table)? = facts.parts(ReportOptions()).first?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0][1].plain == "Ida Holm, since 2031-01-04; Eva Moe, since 2031-02-04")
  }

  @Test func theLeadOfATeamThatIsGoneIsInTheTable() throws {
    let cranes = SeriesSample.team("Cranes", "Ida Holm", ["Oiled the northern crane"])
    let facts = TeamsFacts(
      try SeriesHistory([SeriesSample.note(Self.ropes, cranes), SeriesSample.note(Self.ropes)])
    ) { _ in true }
    let part = try #require(facts.parts(ReportOptions()).first { $0.title == "Leads" })
    guard case .table(let table) = part.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.map(\.plain) } == [["Cranes", "Ida Holm (2031-01-04)"]])
  }

  @Test func blankSectionsAndNoUpdatesAreCountedApart() throws {
    let items = [["Oiled the winch"], [], ["No updates"]]
    let facts = TeamsFacts(
      try SeriesHistory(
        items.map { SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", $0)) })
    ) { _ in true }
    #expect(facts.teams[0].silent == 2 && facts.teams[0].noUpdates == 1)
    #expect(facts.teams[0].strip == "#.-")
  }
}
