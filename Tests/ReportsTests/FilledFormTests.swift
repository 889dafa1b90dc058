import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// Notes that fill in a form: its own words are no topics, and what is left over in it is no news.
@Suite("Words of a form that is filled in")
struct FilledFormTests {
  @Test("What is told below \"Updates?\" is told of what that stands under")
  func topics() throws {
    let (_, text) = try QuayReport.of(
      "## Yards\n\n- Fed the cat\n",
      "## Yards\n\n- Fed the cat\n- Chart of the outer banks\n  - Updates?\n"
        + "    - The pilots sounded the northern channel with the new lead line\n")
    #expect(text.contains("Chart of the outer banks"))
    #expect(!text.contains("Updates?: "))
  }

  @Test("A path ends above the words of a form, but \"Notes:\" is a list of its own")
  func paths() {
    #expect(FormWords.topics(["Yards", "Chart", "Updates?"][...]) == ["Yards", "Chart"])
    #expect(FormWords.topics(["Yards", "Notes:"][...]) == ["Yards", "Notes:"])
    #expect(FormWords.topics(["Updates?"][...]) == ["Updates?"])
  }

  @Test(
    "A place of the form that was left empty is no news",
    arguments: ["Updates?", "Anything else?", "#Discussion"])
  func emptyPlaces(point: String) throws {
    let (_, text) = try QuayReport.of(
      "## Yards\n\n- Fed the cat\n", "## Yards\n\n- Fed the cat\n- \(point)\n- Oiled the hoist\n")
    #expect(text.contains("Oiled the hoist"))
    #expect(!text.contains(point))
  }

  @Test("A bracket that belongs to a label says whose it is")
  func labels() throws {
    let list = { (first: String, second: String) in
      "## Round\n\n- #Ask(Ida)\n  - \(first)\n- #Ask(Bo)\n  - \(second)\n"
    }
    let (_, text) = try QuayReport.of(
      list("rope was short", "paint was thin"), list("the mast arrived", "the jib arrived"))
    #expect(text.contains("#Ask(Ida)"))
    #expect(text.contains("#Ask(Bo)"))
    #expect(
      try QuayReport.promises(
        "## Round\n\n- Tell (Ida)\n- Tell (Bo)\n- Ask (Kim)\n", "## Round\n\n- Fed the cat\n"
      ).isEmpty)
  }

  @Test(
    "A day that is over is no deadline", arguments: [("2031-03-11", false), ("2031-03-25", true)])
  func deadlines(day: String, isRaised: Bool) throws {
    let list = "## Votes\n\n- Active vote on the gate, ends on \(day)\n"
    let (_, text) = try QuayReport.of(list, list + "- Fed the cat\n")
    #expect(text.contains("Worth attention") == isRaised)
  }

  @Test("A day of the same year that is long over is no deadline, one without a year may be ahead")
  func farDays() {
    let today = CalendarDate(year: 2031, month: 12, day: 16)
    #expect(Deadline.isPast(in: "Active vote, ends on 2031-03-11", on: today))
    #expect(!Deadline.isPast(in: "Active vote, ends on January 5", on: today))
    #expect(Deadline.isPast(in: "Active vote, ends on December 5", on: today))
  }

  @Test("A task that is open below a point that was ticked is asked for")
  func openBelow() throws {
    #expect(
      try QuayReport.promises(
        "## Agenda\n\n- [x] Rope for the ferry\n  - [ ] Ida to talk with the ropewalk about hemp\n",
        "## Agenda\n\n- [ ] Paint for the pier\n"
      ).contains { $0.contains("Ida to talk with the ropewalk") })
  }

  @Test("What something will end up as is foretold, and not promised")
  func foretold() throws {
    #expect(
      try QuayReport.promises(
        "## Crew\n\n- Ida: must we name a pilot? Will end up being the same, well known, people.\n",
        "## Crew\n\n- Fed the cat\n"
      ).isEmpty)
  }

  @Test("What waits for news only is heard of where its work is")
  func waits() throws {
    #expect(
      try QuayReport.promises(
        "## Fair\n\n- Season of Piers? Waiting for news.\n",
        "## Fair\n\n- We have not applied for Season of Piers\n"
      ).isEmpty)
  }
}
