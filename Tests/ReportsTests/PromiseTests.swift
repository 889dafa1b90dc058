import NotesDiff
import Testing

@testable import Reports

/// What was promised and is not spoken of: whose promises count, and how they are told.
@Suite("Promises nobody speaks of")
struct PromiseTests {
  @Test("who gives their word over a list gives it for each of its points")
  func lists() throws {
    let told = try QuayReport.promises(
      "## Sheds\n\n- Ruben to ask about:\n  - the tar shed\n  - the old net loft\n",
      "## Sheds\n\n- The roof was mended\n")
    #expect(
      told == [
        "Sheds: Ruben to ask about: the tar shed", "Sheds: Ruben to ask about: the old net loft",
      ])
  }

  @Test("what was agreed on or only put off with the rest of a meeting is no promise")
  func decisions() throws {
    let told = try QuayReport.promises(
      "## Sheds\n\n- Broken hinges on the tar shed: the crew agreed we should keep them\n"
        + "- The following points moved to next week\n- Ida will tar the loft\n",
      "## Sheds\n\n- Nobody came\n")
    #expect(told == ["Sheds: Ida will tar the loft"])
  }

  @Test("who has nothing to say of a point with a number was asked for all of it")
  func points() throws {
    let point = "## Charter\n\n- Rules for pilots #31\n"
    let told = try QuayReport.promises(
      point + "  - Two things to write\n    - Ida is going to write the index of the wharves\n",
      point + "  - No update, but Ida hopes to have time\n")
    #expect(told.isEmpty)
  }

  @Test("a task is told by its verb and half of its words")
  func deeds() throws {
    let told = try QuayReport.promises(
      "## Tasks\n\n- Execute the strength tests over hawsers\n- Tar the long hawser rope\n",
      "## Done\n\n- Executed the load tests to choose hawser 4\n\n## Tasks\n\n- Ask the mill for planks\n"
    )
    #expect(told == ["Tasks: Tar the long hawser rope"])
  }

  @Test("a goal is no promise, and no offer of help; what is to be told is one")
  func goals() throws {
    let told = try QuayReport.promises(
      "### Cranes - Ida Lund\n\n- Oiled the wheels\n\n#### Goals of the Year\n\n"
        + "- A longer pier\n- Room for two more cranes\n\n#### News\n\n"
        + "- With questions on the bell join #bells and we will try to help out\n"
        + "- A new keeper of the lamps is to be announced\n- Sale of the barge, details follow\n",
      "### Cranes - Ida Lund\n\n- Mended the roof\n")
    #expect(told.count == 1)
    #expect(told.first?.contains("A new keeper of the lamps is to be announced") == true)
    let listed = "### Cranes - Ida Lund\n\n- Goals:\n  - A longer pier\n  - Room for two cranes\n"
    #expect(try QuayReport.promises(listed, "### Cranes - Ida Lund\n\n- Mended it\n").isEmpty)
  }

  @Test("a release that was promised is settled when a later one is under way")
  func nextRelease() throws {
    let old = "### Cranes - Ida Lund\n\n- Aiming to ship hoist v0.335.0 this week\n"
    let new = { (version: String) in
      "### Cranes - Ida Lund\n\n- Shipping v\(version) of the bell\n"
    }
    #expect(try QuayReport.promises(old, new("0.336.0")).isEmpty)
    #expect(try QuayReport.promises(old, new("0.334.0")).count == 1)
  }

  @Test("a risk that went quiet is quoted")
  func risks() throws {
    let told = try QuayReport.promises(
      "### Cranes - Ida Lund\n\n- Risk: the winch vendor may go out of business\n",
      "### Cranes - Ida Lund\n\n- Oiled the wheels\n")
    #expect(told == ["Cranes: Risk: the winch vendor may go out of business"])
  }

  @Test("a person who gives their word is held to it in any section")
  func persons() throws {
    let told = try QuayReport.promises(
      "## Donations\n\n- Odile will finish the page and publish it\n- The rent will rise\n\n"
        + "## Slides\n\nThe room was full. Ruben to ask the printer for a price.\n",
      "## Insurance\n\n- The insurer sent an offer\n")
    #expect(
      told == [
        "Donations: Odile will finish the page and publish it",
        "Slides: The room was full. Ruben to ask the printer for a price.",
      ])
  }

  @Test(
    "who gives their word",
    arguments: [
      ("Ida will book the room", true), ("@bo to ask the pilots", true),
      ("Ida and Bo to ask the pilots", true), ("ida: I can look into it", true),
      ("We'll move the bell", true), ("Ruben takes the lead on the text", true),
      ("Mia needs to merge it", true), ("She is going to write the guide", true),
      ("This will break the lock", false), ("Probably Ida will book the room", false),
      ("Will Ida book the room?", false), ("Thanks to Ida for the book", false),
      ("Introduction to move the bell", false), ("Here you'll find the book", false),
      ("The cost will be six a month", false),
      ("The room was booked", false), ("Ida could book the room", false),
    ])
  func pledge(sentence: String, stands: Bool) {
    #expect(StatusPledge.stands(in: sentence) == stands)
  }

  @Test("what waits is told in the words of it, with the sentence that promises")
  func sentences() throws {
    let told = try QuayReport.promises(
      "### Ropes - Ida Lund\n\n- issues with the loghouse, blocker to cutting the winter lines\n"
        + "- The plan for the hemp is in the almanac. After the frost we will mail the chandlers. No rush.\n"
        + "- The new hall is open. You can expect shorter queues in summer.\n",
      "### Ropes - Ida Lund\n\n- bought brushes\n")
    #expect(
      told == [
        "Ropes: issues with the loghouse, blocker to cutting the winter lines",
        "Ropes: … After the frost we will mail the chandlers. (said of “The plan for the hemp is in the"
          + " almanac”)",
      ])
  }

  @Test("a promise that leans back is quoted with what it is about, not with where to read on")
  func pointer() throws {
    let told = try QuayReport.promises(
      "### Ropes - Ida Lund\n\n- The least hemp for 2031 is of grade seven. See our hemp table for details."
        + " This means we will leave grade 6 next week. More later.\n",
      "### Ropes - Ida Lund\n\n- bought brushes\n")
    #expect(
      told == [
        "Ropes: The least hemp for 2031 is of grade seven. This means we will leave grade 6 next week."
      ])
  }

  @Test("a team that says nothing is asked only for what had a time, one that is gone for all")
  func times() throws {
    let old = "### Ropes - Ida Lund\n\n- We will splice soon\n- We will tar the hemp next week\n"
    let dated = "Ropes: We will tar the hemp next week"
    #expect(try QuayReport.promises(old, "### Ropes - Ida Lund\n\nNo updates\n") == [dated])
    #expect(
      try QuayReport.promises(old, "### Cranes - Bo Berg\n\n- Greased it\n")
        == ["Ropes: We will splice soon", dated])
  }

  @Test(
    "what else the statement of a promise says, and the words of what it stands under, answer nothing"
  )
  func commentary() throws {
    let new =
      "### Ropes - Ida Lund\n\n- Bought brushes\n### Cranes - Bo Berg\n\n"
      + "- Divers inspected foundations of harbour bridges\n"
    let kept = "Ropes: We will deliver painted barrels tomorrow."
    #expect(
      try QuayReport.promises(
        "### Ropes - Ida Lund\n\n- \(kept.dropFirst(7)) Harbour divers inspected bridges and"
          + " foundations.\n", new
      ).first?.hasPrefix(kept) == true)
  }

  @Test("a team that says nothing leaves all open, and what goes on keeps the word of its parts")
  func silence() throws {
    let old =
      "### Ropes - Ida Lund\n\n#### Upcoming\n\n- Double rope for the long arm\n\n"
      + "### Cranes - Bo Berg\n\n- Looking for keepers of the northern crane\n"
      + "  - To be chosen at the next meeting\n"
    let new =
      "### Ropes - Ida Lund\n\n### Cranes - Bo Berg\n\n"
      + "- Met the first two who ask to be keepers of the northern crane\n"
    #expect(try QuayReport.promises(old, new).isEmpty)
  }

  @Test("what is marked as a task is one, what is wished for some day is none")
  func marks() throws {
    let told = try QuayReport.promises(
      "## Minutes\n\n- ACTION: Marta writes the guide\n\n## Future\n\n- A second bell\n",
      "## Minutes\n\n- The harbour was quiet\n")
    #expect(told == ["Minutes: ACTION: Marta writes the guide"])
  }

  @Test("a list that is cut says how many more there are")
  func limit() throws {
    let tasks = [
      "write the guide", "order the lamp", "paint the mast", "file the report", "call the museum",
      "renew the lease", "count the oars", "grease the crane",
    ]
    let old = "## Action Items\n\n" + tasks.map { "- \($0)\n" }.joined()
    let told = try QuayReport.promises(old, "## Notes\n\n- The harbour was quiet\n")
    #expect(told == tasks.prefix(6) + ["and 2 more"])
  }

  @Test("the name of who is to do it is no evidence that it was spoken of, the same link is")
  func evidence() throws {
    let old =
      "## Action Items\n\n- @odile design document on nightly bells\n"
      + "- @marta: review the mover https://example.org/press/pull/498\n"
    let new =
      "## Minutes\n\n- the design is close to landing\n- some trouble with the document parser\n"
      + "- @odile merged it: https://example.org/press/pull/498\n"
    #expect(try QuayReport.promises(old, new) == ["@odile design document on nightly bells"])
  }

  @Test("a row that somebody owns, or that has a day and is to come, is a task")
  func rows() throws {
    let table = { (rows: String) in
      "## Actions\n\n| Task | Owner | Due | Status |\n|---|---|---|---|\n" + rows
        + "\n## Quay\n\n- Fog\n"
    }
    let told = try QuayReport.promises(
      table(
        "| Order the lamp oil | Odile | 2031-05-11 | To do |\n"
          + "| Count the oars | | 2031-05-12 | To do |\n"
          + "| Repaint the mast | | | In progress |\n| Sell the skiff | Bo | | Done |\n"),
      table("| Think about a second hut | Mila | 2031-06-01 | To do |\n"))
    #expect(
      told == [
        "Actions: To do: Order the lamp oil: 2031-05-11 (Odile)",
        "Actions: To do: Count the oars: 2031-05-12",
        // An empty cell has the owner of the row above.
        "Actions: In progress: Repaint the mast",
      ])
  }

  @Test("what stands under a point that is gone is heard where its section goes on")
  func nested() throws {
    let old =
      "## Topics\n\n- Well\n  - The pump of the well will come in autumn\n- Bees\n  - two swarms\n"
    #expect(
      try QuayReport.promises(old, "## Topics\n\n- Bees\n  - three swarms\n")
        == ["Well: The pump of the well will come in autumn"])
    #expect(try QuayReport.promises(old, "## Other\n\n- Bees\n  - three swarms\n").isEmpty)
  }

  @Test("what somebody promised in a statement that goes on about something else is asked for")
  func beside() throws {
    let old =
      "## Fees\n\n- Discussed the ferry school. We ask for two seats. Odile will call a pupil to test her.\n"
    #expect(
      try QuayReport.promises(
        old, "## Fees\n\n- Discussed the ferry school. The town has to agree on the seats.\n")
        == ["Fees: Odile will call a pupil to test her. (said of “Discussed the ferry school”)"])
    #expect(
      try QuayReport.promises(
        old, "## Fees\n\n- Discussed the ferry school. Odile called two pupils of it.\n"
      )
      .isEmpty)
  }

  @Test("who stands in a bracket behind a line is to do it, in any language")
  func brackets() throws {
    let rest = "## Puerto\n\n- Niebla\n"
    #expect(
      try QuayReport.promises(
        "## Tareas\n\n- Buscar patrones de barca (Tove, Aron)\n- Llevar las actas al archivo (Mila)\n\n"
          + rest, rest)
        == [
          "Tareas: Buscar patrones de barca (Tove, Aron)",
          "Tareas: Llevar las actas al archivo (Mila)",
        ])
    #expect(
      try QuayReport.promises(
        "## Quay\n\n- Lamps of the pier were counted (Tove)\n- Fog for three days (Mila)\n\n"
          + rest, rest
      ).isEmpty)
  }

  @Test("what leaves the list of what earlier meetings left is told")
  func leftOver() throws {
    let told = try QuayReport.promises(
      "## Old Business\n\n1. Mend the sign posts (20 of 30)\n1. Order labels\n",
      "## Old Business\n\n1. Order labels\n")
    #expect(told == ["Old Business: Mend the sign posts (20 of 30)"])
  }

  @Test("a topic of the newer note keeps the promise to bring it up")
  func topics() throws {
    let old =
      "## Mail\n\nAron: a letter came about the Bell Tower Plan. I'll put it on the agenda.\n"
    #expect(try QuayReport.promises(old, "## Bell Tower Plan\n\nMila: I read it.\n").isEmpty)
    #expect(try QuayReport.promises(old, "## Fog\n\nMila: I saw it.\n").count == 1)
  }

  @Test("what only names something comes last")
  func listed() throws {
    let told = try QuayReport.promises(
      "### Ropes - Ida Lund\n\n#### Next\n\n- Hawsers\n- Splice the northern hawser with wire\n",
      "### Ropes - Ida Lund\n\n- bought brushes\n")
    #expect(told == ["Ropes: Splice the northern hawser with wire", "Ropes: Hawsers"])
  }

  @Test(
    "what promises, and what only says how things are",
    arguments: [
      ("Soon to release the almanac of the year", true), ("About to run the drill", true),
      ("[MOVED to next meeting] The lamp oil", true), ("We should schedule it for next week", true),
      ("The rope will be spliced", true), ("A book will be a good thing", false),
      ("We will leave the point open", false), ("The rhythm will change to fortnightly", false),
      ("It will just be considered inner order", false),
      ("Picking up the refit, which had been on hold", false), ("Will Lund: four pairs", false),
      ("We will not repaint the hull", false), ("Lamps expected to be used by crews", false),
      ("Lamps expected to be sold in May", true), ("We will ask the pilots today", false),
      ("The latter will impact the berths of the east", false),
      ("About to relight the beacon", true), ("The depth you are about to measure", false),
      ("Should have something in the next four weeks", true),
      ("Crews should have two lamps", false), ("The new winch works as expected", false),
      ("Changes are expected, from a few lamps", false), ("Hemp is expected in May", true),
      ("It is open how the crews will be chosen", false),
      ("I believe the board will act in good faith", false),
      ("We need to know how that works - Ida will write a draft", true),
      ("His visits will be rare over the next 3 months", false),
      ("Next up: a longer pier", true), ("Upcoming work on the winter berths", true),
      ("Coming to the end of the pier", false), ("Move to steel hawsers imminent", true),
      ("A list of the berths coming soon, as agreed", true), ("It came far too soon", false),
      ("The harbour summit is coming up soon", false), ("More soon", false),
      ("ANSWER: [IL] Will send the list", false),
    ])
  func words(sentence: String, promises: Bool) {
    #expect((Promise.weight(of: sentence, WordBytes(sentence), isPlanned: true) != nil) == promises)
  }
}

