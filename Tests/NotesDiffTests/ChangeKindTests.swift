import NotesDiff
import TestSupport
import Testing

/// Which kind of change two statements are, where the words of both are more than their status.
@Suite("Kinds of change")
struct ChangeKindTests {
  private func changes(_ before: String, _ after: String) throws -> [Change] {
    func note(_ body: String) throws -> MeetingNote {
      try MeetingNote("# Garden\n## Backlog Reviews\n### Ponds - Marguerite Fay\n" + body + "\n")
    }
    return try Comparison(from: note(before), to: note(after)).changes
  }

  /// The kind of the change of the first statement of both notes that is linked.
  private func kind(_ before: String, _ after: String) throws -> ChangeKind? {
    try changes(before, after).first { !$0.old.isEmpty && !$0.new.isEmpty }?.kind
  }

  @Test("The same words under another statement are other news")
  func sameAnswer() throws {
    let before = "- Painting the bench"
    let answered = """
      - Painting the bench
      - Proposal to drain the pond
        - nobody objects
      - Proposal to widen the gate
        - nobody objects
      """
    let kinds = try changes(before, answered).filter(\.old.isEmpty).map(\.kind)
    #expect(kinds == [.new, .new, .new, .new])
    let repeated = "- Painting the bench\n- The heron is back\n- The heron is back"
    let told = try changes(before, repeated).filter(\.old.isEmpty).map(\.kind)
    #expect(told == [.new, .cosmetic])
  }

