import NotesDiff
import Testing

@testable import Reports

/// Notes of boards, sprints and task forces: each has its own way to say who does what, and what was done.
@Suite("Reports on notes in other conventions")
struct OtherConventionsTests: QuayReading {
  @Test("What was not finished is not completed, what was is")
  func accounts() throws {
    let text = try text(
      "## Next sprint\n\n- Lamp post for the north pier\n- Leak 12: wrong tide in the log\n",
      "## What we finished\n\n- Lamp post for the north pier\n\n## What we did not finish\n\n"
        + "- Leak 12: wrong tide in the log\n")
    #expect(text.contains("1 completed"))
    #expect(text.contains("✓ Lamp post for the north pier"))
    #expect(!text.contains("✓ Leak 12"))
  }

  @Test("What stands under old business is not to come for that")
  func unfinishedBusiness() throws {
    let text = try text(
      "## Unfinished business\n\n- Fuel budget: waiting for the figures of the crane crew\n",
      "## Unfinished business\n\n- Fuel budget: approved, 500 barrels a year\n")
    #expect(text.contains("✓ Fuel budget: approved"))
  }

  @Test("Two tasks of one person are two, and so are two of different people")
  func doers() throws {
    let text = try text(
      "## Next\n\n- Lamp oil (Ute)\n- Action: ida to write up the question of the berths\n- Fog\n",
      "## Next\n\n- Tide tables in Danish (Ute)\n- Action: bo to write the report\n- Rain\n")
    #expect(!text.contains("was: Lamp oil"))
    #expect(!text.contains("was: Action: ida"))
    #expect(text.contains("Action: ida to write up the question of the berths"))
  }

  @Test("A task is planned, whatever its mark and wherever it stands")
  func tasks() throws {
    let text = try text(
      "## Ropes\n\n- Fog\n\n## Action items\n\n- Bo to count the buoys\n",
      "## Ropes\n\n- Action(ida): open the store\n\n## Action items\n\n- Ida: a word with the mill\n"
    )
    #expect(text.contains("2 newly planned"))
  }

  @Test("Blank reports are told beside one whose heading has a name in a bracket")
  func blankReports() throws {
    let old =
      "## Reports\n\n### Pilot's Report\n\nThe lease was signed by all of us.\n\n"
      + "### Mate's Report\n\nThe fair is on Sunday.\n\n"
    let text = try text(
      old + "### Purser's Report (Cleo Dorn)\n\nThe chest holds 1200 crowns.\n",
      "## Reports\n\n### Pilot's Report\n\n### Mate's Report\n\n### Purser's Report\n\n"
        + "The chest holds 1400 crowns.\n")
    #expect(text.contains("blank now: Pilot's Report and Mate's Report."))
    #expect(!text.contains("[moved]"))
  }

  @Test("A month that ended ahead is no work that was finished, nor is a task picked up")
  func finishedMonth() throws {
    let text = try text(
      "## Purse\n\n- March was good to the yard, we finished ahead more than 500 crowns\n"
        + "- Looking for somebody who mends the winch of the ferry\n",
      "## Purse\n\n- We finished April 200 crowns ahead, as good to the yard as March\n"
        + "- Bo has picked up mending the winch of the ferry\n")
    #expect(!text.contains("completed"))
  }

