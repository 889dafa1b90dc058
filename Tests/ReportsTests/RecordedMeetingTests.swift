import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// Minutes drawn up beside a recording, by people or by a program.
@Suite("Reports on minutes of recorded meetings")
struct RecordedMeetingTests: QuayReading {
  @Test("The times of a recording, numbers and letters in front of a heading are not its name")
  func stamps() throws {
    let text = try text(
      "## [[3:51](https://quay.example/v?t=231)] 6. Crew updates.\n\n- Ferry - Moving the lamps to oil\n",
      "## [[0:33](https://quay.example/v?t=33)] & [[1:02:37](https://quay.example/v?t=3757)] 8. Crew updates.\n\n"
        + "- Ferry - The lamps are almost done being moved to oil\n\n"
        + "### [4:11] b. Second gate\n\n- Painted twice\n")
    #expect(text.contains("\nCrew updates\n"))
    #expect(text.contains("› Ferry - The lamps are almost done"))
    #expect(text.contains("Second gate"))
    #expect(!text.contains(":33"))
    #expect(!text.contains("4:11"))
    #expect(!text.contains("Not listed any more"))
  }

  @Test("A time of day is no time of a recording, and a heading is not emptied")
  func times() throws {
    let text = try text(
      "## Boats\n\n- Fog\n", "## [10:30]\n\n- Oil\n\n## (see 4:11) Lamps\n\n- Rope\n")
    #expect(text.contains("[10:30]"))
    #expect(text.contains("(see 4:11)") || text.contains("Lamps"))
  }

  @Test("Where a recording begins, and a plea for points of the agenda, are no news")
  func chrome() throws {
    let text = try text(
      "## Notes\n\nVideo starts at [4:03](https://quay.example/a).\n\n- Fog\n",
      "## Notes\n\nVideo starts at [7:42](https://quay.example/b).\n\n"
        + "Please provide comments to add or correct agenda topics.\n\n- Rope\n")
    #expect(!text.contains("Video"))
    #expect(!text.contains("Please"))
    #expect(text.contains("Rope"))
  }

  @Test("How one meeting went does not go on from how the last did")
  func overviews() throws {
    let round =
      "welcoming the crews and a round of names, and the guidelines of the harbour were read. "
    let text = try text(
      "## Summary\n\nThe meeting began with \(round)Ida spoke of the lamps.\n",
      "## Summary\n\nThe harbour crew meeting began with \(round)Bo spoke of the ropes.\n")
    #expect(!text.contains("Continued"))
    #expect(text.contains("+ "))
  }

  @Test("Tasks whose titles in quotation marks share no word are two")
  func titles() throws {
    func isCarried(_ title: String) throws -> Bool {
      try text(
        "## Next steps\n\n- Ida to review and merge the \"second lamp\" sheet\n",
        "## Next steps\n\n- Ida: Review and merge the \"\(title)\" sheet\n"
      ).contains("was: Ida")
    }
    #expect(try !isCarried("ropes may not be cut on Sundays"))
    #expect(try isCarried("second-lamp"))
  }

  @Test("A question with a space before its mark plans nothing")
  func questions() throws {
    let text = try text(
      "## Boats\n\n- Fog\n", "## Boats\n\n- Should the crews take a second rope for the gate ?\n")
    #expect(text.contains("\nNew\n"))
    #expect(!text.contains("Newly planned"))
  }

  @Test("What is struck through when it first appears is done")
  func struck() throws {
    let text = try text(
      "## Boats\n\n- Fog\n", "## Boats\n\n- ~~Needs oil and paint~~\n- Rope\n")
    #expect(text.contains("Newly done\n  + Needs oil and paint\n"))
  }

  @Test("A name with an answer of silence behind a dash has no news")
  func silence() throws {
    let old = "## Crews\n\n- Ferry - Oiled the gate\n- Lamps - Hung two\n"
    let text = try text(old, "## Crews\n\n- Ferry - No updates.\n- Lamps - Hung three more\n")
    #expect(text.contains("No updates, by their own word: Ferry."))
    let nested = try self.text(
      "## Topics\n\n- Rules for lamps\n  - Wrote one\n",
      "## Topics\n\n- Rules for lamps\n  - Bo - no update\n- Rope\n")
    #expect(!nested.contains("Bo - no update"))
    #expect(!nested.contains("word: Bo"))
  }

  @Test("Who skips a round has given no answer")
  func skipped() throws {
    let text = try text(
      "## Round of crews\n\n- Oiled the gate\n\n## Lamps\n\n- Fog\n",
      "## Round of crews\n\nSkipped\n\n## Lamps\n\n- Rope\n")
    #expect(!text.contains("by their own word"))
  }

  @Test("A risk that is lower alarms nobody, nor does talk of a deprecation")
  func alarms() throws {
    func isPutFirst(_ statement: String) throws -> Bool {
      try text("## Boats\n\n- Fog\n", "## Boats\n\n- \(statement)\n").contains("Worth attention")
    }
    #expect(try !isPutFirst("The risk of a flood in the harbour is lower this year"))
    #expect(try !isPutFirst("The second gate reduces the risk of a flood"))
    #expect(try isPutFirst("There is a risk of a flood at the second gate"))
    #expect(try !isPutFirst("Bo told of last week's deprecation discussions at the mill"))
    #expect(try isPutFirst("We announce the deprecation of the old gate"))
  }

  @Test("Below a heading over all minutes, numbered points are no teams, and silent ones are named")
  func numbered() throws {
    let text = try text(
      "# Notes\n\n## 1. Testing\n\n### a. New folders\n\n- Moved\n\n## 5. Ferry\n\n- Painted\n",
      "# Notes\n\n## 1. Testing\n\n- More tests\n\n## 4. Ferry\n\n- No updates\n")
    #expect(
      text.contains("No updates, by their own word: 4. Ferry.") || text.contains("word: Ferry."))
    #expect(!text.contains("Not listed any more"))
  }

  @Test("Who takes over a task in the same words has it")
  func takenOver() throws {
    let text = try text(
      "## Tasks\n\n- Ida - Write the letter to the mill for the spring fair\n- Bo - Oil the gate\n",
      "## Tasks\n\n- Una - Write the letter to the mill for the spring fair\n- Bo - Paint the gate\n"
    )
    #expect(!text.contains("+ Una - Write"))
  }
}
