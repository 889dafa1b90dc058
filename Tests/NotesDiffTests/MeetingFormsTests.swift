import TestSupport
import Testing

@testable import NotesDiff

/// What a form has of its own, and what only repeats an earlier meeting.
@Suite("Forms and recaps")
struct MeetingFormsTests {
  private func told(_ body: String) throws -> [String] {
    try MeetingNote("# Call 2031-03-04\n\n" + body).items.filter { $0.role == .statement }
      .map(\.text)
  }

  @Test("A line in italics under a heading is a hint of the form, and no parent")
  func hints() throws {
    let note = try MeetingNote(
      "# Call 2031-03-04\n\n## Plans\n*Where to go next, hands, days*\n* Paint the lock\n\n"
        + "## Tolls\n*The coin box of lane two jams.*\n* Lorries pay by card\n\n"
        + "## Gates\n*(closed to the public)*\n* All shut\n")
    #expect(
      note.items.map(\.role)
        == [.boilerplate, .statement, .statement, .statement, .groupLabel, .statement])
    #expect(note.item("Paint the lock")?.parent == nil)
  }

  @Test("A question each point answers in its own line labels the answer")
  func answeredQuestions() throws {
    let note = try MeetingNote(
      "# Call 2031-03-04\n\n## Ida\n* How do you feel today? a bit tired\n"
        + "* What did you do since May? oiled the gate\n* What will you do today? paint the mast\n"
        + "* Is anything in your way? time\n\n## Bo\n* How do you feel today? fine\n"
        + "* What did you do since May?\n* What will you do today?\n* Is anything in your way? no\n"
    )
    #expect(
      note.items.filter { $0.role == .statement }.map(\.text) == [
        "oiled the gate", "paint the mast",
      ])
    #expect(note.item("oiled the gate")?.status.status == .done)
    #expect(note.item("paint the mast")?.status.status == .planned)
    #expect(!(note.sections.last?.hasReport ?? true))
    // A question that stands once is asked.
    #expect(try told("## Ida\n* What will Bo do about it? Ida asks him\n").count == 1)
  }

  @Test("Boxes below a time of the meeting are steps of the form, minutes are not")
  func checklists() throws {
    #expect(
      try told(
        "## Agenda\n\n**2 days before the meeting**\n- [ ] Ask for topics\n\n"
          + "**During meeting**\n- [ ] Start the tape\n\n## Before the flood\n- [ ] Lift the boats\n"
      ) == ["Lift the boats"])
    #expect(try told("## During the meeting\n\n- The lamp fell\n") == ["The lamp fell"])
  }

  @Test("Who had a duty, who was there and who signed is no news")
  func duties() throws {
    #expect(
      try told(
        "- Roles of today\n  - Facilitator: Ida Holm\n  - Scribe: Bo?\n  - Painter: Cleo\n\n"
          + "## Boats\n\n- Sold\n\nHarwick, the 4th of March 2031\n")
        == ["Roles of today", "Painter: Cleo", "Sold"])
    #expect(
      try told(
        "Board members in attendance were:\n\n- Ida Holm\n- Will Tern (treasurer)\n\n"
          + "Also in attendance were:\n\n- Ida moved the vote to May\n")
        == ["Ida moved the vote to May"])
    #expect(try told("- Record attendance in minutes\n  - Crew: Ida, Bo & Cleo\n") == [])
  }

  @Test(
    "Answers that say nothing",
    arguments: [
      "No questions from the gallery", "À définir", "To be determined",
      "Links to be added after the call", "To be added later",
    ])
  func blanks(text: String) throws { #expect(try told("## Rest\n\n- \(text)\n") == []) }

  @Test("A new rope to be added is work")
  func toBeAdded() throws {
    #expect(try told("## Rest\n\n- Ropes to be added to the list\n").count == 1)
  }

  @Test(
    "Which sections repeat an earlier meeting",
    arguments: [
      ("Last week's agenda", true), ("Previous action items", true),
      ("Review of last week's action items", true), ("Follow-up from last time", true),
      ("Action items from last meeting", true), ("Old business", false), ("Past due", false),
      ("Approval of last meeting's minutes", false), ("Boats of last year", false),
    ])
  func recaps(name: String, isRecap: Bool) throws {
    let note = try MeetingNote("# Call 2031-03-04\n\n## \(name)\n\n- Fog\n\n## Rest\n\n- Rain\n")
    #expect(note.recaps == [false, isRecap, false])
  }

  @Test("What continues a statement is linked before what copies it, and both are")
  func recapLinks() throws {
    let body = "* Repainting the northern lock gate\n* Selling the old ferry to the museum\n"
    let older = "\n## Last week's agenda\n\n* Repainting gates\n"
    let old = try MeetingNote("## Agenda\n\n" + body + older, file: "2031-03-04.md")
    let new = try MeetingNote(
      "## Agenda\n\n* Repainting the northern lock gate is done\n\n## Last week's agenda\n\n"
        + body,
      file: "2031-03-18.md")
    let links = Aligner().align(old, new).items.map { [$0.old, $0.new] }
    #expect(links.contains([0, 0]))
    #expect(links.contains([0, 1]))
    #expect(links.contains([1, 2]))
    #expect(!links.contains([2, 1]))
    let kinds = Comparison(from: old, to: new).changes.filter { $0.new.contains { $0 > 0 } }
    #expect(kinds.allSatisfy { $0.kind == .unchanged || $0.kind == .cosmetic })
  }

  @Test("A day is neither a title nor a topic: what stands under days is one section")
  func days() throws {
    let old = try MeetingNote(
      "# August 2\n\n- The lock was painted\n\n# August 9\n\n- Fog\n", file: "2031-08.md")
    let new = try MeetingNote(
      "# September 6\n\n- Rain\n\n# September 13th\n\n- Snow\n", file: "2031-09.md")
    #expect(new.title == "2031-09")
    let links = Aligner().align(old, new).sections
    #expect(links.contains { $0.old.count == 2 && $0.new.count == 2 })
    #expect(DateForms.isDay("Monday, 5 March 2031"))
    #expect(!DateForms.isDay("March 5 sale"))
    #expect(!DateForms.isDay("2 Boats"))
  }

  @Test("A day may be typed with blanks, or be the first of several")
  func dates() {
    #expect(DateRecognition.date(in: "Board 2031 08 30")?.description == "2031-08-30")
    #expect(DateRecognition.date(in: "Room 2031 8 of 30") == nil)
    #expect(DateRecognition.date(in: "Summit, March 5-6, 2031")?.description == "2031-03-05")
  }

  @Test("A heading about the call of a day is the title, unless there is another above it")
  func titles() throws {
    let body = "## Agenda for the March 5 call of the board\n\n- Fog\n\n## Rest\n\n- Rain\n"
    #expect(try MeetingNote(body).title == "Agenda for the March 5 call of the board")
    #expect(try MeetingNote("---\ntitle: Board\n---\n" + body).title == "Board")
  }
}

