import NotesDiff
import TestSupport
import Testing

/// What is wrong with notes themselves.
@Suite struct SeriesLintTests {
  private func rules(
    _ texts: [String], files: [String] = [], completedMeetings: Int = 8
  ) throws -> [String] {
    let history = try SeriesHistory(texts)
    return Lint(
      history, files: files + history.notes.map(\.file), completedMeetings: completedMeetings
    ).findings.map(\.rule)
  }

  @Test func nothingToFind() throws {
    #expect(try rules([SeriesSample.roadmap([("Soon", "A gate"), ("Next", "A lamp")])]).isEmpty)
  }

  @Test func copiedRoadmap() throws {
    #expect(try rules(SeriesSample.roadmaps) == ["copied-roadmap"])
    #expect(
      try rules(SeriesSample.roadmaps.dropLast() + [SeriesSample.leftOver])
        == ["copied-roadmap", "left-over-rows"])
  }

  @Test func aRowInTwoStages() throws {
    #expect(
      try rules([SeriesSample.roadmap([("Soon", "A second gate"), ("Next", "A second gate")])])
        == ["row-twice"])
    // Long enough to be compared word by word.
    let text = "Remote control of cranes for the northern quay"
    #expect(
      try rules([SeriesSample.roadmap([("Soon", text), ("Next", text)])]) == ["row-twice"])
  }

  @Test func aSectionTwice() throws {
    let body = "- Repainting the northern crane before the winter storms come in\n\n"
    let byName = "# Quay\n\n## Projects\n\n### Cranes - Ida Holm\n\n\(body)### Cranes - Ida Holm\n"
    #expect(try rules([byName]) == ["section-twice"])
    let byWords =
      "# Quay\n\n## Projects\n\n### Cranes - Ida Holm\n\n\(body)### Lifts - Ida Holm\n\n\(body)"
    #expect(try rules([byWords]) == ["section-twice"])
    let topics = "# Quay\n\n## Talks\n\n### Cranes\n\n- Ida\n\n### Comments\n\n- Good\n\n"
    #expect(try rules([topics + "### Lifts\n\n- Per\n\n### Comments\n\n- Fine\n"]).isEmpty)
  }

  @Test func unknownStageAndLostColumn() throws {
    let table = "# Quay\n\n## Roadmap\n\nWhen? | What?\n---|---\n"
    #expect(try rules([table + "Soon | - A gate\nWhenever | - A lamp\n"]) == ["unknown-stage"])
    #expect(
      try rules([table + "Soon | - A gate\n| | - A lamp\nA buoy without its column\n"])
        .contains("lost-column"))
  }

  /// What is wrong with tables.
  private func tables(_ text: String) throws -> [String] {
    let history = try SeriesHistory(["# Quay\n\n## Roadmap\n\n" + text])
    return Lint(history, files: [history.notes[0].file], completedMeetings: 8).findings
      .map { finding in
        guard case .noticed(let notice) = finding.detail else {
          return "\(finding.line ?? 0) \(finding.detail)"
        }
        return "\(notice)"
      }
  }

  @Test func tablesThatLostAColumn() throws {
    let head = "| When? | What? |\n|---|---|\n"
    #expect(try tables(head + "| Soon | - A gate |\n| Next | - A \\| lamp \\\\| |\n").isEmpty)
    #expect(
      try tables(head + "| Soon | - A gate | Ropes |\n") == [
        "lostCells(file: \"2031-01-04.md\", line: 7, cells: 3, columns: 2)"
      ])
    #expect(
      try tables("| When? |\n|---|\n| Soon | - A gate |\n")
        == ["lostCells(file: \"2031-01-04.md\", line: 7, cells: 2, columns: 1)"])
    #expect(
      try tables(head + "| Soon | - A gate |\n| - A lamp |\n")
        == ["lostColumn(file: \"2031-01-04.md\", line: 8, text: \"A lamp\")"])
    // Of three columns, too, where the statement has come to stand for the stage.
    #expect(
      try tables("When? | What? | Who?\n---|---|---\nSoon | - A gate | X\n| - A lamp | Ropes\n")
        == ["lostColumn(file: \"2031-01-04.md\", line: 8, text: \"A lamp | Ropes\")"])
    // The line of the bars, not that of the paragraph they are in.
    #expect(
      try tables("Our plan:\n| Soon | - A gate |\n| Next | - A lamp |\n| Next | - A rope |\n")
        == ["6 noTable(head: nil, dashes: nil)"])
    #expect(
      try tables("When? | What?\n---|---|---\nSoon | - A gate\n")
        == ["5 noTable(head: Optional(2), dashes: Optional(3))"])
  }

  @Test func titleAndFileDisagree() throws {
    #expect(try rules(["# Quay PMC 2031-02-04\n\n- x\n"]) == ["date-disagrees"])
  }

  @Test func rowsThatStayCompleted() throws {
    let note = SeriesSample.roadmap([("Recently Completed", "A gate"), ("Soon", "A lamp")])
    #expect(try rules([note, note, note], completedMeetings: 2) == ["long-completed"])
    #expect(try rules([note, note, note], completedMeetings: 3).isEmpty)
  }

  @Test func aRoadmapThatStaysAsItIs() throws {
    let note = SeriesSample.roadmap([("Soon", "A gate"), ("Next", "A lamp")])
    let other = SeriesSample.roadmap([("Soon", "A gate"), ("Soon", "A lamp")])
    #expect(try rules(Array(repeating: note, count: 5) + [other]) == ["frozen-roadmap"])
    #expect(try rules(Array(repeating: note, count: 4) + [other]).isEmpty)
  }

  @Test func aRoadmapThatIsGoneWithoutAWord() throws {
    let note = SeriesSample.roadmap([("Soon", "A gate"), ("Next", "A lamp")])
    let away = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n- \(text)\n"
    }
    let silent = away("Greased every winch drum")
    #expect(try rules([note, note, silent, silent]) == ["roadmap-gone"])
    #expect(try rules([note, silent, note, silent]).isEmpty)
    let word = away("The roadmap now lives on the board in the hall")
    #expect(try rules([note, note, word, silent]).isEmpty)
  }

  @Test func statementsThatBreakOff() throws {
    let text = { (item: String) in "# Quay PMC\n\n## Minutes\n\n\(item)\n" }
    for broken in ["Ropes are worn. After the storm we", "Sorting out the berths of ferries and"] {
      #expect(try rules([text("- \(broken)")]) == ["breaks-off"])
      #expect(try rules([text(broken)]) == ["breaks-off"])
    }
    let whole = [
      "- This is what it is made of.", "- Bollards of iron, and\n- lamps",
      "We still need all of the\n\n- bollards\n- lamps", "- Ropes for all of our\n  - ferries",
      "- The pier we would like to turn on", "- Lamps, ropes and so on, for all of you",
      "- Lamps and ropes of all berths we are in charge of",
    ]
    for item in whole { #expect(try rules([text(item)]).isEmpty) }
  }

  @Test func aTeamInsideABlankTeamIsNotTheSameTwice() throws {
    let text = """
      # Quay PMC

      ## Projects

      ### Cranes

      #### Slewing - Ida Holm

      - Beginning work on a brake that holds forty tonnes in any weather and at night
      """
    #expect(try rules([text]).isEmpty)
  }

  @Test func linksThatLeadNowhere() throws {
    let text = """
      # Quay PMC

      ## Rules of the pier

      - see [the plan][plan] and [the rules](#rules-of-the-pier) and [more](#absent)
      - [here](plans/gate.md), [gone](plans/lamp.md), [out](../else.md), [net](https://quay.example)
      - `[not a][link]`, "[nor][this] title"
      """
    #expect(
      try rules([text], files: ["plans/gate.md"]) == ["no-target", "dead-link", "dead-link"])
  }

  @Test func aLinkThatSomethingStandsBetween() throws {
    let note = { (item: String) in "# Quay PMC\n\n## Minutes\n\n- \(item)\n" }
    let address = "(https://quay.example/plan)"
    for item in [
      "See [the plan] \(address)", "See ([the plan])\(address)", "Out: [2.1.4] \(address)",
    ] {
      #expect(try rules([note(item)]) == ["no-link"])
    }
    for item in ["See [the plan]\(address)", "See [1] \(address)", "See the plan \(address)"] {
      #expect(try rules([note(item)]).isEmpty)
    }
  }

  @Test func rowsOfTwoStagesThatMayBeTheSame() throws {
    let rows = { (next: String) in
      SeriesSample.roadmap([("Soon", "Sharing of berth tariffs"), ("Next", next)])
    }
    let alike = "Share berth tariffs across harbours and piers (Cranes)"
    #expect(try rules([rows(alike)]) == ["rows-alike"])
    #expect(try rules([rows("Print berth tariffs for all piers")]).isEmpty)
  }

  @Test func aDayUpToWhichNotesGoIsNoOtherDay() throws {
    let note = "# Quay PMC notes as of 2031-03-01\n\n## Minutes\n\n- The lamps burn\n"
    #expect(try rules([note]).isEmpty)
    #expect(
      try rules([note.replacing("notes as of", with: "notes of")]) == ["date-disagrees"])
  }

  @Test func encodedTwice() throws {
    #expect(try rules(["# Quay PMC\n\n- KÃ¶per's crane\n"]) == ["double-encoding"])
  }

  @Test func twoSpeakersAreNoLink() throws {
    let note = { (item: String) in
      "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n- \(item)\n"
    }
    #expect(try rules([note("[Ada][Bo] The lamps burn")]).isEmpty)
    #expect(try rules([note("See [the lamps][list] of the pier")]) == ["no-target"])
  }
}
