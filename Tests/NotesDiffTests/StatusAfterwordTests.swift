import TestSupport
import Testing

@testable import NotesDiff

/// What a statement says after the word that would decide it.
@Suite("Status and what is said besides")
struct StatusAfterwordTests {
  private func status(_ statement: String) throws -> Status {
    let note = try MeetingNote("# Call 2031-03-04\n\n## Boats\n\n- \(statement)\n- Fog\n")
    return try #require(note.items.first).status.status
  }

  @Test(
    "What is to be looked at again is not over",
    arguments: [
      "The first rope is merged. Need to revisit when Bo is around.",
      "The rules were published. Please review the changes.",
      "The seal is fixed, and we still need to test it",
    ])
  func lookedAtAgain(statement: String) throws { #expect(try status(statement) != .done) }

  @Test("What nobody accepted yet is not over")
  func notAccepted() throws {
    #expect(try status("Delivered the new winch, ready for acceptance") != .done)
    #expect(try status("Finished the dock (requires acceptance to count)") != .done)
    #expect(try status("Finished the dock; it was accepted") == .done)
    #expect(
      try status(
        "The new winch can be used and is available, but the works hasn't been officially accepted")
        != .done)
    #expect(try status("Finished the rule which visitors should not be accepted") == .done)
    #expect(try status("Released 2.1; the change of the docs hasn't been merged") == .done)
  }

  @Test("What was taken back is not over")
  func takenBack() throws {
    let added = "We added a second rudder, but broke the tiller."
    #expect(try status(added + " We reverted the change.") != .done)
    #expect(try status("Released the rudder. Reverted the tiller to oak.") == .done)
  }

  @Test("Other work that is left does not undo what is done")
  func otherWork() throws {
    #expect(try status("Released 2.1. Need to paint the quay.") == .done)
    #expect(try status("Will land in May. Please review.") == .planned)
  }

  @Test(
    "What somebody thinks is no plan",
    arguments: [
      ("We should think of the tides", Status.unknown), ("I think you should ask", .unknown),
      ("We should sail next week", .planned), ("We should be able to sail in May", .planned),
      ("The sail should be up in May", .planned),
    ])
  func opinions(statement: String, expected: Status) throws {
    #expect(try status(statement) == expected)
  }

  @Test("Will is a name", arguments: ["Will Tern", "Ada and Will: call of the two boards"])
  func names(statement: String) throws { #expect(try status(statement) == .unknown) }

  @Test("What was approved but not merged is nobody's task")
  func notMerged() throws {
    #expect(try status("This rope is tarred, it is approved but not merged") != .planned)
    #expect(try status("The tarred rope - not merged") == .planned)
  }
}
