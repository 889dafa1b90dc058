import TestSupport
import Testing

@testable import NotesDiff

@Suite("Links between items under topics")
struct AlignmentTopicTests {
  /// The texts of linked items, "old > new".
  private func links(_ old: String, _ new: String) throws -> [String] {
    let old = try MeetingNote("# Garden call 2031-05-06\n\n" + old, file: "2031-05-06.md")
    let new = try MeetingNote("# Garden call 2031-05-20\n\n" + new, file: "2031-05-20.md")
    return Aligner().align(old, new).items.map {
      "\(old.items[$0.old].text) > \(new.items[$0.new].text)"
    }
  }

  private static let rest = "## Compost\n\n- Bins need another lid\n- Worms are well fed\n\n"

  @Test("A thing comes up again under another topic where neither note has the other's")
  func otherTopic() throws {
    let found = try links(
      Self.rest
        + "## Spring fair\n\n- Seed cutoff: envelopes from growers one day before the fair\n",
      Self.rest + "## Ready to open?\n\n- Seed cutoff: all envelopes are in by 1 May\n")
    #expect(
      found.contains(
        "Seed cutoff: envelopes from growers one day before the fair"
          + " > Seed cutoff: all envelopes are in by 1 May"))
  }

  @Test("A standing line goes on though news follows it")
  func standingLine() throws {
    let found = try links(
      Self.rest
        + "## Orchard\n\n- Bo is pruning the pear trees, all is going well. Wants to bring a "
        + "pull saw next time so that the crowns of the old ones can be thinned as well.\n",
      Self.rest + "## Orchard\n\n- Bo pruning the pear trees, which is going well. The week was "
        + "short and the ladder was away for repair.\n")
    #expect(found.contains { $0.hasPrefix("Bo is pruning") && $0.contains("> Bo pruning") })
  }

  @Test("A topic of the next meeting is no task that happens to name it")
  func topicAndTask() throws {
    let found = try links(
      Self.rest + "## Next meeting\n\n- Herb beds\n",
      Self.rest + "## Action items\n\n- Announce the closing of the herb beds to visitors (Ida)\n")
    #expect(!found.contains { $0.hasPrefix("Herb beds") })
  }
}
