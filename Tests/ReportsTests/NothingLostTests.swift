import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// Whatever the newer note says reaches its reader: every statement is in the facts, and in a report in
/// full unless it stood in the older note, too.
@Suite("Nothing that is said is lost")
struct NothingLostTests {
  /// Bodies of notes in forms that were lost once, each with the texts a reader has to find.
  private static let bodies: [(body: String, texts: [String])] = [
    ("## Agenda\n\n- The painter starts next week\n\n## Closing\n\n- Bye\n", ["painter starts"]),
    ("## Agenda\n\nThe insurer doubled the fee.\n\n## Closing\n\n- Bye\n", ["insurer doubled"]),
    (
      "## Agenda\n\n- The mast is rotten at its foot\n- Odile resigned\n\n## Mast\n\n- Wet\n- Old\n- Bent\n",
      ["Odile resigned", "Wet", "Bent"]
    ),
    ("| Point | Notes |\n| --- | --- |\n| Mast | It fell |\n", ["Mast: It fell"]),
    ("* Rules\n-- New ones\n--- On ropes\n", ["New ones", "On ropes"]),
    ("## Help\n\nComment here:\n\n> https://quay.example/1\n", ["https://quay.example/1"]),
    ("The mast is bent.\n- It fell\n- It broke\n", ["mast is bent", "It fell", "It broke"]),
  ]

  @Test("in the JSON and in a report in full", arguments: bodies.indices)
  func kept(index: Int) throws {
    let (body, texts) = Self.bodies[index]
    let note = try MeetingNote("# Harbour 2031-03-18\n\n" + body, file: "2031-03-18.md")
    let old = try MeetingNote("# Harbour 2031-03-04\n\n## Fees\n\n- Due in May\n")
    let facts = ChangeReport(Comparison(from: old, to: note))
    let lines = Set(facts.changes.flatMap(\.new).map(\.line))
    #expect(note.items.allSatisfy { lines.contains($0.line) })
    var layout = ReportLayout()
    layout.detail = .full
    let report = MarkdownRenderer().render(
      ArrangedReport(facts, options: ReportOptions(layout: layout)))
    for text in texts { #expect(report.contains(text), "\(text)") }
    #expect(!report.contains("blank"))
  }
}
