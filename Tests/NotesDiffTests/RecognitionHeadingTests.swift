import NotesDiff
import TestSupport
import Testing

/// Headings: which of them are teams, who leads them, and what else they say.
@Suite("Recognising team headings")
struct RecognitionHeadingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var markdown: String
    var name: String
    var leads: [String] = []
    var status: String?
    var alias: String?
    var scope: String?
    var remark: String?
    var testDescription: String { markdown }
  }

  static let samples: [Sample] = [
    Sample(markdown: "### Tickets - Dorothea Köhler", name: "Tickets", leads: ["Dorothea Köhler"]),
    Sample(markdown: "### Tickets – Per Lindqvist", name: "Tickets", leads: ["Per Lindqvist"]),
    Sample(markdown: "### Quay Planner (Bo Yong)", name: "Quay Planner", leads: ["Bo Yong"]),
    Sample(markdown: "## Update on Berths (Wen Qiao)", name: "Berths", leads: ["Wen Qiao"]),
    Sample(markdown: "### Imminent berths (Bo Yong).", name: "Imminent berths", leads: ["Bo Yong"]),
    Sample(
      markdown: "### Ballast (incubating) - Naoko Ishida (Out of the office until 09/13)",
      name: "Ballast", leads: ["Naoko Ishida"], status: "incubating",
      remark: "Out of the office until 09/13"),
    Sample(markdown: "### Signage - (vacant)", name: "Signage"),
    Sample(markdown: "### Signage - vacant", name: "Signage"),
    Sample(markdown: "### Signage", name: "Signage"),
    Sample(markdown: "### Signage -", name: "Signage"),
    Sample(
      markdown: "### Signage - Usha Marine + Rhea Kap", name: "Signage",
      leads: ["Usha Marine", "Rhea Kap"]),
    Sample(
      markdown: "### Signage (or to be moved)", name: "Signage (or to be moved)",
      scope: "or to be moved"),
    Sample(
      markdown: "### Signage - Usha Marine/Rhea Kap", name: "Signage",
      leads: ["Usha Marine", "Rhea Kap"]),
    Sample(
      markdown: "### Signage - Usha Marine & Rhea Kap", name: "Signage",
      leads: ["Usha Marine", "Rhea Kap"]),
    Sample(
      markdown: "### Signage - Usha Marine and Rhea Kap", name: "Signage",
      leads: ["Usha Marine", "Rhea Kap"]),
    Sample(
      markdown: "### Signage - ~~Usha Marine~~ Rhea Kap", name: "Signage", leads: ["Rhea Kap"],
      remark: "~~Usha Marine~~"),
    Sample(
      markdown: "### Tickets - Stan Tey pinch hitting for Zara Robin", name: "Tickets",
      leads: ["Stan Tey"], remark: "pinch hitting for Zara Robin"),
    Sample(
      markdown: "### Tickets - Stan Tey (Rhea Kap representing)", name: "Tickets",
      leads: ["Stan Tey"], remark: "Rhea Kap representing"),
    Sample(
      markdown: "### Tide-Tables - Ines Aldana", name: "Tide-Tables", leads: ["Ines Aldana"]),
    Sample(
      markdown: "### Harbour Runtime (aka Hull) - Sean O'Dell", name: "Harbour Runtime",
      leads: ["Sean O'Dell"], alias: "Hull"),
    Sample(
      markdown: "### Infrastructure (moorings, anchors) - Eva Farr", name: "Infrastructure",
      leads: ["Eva Farr"], scope: "moorings, anchors"),
  ]

  @Test("What is updated may be many projects: the heading gathers them")
  func updatesOnMany() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Updates on Projects\n\n### Mill\n\n- Sold\n\n### Ferry\n\n- Let\n")
    #expect(note.sections.filter { $0.kind == .team }.map(\.heading.name) == ["Mill", "Ferry"])
    let one = try MeetingNote("# Quay\n\n## Updates on Mill\n\n- Sold\n")
    #expect(one.sections.filter { $0.kind == .team }.map(\.heading.name) == ["Mill"])
  }

  @Test("Every form of a team heading", arguments: samples)
  func form(sample: Sample) throws {
    let note = try MeetingNote(
      "# Harbour PMC Meeting 2031-03-04\n\n## Backlog Reviews\n\n\(sample.markdown)\n- A report\n")
    let team = try #require(note.teams.first)
    #expect(note.teams.count == 1)
    #expect(team.heading.name == sample.name)
    #expect(team.heading.leads == sample.leads)
    #expect(team.heading.status == sample.status)
    #expect(team.heading.alias == sample.alias)
    #expect(team.heading.scope == sample.scope)
    #expect(team.heading.remark == sample.remark)
    #expect(team.line == 5)
    #expect(team.hasReport)
  }

  @Test("A bracket within a heading is a part of its name, one at its end is not")
  func brackets() throws {
    let note = try MeetingNote(
      "# Board\n\n## Assembly (members only) and feast\n\n- Set\n\n## Tiles (of clay)\n\n- Laid\n")
    #expect(note.headed.map(\.heading.name) == ["Assembly (members only) and feast", "Tiles"])
  }

  @Test("Sub-sections of a team are its components, with a name in code or not")
  func components() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Infrastructure - Eva Farr
      #### `moorings-release`
      - Chains checked
      #### `anchors` (a.k.a `anc`)
      No changes
      ### Tickets - Marguerite Fay
      """)
    let headed = note.headed.dropFirst()
    #expect(headed.map(\.kind) == [.team, .component, .component, .team])
    #expect(
      headed.map(\.heading.name) == ["Infrastructure", "moorings-release", "anchors", "Tickets"])
    #expect(headed.map(\.hasReport) == [true, true, false, false])
    #expect(headed.map(\.saysNothingNew) == [true, false, true, false])
    #expect(note.team(of: 3) == 2)
  }

  @Test("Blockers behind the last team are those of the meeting, elsewhere those of a team")
  func blockers() throws {
    let teams = "## Cranes - Ida Holm\n- Oiled\n%s## Docks - Bo Lind\n- Swept\n"
    let own = "## Blockers\n- The sluice permit is missing\n"
    func team(_ text: String) throws -> String? {
      let note = try MeetingNote("# Yard Sync 2031-01-21\n\n" + text)
      let index = try #require(note.items.firstIndex { $0.text.hasPrefix("The sluice") })
      return note.teamName(of: note.items[index].section)
    }
    let plain = teams.replacing("%s", with: "")
    #expect(try team(plain + own + "## Action items\n- Ida to ask\n") == nil)
    #expect(try team(teams.replacing("%s", with: own)) == "Cranes")
    #expect(try team(plain + "#" + own) == "Docks")
  }

  @Test("Teams under group headings of every level")
  func groups() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Agenda
      * Announcements
      ## Incubating Projects
      ### Ballast
      - Draught tables
      #### Trim
      ## Active Projects
      ### Tickets - Marguerite Fay
      ## Next meeting
      """)
    let kinds = Dictionary(
      note.headed.map { ($0.heading.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    #expect(kinds["Agenda"] == .other)
    #expect(kinds["Incubating Projects"] == .group)
    #expect(kinds["Ballast"] == .team)
    #expect(kinds["Trim"] == .component)
    #expect(kinds["Tickets"] == .team)
  }

  @Test("Teams on level 2 but for one, as in a note of 2015")
  func levels() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ## Tickets - Marguerite Fay
      - Refunds
      ### Berths - Wen Qiao
      - Photos
      ## Signage - Per Lindqvist
      """)
    #expect(note.teams.map(\.heading.name) == ["Tickets", "Berths", "Signage"])
    #expect(note.items.map { note.team(of: $0.section) } == [2, 3])
  }

  @Test("A heading of accomplishments belongs to the team above it")
  func accomplishments() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Signage - Per Lindqvist
      - E-paper
      ### Few Accomplishments
      - Panels sent
      ### Tickets - Marguerite Fay
      # New Features
      - QR codes
      # Bug Fixes
      - Rounding
      ### Berths - Wen Qiao
      """)
    #expect(note.teams.map(\.heading.name) == ["Signage", "Tickets", "Berths"])
    let teams = note.items.map { note.team(of: $0.section).map { note.sections[$0].heading.name } }
    #expect(teams == ["Signage", "Signage", "Tickets", "Tickets"])
    #expect(note.title == "Harbour PMC Meeting 2031-03-04")
  }

  @Test("A heading that looks like a team with a lead, above a proposed roadmap, is none")
  func proposal() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Tickets - Marguerite Fay
      ## Appendix
      ### Harbour Roadmap Proposal - Marguerite
      Delivered When? | What?
      ------|------
      *Soon* | - A sample
      """)
    #expect(note.teams.map(\.heading.name) == ["Tickets"])
    #expect(!note.hasRoadmap)
  }

  @Test("Headings inside a code fence are no headings")
  func fence() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Tickets - Marguerite Fay
      ```
      ### Berths - Wen Qiao
      # New Features
      ```
      """)
    #expect(note.teams.map(\.heading.name) == ["Tickets"])
    #expect(note.items.map(\.form) == [.code])
    #expect(note.items.map(\.endLine) == [7])
  }

  @Test("Statements typed as headings are items")
  func statements() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Signage - Per Lindqvist
      ##### Working on a brightness sensor
      ##### Evaluating panels from two vendors
      ### Tickets - Marguerite Fay
      """)
    #expect(note.items.map(\.form) == [.heading, .heading])
    #expect(
      note.texts == ["Working on a brightness sensor", "Evaluating panels from two vendors"])
    #expect(note.items.map(\.line) == [4, 5])
    #expect(note.sections.count == 4)
  }

  @Test("Two names are two teams, and one lead's first name is not another's")
  func twins() throws {
    let note = try MeetingNote(
      """
      # Harbour PMC Meeting 2031-03-04
      ## Backlog Reviews
      ### Charts - Jo Friis
      ### Tides - Jo Skarsgard
      """)
    #expect(note.teams.map(\.heading.leads) == [["Jo Friis"], ["Jo Skarsgard"]])
  }

  @Test("Underlined headings are headings, with all of their lines accounted for")
  func underlined() throws {
    let text = """
      Harbour PMC Meeting 2031-03-04
      ==============================

      Backlog Reviews
      ---------------
      ### Tickets - Marguerite Fay
      - Refunds
      """
    let note = try MeetingNote(text)
    #expect(note.title == "Harbour PMC Meeting 2031-03-04")
    #expect(note.headed.map(\.kind) == [.group, .team])
    #expect(LineAccount.missing(note, of: Array(text.utf8)).isEmpty)
  }

  @Test("Sections named after people, with a handle")
  func handles() throws {
    let note = try MeetingNote(
      """
      # Sync 2031-06-03

      ## Updates

      @mira

      - [x] Star catalogue
      - [ ] Dome camera

      @jules

      @tomek

      1. Image archive
      """)
    #expect(note.teams.map(\.heading.name) == ["@mira", "@jules", "@tomek"])
    #expect(note.teams.map(\.hasReport) == [true, false, true])
    #expect(note.items.map(\.ticked) == [true, false, nil])
    #expect(note.items.map(\.status.status).prefix(2) == [.done, .planned])
  }

  @Test(
    "A bold line is a heading with its ticket and link beside it, and a long one that is a link")
  func boldWithTickets() throws {
    let long = "Write down for all harbours of the bay which of the old lamps are kept burning #44"
    let note = try MeetingNote(
      "**First point**\n\n- Fog\n\n**Second `lamp` point** #13 ([link](https://x.example/13))\n\n"
        + "- Rain\n\n[**\(long)**](https://x.example/44)\n\n- Snow\n")
    #expect(
      note.items.map { note.sections[$0.section].heading.name } == [
        "First point", "Second lamp point #13", long,
      ])
  }

  @Test(
    "Who tells of a section is no part of its name",
    arguments: [
      ("Cranes - presented by Ida Holm", "Ida Holm"), ("Cranes, led by bo_b", "bo_b"),
      ("Cranes (hosted by Ida)", "Ida"), ("Cranes - Presented by null [Harbour]", "null"),
    ])
  func presenters(title: String, lead: String) throws {
    let note = try MeetingNote("# Sync 2031-06-03\n## \(title)\n- Oiled\n")
    #expect(note.sections.last?.heading.name == "Cranes")
    #expect(note.sections.last?.heading.leads == [lead])
  }

  @Test("Work that was done by somebody has its words")
  func doneBy() throws {
    let note = try MeetingNote("# Sync 2031-06-03\n## Talk given by Ida on cranes\n- Oiled\n")
    #expect(note.sections.last?.heading.name == "Talk given by Ida on cranes")
  }

  @Test("Topics typed below a list of tasks are none of it, what sorts the tasks is")
  func topicsBelowTasks() throws {
    let tasks = "# Quay\n\n## Action items\n\n- Ida: oil the gate\n\n"
    let note = try MeetingNote(
      tasks
        + "### Winter berths for boats\n\n- We have enough for this year\n- Bo wrote about the rent\n"
    )
    let topic = try #require(note.sections.last)
    #expect(topic.parent == 0)
    #expect(note.item("We have enough for this year")?.status.status == .unknown)
    #expect(note.item("Ida: oil the gate")?.status.status == .planned)
    for below in [
      "### From last week\n\n- Two long ropes\n", "### Ida\n\n- Two long ropes\n",
      "### Ropes and lines for boats\n\n- [ ] Two long ropes\n",
    ] {
      let note = try MeetingNote(tasks + below)
      #expect(note.sections.last?.parent == 1)
    }
  }
}
