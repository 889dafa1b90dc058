import NotesDiff
import TestSupport
import Testing

/// Which way the work of a team went that stands in no stage.
@Suite("Held up, nearer, farther")
struct DirectionTests {
  /// The kind of the change of the only statement of both notes.
  private func kind(_ before: String, _ after: String) throws -> ChangeKind? {
    func note(_ body: String) throws -> MeetingNote {
      try MeetingNote("# Harbour\n## Backlog Reviews\n### Tickets - Marguerite Fay\n" + body + "\n")
    }
    let changes = try Comparison(from: note(before), to: note(after)).changes
    return changes.first { !$0.old.isEmpty && !$0.new.isEmpty && $0.kind != .cosmetic }?.kind
  }

  @Test(
    "Work that stands still now was held up",
    arguments: [
      (
        "- Working on group tickets for ferries",
        "- Group tickets for ferries are blocked on the ledger"
      ),
      ("- Started the fare table converter", "- The fare table converter is on hold"),
      (
        "- Working on the fare table converter",
        "- Work on the fare table converter - on hold until the tide turns"
      ),
      ("- Working on the fare table converter", "- [Blocked] the fare table converter"),
      (
        "- Working on the fare table converter",
        "- The fare table converter, waiting for review and blocked by the printer"
      ),
      ("- Working on the fare table converter", "- Blocked:\n  - The fare table converter"),
      (
        "- Pulled the fare table 2.0 release due to a gap",
        "- Pulled fare table 2.1 due to a smudge"
      ),
      ("- Fare table: soon to release 2.1", "- Fare table: pulled 2.1 due to a smudge in it"),
      ("- Will begin the fare table converter", "- Putting down the fare table converter for now"),
      ("- Ida will work on the fare table", "- Ida is holding off on the fare table for now"),
      ("- Bo will write a guide to the fares", "- Bo has put the guide to the fares of May on ice"),
      ("- Cy will order the new mast", "- Ordering the new mast will wait until after the fair"),
      ("- Will repaint the lighthouse", "- Repainting the lighthouse moved to the backlog"),
      ("- Plan to ship the fare table in May", "- The fare table will not ship in May"),
      ("- Will print the fare table", "- Decided not to print the fare table"),
      ("- Will print the fare table on blue paper", "- The fare table won't be printed"),
    ])
  func heldUp(before: String, after: String) throws {
    #expect(try kind(before, after) == .slipped)
  }

  @Test(
    "What goes to a list of work put off was held up, whatever is said of it",
    arguments: ["Deferred", "Deferred actions", "On hold", "Parked", "Postponed", "Icebox"])
  func putOff(label: String) throws {
    for after in ["#### \(label)\n- Group tickets", "- \(label):\n  - Group tickets"] {
      #expect(try kind("- Group tickets", after) == .slipped, "\(after)")
    }
  }

