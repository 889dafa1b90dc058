import NotesDiff
import TestSupport
import Testing

/// What frames a meeting: its title, who was there, what was to be spoken about, and that it took
/// place at all.
@Suite("Recognising the frame of a meeting")
struct MeetingFrameTests {
  @Test("An agenda announces where others report, and is the report where nobody else does")
  func agenda() throws {
    let alone = try MeetingNote("## Attendees\n- Ida\n\n## Agenda\n- Gate: painted\n- Boat: sold\n")
    #expect(alone.items.map(\.role) == [.boilerplate, .statement, .statement])
    let announced = try MeetingNote(
      "## Agenda\n- Gates\n- Boats\n\n## Gates\n- Two are painted\n")
    #expect(announced.items.map(\.role) == [.boilerplate, .boilerplate, .statement])
    let rows = try MeetingNote(
      "## Agenda\n\n| Point | Notes |\n| --- | --- |\n| Gates | painted |\n\n## Boats\n- Sold\n- Gone\n"
    )
    #expect(rows.items.allSatisfy { $0.role == .statement })
  }

  @Test("That a meeting began, ended and had a quorum is no news, nor is a day alone")
  func course() throws {
    let note = try MeetingNote(
      "# Call 2031-03-04\n\n## Time and place\n\nMarch 4, 2031\n\n"
        + "Meeting called to order at 19:56 by Ida\n\nQuorum met? YES!\n\n## Boats\n\n- Fog\n\n"
        + "## Closing\n\nAdjourned at 8:45\n")
    #expect(note.items.filter { $0.role == .statement }.map(\.text) == ["Fog"])
  }

  @Test("Who asks for remarks on the notes themselves reports nothing")
  func remarksOnNotes() throws {
    let note = try MeetingNote(
      "## Boats\n\n- Fog\n\n---\n\nPlease feel free to discuss these notes in [this issue](#6).\n")
    #expect(note.items.filter { $0.role == .statement }.map(\.text) == ["Fog"])
    let task = try MeetingNote("## Boats\n\n- Please discuss these ropes with the mill\n")
    #expect(task.items.map(\.role) == [.statement])
  }

  @Test("A table of those who came is no news, one of those who do something is")
  func rollTables() throws {
    let roles = { (head: String) in
      try MeetingNote(
        "## March 4, 2031\n\n| \(head) |\n| --- | --- | --- |\n| Ida Holm | Mill | @ida |\n\n- Fog\n"
      ).items.map(\.role)
    }
    #expect(try roles("Name | affiliation | username") == [.boilerplate, .statement])
    #expect(try roles("Name | Mast | Handle") == [.statement, .statement])
  }

