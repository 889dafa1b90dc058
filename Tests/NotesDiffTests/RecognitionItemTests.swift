import NotesDiff
import TestSupport
import Testing

/// Items: bullets of every shape, labels, placeholders.
@Suite("Recognising items")
struct RecognitionItemTests {
  private func note(_ body: String) throws -> MeetingNote {
    try MeetingNote("# Harbour\n## Backlog Reviews\n### Tickets - Marguerite Fay\n" + body + "\n")
  }

  @Test("Bullets of any marker, and numbered lists", arguments: ["-", "*", "+", "1.", "2)"])
  func markers(marker: String) throws {
    let note = try note("\(marker) Refunds\n\(marker) Groups")
    #expect(note.texts == ["Refunds", "Groups"])
    #expect(note.items.map(\.form) == [.bullet, .bullet])
    #expect(note.items.map(\.line) == [4, 5])
  }

  @Test("Nesting with spaces and with tabs", arguments: ["  ", "    ", "\t"])
  func nesting(indent: String) throws {
    let note = try note("- Calendar\n\(indent)- Holidays\n- Importers")
    #expect(note.items.map(\.depth) == [0, 1, 0])
    #expect(note.items.map(\.parent) == [nil, 0, nil])
    #expect(note.items.map(\.hasChildren) == [true, false, false])
  }

  @Test("Indents of spaces that do not break are indents")
  func unbreakable() throws {
    let note = try note("- Calendar\n\u{A0} \u{A0}- Holidays\n\u{A0}- Importers")
    #expect(note.texts == ["Calendar", "Holidays", "Importers"])
    #expect(note.items.map(\.depth) == [0, 1, 1])
  }

  @Test(
    "A blank left as it was is no answer",
    arguments: [("[add here]", false), ("...", false), ("No updates", true), ("n/a", true)])
  func answers(text: String, isAnswer: Bool) throws {
    #expect(try note("- \(text)").sections.contains(where: \.saysNothingNew) == isAnswer)
  }

  @Test("That a meeting was called off is news wherever it stands")
  func calledOff() throws {
    let note = try MeetingNote(
      "# Harbour\n## Attendees\n- Ida Holm\n\nMeeting cancelled for want of ferries.\n")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }

  @Test("A bullet over several lines is one item, and keeps its lines")
  func continued() throws {
    let note = try note("- Refunds for sailings\n  that were cancelled\nby the weather\n- Groups")
    #expect(note.texts.first == "Refunds for sailings that were cancelled by the weather")
    #expect(note.items.map(\.line) == [4, 7])
    #expect(note.items.map(\.endLine) == [6, 7])
  }

  @Test(
    "Sub-bullets typed as ** or -- at the margin are items of their own", arguments: ["**", "--"])
  func doubled(mark: String) throws {
    let note = try note("* Importers\n\(mark) NeTEx is read\n\(mark) GTFS is written\n* Refunds")
    #expect(note.texts == ["Importers", "NeTEx is read", "GTFS is written", "Refunds"])
    #expect(note.items.map(\.parent) == [nil, 0, 0, nil])
    #expect(note.items.map(\.line) == [4, 5, 6, 7])
  }

  @Test("A heading inside a bullet is the bullet's text")
  func heading() throws {
    let note = try note("- ### Refunds are live\n- Groups")
    #expect(note.texts == ["Refunds are live", "Groups"])
    #expect(note.teams.count == 1)
  }

  @Test("A heading below the text of a bullet stands over what follows there")
  func headingBelow() throws {
    let note = try note("- Lamps\n  #### Upcoming:\n  - Oil\n\n  Wicks\n- Groups")
    #expect(note.texts == ["Lamps", "Upcoming:", "Oil", "Wicks", "Groups"])
    #expect(note.items.map(\.parent) == [nil, 0, 1, 1, nil])
    #expect(note.items[1].role == .groupLabel)
    #expect(note.items[2].status.status == .planned)
  }

