import NotesDiff
import Testing

@testable import Reports

@Suite("What goes on, is planned still, or is told again")
struct ContinuedTests {
  private static func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of("### Cranes - Ida Lund\n\n" + old, "### Cranes - Ida Lund\n\n" + new).text
  }

  @Test("what goes on by its own word stands in one list with what is continued, and counts so")
  func oneList() throws {
    let text = try Self.text(
      "- Working on the copper roof of the signal tower\n",
      "- Riveting the north side of the copper roof of the signal tower, in progress\n"
        + "- We are still looking for masts in the northern forest\n")
    #expect(text.contains("2 continued"))
    #expect(text.contains("  › We are still looking for masts"))
    #expect(!text.contains("New\n"))
    #expect(!text.contains("[new]"))
  }

  @Test("that work on something continues is said by its heading")
  func openings() throws {
    let text = try Self.text(
      "- Working on the copper roof of the signal tower\n"
        + "- Working on a deeper basin for the grain barges\n",
      "- Still working on the copper roof of the signal tower, its north side and the gutters\n"
        + "- Continuing to dig a deeper basin for the grain barges\n")
    #expect(text.contains("  › the copper roof of the signal tower, its north side"))
    #expect(text.contains("  › Continuing to dig a deeper basin"))
  }

  @Test("what was planned and is planned did not continue")
  func stillPlanned() throws {
    let text = try Self.text(
      "- Next: a deeper basin for the grain barges of the coast\n",
      "- Planning the deeper basin for grain barges with the harbour board\n")
    #expect(text.contains("Still planned\n  › Planning the deeper basin"))
    #expect(!text.contains("Continued"))
  }

  @Test("how much of it is done is news, in whatever words; other words are not")
  func shares() throws {
    let text = try Self.text(
      "- Fitted the new brass lamps in 10% of PQR (10% of the PQR piers).\n"
        + "- **Bell**\n  - Asking the founder of the great bell to help us cast its clapper and hang it "
        + "in the north tower\n",
      "- Fitting the new brass lamps to 50% of PQR today.\n"
        + "- **Bell**\n  - Working with the founder of the great bell who helps us cast its clapper and "
        + "hang it in the tower\n")
    #expect(text.contains("10% of"))
    #expect(text.contains("Working with the founder"))
    #expect(!text.contains("was: Asking"))
  }

  @Test("what says no more than it did is counted; one more telling word, or number, is news")
  func asBefore() throws {
    let old =
      "- Continued work on the copper roof of the signal tower\n- Tarring the eastern hull\n"
    let text = try Self.text(
      old, "- Working on copper roof of the signal tower\n- Tarring eastern hull 4\n")
    #expect(text.contains("2 continued"))
    #expect(text.contains("  › Tarring eastern hull 4\n  and 1 as before\n"))
    #expect(!text.contains("signal tower"))
    // Alone it is no group of its own.
    let alone = try Self.text(
      "- Continued work on the copper roof of the signal tower\n",
      "- Working on copper roof of the signal tower\n- Oiled the winch\n")
    #expect(!alone.contains("Continued"))
    #expect(alone.contains("Not listed: 1 as before."))
    let told = try Self.text(
      old, "- Almost done with the copper roof of the signal tower\n- Tarring the eastern hull\n")
    #expect(told.contains("Almost done with the copper roof"))
    let past = try Self.text(
      "- In progress: paint copper roof of the tower\n",
      "- In progress: painted copper roof of tower\n")
    #expect(past.contains("painted copper roof"))
    let counted = try Self.text(
      "- Ropes 1 blue, 2 red of hemp\n", "- Ropes 2 blue, 1 red of hemp\n")
    #expect(counted.contains("Ropes 2 blue"))
  }

  @Test("what the heading of a group says is left out; a verb that tells more is not")
  func statusLabels() {
    let rest = { (said: String, group: SaidByHeading.Group) in
      SaidByHeading.rest(of: RichText(said), in: group)?.plain
    }
    #expect(rest("In progress: the copper roof", .goesOn) == "the copper roof")
    #expect(rest("Upcoming: a deeper basin", .planned) == "a deeper basin")
    #expect(rest("Recently completed: a deeper basin", .completed) == "a deeper basin")
    #expect(rest("Next week: a deeper basin", .planned) == nil)
    #expect(rest("Done: basin", .completed) == nil)
    #expect(rest("We are still working on the copper roof", .goesOn) == "the copper roof")
    #expect(rest("Working on the copper roof", .planned) == nil)
    #expect(rest("Working on the copper roof, finished the rafters", .goesOn) == nil)
    #expect(rest("Working on the copper roof and the team will paint it", .goesOn) == nil)
    #expect(rest("Work on meeting the aims of the roof continues", .goesOn) == nil)
    #expect(rest("Work on the copper roof has begun.", .goesOn) == nil)
    #expect(
      rest("Working on the copper roof. It is old.", .goesOn) == "the copper roof. It is old.")
    #expect(rest("Working toward meeting the aims of the roof", .goesOn) == nil)
    #expect(rest("Working with the smiths on the copper roof", .goesOn) == nil)
    #expect(rest("Making good progress on the copper roof", .goesOn) == nil)
    #expect(rest("Working on it with the smiths", .goesOn) == nil)
    #expect(rest("Completed the deep basin: it holds", .completed) == nil)
  }

  @Test("of trouble that is over the clause that told of it is quoted")
  func over() throws {
    let text = try Self.text(
      "- Riveting the copper roof of the signal tower with the smiths of the coast, who are paid by"
        + " the yard, and we are blocked by the missing rivets of the foundry\n",
      "- Riveted most of the copper roof of the signal tower with the smiths of the coast\n")
    let was = try #require(text.split(separator: "was: ").dropFirst().first)
    #expect(was.contains("blocked"))
  }

  @Test("a word that says how far a new task is is left out where a mark says the same")
  func tags() throws {
    let text = try Self.text(
      "- Oiled the winch\n",
      "- The second winch is open - IN PROGRESS\n- [Blocked] Move the crane, it waits for rails\n"
        + "- Paint the mast - DONE\n- TBD: Order ropes for the pier\n")
    #expect(text.contains("The second winch is open - IN PROGRESS"))
    #expect(text.contains("Cranes: [Blocked] Move the crane"))
    #expect(text.contains("Newly done\n  + Paint the mast\n"))
    #expect(text.contains("Newly planned\n  + Order ropes"))
  }

  @Test("the title of a ticket that was told by its number is no news")
  func titles() throws {
    let tickets = { (title: String) in
      "- \(title)[#31](https://quay.example/issues/31)\n- Tarred the loft\n"
    }
    let text = try Self.text(tickets(""), tickets("Widen the gate of the north basin "))
    #expect(!text.contains("Widen the gate"))
  }

  @Test("another number, or that it can be had now, is news")
  func news() throws {
    for new in ["- Replaced gasket 9.5, repaired leaking boiler valve of ferry Gudrun\n"] {
      let text = try Self.text(
        "- Repaired leaking boiler valve of ferry Gudrun, replaced gasket 9.4\n", new)
      #expect(text.contains("gasket 9.5"))
    }
  }

  @Test(
    "a wording that denies what was said is never a mere edit, and both are told",
    arguments: [
      ("The water permit is granted", "The water permit is not granted"),
      ("We have money for new ladders", "We have no money for new ladders"),
      ("Das Boot ist dicht gebaut", "Das Boot ist nicht dicht gebaut"),
    ])
  func turned(old: String, new: String) throws {
    let text = try Self.text("- \(old)\n", "- \(new)\n")
    #expect(text.contains("was: "))
    #expect(!text.contains("Reworded"))
  }

  @Test(
    "what a statement only perhaps goes on from is told where it is bare, and frees no work that waits"
  )
  func perhaps() throws {
    let (facts, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Looking into the tallow the riggers use on winches in the yard\n"
        + "- Hemp is dry\n",
      "### Cranes - Ida Lund\n\n- Comparing tallow suppliers, with a table of what each melts at\n"
        + "- Painted the jib\n")
    #expect(facts.changes.contains { $0.tier == .possible && !$0.old.isEmpty })
    #expect(text.contains("Continued\n  › Comparing tallow suppliers"))
    // With one word in common only who sees both can tell.
    #expect(text.contains("perhaps was: Looking into the tallow"))
    // What they share stands far behind the beginning.
    let far = try Self.text(
      "- Asking the riggers of the yard about all the winches there, "
        + "finishing the tallow list, ladders, rope\n- Hemp is dry\n",
      "- Comparing tallow sellers, with a table of what each melts at\n- Painted the jib\n")
    #expect(far.contains("perhaps was: … finishing the tallow list"))
    let counted = try Self.text(
      "- Looking into which tallow the riggers use on winches in the yard, about 24 barrels a year\n"
        + "- Hemp is dry\n",
      "- Comparing suppliers, with a table of what 36 barrels melt at\n- Painted the jib\n")
    #expect(!counted.contains("… about 24 barrels"))
    #expect(counted.contains("perhaps was: Looking into which tallow"))
    let waiting = try Self.text(
      "- Refit of the winch brakes - on hold, need to ask the insurer about storms\n- Hemp is dry\n",
      "- Hung better lanterns, polished brakes and names in gold on the ferry hull\n"
        + "- Painted the jib\n")
    #expect(waiting.contains("Promised or waiting, not mentioned now\n"))
    #expect(waiting.contains("  Cranes: Refit of the winch brakes - on hold"))
  }

  @Test(
    "what goes on by its own word continues; what comes last is news to who never heard of it",
    arguments: [
      ("Final hull testing of the ferry", false), ("Last stories in acceptance now", false),
      ("Finalizing the almanac", false), ("Resumed work on the pier", true),
      ("Wrapping up the fence", true), ("Almost done with the pier", true),
      ("Almost lost an oar", false), ("Continuing with the almanac", true),
    ])
  func last(text: String, goesOn: Bool) { #expect(Ongoing.isTold(by: text) == goesOn) }

  @Test("a label most of whose points went on is not new, and what goes on below a new one counts")
  func labels() throws {
    let old =
      "- Working on the copper roof of the signal tower\n"
      + "- Building a heated basin for grain barges\n"
    let roof = "  - Riveting the north side of the copper roof of the signal tower\n"
    let both = try Self.text(
      old, "- Building works\n" + roof + "  - Tiling the heated basin for grain barges\n")
    #expect(both.contains("Continued\n  › Building works\n    › Riveting"))
    #expect(!both.contains("New\n"))
    let one = try Self.text(
      old, "- Building works\n" + roof + "  - Hung lanterns\n  - Painted the jib\n")
    #expect(one.contains("1 new, 1 continued"))
    #expect(one.contains("New\n  + Building works\n    › Riveting"))
  }

  @Test("numbers after “no” deny nothing")
  func numbered() {
    #expect(Negation.count(in: "Quay no. 5 isn't open") == 1)
    #expect(!Negation.differs(from: "Berth no 5", to: "Berth five"))
    // "No, will do that tomorrow" promises it.
    for (text, isDenied) in [("won't plan", true), ("no plans", true), ("no will", false)] {
      #expect(Promise.isDenied(WordBytes(text), 1) == isDenied)
    }
  }

  @Test("of several works the sentence is quoted whose own words go on, from its beginning")
  func sentence() {
    let text = RichText(
      "Finished kits and berth drawings for oak masts and their ropes in the depot yard. Working on"
        + " support for larch masts at the quay")
    let quote = EarlierQuote(StatementWords(text))
    let said = StatementStems(
      StatementWords(RichText("Finishing up support for larch masts at the north quay")))
    #expect(
      quote.quote(continuedIn: said)?.plain == "… Working on support for larch masts at the quay")
  }

  @Test("a sure link quotes nothing the newer wording has, too")
  func nothingNew() throws {
    let text = try Self.text(
      "- Working on the copper roof of the signal tower\n",
      "- Copper roof of the signal tower is done and holds the rain off\n")
    #expect(text.contains("Completed"))
    #expect(!text.contains("was:"))
  }

  @Test("teams that were blank last time are named once, at the end")
  func blank() throws {
    let text = try QuayReport.of(
      "### Cranes - Ida Lund\n\n### Ropes - Bo Holm\n\n- Tarred a rope\n",
      "### Cranes - Ida Lund\n\n- Oiled the bell\n\n### Ropes - Bo Holm\n\n- Tarred a net\n"
    ).text
    #expect(text.contains("\nNo report last time: Cranes.\n"))
    #expect(!text.contains("Cranes ·"))
  }

  @Test("a run of names is one line")
  func names() throws {
    let text = try Self.text(
      "- Tarred a rope\n",
      "- Members of the guild\n  - Kettle\n  - Lantern\n  - Windlass\n  - Bell\n  - Anchor\n")
    #expect(text.contains("Kettle, Lantern, Windlass, Bell, Anchor"))
    let entries = ["Kettle) - Ida Lund", "Lantern)", "Bell) - Dr. Ark", "Anchor)"].map {
      "- [" + $0.replacing(")", with: "](https://quay.example.org/x)") + "\n"
    }.joined()
    let directory = try Self.text(
      "- Oiled the bell\n", "- Oiled the bell\n\n## Projects\n\n" + entries)
    #expect(directory.contains("1 new"))
    #expect(directory.contains("- Ida Lund; Lantern"))
  }

  @Test("a note of a month has no day")
  func month() throws {
    let notes = try ["2030-11", "2030-12"].map { month in
      try NoteReader().read(Array("# Harbour\n\n- Seen in \(month)\n".utf8), file: "\(month).md")
    }
    let report = ArrangedReport(ChangeReport(Comparison(from: notes[0], to: notes[1])))
    #expect(report.title == "Harbour, December 2030")
    #expect(report.subtitle == "Changes since November 2030")
  }

  @Test("a heading in front of a line keeps what it has in brackets in its middle")
  func brackets() {
    #expect(Subject.shortened("Cheap weekly (no rain) tours") == "Cheap weekly (no rain) tours")
    #expect(Subject.shortened("Cheap weekly tours (see page 4)") == "Cheap weekly tours")
  }

  @Test("what is still planned by its own word, or persists, is not new")
  func stillByItsWord() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Still planning to look into wider berths for the coal barges\n"
        + "- Leaks in the northern dock persist. We are prodding the yard for an opinion.\n")
    #expect(text.contains("Still planned\n  › Still planning to look into wider berths"))
    #expect(text.contains("Continued\n  › Leaks in the northern dock persist"))
    #expect(!text.contains("New\n"))
    let plan = try Self.text(
      "- Oiled it\n", "- We will cover what we can every week, and all else that we still need to\n"
    )
    #expect(plan.contains("Newly planned"))
  }

  @Test("what has been going on is told so in any tense; the next deed that is done is news")
  func tenses() throws {
    let text = try Self.text(
      "- Oiled it\n", "- We've been continuing to sound the northern channel\n")
    #expect(text.contains("Continued\n  › We've been continuing"))
    let done = try Self.text(
      "- Completed the first half of the copper roof of the signal tower\n",
      "- Finally finished riveting the copper roof of the signal tower at night\n")
    #expect(done.contains("Newly done\n  + Finally finished riveting"))
    #expect(done.contains("1 newly done"))
    #expect(!done.contains("continued"))
    let begun = try Self.text(
      "- Fixed a leak, which required riveting the copper roof of the signal tower\n",
      "- Finally finished riveting the copper roof of the signal tower at night\n")
    #expect(!begun.contains("New\n"))
  }

  @Test("what is said below a task that is open as it was plans nothing new")
  func openTask() throws {
    let task = "- [ ] Ask the mill about a later hour for the tide round\n"
    let text = try Self.text(task, task + "  - will wait until the lock has been painted\n")
    #expect(!text.contains("Newly planned"))
    #expect(text.contains("Still planned\n  › Ask the mill"))
  }

  @Test("what leads in to a list is no task: what is new below it is new")
  func openLeadIn() throws {
    let lead = "#### Plans\n\nThe board wants to see the following:\n\n"
    let text = try Self.text(
      lead + "- Wider berths for the coal barges\n",
      lead + "- Wider berths for the coal barges\n- A bell on the northern pier\n")
    #expect(
      text.contains("Newly planned\n  + Plans › The board wants to see the following: A bell"))
    #expect(!text.contains("Still planned"))
  }

  @Test("what is perhaps another plan is not the same still")
  func otherPlan() throws {
    let text = try Self.text(
      "- Oiled it\n- Next: enhance the lamps and their fittings along the coal road\n",
      "- Found a leak\n- We plan enhanced oars with a passthrough for ropes\n")
    #expect(!text.contains("Still planned"))
    #expect(text.contains("Newly planned\n  + We plan enhanced oars"))
    #expect(!text.contains("perhaps was"))
  }

  @Test("that work is not under way yet does not say that it goes on")
  func notUnderWay() {
    #expect(Ongoing.isTold(by: "Work on the copper roof is underway"))
    #expect(!Ongoing.isTold(by: "Work on the copper roof is not yet underway"))
  }

  @Test("how a vote ended is told with what was voted on")
  func vote() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Vote for a new chair. Ida Lund nominates Bo Holm as new chair\n"
        + "  - All members vote in favour of Bo Holm\n")
    let attention = text.split(separator: "\n\n").first { $0.hasPrefix("Worth attention") }
    #expect(attention?.contains("in favour") == true)
  }

  @Test("a question leads without a colon, and a verb in the answer to what blocks is an obstacle")
  func questions() throws {
    func note(_ did: String, _ blocks: [String]) -> String {
      zip(["Ida", "Bo", "Ann"], blocks).map { name, blocks in
        "### \(name)\n\n* What did you do since May? \(did) \(name)\n"
          + "* Anything blocking your way? \(blocks)\n\n"
      }.joined()
    }
    let text = try QuayReport.of(
      note("oiled the gate of", ["no", "no", "no"]),
      note(
        "wrote a poem for", ["can't open the old sluice by hand", "lack of rest and of oil", "no"])
    ).text
    #expect(text.contains("What did you do since May? wrote"))
    #expect(!text.contains("?:"))
    let attention = text.split(separator: "\n\n").first { $0.hasPrefix("Worth attention") }
    #expect(attention?.contains("can't open the old sluice") == true)
    #expect(attention?.contains("lack of rest") == false)
  }

  @Test("a quotation opens with no clause that leans on what stands before it")
  func whole() {
    let old = StatementWords(
      RichText(
        "The long crane of the northern harbour was taken apart and painted in the yard of the smiths"
          + " last winter, which pushes the opening of the signal tower about a week"))
    let place = old.indices.first { old.core($0, is: "opening") } ?? 0
    #expect(EarlierQuote(old).quote(around: place)?.plain.hasPrefix("… which") != true)
  }

  @Test(
    "an older wording all of which stands in the newer one is not quoted, unless that denies it")
  func contained() throws {
    func text(_ old: String, _ new: String) throws -> String {
      try QuayReport.of(
        "### Cranes - Ida Lund\n\n- \(old)\n", "### Cranes - Ida Lund\n\n- \(new)\n"
      ).text
    }
    let held = try text(
      "Ropes for the granite winch", "Ropes for the granite winch (blocked on the mill)")
    #expect(held.contains("blocked on the mill"))
    #expect(!held.contains("was:"))
    #expect(
      try text("Ropes for the granite winch are ready", "Ropes for the granite winch are not ready")
        .contains("was:"))
  }
}