  @Test("When the next meeting is, is no news under a heading for it")
  func nextMeeting() throws {
    let note = try MeetingNote(
      "# Call 2031-03-04\n\n## Boats\n\n- Fog\n\nNext meeting note - [2031-03-18](https://quay.example)\n"
        + "\n## Next meeting\n\n- March 18th @ 1pm\n- Ida shows 3 masts\n")
    #expect(
      note.items.filter { $0.role == .statement }.map(\.text) == ["Fog", "Ida shows 3 masts"])
  }

  @Test("A last line typed as a heading of the first level takes no title away")
  func closingLine() throws {
    let note = try MeetingNote(
      "# Harbour at the fair\n\n## Boats\n\n- Fog\n\n# No time for more.\n", file: "2031-03-04.md")
    #expect(note.title == "Harbour at the fair")
  }

  @Test("A point of an agenda that is said nowhere else is a statement, however short the rest is")
  func untoldPoints() throws {
    let told = { (body: String) in
      try MeetingNote("# Call 2031-03-04\n\n" + body).items.filter { $0.role == .statement }
        .map(\.text)
    }
    #expect(
      try told("## Agenda\n\n- The painter starts next week\n\n## Closing\n\n- Bye\n")
        == ["The painter starts next week", "Bye"])
    #expect(
      try told("## Agenda\n\n- Ida resigned\n- Lamps\n\n## Notes\n\n- Fog\n- Rain\n- Hail\n")
        == ["Ida resigned", "Fog", "Rain", "Hail"])
    #expect(
      try told(
        "## Agenda\n\n- Review of last week's action items\n- The fee of the insurer\n\n"
          + "## Notes\n\n- The insurer doubled the fee\n") == ["The insurer doubled the fee"])
  }

  @Test("A heading for the minutes with nothing but sub-sections is no list of links")
  func minutesInParts() throws {
    let note = try NoteReader().read(
      Array("# Quay\n\n## Minutes\n\n### Lamps\n\n- The lamps of the pier burn again\n".utf8),
      file: "quay.md")
    #expect(note.items.map(\.role) == [.statement])
  }

  @Test("Persons under a heading that asks who came are no news, those who were elected are")
  func whoJoined() throws {
    let roles = { (heading: String) in
      try MeetingNote("# Call\n\n## \(heading)\n\n- Ida Holm (@ida)\n- Dov Lark\n").items.map(
        \.role)
    }
    #expect(try roles("Who joined") == [.boilerplate, .boilerplate])
    #expect(try roles("Elected to the board") == [.statement, .statement])
    #expect(try roles("New members") == [.statement, .statement])
    let topics = try MeetingNote("# Call\n\n## Topics\n\n- Summer Camp\n- Harbour Fees\n")
    #expect(topics.items.map(\.role) == [.statement, .statement])
  }

  @Test(
    "A sentence under a heading that frames the meeting is a statement, a day or a name is none",
    arguments: [
      ("Time", "The board resigned.", Item.Role.statement),
      ("Time", "7 pm in the hall", .boilerplate),
      ("Time", "Thursday evening", .boilerplate), ("Attendees", "Ida Lund (remote)", .boilerplate),
      ("People", "Odd Lund resigned from the board", .statement),
      ("Guests", "Mila Oster joins as treasurer", .statement),
      ("Guests", "Mila Oster joined late from the harbour", .boilerplate),
      ("Present", "Ida Lund, who speaks for the locks", .boilerplate),
      (
        "Attendees",
        "It was agreed that the crane is to be sold by the end of the year and that we rent one",
        .statement
      ),
    ])
  func sentences(heading: String, line: String, role: Item.Role) throws {
    let text = "# Quay 2031-03-04\n\n## \(heading)\n\n\(line)\n\n## Rope\n\n- Coiled it\n"
    let note = try NoteReader().read(Array(text.utf8), file: "2031-03-04.md")
    #expect(note.items.first?.role == role)
  }

  @Test("Only a heading over others gathers teams, where no heading names a lead")
  func gathering() throws {
    let flat = try MeetingNote(
      "# Board\n\n## Looking after projects\n\n- Closed\n\n## House rules\n\n- In April\n")
    #expect(flat.teams.isEmpty)
    let nested = try MeetingNote(
      "# Board\n\n## Projects\n\n### Cranes\n\n- Greased\n\n### Locks\n\n- Dry\n")
    #expect(nested.teams.map(\.heading.name) == ["Cranes", "Locks"])
  }

  @Test("Marks typed against a heading make one where the note has others")
  func crampedHeadings() throws {
    let note = try MeetingNote(
      "# Board\n\n### Fees\n\n- Due\n\n###Takeaways\n\n- Write to all\n\n#fees\n\n##14 is closed\n")
    #expect(note.headed.map(\.heading.name) == ["Fees", "Takeaways"])
    #expect(try MeetingNote("###Takeaways\n\n- Write to all\n").headed.isEmpty)
  }

  @Test("Lists of names under a heading for them are no news, a point about them is")
  func attendance() throws {
    let note = try MeetingNote(
      """
      # Club 2031-03-04

      @Ida H @dov

      ## Voting member attendance
      - [x] Ida Holm - Chair, Cranes Inc.
      - [ ] Dov Lark

      ## Low attendance
      - We talked at length about how few of us come, and will ask the members by letter.

      ## Links
      - Transcript: https://a.example/1
      """)
    #expect(
      note.items.map(\.role) == [
        .boilerplate, .boilerplate, .boilerplate, .statement, .boilerplate,
      ])
  }

  @Test("The heading around all others is the title, one of several only where it names a meeting")
  func title() throws {
    let around = try MeetingNote("## Weekly meeting\n\n### Old\n- Gates\n", file: "a.md")
    #expect(around.title == "Weekly meeting")
    #expect(around.headed.map(\.heading.name) == ["Old"])
    let several = try MeetingNote(
      "# Missing members:\n- Ida\n\n# Reports:\n- Gates\n", file: "a.md")
    #expect(several.title == "a")
    #expect(several.headed.count == 2)
    let quoted = try MeetingNote("> Be kind.\n\n# Sync 2031-03-04\n\n- Gates\n", file: "a.md")
    #expect(quoted.title == "Sync 2031-03-04")
  }

  @Test("A meeting that was called off drops nothing, and the next is compared with the one before")
  func calledOff() throws {
    let first = try MeetingNote("## Yard\n- Painting the gate\n", file: "2031-03-04.md")
    let off = try MeetingNote(
      "# 2031-03-11 sync - canceled\n\nNo meeting.\n", file: "2031-03-11.md")
    let last = try MeetingNote("## Yard\n- Painting the gate\n", file: "2031-03-18.md")
    #expect(off.isCalledOff)
    #expect(try MeetingNote("# Sync cancelled\n").items.map(\.text) == ["Sync cancelled"])
    var walk = SeriesWalk()
    #expect(walk.next(first) == nil)
    #expect(walk.next(off)?.comparison.changes.map(\.kind) == [.new])
    let step = walk.next(last)
    #expect(step?.old == 0)
    #expect(step?.comparison.hasChanges == false)
  }

  @Test("A name after a dash is a person where others on its level are, in whatever order")
  func tails() throws {
    func teams(_ guest: String) throws -> [String] {
      try MeetingNote(
        "## Guest - \(guest)\n- Boats\n\n## Cranes Report - Ida/Bo\n- Gates\n\n## Locks Report - Uma\n- Ropes\n"
      ).headed.map(\.heading.name)
    }
    #expect(try teams("Rohit") == ["Guest", "Cranes Report", "Locks Report"])
    #expect(try teams("Dov Lark") == ["Guest", "Cranes Report", "Locks Report"])
  }

  @Test("A numbered point after a group is none of its teams, nor are the next steps")
  func numbered() throws {
    let note = try MeetingNote(
      "## 2. Work on projects\n### Boat\n- Sold\n\n## 3. Tasks given\n- Ropes\n\n## 4. Next steps\n- Gates\n"
    )
    #expect(note.headed.map(\.kind) == [.group, .team, .other, .other])
    let items = try MeetingNote("## Action Items (AIs)\n- Gates\n").headed[0]
    #expect(items.kind == .other)
    #expect(items.heading.leads.isEmpty)
  }

  @Test("Where one bold line opens a section, a bold label opens the next")
  func boldShelves() throws {
    let note = try MeetingNote(
      "## Report\n\n**Earlier goals of ours**\n- Gates\n\n&nbsp;\n\n**Upcoming plans**\n\n&nbsp;\n\n| What |\n| --- |\n| Boats |\n"
    )
    #expect(
      note.headed.map(\.heading.name) == ["Report", "Earlier goals of ours", "Upcoming plans"])
    #expect(note.items.map(\.section) == [2, 3])
    #expect(note.items[1].status.status == .planned)
  }

  @Test("What is left over from earlier meetings has not moved")
  func oldBusiness() throws {
    let old = try MeetingNote("## New Business\n- Paint the gate\n", file: "2031-03-04.md")
    let new = try MeetingNote("## Old Business\n- Paint the gate\n", file: "2031-03-11.md")
    #expect(Comparison(from: old, to: new).changes.map(\.kind) == [.unchanged])
  }

  @Test("An address without its scheme is no words")
  func bareAddresses() throws {
    let old = try MeetingNote("- Paint issues.example.org/browse/7\n", file: "2031-03-04.md")
    let new = try MeetingNote("- Sell issues.example.org/browse/8\n", file: "2031-03-11.md")
    #expect(Comparison(from: old, to: new).changes.allSatisfy { $0.old.isEmpty || $0.new.isEmpty })
    let file = try MeetingNote("- Paint node.js/browse/7\n", file: "2031-03-11.md")
    let other = try MeetingNote("- Sell node.js/browse/8\n", file: "2031-03-04.md")
    #expect(Comparison(from: other, to: file).changes.contains { $0.old.count == $0.new.count })
  }

  @Test(
    "How a meeting is held is no news, that it is held elsewhere is",
    arguments: [
      ("Join via Zoom at https://zoom.example.org/j/1", false),
      ("Link to the code of conduct: https://quay.example.org/conduct", false),
      ("4 members present", false), ("The next meeting is on 30 March 2031, at noon", false),
      ("We join the ferry club in May", true), ("4 new members joined the club", true),
      ("The code of the lock was changed", true), ("Start of the sitting: 19:21", false),
      ("Host of the next call: Ida Holm", false), ("Start of the works: 19 May", true),
      ("The last set of notes were sent out on 4 March", false),
      ("会议时间: 15:30-16:30", false), (":tv::cat: Recording: https://tv.example.org/j/1", false),
      ("Date/Time: March 4, 2031 @ 05:00pm UTC / 6:00 PM CET", false),
      ("Date : 14 mars 2031 à 18 h 30", false), ("Présent.e.s : Ida, Bo", false),
      ("Durée : deux heures", false), ("Lamp: 19 May", true),
      ("Lamps: 3:1 of all were mended", true),
      ("The tide of quay 4 time:2031-03-05T10:00:00", true),
    ])
  func logistics(_ line: String, _ isNews: Bool) throws {
    let note = try MeetingNote("# Quay 2031-03-04\n\n## Notes\n\n- \(line)\n- Oiled the crane\n")
    #expect((note.items[0].role == .statement) == isNews)
  }

  @Test("What was recorded is no news")
  func recorded() throws {
    let link = "- https://quay.example.org/j/1\n\n"
    let note = try MeetingNote("# Quay 2031-03-04\n\n## Transcript\n\n\(link)## Lamps\n\n\(link)")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }

  @Test(
    "That there is no news of something is no news",
    arguments: [
      ("No update on the second lock", true), ("No updated on the lock", true),
      ("No update of the lock without its key", false),
      ("Second lock: nothing to report", true), ("Second lock: no update since last week", true),
      ("No update on the lock because the wall is wet", false),
      ("Second lock: nothing new but a key", false),
    ])
  func noNews(_ line: String, _ isPlaceholder: Bool) throws {
    let note = try MeetingNote("# Quay 2031-03-04\n\n## Notes\n\n- \(line)\n- Oiled the crane\n")
    #expect((note.items[0].role == .placeholder) == isPlaceholder)
  }

  @Test("a heading with the day is the title though others stand on its level")
  func titleBesideOthers() throws {
    let note = try MeetingNote(
      "## Pier Users Meeting 2031-03-04\n## Links\n\n- Plan\n\n## Notes\n\n- Fog\n",
      file: "2031-03-04-users.md")
    #expect(note.title == "Pier Users Meeting 2031-03-04")
    let linked = try MeetingNote("# Quay, March 4 ([discuss](https://quay.example/1))\n\n- Fog\n")
    #expect(linked.title == "Quay, March 4")
  }

  @Test("a day with links, and what an agenda was drawn from, frame the meeting")
  func drawnUp() throws {
    let note = try MeetingNote(
      "# Quay meeting\n4 March 2031\n[Recording](https://quay.example/r) | "
        + "[Call](https://quay.example/c)\n\n## Agenda\n\n"
        + "*Extracted from **quay-agenda** labelled issues and pull requests prior to the meeting.\n\n"
        + "* Bell\n\n### Gates\n\n- Extracted from the mast: two ropes\n", file: "2031-03-04.md")
    #expect(
      note.items.filter { $0.role == .statement }.map(\.text) == [
        "Bell", "Extracted from the mast: two ropes",
      ])
  }

  @Test("An agenda whose points are sorted under others announces, minutes below points do not")
  func sortedAgenda() throws {
    let agenda = """
      ## Agenda

      - New items
        - Paint for the pier
      - Old items
        - Repair of the west lock
        - [Harbour almanac](https://x.example/a)

      """
    let note = try MeetingNote(
      agenda + """
        ## Notes

        - Paint for the pier in winter
          - We like it
        - Repair of the west lock
          - It leaks
        - [Harbour almanac](https://x.example/a)
          - Ida drew a map
        """)
    #expect(note.items.prefix(5).allSatisfy { $0.role == .boilerplate })
    #expect(note.items.dropFirst(5).allSatisfy { $0.role == .statement })
    let minutes = try MeetingNote(
      "## Agenda\n\n- Pier\n  - We like the paint\n- Lock\n  - It leaks at night\n  - Ida drew a map\n\n"
        + "## Closing\n\n- Fog\n")
    #expect(minutes.items.count { $0.role == .statement } > 3)
  }

  @Test("A heading all of whose words a longer point has tells of it")
  func shortHeadings() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Agenda\n\n- Look through first offers for rule 10 revisions\n- Fog bells in winter\n\n"
        + "## Rule revisions\n\n- All of them look good\n\n## Ropes\n\n- Hemp is dear\n")
    #expect(note.item("Look through first offers for rule 10 revisions")?.role == .boilerplate)
    #expect(note.item("Fog bells in winter")?.role == .statement)
  }
}
