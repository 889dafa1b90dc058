import NotesDiff
import TestSupport
import Testing

/// Roadmaps in all their shapes, and tables that are none.
@Suite("Recognising roadmaps")
struct RecognitionRoadmapTests {
  private func note(_ rows: String, head: String = "Delivered When? | What?\n------|------\n")
    throws
    -> MeetingNote
  {
    try MeetingNote("# Harbour 2031-03-04\n## Roadmap Review\n" + head + rows + "\n")
  }

  @Test("A stage is carried down to the rows below it, past spacers")
  func carried() throws {
    let note = try note(
      """
      *Recently Completed* | - Calendars
      || - Dark mode
      ||
      *Soon* | - Refunds
      || - E-paper
      ||
      """)
    #expect(note.rows.map(\.text) == ["Calendars", "Dark mode", "Refunds", "E-paper"])
    #expect(
      note.rows.map(\.stage?.name) == ["Recently Completed", "Recently Completed", "Soon", "Soon"])
    #expect(note.rows.map(\.line) == [5, 6, 8, 9])
    #expect(note.rows.map(\.status.status) == [.done, .done, .planned, .planned])
    #expect(note.furniture.map(\.kind) == [.tableHead, .spacer, .spacer])
  }

  @Test("A stage on a line of its own, with an empty cell or none")
  func stageLines() throws {
    let note = try note(
      "*Next* |\n|| - Tides\n||\n*Future* |  |\n|| - Routes\n*Soon*\n|| - Refunds")
    #expect(note.rows.map(\.stage?.name) == ["Next", "Future", "Soon"])
    #expect(note.rows.map(\.text) == ["Tides", "Routes", "Refunds"])
    #expect(note.furniture.count { $0.kind == .stageLine } == 3)
  }

  @Test("Stages are ranked, whatever they are called")
  func ranks() throws {
    let note = try note("**Done** | - a\nIn Progress | - b\n_Up next_ | - c\nLater | - d")
    #expect(note.rows.map(\.stage?.name) == ["Recently Completed", "Soon", "Next", "Future"])
    #expect(note.rows.map(\.stage?.rank) == [3, 2, 1, 0])
  }

  @Test("A bold group row is a row, and its children are rows beside it")
  func groupRows() throws {
    let note = try note("*Soon* | **Harbour 5.0:**\n|| - Remove v1\n|| - Guide\n|| - E-paper")
    #expect(note.rows.map(\.text) == ["Harbour 5.0:", "Remove v1", "Guide", "E-paper"])
    #expect(note.rows.allSatisfy { $0.stage?.name == "Soon" })
  }

  @Test("Owners stand in the trailing bracket, other brackets stay in the text")
  func owners() throws {
    let note = try MeetingNote(
      """
      # Harbour 2031-03-04
      ## Backlog Reviews
      ### passenger counts - Lotte Maes
      ## Roadmap Review
      Delivered When? | What?
      ------|------
      *Soon* | - Refunds (Tickets)
      || - Trim (Ballast, Timetables and Berths)
      || - Forecasts (passenger counts)
      || - Removal of v1 (expected to speed up large calendars)
      || - Calendars ([Timetables 4.2](https://a.example/4.2))
      || - Panels (e-paper) on every quay
      """)
    #expect(
      note.rows.map(\.owners) == [
        ["Tickets"], ["Ballast", "Timetables", "Berths"], ["passenger counts"], [], [], [],
      ])
    #expect(note.rows[0].statement == "Refunds")
    #expect(note.rows[0].text == "Refunds (Tickets)")
    #expect(note.rows[4].statement == "Calendars (Timetables 4.2)")
    #expect(note.rows[5].statement == "Panels (e-paper) on every quay")
  }

  @Test("A plain table of two columns, every row with its stage")
  func plain() throws {
    let note = try note(
      "| Soon | Refunds |\n| Next | Tides |\n| Future | Routes |",
      head: "| When | What |\n|------|------|\n")
    #expect(note.rows.map(\.text) == ["Refunds", "Tides", "Routes"])
    #expect(note.rows.map(\.stage?.name) == ["Soon", "Next", "Future"])
  }

  @Test("Stages as headings with bullets")
  func headings() throws {
    let note = try MeetingNote(
      """
      # Observatory 2031-05-05
      ## Roadmap
      ### Recently completed
      - Image archive
      ### Coming soon
      - Remote dome (Dome)
        - with a lock
      ### Later
      - Spectrograph
      ## Projects
      ### Dome - Jules Achterberg
      - Remote dome
      """)
    #expect(
      note.rows.map(\.text) == [
        "Image archive", "Remote dome (Dome)", "with a lock", "Spectrograph",
      ])
    #expect(
      note.rows.map(\.stage?.name) == ["Recently Completed", "Soon", "Soon", "Future"])
    #expect(note.rows[1].owners == ["Dome"])
    #expect(note.teams.map(\.heading.name) == ["Dome"])
  }

  @Test("Stages as bullets with bullets")
  func bullets() throws {
    let note = try MeetingNote(
      "# Observatory 2031-05-05\n## Roadmap\n- **Soon**\n  - Remote dome\n- **Later**\n  - Prism\n")
    #expect(note.rows.map(\.text) == ["Remote dome", "Prism"])
    #expect(note.rows.map(\.stage?.name) == ["Soon", "Future"])
    #expect(note.items.filter { !$0.isRoadmapRow }.map(\.role) == [.groupLabel, .groupLabel])
  }

  @Test("A footnote and an introduction are no rows and no news")
  func footnote() throws {
    let note = try MeetingNote(
      """
      # Harbour 2031-03-04
      ## Roadmap Review
      See [the proposal](https://a.example/p) for background.

      Delivered When? | What?
      ------|------
      *Soon* | - Refunds

      *Above are plans, not commitments.*
      """)
    #expect(note.rows.map(\.text) == ["Refunds"])
    #expect(note.items.filter { !$0.isRoadmapRow }.map(\.role) == [.boilerplate, .boilerplate])
  }

  @Test("A sample roadmap in an appendix is no roadmap")
  func appendix() throws {
    let note = try MeetingNote(
      """
      # Harbour 2031-03-04
      ## Roadmap Review
      Delivered When? | What?
      ------|------
      *Soon* | - Refunds
      ## Appendix: a sample
      Delivered When? | What?
      ------|------
      *Soon* | - A sample
      """)
    #expect(note.rows.map(\.text) == ["Refunds"])
    #expect(note.items.count == 2)
  }

  @Test("Every cell of another table counts")
  func versions() throws {
    let note = try MeetingNote(
      """
      # Harbour 2031-03-04
      ## Backlog Reviews
      ### Timetables - Ines Aldana
      Port | Timetables | Berths | Since
      -----|-----|-----|-----
      Oban | 4.2 | 1.9 | May
      Mallaig | 4.1 | | April
      """)
    #expect(note.texts == ["Oban: 4.2; 1.9; May", "Mallaig: 4.1; April"])
    #expect(!note.hasRoadmap)
    #expect(note.items.allSatisfy { note.team(of: $0.section) == 2 })
  }

  @Test("A bar inside a cell is part of its text")
  func bars() throws {
    #expect(
      try note("*Soon* | - Fares \\| fees\n|| - `a\\|b`").rows.map(\.text) == [
        "Fares | fees", "a|b",
      ])
  }

  @Test("A stage nobody knows is said, and its rows are kept")
  func unknownStage() throws {
    let note = try note("*Soon* | - Refunds\n*Half-baked* | - Routes\n|| - Cabins")
    #expect(note.rows.map(\.text) == ["Refunds", "Routes", "Cabins"])
    #expect(note.rows.map(\.stage?.name) == ["Soon", "Half-baked", "Half-baked"])
    #expect(
      note.notices == [.unknownStage(file: "2031-03-04.md", line: 6, name: "Half-baked")])
  }

  @Test("A row is the same, whether it is the first of its stage or not")
  func firstOfStage() throws {
    let old = try note("*Soon* | - Refunds\n|| - E-paper")
    for rows in ["*Soon* | - E-paper\n|| - Refunds", "|Soon|- E-paper|\n||- Refunds|"] {
      let comparison = Comparison(from: old, to: try note(rows))
      #expect(comparison.changes.allSatisfy { [.unchanged, .cosmetic].contains($0.kind) })
    }
    let swapped = Comparison(from: old, to: try note("*Soon* | - E-paper\n|| - Refunds"))
    #expect(swapped.changes.map(\.kind) == [.unchanged, .unchanged])
  }

  @Test("A talk about roadmaps holds none")
  func talk() throws {
    let note = try MeetingNote(
      "# Harbour 2031-03-04\n## Topics\n### Topic 1: one roadmap for all\n"
        + "Whether one is wanted was asked of all.\n\n- The crews want one\n")
    #expect(note.items.map(\.role) == [.statement, .statement])
    #expect(!note.sections.contains { $0.kind == .roadmap })
  }
}
