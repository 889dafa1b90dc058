import Testing

@testable import NotesDiff

@Suite("Status of an item")
struct StatusReaderTests {
  /// The reading of the item whose text begins with some words.
  private func reading(_ lines: String, of start: String) throws -> StatusReading {
    let text = "# Garden Meeting 2031-05-06\n\n## Reports\n\n### Beds - Ana Lopez\n" + lines + "\n"
    let note = try NoteReader().read(Array(text.utf8), file: "2031-05-06-garden.md")
    let item = try #require(note.items.first { $0.text.hasPrefix(start) })
    return item.status
  }

  private func status(_ statement: String) throws -> Status {
    try reading("- " + statement, of: String(statement.prefix(5))).status
  }

  @Test("What stands above a team labels no work of the team")
  func aboveTeams() throws {
    let text = """
      # Garden Meeting 2031-05-06

      ## Backlog

      ### Beds - Ana Lopez

      - Released the seed list

      #### Next

      - A second gate
      """
    let items = try NoteReader().read(Array(text.utf8), file: "2031-05-06-garden.md").items
    #expect(items.map(\.status.status) == [.done, .planned])
  }

  @Test(
    "Statements that claim an end",
    arguments: [
      "Released the seed list", "Added a second gate", "Gate repair is complete",
      "The pump has been replaced", "The pump now supports two hoses", "Pond pump done",
      "Finished the fence, will paint it soon", "Released 2.1", "Shipped 2.1 and 2.2",
      "Pond pump: replaced the filter", "Shipping the seed list today", "Pond - done last week",
      "The gate now closes by itself", "Released the seed list; waiting for feedback",
      "After the frost, we repaired the pump", "Fixed some leaks", "Printed the first seed list",
      "In the last notes it was proposed to move the pump. This work was completed and shipped in 2.1",
    ])
  func done(_ statement: String) throws {
    #expect(try status(statement) == .done)
  }

  @Test(
    "Statements that stop short of an end",
    arguments: [
      "Almost finished the fence", "The fence is mostly complete", "Finishing the fence",
      "Fence nearly done", "Digging the pond", "Started on the pond", "Pond work in progress",
      "The fence is blocked on paint", "The new gate is waiting for hinges",
      "Very close to opening the pond", "Pond track - on going",
      "The pump is now blocked", "Hopefully fixed the leaks",
      "Work has started in earnest on the pond",
      "Talks on how the new pump will do in winter are ongoing",
      "After the frost, digging the pond",
    ])
  func inProgress(_ statement: String) throws {
    #expect(try status(statement) == .inProgress)
  }

  @Test(
    "Statements about the future",
    arguments: [
      "Will dig a pond", "Plan to dig a pond", "The pond should be done by June",
      "Next is the pond", "Hoping to open the pond soon", "New seed list incoming on Thursday",
      "Inception this week", "New seed list forthcoming", "Up-next: the pond",
      "Starting to dig a second pond soon",
    ])
  func planned(_ statement: String) throws {
    #expect(try status(statement) == .planned)
  }

  @Test(
    "Statements that say nothing of progress",
    arguments: [
      "Pond liner", "Roses", "Thanks to everyone who finished the fence", "Pond - Jared Gorse",
      "Operational pumps of the pond", "Drought Planning Tools", "No update this week",
      "Seed list 2.1",
    ])
  func unknown(_ statement: String) throws {
    #expect(try status(statement) == .unknown)
  }

  @Test(
    "Who asks says nothing of progress",
    arguments: [
      "Should we dig a pond?", "Was the pond repaired?", "Finished with the pond?",
      "Pond pump 2.1 - should we go back?",
    ])
  func questions(_ statement: String) throws {
    #expect(try status(statement) == .unknown)
  }

  @Test("Ready for a check is not done, nor is a draft released")
  func claimsNoMore() throws {
    #expect(try status("Fence feature complete") != .done)
    #expect(try status("Pond ready for acceptance") != .done)
    #expect(try status("Added a second gate; waiting for review") != .done)
    #expect(try status("Path changes are being merged") != .done)
    #expect(try status("95% complete on the fence") != .done)
    #expect(try status("Frost-proof to allow old beds to still be created") != .done)
    #expect(try status("Watering is deployed to 10% of the beds") != .done)
  }

