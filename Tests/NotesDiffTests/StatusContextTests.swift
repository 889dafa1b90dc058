import Testing

@testable import NotesDiff

/// How far work is, where what stands around a word decides what it says.
@Suite("Words of progress in context")
struct StatusContextTests {
  private func items(_ lines: String) throws -> [Item] {
    let text = "# Garden Meeting 2031-05-06\n\n## Reports\n\n### Beds - Ana Lopez\n" + lines + "\n"
    return try NoteReader().read(Array(text.utf8), file: "2031-05-06-garden.md").items
  }

  private func status(_ statement: String) throws -> Status? {
    try items("- " + statement).last?.status.status
  }

  @Test(
    "A modal verb alone in front is a name, a tag is no part of the sentence",
    arguments: [
      ("[will] Notice on the pump relay", Status.unknown),
      ("Will: oiled the gate", .done),
      ("[beds] Adding labels", .inProgress),
      ("Will oil the gate", .planned),
    ])
  func tags(_ statement: String, _ expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test("A handle that is spelled like a verb tells nothing")
  func handles() throws {
    #expect(try status("[ ] create the scripts (@idaknowing to create them)") == .planned)
    #expect(try status("[ ] create the scripts (@bofinished to create them)") == .planned)
  }

  @Test(
    "Who is named in front is to do it, by whatever names",
    arguments: [
      ("Ana Lund to provide a plan to get the pump going", Status.planned),
      ("@ana and @bo to ask the neighbours", .planned),
      ("Ana Lund and Bo Holm to review the labels", .planned),
      ("AL to review the labels by Friday", .planned), ("Ana to transfer all labels", .planned),
      ("Ana: potential to make the pond deeper", .unknown),
      ("Possibility to review the labels", .unknown),
      ("Ming to review the labels", .planned), ("Trying to update the pump", .inProgress),
      ("Arranged to demo the pump next week", .planned),
      ("Set to meet with Bo on Friday", .planned),
      ("Picked back up the work on the pump", .inProgress),
      ("Refused to edit the labels", .unknown), ("Unable to review the labels", .unknown),
      ("(the pump will not move yet, by the way)", .unknown),
      ("The next step is digging the pond", .planned),
      ("(leak in the pond fixed)", .done), ("(pump)", .unknown),
      ("last month's sorting bug fixed", .done),
    ])
  func named(_ statement: String, _ expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test(
    "What a release is to bring is not there yet, though it is told as if it were",
    arguments: [
      ("Soon we'll cut a release of the pump that includes", Status.inProgress),
      ("Started planning for the major release v13. Quick highlights", .inProgress),
      ("Preparing for Pump 1.1 which:", .inProgress),
      ("Released Pump 1.1 which:", .done),
      ("Working on the pump and its 3.1 valves", .done),
    ])
  func announcedContents(_ parent: String, _ expected: Status) throws {
    let lines = "- \(parent)\n  - Valve counts - gardeners can now read the valves by radio\n"
    #expect(try items(lines).last?.status.status == expected)
  }

  @Test("What a user asks for is the name of work: where it stands says how far it is")
  func userStories() throws {
    let lines =
      "#### Closed\n\n- #7 - As a gardener, I want to be told when frost will come\n\n"
      + "#### In progress\n\n- As a visitor, I need to see the roses labelled\n"
    #expect(try items(lines).map(\.status.status) == [.done, .inProgress])
    #expect(try status("As a visitor, I want the gate painted") == .unknown)
  }

  @Test("What stands under a heading for it is done, whatever its verb")
  func underDone() throws {
    let lines = "#### Done\n\n- Analysed the soil of the rose bed\n- Lining the pond\n"
    #expect(try items(lines).map(\.status.status) == [.done, .done])
  }

  @Test("Who tells what was done reports, whatever plan it stands under; an order does not")
  func reportsUnderPlans() throws {
    let lines =
      "- Next weeks:\n  - Also printed a map of the pond\n  - A crew has started on the wall\n"
      + "  - Improved labels\n  - Cut a new seed list\n"
    #expect(
      try items(lines).suffix(4).map(\.status.status) == [.done, .inProgress, .planned, .planned])
  }

  @Test(
    "Wishes, talk and what is only named or asked tell of no progress",
    arguments: [
      ("Discussed the plan of the pond", Status.unknown),
      ("The leak would be mended by Ana's planned repairs", .unknown),
      ("Not sure if we should drain the pond", .unknown),
      ("The east gate is a good starting point", .unknown),
      ("Some paths starting to take shape", .unknown),
      ("From May on there will be no new beds", .unknown),
      ("No larger visits scheduled yet", .unknown),
      ("This will allow the gate to stand open", .unknown),
      ("Ana met the mason about the upcoming visit", .unknown),
      ("There is no good way to do this", .unknown),
      ("The pump might need to be replaced", .unknown),
      ("The pump may finally be operational", .unknown),
      ("The pump is not in the default set", .unknown),
      ("We need more soil", .unknown),
      ("A crew is working for a month on the wall", .inProgress),
      ("Set a day for the visit, tell all gardeners", .unknown),
      ("Set a day for the visit", .done),
      ("The visit is tabled until May", .inProgress),
    ])
  func noProgress(_ statement: String, _ expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test("A label with a question mark asks for what it names")
  func askedLabel() throws {
    #expect(try items("- Roadmap?\n  - Roses\n").last?.status.status == .unknown)
    #expect(try items("- What's next?\n  - Roses\n").last?.status.status == .planned)
  }

  @Test("Why somebody is busy says nothing of an end")
  func reasons() throws {
    #expect(try status("Fire-fighting at the pond now that we've switched the pump") == .unknown)
    #expect(try status("The pump is loud because the filter was replaced") == .unknown)
  }

  @Test(
    "What is put down is the work where nothing else is named",
    arguments: [
      ("Continued the pond wall, but temporarily put that work on pause", true),
      ("Drained the pond; shelving this until spring", true),
      ("A new wall replaces the old one; painting is deferred to autumn", false),
      ("Repaired the gate; the gate is delayed by a hinge", true),
      ("Repaired the gate; the paint is delayed", false),
      ("The visit has slipped to September", true),
      ("The visit missed the deadline", true),
    ])
  func stopped(_ statement: String, _ expected: Bool) throws {
    let cues = try #require(items("- " + statement).last?.cues)
    #expect(cues.has(.hedgeStopped) == expected)
  }

  @Test("Work that is said to be done is done, whatever comes next")
  func allDone() throws {
    #expect(
      try status("Continuing work on the pond wall -- work is done, now building a test pool")
        == .done)
    #expect(try status("Continuing work on the pond wall -- paint is done") == .inProgress)
    #expect(
      try status("Continuing the pond wall - the work is done, waiting for review")
        == .inProgress)
  }

