import NotesDiff
import Testing

@testable import Reports

@Suite("What is worth attention")
struct AttentionTests {
  @Test("A sub-item is quoted with what it is about")
  func subItem() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Oiled it\n",
      "### Cranes - Ida Lund\n\n- Seal of the northern gate\n  - Blocked by the missing yard plan\n"
        + "- Updates\n  - Paint is blocked until the fog lifts\n")
    #expect(text.contains("  Cranes: Seal of the northern gate: Blocked by the missing yard plan"))
    #expect(text.contains("  Cranes: Paint is blocked"))
  }

  @Test(
    "What users lose",
    arguments: [
      "Drop steam winch support in the next hoist", "removing the bell in September 2031",
      "The western quay is in use and may be removed", "Removing deprecated and dusty signals",
      "Removes the brass option of the bell", "Lock 3 no longer contains the old gate",
      "From May on there will be no new releases of the brass bell",
      "The bell is being removed from the hoist",
    ])
  func loss(text: String) { #expect(Attention.sort(of: text) == .loss) }

  @Test("What went wrong, what users have to change for, and weak spots")
  func harm() {
    let incidents = [
      "This step causes downtime of the ferries", "The move to steam caused some regressions",
      "On Monday all ferries failed to dock for an hour",
    ]
    for text in incidents { #expect(Attention.sort(of: text) == .incident, "\(text)") }
    let changes = [
      "Note the breaking chart -> map change", "Tar 1.4 is a non-backwards compatible change",
      "The new bell may impact night crews",
    ]
    for text in changes { #expect(Attention.sort(of: text) == .incompatibility, "\(text)") }
    let flaws = [
      "CVE-2031-0007 in the lock", "Fixed two high CVEs in the lock", "Lock Security Release 3.9",
      "Bumped the lock to address a CVE",
    ]
    for text in flaws { #expect(Attention.sort(of: text) == .flaw, "\(text)") }
  }

  @Test(
    "What ends or has to be done",
    arguments: [
      "The tug is no longer being staffed by the yard",
      "Steam is still not recommended for large docks", "We would not recommend it yet",
      "Steam will be mandatory in winter",
      "Verdict: the pier is built", "The new lock requires rope 4.2 or greater",
      "All users making their own keys need to rotate those keys",
      "Signing of charts is true by default", "Steam was promoted to default in the yard",
      "The rope walk needs a new owner", "Brass bells are now the default",
      "Decision: the pier is left to next year", "One of the crew (Bo) has left the project",
      "One of our members (Ida) is unavailable for a month",
      "Plan 17 was rejected in its current form",
      "The night ferry was accepted into the timetable", "The rope walk graduated",
      "The default changes back in May", "The yard will be renamed in May",
      "Agreement: no second pilot is needed", "We now call the shape of the key a stable API",
    ])
  func consequence(text: String) { #expect(Attention.sort(of: text) == .consequence) }

  @Test("What stands still, and what is asked for")
  func others() {
    #expect(
      Attention.sort(of: "Found rust, which puts the opening a week further out") == .obstacle)
    #expect(Attention.sort(of: "Collecting feedback of crews via our survey") == .request)
    #expect(Attention.sort(of: "A survey was sent to all of the crews") == .request)
    #expect(Attention.sort(of: "The new rope broke the winch of quay 3") == .obstacle)
    #expect(Attention.sort(of: "The opening slipped to September") == .obstacle)
    #expect(Attention.sort(of: "Pulled the spring release due to a leak") == .obstacle)
    #expect(Attention.sort(of: "The report of the yard is past due") == .obstacle)
    #expect(Attention.sort(of: "The nomination is open until Wednesday night") == .request)
    #expect(Attention.sort(of: "Nominations for it are open now") == .request)
    #expect(
      Attention.sort(of: "Request to confirm Ida Holm as cranes project lead") == .consequence)
    #expect(Attention.sort(of: "Call for vote on Bo Lind as project lead") == .consequence)
    #expect(Attention.sort(of: "Ida will confirm the date as soon as she knows") == nil)
    #expect(Attention.sort(of: "Please let me know what is missing") == .request)
    #expect(Attention.sort(of: "We have to answer by Friday night") == .request)
    #expect(Attention.sort(of: "The drill would need some help") == .request)
    let asked = [
      "Voting on the plan of the quay Wednesday 8th", "Open for comments on the plan",
      "The list closes on Friday",
      "We are interested in hearing from the crews which rope they like",
    ]
    for text in asked { #expect(Attention.sort(of: text) == .request, "\(text)") }
    #expect(Attention.sort(of: "Slow going with only one pair on the pier") == .obstacle)
    #expect(Attention.sort(of: "Ongoing issues with the steam of quay 2") == .obstacle)
    #expect(Attention.sort(of: "Risk: the tug still has to land our parts") == .wait)
    #expect(Attention.sort(of: "Waiting for the board of the harbour") == .wait)
    #expect(Attention.sort(of: "The northern crane is unstable in wind") == .wait)
    #expect(
      Attention.sort(of: "For lack of attendance the points of July stay open") == .meeting)
  }

  @Test(
    "No cue",
    arguments: [
      "Moved the log books out of the deprecated shelf", "Tides with no breaking changes at all",
      "Risk assessment of the new pier", "Ropes are held when hauling or shutting down",
      "Reaching out to the smith to help us with the anchor",
      "Looking for rust below the water line",
      "Removed a lock to support the wider boats", "Zero downtime for the northern ferries",
      "The crossing was blocked because ...", "We don't deprecate the old buoys",
      "The ferry is no longer blocked by ice",
      "Logs of radio clients waiting on locks", "Hung processes were blocked in the chart reader",
      "Sank the ferry in the presence of delayed radio messages",
      "Fixed the gate getting stuck at low tide",
      "Fix a lamp failing at night while its bulb is removed",
      "Agreement on the pier is due in May", "A fix to the bell which broke in May",
      "Shepherding CVE fixes through the lock", "Watch it for a week before making it blocking",
      "Please refer to the tide tables", "Replaced some deprecated anchors",
      "Decision on the pier is due in May", "Is there room for discontinuing the night boat?",
      "Right now the default bell is pretty loud", "Anchors as a replacement for deprecated stones",
      "So that the crews don't get blocked by fog", "Feedback is good so far from all of the crews",
      "A fight broke out in the harbour office", "Ida: please give the trap to me",
      "Quick turnaround times for CVEs", "Will keep the locks CVE and bug free",
      "I don't think the new bell is the incident that woke them",
      "There is money for crews if they need help",
      // As editors print it.
      "The bell isn’t broken after all", "So that the crews don’t get blocked by fog",
    ])
  func none(text: String) { #expect(Attention.sort(of: text) == nil) }

  @Test("What leads to a page about a weak spot tells of one")
  func advisory() {
    let link = "https://harbour.example/notes/cve-2031-0007"
    #expect(Attention.sort(of: RichText([.init("Numbers of boats", link: link)])) == .flaw)
  }

  @Test("In a list of what was mended only weak spots are worth attention")
  func mended() throws {
    let quotes = try Self.quotes(
      "- Bug fixes:\n  - Lamp oil was lost where a lamp is removed\n  - CVE-2031-0007 in the lamp\n"
    )
    #expect(quotes == ["Bug fixes: CVE-2031-0007 in the lamp"])
  }

  @Test("Code and a word in quotation marks are names")
  func names() {
    let code = RichText([.init("Renamed the page "), .init("Vulnerability Scan", style: .code)])
    #expect(Attention.sort(of: code) == nil)
    #expect(Attention.sort(of: RichText("A label “stuck” for the log")) == nil)
    #expect(Attention.sort(of: RichText("Work is stuck since May")) == .obstacle)
  }

  @Test("One fact is one line: that of the parent")
  func family() throws {
    let quotes = try Self.quotes(
      "- Retiring the old steam interface of the northern quays, which:\n"
        + "  - Retires the brass valves\n  - Retires the iron valves\n")
    #expect(quotes == ["Retiring the old steam interface of the northern quays"])
  }

  @Test(
    "What ends on a day stands first, then what went wrong, then what is deprecated, then flaws")
  func order() throws {
    let quotes = try Self.quotes(
      "- Fixed two CVEs in the lock\n- The brass bell is deprecated\n"
        + "- Ferries failed to dock on Monday\n- Rope 5.4 reaches its end of life on 2031-09-14\n")
    #expect(
      quotes.map { $0.prefix(8) } == ["Rope 5.4", "Ferries ", "The bras", "Fixed tw"])
  }

  @Test(
    "Who is to lead is told",
    arguments: [
      "Request for approval of Bo Holm as new rope walk lead",
      "The harbour has nominated Bo Holm as the new PM of the rope walk",
      "Proposing Bo Holm to take over as crew lead on the rope walk",
      "Proposed Bo Holm to lead the new rope walk team",
      "Propose that Bo be the new rope walk lead",
      "Bo nominated and accepted the rope walk lead position",
    ])
  func leads(text: String) { #expect(Attention.sort(of: text) == .consequence) }

  @Test("What is new and no longer than it would be with its team is told once, whole")
  func whole() throws {
    let text = "The harbour will drop support of steam winches in May. Ask Bo Berg for the list"
    #expect(try Self.quotes("- Tarred the roof\n- \(text)\n").first == "\(text)")
    let (_, report) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased it\n",
      "### Cranes - Ida Lund\n\n- Tarred the roof\n- \(text)\n")
    #expect(report.split(separator: "Ask Bo Berg").count == 2)
  }

  @Test("A hand-over and its answer are told once")
  func answeredOnce() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the winch\n",
      "### Cranes - Ida Lund\n\n- Tarred the roof of the shed\n"
        + "- Request for approval of Bo Holm as new rope walk lead\n  - approved!\n")
    #expect(text.contains("new rope walk lead: approved!"))
    #expect(text.split(separator: "Request for").count == 2)
    #expect(text.split(separator: "approved!").count == 2)
  }

  @Test("Who was confirmed is told with what they were nominated for")
  func confirmed() throws {
    let quotes = try Self.quotes(
      "- Bo Holm is nominated as lead of the rope walk\n  - Confirmed!\n")
    #expect(quotes.first?.hasSuffix("Confirmed!") == true)
  }

  @Test("what has no subject of its own is told with the heading or the product it stands under")
  func subjects() throws {
    #expect(
      try Self.quotes("#### Winch\n\n- Has been paused until the divers are back\n").first
        == "Winch: Has been paused until the divers are back")
    #expect(
      try Self.quotes("- winch\n  - v5.0.0\n    - Breaking change in the range of its hooks\n")
        .first
        == "winch v5.0.0: Breaking change in the range of its hooks")
  }

  private static func quotes(_ items: String) throws -> [Substring] {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the winch\n", "### Cranes - Ida Lund\n\n" + items)
    return text.split(separator: "\n").drop { $0 != "Worth attention" }.dropFirst(2)
      .prefix { $0.hasPrefix("  Cranes: ") }.map { $0.dropFirst("  Cranes: ".count) }
  }

  @Test("The sentence of the cue is quoted, from its beginning")
  func sentence() throws {
    let quotes = try Self.quotes(
      "- Worked with the yard on the long list of things the winter left behind. The letter says that"
        + " lifting by steam will not be supported. The yard is open again.\n")
    #expect(quotes == ["… The letter says that lifting by steam will not be supported."])
  }

  @Test("What points back is quoted with what was said before it")
  func pointsBack() throws {
    let quotes = try Self.quotes(
      "- Painted the hull of the ferry\n- Bell 4 has come\n- This will be mandatory in winter\n")
    #expect(quotes == ["Bell 4 has come This will be mandatory in winter"])
  }

  @Test("What became of trouble is quoted with it")
  func remedy() throws {
    let quotes = try Self.quotes(
      "- The brake of the hoist is broken since the storm. It was a long night. We fixed it in 7.4\n"
    )
    #expect(quotes.first?.hasPrefix("The brake of the hoist is broken") == true)
    #expect(quotes.first?.hasSuffix("We fixed it in 7.4") == true)
  }

  @Test("A line that leads in to its sub-items is quoted with the first of them")
  func leadIn() throws {
    let quotes = try Self.quotes("- Breaking change in 5.0\n  - Steel ropes only\n")
    #expect(quotes == ["Breaking change in 5.0: Steel ropes only"])
    let two = try Self.quotes(
      "- Breaking change in 5.0\n  - Steel ropes only\n  - Drop hemp support in the hoist\n")
    #expect(two == ["Breaking change in 5.0: Steel ropes only; Drop hemp support in the hoist"])
    let dated = try Self.quotes(
      "- Ida Holm is stepping down\n  - Call for nominations closes 2031-04-21\n")
    #expect(dated == ["Ida Holm is stepping down: Call for nominations closes 2031-04-21"])
  }

  @Test("One section may fill the list while nothing else waits")
  func share() throws {
    let items = (1...4).map { "- Pier \($0) is blocked by sand since the last storm\n" }.joined()
    #expect(try Self.quotes(items).count == 4)
  }

  @Test("What waits comes last, and only where little else is to be told")
  func waits() throws {
    let waiting = "- Waiting for the paint of the northern crane\n"
    let blocked = "- The pier is blocked by sand since the last storm\n"
    #expect(try Self.quotes(waiting + blocked).last?.hasPrefix("Waiting") == true)
    let ends = (1...5).map { "- Steam for dock \($0) will be removed in May\n" }.joined()
    #expect(try !Self.quotes(waiting + ends).contains { $0.hasPrefix("Waiting") })
  }

  @Test("An answer is told with what it answers, a request with what it is for")
  func answers() throws {
    let proposal = "- Proposal to accept Ida Holm as lead of the hoist crew\n"
    for answer in ["approved", "no objections; welcome!", "proposal accepted by those present"] {
      #expect(
        try Self.quotes(proposal + "  - \(answer)\n")
          == [proposal.dropFirst(2).dropLast() + ": \(answer)"])
    }
    let index =
      "- Bo Berg of the harbour office is working on an index of every berth, bollard and lamp of"
      + " the bay\n  - Please review the first draft on the board and tell him what is missing\n"
    #expect(try Self.quotes(index).first?.hasPrefix("Bo Berg of the harbour office") == true)
  }

  @Test(
    "Trouble that was found comes where little else is told",
    arguments: [
      ("Discovered that a bug in the lock freezes the gate", true),
      ("Identified serious performance issues with hemp", true),
      ("We are seeing random failures in the drill", true),
      ("Ran into trouble with tar", true), ("Found a leak and patched it", false),
      ("No regressions", false), ("If you find a bug, write to the board", false),
      ("Found no issues", false),
    ])
  func findings(text: String, isFound: Bool) {
    #expect((Attention.sort(of: text) == .finding) == isFound)
  }

  @Test("Who says it is told with the part of the team whose heading it stands under")
  func parts() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Greased the winch\n",
      "### Cranes - Ida Lund\n\n#### jib-release\n\n- Painting is blocked by rain\n\n#### Upcoming\n\n"
        + "- The pier is blocked by sand\n")
    #expect(text.contains("  Cranes › jib-release: Painting is blocked"))
    #expect(text.contains("  Cranes: The pier is blocked"))
  }

  @Test("A deadline, a new chair, what won't come and what was decided against stand out")
  func consequences() {
    for text in [
      "All voting members vote in favour of Bo as new chair",
      "All agree on 19th of May as release date for 3.0",
      "Dan won't be able to look after the lock", "Release 3.0 will not include the rename",
      "The crew decided to drop the brass bell", "The board decided not to repaint",
    ] { #expect(Attention.sort(of: text) == .consequence, "\(text)") }
    for text in [
      "The pump chart is open. Reviews invited.",
      "Sign up for Hull by June 1, only 60 spots are left",
      "Nominations should be sent to the list before October 3",
      "The review period ends on September 18th",
      "Bo asked the whole group to review the chart",
    ] { #expect(Attention.sort(of: text) == .request, "\(text)") }
    for text in [
      "Ida won't be able to attend next week", "More immediate than a deprecation",
      "The start of the meeting was slightly delayed by a microphone",
      "If you want to paint another crane, please feel free to do it",
    ] { #expect(Attention.sort(of: text) == nil, "\(text)") }
  }
}
