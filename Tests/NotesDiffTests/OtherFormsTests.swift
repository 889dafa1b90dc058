import NotesDiff
import TestSupport
import Testing

/// Notes of projects that follow other forms than the six committees.
@Suite("Recognising other forms of notes")
struct OtherFormsTests {
  private func names(_ note: MeetingNote) -> [String] { note.headed.map(\.heading.name) }

  @Test("Bold lines stand in for headings outside teams, and are labels inside them")
  func boldLines() throws {
    let note = try MeetingNote(
      """
      # Museum 2031-03-03

      **Exhibitions**

      - Clocks

      **Conservation:**

      The barometer is clean.

      **Facilities** (Ada Quill)

      1. Lift

      ## Backlog Reviews

      ### Tours - Bo Tern

      **Guides**

      - Two more
      """)
    #expect(
      names(note) == [
        "Exhibitions", "Conservation", "Facilities", "Backlog Reviews", "Tours",
      ])
    #expect(note.headed[2].heading.leads == ["Ada Quill"])
    #expect(note.items.last?.parent != nil)
  }

  @Test("What a team looks after, in bold type under its heading, is no part of its report")
  func scopeLine() throws {
    let note = try MeetingNote(
      "# Yard\n\n## Backlog\n\n### Piers - Ida Holm\n**Piles, quays, ramps**\n\n- Two are dry\n")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
    #expect(note.items.last?.parent == nil)
  }

  @Test("A bold sentence and a bold line at the end are statements")
  func boldStatements() throws {
    let note = try MeetingNote(
      "# Museum 2031-03-03\n\n**The roof leaks.**\n\n- Buckets\n\n**Bring a torch**\n")
    #expect(names(note).isEmpty)
    #expect(note.items.count == 3)
  }

  @Test("Paragraphs of a name and a text are sections")
  func names() throws {
    let note = try MeetingNote(
      """
      # Standup 2031-03-05

      Mira: finished the export. Next: thumbnails.

      Jules: still working on the dome.
      The cable is missing.

      Decisions: none.
      """)
    #expect(names(note) == ["Mira", "Jules", "Decisions"])
    #expect(note.texts[1] == "still working on the dome. The cable is missing.")
    #expect(note.items[0].status.status == .done)
    #expect(note.items[2].role == .placeholder)
  }

  @Test("Lines of names in one paragraph, too; a name that comes back is a speaker")
  func nameLines() throws {
    let lines = try MeetingNote("# Standup 2031-03-05\n\nMira: export\nJules: dome\nTomek: ill\n")
    #expect(names(lines) == ["Mira", "Jules", "Tomek"])
    #expect(lines.items.map(\.line) == [3, 4, 5])
    let talk = try MeetingNote("# Talk 2031-03-05\n\nMira: why?\n\nJules: so\n\nMira: ah\n")
    #expect(names(talk).isEmpty)
    #expect(talk.texts == ["Mira: why?", "Jules: so", "Mira: ah"])
  }

  @Test("Lines that frame a meeting are no statements, and what stands between them is")
  func frames() throws {
    let note = try MeetingNote(
      """
      # Allotments

      Date: 5 March 2031
      Chair: Edda Holm
      Decision: buy a pump

      - **Attendees:**
        - @bo
      - **Recording:** https://video.example/1
      - The pump leaks

      ## 👥 Present

      - Edda

      ### Guests

      | Name | From |
      | --- | --- |
      | Cleo | Tern |

      ## Apologies

      Dov
      """)
    let told = note.items.filter { $0.role == .statement }.map(\.text)
    #expect(told == ["Decision: buy a pump", "The pump leaks"])
  }

  @Test("Folded blocks are sections of their summary, their tags furniture")
  func folded() throws {
    let text = """
      # Ferries 2031-03-04

      <details>
      <summary>Attendees</summary>

      - Ada

      </details>

      - The Heron is back
      """
    let note = try MeetingNote(text)
    #expect(names(note) == ["Attendees"])
    #expect(note.items.map(\.section) == [1, 0])
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
    #expect(LineAccount.missing(note, of: Array(text.utf8)).isEmpty)
  }

  @Test("A column of states says how far a task is, a column of numbers nothing")
  func tableOfTasks() throws {
    let note = try MeetingNote(
      """
      # Choir 2031-03-04

      | # | Task | Owner | Status |
      |---|------|-------|--------|
      | 1 | Rent the hall | Ada | In progress |
      | 2 | Print the books | Bo | Done |
      | 3 | Find a deputy | Dov | Open |
      | 4 | Tune the organ | Dov | when it is warm |
      """)
    #expect(
      note.items.map(\.statement) == [
        "Rent the hall", "Print the books", "Find a deputy", "Tune the organ: when it is warm",
      ])
    #expect(note.items.map(\.owners) == [["Ada"], ["Bo"], ["Dov"], ["Dov"]])
    #expect(note.items.map(\.status.status) == [.inProgress, .done, .planned, .unknown])
    #expect(!note.hasRoadmap)
  }

  @Test("A heading that is a repository is a unit; one of two words with a slash is none")
  func repositories() throws {
    let note = try MeetingNote(
      """
      # Steering 2031-03-04

      ## Announcements

      ### tern-org/website

      - Move the site

      ## Q/A

      ## MCPs/FCPs
      """)
    #expect(note.teams.map(\.heading.name) == ["tern-org/website"])
    #expect(note.headed.map(\.kind) == [.other, .team, .other, .other])
  }

  @Test(
    "Numbers and times are no part of a name",
    arguments: [
      ("## 3. Water supply", "Water supply"), ("## 3) Water supply", "Water supply"),
      ("## 2.1. Pumps", "Pumps"), ("### 25 mins - Water supply", "Water supply"),
      ("## 2031 goals", "2031 goals"), ("## 3D printing", "3D printing"),
    ])
  func numbers(heading: String, name: String) throws {
    let note = try MeetingNote("# Allotments 2031-03-05\n\n\(heading)\n\n- A pump\n")
    #expect(names(note) == [name])
    #expect(note.teams.isEmpty)
  }

  @Test("A lone word after a dash is no person where no team is expected")
  func topics() throws {
    let note = try MeetingNote("# Loom 2031-03-05\n\n## Website - Migration\n\n- DNS\n")
    #expect(names(note) == ["Website - Migration"])
    #expect(note.teams.isEmpty)
  }

  @Test("Labels and words of other languages")
  func languages() throws {
    let note = try MeetingNote(
      """
      # Werkstatt 2031-03-05

      ## Drehbank

      Erledigt:

      - Futter gereinigt

      In Arbeit:

      - Neue Abdeckung

      ## 進行中

      - 橋の塗装

      ## Lager

      - Regale sind geliefert
      - À faire : les étagères
      - Keine Neuigkeiten
      """)
    let told = note.items.filter { $0.role == .statement }.map(\.status.status)
    #expect(told == [.done, .inProgress, .inProgress, .done, .planned])
    #expect(note.items.last?.role == .placeholder)
  }

  @Test(
    "What a template asks for says nothing",
    arguments: [
      "_add your agenda item_", "Please feel free to add notes for the next meeting",
      "No beta nominations for `warp` this time.", "No updates since last working session",
      "_add what you've been working on_", "No update this week - Bo is out on vacation!",
      "No report, as both weavers are travelling", "No update this week unfortunately",
    ])
  func prompts(text: String) throws {
    #expect(try MeetingNote("# Loom 2031-03-05\n\n- \(text)\n").items.map(\.role) == [.placeholder])
  }

  @Test(
    "What stands behind no news is told",
    arguments: [
      "No updates; rolling out the lamps", "No updates; still in progress",
      "No update this week; the patch comes soon",
      "No changes, but the shuttle is out of order",
    ])
  func newsBehindNone(text: String) throws {
    #expect(try MeetingNote("# Loom 2031-03-05\n\n- \(text)\n").items.map(\.role) == [.statement])
  }

  @Test("A request and a denial that say something are statements")
  func statements() throws {
    let note = try MeetingNote(
      "# Loom 2031-03-05\n\n- Please add tests for the shuttle\n- No pump will be bought this year\n"
    )
    #expect(note.items.map(\.role) == [.statement, .statement])
  }

  @Test("Signs in front of a statement are task boxes")
  func signs() throws {
    let note = try MeetingNote("# Loom 2031-03-05\n\n- ✅ Shuttle oiled\n- ☐ Warp the loom\n")
    #expect(note.items.map(\.status.status) == [.done, .planned])
  }

  @Test("A box of an agenda says that its point was spoken about, one of a task that it is done")
  func agendaBoxes() throws {
    let note = try MeetingNote(
      """
      # Yard 2031-03-03

      ## Agenda

      ### From Ida

      - [x] Access to the mill
        - The miller wants to see a licence
      - [ ] Lamps on the pier
      - [x] Stores
        - [x] Tar
      - [ ] Bo to paint the shed

      ### Action items

      - [x] Boats
      - [ ] Nets
      """)
    func status(_ text: String) -> Status? { note.item(text)?.status.status }
    #expect(status("Access to the mill") == .unknown)
    #expect(status("The miller wants to see a licence") == .unknown)
    #expect(status("Lamps on the pier") == .unknown)
    #expect(status("Tar") == .done)
    #expect(status("Bo to paint the shed") == .planned)
    #expect(status("Boats") == .done)
    #expect(status("Nets") == .planned)
  }

  @Test(
    "The turns of a talk are statements, and so is a task among its lines; fields of a form are none"
  )
  func talks() throws {
    let note = try MeetingNote(
      """
      # Yard 2031-03-03

      ## Grid

      Ida: Is the grid wide enough?
      Bo: It gives a view
      of the harbour.
      dov-lund: It is.
      Ida: Good.

      ## Times

      Bo: spoke of the hour.
      Is it too early?
      Action item: Ida to ask the crew

      ## Shed

      Owner: the mill
      and nobody else.
      Colour: red

      ## Call

      Call number: 656 963

      Call number: 656 963
      Local numbers: https://example.org/numbers
      """)
    #expect(
      note.texts.prefix(6) == [
        "Ida: Is the grid wide enough?", "Bo: It gives a view of the harbour.",
        "dov-lund: It is.", "Ida: Good.", "Bo: spoke of the hour. Is it too early?",
        "Action item: Ida to ask the crew",
      ])
    #expect(note.item("Action item: Ida to ask the crew")?.status.status == .planned)
    #expect(
      note.texts.last == "Call number: 656 963 Local numbers: https://example.org/numbers")
  }

  @Test("A day over a list names no part of the note")
  func dayOverList() throws {
    let note = try MeetingNote(
      "# Yard 2031-03-03\n\n## Tasks\n\n2031-03-03\n- Oil the gate\n\n2031-02-17\n- Count boats\n")
    #expect(
      note.items.filter { $0.role == .boilerplate }.map(\.text) == ["2031-03-03", "2031-02-17"])
    #expect(note.item("Oil the gate")?.parent == nil)
  }

  @Test(
    "That there is none of it for now is no news",
    arguments: [
      "No questions or issues for the board at this time", "Not any berth updates for the mill",
      "No update this period",
    ])
  func noneForNow(_ text: String) throws {
    let note = try MeetingNote("# Yard\n\n## Questions/Issues for the board\n\n- \(text)\n")
    #expect(note.items.map(\.role) == [.placeholder])
  }
}