  @Test("A heading moved into a bullet by its indent stands beside the one over the list")
  func headingMovedIn() throws {
    let note = try note("#### Now available:\n- Lamps\n  #### Upcoming:\n  - Oil")
    #expect(note.texts == ["Lamps", "Oil"])
    #expect(note.items.map(\.parent) == [nil, nil])
    #expect(note.headed.map(\.heading.name).suffix(2) == ["Now available", "Upcoming"])
  }

  @Test("Paragraphs in place of bullets")
  func paragraphs() throws {
    let note = try note("Refunds are live.\n\nGroups are next,\nfor schools.")
    #expect(note.texts == ["Refunds are live.", "Groups are next, for schools."])
    #expect(note.items.map(\.form) == [.paragraph, .paragraph])
    #expect(note.items.map(\.endLine) == [4, 7])
  }

  @Test("Text right before a table keeps its place")
  func beforeTable() throws {
    let note = try note("Ports that\nhave it:\nPort | Since\n---|---\nOban | May")
    #expect(note.texts == ["Ports that have it:", "Oban: May"])
    #expect(note.items.map(\.line) == [4, 8])
    #expect(note.items.map(\.endLine) == [5, 8])
  }

  @Test("Links, bare addresses, code, pictures, emoji, struck text")
  func inlines() throws {
    let note = try note(
      """
      - Released [4.2](https://a.example/4.2) of `timetables`, see https://b.example/x
      - ![chart](https://a.example/c.png) 🎉 :tada: ~~gone~~
      - See [notes][ref]

      [ref]: https://a.example/ref
      """)
    #expect(note.texts.first == "Released 4.2 of timetables, see https://b.example/x")
    #expect(note.items[0].content.links == ["https://a.example/4.2", "https://b.example/x"])
    #expect(note.items[0].content.spans.contains { $0.style == .code && $0.text == "timetables" })
    #expect(note.items[1].text == "chart 🎉 :tada: gone")
    #expect(note.items[1].content.spans.contains { $0.style == .struck && $0.text == "gone" })
    #expect(note.items[2].content.links == ["https://a.example/ref"])
    #expect(note.furniture == [.init(.linkDefinition, lines: 8...8)])
  }

  @Test("White space before code stays outside of it")
  func folding() throws {
    let note = try note("- Drop the   `v1` files and [the  map](https://a.example) of *them*")
    #expect(note.items[0].text == "Drop the v1 files and the map of them")
    let spans = note.items[0].content.spans.filter { !$0.style.isEmpty || $0.link != nil }
    #expect(spans.map(\.text) == ["v1", "the map", "them"])
  }

  @Test("Control characters stay in the text, to be shown")
  func control() throws {
    #expect(try note("- a\u{7}b\u{1B}[31m").texts == ["a\u{7}b\u{1B}[31m"])
  }

  @Test("Empty bullets, comments and rules are furniture")
  func furniture() throws {
    let note = try note("-\n- \n\n<!-- a remark\nof two lines -->\n\n***\n\n- Refunds")
    #expect(note.texts == ["Refunds"])
    #expect(note.furniture.map(\.kind) == [.emptyItem, .emptyItem, .comment, .rule])
    #expect(note.furniture[2].lines == 7...8)
  }

  @Test(
    "Placeholders are no report",
    arguments: [
      "No updates.", "- no update", "- No functional changes", "- n/a", "- N/A", "- -",
      "- [add here]",
      "Nothing to report this week", "Not much to add.", "Nothing to share",
      "- No update available", "- Skipping this week",
      "- No changes/news", "- No noteworthy updates since 12-03-2030", "- Not much activity",
      "- Nothing new with respect to Tickets", "_No updates_", "None", "- TBD", "", "-", "...",
    ])
  func placeholders(text: String) throws {
    let note = try note(text)
    #expect(note.teams.map(\.hasReport) == [false])
    #expect(note.items.allSatisfy { $0.role == .placeholder })
  }

  @Test(
    "What only begins like a placeholder is a report",
    arguments: [
      "- No updates to the ferry locator until May", "- No more paper tickets", "- Nothing works",
      "- Skip the second gate", "- Not working yet", "- No progress on the ferry locator",
      "- No update this week; the patch comes soon",
    ])
  func reports(text: String) throws {
    #expect(try note(text).teams.map(\.hasReport) == [true])
  }