  @Test("What is not done yet has neither begun nor been put off")
  func notYet() throws {
    #expect(
      try kind("- Ida will print the fare table", "- Ida has not printed the fare table yet")
        == .progressed)
    #expect(
      try kind("- Will print the fare table", "- The fare table will not fit on one page")
        == .progressed)
  }

  @Test("Where there still is trouble, nothing was taken up again")
  func troubled() throws {
    #expect(
      try kind(
        "- Blocked by the failing ticket printer", "- Ongoing issues with the ticket printer")
        == .progressed)
  }

  @Test("What is due later was put back, however the day is written; an earlier day begins nothing")
  func dueDays() throws {
    let due = { (day: String) in "- In progress: Count all ferry tickets by hand: ETA \(day)" }
    for (before, after, expected) in [
      ("02/14", "now Feb 28th", ChangeKind.slipped), ("02/14", "02/28", .slipped),
      ("May 9", "May 2", .reworded),
    ] {
      #expect(try kind(due(before), due(after)) == expected, "\(before), \(after)")
    }
    #expect(
      try kind("- Cut the wait for ferries by 1/2", "- Cut the wait for ferries by 2/3")
        == .reworded)
  }

  @Test("A task that goes from work to the backlog of the sprint is put back")
  func sprintBacklog() throws {
    let note = { (label: String) in "#### \(label)\n- #12 - Count the ferry tickets by hand" }
    #expect(try kind(note("In Progress"), note("Current Sprint Backlog")) == .slipped)
    #expect(try kind(note("In Progress"), note("Blocked")) == .slipped)
    #expect(try kind(note("In Progress"), note("Closed/Merged/Completed")) == .completed)
  }

  @Test("Work that goes on in other words is no edit")
  func goesOn() throws {
    let before = "- Beginning work on the new fare table converter for all ferries"
    let after = "- Continuing work on the new fare table converter for all ferries"
    #expect(try kind(before, after) == .progressed)
  }

  @Test("A light that turns to red is held up, one that turns to green comes nearer")
  func lights() throws {
    #expect(try kind("- Upper quay: 🟢", "- Upper quay: 🔴") == .slipped)
    #expect(try kind("- Upper quay: 🟢 on track", "- Upper quay: 🟡 no mortar") == .slipped)
    #expect(try kind("- Upper quay: 🔴", "- Upper quay: 🟢") == .advanced)
    #expect(try kind("- Upper quay: 🟢", "- Upper quay: 🟢") == .unchanged)
    #expect(try kind("- Upper quay wall (40%)", "- Upper quay wall (60%)") == .progressed)
  }

  @Test("What stood still before, or moves on, was not held up")
  func notHeldUp() throws {
    #expect(
      try kind(
        "- Group tickets are blocked on the ledger of fares",
        "- Group tickets are still blocked on the ledger of fares") != .slipped)
    #expect(
      try kind(
        "- Group tickets are blocked on the ledger", "- Working on group tickets with the ledger")
        != .slipped)
  }

  @Test("A statement of several works is as far as the one that goes on")
  func clauses() throws {
    #expect(
      try kind(
        "- The fare table looks sound, will weigh the ticket press against the old one",
        "- Weighing the ticket press against the old one") == .advanced)
    #expect(
      try kind(
        "- Next: folding the ticket press covers for ferries",
        "- Continued work on the quay, will start on folding the ticket press covers for ferries")
        == .progressed)
    // What a release brings is no work of its own.
    #expect(
      try kind(
        "- Close to releasing the fare table 2.1, adding signs for ferries and piers",
        "- Released the fare table 2.1, adding signs for ferries and piers") == .completed)
  }

  @Test("What waited is not held up by being put down")
  func waiting() throws {
    #expect(
      try kind(
        "- Waiting to restart the fare table converter with the new press",
        "- The fare table converter is on pause now but should be restarted in May")
        == .progressed)
  }

  @Test("Work that goes on again comes nearer")
  func takenUpAgain() throws {
    #expect(
      try kind(
        "- The fare table converter is on hold", "- Working on the fare table converter")
        == .advanced)
    #expect(
      try kind(
        "- The fare table converter is on hold",
        "- The fare table converter is waiting for the printer") != .advanced)
  }

  @Test("A release that was pulled went back, however far it had been planned")
  func pulled() throws {
    #expect(
      try kind(
        "- Fare tables 2.1 release is planned for May",
        "- Pulled the fare tables 2.1 release, its prices were wrong") == .slipped)
  }

  @Test("What stands still has to be the work, not what it is about")
  func delayedThings() throws {
    #expect(
      try kind(
        "- Working on refunds for delayed ferries and boats",
        "- Working on refunds for delayed ferries and all boats") != .slipped)
  }

  @Test("The buckets of a team are nearer and farther")
  func buckets() throws {
    let soon = "- Starting soon:\n  - Group tickets for all ferries"
    let later = "- Further out:\n  - Group tickets for all ferries"
    #expect(try kind(later, soon) == .advanced)
    #expect(try kind(soon, later) == .slipped)
  }

  @Test("A card that goes back on a board slipped, however it is worded")
  func board() throws {
    func board(_ doing: String, _ open: String) throws -> MeetingNote {
      try MeetingNote(
        "# Harbour board\n\n## Done\n\n- A quay\n\n## Doing\n\n\(doing)\n\n## To do\n\n\(open)\n")
    }
    let old = try board("- Pictures for the chapter on ferries (Jun)", "- A crane")
    let new = try board(
      "- A lighthouse", "- Pictures for the chapter on ferries (waiting for paint)")
    let kinds = Comparison(from: old, to: new).changes.filter { !$0.old.isEmpty && !$0.new.isEmpty }
      .map(\.kind)
    #expect(kinds.contains(.slipped))
  }

  @Test("What was planned and is rejected is put back, not completed")
  func rejected() throws {
    #expect(
      try kind(
        "- Proposal 17 on group tickets will be voted on next month",
        "- Proposal 17 on group tickets was rejected") == .slipped)
  }

  @Test("What was promised for soon and is promised for soon again slipped")
  func promisedAgain() throws {
    #expect(
      try kind(
        "- Will share the plan for group tickets this week",
        "- The plan for group tickets is being checked. It will be shared in the coming week.")
        == .slipped)
    #expect(
      try kind(
        "- Will share the plan for group tickets this week",
        "- The plan for group tickets is being checked") == .advanced)
  }

  @Test("The next phase of work that was looked into is no reopening")
  func nextPhase() throws {
    let explored =
      "- Finished exploration of fare table changes to support group tickets for ferries"
    #expect(
      try kind(explored, "- Started fare table changes to support group tickets for ferries")
        == .advanced)
    #expect(
      try kind(explored, "- Will start fare table changes to support group tickets for ferries")
        == .progressed)
    #expect(
      try kind(
        "- Finished fare table changes to support group tickets for ferries",
        "- Working on fare table changes to support group tickets for ferries") == .reopened)
  }

  @Test("The next step of the work is more than another wording")
  func nextStep() throws {
    #expect(
      try kind(
        "- Working on the converter of fare tables for islands",
        "- Submitted the converter of fare tables for islands") == .progressed)
  }

  @Test("What was to come and is overdue was held up, but for a link to a list")
  func overdue() throws {
    func kind(_ label: String, _ point: String) throws -> ChangeKind? {
      let notes = try ["Upcoming reports", label].map { label in
        try MeetingNote("# Harbour\n## \(label)\n\n- \(point)\n\n## Talk\n\n- The crane is green\n")
      }
      return Comparison(from: notes[0], to: notes[1]).changes
        .first { $0.new.contains(0) && $0.old.contains(0) }?.kind
    }
    for label in ["Overdue reports", "Blocked reviews", "Past due"] {
      #expect(try kind(label, "Fare table, read by Ida") == .slipped, "\(label)")
      let calendar = try kind(label, "[Fare calendar](https://x.example/fares-2031.md)")
      #expect(calendar != .slipped && calendar != .advanced, "\(label)")
    }
  }
}
