import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// What boards, squads and working groups write each in their own way.
@Suite("Reports on what meetings write each in their own way")
struct MeetingHabitTests: QuayReading {
  @Test("A roll call with boxes is no list of tasks, whoever came for somebody else")
  func rollCall() throws {
    let text = try text(
      "## Boats\n\n* Ropes\n",
      "## Voting Members\n\n- [x] Ida Lund\n- [ ] Bo Holm (Una Berg attended and voted in Bo's place)\n"
        + "\n## Boats\n\n* Fog\n")
    #expect(!text.contains("Holm"))
    #expect(!text.contains("Lund"))
  }

  @Test("Neither what left the agenda nor a change that was edited is completed")
  func agenda() throws {
    func isDone(_ old: String, _ new: String) throws -> Bool {
      try text(
        "## Topics\n\n- Rope plan\n  - \(old)\n- Fog\n",
        "## Topics\n\n- Rope plan\n  - \(new)\n- Rain\n"
      ).contains("Completed")
    }
    #expect(try !isDone("The rope plan will follow", "The rope plan was removed from the agenda"))
    #expect(try isDone("Removing the rope from the quay", "The rope was removed from the quay"))
    #expect(try !isDone("Working on the brake, #21", "#21 updated to have a second brake"))
    #expect(try !isDone("Working on the brake, #21", "Updated the PR to have a second brake"))
  }

  @Test("Who has done a task may be told behind it in two words")
  func answered() throws {
    let text = try text(
      "## Action items\n\n- Ida: paint the gate\n- Bo: order rope\n",
      "## Previous action items\n\n- Ida: paint the gate, - Una has.\n- Bo: order rope\n")
    #expect(text.contains("✓ Ida: paint the gate, - Una has."))
  }

  @Test("Who is asked by name has a task, and the reader none")
  func asked() throws {
    func isPutFirst(_ request: String) throws -> Bool {
      try text("## Boats\n\n- Fog\n", "## Boats\n\n- \(request)\n").contains("Worth attention")
    }
    #expect(try !isPutFirst("Dan, please list the new boats here"))
    #expect(try isPutFirst("Everyone, please list the new boats here"))
  }

  @Test("A topic does not go on from what was to be done")
  func predecessors() throws {
    let text = try text(
      "## Boats\n\n- Ida: topic\n\n## Action items\n\n"
        + "- Get the makers of the winter berths to brief the crews\n",
      "## Boats\n\n- Topics to sort\n  - Winter berths\n  - Fog\n")
    #expect(!text.contains("was: Get the makers"))
    #expect(text.contains("Promised or waiting"))
  }

  @Test("A day that moved is told of the next meeting, too")
  func nextMeeting() throws {
    let text = try text(
      "## Boats\n\n- Next meeting planned for 3 July.\n",
      "## Boats\n\n- Next meeting planned for 10 July.\n")
    #expect(text.contains("was: Next meeting planned for 3 July."))
  }

  @Test(
    "What is only said to be near is spoken of by one rare word of its team, and a wish is none",
    arguments: [
      ("A kelp almanac is coming soon", "The kelp is dry", false),
      ("A kelp almanac is coming soon", "The rope is dry", true),
      ("It would be nice to have an almanac soon", "The rope is dry", false),
    ])
  func near(old: String, new: String, isListed: Bool) throws {
    let heading = "## Backlog Reviews\n\n### Pumps - Ida Holm\n\n"
    let text = try text(heading + "- \(old)\n", heading + "- \(new)\n")
    #expect(text.contains("Promised or waiting") == isListed)
  }

  @Test("What the older note says is done is no promise, and what it says twice is quoted once")
  func settledThen() throws {
    let text = try text(
      "## Actions\n\n- Ida to draft the points of the wish list. Done: see the wiki\n",
      "## Gates\n\n- Both are wide\n")
    #expect(!text.contains("Promised or waiting"))
    let twice = try self.text(
      "## Last\n\n- [ ] (All) Move the crates to yard 3.\n\n## Actions\n\n- Carried forward:\n"
        + "  - (All) Move the crates to yard 3.\n",
      "## Actions\n\n- Carried forward:\n  - (All) Move crates to the yard 3. - Only hemp is left\n"
    )
    #expect(twice.split(separator: "was: (All) Move the crates").count == 2)
  }

