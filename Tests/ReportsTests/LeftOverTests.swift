import NotesDiff
import Testing

@testable import Reports

/// What is left of the work of a time that is over, and what was said before.
@Suite("What is left over")
struct LeftOverTests {
  private func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of(old, new).text
  }

  private static let planned = "## Next sprint\n\n- Winter berths\n- Lamp oil\n"

  @Test(
    "What a list says of itself outranks the heading",
    arguments: [
      "## Previous sprint\n\nThe week was short. The tasks remaining were as follows:\n\n%",
      "## Previous sprint\n\nWe did not finish these tasks:\n\n%",
      "## Last week\n\nLittle time. Not completed:\n\n%",
      "## Last week\n\nWe talked about these on the quay:\n\n%",
      "## Completed\n\n- Sails\n\n### Carried over\n\n%",
      "## Last week\n\n- Incomplete tasks:\n    - Winter berths\n- Left over:\n    - Lamp oil\n",
    ])
  func left(note: String) throws {
    let text = try text(
      Self.planned, note.replacing("%", with: "- Winter berths\n- Lamp oil\n"))
    #expect(!text.contains("✓ Winter berths"))
    #expect(!text.contains("✓ Lamp oil"))
    #expect(!text.contains("Newly done\n  + We did not"))
  }

  @Test(
    "Under a label that names a topic the heading still says it",
    arguments: [
      "## Last week\n\n- Winter berths\n- Lamp oil\n",
      "## Last week\n\n- Boats:\n    - Winter berths\n    - Lamp oil\n",
      "## Done\n\n- Winter berths\n- Lamp oil\n",
    ])
  func done(note: String) throws {
    let text = try text(Self.planned, note)
    #expect(text.contains("Winter berths"))
    #expect(text.contains("Completed"))
  }

  @Test("A sentence that was said in the same words is not told again")
  func repeated() throws {
    let old =
      "We met to go over the list of the berths for the winter and to give out the jobs at hand."
    let text = try text(
      "## Notes\n\n- \(old) The ropes are old.\n",
      "## Notes\n\n- \(old) The mayor asks for a tower of brick at the gate, and the crew of the"
        + " northern mill for a longer quay with lamps on it.\n")
    #expect(text.contains("› … The mayor asks for a tower of brick at the gate, and the crew"))
    #expect(!text.contains("give out the jobs"))
  }

  @Test("A topic whose own words are spoken of again is not gone")
  func spokenOf() throws {
    let old =
      "## Ida: wants to sell the spare boats\n\n- Bo will post them\n\n"
      + "## Per: asks for a bell\n\n- Per will ask the yard\n"
    let text = try text(
      old, "## Bo: reminded us we have a lot of boats to sell\n\n- Nobody has time\n")
    #expect(!text.contains("no topic now: Ida"))
    #expect(text.contains("no topic now: Per"))
  }
}