  @Test("From one list both notes have to another work moves, whatever the lists read like")
  func betweenLists() throws {
    let reviewed = { (first: String, second: String) in
      """
      - New planting plans (take a look, all of you)
      \(first)- Plans that are being voted on (please be quick)
        - "Sow the meadow" ponds#821
      \(second)
      """
    }
    let plan = "  - \"Line the pond with clay\" ponds#826\n"
    let kinds = try changes(reviewed(plan, ""), reviewed("", plan)).map(\.kind)
    #expect(kinds.filter { $0 == .moved }.count == 1)
    #expect(
      try changes(reviewed(plan, ""), reviewed(plan, "")).map(\.kind).allSatisfy {
        $0 == .unchanged
      })
    // A statement is no list: what is said below it goes where it goes.
    let other = reviewed("", plan).replacing(
      "being voted on", with: "now being decided by everybody")
    #expect(try !changes(reviewed(plan, ""), other).map(\.kind).contains(.moved))
  }

  @Test(
    "Capitals and marks at the ends of words are no edit, a sign inside or a question is",
    arguments: [
      ("- Widen the gate #12", "- Widen the Gate: 12", ChangeKind.cosmetic),
      ("- Widen the gate (north), now", "- Widen the gate - north now!", .cosmetic),
      ("- Widen the gate to 1.5", "- Widen the gate to 15", .reworded),
      ("- Widen the gate now", "- Widen the gate now?", .reworded),
    ])
  func marks(before: String, after: String, expected: ChangeKind) throws {
    #expect(try kind(before, after) == expected)
  }

  @Test("Two names of work that is under way are one list, and what is not given up is not held up")
  func ongoing() throws {
    let list = { (label: String) in
      "- \(label)\n  - Lining the pond with clay\n  - Sowing the meadow\n"
    }
    let kinds = try changes(list("Ongoing"), list("In progress (not in the holidays):"))
    #expect(!kinds.contains { [.moved, .new].contains($0.kind) && $0.new.contains { $0 > 0 } })
    #expect(
      try kind(
        "- Looking for a new pond keeper", "- Looking for a pond keeper, we aren't giving up")
        != .slipped)
  }

  @Test("What was taken back after it was done is open again, with parts below it or without")
  func takenBack() throws {
    #expect(
      try kind(
        "- Updated the pond pump to filter 1.8", "- Reverted the pond pump to filter 1.7")
        == .reopened)
    #expect(
      try kind(
        "- Pond pump 11 planned\n  - two hoses", "- Pulled the pond pump 11 release\n  - two hoses")
        == .slipped)
    #expect(
      try kind("- Put in the pond pump", "- Removed the pond pump") != .reopened)
  }

  @Test("Under its label or behind it a statement is the same; only another label is another place")
  func shelves() throws {
    #expect(
      try kind(
        "- Upcoming: still planning to drain the pond",
        "- Upcoming:\n  - Still planning to drain the pond") == .cosmetic)
    let moved = try changes(
      "- The third release of the pump is at work\n  - Filter of brass\n",
      "- A wide rim of granite is laid\n  - Filter of brass\n")
    #expect(!moved.contains { $0.kind == .moved })
  }

  @Test("An answer that there is nothing new of a topic changes nothing of it")
  func silentTopic() throws {
    #expect(try kind("- Pond pump: in review", "- Pond pump: nothing to report") == .cosmetic)
    #expect(
      try changes("- Pond pump: nothing new", "- Pond pump: merged").filter { !$0.new.isEmpty }
        .map(\.kind) == [.new])
  }

  @Test("Work that was only prepared is begun")
  func begun() throws {
    #expect(
      try kind(
        "- Defined the scope of the pond drain; tasks ready to pick",
        "- Started digging the pond drain")
        == .advanced)
    #expect(
      try kind("- Started digging the pond drain", "- Continued digging the pond drain west")
        != .advanced)
  }

  @Test(
    "A later day puts work back",
    arguments: [
      (
        "- [ ] Ida to draft the pond text (due 9 May)",
        "- [ ] Ida to draft the pond text (due 23 May)"
      ),
      (
        "- Opening of the lower pond is scheduled for November 2031",
        "- Opening of the lower pond is scheduled for January 2032"
      ),
      (
        "- Opening of the lower pond is planned for mid-December",
        "- Opening of the lower pond is planned for mid-January"
      ),
      (
        "- Will plant the lower pond by 2031-05-09", "- Will plant the lower pond by 2031-06-01"
      ),
    ])
  func dueLater(before: String, after: String) throws {
    #expect(try kind(before, after) == .slipped)
    #expect(try kind(after, before) != .slipped)
  }

  @Test("What is not done yet is told nowhere, whichever way it is said")
  func idle() throws {
    for remark in [" - open", ": not done yet", " - still to be done", " (carried forward)"] {
      #expect(try kind("- Line the lower pond", "- Line the lower pond" + remark) == .cosmetic)
    }
    #expect(try kind("- Line the lower pond", "- Line the lower pond: done") == .completed)
    let taken = try changes(
      "#### Actions\n- Ana to line the pond",
      "#### Actions from last meeting\n- Ana to line the pond: carried over")
    #expect(!taken.contains { [.completed, .moved, .advanced, .progressed].contains($0.kind) })
  }

  @Test("From this week to last week is completed")
  func asPlanned() throws {
    for (plan, past) in [("This week", "Last week"), ("Today", "Yesterday"), ("Next", "Done")] {
      for form in ["#### LABEL\n- A survey of the pond", "- LABEL: a survey of the pond"] {
        let (before, after) = (
          form.replacing("LABEL", with: plan), form.replacing("LABEL", with: past)
        )
        #expect(try kind(before, after) == .completed, "\(after)")
      }
    }
  }

  @Test("A later day of something else puts nothing back")
  func otherDay() throws {
    #expect(
      try kind(
        "- Voting on the pond is open until 9 May", "- Voting on the pond is open until 23 May")
        != .slipped)
  }

  @Test("To say the same once more is no progress")
  func restated() throws {
    #expect(
      try kind("- Frogs and newts can use the northern pond", "- Herons can use the northern pond")
        == .progressed)
    #expect(
      try kind("- Support for herons in flight", "- Herons in progress") == .reworded)
    #expect(
      try kind(
        "- Next: starting work on experimental pond phase 2 items",
        "- Next: pond phase two experiments") == .reworded)
    #expect(
      try kind(
        "- Heron count in progress", "- Heron count in progress: nine nests on the island")
        == .progressed)
  }

  @Test("A sub-heading alone moves nothing")
  func subheading() throws {
    let before = "- Heron count underway\n- Painting the bench"
    let after = "#### Birds\n- Heron count underway\n- Painting the bench"
    #expect(try changes(before, after).allSatisfy { $0.kind == .unchanged })
    #expect(try changes(after, before).allSatisfy { $0.kind == .unchanged })
  }

  @Test("A ticket on the list of what is closed tells its news there, not on the next list again")
  func listedAgain() throws {
    let gate = "- [Widen the gate to the pond](https://example.org/issues/212)\n"
    let before = "# Garden board 2031-05-06\n\n## In progress\n\n" + gate
    let lists = gate + "- [Feed herons in winter](https://example.org/issues/314)\n"
    let after =
      "# Garden board 2031-05-20\n\n## Closed\n\n" + lists + "\n## To be shown\n\n" + lists
    let comparison = try Comparison(from: MeetingNote(before), to: MeetingNote(after))
    let told = comparison.changes.map(\.kind).filter { $0 != .unchanged && $0 != .cosmetic }
    #expect(told == [.completed, .new])
  }

  @Test("What was listed twice and is listed once has not moved")
  func listedTwice() throws {
    let before = """
      # Garden council 2031-04-05

      ## Matters

      * Widen the gate to the pond by two feet
        * Bo: too wide

      ## Next week

      * Widen the gate to the pond by two feet
      """
    let after = """
      # Garden council 2031-04-19

      ## Matters

      * Widen the gate to the pond by two feet
        * The mason comes on Monday

      ## Next week

      * Herons and all that goes with them
      """
    let comparison = try Comparison(from: MeetingNote(before), to: MeetingNote(after))
    #expect(!comparison.changes.contains { $0.kind == .moved })
  }

  @Test("What both notes end with moved nowhere, whatever section comes before it")
  func feet() throws {
    let foot = "\nPlease comment below this note in the book\n"
    let note = { (heading: String) in
      try MeetingNote("# Quay\n\n## Boats\n\n- Fog\n\n## \(heading)\n\n- Rain\n\n***\n" + foot)
    }
    let kinds = try Comparison(from: note("Ropes"), to: note("Lamps")).changes
      .filter { $0.new == [2] }.map(\.kind)
    #expect(kinds == [.unchanged])
  }

  @Test("What a bold line takes in under the same heading has not moved")
  func standInHeading() throws {
    let tasks = "- Oil the gate of the north pier\n- Write to the mill about the wheel\n"
    let pond = "**Pond**\n- Thank them for the boat\n"
    let old = try MeetingNote("# Yard\n\n## Later\n\n\(tasks)\n## Last\n\n\(pond)")
    let new = try MeetingNote("# Yard\n\n## Later\n\n\(pond)\n\n\(tasks)\n## Last\n\n- Swept\n")
    #expect(!Comparison(from: old, to: new).changes.contains { $0.kind == .moved })
  }
}
