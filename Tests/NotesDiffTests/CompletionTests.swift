import Testing

@testable import NotesDiff

@Suite("What was completed between two notes")
struct CompletionTests {
  private func note(_ date: String, _ lines: String) throws -> MeetingNote {
    let text = "# Garden Meeting \(date)\n\n## Reports\n\n### Beds - Ana Lopez\n" + lines + "\n"
    return try NoteReader().read(Array(text.utf8), file: date + "-garden.md")
  }

  /// What came of the last statement of either note.
  private func verdict(_ before: String, _ after: String) throws -> Completion.Verdict {
    let old = try note("2031-05-06", before)
    let new = try note("2031-05-20", after)
    let completion = Completion(old: old, new: new)
    return completion.verdict(
      old: old.items.count - 1, new: new.items.count - 1)
  }

  @Test(
    "Open before, finished now",
    arguments: [
      ("Working on the seed list", "Released the seed list"),
      ("Repairing the pump", "Repaired the pump"),
      // The clause that goes on, whatever stands before it.
      (
        "Pond frame is in place, so repainting the north gate and its hinges",
        "Repainted the north gate and its hinges as a warm-up"
      ),
      ("Dropping the pump", "Dropped the pump"),
      ("Drawing the plan for the pond", "Finished the plan for the pond"),
      ("Repairing 7 of 9 pumps", "Repaired the pumps"),
      ("Pump repair almost done", "Pump repair complete"),
      ("Work on having pumps support two hoses", "Pumps support two hoses"),
      ("Upcoming: the seed list", "The seed list is now available"),
      ("Seed list", "Published the seed list"),
      ("Finished the pond, will test the pump soon", "Delivered the pump of the pond"),
      // The same act, promised and done, in other words too.
      ("Incepting on the pond on Thursday", "Incepted on the pond"),
      ("Pond inception next week", "Incepted on the pond"),
      ("Expect to post the pond plan", "Shared the pond plan"),
      ("Plan to run the pump test", "Ran the pump test"),
      ("Plan to hold the garden day in May", "Held the garden day"),
      ("Will meet the mason about the wall", "Met the mason about the wall"),
      ("Plan to write the pond leaflet", "Wrote the pond leaflet"),
      ("Plan to choose a liner for the pond", "Chose a liner for the pond"),
      ("Lining of the pond (60%)", "Lining of the pond (100%)"),
      // The past form of the verb alone, behind somebody's name or far behind.
      ("Ana will teach the pond class", "Ana taught the pond class"),
      ("Ana will paint the boat", "Ana painted the boat"),
      ("Bo to sort the seed packets", "Bo sorted the seed packets"),
      ("Max will buy the winch", "Max bought the winch"),
      ("Ned will read the draft of the lease", "Ned read the draft of the lease"),
      ("Ida is going to give the frost talk", "Ida has given the frost talk"),
      ("Pond plan - presenting to the board", "Pond in the park plan presented to the board"),
      ("Will announce the pond party", "Sent the pond party invitation"),
      ("Working on a proposal for the pond", "Proposed a pond of two yards"),
      ("May downgrade the pump", "Downgraded the pump"),
      ("Close to cutting the ribbon, next step is to test the pump", "The pump has been tested"),
      (
        "Building the pond wall",
        "Continuing work on the pond wall -- work is done, now building a test pool"
      ),
      (
        "Started the pond wall -- work is done, now building a test pool",
        "Finished the pond wall and its test pool"
      ),
      // How things are now, after work on it.
      ("Working on having the pump check its filter", "Pump now does a check of its filter"),
      ("Working on frost support", "Greenhouse 2.1 officially supports frost"),
      ("Still working on a water meter", "Have a simple water meter"),
      ("Installing the solar pump to replace the old pump", "Running the lower pond on solar"),
      ("Adding a second hose", "Can now use a second hose"),
      // What might go wrong has not.
      (
        "Working on having the pump check its filter",
        "Pump now checks its filter if the hose fails"
      ),
      // Out today.
      ("Seed list almost ready", "Shipping the seed list today"),
      // No verb, after next to nothing was left.
      ("Wrapping up irrigation by timer", "Irrigation by timer"),
      // The topic first.
      ("Pond pump: replacing the filter", "Pond pump: replaced the filter"),
      ("Finishing the first part of the fence", "First part of the fence is done"),
      ("Working on the first seed list", "Printed the first seed list"),
      ("Ready to print the seed list", "Printed the first seed list"),
      // Where it is now, after the move there.
      (
        "Moving old roses and the fig into the greenhouse",
        "Old roses and the fig live in the greenhouse"
      ),
      (
        "Finish remaining labels of the lower beds",
        "Labels of the lower beds at parity with the upper"
      ),
      ("Re-running the 10-bed frost trial", "Re-ran the 10-bed frost trial as exercise"),
      ("Continuing painting the fence", "Painted the fence"),
      ("Continuing work on the fence", "Finished work on the fence"),
    ])
  func completed(_ before: String, _ after: String) throws {
    let verdict = try verdict("- " + before, "- " + after)
    #expect(verdict.isCompleted)
    #expect(verdict.after.status == .done)
    #expect(verdict.before.status.isOpen)
  }

