import TestSupport
import Testing

@testable import NotesDiff

/// Links by what stands around two statements, or by where they lead, where their words tell too little.
@Suite("Statements that are nearly the same")
struct NearTwinTests {
  private func comparison(_ old: String, _ new: String) throws -> Comparison {
    Comparison(
      from: try MeetingNote("# Quay call 2031-03-04\n\n" + old, file: "2031-03-04.md"),
      to: try MeetingNote("# Quay call 2031-03-18\n\n" + new, file: "2031-03-18.md"))
  }

  private func change(_ old: String, _ new: String, to text: String) throws -> (
    ChangeKind, String?
  )? {
    let found = try comparison(old, new)
    return found.changes.first { $0.new.contains { found.new.items[$0].text == text } }
      .map { ($0.kind, $0.old.first.map { found.old.items[$0].text }) }
  }

  @Test(
    "under one topic what opens alike and parts in no telling word is one",
    arguments: [
      ("Ida will look at this proposal", "Ida will look at this proposal soon", true),
      ("Ida will look at this in May and propose in June?", "Ida will look at this in June", true),
      ("nobody has time", "nobody has any time for this", true),
      ("Ida will look at #12", "Ida will look at #13", false),
    ])
  func nearlySame(_ before: String, _ after: String, _ areOne: Bool) throws {
    for layout in ["## Crane 4 replacement?\n\n- ", "- Crane 4 replacement?\n  - "] {
      let found = try change(layout + before + "\n", layout + after + "\n", to: after)
      #expect((found?.1 == before) == areOne)
    }
  }

  @Test(
    "what opens alike and goes on with other things is two",
    arguments: [
      ("We have to oil the bell", "We have to oil the winch"),
      ("Holding the key: Ida", "Holding the key: Bo"),
      ("Ida will look at 4 of them", "Ida will look at 7 of them"),
    ])
  func otherThings(_ before: String, _ after: String) {
    #expect(NearTwins.likeness(before, after) == nil)
  }

  @Test("of two that are as like it none is taken")
  func rivals() throws {
    let topic = "## Crane 4\n\n"
    let found = try change(
      topic + "- Ida will look at this again\n",
      topic
        + "- Ida will look at this soon\n- Ida will look at this today\n",
      to: "Ida will look at this soon")
    #expect(found?.1 == nil)
  }

  @Test("what says the same and leads to the same place is moved, wherever it stands")
  func moved() throws {
    let point = "Pump API discussed [previously](https://a.example/minutes/2031-02-04.md)"
    let old = "## Minutes\n\n- \(point)\n  - No update\n"
    let new = "## Parked until Ida is back\n\n- \(point)\n\n## Minutes\n\n- The bell rang\n"
    let found = try change(old, new, to: "Pump API discussed previously")
    #expect(found?.1 == "Pump API discussed previously")
  }

  @Test(
    "a candidate or branch of a release is its forecast",
    arguments: [
      ("The 2.3 release RC has been there for a week", "Winch 2.3 is out", ChangeKind.completed),
      ("Branched 2.3 on Monday, now testing", "Winch 2.3 was released", .completed),
      ("The 2.3 release RC has been there for a week", "Winch 2.4 is out", .new),
      ("The 2.3 release RC has been there for a week", "Winch 2.3.0rc2 is out", .progressed),
    ])
  func candidate(_ before: String, _ after: String, _ kind: ChangeKind) throws {
    let found = try change("## Winch\n\n- \(before)\n", "## Winch\n\n- \(after)\n", to: after)
    let got = found?.0 ?? .new
    #expect((got == .completed) == (kind == .completed))
  }

  @Test(
    "where more is to be read is no part of a statement",
    arguments: [
      ("Bulletin discussed previously", "Bulletin"),
      ("Bulletin (see above)", "Bulletin"),
      ("Berths, continued from last time", "Berths"),
      ("Lamps as discussed at the last meeting", "Lamps"),
      ("The berths were discussed last week", "The berths were discussed last week"),
      ("Paint the gate before the next meeting", "Paint the gate before the next meeting"),
      ("See above", "See above"),
    ])
  func pointer(_ statement: String, _ rest: String) {
    #expect(PointerTail.without(statement) == rest)
  }

  @Test("how many are for something is no end of it")
  func votes() throws {
    let topic = "## Charter\n\n- "
    let count = "16 approved, 2 objected"
    let found = try change(
      topic + "Ida will ask the rest to approve the charter\n", topic + count + "\n", to: count)
    #expect(found?.0 != .completed)
    #expect(!VoteCount.isTold(by: "16 approved, 2 objected; the charter was adopted"))
    #expect(!VoteCount.isTold(by: "16 berths approved"))
    #expect(VoteCount.isTold(by: "5/6 in favor"))
  }

  @Test(
    "what is parked is not in progress",
    arguments: [
      ("Parked", Status.unknown), ("On hold", .unknown), ("Blocked", .inProgress),
      ("In progress", .inProgress),
    ])
  func parked(_ label: String, _ status: Status) throws {
    let note = try MeetingNote("# Quay\n\n## Pumps\n\n- \(label)\n  - Pump house roof\n")
    #expect(note.item("Pump house roof")?.status.status == status)
  }
}

/// Points of an agenda of which the minutes speak, and others.
@Suite("Points that only the agenda has")
struct AgendaOnlyTests {
  private static let link = "(https://a.example/minutes/2031-02-04.md)"

  private func role(of text: String, in agenda: String, minutes: String) throws -> Item.Role? {
    try MeetingNote("# Quay\n\n## Agenda\n\n" + agenda + "\n## Notes of meeting\n\n" + minutes)
      .items.first { $0.text == text }?.role
  }

  @Test("a link that several points have, or the words of another point, tell of none")
  func sharedLink() throws {
    let point = "Pump API discussed previously"
    let agenda =
      "- Bulletin discussed [previously]\(Self.link)\n- Berth warning policy discussed previously\n"
      + "- Pump API discussed [previously]\(Self.link)\n"
    let minutes =
      "- Bulletin discussed [previously]\(Self.link)\n  - Ida writes\n"
      + "- Berth warning policy discussed previously\n  - Bo writes\n  - It rained\n"
    #expect(try role(of: point, in: agenda, minutes: minutes) == .statement)
    #expect(
      try role(of: "Bulletin discussed previously", in: agenda, minutes: minutes) == .boilerplate)
    let told = minutes + "- Pump API\n  - No update\n"
    #expect(try role(of: point, in: agenda, minutes: told) == .boilerplate)
  }
}