  @Test("A section that says there is nothing new, and one that says nothing")
  func silence() throws {
    #expect(try note("No updates").teams.map(\.saysNothingNew) == [true])
    #expect(try note("").teams.map(\.saysNothingNew) == [false])
  }

  @Test(
    "Group labels give their items a status",
    arguments: [
      ("Upcoming:", Status.planned), ("Next", .planned), ("In Progress", .inProgress),
      ("Currently:", .inProgress), ("Completed", .done), ("**Done:**", .done),
    ])
  func groupLabels(label: String, status: Status) throws {
    let nested = try note("- \(label)\n  - season tickets")
    #expect(nested.items.map(\.role) == [.groupLabel, .statement])
    #expect(nested.items[1].status.status == status)
    let headed = try note("#### \(label)\n- season tickets")
    #expect(headed.headed.last?.kind == .label)
    #expect(headed.items[0].status.status == status)
    let paragraph = try note("\(label)\n\n- season tickets")
    #expect(paragraph.items.last?.status.status == status)
    #expect(paragraph.items.last?.parent == 0)
  }

  @Test(
    "Label prefixes give their statement a status",
    arguments: [
      ("Completed: season tickets", "Completed", Status.done),
      ("Ongoing: season tickets", "Ongoing", .inProgress),
      ("Next: season tickets", "Next", .planned),
      ("[WIP] season tickets", "WIP", .inProgress),
    ])
  func prefixes(text: String, label: String, status: Status) throws {
    let item = try #require(try note("- " + text).items.first)
    #expect(item.prefix == label)
    #expect(item.statement == "season tickets")
    #expect(item.status.status == status)
    #expect(item.role == .statement)
  }

  @Test("A topic in front of a colon is no label")
  func topics() throws {
    let item = try #require(try note("- Refunds: card payments first").items.first)
    #expect(item.prefix == nil)
    #expect(item.statement == "Refunds: card payments first")
  }

  @Test("The lines of an agenda are no statements")
  func agenda() throws {
    let note = try MeetingNote("# Harbour\n## Agenda\n* Tickets\n## Discussion\n* Fees\n")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }

  @Test("The path of an item names what it stands under")
  func path() throws {
    let note = try note("#### Shop\n- Upcoming:\n  - season tickets")
    #expect(note.path(of: 1) == ["Backlog Reviews", "Tickets", "Shop", "Upcoming:"])
  }

  @Test("A list of addresses alone belongs to the line before it")
  func listOfAddresses() throws {
    let note = try MeetingNote(
      """
      # Garden 2031-03-05

      ### Ponds - Ida Holm

      Report on the leak
      - https://example.org/leak/4468

      Report on the net
      - https://example.org/net/12
      - It is torn
      """)
    #expect(note.items.map(\.parent) == [nil, 0, nil, 2, 2])
  }

  @Test("An address alone after a paragraph belongs to it")
  func addressAfterParagraph() throws {
    let note = try MeetingNote(
      """
      # Garden 2031-03-05

      ### Ponds - Ida Holm

      Pond pump 2.1 is out.

      https://example.org/pump/2.1

      The net is torn.
      """)
    #expect(
      note.texts == ["Pond pump 2.1 is out. https://example.org/pump/2.1", "The net is torn."])
    let quoted = try MeetingNote(
      "## Pumps\n\nPlease comment here:\n\n> https://example.org/pump/3\n")
    #expect(quoted.texts == ["Please comment here: https://example.org/pump/3"])
  }

  @Test("What opens with the word of a label and names a ticket is work")
  func workLikeLabels() throws {
    let link = "[#569](https://garden.example/shed/pull/569)"
    for (text, role) in [
      ("Update charter \(link)", Item.Role.statement), ("Update charter #569", .statement),
      ("Updates from sheds", .groupLabel),
    ] {
      #expect(try note("- \(text)\n  - Two are against it").items.first?.role == role)
    }
  }
}