  @Test(
    "Not finished, or no news",
    arguments: [
      ("Repairing the pump", "Still repairing the pump"),
      // The first of other things.
      ("Pump repair, first valve under way", "Repaired the first couple of hoses of the pump"),
      // Given up or given away.
      ("Building the pond wall", "Dropped the pond wall"),
      ("Building the pond wall", "Gave up on the pond wall"),
      ("Building the pond wall", "Stopped work on the pond wall"),
      ("Building the pond wall", "Handed the pond wall to the mason"),
      ("Building the pond wall", "The pond wall is no longer needed"),
      ("Building the pond wall", "Closed the pond wall as a duplicate"),
      // Something lesser was finished for it.
      ("Building the pond wall", "Completed the design of the pond wall"),
      ("Building the pond wall", "Finished the plan for the pond wall"),
      ("Building the pond wall", "Fixed a bug in the pond wall"),
      ("Building the pond wall", "Merged a PR towards the pond wall"),
      ("Building the pond wall", "Completed 3 of 7 stories of the pond wall"),
      ("Building the pond wall", "Completed the pond wall, pending acceptance"),
      // What is left out of a whole is left to do.
      ("Repairing the pump", "Repair of the pump is done except for its hose"),
      ("Repairing the pump", "Repair of the pump is complete, apart from its hose"),
      ("Repairing the pump", "Finished the repair of the pump aside from its hose"),
      ("Repairing the pump", "The pump is not working"),
      ("Repairing the pump", "Almost finished repairing the pump"),
      ("Repairing the pump", "Repair of the pump is waiting for parts"),
      ("Started on the seed list", "Seed list feature complete, ready for acceptance"),
      ("Released the seed list", "Released the seed list"),
      ("Finished the seed list", "Published the seed list of our garden"),
      ("Seed list", "Seed list"),
      ("The pump supports one hose", "The pump supports two hoses"),
      ("12 of the beds are empty", "9 of the beds are empty"),
      ("Fence repair", "Made some progress on the fence"),
      ("Fence repair", "Pulled in some boards for the fence"),
      ("Repairing the fence", "95% complete on the fence"),
      ("Working on watering", "Watering is deployed to 10% of the beds"),
      ("Installing it", "Pump is deployed in the upper bed and is being deployed in the lower"),
      ("Seed list 2.1 is scheduled for May", "Pulled the seed list 2.1 release"),
      ("Declared the pump no longer dangerous", "Changed the pump to run by default"),
      ("The pump is now on by default", "Pump enabled by default"),
      ("Starting on the pond soon", "Started on the pond"),
      ("Exploring pond liners", "Explored a few pond liners"),
      ("Installing a pump", "Running tests of the pump"),
      ("Upcoming: finishing touches for the fence", "Fence colour trials"),
      ("Repairing the pump", "Pump repair"),
      // What went wrong, or is only another side of the thing.
      ("Repairing the cider press", "The cider press has failed again"),
      ("Waiting for the answer of the town hall", "The town hall has a question"),
      ("Working on the drying oven", "The drying oven has a crack"),
      ("Painting the mast", "The mast has three colours"),
      ("The east gate is open to carts", "The east gate is no longer open to carts"),
      // One figure after the other.
      ("In May 24 leaks were fixed", "In May 22 leaks were fixed"),
      // What it is for, and what could be done.
      ("Upcoming changes of the pond", "Changes to the pond so that it can hold more fish"),
      ("Waiting for the soil of the yard", "We can get soil of the yard by boat"),
      // One step of work that goes on.
      ("Continuing the fence: north side painted", "Added more boards to the fence"),
      // A mere name is no work.
      ("Seed-list", "Released seed-list 2.1 with herbs"),
      // How things are, or got better, is no open work.
      ("The pump can run on rain water (or by hand)", "Ran the pump on rain water"),
      ("Seed list 2.1 now public and in two languages", "Published the seed list in two languages"),
      ("Improved the seed list", "Translated the seed list"),
      ("Running the pump", "Ran into a stone with the pump"),
      // Begun, denied, meant or asked for.
      ("Ana will start the pond class", "Ana started the pond class"),
      ("Ana will paint the boat", "Ana has not painted the boat"),
      ("Ana will paint the boat", "Bo asked when Ana painted the boat"),
      ("Ana will paint the boat", "Ana likes the painted boat"),
      ("Ana will paint the boat", "Ana will have painted the boat in May"),
      ("Exploring the pond, will share a sketch", "Ana shared a sketch of the pond"),
      // Some is not all, and is done itself.
      ("Fixing leaks of the pond wall", "Fixed a few leaks of the pond wall"),
      ("Fixed a few leaks of the pond", "Removed leaves from the pond"),
    ])
  func open(_ before: String, _ after: String) throws {
    #expect(try verdict("- " + before, "- " + after).isCompleted == false)
  }

