import NotesDiff
import TestSupport
import Testing

/// What is quoted in several pieces is one statement.
@Suite("Quotations of several pieces")
struct QuotationsTests {
  @Test("The pieces of what is quoted after a colon stand below the first")
  func pieces() throws {
    let note = try MeetingNote(
      """
      # Quay

      ## The old chart

      Ida had questions:
      > Is the chart still the chart of the harbour?
      >
      > If yes, the shoals are out of date.
      >
      > a. Who draws it anew?
      >
      > If no,
      >
      > a. What stands in its place?

      The crew had no answer.
      """)
    let first = try #require(
      note.items.firstIndex { $0.text.hasPrefix("Is the chart still") })
    #expect(note.items.filter { $0.parent == first }.count == 4)
    #expect(note.item("If no,")?.role == .boilerplate)
    #expect(note.item("The crew had no answer.")?.parent == nil)
  }

  @Test("Who writes a whole report as a quotation says several things")
  func reports() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Ida\n\n> Away this week.\n>\n> The crane turns.\n>\n> The bell rings.\n")
    #expect(note.items.allSatisfy { $0.parent == nil })
  }

  @Test("A list that is quoted stands below what is said right before")
  func list() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Crane\n\nIda thinks the crane is too cheap and named what would help.\n\n"
        + "> 1. A higher toll.\n> 2. A second crane.\n\nBo wondered who would pay.\n")
    let first = try #require(note.items.firstIndex { $0.text.hasPrefix("Ida thinks") })
    #expect(note.items.filter { $0.parent == first }.count == 2)
    #expect(note.item("Bo wondered who would pay.")?.parent == nil)
  }
}