  @Test(
    "What somebody is given to do is planned",
    arguments: [
      "ACTION: Ana to draft the pond text", "AI: move the bench", "Action item: a list of herons",
    ])
  func actions(_ statement: String) throws {
    #expect(try status(statement) == .planned)
  }

  @Test(
    "A heading that names two states is what either is, and one that ends in goals is ahead",
    arguments: ["Under consideration / Coming up", "Notable goals", "Somewhere / Coming up"])
  func twoStates(heading: String) throws {
    #expect(
      try items("#### \(heading):\n- Support for paper ropes").map(\.status.status) == [.planned])
  }

  @Test("Lists of tasks are planned, but for what is told as done")
  func actionLists() throws {
    let lines = "#### Action items\n- A list of herons\n- Released the seed list"
    #expect(try items(lines).map(\.status.status) == [.planned, .done])
    let review = "#### Review of action items from last time\n- A list of herons"
    #expect(try items(review).map(\.status.status) == [.unknown])
    // A task is no label of the paragraph after it.
    let minutes = "ACTION: Ana to draft the pond text\n\nA list of herons"
    #expect(try items(minutes).map(\.status.status) == [.planned, .unknown])
  }

  @Test("The column of a board says more than a verb in it")
  func columns() throws {
    let board = """
      # Garden board 2031-05-06

      ## ✅ Done

      - The pond wall

      ## 🚧 Doing

      - Pump: repaired the relay, timer is running on the bench
        - Added a fuse

      ## 📋 To do

      - Digging a second pond
      """
    let items = try NoteReader().read(Array(board.utf8), file: "2031-05-06-board.md").items
    #expect(items.map(\.status.status) == [.done, .inProgress, .done, .planned])
  }

  @Test("Under a heading for what is done the place outranks the form of the verb")
  func placeBeforeForm() throws {
    func status(_ heading: String, _ line: String) throws -> Status? {
      try items("#### \(heading)\n- \(line)").last?.status.status
    }
    for heading in ["Done", "✅ Completed", "Completed this week", "Finished since last time"] {
      #expect(try status(heading, "Lining the pond") == .done, "\(heading)")
    }
    #expect(try status("Done", "Still lining the pond") != .done)
    #expect(try status("Done", "Lining the pond is blocked") != .done)
    #expect(try status("To do", "Lining the pond") == .planned)
  }

  @Test(
    "A remark at the end says how far it is, a denied one the contrary",
    arguments: [
      ("Line the pond: done", Status.done), ("Line the pond - not done yet", .planned),
      ("Line the pond - still to be done", .planned), ("Line the pond: carried forward", .planned),
      ("Line the pond (no progress)", .planned), ("Line the pond – in progress", .inProgress),
      ("Line the pond (all of it) - completed", .done), ("Pond (underway): a liner", .inProgress),
      ("Line the pond - on hold", .inProgress), ("Line the pond: not done by Ana", .inProgress),
    ])
  func remarks(_ statement: String, _ expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test(
    "A list of last week tells what was done, but for what it says itself",
    arguments: [
      ("#### Last week\n- A pond liner", Status.done), ("**Yesterday**\n- A pond liner", .done),
      ("#### Since last time\n- Still digging", .inProgress),
      ("#### Today\n- A pond liner", .planned),
      ("#### Last week's flood\n- A pond liner", .unknown),
      ("Released 2.1 last week\n\nWe are digging a pond", .inProgress),
    ])
  func lastWeek(_ lines: String, _ expected: Status) throws {
    #expect(try items(lines).last?.status.status == expected)
  }

  @Test(
    "\"First class\" counts nothing, classes elsewhere change nothing; 100 % of a fault is no end",
    arguments: [
      ("Repaired part of the gate of the class room", Status.inProgress),
      ("Repaired a first class gate", .done), ("100% of the hoses leak", .unknown),
    ])
  func shares(_ statement: String, _ expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test("Below a release \"will\" says how it behaves")
  func behaviour() throws {
    func second(_ first: String, _ second: String) throws -> Status? {
      try items("- \(first)\n  - \(second)").last?.status.status
    }
    #expect(
      try second("Released pump 2.1", "The valve will only open by hand") == .done)
    #expect(
      try second("Pulled the pump 2.1 release", "The valve will only open by hand") == .unknown)
    #expect(try second("Released pump 2.1", "Will tell the neighbours") == .planned)
    #expect(try second("Released pump 2.1", "Please tell the neighbours") == .unknown)
    #expect(try second("Released pump 2.1", "Check out the leaflet") == .unknown)
    #expect(try second("Released pump 2.1", "Only affects the pond") == .unknown)
    #expect(try second("Released pump 2.1", "Checks the valve") == .done)
    #expect(
      try second("Released pump 2.1", "The leaflet will be updated by Ana") == .planned)
    #expect(
      try second("Planning pump 2.1", "The valve will only open by hand") == .planned)
  }

  @Test(
    "A question under “Done” was heard, what was begun under “Upcoming” is in progress",
    arguments: [
      ("- Done\n  - Which hose do we buy?", Status.unknown), ("- Done\n  - Pond liner", .done),
      ("- Upcoming\n  - Started on the pond", .inProgress),
      ("- Upcoming\n  - Ana has started digging the pond", .inProgress),
      ("- Upcoming\n  - Start on the pond", .planned),
    ])
  func begunUnderPlan(_ lines: String, _ expected: Status) throws {
    #expect(try items(lines).last?.status.status == expected)
  }

  @Test(
    "A task with its answer below is done, and so is one marked at its end",
    arguments: [
      ("- Ana to repair the pump\n  - this got merged :+1:", Status.done),
      ("- Ana to repair the pump\n  - The PR was merged", .done),
      ("- Ana to order the pump\n  - The first pump was merged", .planned),
      ("- Ana to repair the pump [Done]", .done),
    ])
  func answered(_ lines: String, _ expected: Status) throws {
    #expect(try items(lines).first?.status.status == expected)
  }

  @Test("A round of work on something ends nothing")
  func iterated() throws {
    #expect(try status("Iterated on the label guide") != .done)
  }

  @Test("A release of this week is to come")
  func releaseAhead() throws {
    let items = try items("Pump 2.1 release this week\n\n- A valve of brass")
    #expect(items.map(\.status.status) == [.planned, .inProgress])
  }

  @Test(
    "What only tells which thing is meant is no plan, and no deed",
    arguments: [
      "Where do we keep hoses with planned support by the beds",
      "Matches the expected flow", "Fenja Hopseed #868", "Mohammed Ask (@ask)",
      "The hoses seem to hold, and are expected to last",
      "Flagged hoses: one with two ends",
    ])
  func attributes(_ statement: String) throws {
    #expect(try status(statement) == .unknown)
  }

  @Test("With regard to the team nothing is nothing, however it is shortened")
  func nothing() throws {
    let said = try items("- nothing w.r.t. Beds this week\n- Nothing wrt beds this week")
    #expect(said.allSatisfy { $0.role == .placeholder })
  }

  @Test(
    "What somebody still thinks, or what will be worth something, is no work",
    arguments: [
      "But Ana still thinks it is too early", "Eventually a spare key will be valuable to all",
    ])
  func opinions(_ statement: String) throws {
    #expect(try status(statement) == .unknown)
  }

  @Test("A name that ends in its ticket says nothing by a verb that may be its past form")
  func numbered() throws {
    #expect(
      try items("- Read access to the store #4096\n  - A request for a key").first?.status.status
        == .unknown)
    #expect(try status("Split the long bed #4096") == .done)
  }

  @Test("The sentence over a list says how far what stands in it is, whatever the heading says")
  func leadIns() throws {
    func status(under lead: String) throws -> Status? {
      try items("\n#### Up next\n\n\(lead)\n\n- Labels for the roses\n").last?.status.status
    }
    #expect(try status(under: "The crew is currently working on the following:") == .inProgress)
    #expect(try status(under: "Currently working on:") == .inProgress)
    #expect(try status(under: "To open in time we have finished the following tasks:") == .done)
    #expect(try status(under: "These were all completed:") == .done)
    #expect(
      try status(under: "There is a need for the following, but work is not yet underway:")
        == .planned)
    #expect(try status(under: "We are not working on the following:") == .planned)
    #expect(try items("\nPump 2.1 was released:\n\n- Labels\n").first?.status.status == .done)
    #expect(try status(under: "We keep working on the north gate:") == .planned)
    let lead = try items("\n#### Up next\n\nWe now work on the following:\n\n- Labels\n")
    #expect(lead.first?.status.status != .done)
  }

  @Test("One letter of a name ends no sentence")
  func initials() throws {
    #expect(try status("Ida B. Holm has done a first round with two gardens") == .done)
    #expect(
      try status("We chose bed B. It will be dug") == status("We chose bed two. It will be dug"))
  }
}
