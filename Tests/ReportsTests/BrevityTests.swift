import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("What a short report must not lose")
struct BrevityTests {
  private static let fillers = (1...10).map { "- A look at bollard number \($0) of the quay\n" }

  @Test("what is new and must not be missed is never left to a count")
  func remarkable() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n" + Self.fillers.joined()
        + "- The hoist is blocked until the inspector has been\n"
        + "- Released [Hoist 2](https://quay.example/releases/tag/2)\n")
    #expect(text.contains("  Cranes: The hoist is blocked until the inspector has been"))
    #expect(text.contains("https://quay.example/releases/tag/2"))
    #expect(text.contains("and 5 more"))
  }

  @Test("a statement that only leads in to others is shown with the first of them")
  func leadIn() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n- Version nine of the great hoist still in progress\n"
        + "  - Will have a brake of bronze\n  - Will have a cabin for the mate\n"
        + "  - Two kinds of tackle for the foremast\n    - Ropes of hemp\n")
    for item in ["brake of bronze", "cabin for the mate", "tackle for the foremast", "of hemp"] {
      #expect(text.contains(item))
    }
  }

  @Test("everybody who speaks is heard once before somebody is heard at length")
  func round() throws {
    let plans = (1...9).map { "  - We will look at bollard number \($0)\n" }.joined()
    let others = ["Bo", "Tove", "Mia"].map {
      "- \($0)\n  - Has seen the lamp of quay \($0.count)\n"
    }
    let present = "## Attendees\n\n- Ida Lund\n- Bo Berg\n- Tove Dahl\n- Mia Holm\n\n"
    let (_, text) = try QuayReport.of(
      present + "## Notes\n\n- Fog\n",
      present + "## Notes\n\n- Ida\n" + plans + Self.fillers.map { "  " + $0 }.joined()
        + others.joined())
    for quay in [2, 3, 4] { #expect(text.contains("lamp of quay \(quay)")) }
    #expect(text.contains(" more"))
  }

  @Test("full detail counts nothing")
  func full() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n" + Self.fillers.joined(), detail: .full)
    #expect(!text.contains(" more\n"))
    #expect(text.contains("bollard number 9"))
  }

  @Test("one statement that continues two is told once")
  func once() throws {
    let old =
      "### Cranes - Ida Lund\n\n- Working on the hoist brake of quay seven\n"
      + "- Next: repaint the hoist brake of quay seven\n"
    let new = "### Cranes - Ida Lund\n\n- The hoist brake of quay seven is done and repainted\n"
    let (_, text) = try QuayReport.of(old, new)
    #expect(text.split(separator: "is done and repainted").count == 2)
  }

  @Test("a deadline is repeated though nothing changed, and saved with the report")
  func deadline() throws {
    let note = "### Cranes - Ida Lund\n\n- The old hoist interface ends on 31 December\n"
    let (facts, text) = try QuayReport.of(note, note + "- Oiled the wheels\n")
    #expect(text.contains("Cranes (unchanged): The old hoist interface ends on 31 December"))
    let saved = try ReportCoding.decode(ReportCoding.encode(facts.keeping(include: [])))
    #expect(saved.deadlines == facts.deadlines)
    #expect(ArrangedReport(saved) == ArrangedReport(facts.keeping(include: [])))
  }

  @Test("what was put off to next week twice is repeated, too")
  func nextWeek() throws {
    let note = "### Cranes - Ida Lund\n\n- Plan to release hoist 5 next week\n"
    let (_, text) = try QuayReport.of(note, note + "- Oiled the wheels\n")
    #expect(text.contains("Cranes (unchanged): Plan to release hoist 5 next week"))
    let past = "### Cranes - Ida Lund\n\n- Met the harbour master this week\n"
    #expect(try !QuayReport.of(past, past + "- Oiled the wheels\n").text.contains("(unchanged)"))
  }

  @Test("promises of teams that report are quoted, those spoken of in other words are not")
  func unheard() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- We will publish the load tables next week\n"
        + "- Waiting for the inspector of the boiler\n\n### Ropes - Bo Berg\n\n- We will splice soon\n",
      "### Cranes - Ida Lund\n\n- The inspector came by\n\n### Ropes - Bo Berg\n")
    #expect(text.contains("  Cranes: We will publish the load tables next week"))
    #expect(!text.contains("  Cranes: Waiting"))
    #expect(!text.contains("  Ropes: We will splice"))
  }

  @Test(
    "a promise another team keeps, a version that is out and a part of something finished are no promises",
    arguments: [
      (
        "- Planning to work with the Winches team soon to get hull-to-anchor signals",
        "### Winches - Bo Berg\n\n- Beginning on hull to anchor signals on Monday\n", ""
      ),
      ("- We will have tackle 4.1.3 ready this week", "", "- Tackle v4.1.4 and v4.1.3 are out\n"),
      (
        "- Working on the bridge for bicycles\n  - Will be wider than the old one",
        "", "- The bridge for bicycles is done\n"
      ),
    ])
  func kept(promise: String, others: String, own: String) throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n\(promise)\n- Painting hooks\n\n### Winches - Bo Berg\n\n- Oiled\n",
      "### Cranes - Ida Lund\n\n- Painting hooks, nearly there\n\(own)\n\(others)")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test(
    "a promised release is kept by that version or a higher one, of the team or the one it names",
    arguments: [
      ("- We will cut release 1.3.0 shortly", "- Released 1.4.0 with new hooks\n", "", true),
      ("- We will cut release 1.3.0 shortly", "- Released 1.2.9 with new hooks\n", "", false),
      ("- We expect to ship a stable release this week", "- Shipped tackle 0.143.0\n", "", true),
      (
        "- Winches team plan to ship a release this week", "",
        "### Winches - Bo Berg\n\n- Drum v6.15.0 was released on Monday\n", true
      ),
      (
        "- We plan to ship a release this week", "",
        "### Winches - Bo Berg\n\n- Drum v6.15.0 was released on Monday\n", false
      ),
    ])
  func releases(promise: String, own: String, others: String, isKept: Bool) throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n\(promise)\n- Painting hooks\n\n### Winches - Bo Berg\n\n- Oiled\n",
      "### Cranes - Ida Lund\n\n- Painting hooks, nearly there\n\(own)\n\(others)")
    #expect(text.contains("Promised or waiting") != isKept)
  }

  @Test(
    "how a thing behaves and which one is meant is no promise",
    arguments: [
      "Now will restart if the quay is dark", "Tying up with the gang that will paint the hooks",
      "New ropes (will be useful in winter)", "Question from Bo: Will the ropes hold?",
      "A second lock at the pier, which is green. This will help the night boats a lot",
      "Improved targeting of the harbour lamps", "Bo: who's going to feed the gulls",
    ])
  func described(statement: String) throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- \(statement)\n- Painting hooks\n",
      "### Cranes - Ida Lund\n\n- Painting hooks, nearly there\n")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test("what is to be done by its box or its label is a promise, in any section, once a family")
  func tasks() throws {
    let (_, text) = try QuayReport.of(
      "## Notes\n\n- Saw the gulls\n\n## Action items\n\n- [ ] @ida orders the second bell\n"
        + "- [x] @bo painted the mast\n\n### Cranes - Ida Lund\n\n- Greased the winch\n"
        + "- **Soon:**\n  - Double rope for the long arm\n    - with a hook at its end\n",
      "## Notes\n\n- Saw more gulls\n\n### Cranes - Ida Lund\n\n- Greased the winch twice\n")
    let promises = text.split(separator: "\n").drop { !$0.hasPrefix("Promised") }
      .joined(separator: "\n")
    #expect(promises.contains("@ida orders the second bell"))
    #expect(promises.contains("Cranes: Double rope for the long arm"))
    #expect(!promises.contains("hook at its end"))
    #expect(!promises.contains("painted the mast"))
    let (_, ticked) = try QuayReport.of(
      "## Tasks\n\n- [ ] Oil the crane\n",
      "## Tasks\n\n- [ ] Oil the crane\n- [x] Will ask the yard for paint\n")
    #expect(ticked.contains("Newly done\n  + Will ask the yard for paint\n"))
  }

  @Test("what another team says of it by name, or its parent in other words, is mentioned")
  func mentioned() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- **Soon:**\n  - Working with the yard to go GA\n- Will open more berths\n"
        + "  - will dredge several basins for that\n\n### Yard - Bo Berg\n\n- Swept\n",
      "### Cranes - Ida Lund\n\n- Opening more berths, the basins are full of mud\n"
        + "\n### Yard - Bo Berg\n\n- Cranes will be GA in the May plan\n")
    #expect(!text.contains("Promised or waiting"))
  }

  @Test("questions and thanks make room for what was said")
  func chatter() throws {
    let said = (1...9).map { "- Pier \($0) stands firm\n" }.joined()
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n- Which of the piers stand?\n- Thanks to Bo\n- And for how long?\n"
        + said)
    #expect(text.contains("Pier 5 stands firm"))
    #expect(!text.contains("And for how long?"))
  }

  @Test("rows of figures make room for what was said")
  func measurements() throws {
    let said = (1...9).map { "- Pier \($0) stands firm\n" }.joined()
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n- Boats (small): 0.3 %; [0.2, 0.8]; 21\n- Boats (all): 1.5; 4\n"
        + "- The bell rings at 10:30\n" + said)
    #expect(text.contains("Pier 4 stands firm"))
    #expect(text.contains("rings at 10:30"))
    #expect(!text.contains("Boats (all)"))
  }

  @Test("what is far off says so, and what leads in to nothing new is left out")
  func labels() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Ropes for the yard are:\n  - Double rope\n",
      "### Cranes - Ida Lund\n\n- Ropes of the yard are:\n  - Double rope\n"
        + "- **Upcoming:**\n  - A bell for the mate\n- **Further out:**\n  - A roof of glass\n")
    #expect(text.contains("  + A bell for the mate"))
    #expect(text.contains("  + Further out: A roof of glass"))
    #expect(!text.contains("of the yard"))
  }

  @Test("a roadmap row that was two is told once, within its stage where one of them stood there")
  func mergedRows() throws {
    let table = { (soon: String, next: String) in
      "## Roadmap\n\n|Soon|Next|\n|---|---|\n|\(soon)|\(next)|\n"
    }
    let (_, text) = try QuayReport.of(
      table("Crane cabin with a heater", "Crane cabin with a heater and a window for the mate"),
      table("Crane cabin with a heater and a window for the mate, in brass", ""))
    #expect(text.split(separator: "\n").count { $0.contains("in brass") } == 1)
  }

  @Test("topics with something open that nobody speaks of are named where there are no teams")
  func topicsGone() throws {
    let (_, text) = try QuayReport.of(
      "## Harbour bell\n\n- Waiting for the founder\n\n## Paint\n\n- Painted the mast\n",
      "## Nets\n\n- Mended the net\n")
    #expect(text.contains("Open last time, no topic now: Harbour bell."))
  }

  @Test("planned work that comes nearer is not under way, and where it stood before is told")
  func nearer() throws {
    let buckets = { (soon: String, later: String) in
      "### Cranes - Ida Lund\n\n- Features starting soon:\n  - \(soon)\n- Further out:\n  - \(later)\n"
    }
    let (_, text) = try QuayReport.of(
      buckets("A second winch", "Brakes of bronze"), buckets("Brakes of bronze", "A second winch"))
    #expect(text.contains("Planned sooner"))
    #expect(text.contains("Brakes of bronze [before under Further out]"))
    #expect(text.contains("A second winch [before under Features starting soon]"))
    #expect(!text.contains("Under way"))
  }

  @Test("sections below one that only gathers them are units of their own, with their own limits")
  func gathered() throws {
    let parts = ["Roses", "Pond", "Hedges"].map { name in
      "### \(name)\n\n" + (1...4).map { "- Looked at corner \($0) of the \(name)\n" }.joined()
        + "\n"
    }.joined()
    let (_, text) = try QuayReport.of(
      "## Notes\n\n### Pond\n\n- Dug\n",
      "## Notes\n\n" + parts + "## Plan of work:\n\n- Dig the moat\n")
    let lines = text.split(separator: "\n")
    for name in ["Roses", "Pond", "Hedges", "Plan of work"] {
      #expect(lines.contains { $0 == name })
    }
    #expect(!text.contains(" more\n"))
    #expect(!lines.contains("Notes"))
  }

  @Test("settings know a unit by the section that gathers it, too")
  func gatheredLayout() throws {
    let note = { (word: String) in
      try MeetingNote(
        "# Quay\n\n## Notes\n\n"
          + ["Roses", "Pond", "Hedges"].map { "### \($0)\n\n- \(word) the \($0)\n\n" }.joined())
    }
    let facts = ChangeReport(Comparison(from: try note("Saw"), to: try note("Watering all of")))
    var layout = ReportLayout()
    layout.hide = ["notes"]
    let report = ArrangedReport(facts, options: ReportOptions(layout: layout))
    #expect(!report.parts.contains { ["Roses", "Pond", "Hedges"].contains($0.title) })
  }

  @Test("what is finished is never left to a count, nor is a detail of few words")
  func finished() throws {
    let old = "### Cranes - Ida Lund\n\n- Greased the old winch\n"
    let piers = (1...12).map { "- Finished pier number \($0)\n" }.joined()
    let (_, text) = try QuayReport.of(old, "### Cranes - Ida Lund\n\n" + piers)
    for pier in 1...12 { #expect(text.contains("Finished pier number \(pier)\n")) }
    let (_, short) = try QuayReport.of(
      old,
      "### Cranes - Ida Lund\n\n- Released the second hoist of the northern yard\n"
        + "  - Oiled every wheel of it\n  - Painted the long arm of it in red\n"
        + "  - Changed the big rope on its drum\n  - Cleaned the cabin of the mate\n  - New bell\n"
        + "  - Put the spare hook back on its rack\n"
        + "  - A deck without any rust on it\n  - The crew sits in it again\n  - Note: not in rain at all\n"
        + "  - It was agreed to paint it\n  - Needs grease 7.1.2 on every wheel\n")
    #expect(short.contains("New bell"))
    #expect(short.contains("+4 details"))
    // What limits it, came out of a talk or names a version is no detail.
    #expect(short.contains("Note: not in rain"))
    #expect(short.contains("It was agreed to paint it"))
    #expect(short.contains("7.1.2"))
  }

  @Test("a lone sub-item is told, and so is a rest of four lines")
  func rests() throws {
    let old = "### Cranes - Ida Lund\n\n- Greased the old winch\n"
    let (_, lone) = try QuayReport.of(
      old,
      "### Cranes - Ida Lund\n\n- Released the hoist of the yard\n  - It lifts the whole bell\n")
    #expect(lone.contains("    + It lifts the whole bell"))
    let (_, rest) = try QuayReport.of(
      old,
      "### Cranes - Ida Lund\n\n"
        + (1...9).map { "- Looking for rope number \($0) in the loft\n" }.joined())
    #expect(rest.contains("number 9") && !rest.contains("more"))
  }

  @Test("what only leads to another place of its note is not told")
  func pointers() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n- Released [Hoist 2](https://quay.example/releases/tag/2)\n"
        + "- Please view the [release notes](https://quay.example/releases) for details\n"
        + "- (see above)\n- See the bell in the hall, it is of brass and new\n")
    #expect(!text.contains("view the") && !text.contains("see above"))
    #expect(text.contains("1 newly done, 1 new") && text.contains("See the bell"))
  }

  @Test("what a list of features names is never left to a count")
  func features() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the old winch\n",
      "### Cranes - Ida Lund\n\n" + Self.fillers.joined()
        + "- Capabilities:\n" + (1...3).map { "  - A hook of sort \($0) for ropes\n" }.joined())
    #expect(text.contains("hook of sort 3"))
    #expect(text.contains("bollard number 5") && !text.contains("bollard number 6"))
  }

  @Test(
    "what goes on by its own word is not called new, and neither is what came to stand below news")
  func ongoing() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Fixed the rope of the drum\n- Fixed the bell of the mate\n",
      "### Cranes - Ida Lund\n\n- We are still looking for masts in the northern forest\n"
        + "- Released hoist 4.2 to the harbours of the coast:\n"
        + "  - Fixed the rope of the drum\n  - Fixed the bell of the mate\n")
    #expect(text.contains("Continued\n  › We are still looking"))
    #expect(text.contains("+ Released hoist 4.2 to the harbours of the coast: [+2 details]"))
    #expect(!text.contains("or moved"))
  }

  @Test("an older wording is quoted from pause to pause")
  func pauses() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Planning to replace the ropes of the northern crane, which the"
        + " builders of the yard left out in the rain for a year\n",
      "### Cranes - Ida Lund\n\n- Northern crane ropes done\n")
    let was = try #require(text.split(separator: "\n").first { $0.contains("was: ") })
    #expect(was.hasSuffix("was: Planning to replace the ropes of the northern crane …"))
  }

  @Test("what should come by some day is a promise, what should be so is none")
  func dated() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- The load tables are almost done (should come later this week)\n"
        + "- The ladders should be safe\n",
      "### Cranes - Ida Lund\n\n- Oiled the wheels\n")
    let promises = text.split(separator: "\n").drop { !$0.hasPrefix("Promised") }
    #expect(promises.contains { $0.contains("The load tables") })
    #expect(!promises.contains { $0.contains("ladders") })
  }

  @Test("a promise is quoted with its subject, and a man called Will promises nothing")
  func promise() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Measuring the wind at the top of the mast\n"
        + "  - Will be published in the almanac\n\n### Ropes - Bo Berg\n\n"
        + "- Bo: how are the hemp lines? Will: nothing new to tell\n"
        + "- We will never sail without the tarred sheet\n"
        + "- Spliced most of the tarred hawsers in the attic above the loft; will send samples"
        + " to the chandlers tomorrow\n",
      "### Cranes - Ida Lund\n\n- Oiled it\n\n### Ropes - Bo Berg\n\n- Coiled it\n")
    #expect(text.contains("  Cranes: Measuring the wind at the top of the mast: Will be published"))
    #expect(!text.contains("Will: nothing"))
    #expect(!text.contains("never sail"))
    #expect(text.contains("will send samples to the chandlers tomorrow"))
  }

  @Test("the sentence of the older wording that speaks of the same is quoted, and no mere label")
  func wording() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Lots of good progress on the brake refit. Bearings in the gearbox"
        + " almost mounted. Paint is still to come for all of it.\n",
      "### Cranes - Ida Lund\n\n- Bearings in the gearbox mounted\n")
    #expect(text.contains("was: … Bearings in the gearbox almost mounted."))
    let (_, label) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- In progress\n  - Boom of crane 4\n",
      "### Cranes - Ida Lund\n\n- Work in progress on crane 4\n  - Boom of crane 4\n")
    #expect(!label.contains("was: In progress"))
  }

  @Test("a pasted template is a line, not a change of lead for every team")
  func template() throws {
    let teams = ["Cranes", "Ropes", "Tides"]
    let old = teams.map { "### \($0) - Ida Lund\n\n- Working on \($0) in general\n\n" }.joined()
    let new = teams.map { "### \($0) - Bo Berg\n\n" }.joined()
    let (_, text) = try QuayReport.of(old, new)
    #expect(text.split(separator: "perhaps an old template").count == 2)
    #expect(text.contains("Cranes (Bo Berg, before Ida Lund)"))
    let more = teams + ["Lamps", "Nets"]
    let (_, long) = try QuayReport.of(
      more.map { "### \($0) - Ida Lund\n\n- Working on \($0) in general\n\n" }.joined(),
      more.map { "### \($0) - Bo Berg\n\n" }.joined())
    #expect(long.contains("changed over 5 blank sections, perhaps an old template."))
  }

  @Test("what goes on and is told whole before everything else is not told twice")
  func toldAbove() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Working on the brake of the north hoist\n",
      "### Cranes - Ida Lund\n\n- Working on the brake of the north hoist, which is blocked\n"
        + "- Completed the brake of the north hoist, its old lining is deprecated\n"
        + "- Oiled the wheels\n")
    #expect(text.split(separator: "its old lining is deprecated").count == 2)
  }

  @Test("what only adds to its older wording is told once, before everything else")
  func addedAbove() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Rebuild the brake of the north hoist\n",
      "### Cranes - Ida Lund\n\n- Rebuild the brake of the north hoist (blocked on the smith)\n"
        + "- Oiled the wheels\n")
    #expect(text.split(separator: "(blocked on the smith)").count == 2)
    #expect(!text.contains("was:"))
  }

  @Test("another number beside a word is news though the word is a plural now")
  func plural() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Harbour fair in 2031 at the mole\n",
      "### Cranes - Ida Lund\n\n- Harbour fairs in 2032 at the mole\n")
    #expect(text.contains("2031"))
  }

  @Test("the day that was named and has passed is quoted where the work is still open")
  func formerDay() throws {
    let report = { (after: String) in
      try QuayReport.of(
        "### Cranes - Ida Lund\n\n- Building the second hoist of the yard, opening next Tuesday\n",
        "### Cranes - Ida Lund\n\n- \(after)\n"
      ).text
    }
    let late = "Building the second hoist of the yard goes on, the ropes of it are missing"
    #expect(try report(late).contains("opening next Tuesday"))
    #expect(try !report("Built the second hoist of the yard").contains("Tuesday"))
  }

  @Test("a number that changed is quoted with the words around it")
  func numbers() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Lifting a crate takes 90 seconds with the old winch on quay seven\n",
      "### Cranes - Ida Lund\n\n- Lifting a crate takes 40 seconds now that the new winch stands there\n"
    )
    #expect(text.contains("takes 90 seconds"))
  }

  @Test("a number is not counted by the first word of the next sentence")
  func nextSentence() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Building the winch of the north hoist with hemp of 1.0.2. These ropes are"
        + " long and dear to us all\n",
      "### Cranes - Ida Lund\n\n- Building the winch of the north hoist goes on. These 3 weeks were good"
        + " for the yard\n")
    #expect(!text.contains("1.0.2"))
  }

  @Test("an older item in the words of the newer is not quoted beside another")
  func sameWords() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Grease the winch of the north hoist\n- Grease the north hoist winch by"
        + " hand before the winter storms\n",
      "### Cranes - Ida Lund\n\n- Greasing is on hold:\n  - Grease the winch of the north hoist.\n")
    #expect(!text.contains("was: Grease the winch of the north hoist\n"))
  }

  @Test("of a run of points the last is told before those in the middle")
  func lastPoint() throws {
    let points = [
      "The tide is too high for the old gate of the mill pond",
      "The smith says that iron is dear now",
      "The miller wants a wooden gate of oak boards", "The pilots like neither of these two gates",
      "The council has no money for an iron gate", "The friends of the pond like the ducks in it",
      "The gate was bought by the old harbour master", "So the harbour keeps the gate it has got",
    ]
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Oiled the winch\n",
      "### Cranes - Ida Lund\n\n- The council on the gate of the mill pond and its keeper\n"
        + points.map { "  - \($0)\n" }.joined())
    #expect(text.contains("So the harbour keeps the gate"))
    #expect(!text.contains("The pilots like neither"))
  }
}