@Suite("What only looks like the form of a meeting")
struct NoFormsTests {
  private func statements(_ text: String) throws -> [String] {
    try MeetingNote("# Council 2031-05-20\n\n" + text, file: "2031-05-20.md").items
      .filter { $0.role == .statement }.map(\.text)
  }

  @Test(
    "is told",
    arguments: [
      "## During the meeting\n\nThe harbour fee rises to 12 crowns in May.\n",
      "## After the meeting\n\n- [ ] Bo to pay the harbour fee\n",
      "## Before the meeting\n\n- [ ] Ida to send the letter\n",
      "## Ropes - Ida Holm\n\n*Great progress on both sides of the river*\n",
      "## Ropes - Ida Holm\n\n- See you in Harwick\n",
    ])
  func isTold(text: String) throws {
    #expect(try statements(text).count == 1)
  }

  @Test("A line end inside of code parts nothing, and counts as a line")
  func lineEndInCode() throws {
    let text =
      "## Ropes - Ida Holm\n\nOpened the `big\ngate`  \nPainted the wall  \nSold the boat\n\n- Oiled\n"
    let note = try MeetingNote("# Council\n\n" + text, file: "2031-05-20.md")
    #expect(note.items.map(\.line) == [5, 10])
  }

  @Test(
    "Only what an earlier meeting had before it is a recap",
    arguments: [
      ("Last week's agenda", true), ("Past due items", false), ("Last call for topics", false),
    ])
  func recaps(heading: String, isRecap: Bool) throws {
    let note = try MeetingNote(
      "# Council\n\n## \(heading)\n\n- Oiled the gate\n\n## Ropes\n\n- x\n", file: "2031-05-20.md")
    #expect(note.recaps.contains(true) == isRecap)
  }

