import NotesDiff
import TestSupport
import Testing

/// Lists and tables that a reader understands though Markdown sees something else in them.
@Suite("Recognising lists and tables typed by hand")
struct TableAndListFormsTests {
  @Test("A bullet indented less than the text before it stands under it")
  func outdented() throws {
    let note = try MeetingNote(
      "-  Gates\n  - Two are painted\n-  Lamps\n\n1. Ropes\n  * A new one\n")
    #expect(note.items.map(\.depth) == [0, 1, 0, 0, 1])
  }

  @Test("Numbers set flush right, and a slip inside an item, put nothing under anything")
  func flushRight() throws {
    #expect(
      try MeetingNote(" 9. Gates\n10. Lamps\n").items.map(\.depth) == [0, 0])
    let note = try MeetingNote("- Yard\n  - Gates\n   - Lamps\n")
    #expect(note.items.map(\.depth) == [0, 1, 1])
  }

  @Test(
    "A bullet in the column of an outer item's points is one of them, though a ragged one precedes")
  func ragged() throws {
    let note = try MeetingNote(
      "* Two yards\n  * Sea yard\n * Quay yard\n   * Crane 4\n  * Timber is banned\n")
    #expect(note.items.map(\.depth) == [0, 1, 1, 2, 1])
    let below = try MeetingNote("* Two yards\n    * Sea yard\n * Quay yard\n  * Crane 4\n")
    #expect(below.item("Crane 4")?.parent == 2)
  }

  @Test("As many dashes as a pseudo-bullet has, so deep it stands")
  func dashes() throws {
    let note = try MeetingNote(
      "* Rules\n-- New ones:\n--- On ropes\n---- Of hemp\n-- Old ones\n")
    #expect(note.items.map(\.depth) == [0, 1, 2, 3, 1])
    #expect(note.items.last?.text == "Old ones")
  }

  @Test("A paragraph leads the list below it where it ends in a colon or stands right above it")
  func leads() throws {
    let parents = { (body: String) in
      try MeetingNote("# Yard\n\n## Cranes\n\n" + body).items.map(\.parent)
    }
    #expect(try parents("Crane 4 is nearly done.\n- A hook\n- A rope\n") == [nil, 0, 0])
    #expect(
      try parents("What the crew of crane 4 asks for:\n\n- A hook\n- A rope\n") == [nil, 0, 0])
    #expect(try parents("Crane 4 is nearly done.\n\n- A hook\n") == [nil, nil])
    #expect(try parents("It rained.\n\nCrane 4 is done.\n- A hook\n") == [nil, nil, 1])
  }

  @Test("Lines typed one below the other with a visible break are statements of their own")
  func hardBreaks() throws {
    let note = try MeetingNote(
      "## Boats\n\nThe new hull is painted  \nSpare oars for the gig\nof oak  \nSails:\n* a jib\n")
    #expect(
      note.items.map(\.text) == [
        "The new hull is painted", "Spare oars for the gig of oak", "Sails:", "a jib",
      ])
    #expect(note.items.last?.parent == 2)
    #expect(note.items.map(\.line) == [4, 5, 7, 8].map { $0 - 1 })
    let prose = try MeetingNote("## Boats\n\nThe hull is wet.  \nIt dries in the sun\n")
    #expect(prose.items.count == 1)
  }

  @Test("A table is told in sentences, its first cell being what the others speak about")
  func sentences() throws {
    let note = try MeetingNote(
      """
      | Point | Notes | Responsible |
      | --- | --- | --- |
      | Voting | The request is in. | Ida |
      | Licences | Bo collects the list | |
      """)
    #expect(note.texts == ["Voting: The request is in. (Ida)", "Licences: Bo collects the list"])
  }

  @Test("A lone label at the head of a list takes what follows, up to the next")
  func loneLabel() throws {
    let note = try MeetingNote(
      "## Yard\n\n- Completed\n- Gates are painted\n- Upcoming\n- Lamps\n- Next: ropes\n")
    #expect(note.items.map(\.depth) == [0, 1, 0, 1, 0])
    #expect(note.item("Lamps")?.status.status == .planned)
    let plain = try MeetingNote("## Yard\n\n- Gates\n- Done\n- Lamps\n")
    #expect(plain.items.map(\.depth) == [0, 0, 0])
  }

  @Test(
    "Bullets that flow into the line above are items, and a link goes on over the end of a line")
  func flowing() throws {
    let note = try MeetingNote(
      "**Gates**:\n\t* Ida paints two.\n\t* Bo oils them.\n\nSee [the plan\nof the yard](https://a.example).\n"
    )
    #expect(
      note.texts == ["Gates:", "Ida paints two.", "Bo oils them.", "See the plan of the yard."])
    #expect(note.items[1].parent == 0)
    #expect(note.items[3].content.spans.count == 3)
  }

  @Test("A bold label stands over all that follows")
  func caption() throws {
    let note = try MeetingNote(
      """
      ## Update on Cranes (Ida Holm)

      **Recent work**

      The long crane was painted.

      **Upcoming work**

      The brake is to be measured.
      """)
    #expect(note.items.map(\.role) == [.groupLabel, .statement, .groupLabel, .statement])
    #expect(note.items.last?.status.status == .planned)
  }

  @Test("A bold line of the same form ends what a bold label stands over")
  func nextCaption() throws {
    let note = try MeetingNote(
      """
      ## Cranes (Ida Holm)

      **Current priorities:**
      - Painting the long crane

      **Pond:**
      - Measuring the brake
      """)
    #expect(note.items.map(\.parent) == [nil, 0, nil, 2])
  }

  @Test("A column of people says whose a task is, a column of hours nothing")
  func owners() throws {
    let note = try MeetingNote(
      """
      | Task ID | Task | Assigned to |
      | --- | --- | --- |
      | #7 | Paint the gate | Ida, Bo |
      | #8 | Oil the hinge | |

      | Team member | Logged hours |
      | --- | --- |
      | Ida | 12.5 |
      """)
    #expect(note.items.map(\.statement) == ["Paint the gate", "Oil the hinge"])
    #expect(note.texts == ["Paint the gate (Ida, Bo)", "Oil the hinge"])
    #expect(note.items.map(\.owners) == [["Ida", "Bo"], ["Ida", "Bo"]])
  }

  @Test("The status column says how far a task is, not what the task is called")
  func statusColumn() throws {
    func statuses(_ head: String, _ cells: String...) throws -> [Status] {
      let rows = cells.map { "| Ledger complete | \($0) |\n" }.joined()
      return try MeetingNote("## Yard\n\n| Goal | \(head) |\n|---|---|\n" + rows)
        .items.map(\.status.status)
    }
    #expect(
      try statuses("Status", "in progress", "not started", "🔄 En cours", "✅ Fait", "done")
        == [.inProgress, .planned, .inProgress, .done, .done])
    #expect(try statuses("Status", "in progress, waiting for Ida") == [.inProgress])
    #expect(try statuses("Statut", "⏳ À faire", "bloqué") == [.planned, .unknown])
    #expect(try statuses("Where", "in progress", "planned") == [.inProgress, .planned])
    #expect(try statuses("Done?", "no", "yes") == [.unknown, .done])
  }

  @Test("Another person for a task is told apart from another text")
  func handedOver() throws {
    func note(_ owner: String, _ file: String) throws -> MeetingNote {
      try MeetingNote(
        "| Task | Owner |\n| --- | --- |\n| Paint the gate | \(owner) |\n", file: file)
    }
    let comparison = Comparison(
      from: try note("Ida", "2031-03-04.md"), to: try note("Uma", "2031-03-11.md"))
    #expect(comparison.changes.map(\.kind) == [.reworded])
    #expect(comparison.changes[0].facets == [.owners])
  }

  @Test("Paragraphs behind single bullets stand under them where a section is written that way")
  func bodies() throws {
    let note = try MeetingNote(
      "## Yard\n\n* Seal of gate 3\n\nOrdered.\n\n* Paint\n\nGreen it is.\n\nOr blue.\n")
    #expect(note.items.map(\.depth) == [0, 1, 0, 1, 1])
    #expect(note.path(of: 1) == ["Yard", "Seal of gate 3"])
    let once = try MeetingNote("## Yard\n\n* Seal of gate 3\n\nThe yard is closed in May.\n")
    #expect(once.items.map(\.depth) == [0, 0])
    let lists = try MeetingNote("## Yard\n\n* Seal\n* Rope\n\nFog.\n\n* Paint\n\nSnow.\n")
    #expect(lists.items.allSatisfy { $0.depth == 0 })
  }

  @Test("A box in front of a paragraph is a task's")
  func boxes() throws {
    let note = try MeetingNote("## Yard\n\n[ ] Rope\n\n[x] **Paint** the gate\n\n[x]\n")
    #expect(note.items.map(\.text) == ["Rope", "Paint the gate", "[x]"])
    #expect(note.items.map(\.ticked) == [false, true, nil])
  }

  @Test("A head that begins with a number is a row")
  func numberedHead() throws {
    let note = try MeetingNote(
      "## Actions\n\n| 22 | Lamps as an annex |\n|---|---|\n| 2031-03-04 | Ida has the source |\n\n"
        + "| # | Task |\n|---|---|\n| 1 | Rope for the bell |\n")
    #expect(
      note.items.map(\.text) == [
        "22: Lamps as an annex", "2031-03-04: Ida has the source", "Rope for the bell",
      ])
  }

  @Test("A table in HTML has rows, its head has nothing to say")
  func html() throws {
    let text = """
      <table>
      <tr><th>Point</th><th>Notes</th></tr>
      <tr><td>Gates &amp; doors</td><td><ul><li>Painted</li><li>Oiled</li></ul></td></tr>
      </table>
      """
    let note = try MeetingNote(text)
    #expect(note.texts == ["Gates & doors: Painted; Oiled"])
    #expect(note.items[0].form == .row)
    #expect(LineAccount.missing(note, of: Array(text.utf8)).isEmpty)
    let cell = try MeetingNote("| What |\n| --- |\n| Gates<br />and <b>doors</b> <Colour> |\n")
    #expect(cell.texts == ["Gates and doors <Colour>"])
  }

  @Test("What marks a place in the page is not shown, and a link in HTML is one")
  func anchors() throws {
    let note = try MeetingNote(
      "## <a name=\"gates\"></a>Gates\n\n- See <a class='x' href=\"https://h.example/p?a=1&amp;b=2\">the"
        + " *plan*</a> of May\n- <a href='#top'>Up</a> we go, <a>so</a>\n")
    #expect(note.sections.last?.heading.name == "Gates")
    #expect(note.texts == ["See the plan of May", "Up we go, so"])
    #expect(note.items[0].content.links == ["https://h.example/p?a=1&b=2"])
    #expect(note.items[1].content.links.isEmpty)
  }

  @Test("A form nobody filled in is blank")
  func blankForms() throws {
    let note = try MeetingNote(
      """
      ## Yard

      * **Tasks done:** <Description> <p>&nbsp;</p>
      * **Goal 1:**
      * Gates: two of them

      | Who | Task | Due |
      | --- | --- | --- |
      | Ida | <Task> | <Due> |
      """)
    #expect(
      note.items.map(\.role) == [.placeholder, .placeholder, .statement, .placeholder])
  }

  @Test("Questions that come back under each person are labels, the persons sections")
  func questions() throws {
    let people = ["Ida", "Bo", "Cleo"].map {
      "- \($0) Holm\n  - What did you do?\n    - Painted gate \($0)\n  - What is next?\n    - Rest\n"
    }
    let note = try MeetingNote("# Standup 2031-03-04\n\n" + people.joined())
    #expect(note.headed.map(\.heading.name) == ["Ida Holm", "Bo Holm", "Cleo Holm"])
    #expect(note.items.count { $0.role == .groupLabel } == 6)
  }

  @Test("Bullets without their space are bullets where one stands beside them, and nowhere else")
  func crampedBullets() throws {
    let note = try MeetingNote(
      """
      # Garden 2031-03-05

      ## Ponds

      * The pump leaks
      *Ida: who mends it?
      * The net is torn

      -Bo: the gate is open
        -Cleo: it is not

      Between lines of text
      -Wall is an option.

      *Tin* is cheap
      *Zinc* is not

      ```
      - old
      -new
      ```
      """)
    #expect(
      note.texts.prefix(5) == [
        "The pump leaks", "Ida: who mends it?", "The net is torn", "Bo: the gate is open",
        "Cleo: it is not",
      ])
    #expect(note.texts[5...].contains("Between lines of text -Wall is an option."))
    #expect(note.texts[5...].contains("Tin is cheap Zinc is not"))
    #expect(note.texts.last == "- old -new")
  }

  @Test("Short paragraphs over lists name them, where a section is written so")
  func listNames() throws {
    let text = """
      # Harbour 2031-03-05

      Cranes

      - The new hook is in

      pilot boats

      - Two of them are back

      Lamps

      -
      """
    let note = try MeetingNote(text)
    #expect(note.item("Cranes")?.role == .groupLabel)
    #expect(note.item("Lamps")?.role == .groupLabel)
    #expect(
      note.item("Two of them are back")?.parent
        == note.items.firstIndex { $0.text == "pilot boats" })
    // So do longer ones, with their tickets and who sees to them.
    let longer = try MeetingNote(
      "# Harbour 2031-03-05\n\nBerths of the outer harbour for next winter [#12](https://quay.example/12)\n\n- Drawn\n\n"
        + "Fog signals on the northern pier (Ida B. Holm)\n\n- Heard twice\n\n"
        + "[Lamps of the pier](https://quay.example/lamps)\n\n- Lit\n\n"
        + "Ida showed how the new winch works\n\n- Slowly\n\nThe rope is new.\n\n- Cut\n")
    #expect(
      longer.items.filter { $0.role == .groupLabel }.map(\.text)
        == [
          "Berths of the outer harbour for next winter #12",
          "Fog signals on the northern pier (Ida B. Holm)",
        ])
    // A paragraph may tell of the bullet above it.
    let told = try MeetingNote(
      "# Harbour 2031-03-05\n\n- Gate 3\n\nSealed\n\n- Paint\n\nGreen\n\n- Rope\n\nNone\n")
    #expect(told.item("Green")?.parent == told.items.firstIndex { $0.text == "Paint" })
  }

  @Test("A tab reaches as far as four spaces")
  func tabs() throws {
    let note = try MeetingNote("- Ropes\n\t- Of hemp\n    - Of flax\n\t\t- Of the north\n")
    #expect(note.items.map(\.depth) == [0, 1, 1, 2])
  }
}
