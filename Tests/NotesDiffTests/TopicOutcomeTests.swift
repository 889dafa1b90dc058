import TestSupport
import Testing

@testable import NotesDiff

/// Outcomes of one word, and names of people, in links.
@Suite("How a topic turned out")
struct TopicOutcomeTests {
  private func changes(_ old: String, _ new: String) throws -> [(ChangeKind, String?, String?)] {
    let (old, new) = (try MeetingNote(old), try MeetingNote(new, file: "2031-03-18.md"))
    let comparison = Comparison(from: old, to: new)
    return comparison.changes.map { change in
      (
        change.kind, change.old.first.map { old.items[$0].text },
        change.new.first.map { new.items[$0].text }
      )
    }
  }

  @Test("one word under a topic is the outcome of what waited there")
  func outcome() throws {
    let found = try changes(
      "# Quay\n\n## Grant fund\n\n- We've been recommended, now we wait for the council\n\n"
        + "## Lease\n\n- Ida moves to take the new terms\n",
      "# Quay\n\n## Grantfund: crane\n\n- Approved!\n\n## Lease\n\n- Renewed!\n")
    let done = found.filter { $0.0 == .completed }
    #expect(done.map(\.2) == ["Approved!", "Renewed!"])
    #expect(done.allSatisfy { $0.1 != nil })
  }

  @Test("an outcome ends no other topic")
  func otherTopic() throws {
    let found = try changes(
      "# Quay\n\n## Crane\n\n- We wait for the council\n\n## Lease\n\n- The rent was paid\n",
      "# Quay\n\n## Fence\n\n- Approved!\n\n## Crane\n\n- The rope was oiled\n")
    #expect(!found.contains { $0.0 == .completed && $0.2 == "Approved!" })
  }

  @Test("what is marked as the outcome of one topic takes the place of the earlier one")
  func reversed() throws {
    let old = "# Quay\n\n## Crane paint\n\n**Resolution:** Buy green for the hull, too.\n"
    let leave = "**Resolution:** Leave everything as is.\n"
    let found = try changes(old, "# Quay\n\n## Crane paint\n\n- Ida asked around\n\n" + leave)
    #expect(found.contains { $0.1?.contains("green") == true && $0.2?.contains("as is") == true })
    let other = try changes(old, "# Quay\n\n## Fence\n\n" + leave)
    #expect(!other.contains { $0.1 != nil && $0.2?.contains("as is") == true })
  }

  @Test("who does it makes no two works one")
  func people() throws {
    let found = try changes(
      "# Quay\n\n- Present: Brenda, Nick, Ida\n\n## Tasks for all\n\n- Brenda: start a tide table\n",
      "# Quay\n\n- Present: Brenda, Nick\n\n## Tasks for all\n\n- Brenda: order rope\n")
    #expect(found.contains { $0.0 == .new && $0.2 == "Brenda: order rope" })
  }

  @Test(
    "owners are one whatever the case, and with their last names or without",
    arguments: [
      (["Mia"], ["mia"], true), (["Mia Holm"], ["Mia"], true),
      (["Mia", "Bo"], ["bo", "mia"], true),
      (["Mia Holm"], ["Mia Berg"], false), (["Mia"], ["Bo"], false),
    ])
  func owners(first: [String], second: [String], areSame: Bool) {
    #expect(Owners.areSame(first, second) == areSame)
  }
}
