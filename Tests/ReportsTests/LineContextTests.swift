import NotesDiff
import Testing

@testable import Reports

@Suite("What a statement stands under")
struct LineContextTests {
  private static let cranes = "### Cranes - Ida Lund\n\n"

  @Test("work that is planned is not told as progress")
  func planned() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes + "Next:\n\n- Weld the boom of the old harbour crane\n",
      Self.cranes + "Next:\n\n- Weld the boom and the hook of the harbour crane\n"
        + "- Order ropes for all of the small winches\n")
    #expect(text.contains("Next: Weld the boom and the hook"))
    #expect(text.contains("Newly planned\n  + Order ropes"))
  }

  @Test("asking for what is only counted takes nothing out of what is new")
  func asked() throws {
    let (facts, plain) = try QuayReport.of(
      "## Agenda\n\n- Pumps\n  - Oil the winch\n\n## Minutes\n\n- Oil the winch\n  - Bo waits\n",
      "## Agenda\n\n- Pumps\n  - Oil the winch\n- Parked\n  - Budget talks with the council of the mill\n"
        + "  - Paint for the long pier and the bell\n\n## Minutes\n\n- Oil the winch\n  - Bo oiled it\n"
    )
    let all = TextRenderer(width: 400).render(
      ArrangedReport(facts, options: ReportOptions(include: [.cosmetic])))
    let counts = plain.split(separator: "\n").first { $0.contains(" new") }
    #expect(counts != nil)
    #expect(all.split(separator: "\n").first { $0.contains(" new") } == counts)
  }

  @Test("a label tells its part of the team wherever the status was read from")
  func part() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes,
      Self.cranes + "#### Winches\n\n- Current\n  - Paint for the drums\n"
        + "  - Released the brake that the yard has made\n")
    #expect(text.contains("  Winches › Current:\n    + Paint for the drums"))
    #expect(text.contains("    + Released the brake"))
  }

  @Test("what a release brings is told with the release")
  func contents() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes + "- Weld the boom of the old harbour crane\n",
      Self.cranes + "- hoist 7.1.0\n  - Highlights (see the almanac)\n"
        + "    - Welding the boom of the old harbour crane, in progress\n"
        + "    - Ropes in three colours\n- ???\n  - Ask the yard for thicker pads\n")
    #expect(text.contains("hoist 7.1.0"))
    #expect(!text.contains("› Highlights: Weld"))
  }

  @Test("a long parent is cut at the end of its first sentence")
  func sentence() {
    #expect(
      Subject.shortened("Hoist 3.3.0 is being wrapped up. Release brings ropes of hemp and steel")
        == "Hoist 3.3.0 is being wrapped up …")
  }

  @Test("a statement that opens with what it stands under is not told so twice")
  func opening() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes, Self.cranes + "#### quay-hoist\n\n- quay-hoist 2.0 lifts coal, too\n")
    #expect(text.contains("  + quay-hoist 2.0 lifts coal, too"))
  }

  @Test("what is new below a statement is told below it")
  func child() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes + "- Working on the brakes of the harbour crane\n",
      Self.cranes + "- Still working on the brakes of the harbour crane\n"
        + "  - Switched back to the old lining\n  - Next: ask the yard for thicker pads\n")
    #expect(text.contains("\n    + Switched back to the old lining\n"))
    // What is only planned is no progress.
    #expect(
      text.contains(
        "Newly planned\n  + Still working on the brakes of the harbour crane: ask"))
  }

  @Test("a long list of what is new below a statement is counted")
  func children() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes + "- Working on the brakes of the harbour crane\n",
      Self.cranes + "- Still working on the brakes of the harbour crane\n"
        + (1...8).map { "  - Painted pad number \($0) of them\n" }.joined())
    #expect(text.contains("Painted pad number 5") && !text.contains("Painted pad number 6"))
    #expect(text.contains("+3 details"))
  }

  @Test(
    "a stump keeps what takes some of the claim back",
    arguments: [
      ("Released (or to be released) in Hoist 4:", "Released (or to be released) in Hoist 4"),
      (
        "Releasing (hopefully tomorrow) hoist 1.12 with brakes and more ropes for the whole yard",
        "Releasing (hopefully tomorrow) hoist 1.12 with brakes and more ropes …"
      ),
      ("Winches (see below) of the yard", "Winches (see below) of the yard"),
    ])
  func hedges(text: String, expected: String) {
    #expect(Subject.shortened(text) == expected)
  }

  @Test("a label is not cut for a few words, nor between a name and its number")
  func numbers() {
    let few = "Wrapping up the long work on the Hoist v2.0 release:"
    #expect(Subject.shortened(few) == String(few.dropLast()))
    #expect(
      Subject.shortened("Wrapping up the long work on the Hoist v2.0 of the northern yard")
        == "Wrapping up the long work on the Hoist v2.0 …")
  }

  @Test("a label ends before a bracket it would be cut in")
  func bracket() {
    let tail = "(draft of the yard for the coming spring and summer"
    #expect(Subject.shortened("Repaint the hull" + tail) == "Repaint …")
    #expect(Subject.shortened("Progress on hull repaint" + tail) == "Progress on hull …")
  }

  @Test("a name under several headings is told with the heading")
  func under() throws {
    let (_, text) = try QuayReport.of(
      "## Notes\n\n### Kiln\n\n- Ida\n  - smokes\n\n### Roof\n\n- Ida\n  - leaks\n",
      "## Notes\n\n### Kiln\n\n- Ida\n  - the bricks came\n\n### Roof\n\n- Ida\n"
        + "  - all tiles are sold\n")
    #expect(text.contains("Kiln › Ida: the bricks came"))
    #expect(text.contains("Roof › Ida: all tiles are sold"))
  }

  @Test("a statement with sub-items is no heading of the report, a name may be")
  func noHeading() throws {
    let (_, text) = try QuayReport.of(
      "- Adding hands to the review crew\n  - Odo offered to help\n- Quay\n  - Full\n",
      "- Adding hands to the review crew\n  - Sable wants to help, too\n- Quay\n  - Empty\n")
    #expect(text.contains("Adding hands to the review crew: Sable wants to help, too"))
    #expect(text.contains("Quay\n────"))
  }

  @Test("what a note says twice in one place is told once")
  func twice() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes,
      Self.cranes
        + "- Welded the boom of `crane` 4\n- Oiled the drum\n- Welded the boom of crane 4\n")
    #expect(text.ranges(of: "Welded the boom").count == 1)
  }

  @Test("what opens with the word it stands under is told without it")
  func repeated() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes, Self.cranes + "Releases:\n\n- Released hoist 4.2 to all of the yards\n")
    #expect(text.contains("+ Released hoist 4.2") && !text.contains("Releases"))
  }

  @Test("lines of one part stay together, though one of them opens with its name")
  func parts() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes,
      Self.cranes + "#### hoist\n\n- Ropes checked on the northern pier\n"
        + "- hoist has some early checks of the brakes\n")
    #expect(text.contains("  hoist:\n    + Ropes checked on the northern pier\n    + hoist has"))
  }

  @Test("what only leads in to lines of other groups is no line of its own")
  func hollow() throws {
    let (_, text) = try QuayReport.of(
      Self.cranes + "- Planning to fix the brakes of the harbour crane\n",
      Self.cranes + "- Preparing hoist 6.33.1, which will come with:\n"
        + "  - Fixing the brakes of the harbour crane\n")
    #expect(!text.contains("come with:\n"))
    #expect(text.contains("come with: Fixing the brakes"))
  }

  @Test("people with labels below them stay whole")
  func people() throws {
    let (_, text) = try QuayReport.of(
      "## Ida\n\n### Done\n\n- Oiled the bell\n",
      "## Ida\n\n### Done\n\n- Hung the bell\n\n### Doing\n\n- Painting the bell\n\n### Next\n\n"
        + "- Ring the bell\n")
    #expect(!text.contains("Ida: Done"))
  }

  @Test("a heading over all the news is no part of the place")
  func news() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Oiled the winch\n",
      "### Cranes - Ida Lund\n\n#### What's New\n\n##### This Week:\n\n- Paint the mast of the barge\n"
    )
    #expect(text.contains("Paint the mast of the barge"))
    #expect(!text.contains("What's New"))
  }

  @Test("a heading that says what the statement opens with is not said in front of it")
  func openingWord() throws {
    let report = { (heading: String, statement: String) in
      try QuayReport.of(
        "### Cranes - Ida Lund\n\n- Oiled the winch\n",
        "### Cranes - Ida Lund\n\n#### \(heading)\n\n- \(statement)\n"
      ).text
    }
    #expect(try !report("Releases", "Released quay-hoist 2.1").contains("Releases:"))
    #expect(try !report("Fixes", "Fix the lamp of the pier in fog").contains("Fixes:"))
    #expect(try report("Fixes", "Lamp of the pier burns in fog").contains("Fixes:"))
  }

  @Test("a label spelled otherwise is no other place")
  func spelled() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Under consideration/coming-up:\n  - Ropes of steel for the hoist\n",
      "### Cranes - Ida Lund\n\n- Oiled the winch\n\n#### Under Consideration / Coming Up\n\n"
        + "- Ropes of steel for the hoist\n")
    #expect(!text.contains("moved from") && !text.contains("before under"))
  }

  @Test("only signs say that what stands below is new, where there are signs")
  func newBelow() throws {
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Working on the hoist of the quay\n",
      "### Cranes - Ida Lund\n\n- Working on the hoist of the quay, slowly\n"
        + ["wheel", "brake", "chain", "hook"].map { "  - Ordered a \($0) for it\n" }.joined())
    #expect(!text.contains("new below"))
    #expect(text.contains("    + Ordered a wheel"))
    #expect(MarkdownRenderer().render(ArrangedReport(facts)).contains("new below"))
  }

  @Test("a statement that says something else behind a comma keeps its verb")
  func secondClause() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Working on the ledger of hoists\n",
      "### Cranes - Ida Lund\n\n- Continuing on the ledger of hoists, each crane we built is now listed\n"
    )
    #expect(text.contains("Continuing on the ledger"))
  }
}
