import TestSupport
import Testing

@testable import NotesDiff

@Suite("Links between items")
struct AlignmentLinkTests {
  private func note(_ day: String, _ teams: (String, [String])...) throws -> MeetingNote {
    let sections = teams.map { team, lines in
      "### \(team)\n\n" + lines.map { "- \($0)\n" }.joined()
    }
    let text = "# Garden Meeting \(day)\n\n## Reports\n\n" + sections.joined(separator: "\n")
    return try MeetingNote(text, file: day + "-garden.md")
  }

  /// The texts of linked items, "old > new".
  private func links(_ old: MeetingNote, _ new: MeetingNote) -> [String] {
    Aligner().align(old, new).items.map { "\(old.items[$0.old].text) > \(new.items[$0.new].text)" }
  }

  // A few statements that are carried over, so that no word is rare only because there are so few.
  private static let rest = [
    "Painting the greenhouse shutters white", "Compost bins need another lid",
    "Visitors asked for benches near the orchard",
  ]

  private func links(_ before: [String], _ after: [String]) throws -> Set<String> {
    let old = try note("2031-05-06", ("Beds - Ana Lopez", before + Self.rest))
    let new = try note("2031-05-20", ("Beds - Ana Lopez", after + Self.rest))
    let found = links(old, new)
    for statement in Self.rest { #expect(found.contains("\(statement) > \(statement)")) }
    return Set(found).subtracting(Self.rest.map { "\($0) > \($0)" })
  }

  @Test("who is thanked for a thing does not go on with it")
  func thanks() throws {
    let (old, new) = (
      try MeetingNote(
        "## Notes\n\n- Bo\n  - Lamps are working on the north quay! Yay!\n- Tove\n  - Fog\n"),
      try MeetingNote(
        "## Notes\n\n- Bo\n  - Thanks to Ida for helping out with lamps work!\n- Tove\n  - Rain\n",
        file: "2031-03-18.md")
    )
    let thanks = try #require(new.items.indices.first { new.items[$0].text.hasPrefix("Thanks") })
    let changes = Comparison(from: old, to: new).changes
    #expect(changes.contains { $0.new == [thanks] && $0.old.isEmpty })
  }

  @Test("What two statements say of who does the work makes them no one work")
  func teams() throws {
    let before = "Quarrymen team will be closing the old tunnel"
    #expect(try links([before], ["Quarrymen team taking over Ferry House"]).isEmpty)
    let after = "Quarrymen team has closed the old tunnel"
    #expect(try links([before], [after]) == ["\(before) > \(after)"])
  }

  @Test("The number of a task links it, whatever is said of it")
  func openingNumbers() throws {
    let tasks = ["12.2 Find a host for the fair", "12.3 Repair the press of the cider mill"]
    #expect(
      try links(tasks, ["Action 12.2: Dan invites everybody to Hull", "12.3: nearly there by now"])
        == [
          "12.2 Find a host for the fair > Action 12.2: Dan invites everybody to Hull",
          "12.3 Repair the press of the cider mill > 12.3: nearly there by now",
        ])
    // Another number is another task.
    #expect(
      try links(
        ["12.2 Find a host for the fair", "12.3 Find a host for the dance"],
        ["12.3 Find a host for the fair", "12.4 Find a host for the dance"]
      ).count == 1)
  }

  @Test(
    "Only a number that is no counter of one note names a task",
    arguments: [
      ("80.1 Find a host", "80.1"), ("Action 80.1: Dan will", "80.1"), ("[AI-17] Oil it", "ai-17"),
      ("Task 138 is due", "138"), ("Action 3: Find a host", nil), ("2.1.3 is out", nil),
      ("14.30 Coffee", nil), ("5.5% of them", nil), ("Gate 2.1", nil), ("Find a host for 2.1", nil),
      ("#384 is mended", "384"), ("384, to be mended", "384"), ("2031, a good year", nil),
      ("384 visitors came", nil), ("120,000 seeds", nil), ("#1 wish: benches", nil),
    ])
  func openingNumbers(text: String, expected: String?) {
    let key = OpeningNumber(of: text.utf8.span)?.key
    #expect(key.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test("A phrase without a name is no thread between teams")
  func stockPhrases() throws {
    let phrase = "Looking for volunteers to help"
    let old = try note("2031-05-06", ("Beds - Ana Lopez", [phrase] + Self.rest))
    let new = try note(
      "2031-05-20", ("Beds - Ana Lopez", Self.rest),
      ("Ponds - Bo Berg", [phrase, "Frogs are back"]))
    #expect(links(old, new).count == Self.rest.count)
  }

  @Test(
    "A sentence that names somebody or something else in the same place is other work",
    arguments: [
      (
        "Request to confirm Ida Holm as lead of the orchard",
        "Request to confirm Uma Berg as lead of the ponds"
      ),
      ("Moved the shears to the Northgate tool shed", "Moved the rakes to the Southgate tool shed"),
    ])
  func swappedNames(before: String, after: String) throws {
    #expect(try links([before], [after]).isEmpty)
  }

  @Test("One milestone is out, and the others did not go into it")
  func otherMilestones() throws {
    let nearing = "Heron fences: nearing the first milestone, polishing posts before the first gate"
    let planned = "Heron fences milestones 2/3 (gates for herons, fences for otters)"
    let shipped = "Heron fences Milestone One shipped!"
    let found = try links([nearing, planned], [shipped])
    #expect(found.contains("\(nearing) > \(shipped)"))
    #expect(!found.contains("\(planned) > \(shipped)"))
  }

  @Test("A name and its short form are one name")
  func shortForms() throws {
    let (before, after) = (
      "Ordering shears from the Northgate Works for all",
      "Ordering shears from the NW Works for all"
    )
    #expect(try links([before], [after]) == ["\(before) > \(after)"])
  }

  @Test("Another number in the same sentence is news of the same work")
  func otherMeasure() throws {
    let (before, after) = (
      "Planted 20 pear trees of Hollow Lane", "Planted 35 pear trees of Hollow Lane"
    )
    #expect(try links([before], [after]) == ["\(before) > \(after)"])
  }

  @Test("The same short answer under linked requests is the same, however often it is given")
  func siblings() throws {
    let text = """
      # Garden Meeting 2031-05-06

      ## Discussion

      - Request for approval of Ana Lopez as keeper of the beds
        - confirmed!
      - Request for approval of Bo Tern as keeper of the tools
        - confirmed!
      """
    let note = try MeetingNote(text, file: "2031-05-06-garden.md")
    let found = Aligner().align(note, note).items
    #expect(found.map(\.old) == [0, 1, 2, 3])
    #expect(found.map(\.new) == [0, 1, 2, 3])
  }

  @Test(
    "A new statement about the same work",
    arguments: [
      (
        "Working on drip irrigation for the tomato terraces",
        "Drip irrigation of the tomato terraces is finished"
      ),
      ("Ongoing: heated propagation trays", "Heated propagation trays delivered"),
      (
        "Exploring rainwater cisterns below the pergola",
        "Started building the rainwater cisterns below the pergola"
      ),
    ])
  func same(_ before: String, _ after: String) throws {
    #expect(try links([before], [after]) == ["\(before) > \(after)"])
  }

  @Test(
    "Another version, another person, another thing",
    arguments: [
      ("Upgraded to Trowel 1.9", "Upgraded to Trowel 1.10"),
      ("Released seedbank v3.1.0", "Released seedbank v3.2.0"),
      ("Finished the wall of the herb spiral", "Discussed a new logo with the printers"),
    ])
  func apart(_ before: String, _ after: String) throws {
    #expect(try links([before], [after]).isEmpty)
  }

  @Test("An item that is only an address is the same under another label, and under no other")
  func addresses() throws {
    let before = ["[in-flight] https://example.org/story/1671", "https://example.org/story/1672"]
    let after = ["[finished] https://example.org/story/1671", "https://example.org/story/1673"]
    #expect(try links(before, after) == ["\(before[0]) > \(after[0])"])
  }

  @Test("The same form about another ticket is other work, and so is what stands below it")
  func tickets() throws {
    let form = { (title: String, number: Int) in
      "\"\(title)\" [garden#\(number)](https://example.org/garden/pull/\(number)) (last look: a month ago)"
    }
    let trap = form("Give the mole trap a lid", 118)
    let before = [trap + "\n  - cc Ida, the trap may need a spring"]
    let after = [form("Give the rain butt a lid", 135) + "\n  - cc Bo, the butt may need a spring"]
    #expect(try links(before, after).isEmpty)
    #expect(try links([trap], [form("Give the mole trap a proper lid", 118)]).count == 1)
  }

  @Test("What is carried over word for word is not continued by another statement as well")
  func twins() throws {
    let kept = "Repairing the drip lines of the tomato terraces"
    let like = "Drip lines need other valves"
    #expect(try links([kept], [like]) == ["\(kept) > \(like)"])
    #expect(try links([kept], [kept, like]) == ["\(kept) > \(kept)"])
    #expect(try links([kept, like], [kept]) == ["\(kept) > \(kept)"])
    let short = "Breaking gate changes"
    #expect(try links([short], [short, "Gate changes"]) == ["\(short) > \(short)"])
  }

  @Test("Two statements become one, and one becomes two")
  func mergeAndSplit() throws {
    let parts = [
      "Drip irrigation of the tomato terraces", "Heated propagation trays for the orangery",
    ]
    let whole =
      "Drip irrigation of the tomato terraces and heated propagation trays for the orangery"
    #expect(try links(parts, [whole]) == Set(parts.map { "\($0) > \(whole)" }))
    #expect(try links([whole], parts) == Set(parts.map { "\(whole) > \($0)" }))
  }

  @Test("A statement that is repeated word for word keeps its link")
  func copies() throws {
    let statement = "Drip irrigation of the tomato terraces"
    let old = try note("2031-05-06", ("Beds - Ana Lopez", [statement] + Self.rest))
    let new = try note("2031-05-20", ("Beds - Ana Lopez", [statement] + Self.rest + [statement]))
    #expect(links(old, new).filter { $0 == "\(statement) > \(statement)" }.count == 2)
  }

  @Test("Work is handed from one team to another")
  func handOver() throws {
    let statement = "Rainwater cisterns below the pergola"
    let old = try note(
      "2031-05-06", ("Beds - Ana Lopez", [statement] + Self.rest), ("Water - Bo Lind", ["Pumps"]))
    let new = try note(
      "2031-05-20", ("Beds - Ana Lopez", Self.rest), ("Water - Bo Lind", ["Pumps", statement]))
    #expect(links(old, new).contains("\(statement) > \(statement)"))
  }

  @Test("A team under another name keeps its statements")
  func renamed() throws {
    let statements = ["Painting the shutters", "Repairing the kiln", "Ordering terracotta pots"]
    let old = try note(
      "2031-05-06", ("Beds - Ana Lopez", Self.rest), ("Pottery - Bo Lind", statements))
    let new = try note(
      "2031-05-20", ("Beds - Ana Lopez", Self.rest), ("Ceramics - Bo Lind", statements))
    let alignment = Aligner().align(old, new)
    let pairs = alignment.sections.compactMap { link -> String? in
      guard let first = link.old.first, let second = link.new.first else { return nil }
      return old.sections[first].heading.name + " > " + new.sections[second].heading.name
    }
    #expect(pairs.contains("Pottery > Ceramics"))
    #expect(alignment.items.count == statements.count + Self.rest.count)
  }

  @Test("The same links every time, and each within reach", arguments: 0..<12)
  func determinism(_ seed: Int) throws {
    var random = SplitMix64(seed)
    let words = ["drip", "trellis", "kiln", "cistern", "orchard", "hose", "shed", "lid", "pump"]
    func lines() -> [String] {
      (0..<12).map { _ in (0..<4).map { _ in random.pick(words) }.joined(separator: " ") }
    }
    let old = try note("2031-05-06", ("Beds - Ana Lopez", lines()), ("Water - Bo Lind", lines()))
    let new = try note("2031-05-20", ("Beds - Ana Lopez", lines()), ("Water - Bo Lind", lines()))
    let first = Aligner().align(old, new)
    #expect(first == Aligner().align(old, new))
    #expect(Set(first.items.map { [$0.old, $0.new] }).count == first.items.count)
    for link in first.items {
      #expect((0...1).contains(link.probability))
      #expect((link.tier == .sure) == (link.probability >= LinkModel.fitted.sure))
    }
  }

  @Test("A note of statements that are all alike says that it was not compared in full")
  func bounded() throws {
    let lines = (0..<200).map { _ in "Watered the terraces" }
    let old = try note("2031-05-06", ("Beds - Ana Lopez", lines))
    let new = try note("2031-05-20", ("Beds - Ana Lopez", lines))
    let notices = Aligner().align(old, new).notices
    #expect(
      notices.contains { if case .alignmentBounded(let items) = $0 { items > 0 } else { false } })
    #expect(Aligner().align(try note("2031-05-06", ("Beds", Self.rest)), new).notices.isEmpty)
  }

  @Test("What stands there word for word goes on with nothing else")
  func repeatedWordForWord() throws {
    let plan = "Moving the ferns of the Hollow Lane nursery into the shade"
    let before = [
      "Looking at ways of moving the ferns of the Hollow Lane nursery into the shade", plan,
    ]
    #expect(try links(before, [plan]) == ["\(plan) > \(plan)"])
  }

  @Test("An agenda that lost its heading is the same agenda, by what stands in it")
  func lostHeading() throws {
    let steps = ["Check-in", "Assign roles", "Turn on recording", "Announcements"]
    let list = steps.map { "- \($0)\n" }.joined()
    let old = try MeetingNote(
      "# Council\n\n## Attendance\n\nAna, Bo\n\n## Notes\n\n" + list, file: "2031-05-06.md")
    let new = try MeetingNote("# Council\n\n" + list, file: "2031-05-20.md")
    for (first, second) in [(old, new), (new, old)] {
      #expect(links(first, second) == steps.map { "\($0) > \($0)" })
    }
  }

  @Test("A part of a team is compared with the team of its name, though its own goes on beside it")
  func partAndTeam() throws {
    func note(_ day: String, _ baskets: String) throws -> MeetingNote {
      let text = "# Garden \(day)\n\n## Crafts - Ana Lopez\n\n- Kiln fired\n\n\(baskets)\n\n- Dry\n"
      return try MeetingNote(text, file: day + ".md")
    }
    let old = try note("2031-05-06", "### Baskets")
    let new = try note("2031-05-20", "## Baskets - Bo Holm")
    func teamOfPart(_ other: MeetingNote) throws -> String {
      var alignment = SectionAlignment(old, other)
      let parts = PromotedParts(old, alignment.links(), other: other, isOld: true)
      let part = try #require(old.sections.firstIndex { $0.heading.name == "Baskets" })
      return try old.sections[#require(parts.team(of: part))].heading.name
    }
    #expect(try teamOfPart(new) == "Baskets")
    #expect(try teamOfPart(old) == "Crafts")
  }
}
