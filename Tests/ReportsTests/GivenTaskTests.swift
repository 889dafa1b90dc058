import NotesDiff
import Testing

@testable import Reports

/// Tasks that are given to people by their names, and what becomes of them.
@Suite("Tasks with names")
struct GivenTaskTests {
  private func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of(old, new).text
  }

  @Test(
    "Who is to do it is no sign that another task is the same",
    arguments: [
      ("- Ida Brown: %a\n- Bo Klein: %b\n", "## Action items"),
      ("- **Ida**: %a\n- **Bo**: %b\n", "## Next steps"),
      ("- Ida Brown - %a\n- Bo Klein - %b\n", "## Action items"),
      ("| Name | ToDo |\n|--|--|\n| Ida Brown | %a |\n| Bo Klein | %b |\n", "## The week"),
      (
        "| Member | Key | Task |\n|--|--|--|\n| Ida Brown | ib77 | %a |\n| Bo Klein | bk8 | %b |\n",
        "## Action items"
      ),
      ("| Owner | Task |\n|--|--|\n| Ida Brown | %a |\n| Bo Klein | %b |\n", "## Action items"),
    ])
  func names(form: String, heading: String) throws {
    func note(_ first: String, _ second: String) -> String {
      let list = form.replacing("%a", with: first).replacing("%b", with: second)
      return "\(heading)\n\n\(list)"
    }
    let text = try text(
      note("Paint the quay in two coats", "Order the ropes"),
      note("Write the slides", "Review the mill plans"))
    #expect(!text.contains("Still planned"))
    #expect(!text.contains("Continued"))
    #expect(text.contains("Newly planned"))
    let quiet = text.split(separator: "Promised or waiting").last ?? ""
    #expect(quiet.contains("Paint the quay in two coats"))
    #expect(quiet.contains("Order the ropes"))
    #expect(!text.contains("ib77"))
  }

  @Test(
    "Who takes a task over has it, in whatever words",
    arguments: [
      ("- Ida Brown: Write the release notes", "- Bo Klein: Write the release notes"),
      ("- [ ] Ida Brown - Write the notes", "- [ ] Bo Klein - Write the notes"),
    ])
  func handOver(old: String, new: String) throws {
    let rest = "\n- Ada Lund: Buy rope\n- Per Holm: Oil the winch\n"
    let text = try text("## Action items\n\n\(old)\(rest)", "## Action items\n\n\(new)\(rest)")
    #expect(text.contains("handed over from Ida Brown to Bo Klein"))
    #expect(!text.contains("Newly planned"))
  }

  @Test("Of two topics with the same task neither took it over")
  func topics() throws {
    let text = try text(
      "## Action items\n\n- Harbour: Update the charts\n",
      "## Action items\n\n- Mill: Update the charts\n")
    #expect(!text.contains("handed over"))
  }

  @Test("A picture before the mark of a task hides nothing")
  func ornament() throws {
    let quiet = try QuayReport.promises(
      "## Notes\n\n- 👷 TODO Ida: clean the long gate\n- Chat on lamps\n",
      "## Notes\n\n- The new logo was shown\n")
    #expect(quiet.contains { $0.contains("clean the long gate") })
  }

  @Test(
    "A word at the end says that it is done, whatever stands before it",
    arguments: [
      "- TODO: Ida sells the boat (done)", "- [ ] Ida counts the buoys (done)",
      "- TODO: Ida lists the boats (Update: added to the log)",
    ])
  func settled(task: String) throws {
    let text = try text(
      "## Notes\n\n- The mill is dry\n",
      "## Notes\n\n\(task)\n- [ ] Bo oils the gate (almost done)\n")
    #expect(text.contains("Newly done\n  + Ida"))
    #expect(text.contains("Newly planned\n  + Bo oils the gate"))
  }

  @Test("Who decides something for later promises nothing")
  func decisions() throws {
    let quiet = try QuayReport.promises(
      "## Notes\n\n- Decision: the charts will be kept by both crews\n- Ida will list the boats\n",
      "## Notes\n\n- The new logo was shown\n")
    #expect(quiet.count == 1)
    #expect(quiet.first?.contains("list the boats") == true)
  }
}