/// What a note speaks of in other words is not asked for.
@Suite("Promises that are kept in other words")
struct KeptPromiseTests {
  @Test("a name its team speaks of again is enough, where few statements have it")
  func names() throws {
    let old = "### Tower - Ida Lund\n\n- We moved it to Kollhaven. It will be opened shortly\n"
    let (_, text) = try QuayReport.of(
      old, "### Tower - Ida Lund\n\n- The doors of the kollhaven shed stand open for all\n")
    #expect(!text.contains("Promised"))
    let (_, other) = try QuayReport.of(
      old, "### Tower - Ida Lund\n\n- The doors of the shed stand open for all\n")
    #expect(other.contains("Promised"))
  }

  @Test("that another team is named, or letters many have are used, tells nothing of the work")
  func otherTeams() throws {
    let told = try QuayReport.promises(
      "### Ropes - Ida Lund\n\n- Planning to meet with Cranes soon on how the northern TCP gauges are calibrated by divers\n\n"
        + "### Cranes - Ruben Aas\n\n- oiled the jib\n",
      "### Ropes - Ida Lund\n\n- Painted a hull\n\n"
        + "### Cranes - Ruben Aas\n\n- painted TCP lamps for Ropes\n- washed the TCP sails\n- sold a TCP bell\n"
    )
    #expect(told.count == 1)
  }