  @Test("A statement carried from “Next” to “Done” is completed")
  func labelMoved() throws {
    let verdict = try verdict("- Next\n  - Pond liner", "- Done\n  - Pond liner")
    #expect(verdict.isCompleted)
    #expect(verdict.before == .init(.planned, from: .label("Next")))
    #expect(verdict.after == .init(.done, from: .label("Done")))
  }

  @Test("A statement carried from work in progress to a release is completed")
  func released() throws {
    for (before, after) in [
      ("- Preparing new release\n  - Pond liner", "- v2.1\n  - Pond liner"),
      ("#### Currently Active\n- Pond liner", "#### Released in seeds v2.1\n- Pond liner"),
      ("- Next\n  - Pond liner", "- [finished] Pond\n  - Pond liner"),
    ] {
      let verdict = try verdict(before, after)
      #expect(verdict.isCompleted, "\(before)")
      #expect(verdict.before.status.isOpen)
      #expect(verdict.after.status == .done)
    }
    #expect(try verdict("- Pond liner", "- v2.1\n  - Pond liner").isCompleted == false)
    #expect(
      try verdict("- Next\n  - Pond liner", "- Next\n  - v2.1\n    - Pond liner").isCompleted
        == false)
  }

  @Test("One word in common and a doubtful link do not make an end")
  func doubtful() throws {
    let (old, new) = (
      try note("2031-05-06", "- Working on a script of the mill for the tide"),
      try note("2031-05-20", "- Trained Uma for a script at the lock")
    )
    let completion = Completion(old: old, new: new)
    let places = (old.items.count - 1, new.items.count - 1)
    #expect(completion.verdict(old: places.0, new: places.1).isCompleted)
    #expect(
      !completion.verdict(old: places.0, new: places.1, probability: 0.4).isCompleted)
  }

  @Test(
    "A version or a compound in common is enough for an end",
    arguments: [
      ("Sluice 1.8.2 (launch is imminent)", "1.8.2 of the tools released last week"),
      ("Planning the tide-lamp", "Released the tide-lamp last week"),
    ])
  func named(_ before: String, _ after: String) throws {
    let (old, new) = (
      try note("2031-05-06", "- " + before), try note("2031-05-20", "- " + after)
    )
    let completion = Completion(old: old, new: new)
    let places = (old.items.count - 1, new.items.count - 1)
    #expect(completion.verdict(old: places.0, new: places.1, probability: 0.4).isCompleted)
  }

  @Test("A label is never completed")
  func label() throws {
    #expect(try verdict("- Next:", "- Done:").isCompleted == false)
  }

  @Test("For roadmap rows the stage decides, whatever the words")
  func stages() throws {
    let table = { (stage: String, text: String) in
      "\n## Roadmap\n\nWhen | What\n---|---\n\(stage) | \(text)\n"
    }
    #expect(
      try verdict(table("Soon", "Pond"), table("Recently Completed", "Pond")).isCompleted)
    #expect(
      try verdict(table("Soon", "Pond"), table("Soon", "Pond finished")).isCompleted == false)
    #expect(
      try verdict(table("Recently Completed", "Pond"), table("Recently Completed", "Pond done"))
        .isCompleted == false)
  }
}