  @Test("Who is named in the bracket of what is done did it")
  func namedRemark() throws {
    let text = try text(
      "## Boats\n\n- Second mast (Bo, done)\n- Oil the winch (done, Ida)\n- Fog\n",
      "## Boats\n\n- Rain\n")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test("What was promised with a trouble is told with it")
  func promiseOfTrouble() throws {
    let text = try text(
      "## Boats\n\nThe bell. It is still broken at low tide. Gil will look for another by May.\n",
      "## Boats\n\n- Rain on the mill\n")
    #expect(text.contains("Gil will look for another by May"))
  }

  @Test("A list of tasks at the end says them once more, and a deed in another form answers one")
  func tasksTwice() throws {
    let text = try text(
      "## Berths\n\n- ACTION: Ida to ask the pilots about the berths\n"
        + "- Action(bo): ping the ferry crew about lanterns\n\n## Tasks told again\n\n"
        + "- Ida to ask the pilots about the berths\n",
      "## Berths\n\n- bo pinged the ferry crew, they like lanterns\n\n## Tasks told again\n\n"
        + "- Gil to count the buoys\n")
    let told = text.split(separator: "\n").filter { $0.contains("to ask the pilots") }
    #expect(told.count == 1)
    #expect(!text.contains("ping the ferry crew about lanterns"))
  }

  @Test("What was decided is no promise")
  func decisions() throws {
    let text = try text(
      "## Decisions\n\n| # | Decision | Vote |\n|---|---|---|\n| 12 | Postpone the regatta | 4-1 |\n",
      "## Decisions\n\n| # | Decision | Vote |\n|---|---|---|\n| 13 | Hire a cook | 5-0 |\n")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test("Of what was said last time a statement is told before a link or a question")
  func lastTime() throws {
    let text = try text(
      "## Topics\n\n- Harbour fair of the northern towns #12\n  - the fair is on Friday\n"
        + "  - the plan is here: https://quay.example/plan\n  - who brings lamps?\n",
      "## Topics\n\n- Harbour fair of the northern towns #12\n  - everybody liked it\n")
    #expect(text.contains("last time: the fair is on Friday"))
  }

  @Test("That all below a statement is new is said by signs alone, where there are any")
  func newBelow() throws {
    let text = try text(
      "## Boats\n\n- Repairs of the northern slipway (Ida: 5 minutes)\n",
      "## Boats\n\n- Repairs of the northern slipway (Ida: 15 minutes)\n  - the stones are old\n"
        + "  - the mill has new ones\n  - nobody is against it\n")
    // Where a sign stands before each line nobody has to be told; Markdown has none.
    #expect(text.contains("    + the stones are old"))
    #expect(!text.contains("new below") && !text.contains("[new]"))
  }

  @Test("A release that took the place of an earlier one leaves no promise of that")
  func datedReleases() throws {
    let text = try text(
      "## Scheduled release for March 6th, 2031\n\n- Ida and Bo will do the release.\n",
      "## Scheduled release for March 20th, 2031\n\n- Gil and Uma will do the release.\n")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test("Who spoke last time, too, and says something new is no work that goes on")
  func speakers() throws {
    let topic = "## Topics\n\n- Urgent repairs of the northern slipway (Ida: 5 minutes)\n"
    let text = try text(
      topic + "  - Bo:\n    - the mill burnt down\n",
      topic.replacing("5 minutes", with: "15 minutes")
        + "  - Bo:\n    - rain until autumn\n    - nobody came\n  - Gil:\n    - lamps are out\n")
    #expect(!text.contains("› Bo"))
    #expect(text.contains("+ Bo"))
  }

  @Test("That the minutes were approved is nothing a reader must not miss")
  func minutes() throws {
    let text = try text(
      "## Review\n\n- Fog\n", "## Review\n\n- RESOLUTION: Approve the minutes of 4 March\n")
    #expect(!text.contains("Worth attention"))
  }

  @Test("A summary of tasks at the end is not told besides them, nor are those who agreed")
  func summaries() throws {
    let text = try text(
      "## Berths\n\n- Fog\n",
      "## Berths\n\n- ACTION: Ida to ask the pilots about the berths\n- The berths are too small\n"
        + "- :+1: from @bo, @gil\n\n## Summary of action items\n\n"
        + "- Ida to ask the pilots about the berths\n")
    #expect(text.split(separator: "\n").filter { $0.contains("to ask the pilots") }.count == 1)
    #expect(!text.contains("@gil"))
    #expect(text.contains("1 newly planned"))
  }

  @Test(
    "a title that has the day is told no other, only the year it leaves out",
    arguments: [
      ("Crew sync - Mar 18", "Crew sync - Mar 18, 2031"),
      ("Crew syncs 2031, Mar 18", "Crew syncs 2031, Mar 18"), ("20310318", "2031-03-18"),
      ("Crew sync - Mar 4", "Crew sync - Mar 4, 2031-03-18"),
      ("Crew sync", "Crew sync, 2031-03-18"),
    ])
  func titles(_ heading: String, _ title: String) throws {
    let notes = try [("2031-03-04", "Crew sync"), ("2031-03-18", heading)].map { date, heading in
      try NoteReader().read(Array("# \(heading)\n\n- Fog\n".utf8), file: "\(date).md")
    }
    let facts = ChangeReport(Comparison(from: notes[0], to: notes[1]))
    #expect(ArrangedReport(facts).title == title)
  }
}
