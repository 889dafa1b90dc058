import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("What stands below what")
struct BelongingTests {
  private static func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of("### Cranes - Ida Lund\n\n" + old, "### Cranes - Ida Lund\n\n" + new).text
  }

  @Test("A paragraph right above a list is its parent, wherever in the section")
  func paragraphs() throws {
    let note = try MeetingNote(
      "# Harbour\n### Cranes - Ida Lund\nReleased 7.2 last week\n- Oils itself\n\n"
        + "We are working to free the hoist of steam\n- Steam has been made per hoist\n"
        + "- This will allow smaller hoists\n\nPainted the jib.\n\n- Fed the cat\n")
    #expect(note.item("Steam has been made per hoist")?.parent == 2)
    #expect(note.item("This will allow smaller hoists")?.parent == 2)
    #expect(note.item("Fed the cat")?.parent == nil)
    let text = try Self.text(
      "- Fed the cat\n",
      "Oiled the hinge\n- With whale oil\n\nTalk at the fair\n- Suggested smaller cranes\n"
        + "- We'll wait for feedback on the smaller cranes\n")
    #expect(text.contains("  + Talk at the fair\n    + Suggested smaller cranes\n    + We'll wait"))
    #expect(!text.contains("Newly planned"))
  }

  @Test("Work that goes on is told below the new statement it stands under")
  func goesOnBelow() throws {
    let text = try Self.text(
      "- Working on the copper roof of the signal tower\n",
      "- Two riggers joined from the northern yard, and learn quickly\n"
        + "  - Still working on the copper roof of the signal tower, north side\n"
        + "  - Old ropes were sorted out\n")
    #expect(
      text.contains("  + Two riggers joined from the northern yard, and learn quickly\n    › Still")
    )
    #expect(!text.contains("Continued\n"))
  }

  @Test("What is new below work that says itself that it goes on is new")
  func newBelow() throws {
    let text = try Self.text(
      "- Fed the cat\n",
      "- We are still looking for masts in the northern forest\n  - A saw was lent to us\n")
    #expect(text.contains("  › We are still looking for masts in the northern forest\n    + A saw"))
  }

  @Test("What is reworded below work that goes on stands with it")
  func rewordedBelow() throws {
    let text = try Self.text(
      "- Working on the copper roof of the signal tower\n"
        + "  - Rivets are counted by the harbour master every morning\n",
      "- Continuing work on the copper roof of the signal tower, north side\n"
        + "  - Rivets are counted by the old harbour master every morning\n")
    #expect(
      text.contains("  › the copper roof of the signal tower, north side\n    ~ Rivets"))
    #expect(!text.contains("Reworded or moved"))
  }

  @Test("Neighbours from one heading say once where they stood")
  func movedTogether() throws {
    let list = "  - Copper roof\n  - Rope ladder for the pilots\n  - Bell tower\n"
    let text = try Self.text("- Also planning:\n" + list, "- Further out:\n" + list)
    #expect(
      text.contains(
        "    → Copper roof [moved from Also planning, as the next 2]\n"
          + "    → Rope ladder for the pilots\n    → Bell tower\n"))
  }

  @Test("What is new in a list of tasks is planned, though it goes on")
  func tasks() throws {
    let (_, text) = try QuayReport.of(
      "## Action items\n\n- Ida: feed the cat\n",
      "## Action items\n\n- Ida/Bo: making progress on the copper roof\n  - find some way to rivet\n"
    )
    #expect(text.contains("Newly planned\n  + Ida/Bo: making progress"))
    #expect(text.contains("    + find some way"))
  }

  @Test("Parents over the same sub-items are linked, whatever they say")
  func sameChildren() throws {
    let below = "  - Rope bump\n  - Works with the new winches\n"
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Preparing new release\n" + below,
      "### Cranes - Ida Lund\n\n- [v5.0.0](https://quay.example/releases/tag/v5.0.0)\n" + below)
    #expect(
      facts.changes.contains {
        $0.old.first?.text == "Preparing new release" && $0.new.first?.text == "v5.0.0"
      })
    #expect(text.contains("  ✓ v5.0.0 <https://quay.example/releases/tag/v5.0.0>\n    ✓ Rope bump"))
    let other = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Preparing new release\n" + below,
      "### Cranes - Ida Lund\n\n- Painted the jib\n" + below + "  - Yellow\n")
    #expect(
      !other.facts.changes.contains {
        $0.old.first?.text == "Preparing new release" && !$0.new.isEmpty
      })
  }

  @Test("What a thing does is no plan and no promise below a heading of what a release brings")
  func contents() throws {
    let text = try Self.text(
      "#### New features\n\n- Try the quiet bell. The old one will disappear!\n- Oiled it\n",
      "#### Usability improvements\n\n- The hoist will skip frayed ropes by itself\n\n"
        + "#### Bugfixes & other\n\n- Some lifts could end with broken ropes and an outage\n")
    #expect(!text.contains("Newly planned"))
    #expect(!text.contains("Worth attention"))
    #expect(!text.contains("not mentioned now"))
    let plan = try Self.text(
      "- Oiled it\n", "#### Upcoming features\n\n- The hoist will skip frayed ropes by itself\n")
    #expect(plan.contains("Newly planned"))
  }

  @Test(
    "A sub-item worth attention is told with the release it belongs to, not with a cut sentence")
  func release() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Since my last report in the cold months of winter we delivered quay-hoist 2.0, including:\n"
        + "  - Deprecate the brass bell that is rung in fog\n"
        + "- As a keeper of the lock I can now tell each of the gates apart by sight\n"
        + "  - The hoist no longer supports hemp ropes of any length\n")
    #expect(text.contains("  Cranes: quay-hoist 2.0: Deprecate the brass bell"))
    #expect(text.contains("  Cranes: The hoist no longer supports hemp ropes"))
  }

  @Test("What is told whole before everything else is not told again, but counted")
  func twice() throws {
    let long =
      "Deprecated the brass bell that is rung in fog, since nobody on the northern pier has heard it"
      + " for a long time"
    let text = try Self.text("- Oiled it\n", "- \(long)\n")
    #expect(text.contains("  Cranes: \(long)\n"))
    #expect(text.contains("\n1 newly done\n"))
    #expect(text.split(separator: "Deprecated the brass bell").count == 2)
    let below = try Self.text("- Oiled it\n", "- \(long)\n  - It hangs in the shed now\n")
    #expect(below.contains("… [see above]"))
    #expect(below.contains("It hangs in the shed"))
  }

  @Test("Thanks are left out beside what they are for")
  func thanks() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Hoist 9.7 is out\n- Acknowledgements: Thanks go to @ida for the ropes! Thank you @bo!\n"
        + "- Thanks to Bo the gate is green now\n")
    #expect(!text.contains("Acknowledgements"))
    #expect(text.contains("Thanks to Bo the gate is green now"))
  }

  @Test("Labels that did not change are not counted as statements")
  func labels() throws {
    let text = try Self.text(
      "- Completed:\n  - Oiled the hinge of the gate\n", "- Completed:\n  - Painted a mast\n")
    #expect(!text.contains("unchanged"))
  }

  @Test("How to dial in is one sentence")
  func dialIn() throws {
    let info = { (number: String) in
      "## Zoom info\n\n- *Meeting ID:* \(number)\n- *PC, Mac, Linux, iOS or Android:* "
        + "[https://zoom.us/j/\(number)](https://zoom.us/j/\(number))\n\n### Cranes - Ida Lund\n\n"
    }
    let (_, text) = try QuayReport.of(
      info("5550001") + "- Oiled it\n", info("5550002") + "- Painted the mast\n")
    #expect(!text.contains("Meeting ID"))
    #expect(text.contains("The meeting has another link now: https://zoom.us/j/5550002."))
    #expect(text.contains("1 newly done\n"))
  }

  @Test("A long paragraph is the parent of the list its last sentence leads in to")
  func lastSentence() throws {
    let long = String(
      repeating: "The crews met and talked of ropes and masts at length. ", count: 4)
    let note = try MeetingNote(
      "# Harbour\n### Cranes - Ida Holm\n\(long)They asked for:\n- Smaller hoists\n- Longer ropes\n"
    )
    #expect(note.item("Longer ropes")?.parent == 0)
  }

  @Test("A deed that leads in to what it brings is told, and with it what was split off")
  func deedThatLeadsIn() throws {
    let text = try Self.text(
      "- Adding hooks. The user can provide a script that is run before the crane is started\n",
      "- Added hooks. The user can:\n  - run custom scripts before the crane starts or stops\n"
        + "  - run something at times\n")
    #expect(
      text.contains(
        "Completed\n  ✓ Added hooks. The user can:\n    was: Adding hooks.\n    + run custom"),
      "\(text)")
    #expect(!text.contains("Continued"))
  }

  @Test("Who is thanked goes with the thanks, whatever they stand under")
  func thanked() throws {
    let thanks =
      "- Crane v7\n  - Thanks for the help from the following members:\n    - Oliver Rand\n"
      + "    - Xin Liu\n  - Highlights\n    - lifts two tons now\n"
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n#### On Deck\n\n" + thanks,
      "### Cranes - Ida Lund\n\n#### Recently Completed\n\n" + thanks)
    #expect(facts.changes.contains { $0.new.first?.text == "Oliver Rand" })
    #expect(text.contains("✓ Highlights: lifts two tons now"), "\(text)")
    #expect(!text.contains("Oliver"))
  }

  @Test("A part and the label of a plan below it are both told")
  func partsOfPlans() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the winch\n",
      "### Cranes - Ida Lund\n\n#### jib-release\n\n##### Coming soon\n\n- Deprecate the brass bell\n"
    )
    #expect(text.contains("  Cranes › jib-release › Coming soon: Deprecate the brass bell"))
  }

  @Test("What only sorts below a part does not hide it")
  func partsOverLabels() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the winch\n",
      "### Cranes - Ida Lund\n\n#### jib-release\n\n##### Current\n\n- Painting is blocked by rain\n"
    )
    #expect(text.contains("  Cranes › jib-release: Painting is blocked"))
  }
}
