import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("What is said of teams")
struct TeamSentencesTests {
  private func sentences(_ before: String, _ after: String) throws -> TeamSentences {
    let notes = try [before, after].map { try MeetingNote("# Harbour\n# Projects\n" + $0) }
    return TeamSentences(facts: ChangeReport(Comparison(from: notes[0], to: notes[1])))
  }

  @Test("A team in a group that names a standing has that standing")
  func standing() throws {
    let before = """
      ## _Incubating_
      ### Tickets (Ida Holm)
      - Sold
      ### Berths (Bo Lind)
      ### Signage (Ada Berg)
      """
    let after = """
      ## _Incubating_
      ### Signage (Ada Berg)
      ## _Graduated_
      ### Tickets (Ida Holm)
      - Sold
      ### Berths (Bo Lind)
      """
    #expect(
      try sentences(before, after).events == [
        "Tickets and Berths are “Graduated” now, before “Incubating”."
      ])
    // Without the groups nothing is known of the standing.
    let flat = "### Tickets (Ida Holm)\n- Sold\n### Berths (Bo Lind)\n"
    #expect(try !sentences(before, flat).events.contains { $0.contains("Incubating") })
  }

  @Test("A section that said “no updates” and is blank now was not blank last time")
  func blankAfterAnAnswer() throws {
    let teams = { (docks: String, gates: String) in
      "### Docks - Bo Lind\n\(docks)\n### Gates - Eva Moe\n\(gates)\n"
    }
    #expect(
      try sentences(teams("- No updates\n", ""), teams("", "")).quiet == [
        "Still blank: Gates.", "“No updates” last time, blank now: Docks.",
      ])
  }

  @Test(
    "A team whose lead is written in a form not known is the same team",
    arguments: [
      " - @ida", " - ida holm", " - Una Ek - remote", " - acting: Una Ek", ": Una Ek", " / Una Ek",
      " - 李雷", " - Maria Anna Theresia von Habsburg",
    ])
  func otherForms(of lead: String) throws {
    let heading = { (lead: String) in
      "### Cranes\(lead)\n- A crane thing was said\n### Docks - Bo Lind\n- Swept\n"
    }
    let there = try sentences(heading(" - Ida Holm"), heading(lead))
    #expect(there.events.isEmpty)
    #expect(there.facts.changes.allSatisfy { $0.kind == .unchanged || $0.kind == .cosmetic })
    let back = try sentences(heading(lead), heading(" - Ida Holm"))
    #expect(back.events.isEmpty)
  }

  @Test("Who joins and who leaves several leads is named alone; a version is no other name")
  func someLeads() throws {
    let heading = { (leads: String) in "### Tickets (\(leads))\n- Sold\n" }
    let (one, two) = (heading("Ida Holm"), heading("Ida Holm, Bo Lind"))
    #expect(try sentences(one, two).events == ["Tickets: the heading now names Bo Lind, too."])
    #expect(try sentences(two, one).events == ["Tickets: the heading no longer names Bo Lind."])
    #expect(
      try sentences(two, heading("Eva Moe")).events == [
        "Tickets: the heading now names Eva Moe, last time Ida Holm, Bo Lind."
      ])
  }

  @Test("A team whose parts are teams now was split, and its lead leads them as before")
  func split() throws {
    let before =
      "### Giga - Ida Holm\n#### Piles\n- Fixed the hammer\n#### Fleet\n- Ferry trial lane\n"
    let after =
      "### Piles - Ida Holm\n- The hammer has a drawing\n### Fleet - Ida Holm\n- Ferry lane moors\n"
    #expect(try sentences(before, after).events == ["Giga became Piles and Fleet."])
    let kept = try sentences(before, "### Giga - Ida Holm\n- Quiet\n### Piles - Bo Lind\n- New\n")
    #expect(!kept.events.contains { $0.contains("became") })
  }

  @Test("Topics are neither days nor what every meeting has, and may have another heading")
  func topics() throws {
    let gone = { (before: String, after: String) in
      try TeamSentences(
        facts: ChangeReport(
          Comparison(
            from: MeetingNote("# Board\n\n" + before), to: MeetingNote("# Board\n\n" + after)))
      ).topicsGone
    }
    let rest = "## Weather\n\n- Fog\n"
    #expect(
      try gone("## What about fees?\n\n- We will raise them\n\n" + rest, rest)
        == "Open last time, no topic now: What about fees.")
    for heading in [
      "2031-05-06", "Action Items", "Date 4/20/31", "Additional information", "Other notes",
    ] {
      #expect(try gone("## \(heading)\n\n- We will raise the fees\n\n" + rest, rest) == nil)
    }
    #expect(
      try gone(
        "## The town fund opens in a week\n\n- We will apply\n",
        "## The town fund is open for requests\n\n- It rains\n") == nil)
    // What it links to is spoken of under another heading.
    let pump = "https://harbour.example/town/works/pull/41"
    let linked = "## Pumps\n\n- We will look at \(pump) in spring\n\n" + rest
    #expect(try gone(linked, rest) == "Open last time, no topic now: Pumps.")
    #expect(try gone(linked, "## Weather\n\n- Fog\n- Rain, says Ida, see \(pump)\n") == nil)
  }

  @Test("Topics somebody has nothing new of are named")
  func silentTopics() throws {
    let said = try sentences(
      "## Week\n- Pump\n- Gate\n", "## Week\n- Pump: nothing new\n- Gate: painted\n- AOB: none\n")
    #expect(said.quiet == ["No updates, by their own word: Pump."])
    let behind = try sentences(
      "## Week\n- Gate\n",
      "## Week\n- No updates from the mill or the smithy.\n- No update on this\n"
        + "- No questions from the gallery\n- Gate: painted\n")
    #expect(behind.quiet == ["No updates, by their own word: mill or the smithy."])
  }

  @Test("What settings take for an answer is one here, too")
  func silentInOtherWords() throws {
    var profile = Profile.cloudFoundry
    profile.placeholders.insert("nix neues")
    profile.answers.insert("nix neues")
    let notes = try ["- Pump: oiled\n- Gate\n", "- Pump: nix neues\n- Gate: painted\n"].map {
      try NoteReader(profile: profile).read(Array("## Week\n\($0)".utf8), file: "2031-03-04.md")
    }
    let facts = ChangeReport(Comparison(from: notes[0], to: notes[1]))
    #expect(TeamSentences(facts: facts).quiet == ["No updates, by their own word: Pump."])
  }

  @Test("Topics are named beside teams, and of many the rest is counted")
  func manyTopics() throws {
    let names = [
      "Bells", "Oars", "Masts", "Ropes", "Lamps", "Sails", "Nets", "Hulls", "Fog", "Piers",
    ]
    let topics = names.map { "## \($0)\n\n- We will count the \($0.lowercased())\n\n" }.joined()
    let notes = try [topics, ""].map {
      try MeetingNote(
        "# Harbour\n\n" + $0 + "## Teams\n\n### Tickets - Ida Holm\n\n- Sold \($0.count)\n")
    }
    let gone = TeamSentences(facts: ChangeReport(Comparison(from: notes[0], to: notes[1])))
      .topicsGone
    #expect(
      gone
        == "Open last time, no topic now: Bells, Oars, Masts, Ropes, Lamps, Sails, Nets, Hulls and 2 more."
    )
  }

  @Test(
    "“None” under a kind of thing is no team without updates; of trouble it is told what there was")
  func none() throws {
    let before =
      "## Fruit\n\n- Ripe\n\n## Blockers\n\n- The pump is stolen\n\n## Guests\n\n- Two pupils came\n"
    let after = "## Fruit\n\n- Sold\n\n## Blockers\n\n- None\n\n## Guests\n\nkeine\n"
    #expect(
      try sentences(before, after).quiet == ["Blockers: none now; last time: The pump is stolen."])
    #expect(try sentences(after, after).quiet.isEmpty)
  }

  @Test("A section is not blank whose statements all stand elsewhere now")
  func carried() throws {
    let before =
      "## Old Business\n\n- Labels\n\n## Other Business\n\n- A feast some week in the hall\n"
    let after =
      "## Old Business\n\n- Labels\n- A feast some week in the hall\n\n## Other Business\n"
    #expect(try sentences(before, after).quiet.isEmpty)
  }

  @Test(
    "A name that stands in both notes is no end of a rename, and the nearer name goes before the lead"
  )
  func noRenames() throws {
    let parts = try sentences(
      "## Groups\n### quay/ropes\n- blight\n#### quay/lamps\n- no oil\n",
      "## Groups\n### quay/lamps\n- oil came\n")
    #expect(!parts.events.contains { $0.contains("is now called") })
    let nearer = try sentences(
      "### Net Core - Ida Holm\n- Mended\n### NetFS - Bo Lind\n### Mast - Ada Berg\n- Oiled\n",
      "### Net - Bo Lind\n### Mast - Ada Berg\n- Oiled twice\n")
    #expect(!nearer.events.contains { $0.contains("NetFS is now called") })
  }

  @Test("A sentence that renames a team says which name it has now")
  func announced() throws {
    let before =
      "### Hemp - Ida Holm\n- Spun\n- Rename Hemp to Rigging\n### Mast - Ada Berg\n- Oiled\n"
    let after = "### Rigging - Bo Lind\n- Sold a sail\n### Mast - Ada Berg\n- Oiled twice\n"
    #expect(try sentences(before, after).events.contains("Hemp is now called Rigging."))
  }

  @Test("A person's handle typed in another way is no other name")
  func handles() throws {
    let after = "## @pilots\n- Sold a sail\n\n## @rigger\n- Oiled twice\n"
    let before = "## @pilot\n- Sold a mast\n\n## @rigger\n- Oiled\n"
    #expect(try !sentences(before, after).events.contains { $0.contains("is now called") })
  }

  @Test("A heading over several teams and headings of their own are the same teams")
  func joint() throws {
    let whole = "### Masts and Sails - Ida Holm\n- Oiled the masts\n"
    let parts = "### Masts - Ida Holm\n- Oiled twice\n### Sails - Bo Lind\n- Sewn\n"
    #expect(
      try sentences(whole, parts).events == ["Masts and Sails have headings of their own now."])
    #expect(
      try sentences(parts, whole).events == ["Masts and Sails have one heading now."])
  }

  @Test("Of several headings of one name each goes on the one with its lead")
  func namesakes() throws {
    let section = { (lead: String, item: String) in "### Updates (\(lead))\n- \(item)\n" }
    let before = "## Members\n" + section("Ida Holm", "Sold") + section("Bo Lind", "Bought")
    let after =
      "## Members\n" + section("Bo Lind", "Lent") + section("Eva Moe", "Gave")
      + section("Ida Holm", "Sold more")
    #expect(try sentences(before, after).events.allSatisfy { !$0.contains("last time Ida") })
    #expect(try !sentences(before, after).events.contains { $0.contains("now names") })
  }

  @Test("A blank, an answer and a repeated report are told apart")
  func quiet() throws {
    let before = """
      ### Tickets - Ida Holm
      - Selling tickets for the islands
      ### Berths - Bo Lind
      - Painting the berths
      ### Signage - Ada Berg
      - New signs at quay 3
      ### Ballast - Kai Dahl
      - [add here]
      ### Ledger - Eva Moe
      - Closed the books
      """
    let after = """
      ### Tickets - Ida Holm
      - Selling tickets for the islands
      ### Berths - Bo Lind
      - [add here]
      ### Signage - Ada Berg
      - No updates
      ### Ballast - Kai Dahl
      - [add here]
      ### Pilots - Per Aas
      - [add here]
      ### Ledger - Eva Moe
      - Opened the books of the new year
      """
    #expect(
      try sentences(before, after).quiet == [
        Wording.nowSilent(["Berths"]), Wording.saysNoUpdates(["Signage"]),
        Wording.stillSilent(["Ballast"]), Wording.sameReport(["Tickets"]),
      ])
  }

  @Test("A new lead over a blank section is news where the notes speak of it")
  func confirmed() throws {
    let before = "### Tickets - Ida Holm\n- Sold\n### Berths - Bo Lind\n- Full\n"
    let blank = "### Tickets - Eva Moe\n### Berths - Per Aas\n"
    let says = "### News\n- Request to approve Eva Moe: approved\n- Per Aas will speak of Tickets\n"
    let confirmed = try sentences(before, says + blank).events
    #expect(confirmed.contains("Tickets: the heading now names Eva Moe, last time Ida Holm."))
    #expect(
      confirmed.contains("Another name over a blank section: Berths (Per Aas, before Bo Lind)."))
    #expect(
      try sentences(before, blank).events == [
        Wording.leadsOverBlanks([
          "Tickets (Eva Moe, before Ida Holm)", "Berths (Per Aas, before Bo Lind)",
        ])
      ])
  }

  @Test("Where hardly a team stays, the note has another form")
  func otherForm() throws {
    let before = "### Tickets\n- Sold\n### Berths\n- Let\n### Signage\n- Hung\n"
    let few = "### Tickets\n- Gone\n### Lamps\n- Lit\n### Wicks\n- Cut\n### Oil\n- Sold\n"
    #expect(try !sentences(before, few).events.contains { $0.contains("Lamps") })
    #expect(
      try sentences(before, before + "### Lamps\n- Lit\n").events.contains { $0.contains("Lamps") })
  }

  @Test("Where no team had a section, none is new")
  func noTeamsBefore() throws {
    #expect(
      try sentences("# Port\n\nFog.\n", "# Port\n\n### Berths - Bo Lind\n\n- Full\n").events == [])
  }

  @Test("A heading that says “vacant” is news, and so is the next name in it")
  func vacant() throws {
    let before = "### Tickets - Ida Holm\n### Berths - (vacant)\n- Full\n"
    let after = "### Tickets - (vacant)\n### Berths - Bo Lind\n- Empty\n"
    #expect(
      try sentences(before, after).events == [
        "Tickets: no lead named now (“vacant”), last time Ida Holm.",
        "Berths: new lead Bo Lind, vacant before.",
      ])
  }

  @Test("A team with news under its own sub-headings does not repeat its report")
  func below() throws {
    let before = "## Tickets\n\nSold all of them.\n\n## Berths\n\n### General\n\nFull.\n"
    let after =
      "## Tickets\n\n### Sales\n\nPrinted new ones with a seal.\n\n## Berths\n\n### General\n\n"
      + "Painted the northern one.\n"
    #expect(try sentences(before, after).quiet == [])
  }

  @Test("A team that is named in a list now is still listed")
  func bullets() throws {
    let before = "### Tickets - Ida Holm\n- Sold\n### Berths - Bo Lind\n- Full\n"
    let after = "### Crews\n- Tickets: lead Ida Holm\n"
    let events = try sentences(before, after).events
    #expect(events.contains("Not listed any more: Berths."))
  }

  @Test("A name that trails off ends no sentence twice")
  func dots() {
    #expect(Wording.teamsRemoved(["Boats from the islands .."]).hasSuffix("islands."))
  }

  @Test("A stand-in is no other lead, and is told once; back again is no news")
  func standIns() throws {
    let heading = { (ida: String, bo: String) in
      "### Tickets - \(ida)\n- Sold\n### Berths - \(bo)\n- Full\n"
    }
    let usual = heading("Ida Holm", "Bo Lind")
    let others = heading("Ida Holm (Eva Moe representing)", "Eva Moe standing in for Bo Lind")
    #expect(
      try sentences(usual, others).events == [
        "Eva Moe stood in for Ida Holm (Tickets) and Bo Lind (Berths)."
      ])
    #expect(try sentences(others, usual).events.isEmpty)
  }

  @Test("Who is asked about leads nothing yet, and who was confirmed does")
  func doubtAndConfirmation() throws {
    let before = "## Discussion\n- Oiled\n### Tickets - Ida Holm\n- Sold\n"
    let after =
      "## Discussion\n- Request confirmation of Bo Lind as new Tickets lead\n  - confirmed!\n"
    #expect(
      try sentences(before, after + "### Tickets - Bo Lind\n- Sold out\n").events == [
        "Tickets: Bo Lind is confirmed as lead, last time Ida Holm."
      ])
    let doubt = before + "### Berths - Eva Moe(?) or Bo Lind\n- Full\n"
    #expect(
      try sentences(before, doubt).events == [
        "Not listed last time: Berths (Eva Moe(?) or Bo Lind)."
      ])
  }

  @Test("A team that came into a group that says its standing has that now")
  func standingByGroup() throws {
    let mill = "### Mill (Bo Lind)\n\n- Painting the mill\n\n"
    let crane = "### Crane (Ida Holm)\n\n- Voting on Wednesday\n\n"
    let review = "## _Under Review_\n\n"
    let group = "# Projects\n\n## _Incubating_\n\n\(mill)"
    #expect(
      try sentences(
        "\(group)\(review)\(crane)",
        "\(group)\(crane)\(review)### Rope (Al Moss)\n\n- Proposal submitted\n"
      ).events.contains("Crane is “Incubating” now."))
  }

  @Test(
    "What is part of every meeting never has no news",
    arguments: ["Next Meeting", "AOB", "Welcome and Roll Call", "Minutes of the previous call"])
  func procedure(heading: String) throws {
    let note = { (said: String) in
      "### Docks - Bo Lind\n- Oiled the gate\n### \(heading)\n\(said)\n### Ropes\n\(said)\n"
    }
    let quiet = try sentences(note("- Somebody brings a cake"), note("")).quiet
    #expect(quiet.contains { $0.contains("Ropes") })
    #expect(!quiet.contains { $0.contains(heading) }, "\(quiet)")
  }

  @Test("Teams that are one now are not told as renamed, too")
  func mergedUnderAnotherName() throws {
    let events = try sentences(
      "### Routing - Ida Ro\n- Painted\n### Container Networking - Jon Sol\n- Oiled the winch\n",
      "### Networking - Shu Ab\n- Painted the mast\n"
    ).events
    #expect(!events.contains { $0.contains("is now called") }, "\(events)")
  }
}