  @Test("Names with accents typed in two ways are one")
  func accents() {
    #expect(TeamHeading.areOnePerson("Jose\u{301} Di\u{301}az", "José Díaz Nuñez"))
  }

  @Test("How the meeting went as a meeting, and when the next is, is no news of the work")
  func courseOfMeeting() throws {
    let told = { (line: String) in
      try MeetingNote("# Call 2031-03-04\n\n## Other business\n\n- Fog\n\n\(line)\n").items
        .filter { $0.role == .statement }.map(\.text)
    }
    let lines = [
      "Ida read the antitrust statement.",
      "No objection to minutes from May 8th, minutes approved.",
      "Minutes approved", "The agenda was accepted without changes", "Meeting was closed",
      "Adjourned ca. 20:10 UTC", "Ida and Bo sent apologies.", "Apologies from Ida and Bo",
      "Next meeting will be on September 11 at 3 EST, 7 UTC.",
      "Date for next meeting: May 29, 2031",
      "Next quarterly meeting some time in September",
      "Previous minutes: Ida moves to accept, Bo seconds",
    ]
    for line in lines { #expect(try told(line) == ["Fog"], "\(line)") }
    let works = [
      "The call for offers was opened", "Next board meeting is October 8", "Release notes posted",
      "Next meeting: winter berths", "Ida read the chart", "Antitrust policy approved",
      "Training meeting ended", "The time sync finished",
    ]
    for line in works { #expect(try told(line) == ["Fog", line], "\(line)") }
  }

  @Test("A list of names under any heading is a roll where duties, a signature or its place say so")
  func rolls() throws {
    let roles = { (body: String) in
      try MeetingNote("# Call 2031-03-04\n\n" + body).items.map(\.role)
    }
    let names = "- Ida Holm\n- Bo Berg\n- Cy Marsh\n- Dov\n- Eve Lund\n- Finn Olsen\n"
    #expect(
      try roles("## Sign-in\n\n- Ida Holm\n- Bo Berg (Timekeeper)\n") == [
        .boilerplate, .boilerplate,
      ])
    #expect(
      try roles("## Crew\n\n- Ida Holm\n- Bo Berg (Notetaker)\n") == [.boilerplate, .boilerplate])
    #expect(try roles("## Crew\n\n" + names).allSatisfy { $0 == .boilerplate })
    #expect(try roles("## New members\n\n" + names).allSatisfy { $0 == .statement })
    #expect(
      try roles("## Boats\n\n- Sold\n\n## Winners\n\n- Ida Holm\n- Bo Berg\n").allSatisfy {
        $0 == .statement
      })
    #expect(
      try roles("## Notes\n\nVoting members present: Ida Holm, Bo\n\n- Fog\n") == [
        .boilerplate, .statement,
      ])
  }

  @Test("Who speaks is a label by a handle behind the name, and so is who said nothing beside them")
  func speakersWithHandles() throws {
    let note = try MeetingNote(
      "# Call 2031-03-04\n\n## Round\n\n- Ida Holm (@ida)\n  - Oiled the gate\n- Bo (@bo)\n  - Ill\n"
        + "- Cy\n- Dov\n  - Sold a boat\n")
    #expect(
      note.items.filter { $0.role == .statement }.map(\.text)
        == ["Oiled the gate", "Ill", "Sold a boat"])
  }
}
