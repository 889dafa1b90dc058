import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// In what forms notes say who is to do what, and what only looks like it.
@Suite("Forms of tasks in reports")
struct ActionFormTests: QuayReading {
  private func isPromised(_ task: String, under heading: String = "## Notes") throws -> Bool {
    try !QuayReport.promises(
      "\(heading)\n\n- \(task)\n- Chat on the lamps\n", "\(heading)\n\n- The new logo was shown\n"
    ).isEmpty
  }

  @Test(
    "A task is one by its mark, its list, its day or who is to do it",
    arguments: [
      ("TODO: write the fog report", "## Notes"),
      ("To-do: need to add the live notes to the page", "## Notes"),
      ("Rosa to call the pilots", "## Notes"),
      ("Move the bell by September", "## Notes"),
      ("The fee paper is to be delivered by 03/14/2031", "## Notes"),
      ("=> Move the lamps to the mill", "## Notes"),
      ("Finish the fee paper and hand out the oil", "## 4. Next steps"),
      ("Rosa\n    - Send out the invitations", "## Action items"),
      ("Rosa\n    - Start the fog report", "## Action items"),
    ])
  func tasks(_ task: String, _ heading: String) throws {
    #expect(try isPromised(task, under: heading))
  }

  @Test(
    "What is supposed, said of users or guessed at is promised by nobody",
    arguments: [
      "Rosa: Well, that could be waiting for years",
      "Jan: If we get the second crane, we will need this",
      "Users will type a name in a box, which will be used to start the search.",
      "Probably a second bell will be cast",
    ])
  func guesses(_ saying: String) throws {
    #expect(try !isPromised(saying))
  }

  @Test("What is to be done below the name of who does it is newly planned")
  func below() throws {
    let text = try text(
      "## Action items\n\n- Rosa\n    - Send out the invitations\n",
      "## Action items\n\n- Rosa\n    - Paint the long gate\n")
    #expect(text.contains("Newly planned\n  + Rosa: Paint the long gate"))
    #expect(text.contains("Send out the invitations"))
  }

  @Test("A plan that was set, work under review and what still needs something are not finished")
  func statuses() throws {
    let text = try text(
      "## Notes\n\n- The gates and lamps in parallel, the gates first\n- Fog\n",
      "## Notes\n\n- Parallel work: a plan was set to paint gates and lamps at the same time\n"
        + "- Board review this week, Rosa gave the talk on oil\n"
        + "- Found changes in the yard that need to be looked at by the mill\n")
    #expect(!text.contains("Completed"))
    #expect(!text.contains("Newly planned"))
  }

  @Test("One thing is told once, with its day, though four lists have it")
  func once() throws {
    let text = try text(
      "## Decisions\n\n- Rope\n",
      "## Decisions\n\n- A lamp box will be added after the crane handler.\n\n## Action items\n\n"
        + "- Action Item 1: Add a lamp box after the crane handler – Due by 25/03/2031.\n")
    #expect(!text.contains("will be added after"))
    #expect(text.contains("Due by 25/03/2031"))
  }

  @Test("That there is nothing to tell may be said in many words")
  func empty() throws {
    for answer in ["Nope", "None, basically", "No significant update from the other crews"] {
      let text = try text("## Lamps\n\n- Fog\n", "## Lamps\n\n- \(answer)\n\n## Gates\n\n- Rain\n")
      #expect(!text.contains("+ \(answer)"))
    }
  }
}