  @Test("A number among others is no word of what stands behind it")
  func numbers() throws {
    let text = try text(
      "## Topics\n\n- Agenda 1: Spring check\n- Agenda 2: Rope\n",
      "## Topics\n\n- Agenda 1: Fair stand\n- Agenda 2: Lamp rules\n")
    #expect(!text.contains("was:"))
  }

  @Test("A run of names is one line of those that are left to a count")
  func names() throws {
    let points = (1...6).map { "- Chat \($0) on the \(["quay", "mill", "gate"][$0 % 3]) lamps\n" }
    let text = try text(
      "## Notes\n\n- Rope\n",
      "## Notes\n\n" + points.joined()
        + "- Ida, what the crews want first:\n  - Search\n  - Events\n  - Berths\n  - Locks\n  - Keys\n"
    )
    #expect(text.contains("Search, Events, Berths, Locks, Keys"))
  }

  @Test("What is new below work that was there before is not told in one breath with it")
  func captions() throws {
    let text = try text(
      "## Topics\n\n- Continuing to look for a crane driver\n- Rope store\n",
      "## Topics\n\n- Continuing to look for a crane driver\n  - Ask the yard at Holm\n- Rope store\n"
    )
    #expect(text.contains("  Continuing to look for a crane driver:\n    + Ask the yard at Holm"))
  }

  @Test("A task is told once, though its list says it again and another names it")
  func repeated() throws {
    let text = try text(
      "## Boats\n\n- Fog\n",
      "## Boats\n\n- ACTION Ida - update the price on the berth document\n\n## Action items\n\n"
        + "- ACTION Ida - update the price on the berth document\n- Write the winter gate guide (Bo)\n"
        + "\n## Outcome\n\n- Bo: winter gate guide\n- Una: winter gate paint\n")
    #expect(text.matches(of: /update the price/).count == 1)
    #expect(!text.contains("Bo: winter gate guide"))
    #expect(text.contains("Una: winter gate paint"))
  }

  @Test("Who took an action promised it; who will be at the fair promised nothing")
  func actions() throws {
    let text = try text(
      "## Lamps\n\n- Lamp rules\n  - Ben took an action to rewrite the second part\n"
        + "- Una will be at the fair on Monday next week\n- Fog\n",
      "## Lamps\n\n- Lamp oil\n- Fog\n")
    #expect(text.contains("Ben took an action"))
    #expect(!text.contains("Una will be at the fair"))
  }

  @Test("That somebody would be asked when a flaw is found tells of no flaw")
  func flaws() throws {
    let text = try text(
      "## Lamps\n\n- Fog\n", "## Lamps\n\n- Bo wants a list of whom to ask when a CVE is found\n")
    #expect(!text.contains("Worth attention"))
  }

  @Test("A short line names the list below it")
  func plainNames() throws {
    let text = try text(
      "# Crew, 2031-03-04\n\n## Notes\n\n- Rope\n",
      "# Crew, 2031-03-18\n\n## Notes\n\nLamp change.\n\n- All lamps stay white\n- Oil is dear\n")
    #expect(!text.contains("+ Lamp change.\n  + All"))
  }

  @Test("A cell that says that there is no task is none")
  func cells() throws {
    let row = { (topic: String, task: String) in
      "<tr><td>\(topic)</td><td><ul><li>Oil for the \(topic) lamps</li><li>Paint for the \(topic) gate "
        + "by the quay, and whatever else the crews of the \(topic) ask for</li></ul></td>"
        + "<td>\(task)</td></tr>\n"
    }
    let text = try text(
      "## Boats\n\n- Fog\n",
      "## Boats\n\n<table>\n<tr><th>Topic</th><th>Notes</th><th>Actions: who</th></tr>\n"
        + row("Mill", "Agenda skipped (no time)") + row("Ferry", "Ida to ask the pilots")
        + "</table>\n")
    #expect(text.contains("Agenda skipped"))
    #expect(!text.contains("Newly planned\n  + Agenda skipped"))
  }
}