  @Test("what is to come is named by its label, where that says more than when")
  func labels() throws {
    let told = try QuayReport.promises(
      "### Ropes - Ida Lund\n\n- Upcoming changes to the northern gate\n  - Hawsers of hemp, no steel\n",
      "### Ropes - Ida Lund\n\n- bought brushes\n")
    #expect(told == ["Ropes: Upcoming changes to the northern gate: Hawsers of hemp, no steel"])
  }

  @Test("a team that has another name now speaks for the one it was")
  func renamed() throws {
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Painted the bell\n- We moved it to Kollhaven. It will be opened shortly\n",
      "### Tower and Lamps - Ida Lund\n\n- Painted the bell\n- The kollhaven shed stands open\n")
    #expect(text.contains("is now called"))
    #expect(!text.contains("Promised"))
  }

  @Test("what stands below a statement that has something new below it now is answered there")
  func answers() throws {
    let old =
      "### Tower - Ida Lund\n\n- Lamp of the north pier\n  - We will ask the pilots about it\n"
    let (_, text) = try QuayReport.of(
      old,
      "### Tower - Ida Lund\n\n- Lamp of the north pier\n  - Everybody prefers the yellow one\n")
    #expect(!text.contains("Promised"))
    let (_, other) = try QuayReport.of(
      old, "### Tower - Ida Lund\n\n- Lamp of the north pier\n- Oiled the door\n")
    #expect(other.contains("Promised"))
  }
}

