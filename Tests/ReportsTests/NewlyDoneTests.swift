import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("News of finished work")
struct NewlyDoneTests {
  private static func text(_ news: String) throws -> String {
    try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Oiled the winch\n", "### Cranes - Ida Lund\n\n\(news)"
    ).text
  }

  @Test("what a team tells as done stands apart from what is new, with what is below it")
  func apart() throws {
    let text = try Self.text(
      "- Painted the mast\n  - the colour is a dark red\n- Looking for a longer rope\n")
    #expect(text.contains("Newly done\n  + Painted the mast\n    + the colour is a dark red\n"))
    #expect(text.contains("New\n  + Looking for a longer rope\n"))
    #expect(text.contains("\n1 newly done, 1 new\n"))
  }

  @Test("what a reader can do only with a release to come is not done yet")
  func comesLater() throws {
    let text = try Self.text(
      "- Boats can now call at the pier by night\n  - Will be introduced in 4.2\n")
    #expect(text.contains("New\n  + Boats can now call"))
    #expect(!text.contains("Newly done"))
  }

  @Test("the label that work stood under is told where it stands under another now")
  func labelsApart() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n#### Pending Release\n\n- hoist v7.2.0 for the north quay\n\n"
        + "#### In Progress\n\n- Painting the shed\n",
      "### Cranes - Ida Lund\n\n#### Pending Release\n\n- Lamp oil\n\n"
        + "#### In Progress\n\n- hoist v7.2.0 for the north quay\n")
    #expect(text.contains("[moved from Pending Release]"))
  }

  @Test("what stands under a label that leaves open whether it is done is news")
  func leftOpen() throws {
    let text = try Self.text("#### Recently Delivered or Imminent\n\n- Rope for the long arm\n")
    #expect(text.contains("New\n"))
    #expect(!text.contains("Newly done"))
  }

  @Test("a label that says what the heading of the group does is left out")
  func labels() throws {
    let text = try Self.text(
      "- Done:\n  - Painted the mast\n  - Greased the hinges\n- In progress:\n  - Rope for the arm\n"
    )
    #expect(text.contains("Newly done\n  + Painted the mast\n  + Greased the hinges\n"))
    #expect(!text.contains("Done:"))
  }

  @Test("in talk of a topic a verb of the past finishes nothing; a mark does")
  func talk() throws {
    let (_, text) = try QuayReport.of(
      "## Rope\n\n- It frays\n",
      "## Rope\n\n- It frays\n- The mould was caused by rain and fixed\n- [x] order hemp\n")
    #expect(text.contains("New\n  + The mould was caused"))
    #expect(text.contains("Newly done\n  + order hemp"))
  }

  @Test("what may be the end of work nobody said was open is news, with what was said before")
  func doubtful() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Logging of boats is noisy\n- Greased the northern lock\n",
      "### Cranes - Ida Lund\n\n- Fixed logging of the winch rules and gates\n"
        + "- Ordered a bell for the fog\n")
    #expect(text.contains("2 newly done"))
    #expect(text.contains("  + Fixed logging of the winch rules"))
    #expect(text.contains("perhaps was: Logging of boats is noisy"))
    #expect(!text.contains("completed") && !text.contains("Completed"))
  }

  @Test("in talk of a topic a version that is out is done")
  func versions() throws {
    let (_, text) = try QuayReport.of(
      "## Rope\n\n- It frays\n",
      "## Rope\n\n- It frays\n- Winch v4.1.0 was released with a longer drum\n")
    #expect(text.contains("Newly done\n  + Winch v4.1.0 was released"))
    #expect(ReleaseNews.isTold(by: "Winch 4.1 is out"))
    #expect(!ReleaseNews.isTold(by: "Since 4.1 was released the drum creaks"))
    #expect(!ReleaseNews.isTold(by: "Was 4.1 released?"))
    #expect(!ReleaseNews.isTold(by: "The report was published"))
  }

  @Test("A release over the list of what it brings is news")
  func releases() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Fed the cat\n",
      "### Cranes - Ida Lund\n\n- Released v4.21.0\n  - Fixed the brake of the hoist\n"
        + "  - Fixed the hinge of the gate\n")
    #expect(text.contains("+ Released v4.21.0\n    + Fixed the brake"))
  }

  @Test("What a release brings that was told before came with it")
  func cameOut() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Fixed the brake of the hoist\n- Fed the cat\n",
      "### Cranes - Ida Lund\n\n- Released v4.21.0\n  - Fixed the brake of the hoist\n- Fed the cat\n"
    )
    #expect(text.contains("+ Released v4.21.0 [+1 detail]"))
  }

  @Test("A release that its sub-items have in front is not told without them")
  func bareRelease() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Next:\n  - Support for steam winches on the outer pier\n",
      "### Cranes - Ida Lund\n\n- Release 15.3\n  - Support for steam winches on the outer pier is done\n"
    )
    #expect(text.contains("✓ Release 15.3: Support for steam winches"))
    #expect(!text.contains("+ Release 15.3\n"))
  }

  @Test("the next deed after one that was done is newly done, unless it says the same again")
  func nextDeed() throws {
    func text(_ old: String, _ new: String) throws -> String {
      try QuayReport.of(
        "### Cranes - Ida Lund\n\n- \(old)\n", "### Cranes - Ida Lund\n\n- \(new)\n"
      ).text
    }
    #expect(
      try text(
        "Tightened default ropes, chains and hooks for the granite pier",
        "Relaxed the default hooks for the small boats a little"
      ).contains("Newly done\n"))
    #expect(
      try !text(
        "Added the granite bollards by the northern mooring",
        "Added granite bollards for the northern mooring"
      ).contains("Newly done\n"))
  }

  @Test("a plan that perhaps follows what was done is newly planned")
  func newPlan() throws {
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Tightened default ropes, chains and hooks for the granite pier\n"
        + "- Oiled it\n",
      "### Cranes - Ida Lund\n\n- Will buy chains and ropes for the small boats of the islands\n"
        + "- Rope is dear\n")
    #expect(facts.changes.contains { $0.kind == .progressed && $0.tier == .possible })
    #expect(text.contains("Newly planned\n  + Will buy chains"), "\(text)")
  }

  @Test("a finished deed that was told before is not told as the next one")
  func toldAgain() throws {
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Refactored winch startup scripts, test-driven and written in oak\n",
      "### Cranes - Ida Lund\n\n- Finished re-write of winch start-up scripts in test-driven oak\n")
    #expect(facts.changes.contains { $0.kind == .progressed && $0.tier == .sure })
    #expect(!text.contains("Newly done"), "\(text)")
  }

  @Test("what a release to come will bring is not completed by being described")
  func broughtLater() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Planning for the v13 release in April\n"
        + "  - Inline gauges in the main panel of the hoist\n",
      "### Cranes - Ida Lund\n\n- Started planning for the major release v13. Quick highlights\n"
        + "  - Inline gauges - riggers can now read the gauges in the main panel of the hoist\n")
    #expect(!text.contains("Completed"), "\(text)")
    #expect(text.contains("Started planning for the major release v13. Quick highlights\n    "))
  }

  @Test("new releases of several things are out")
  func newReleases() throws {
    #expect(try Self.text("- New releases for the gauge, anchor and mast\n").contains("Newly done"))
    #expect(
      try !Self.text("- New releases for the gauge are coming soon\n").contains("Newly done"))
  }
}