  @Test("A label above counts, and the nearest wins")
  func labels() throws {
    #expect(
      try reading("- Upcoming:\n  - Pond liner", of: "Pond")
        == .init(.planned, from: .label("Upcoming:")))
    #expect(try reading("- Completed\n  - Pond liner", of: "Pond").status == .done)
    #expect(try reading("- This week:\n  - Pond liner", of: "Pond").status == .planned)
    #expect(try reading("- This week highlights:\n  - Pond liner", of: "Pond").status != .planned)
    #expect(try reading("Done:\n\n- Pond liner", of: "Pond").status == .done)
    #expect(
      try reading("- Completed\n  - Next steps\n    - Pond liner", of: "Pond").status == .planned)
    #expect(try reading("#### In Progress\n- Pond liner", of: "Pond").status == .inProgress)
  }

  @Test("A label in front and a remark at the end count")
  func prefixes() throws {
    #expect(
      try reading("- Completed: pond liner", of: "Completed")
        == .init(.done, from: .prefix("completed")))
    #expect(try reading("- Next: released seeds", of: "Next").status == .planned)
    #expect(try reading("- Pond liner (done)", of: "Pond").status == .done)
    #expect(try reading("- Pond liner (resolved)", of: "Pond").status == .done)
    #expect(try reading("- Laying the pond liner - done", of: "Laying").status == .done)
    #expect(try reading("- Pond liner - on hold", of: "Pond").status != .done)
  }

  @Test("Children of a release are out, those of ongoing work are not")
  func parents() throws {
    let released = "- Released seed list 2.1:\n  - Peas and beans"
    #expect(try reading(released, of: "Peas").status == .done)
    #expect(try reading("- Highlights:\n  - Peas and beans", of: "Peas").status == .unknown)
    #expect(
      try reading("- Released seeds 2.1\n  - Highlights:\n    - Peas and beans", of: "Peas").status
        == .done)
    #expect(try reading("- Working on seeds 2.2:\n  - Peas and beans", of: "Peas").status != .done)
  }

  @Test("What is listed under a release by its name only came with it where a link shows it is out")
  func releases() throws {
    #expect(try reading("- v2.1\n  - Peas and beans", of: "Peas").status == .unknown)
    #expect(
      try reading("- [v2.1](https://example.org/seeds/releases/v2.1)\n  - Peas", of: "Peas").status
        == .done)
    #expect(try reading("#### Released in v2.1\n- Peas and beans", of: "Peas").status == .done)
    #expect(
      try reading("- Preparing new release\n  - Peas and beans", of: "Peas").status == .inProgress)
    #expect(
      try reading("- Upcoming\n  - v2.1\n    - Peas and beans", of: "Peas").status == .planned)
  }

  @Test("Children inherit from a parent that is done, and through a mere topic")
  func inheritance() throws {
    #expect(
      try reading("- [finished] Seed list\n  - Peas and beans", of: "Peas").status == .done)
    #expect(try reading("- [x] Seed list\n  - Peas and beans", of: "Peas").status == .done)
    #expect(
      try reading("- Released seeds 2.1\n  - Vegetables\n    - Peas", of: "Peas").status == .done)
  }

  @Test("Task boxes and struck text")
  func marks() throws {
    #expect(
      try reading("- [x] pond liner", of: "pond") == .init(.done, from: .taskBox(ticked: true)))
    #expect(
      try reading("- [ ] pond liner", of: "pond") == .init(.planned, from: .taskBox(ticked: false)))
    #expect(try reading("- ~~pond liner~~", of: "pond") == .init(.done, from: .struckThrough))
  }

  @Test("Evidence names the note's own word")
  func evidence() throws {
    #expect(try reading("- Shipped the seeds", of: "Shipped").evidence == .verb("shipped"))
    #expect(try reading("- Fence almost finished", of: "Fence").evidence == .hedge("almost"))
  }

  @Test("A label has no status of its own, nor has a placeholder")
  func noStatement() throws {
    #expect(try reading("- Completed\n  - Pond liner", of: "Completed") == .unknown)
    #expect(try reading("- No updates", of: "No") == .unknown)
  }

  @Test("An intention that is denied plans nothing, nor does what is only reckoned without a day")
  func denied() throws {
    #expect(try status("The board doesn't intend the gate to be rebuilt") != .planned)
    #expect(try status("Crews estimate that the beds will need very little water") != .planned)
    #expect(try status("Crews estimate that the gate will open in May") == .planned)
  }

  @Test("A release somebody is glad of is out, and so is one in square brackets")
  func gladReleases() throws {
    #expect(try status("Seed list 2.1!") == .done)
    #expect(try status("Seed list 2.1 next week!") != .done)
    #expect(try status("Released [2.1.4] (see the list)") == .done)
  }

  @Test("Who is thanked is no work, whatever that stands under")
  func thanked() throws {
    let list =
      "- Upcoming:\n  - Seed list 2.1\n    - Thanks to those who helped from outside:\n"
      + "      - Ida Holm\n      - Bo Lund\n"
    #expect(try reading(list, of: "Bo Lund").status == .unknown)
    #expect(try reading(list, of: "Seed list").status == .planned)
  }
}
