import NotesDiff
import Testing

@testable import Reports

/// What was promised under headings that are no teams, and is told there in other words or not at all.
@Suite("Promises outside teams")
struct OutsideTeamsTests {
  @Test(
    "A release under the same heading keeps the promise of its number, and of no other",
    arguments: [("1.2", true), ("4.0", false)])
  func releases(_ version: String, _ isKept: Bool) throws {
    let promise = "Core: Finalising the few remaining issues to publish Tables 1.2 RC2."
    let (facts, _) = try QuayReport.of(
      "## Tide tables\n\n### Up next\n\n- \(promise)\n",
      "## Tide tables\n\n### State\n\n- Core: Tables v\(version) has been released\n")
    let entry = try #require(facts.changes.flatMap(\.old).first { $0.text == promise })
    var releases = ReleaseNews(facts)
    #expect(releases.answers(entry) == isKept)
  }

  @Test("Where a section says that there is nothing new, what it promised stays open")
  func silence() throws {
    let old =
      "## Pump\n\n### Up next\n\n- Ruben will plan the spout with the mill\n\n## Wheel\n\n"
      + "### Up next\n\n- Ida will paint the spokes\n"
    let answer = "## Pump\n\n### State\n\n- No update this period\n\n"
    let (_, text) = try QuayReport.of(old, answer + "## Wheel\n\n### State\n\n- Greased the hub\n")
    #expect(text.contains("No updates, by their own word: Pump."))
    #expect(!text.contains("plan the spout"))
    #expect(text.contains("paint the spokes"))
  }

  @Test("What will now be so is no plan and no promise")
  func fromNowOn() throws {
    let rule =
      "- In practice, a new Harbour Board will now oversee both the old quay and the ferry\n"
    let (_, text) = try QuayReport.of("## Quay\n\n- Swept\n", "## Quay\n\n" + rule)
    #expect(!text.contains("Newly planned"))
    #expect(
      try QuayReport.promises("## Quay\n\n" + rule, "## Quay\n\n- The lamps are lit\n").isEmpty)
  }

  @Test("A heading that stands under several others is told with the one around it")
  func repeatedHeadings() throws {
    let told = try QuayReport.promises(
      "## Pump\n\n### State of work\n\n- Ida will plan the spout by May\n\n"
        + "## Wheel\n\n### State of work\n\n- Greased the hub\n",
      "## Pump\n\n### State of work\n\n- Washed it\n\n"
        + "## Wheel\n\n### State of work\n\n- Sold the spokes\n")
    #expect(told == ["Pump: State of work: Ida will plan the spout by May"])
  }

  @Test("A day that stands as it stood is told with what it is of")
  func deadlines() throws {
    let vote =
      "## Open votes\n\n- Rules for the winter berths of guests\n  - Active vote, ends on 2031-04-01\n"
    let (_, text) = try QuayReport.of(
      vote + "\n## Lamps\n\n- Lit\n", vote + "\n## Lamps\n\n- Two are broken and were sold\n")
    #expect(text.contains("Rules for the winter berths of guests: Active vote, ends on 2031-04-01"))
  }

  @Test(
    "That nothing is intended is no plan, and is owed by nobody",
    arguments: [
      "The crew is not currently working on any repairs.", "No tours are planned for the winter.",
      "Nothing here.", "Business as usual, answering the pilots",
    ])
  func nothingIntended(_ statement: String) throws {
    let blank = "## Pump\n\n### Up next\n\n- Paint the spout\n"
    let none = "## Pump\n\n### Up next\n\n- \(statement)\n"
    #expect(try !QuayReport.of(blank, none).text.contains("Newly planned"))
    #expect(try QuayReport.promises(none, "## Pump\n\n### State\n\n- Washed it\n").isEmpty)
  }

  @Test("An agenda that was tabled is news of the meeting, and what is tabled waits")
  func tabled() throws {
    let old =
      "## Pump\n\n- The agenda was tabled for lack of people\n- Chart of hulls tabled for now\n"
    #expect(
      try QuayReport.promises(old, "## Pump\n\n- Washed it\n")
        == ["Pump: Chart of hulls tabled for now"])
  }

  @Test("A heading does not say again what it stands under, nor does a path")
  func partOfSection() {
    let part = { (name: String) in Wording.part(name, of: "Pump crew") }
    #expect(part("Up next for Pump crew") == "Pump crew: Up next")
    #expect(part("State of the Pump crew") == "Pump crew: State")
    #expect(part("Spout") == "Pump crew: Spout")
    #expect(Wording.path([part("Up next"), "Up next for Pump crew"]) == "Pump crew: Up next")
    #expect(Wording.path([part("Next"), "Next", "Bo"]) == "Pump crew: Next › Bo")
    #expect(Wording.path(["Pump", "Pump gate"]) == "Pump › Pump gate")
  }
}
