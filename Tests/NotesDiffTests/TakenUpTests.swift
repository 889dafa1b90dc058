import NotesDiff
import TestSupport
import Testing

/// What ends a promise where no later statement has its words: a version, an address, a milestone, the
/// heading it stands under.
@Suite struct TakenUpTests {
  /// What is left of statements under headings of the part of a team, after four reports.
  private func ends(
    _ first: String, then later: String, heading: String = "#### `winch`\n\n",
    under: String = "#### `winch`\n\n", meetings: Int = 2
  ) throws -> [LooseEnds.End] {
    let note = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
    }
    let since = ["Counted the anchors in the shed", "Greased every bolt"]
    let history = try SeriesHistory(
      [note(heading + first)] + since.map { note("- \($0)\n") } + [note(under + later)])
    return LooseEnds(history, teams: TeamHistory(history), meetings: meetings) { _ in true }.ends
  }

  @Test("a version that is to be released is out with a later one of the same part")
  func versionsToBeReleased() throws {
    let plan = "- Plan to release v11 at the end of the week\n"
    #expect(try ends(plan, then: "- Released v12 version\n").isEmpty)
    #expect(try ends(plan, then: "- Released v10 version\n").count == 1)
    #expect(try ends(plan, then: "- Released v12 version\n", under: "#### `anchor`\n\n").count == 1)
    #expect(try ends("- Plan for 0.X releases\n", then: "- 0.3.0 released\n").isEmpty)
    #expect(
      try ends("- Going to bump v15 soon\n", then: "- Calm with winch-release v17\n").count == 1)
    #expect(
      try ends("- Going to bump v15 soon\n", then: "- Upgraded drums with winch-release v17\n")
        .isEmpty)
    let bringing = "- Upcoming v3.0.0 release\n  - Will wind drums by themselves\n"
    #expect(try ends(bringing, then: "- v3.0.0\n").isEmpty)
    #expect(try ends(bringing, then: "- Upcoming:\n  - v3.0.0\n").count == 1)
    let held = "- Prep for 0.3.0 release\n  - Winding by itself (blocked on the pilots)\n"
    #expect(try ends(held, then: "- 0.3.0 released\n").map { $0.perhaps?.note } == [3])
  }

  @Test("what is for everybody ends the promise that it will be")
  func milestones() throws {
    #expect(try ends("- GA is imminent, waiting for one knot\n", then: "- Winch is GA\n").isEmpty)
    #expect(
      try ends("- Planning to GA the second drum on Friday\n", then: "- Second drum GA'd\n").isEmpty
    )
    #expect(
      try ends("- Planning to GA the second drum on Friday\n", then: "- Painted a berth\n").count
        == 1)
    #expect(
      try ends(
        "- Planning to GA the second drum on Friday\n", then: "- Flags are GA\n",
        under: "#### `flags`\n\n"
      ).map(\.perhaps) == [nil])
  }

  @Test("a promise without a word of its own is told by its heading")
  func headings() throws {
    let promise = "- Will get back to this next week\n"
    #expect(
      try ends(promise, then: "- Has been paused for the fair\n").map { $0.perhaps?.note } == [3])
    #expect(
      try ends(promise, then: "- Has been paused for the fair\n", under: "#### `anchor`\n\n")
        .map(\.perhaps) == [nil])
  }

  @Test("who names the same issue again goes on with what was promised under it")
  func addresses() throws {
    let topic = "- Ask the miller [#90](https://hub.example/quay/ropes/issues/90)\n"
    let promise = topic + "  - Ada will write a letter\n"
    let ends = { (later: String) in try self.ends(promise, then: later, heading: "", under: "") }
    #expect(try ends(topic + "  - he said yes\n").isEmpty)
    #expect(try ends(topic).map { $0.perhaps?.note } == [3])
    #expect(
      try ends("- [#90](https://hub.example/quay/ropes/issues/90) he said yes\n").isEmpty)
    #expect(
      try ends("- A lamp [#90](https://hub.example/quay/lamps/issues/90)\n  - it is lit\n")
        .map(\.perhaps) == [nil])
  }

  @Test("a guess leads to no other team and to none that has nothing to say")
  func guesses() throws {
    let note = { (ropes: String, lamps: String) in
      SeriesSample.note(
        SeriesSample.team("Ropes", "Per Lund", [ropes]),
        SeriesSample.team("Lamps", "Ida Holm", [lamps]))
    }
    let history = try SeriesHistory([
      note("Will tar both hawsers before the frost", "Lit the pier"),
      note("Counted the anchors in the shed", "Cleaned the glass"),
      note("Greased every winch drum", "Bought hawsers"),
    ])
    let ends = LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in false }.ends
    #expect(ends.filter { $0.team == "Ropes" }.map(\.perhaps) == [nil])
  }

  @Test("numbers and names are one in every spelling, and words of one stem may be two")
  func spellings() throws {
    let ends = { (one: String, later: String) in
      try self.ends("- \(one)\n", then: "- \(later)\n", heading: "", under: "")
    }
    #expect(
      try ends("Will go for a load of 20k bollards", "A load of 20,000 bollards was lifted").isEmpty
    )
    #expect(
      try ends("Began a Go rewrite of the tide scripts", "Half of the tide scripts is in Golang")
        .isEmpty)
    #expect(try ends("Not going to tar the hawsers", "Painted a berth").isEmpty)
    #expect(try ends("This was planned for ages by the pilots", "Painted a berth").isEmpty)
    #expect(try ends("Will tar the hawsers, done", "Painted a berth").isEmpty)
    #expect(try ends("Should we tar both hawsers in the shed?", "Painted a berth").isEmpty)
    #expect(try ends("Will remove the label of the hawsers", "Painted a berth").isEmpty)
    #expect(try ends("Tar on hemp will result in a smell of fish", "Painted a berth").isEmpty)
  }

  @Test("of two lines about one thing the later is the end")
  func twins() throws {
    let promise = "- Waiting for wind to tar hawsers\n- Next up: tar hawsers again\n"
    #expect(try ends(promise, then: "- Painted a berth\n", heading: "", under: "").count == 1)
  }

  @Test("a trace takes words of other forms and none that only begins alike")
  func traces() throws {
    let note = { (text: String) in
      SeriesSample.note(SeriesSample.team("Ropes", "Per Lund", [text]))
    }
    let history = try SeriesHistory([
      note("Printed one harbour directory"), note("Two private registries"),
      note("A private registry of knots"), note("Coiled harbourd lines"),
      note("Splicing weighted hawsers"), note("A weight for each spliced hawser"),
      note("Harbour d is open"),
    ])
    let found = { (query: String) in Trace(query, in: history).places.map(\.note) }
    #expect(found("harbourd") == [3, 6])
    #expect(found("private registries") == [1, 2])
    #expect(found("private registry") == [1, 2])
    #expect(found("weighted splices") == [4, 5])
  }

  @Test("a topic that comes back all the time is back where one of the next meetings names it")
  func topicsThatComeBack() throws {
    let topic = "- Ask the miller [#90](https://hub.example/quay/ropes/issues/90)\n"
    let note = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
    }
    let perhaps = { (gap: Int) in
      let history = try SeriesHistory(
        [note(topic + "  - Ada will write a letter\n")]
          + Array(repeating: note("- Painted a berth\n"), count: gap)
          + Array(repeating: note(topic + "  - a word of the miller\n"), count: 8))
      return LooseEnds(history, teams: TeamHistory(history), meetings: 2) { _ in true }.ends
        .filter { $0.place.note == 0 }.map { $0.perhaps?.note }
    }
    #expect(try perhaps(1) == [2])
    #expect(try perhaps(4) == [nil])
  }

  @Test("a promise without a thing of its own is told by what it stands under")
  func toldAbove() throws {
    let promise =
      "- Gauge protocol for the tide mills\n  - Will roll it out to the other parts later\n"
    let later = "- The gauge protocol of the tide mills is on every mast\n"
    #expect(try ends(promise, then: later, heading: "", under: "").isEmpty)
    let own =
      "- Gauge protocol for the tide mills\n  - Ida will paint a poster for the bakery window\n"
    #expect(try ends(own, then: later, heading: "", under: "").count == 1)
    let pause = "- Will resume next week\n"
    #expect(try ends(pause, then: "- Sold a barrel\n").isEmpty)
    #expect(try ends(pause, then: "- Sold a barrel\n", under: "#### `anchor`\n\n").count == 1)
  }

  @Test("a compound hardly anybody says is a name")
  func compounds() throws {
    let promise = "- Will try a third pass at having the yard take oakum through the tar-depot\n"
    let ends = { (later: String) in
      try self.ends(promise, then: "- \(later)\n", heading: "", under: "")
    }
    #expect(try ends("Opened the tar-depot").map { $0.perhaps?.note } != [nil])
    #expect(try ends("Opened the bread-depot").map { $0.perhaps?.note } == [nil])
  }

  @Test("words far apart or turned round are not the phrase of a trace")
  func phrases() throws {
    let teams = ["Ropes", "Lamps", "Cranes", "Berths", "Signage", "Ovens", "Ferries"]
    let history = try SeriesHistory(
      [
        "Rang the bell tower", "Painted the tower bell",
        "A bell for the ferry, oil for every winch drum, and a coat of paint for the tower",
        "Bells in both towers", "Oiled the b2m winch", "Counted tow bel and more", "Bell to mast",
      ].enumerated().map { number, text in
        SeriesSample.note(SeriesSample.team(teams[number], "Per Lund", [text]))
      })
    let found = { (query: String) in Trace(query, in: history).places.map(\.note) }
    #expect(found("bell tower") == [0, 3])
    // Where nobody says it so, the order is none.
    #expect(found("ferry bell") == [2])
    #expect(Trace("bell to mast", in: history).near.map(\.word) == ["b2m"])
    #expect(Trace("towers bells", in: history).near.map(\.word) == ["tow bel"])
  }

  @Test("a trace goes no further than the first statement without its words")
  func traceEnds() throws {
    let note = { (text: String) in
      SeriesSample.note(SeriesSample.team("Cranes", "Ida Holm", [text]))
    }
    let history = try SeriesHistory(
      [
        "Repainting the tall northern crane before the winter fair",
        "Repainting the tall southern derrick before the winter fair",
        "Repainting the tall southern derrick before the summer fair",
      ].map(note))
    #expect(Trace("northern crane", in: history).places.map(\.note) == [0, 1])
    let list = try SeriesHistory(
      [
        "Repainting the tall derrick before the winter fair, as well as oiling the northern crane",
        "Repainting the tall derrick before the winter fair",
      ].map(note))
    #expect(Trace("northern crane", in: list).places.map(\.note) == [0])
    #expect(Trace("tall derrick", in: list).places.map(\.note) == [0, 1])
  }

  @Test("a listing that has the words is no mention anybody made")
  func listingsAreNoMentions() throws {
    let note = { (text: String) in
      "# Quay PMC\n\n## Projects\n\n### Ropes - Per Lund\n\n" + text
    }
    let history = try SeriesHistory([
      note("```\nhawser.drain 1\nhawser.count 2\n```\n"), note("- Designing the hawser drain\n"),
    ])
    let trace = Trace("hawser drain", in: history)
    #expect(trace.places.map(\.note) == [0, 1] && trace.possible.map(\.note) == [0])
  }
}