/// A statement is told in its own right, whatever stands below it.
@Suite("Parents and children")
struct ParentTests {
  @Test("a parent that tells how its work went on is no mere label of its children")
  func parents() throws {
    let children = "  - lamp checks\n  - places for the crew\n"
    let (_, held) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Lifeboat support for the northern quay:\n" + children,
      "### Tower - Ida Lund\n\n- Lifeboat support for the northern quay (shelved until the trial):\n"
        + children)
    #expect(held.contains("1 put back or held up"))
    #expect(held.contains("↓ Lifeboat support for the northern quay (shelved until the trial)"))
  }

  @Test("new sub-items of one parent are not torn over groups")
  func siblings() throws {
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Upgrade of the radar to series two\n",
      "### Tower - Ida Lund\n\n- Upgrade of the radar to series two\n"
        + "  - New dish on the roof of the hall\n  - Will turn the old dish off in spring\n")
    #expect(!text.contains("Newly planned"))
    #expect(text.contains("+ Will turn the old dish off in spring"))
  }

  @Test("what stands below a line follows it, whatever else of the tree is told apart")
  func trees() throws {
    let thanks = "  - Painted by everybody who could:\n"
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Oars and sails\n" + thanks + "    - Ada Lind\n",
      "### Tower - Ida Lund\n\n- Hoist 7.2 for every quay of the northern yard\n" + thanks
        + "    - Bo Holm and all of his crew\n  - A brake for every kind of weather there is\n")
    let lines = text.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("+ Hoist 7.2") })
    #expect(lines[place + 1].contains("    + Painted by everybody who could: Bo Holm"))
    #expect(lines[place + 2].contains("    + A brake"))
  }

  @Test(
    "what says of itself that it goes on is not called new",
    arguments: [
      "The second pier (ongoing)", "Making good progress on the pier",
      "The push for a second pier continues.",
      "Nearing the end of the work on the pier", "Second pier still in progress",
      "Still painting the second pier",
    ])
  func goesOn(statement: String) throws {
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Painted the bell\n", "### Tower - Ida Lund\n\n- \(statement)\n")
    #expect(text.contains("Continued\n  › \(statement)"))
  }

  @Test(
    "what may have begun since is new",
    arguments: ["In progress: rails of the crane", "We are still in the hut for questions"])
  func begins(statement: String) throws {
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n- Painted the bell\n", "### Tower - Ida Lund\n\n- \(statement)\n")
    #expect(text.contains("New\n  + \(statement)"))
  }

  @Test("that the roadmap was copied is said once, by the warning")
  func copied() throws {
    let rows = { (row: String) in "## Roadmap\n\n| When | What |\n|---|---|\n| Soon | \(row) |\n" }
    var (facts, text) = try QuayReport.of(rows("Second pier"), rows("Bell of brass"))
    #expect(text.contains("Bell of brass"))
    facts.warnings = [
      .init(code: Wording.copiedRoadmapCode, message: "It is a copy.", file: facts.new.file)
    ]
    text = TextRenderer(width: 400).render(ArrangedReport(facts))
    #expect(!text.contains("Bell of brass") && !text.contains("Roadmap\n"))
  }

  @Test("that the roadmap is the one of last time is said, where anything else is news")
  func roadmap() throws {
    let rows = "## Roadmap\n\n| When | What |\n|---|---|\n| Soon | Second pier |\n| Next | Bell |\n"
    let old = "### Tower - Ida Lund\n\n- Painted the bell\n\n" + rows
    let (_, text) = try QuayReport.of(old, "### Tower - Ida Lund\n\n- Oiled the door\n\n" + rows)
    #expect(text.contains("Roadmap: 2 rows, as last time."))
    #expect(try !QuayReport.of(old, old).text.contains("Roadmap"))
  }

  @Test("what comes from under a label of what is to come is under way, and says where it stood")
  func buckets() throws {
    let (_, text) = try QuayReport.of(
      "### Tower - Ida Lund\n\n#### Upcoming\n\n- Original names of the boats on the board\n",
      "### Tower - Ida Lund\n\n#### Features\n\n- Original names of the boats on the board\n")
    #expect(text.contains("1 under way"))
    #expect(text.contains("[before under Upcoming]"))
  }

  @Test("who cites or says what is not to be done promises nothing")
  func noPromises() {
    #expect(Promise.cites("“Boats” means all that float and will carry a crew"))
    #expect(Promise.cites("\"We will paint every boat of the harbour in May\""))
    #expect(!Promise.cites("\"Bell\" will be hung in May"))
    #expect(Promise.forbids("Not hire a pilot for the winter"))
    #expect(Promise.forbids("Do not paint the gate"))
    #expect(!Promise.forbids("Don't forget to paint the gate"))
    #expect(!Promise.forbids("Not yet painted"))
  }

  @Test("what leads in to a list is quoted with its first items, or not at all")
  func leadIns() throws {
    let told = try QuayReport.promises(
      "### Cranes - Ida Lund\n\n- Ida plans to hold some evenings this year:\n  - Knots and ropes\n"
        + "  - Songs of the sea\n  - Lamps\n- Bo plans to write these letters in May:\n",
      "### Cranes - Ida Lund\n\n- Swept the yard\n")
    #expect(
      told.contains { $0.hasSuffix("this year: Knots and ropes; Songs of the sea; …") }, "\(told)")
    #expect(!told.contains { $0.contains("letters") })
  }

  @Test("a quotation out of the middle that names nothing says what it was said of")
  func saidOf() throws {
    func told(_ opening: String) throws -> [String] {
      try QuayReport.promises(
        "## Notes\n\n- \(opening). Nobody objected to that. Ida to follow up with a letter.\n",
        "## Notes\n\n- The bell rang twice\n")
    }
    #expect(try told("The mill wants a longer pier")[0].contains("(said of “The mill wants"))
    // What is cut before it says anything, or says no, names nothing.
    let long = "We spoke for an hour about how we could perhaps come to a longer pier in the north"
    #expect(try !told(long)[0].contains("said of"))
    #expect(try !told("No complaints from the mill")[0].contains("said of"))
  }
}
