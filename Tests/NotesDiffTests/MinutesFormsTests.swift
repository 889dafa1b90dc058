import NotesDiff
import TestSupport
import Testing

/// Minutes of projects: points with their parts, people in lines and bullets, tasks and answers.
@Suite("Recognising forms of minutes")
struct MinutesFormsTests {
  private func names(_ note: MeetingNote) -> [String] { note.headed.map(\.heading.name) }

  @Test("A name under several headings is a part of each, and names the list after it")
  func partsOfEveryPoint() throws {
    let note = try MeetingNote(
      """
      # Locks 2031-03-05

      ## Gate 3 leaks

      Discussion:

      - Bo: since Sunday

      Conclusion:

      - Order a seal

      ## Paint

      **Discussion**

      - Ada: green

      Conclusion:

      - Green it is
      """)
    #expect(names(note) == ["Gate 3 leaks", "Paint"])
    #expect(note.path(of: 3) == ["Gate 3 leaks", "Conclusion:"])
    #expect(note.items.count { $0.role == .groupLabel } == 4)
  }

  @Test("Under dates stand whole meetings, whose bold lines are headings")
  func meetingsInOneFile() throws {
    let meeting = """

      **Attendees**

      - Ida

      **Agenda**

      - Crane 4
        - rope is here

      """
    let note = try MeetingNote(
      "# Log\n\n## 5 March 2031\n\(meeting)\n## 19 February 2031\n\(meeting)")
    #expect(
      names(note) == [
        "5 March 2031", "Attendees", "Agenda", "19 February 2031", "Attendees", "Agenda",
      ])
    #expect(note.items.filter { $0.role == .statement }.count == 4)
  }

  @Test("An agenda whose points have minutes in paragraphs is the report; one of headings is none")
  func minutedAgenda() throws {
    let actions = "## Actions\n\n- Ada: rope\n- Bo: paint\n- Eva: lamps\n"
    let minutes = try MeetingNote(
      "# Locks 2031-03-05\n\n## Agenda\n\n1. Minutes\n\n1. Seal of gate 3\n\n"
        + "   Agreed that it is a fault. Bo files a claim with the yard before May.\n\n" + actions)
    let told = { (note: MeetingNote) in note.items.filter { $0.role == .statement }.map(\.text) }
    #expect(told(minutes).contains { $0.contains("Bo files a claim") })
    let announced = try MeetingNote(
      "# Locks 2031-03-05\n\n## Agenda\n\n1. Ropes\n2. Proposals\n   - the old seal\n\n"
        + "## Ropes\n\n- Spliced\n\n## Proposals\n\n- Nobody needs the old seal\n")
    #expect(told(announced) == ["Spliced", "Nobody needs the old seal"])
  }

  @Test("A bold line right above a text is its heading where several are")
  func boldLeads() throws {
    let note = try MeetingNote(
      """
      # Club 2031-03-05

      **1. Matters arising**
      2.1 The trailer is repaired.
      2.2 Bo asks for quotes.

      **2. Regatta**
      The date is set.

      - Volunteers for the start
      """)
    #expect(names(note) == ["Matters arising", "Regatta"])
    #expect(note.items.map(\.line) == [4, 8, 10])
    #expect(note.items.map { note.sections[$0.section].heading.name }.last == "Regatta")
  }

  @Test("A column that asks whether a task is done is answered by yes, no and ticks")
  func yesAndNo() throws {
    let note = try MeetingNote(
      """
      # Club 2031-03-05

      | Who | What | Done? |
      | --- | --- | --- |
      | Ida | Call the mill | yes |
      | Bo | Paint the rail | no |
      | Cleo | Oil the gate | x |

      ## Later

      | What | Status |
      | --- | --- |
      | Rope | ✅ |
      | Lamps | In progress (half of them) |
      """)
    #expect(
      note.items.map(\.statement) == [
        "Call the mill", "Paint the rail", "Oil the gate", "Rope", "Lamps: half of them",
      ])
    #expect(note.items.map(\.owners) == [["Ida"], ["Bo"], ["Cleo"], [], []])
    #expect(
      note.items.map(\.status.status) == [.done, .unknown, .done, .done, .inProgress])
  }

  @Test("A bold line above a list is a label where it is a name, and news where it tells something")
  func boldNews() throws {
    let note = try MeetingNote(
      """
      # Docks 2031-03-05

      ## Backlog

      ### Cranes - Ida Holm

      **Rope room**

      - New hooks

      **Mended the winch**

      - It is fast now
      """)
    #expect(note.items.map(\.role) == [.groupLabel, .statement, .statement, .statement])
  }

  @Test("Lines of several handles stand in for headings, too")
  func handles() throws {
    let note = try MeetingNote(
      """
      # Sync 2031-03-05

      @ida:

      - Oiled the gate

      @bo (for the painters) via @ida

      - Green paint

      @ida and @dov

      - Both

      @cleo please read this

      - Aside
      """)
    #expect(names(note) == ["@ida", "@bo via @ida", "@ida and @dov"])
    #expect(note.headed.allSatisfy { $0.heading.leads.isEmpty && $0.kind == .team })
  }

  @Test("Who has a list under several headings speaks there, and is no section")
  func speakers() throws {
    let note = try MeetingNote(
      "# Locks\n\n## Seal\n\n- @ida\n  - It leaks\n- @bo\n  - Order one\n\n## Paint\n\n"
        + "- @ida\n  - Green\n")
    #expect(note.headed.map(\.heading.name) == ["Seal", "Paint"])
    #expect(note.path(of: 1) == ["Seal", "@ida"])
    let once = try MeetingNote("# Locks\n\n- @ida\n  - Oiled it\n- @bo\n  - Painted it\n")
    #expect(once.headed.map(\.heading.name) == ["@ida", "@bo"])
  }

  @Test("A handle may have bullets below it that are indented like code")
  func handleOverIndentedBullets() throws {
    let note = try MeetingNote(
      """
      # Weekly 2031-03-05

      @ida
          - Painted the gate
          - Oiled the hinge

      @bo
      - Mended the pump
      """)
    #expect(note.teams.map(\.heading.name) == ["@ida", "@bo"])
    #expect(note.texts == ["Painted the gate", "Oiled the hinge", "Mended the pump"])
    #expect(note.items.map(\.section) == [1, 1, 2])
  }

  @Test(
    "Bullets of a handle with a list below stand in for headings; a template's handle is nobody")
  func handleBullets() throws {
    let note = try MeetingNote(
      """
      # Sync 2031-03-05

      - **Attendees:**
        - @ida
        - @bo

      ## Week

      - @ida
        - Oiled the gate
          - twice
      - @yourname
        - _add what you did_

      The rest is quiet.
      """)
    #expect(names(note) == ["Week", "@ida", "@yourname"])
    #expect(note.headed.map(\.kind) == [.other, .team, .other])
    let told = note.items.filter { $0.role == .statement }
    #expect(told.map(\.text) == ["Oiled the gate", "twice", "The rest is quiet."])
    #expect(told.map { note.sections[$0.section].heading.name } == ["@ida", "@ida", "Week"])
    #expect(!note.headed[2].saysNothingNew)
  }

  @Test("Who speaks and for how long is no part of a heading's name; who came is no row of work")
  func asides() throws {
    let note = try MeetingNote(
      """
      # Sync 2031-03-05

      ## 1. Welcome (5 min)

      | Name | 5 March |
      | --- | --- |
      | Ida Holm | ✅ |
      | Bo | ❌ |

      ## 2. Crane 4 (10 min) [Ida]

      - New rope

      ## [5min] Any other business

      - Lamps

      ## [Fault 7] Bell

      - Silent
      """)
    #expect(names(note) == ["Welcome", "Crane 4", "Any other business", "[Fault 7] Bell"])
    #expect(note.headed.allSatisfy { $0.kind == .other })
    #expect(
      note.items.filter { $0.role == .statement }.map(\.text) == ["New rope", "Lamps", "Silent"])
  }

  @Test("An update on a thing is a point of the agenda, one on a team is the team's")
  func updates() throws {
    let note = try MeetingNote(
      "# Sync 2031-03-05\n\n## Update on the budget\n\n- Low\n\n## Update on Cranes\n\n- New rope\n"
    )
    #expect(note.headed.map(\.kind) == [.other, .team])
    #expect(names(note) == ["Update on the budget", "Cranes"])
  }

  @Test("Headings made of the words of frames, dates and bare links above all sections frame")
  func frameWords() throws {
    let note = try MeetingNote(
      """
      # Locks

      Wednesday, March 5, 2031, 10:00 CET

      https://board.example/7

      We met at the lock.

      ## Date and place

      * 2031/03/05 at the lock

      ## Chair and scribe

      - Ada, Bo

      ## Time tables

      - Printed
      - Submit a change to add your topic here
      """)
    let told = note.items.filter { $0.role == .statement }.map(\.text)
    #expect(told == ["We met at the lock.", "Printed"])
    #expect(note.items.last?.role == .placeholder)
  }

  @Test("A mark or an answer settles a task, however it is worded")
  func settledTasks() throws {
    let note = try MeetingNote(
      """
      # Crew 2031-03-05

      - ~~Ida to oil the gate~~
      - [x] Bo will paint the rail
      - [ ] Cleo to call the mill
        - Done, they deliver on Monday
      - Dov to ask for a date
        - Done deals are none of ours
      """)
    #expect(
      note.items.filter { $0.depth == 0 }.map(\.status.status) == [.done, .done, .done, .planned])
  }

  @Test("Names in a paragraph after a line of a frame are a part of it")
  func namesBelow() throws {
    let note = try MeetingNote(
      "# Crew 2031-03-05\n\n## Notes\n\nAttendees:\n\nIda Holm\nBo Tern\n\nMinutes:\n\nThe gate is oiled.\n"
    )
    #expect(note.items.filter { $0.role == .statement }.map(\.text) == ["The gate is oiled."])
  }

  @Test("An agenda whose points come back as headings without minutes is all there is")
  func agendaBeforeTheMeeting() throws {
    let note = { (minutes: String) in
      try MeetingNote(
        "# Call 4\n\n## Agenda\n\n1. Bell\n2. A crane for the quay\n\n## 1. Bell\n\n\(minutes)\n\n## 2. A crane for the quay\n"
      )
    }
    let statements = { (note: MeetingNote) in
      note.items.filter { $0.role == .statement }.map(\.text)
    }
    #expect(statements(try note("")) == ["Bell", "A crane for the quay"])
    #expect(statements(try note("It rings.")) == ["It rings."])
  }

  @Test("A point of the agenda that stands among the minutes, too, is told there")
  func echo() throws {
    let note = try MeetingNote(
      "# Call 4\n\n## Agenda\n\n- Bell\n  - of [brass](https://quay.example/1)\n- A crane for the quay\n"
        + "\n## Minutes\n\n- A crane for the quay\n  - Bought\n")
    let statements = note.items.filter { $0.role == .statement }
    #expect(statements.map(\.line) == [5, 6, 11, 12])
  }

  @Test("The line above plain minutes that names the meeting and its day is the title")
  func plainTitle() throws {
    let read = { (line: String) in
      try NoteReader().read(Array("\(line)\n\nThe bell rings.\n".utf8), file: "minutes.md")
    }
    let note = try read("Minutes of the 38th harbour meeting, March 4th, 2031")
    #expect(note.title == "Minutes of the 38th harbour meeting, March 4th, 2031")
    #expect(note.date?.description == "2031-03-04")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
    #expect(try read("The bell was hung on March 4th, 2031").title == "minutes")
  }

  @Test("In plain minutes a numbered line over paragraphs is a topic, a lone one is none")
  func numberedTopics() throws {
    let text =
      "Minutes of the harbour call, March 4th, 2031\n\nAgenda:\n\n1) Ropes\n2) Bells\n\n"
      + "1) Ropes\n\nThey are frayed.\n\nWaiting for the yard.\n\n2) Bells\n\nThey ring.\n"
    let note = try NoteReader().read(Array(text.utf8), file: "minutes.md")
    let place = { (text: String) in
      note.items.firstIndex { $0.text == text }.map { note.path(of: $0).last }
    }
    #expect(place("Waiting for the yard.") == "Ropes")
    #expect(place("They ring.") == "Bells")
    let lone = try MeetingNote("1. Oil\n2. Bells\n\nThey ring.\n")
    #expect(lone.items.count == 3)
  }
}
