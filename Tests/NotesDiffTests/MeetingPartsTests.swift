import NotesDiff
import TestSupport
import Testing

/// What of a note is a list of tasks, a roll, a log or a form, whatever it is called.
@Suite("Recognising the parts of a meeting")
struct MeetingPartsTests {
  @Test("A link under a heading for the minutes makes nothing of what stands below it furniture")
  func linkedMinutes() throws {
    let note = try MeetingNote(
      """
      # Edge group, 4 March 2031

      ## Minutes
      * [Recording](https://example.org/1)

      ### Attendees
      * Milan Oak (Northwind)

      ### Reports
      * The pump failed twice.

      ### Action Items
      * **Petra**: Mend the pump.
      """)
    #expect(note.items.map(\.role) == [.boilerplate, .boilerplate, .statement, .statement])
    #expect(note.items.last?.status.status == .planned)
  }

  @Test("A heading below those present that names what comes out of a meeting is none of the frame")
  func belowPresent() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Attendees\n\n- Ida Holm\n\n### Decisions\n\n- The fair is off\n")
    #expect(note.item("The fair is off")?.role == .statement)
  }

  @Test(
    "A list of tasks is known by its noun",
    arguments: [
      ("ACTION SUMMARY", true), ("Proposed action items:", true), ("Action Items Resulting", true),
      ("Actions from last week", true), ("PREVIOUS ACTION ITEMS", true),
      ("Summary of actions", true),
      ("Harbour action items", true), ("Follow-ups", true), ("To-do list", true),
      ("Bo: Proposed action items:", true), ("Action items (AIs)", true),
      ("Completed actions", false), ("Crane Actions", false), ("Call to action", false),
      ("Discussed action items", false), ("Action", false), ("Action: oil the gate", false),
      ("Decisions and action items", false),
    ])
  func taskList(heading: String, isOne: Bool) throws {
    #expect(ActionList.isNamed(by: heading) == isOne)
  }

  @Test("Under any list of tasks an order is planned, whatever its verb, and what was done is done")
  func orders() throws {
    let note = try MeetingNote(
      """
      # Garden

      ## ACTION SUMMARY

      - Work with Cleo on the archive
      - Start a page on the pond
      - Mira: scan the contract - scanned
      - Scan the map
        - Bo: the shop seems open
      """)
    let statuses = note.items.map(\.status.status)
    #expect(statuses == [.planned, .planned, .done, .planned, .unknown])
  }

  @Test(
    "A word set apart for how far a task is is no part of it, where nothing is lost by that",
    arguments: [
      ("**TBD** - Oil the gate", "Oil the gate", Status.planned),
      ("NOT STARTED - Oil the gate", "Oil the gate", .planned),
      ("IN-PROGRESS: Oil the gate", "Oil the gate", .inProgress),
      ("**DONE** Oil the gate", "Oil the gate", .done),
      ("[done] Oil the gate", "Oil the gate", .done),
      ("Oil the gate -- **completed**", "Oil the gate", .done),
      ("Oil the gate [blocked]", "Oil the gate [blocked]", .inProgress),
      ("RESOLVED: that the gate is oiled", "RESOLVED: that the gate is oiled", .unknown),
      ("**Merged** both lists", "Merged both lists", .done),
      ("Open the gate - Bo", "Open the gate - Bo", .unknown),
      ("Day of the fair: TBD", "Day of the fair: TBD", .unknown),
    ])
  func tag(text: String, rest: String, status: Status) throws {
    let note = try MeetingNote("# Garden\n\n## Notes\n\n- \(text)\n- Rain\n")
    #expect(note.items[0].text == rest)
    if status != .unknown { #expect(note.items[0].status.status == status) }
  }

  @Test("A task that was tagged as open is still planned; an equal sentence is no guess")
  func tagged() throws {
    let old = try MeetingNote(
      "# Maps\n\n## Notes\n\nAction Items:\n- Choose a server for the tiles (all)\n- Call Bo\n")
    let new = try MeetingNote(
      """
      # Maps

      ## Agenda

      * **Action Items from Last Week**
          - **TBD** - Choose a server for the tiles (all)
          - **DONE** - Call Bo
      """, file: "2031-03-18.md")
    let changes = Comparison(from: old, to: new).changes
    let told = changes.filter { $0.kind == .progressed && !$0.old.isEmpty }
    #expect(told.map(\.tier) == [.sure])
    #expect(changes.contains { $0.kind == .completed })
  }

  @Test("A roll may have a line as long as a sentence, or boxes")
  func rolls() throws {
    let note = try MeetingNote(
      """
      # Board

      ## Voting Member Attendees

      - Ada Moor, Northwind Ltd
      - Cleo Birch, Southgate and Sons (delegate for Ben Oak, Redcliff Works of the north)
      - Dan Fir, Hillside

      ## Voting Members

      - [x] Ada Moor
      - [ ] Ben Oak (Dan Fir voted in his place)

      ## Tasks

      - [ ] Ada Moor
      """)
    #expect(note.items.dropLast().allSatisfy { $0.role == .boilerplate })
    #expect(note.items.last?.role == .statement)
  }

  @Test("Nobody minuted what was typed in a chat")
  func chat() throws {
    let note = try MeetingNote(
      """
      # Board

      ## Notes

      10:05 Budget: it is spent

      ## Chat

      16:02:11 From Dan Fir : sorry, got stuck in a queue

      see you there
      """)
    #expect(note.items.map(\.role) == [.statement, .boilerplate, .boilerplate])
  }

  @Test("The lines of a form nobody filled in say nothing")
  func blankForm() throws {
    let note = try MeetingNote(
      """
      # Map sync

      ## Status reports

      - Status
      - Status

      ## Talk

      - [Summary of what was said, who said it.]
      - {e.g. a link}
      - [Agreed by all]

      ## Vote

      - Yes
      - Yes

      | Number | Item |
      |--|--|
      | [number] | [item name] |
      """)
    #expect(
      note.items.map(\.role) == [
        .placeholder, .placeholder, .placeholder, .placeholder, .statement, .statement, .statement,
        .placeholder,
      ])
  }

  @Test("The tasks a note closes with belong to the meeting, where no topic has its own")
  func closingTasks() throws {
    let one = "# Quay\n\n## Minutes\n\n### Gates\n\nThey are wet.\n\n"
    let list = "Action Items:\n\n- Oil the gate\n"
    let note = try MeetingNote(one + list)
    #expect(note.path(of: 1) == ["Action Items"])
    let several = try MeetingNote(one + list + "\n### Lamps\n\n" + list)
    #expect(several.path(of: 2).first == "Minutes")
  }

  @Test("Minutes right below those present are not told of them")
  func belowAttendance() throws {
    let note = try MeetingNote(
      """
      # Quay

      ### Attendees

      Ida Holm, Bo Berg

      Ida will ask the pilots about the lamps on the pier and on the mole, and we have their answer.
      """)
    #expect(note.path(of: 1) == [])
  }

  @Test("Bold lines between rules are headings, with something below them or not")
  func boldBetweenRules() throws {
    let note = try MeetingNote(
      """
      # 2031-03-18 packers meeting
      2031-03-04 packers meeting
      **Pinned**

      - Rope is in room 4
      ----------

      **New items**

      - Pick an order
      ----------

      **Discussed**

      ----------

      **Done**

      """)
    #expect(note.headed.map(\.heading.name) == ["Pinned", "New items", "Discussed", "Done"])
    #expect(!note.texts.contains("Discussed"))
  }

  @Test("The points of a table in HTML are read one by one, those of its tasks as tasks")
  func htmlTable() throws {
    let note = try MeetingNote(
      """
      # Minutes 18 March 2031

      ## Points

      <table><thead><tr><th>Point</th><th>Notes</th><th>Actions: Responsible</th></tr></thead><tbody>\
      <tr><td>1. Drafts</td><td><p>Agreed on</p><ol><li>Glossary</li><li>Mail plan</li></ol></td>\
      <td><ol><li>Hanna to return with a glossary</li><li>Olaf to revise the plan</li></ol></td></tr>\
      <tr><td>2. Review</td><td>Agenda skipped</td><td>None</td></tr></tbody></table>
      """)
    #expect(
      note.texts == [
        "Agreed on", "Glossary", "Mail plan", "Hanna to return with a glossary",
        "Olaf to revise the plan", "Agenda skipped", "None",
      ])
    #expect(note.items[4].status.status == .planned)
    #expect(note.path(of: 4) == ["Points", "Drafts"])
    #expect(note.items[6].role == .placeholder)
  }

  @Test("A person the note knows labels what stands below the name")
  func speakers() throws {
    let note = try MeetingNote(
      """
      # Team

      ## Minutes

      - Mia
        - Mended the lamp
      - Piers
        - Two are wet

      ## Tasks

      | Task | Assigned To |
      |:--|:-:|
      | Oil the gate | mia |
      """)
    #expect(note.items[0].role == .groupLabel)
    #expect(note.items[2].role == .statement)
  }

  @Test("A point every meeting has is none of the news, wherever it stands")
  func everyMeeting() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Minutes\n\n- Open discussion and next steps\n- Review the crane rules\n")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }
}
