import NotesDiff
import TestSupport
import Testing

/// Lists that Markdown does not see, and text it sees apart from what it belongs to.
@Suite("Recognising other layouts")
struct OtherLayoutsTests {
  private func texts(_ note: MeetingNote) -> [String] { note.items.map(\.text) }

  @Test(
    "Lines that all begin with dashes are a list without a parent", arguments: ["--", "–", "•"])
  func dashes(mark: String) throws {
    let note = try MeetingNote(
      "# Yard\n\n## To do\n\n\(mark) Ida: paint\n\(mark) Bo: oil\n\(mark) Gil: rope\n")
    #expect(texts(note) == ["Ida: paint", "Bo: oil", "Gil: rope"])
    #expect(note.items.allSatisfy { $0.parent == nil })
  }

  @Test("A printed dash in a sentence begins no item")
  func printedDash() throws {
    let note = try MeetingNote("# Yard\n\n## Boats\n\nThe pump leaks\n– says Bo – at high tide.\n")
    #expect(note.items.count == 1)
  }

  @Test("What stands below a bold topic of a list is said of it")
  func bodies() throws {
    let note = try MeetingNote(
      """
      # Yard

      ## Minutes

      1. **Harbour gate**

         The crew painted it.

         2.1 The lock is new.

      2. Berths

         go on as before
      """)
    #expect(
      texts(note) == [
        "Harbour gate", "The crew painted it.", "2.1 The lock is new.", "Berths go on as before",
      ])
    #expect(note.items.map(\.parent) == [nil, 0, 0, nil])
  }

  @Test("The rest of a sentence that was set as a quotation goes on in it")
  func quotations() throws {
    let note = try MeetingNote(
      """
      # Yard

      - The pump has to be
        > painted twice.
      - Bo: look at the
        > [tide tables](https://quay.example/tides)
      - Ida says:
        > Nobody is to paint at night.
      """)
    #expect(texts(note)[0] == "The pump has to be painted twice.")
    #expect(texts(note).contains("Nobody is to paint at night."))
  }

  @Test("What a list of contents announces stands beside it")
  func contents() throws {
    let note = try MeetingNote(
      "# Yard\n\n## Contents\n\n1. [Gate](#gate)\n\n### Gate\n\nThe crew painted it.\n")
    let gate = try #require(note.sections.first { $0.heading.name == "Gate" })
    #expect(gate.parent.map { note.sections[$0].heading.name } != "Contents")
  }

  @Test("A line that counts tasks is none")
  func tallies() throws {
    let note = try MeetingNote(
      "# Yard\n\n## Backlog\n\n- High: 4 (+1), low: 31 (-2)\n- Oil the winch\n")
    #expect(note.items.map(\.status.status) == [.unknown, .planned])
  }

  @Test("An address by itself and by its last part is one")
  func addresses() throws {
    let old = try MeetingNote("# Yard\n\n## Boats\n\n- [457](https://quay.example/issues/457)\n")
    let new = try MeetingNote("# Yard\n\n## Boats\n\n- https://quay.example/issues/457\n")
    #expect(Comparison(from: old, to: new).changes.map(\.kind) == [.cosmetic])
  }

  @Test("An address below the line that leads to it is part of that line")
  func ledAddress() throws {
    let note = try MeetingNote(
      """
      # Yard

      - Harbour fair of the northern towns
      Form for the boats that come:
      https://quay.example/form
      We have until the end of April to choose one of the boats that are to race
      Stalls for all the northern towns:
      https://quay.example/stalls
      """)
    #expect(
      note.items.map(\.text).contains("Form for the boats that come: https://quay.example/form"))
  }

  @Test("A line in bold type and italics above all with a date is the head of the letter")
  func letterhead() throws {
    let note = try MeetingNote("**Harbour board**\n*March 4, 2031*\n\n**Boats**\n\n- Fog\n")
    #expect(note.items.map(\.role) == [.boilerplate, .statement])
  }
}
