import NotesDiff
import TestSupport
import Testing

/// Notes whose headings, rolls and numbers stand elsewhere than their reader takes them to be.
@Suite("Recognising what stands out of its place")
struct MeetingShapesTests {
  @Test("A list of those present on the first level has nothing of the meeting below it")
  func highRoll() throws {
    let note = try MeetingNote(
      """
      # Council 4 March 2031

      # Attendance:

      Rosa Gil
      Jan Vos

      ## Donors

      Motion: Offer the donor a contract of three months. PASSED.
      """)
    let motion = try #require(note.items.last)
    #expect(motion.role == .statement)
    #expect(note.sections[motion.section].heading.name == "Donors")
    #expect(note.sections[motion.section].parent == 0)
  }

  @Test("Sentences below a heading for those present are told, names are not")
  func belowRoll() throws {
    let note = try MeetingNote(
      """
      # Council 4 March 2031

      ## Present

      ### Voting

      - Rosa Gil

      ### Gates

      - The carpenter told us that both gates of the lock are done by May.
      """)
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }

  @Test(
    "A roll is one by what leads in to it",
    arguments: [
      ("Hello! Please sign in below. Roll call:", true), ("Roll call:", true),
      ("Please note who moved. New cranes:", false),
    ])
  func ledRoll(lead: String, isOne: Bool) throws {
    let note = try MeetingNote(
      "# Quay\n\n## Welcome\n\n\(lead)\n\n- Rosa / North Yard / @rosa\n- Jan Vos / Mill / @jan\n")
    #expect(note.items.dropFirst().allSatisfy { ($0.role == .boilerplate) == isOne })
  }

  @Test(
    "Who takes the minutes is no news",
    arguments: [
      ("Ida will take notes", true), ("Bo volunteers to take the minutes this time.", true),
      ("Ida notetaker on the Next Meeting", true), ("Ida will take notes on the cranes", false),
      ("Ida will take the gate", false), ("We take notes of all cranes", false),
    ])
  func duty(line: String, isOne: Bool) throws {
    let note = try MeetingNote("# Quay\n\n## Welcome\n\n- \(line)\n")
    #expect(note.items.map { $0.role == .boilerplate } == [isOne])
  }

  @Test("Several words for those present, a slash between them, are one")
  func slash() throws {
    let note = try MeetingNote("# Quay\n\n*Present/Contributors*: Rosa Gil, Jan Vos\n")
    #expect(note.items.map(\.role) == [.boilerplate])
  }

  @Test("The marks of a heading typed twice are those meant")
  func doubledMarks() throws {
    let note = try MeetingNote(
      "# Quay\n\n# ## Fees of the yard\n\n- Higher\n\n## Gates\n\n- Wide\n")
    #expect(note.sections.map(\.heading.name) == ["Quay", "Fees of the yard", "Gates"])
    #expect(note.sections.map(\.level).suffix(2) == [2, 2])
  }

  @Test("A title that stands for the one in the front matter is that one")
  func templateTitle() throws {
    let note = try MeetingNote(
      "---\ntitle: \"Yard call #7\"\n---\n\n# {{page.title}}\n\n## Gates\n\n- Wide\n")
    #expect(note.title == "Yard call #7")
    #expect(note.sections[0].heading.name == "Yard call #7")
  }

  @Test("Points numbered on from elsewhere stand below the one they are indented under")
  func numberedOn() throws {
    let note = try MeetingNote(
      """
      1. Welcome
      2. New yards
          2. Latte
              1. Who owns it?
          3. Mocha
              7. Passed
      3. Cranes
      """)
    #expect(note.items.map(\.text).contains("Who owns it?"))
    #expect(note.items.map(\.depth) == [0, 0, 1, 2, 1, 2, 0])
  }

  @Test("A number that goes on a sentence begins no point")
  func wrappedNumber() throws {
    #expect(try MeetingNote("- The gate opens at\n  7. Nobody knows why\n").items.count == 1)
  }

  @Test("Rows are told without their number and their time of day")
  func countedRows() throws {
    let numbered = try MeetingNote(
      "| Item | What | Due |\n|--|--|--|\n| 1 | Oil the gate | May 4 |\n| 2 | Rig crane 4 | May 5 |\n"
    )
    #expect(numbered.items.map(\.text) == ["Oil the gate: May 4", "Rig crane 4: May 5"])
    let timed = try MeetingNote(
      "| Time | Notes |\n|--|--|\n| 14:00 | Went through the yard |\n| 14:25 | Chose hemp |\n")
    #expect(timed.items.map(\.text) == ["Went through the yard", "Chose hemp"])
    let tickets = try MeetingNote(
      "| Ticket | What |\n|--|--|\n| 14 | Oil the gate |\n| 15 | Rig crane 4 |\n")
    #expect(tickets.items.map(\.text).first?.contains("14") == true)
  }

  @Test("Points broken off in a cell are told one after the other")
  func pointsOfCell() throws {
    let note = try MeetingNote(
      "| Notes |\n|--|\n| **Goals**:<br>- Oil the gate<br>- Rig crane 4 |\n| Hemp<br>is dear |\n")
    #expect(note.items.map(\.text) == ["Goals: Oil the gate; Rig crane 4", "Hemp is dear"])
  }

  @Test(
    "The one section called after the meeting goes on under any such name",
    arguments: [
      ("Agenda and Notes 2031-01-10", "Agenda 2031-02-10", true), ("Minutes", "Discussion", true),
      ("Agenda", "Cranes", false), ("Agenda", "Notes on cranes", false),
    ])
  func body(old: String, new: String, isOne: Bool) throws {
    let before = try MeetingNote("# Quay\n\n## \(old)\n\n- Paint the gate before spring comes\n")
    let after = try MeetingNote("# Quay\n\n## \(new)\n\n- The ropes have been bought in Harwick\n")
    let links = Aligner().align(before, after).sections
    #expect(links.contains { $0.old == [1] && $0.new == [1] } == isOne)
  }

  @Test("the number of a ticket names a part together with what stands behind it")
  func numberedParts() throws {
    let note = try MeetingNote(
      "# Quay 2031-03-04\n\n## Notes\n\n[Issue 5](https://quay.example/5): Widen the gate?\n\n"
        + "- Ida: by a foot\n\n[Issue 7](https://quay.example/7): A longer pier\n\n- Bo: in May\n")
    #expect(
      note.sections.map(\.title.plain).suffix(2) == [
        "Issue 5: Widen the gate?", "Issue 7: A longer pier",
      ])
    #expect(note.items.map(\.text) == ["Ida: by a foot", "Bo: in May"])
  }
}
