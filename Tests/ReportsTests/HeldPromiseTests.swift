import NotesDiff
import Testing

@testable import Reports

/// Which promises nobody need ask for, and which are asked for whatever else is spoken of.
@Suite("Promises that were kept, and those that were not")
struct HeldPromiseTests {
  @Test("one day in two forms, and a verb for its noun")
  func days() throws {
    let told = try QuayReport.promises(
      "## Ferry\n\n**Action:** Ida to book the quay on 03-14-2031 for the inspection.\n",
      "## Ferry\n\n- The harbour master inspected the hull on 2031-03-14\n")
    #expect(told.isEmpty)
  }

  @Test("a task is not answered by a topic that is only named in it")
  func topics() throws {
    let told = try QuayReport.promises(
      "## Notes\n\n**Action:** Ruben will send a list of Pier 3 helpers to the printer.\n\n"
        + "**Action:** The crew will submit a written offer to the council.\n",
      "## Pier 3\n\n- The offer was submitted to the council\n")
    #expect(
      told == ["Notes: Action: Ruben will send a list of Pier 3 helpers to the printer."])
  }

  @Test("work that stands in two lists is asked for once, and not where it goes on in one")
  func twins() throws {
    let told = try QuayReport.promises(
      "## Minutes\n\n- Basics\n  - [ ] draw chart\n  - [ ] oil the north gate\n\n"
        + "## Action Items\n\n- draw chart (Ida)\n- oil gate (Bo)\n",
      "## Minutes\n\n- Ida drew the chart: `DrawChart` is in the tool\n\n"
        + "## Action Items\n\n- DrawChart (Ida)\n")
    #expect(told == ["oil gate (Bo)"])
  }

  @Test("two topics that wait for the same are two")
  func topicsApart() throws {
    let told = try QuayReport.promises(
      "## Sheds\n\n- Roof\n  - Waiting on the lawyers\n- Floor\n  - Waiting on the lawyers\n",
      "## Sheds\n\n- The door was painted\n")
    #expect(told.count == 2)
  }

  @Test("what was done about a task is told in the bullet behind it")
  func answers() throws {
    let told = try QuayReport.promises(
      "## Previous action items\n\n- ACTION: Ida: start a tide table\n"
        + "- not yet. Will do it after the fair\n- ACTION: new form, Bo prints it\n- done.\n",
      "## Previous action items\n\n- Mia: order rope\n")
    #expect(told == ["Previous action items: ACTION: Ida: start a tide table"])
  }

  @Test("a meeting on the day of the newer note was held")
  func meetings() throws {
    let told = try QuayReport.promises(
      "## Notes\n\n- Shall we add a meeting on the 18th of March?\n"
        + "  - Ida: Good. Will take it up with Bo\n- The meeting will be moved to an earlier hour\n",
      "## Notes\n\n- The chart was read\n")
    #expect(told.isEmpty)
  }

  @Test(
    "what is only foretold, asked or told of is no promise",
    arguments: [
      "Charts will inevitably go out of date as the sands move",
      "Bo answered that the mast is old and that it will probably stand until spring",
      "The next fair will have few costs", "A mixed port will have one crane on each side",
      "When will the two lists be one? Ruben says to wait", "Ida is busy but will get",
      "Painting the two sheds will either make the wall too red or split the colours",
      "We should have finished the quay by last Friday",
    ])
  func predictions(statement: String) throws {
    let told = try QuayReport.promises(
      "## Harbour\n\n- \(statement)\n", "## Harbour\n\n- The bell was polished\n")
    #expect(told.isEmpty)
  }

  @Test("an action that is none is not asked for")
  func noAction() throws {
    let told = try QuayReport.promises(
      "## Sheds\n\n- Roof\n  - ACTION: none.\n", "## Sheds\n\n- The door was painted\n")
    #expect(told.isEmpty)
  }

  /// What went quiet of a team between two notes of it.
  private static func ropes(_ old: String, _ new: String) throws -> [String] {
    try QuayReport.promises(
      "### Ropes - Ida Lund\n\n- " + old + "\n", "### Ropes - Ida Lund\n\n- " + new + "\n")
  }

  @Test("a name in capitals tells that a promise beside something else was kept")
  func capitals() throws {
    let old = "Nearing the end of the northern buoy chart. Next we'll begin TLS work."
    #expect(try Self.ropes(old, "Started TLS work on the northern buoy chart").isEmpty)
    #expect(try Self.ropes(old, "Finishing the last pages of the northern buoy chart").count == 1)
  }

  @Test("a version is one at a single number, where it is marked so")
  func versions() throws {
    let old = "Running behind on the great almanac of tides v13"
    #expect(try Self.ropes(old, "v13 contents sent to the printer").isEmpty)
    #expect(try Self.ropes(old, "13 letters sent to the printer").count == 1)
  }

  @Test("what stood in the way is over where the next sentence says so")
  func mended() throws {
    let old = "Had to pull v12.7.0 of the chart since it sank a boat."
    #expect(try Self.ropes(old + " It got fixed in v12.9.0", "Painted a hull").isEmpty)
    #expect(try Self.ropes(old + " Bo fixed a lamp", "Painted a hull").count == 1)
  }

  @Test("three words of a long promise, strewn over what a team says, do not answer it")
  func strewn() throws {
    let old =
      "A thirty day window of comments on changing the token format of gangway passes will start in June, "
      + "including pilots, divers, brokers and harbour visitors"
    let new =
      "Oiled the gangway lamps\n- Comments on the almanac were read\n- Counted visitors of the fair"
    #expect(try Self.ropes(old, new).count == 1)
  }

  @Test("the name of the team answers nothing it promised")
  func ownName() throws {
    let old = "### Hawsers - Ida Lund\n\n- Next up, a gauging of the Hawsers chain\n"
    #expect(
      try QuayReport.promises(
        old, "### Hawsers - Ida Lund\n\n- Painted the door of Hawsers\n"
      ).count == 1)
  }

  @Test("a new team answers the proposal to make it one")
  func founded() throws {
    let old =
      "### Ropes - Ida Lund\n\n- We will propose to move the VHF crew to the committee in May\n"
    let rest = "### Ropes - Ida Lund\n\n- Painted a hull\n"
    #expect(try QuayReport.promises(old, rest).count == 1)
    #expect(
      try QuayReport.promises(old, rest + "\n### VHF - Bo Berg\n\n- Met for the first time\n")
        .isEmpty)
  }

  @Test("what went quiet has the name its team has now, and the part of the team")
  func names() throws {
    let told = try QuayReport.promises(
      "### Tower - Ida Lund\n\n- Painted the bell\n\n#### bell-rope\n\n- The hemp will come in May\n",
      "### Tower and Lamps - Ida Lund\n\n- Painted the bell\n- Swept the stairs\n")
    #expect(told == ["Tower and Lamps › bell-rope: The hemp will come in May"])
  }

  @Test("what is over by what stands below it in the older note is asked for no more")
  func settledBelow() throws {
    let new = "## Crane\n\n- Brake tested\n"
    for answer in [
      "- Ran it twice, no drift seen, so one run is enough - Done",
      "- https://quay.example/t/12\n  - Done",
      "- Completed on the small crane, so", "- [x] asked",
      "- Bo keeps it elsewhere, and we will take it from this list",
    ] {
      let told = try QuayReport.promises(
        "## Round\n\n- Bo to call the diver\n  \(answer)\n\n## Crane\n\n- Motor\n", new)
      #expect(told.isEmpty, "\(answer)")
    }
    let open = try QuayReport.promises(
      "## Round\n\n- Bo to call the diver\n  - [x] asked Ida\n  - [ ] rang\n\n## Crane\n\n- Motor\n",
      new)
    #expect(!open.isEmpty)
  }

  @Test("an opinion and what others are going to use promise nothing")
  func opinions() throws {
    let told = try QuayReport.promises(
      "## Fair\n\n- Better to move the date\n- Hull had chosen the crane. They are also going to use it.\n",
      "## Fair\n\n- The hall is booked\n")
    #expect(told.isEmpty)
  }

  @Test("two or three words behind a label that come again as they were")
  func shortOnes() throws {
    let old = "## Pier\n\n- next: longer pier\n- Bell\n"
    #expect(try QuayReport.promises(old, "## Pier\n\n- Bell\n- Then comes a longer pier\n").isEmpty)
    #expect(try !QuayReport.promises(old, "## Pier\n\n- Bell\n- Planks for a boat\n").isEmpty)
  }

  @Test("what is to follow a release is not kept by the release")
  func afterRelease() throws {
    let old =
      "### Hoist - Ida Lund\n\n- Oiling the winch\n"
      + "- After the upcoming release we will write to all crews\n"
    let new = "### Hoist - Ida Lund\n\n- Hoist 2.3.0 was released\n"
    let told = try QuayReport.promises(old, new)
    #expect(told.contains { $0.contains("write to all crews") })
    let kept = try QuayReport.promises(
      "### Hoist - Ida Lund\n\n- We will release the hoist next week\n", new)
    #expect(kept.isEmpty)
  }

  @Test("of what is promised in passing the promise is quoted first")
  func besides() throws {
    let told = try QuayReport.promises(
      "### Hoist - Ida Lund\n\n"
        + "- Pairing with the Mill crew on the new lifting gear for barges. "
        + "Bo will send a circular to all captains about tariffs.\n",
      "### Hoist - Ida Lund\n\n- Pairing with the Mill crew on the lifting gear for barges\n")
    #expect(
      told == [
        "Hoist: Bo will send a circular to all captains about tariffs."
          + " (said of “Pairing with the Mill crew on the new …”)"
      ])
  }

  @Test("a name in front of what is promised in passing stays in front")
  func besidesName() throws {
    let told = try QuayReport.promises(
      "### Hoist - Ida Lund\n\n- North quay (Bo). Bo will send a circular to all captains about tariffs.\n",
      "### Hoist - Ida Lund\n\n- North quay was swept\n")
    #expect(!told.contains { $0.contains("said of") })
  }

  @Test(
    "what nobody intends, what is only reckoned of others, and who is away is no promise",
    arguments: [
      "They say that with the new ropes, the sails are just not going to hold",
      "A second bell would be nice, though we don't expect to get one",
      "We are no longer planning to dredge the basin", "No plans to raise the mole",
      "The crews estimate that the harbour will need to do very little work",
      "The crew will be on winter break (December 18 - January 2)",
      "Most of the crew will be out of office for the last two weeks of March",
      "Not mended, and I don't expect it to happen soon",
    ])
  func denied(statement: String) throws {
    let new = "## Harbour\n\n- The clock was polished\n"
    #expect(try QuayReport.promises("## Harbour\n\n- \(statement)\n", new).isEmpty)
  }

  @Test("what is intended is asked for all the same")
  func intended() throws {
    for statement in [
      "We are just going to dredge the basin in April", "We expect to get a second bell in April",
      "Not only the mole: we are going to raise the pier in April",
    ] {
      let told = try QuayReport.promises(
        "## Harbour\n\n- \(statement)\n", "## Harbour\n\n- The clock was polished\n")
      #expect(told.count == 1, "\(statement)")
    }
  }

  @Test("the sentence with the day is quoted, and the point below that has one")
  func daysQuoted() throws {
    let new = "## Harbour\n\n- The clock was polished\n"
    let soon = try QuayReport.promises(
      "## Harbour\n\n- The almanac will be printed soon! The entries were taken until this week, and its"
        + " printing is scheduled for the end of April.\n", new)
    #expect(soon.count == 1 && soon[0].contains("scheduled for the end of April"))
    let parts = try QuayReport.promises(
      "## Harbour\n\n- Two piers will be built: one of oak and one of iron\n"
        + "  - The first pier will be built by the end of April\n", new)
    #expect(parts.count == 1 && parts[0].contains("by the end of April"))
  }

  @Test("a topic of which there is no news leaves open what had no day")
  func silentTopic() throws {
    let topic = "## Harbour\n\n- West lock\n"
    let new = topic + "  - No update\n- Clock\n  - It was polished\n"
    #expect(try QuayReport.promises(topic + "  - Ida will ask the divers\n", new).isEmpty)
    #expect(
      try QuayReport.promises(topic + "  - Ida will ask the divers by March 10\n", new).count == 1)
  }

  @Test("a task below a topic that stands elsewhere now is still open")
  func moved() throws {
    let told = try QuayReport.promises(
      "## Topics\n\n- Status\n  - Mast 12 of the pilot boat\n    - [ACTION] Ida to paint the mast\n",
      "## Topics\n\n- Mast 12 of the pilot boat\n  - Fog kept us in\n")
    #expect(told.count == 1)
    #expect(told.first?.contains("Ida to paint the mast") == true)
  }

  @Test("who is to work on something has a task, and to take a point off the agenda is none")
  func tasks() throws {
    let told = try QuayReport.promises(
      "## Topics\n\n- Oars\n  - Una to work on the oars of the gig\n"
        + "- Rope order\n  - Bo will remove it from the agenda\n"
        + "- Lamps\n  - Ida to take the lamps off the agenda and send a drawing\n",
      "## Topics\n\n- Fog\n")
    #expect(told.contains { $0.contains("Una to work on the oars") })
    #expect(told.contains { $0.contains("send a drawing") })
    #expect(!told.contains { $0.contains("Bo will remove") })
  }

  @Test("a heading whose name opens what stands below it is told once")
  func headings() throws {
    let told = try QuayReport.promises(
      "## Berths\n\n- Berths: winter\n  - Ida will paint the posts\n\n## Fog\n\n- Thick\n",
      "## Berths\n\n- Fewer boats came\n\n## Fog\n\n- Thin\n")
    #expect(told.count == 1)
    #expect(!told.contains { $0.contains("Berths: Berths") })
  }

  @Test("what a point that is told as held up led in to is told with it")
  func partsOfHeldUp() throws {
    let told = try QuayReport.promises(
      "### Cranes - Ida Lund\n\n- Crane phase one with the old winch\n"
        + "  - Hope to be able to try it with real barges soon\n- Painting the mill\n",
      "### Cranes - Ida Lund\n\n- Crane phase one: still blocked on the winch\n- Painting the mill\n"
    )
    #expect(told.isEmpty)
  }

  /// What is told of a team that said one thing and then another.
  private func told(_ was: String) throws -> [String] {
    try QuayReport.promises(
      "### Cranes - Ida Lund\n\n- \(was)\n", "### Cranes - Ida Lund\n\n- Oiled the winch\n")
  }

  @Test("a team that stood still as a whole and reports goes on")
  func wholeTeam() throws {
    #expect(try told("Still on hold").isEmpty)
    #expect(try told("still on pause").isEmpty)
    #expect(try told("Granite pier still on hold").count == 1)
  }

  @Test("what was paused and taken up again in one sentence stands still no more")
  func resumed() throws {
    #expect(try told("Paused the granite pier for the fair, restarted granite work").isEmpty)
    #expect(try told("Paused the granite pier until it can be restarted").count == 1)
    #expect(try told("Granite pier: blocked on rope, hopefully unblocked tomorrow").count == 1)
  }

  @Test("whose promise it is is said by the name above it where no heading is")
  func namesAbove() throws {
    let told = try QuayReport.promises(
      "Round table\n\nIda\n- Will focus on the berth list in May\n- Fog\n\nBo\n- Will mend the bell in May\n- Rain\n",
      "Round table\n\nIda\n- Snow\n\nBo\n- Ice\n")
    #expect(
      told == ["Ida: Will focus on the berth list in May", "Bo: Will mend the bell in May"])
  }

  @Test(
    "work on hold and what is due in the upcoming weeks is asked for, a rule in force is not",
    arguments: [
      ("- on-hold depending on outcome from the crane study", true),
      ("- We will be working on adding support for two cranes in the upcoming weeks", true),
      ("- Going forward, the pier team will no longer use paper lists to track berths", false),
      ("- From now on we will only take silver at the northern gate", false),
    ])
  func inForce(_ statement: String, _ isAsked: Bool) throws {
    let quay = "### Quay - Bo Lind\n\n- Painted the mast\n"
    let told = try QuayReport.promises(
      "### Pier - Ida Ro\n\n" + statement + "\n\n" + quay,
      "### Pier - Ida Ro\n\n### Quay - Bo Lind\n\n- Oiled the winch\n")
    #expect(told.isEmpty != isAsked)
  }

  @Test("the heading of a form over tasks names nobody who promised them")
  func headingOfForm() throws {
    func told(_ heading: String) throws -> String {
      try QuayReport.of(
        "## \(heading)\n\n- Ida Ro to paint the northern pier\n- Bo Li to oil the great winch\n",
        "## \(heading)\n\n- Una Ek to count the lanterns of the fleet\n"
      ).text
    }
    let text = try told("Item 3 - (Action items) Tasks until next time")
    #expect(text.contains("  Ida Ro to paint the northern pier"), "\(text)")
    #expect(!text.contains("Item 3 - (Action items) Tasks until next time: Ida"))
  }
}
