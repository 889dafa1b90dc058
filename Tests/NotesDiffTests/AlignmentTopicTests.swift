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

  @Test("The parts of a topic are compared with a topic that has none")
  func parts() throws {
    let before = "Nearly done with [tide support](https://a.example)"
    let after = "Pump 6.13 was released, with tide support in the main shaft"
    let found = try links(
      Self.rest + "## Pumps\n\n- \(before)\n- Upcoming work on valves\n",
      Self.rest + "## Pumps\n\nIda looks after them now.\n\n### Releases\n\n\(after)\n\n"
        + "### Ongoing\n\n- Started on the valves\n")
    #expect(found.contains("Nearly done with tide support > \(after)"))
    #expect(found.contains("Upcoming work on valves > Started on the valves"))
  }

  @Test("One request is the same work under any topic, whatever is said of it")
  func sameRequest() throws {
    let pull = "https://garden.example/shed/works/pull/4324"
    let found = try links(
      Self.rest + "## Paths\n\n- \(pull)\n",
      Self.rest + "## Wheelbarrow lane\n\n- Merge what Ida laid: \(pull), wants only a look\n")
    #expect(found.contains("\(pull) > Merge what Ida laid: \(pull), wants only a look"))
  }

  @Test("A bare name over what somebody says is no heir of what they said")
  func namesOverSayings() throws {
    let said = { (name: String, text: String) in "\(name)\n  - \(text)\n" }
    let old =
      Self.rest + "## Fair\n\n- Ida Holm: We have to find a host for the fair\n"
      + "- Ida Holm: The tents are still wet\n"
    let new =
      Self.rest + "## Fair\n\n"
      + said("- Ida Holm:", "Geese are at the beans again")
      + said("- Ida Holm:", "Rakes went missing")
    let found = try links(old, new)
    #expect(!found.contains { $0.hasPrefix("Ida Holm") })
    // A topic goes on with what is said below it.
    let topic = try links(
      Self.rest + "## Fair\n\n- Cider Press: the screw is bent\n",
      Self.rest + "## Fair\n\n" + said("- Cider Press:", "The screw is straight again"))
    #expect(topic.contains("Cider Press: the screw is bent > Cider Press:"))
  }

  @Test("What another says with one everyday word in common is other work")
  func otherOpeners() throws {
    let found = try links(
      Self.rest
        + "## Sheds\n\n- Ida: Somebody is working on the roof stuff, tiles come later\n",
      Self.rest
        + "## Ponds\n\n- Bo: Eva is the one working on the lily stuff and on the new pump\n")
    #expect(!found.contains { $0.hasPrefix("Ida") })
    // Who takes it over says what it is about.
    let taken = try links(
      Self.rest + "## Sheds\n\n- Ida: The greenhouse shutters want white paint\n",
      Self.rest + "## Sheds\n\n- Bo: Paint for the greenhouse shutters is here\n")
    #expect(taken.contains { $0.hasPrefix("Ida") && $0.contains("> Bo") })
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

  @Test("What is said below one ticket is no heir of what was said below another")
  func tickets() throws {
    let notes = { (first: String, second: String) in
      Self.rest + "## Topics\n\n- Hash the seed lists #766\n  - \(first)\n"
        + "- Retire the old barrow #351\n  - \(second)\n"
    }
    let found = try links(
      notes("Chalk, no news, move to next week", "The lane is wet"),
      notes("Wait for the rain", "Chalk filed lane#2584, would like to hear next week"))
    #expect(!found.contains { $0.hasPrefix("Chalk") })
  }

  @Test("Another who is to do something else has not done it")
  func doers() throws {
    let found = try links(
      "## Tasks\n\n- [ ] Ida - Release 2.7.0-beta.3 on Monday\n- [ ] Water the roses\n",
      "## Tasks\n\n- [x] Bo - Confirm 2.7.0 target release date\n- [ ] Water the roses\n")
    #expect(found == ["Water the roses > Water the roses"])
  }

  @Test("a name of what is done is that of who does it, in another form")
  func nameForms() {
    #expect(TeamName("Networking").likeness(TeamName("SIG Network")) > 0.9)
    #expect(TeamName("King").likeness(TeamName("K")) == 0)
  }

  @Test("A name on a list of names goes on with nothing that person said")
  func listedNames() throws {
    let said = "Ida van Holm: we had spoken of questions on the pond pump"
    let found = try links(
      Self.rest + "## Pond\n\n- Ideas\n  - \(said)\n  - Bo Lund: so be it\n",
      Self.rest
        + "## Pond\n\n- Who will dig:\n  - Ida van Holm\n  - Bo Lund - bo@garden.example\n")
    #expect(!found.contains("\(said) > Ida van Holm"))
    let kept = try links(
      Self.rest + "## Pond\n\n- Who will dig:\n  - Ida van Holm\n  - Bo Lund\n",
      Self.rest + "## Pond\n\n- Who will dig:\n  - Ida van Holm\n  - Uma Berg\n")
    #expect(kept.contains("Ida van Holm > Ida van Holm"))
  }
}
