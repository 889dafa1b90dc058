import Testing

@testable import Reports

/// Words of alarm without their sense, and lists whose items alarm without such words.
@Suite("What alarms and what does not")
struct AttentionSenseTests {
  @Test(
    "words of alarm that alarm nobody",
    arguments: [
      "Ida was stuck in traffic on her way", "Blocking",
      "We were praised for how we told the crews of the breaking changes",
      "Decide on a rule for when a maintainer stops maintaining",
      "Review the vulnerability handling process",
      "Ida's talk on the vulnerabilities of old locks",
      "All remarks on the chart were accepted as is", "Mended the bell running behind a screen",
      "It is hidden behind an unstable prefix", "The delayed boats list is here",
      "What are the blocking bits of the rules",
      "Moving the lamps to the mill so we can stop maintaining the old pier",
      "Rope order: Ida will remove it from the agenda",
      "The third point can be removed from this list", "Bo will remove the meeting label",
      "We agreed to drop the tide talk from our backlog",
      "Generally the terms of pilots expire at the end of the year",
      "The lamps expire old oil by default",
      "How we tell the crews of breaking changes", "Undo the breaking change of the bell",
      "Start to support bell 3 breaking changes", "Not a breaking change, by and large",
      "A draft on breaking changes of bells",
      "Bo: Good idea! Please mention this to Ida",
    ])
  func harmless(text: String) { #expect(Attention.sort(of: text) == nil) }

  @Test(
    "the same words in earnest",
    arguments: [
      "The crane is stuck in the mud", "Mill install tests failing since the fair",
      "The build keeps failing", "Test failures in both mills",
      "A strike is blocking the north quay",
      "Bell 3 has breaking changes for the night crews",
      "Bo stops maintaining the bell", "Ida was accepted as a pilot",
      "A vulnerability in the lock was found", "The quay is unstable, with two piles lost",
      "The rain has delayed painting the quay", "Unstable builds of the bell",
      "The hoist was delayed by a strike",
      "The crane is running behind", "The bell no longer requires the night crews to be there",
      "Bell 3 is required for the use of hoist 2 and later",
      "Propose a change of the lead of Cranes from Ida to Bo",
      "Bell 2 will be removed from the list of bells we mend", "We will remove the label printer",
      "The bell cannot ship until the lamps are in", "A decision was made to use pine",
      "CRITICAL ISSUE: the tokens must be handed out by the end of May",
      "The tokens must be handed out by Friday", "The tokens lapse soon: they expire on 2031-05-31",
      "Rope tokens expire at the END OF THIS YEAR, so hurry", "The credits are due to expire",
      "This is VERY time-sensitive", "The item is tabled for the time being",

      "Crews should no longer ring, and users should avoid pier 2",
      "Bell 4 avoids rust, and has breaking changes", "The lock is still blocking the lamps",
    ])
  func earnest(text: String) { #expect(Attention.sort(of: text) != nil) }

  @Test("a request that was met asks for nothing")
  func met() throws {
    let request = "- Please add Dov to the list of pilots\n"
    let old = "## Pilots\n\n- Fog\n"
    let text = try QuayReport.of(old, "## Pilots\n\n" + request + "  - Done (Ida, 3/17/31)\n").text
    #expect(!text.contains("Worth attention"))
    #expect(try QuayReport.of(old, "## Pilots\n\n" + request).text.contains("Worth attention"))
  }

  @Test("what waits for something waits no more where the next statement says that it is there")
  func ended() throws {
    let old = "## Pilots\n\n- Fog\n"
    let wait = "## Pilots\n\n- Charts are blocked, waiting for the lamps PR\n"
    #expect(try QuayReport.of(old, wait).text.contains("Worth attention"))
    let text = try QuayReport.of(old, wait + "- PR merged; charts of the bay can be drawn\n").text
    #expect(!text.contains("Worth attention"))
  }

  @Test("a word of alarm in code is a name, and promises nothing")
  func code() throws {
    let (_, text) = try QuayReport.of(
      "## Pilots\n\n- Merged the gate. It is still hidden behind a `blocked` prefix.\n",
      "## Pilots\n\n- Fog\n")
    #expect(!text.contains("Promised"))
  }

  @Test("a mere name is quoted with the point below it that tells what comes of it")
  func pointOfName() throws {
    let (_, text) = try QuayReport.of(
      "### Cranes - Ida Lund\n\n- Oiled the wheels\n",
      "### Cranes - Ida Lund\n\n- Retiring the old hoist\n  - Added brass lamps\n"
        + "  - Leaves the north quay on the old winch\n")
    #expect(text.contains("Cranes: Retiring the old hoist: Leaves the north quay on the old winch"))
  }

  @Test("what is new in a list of concerns or blockers is put first")
  func concerns() throws {
    let (_, text) = try QuayReport.of(
      "## Concerns\n\n- The tar smells badly in summer\n\n## Blockers\n\n- none\n",
      "## Concerns\n\n- We cannot keep up with the pace of the yard\n\n"
        + "## Blockers\n\n- The winch does not turn in the cold\n")
    let attention = text.split(separator: "\n").drop { !$0.hasPrefix("Worth attention") }
      .dropFirst(2).prefix { $0.hasPrefix("  ") }.joined(separator: "\n")
    #expect(attention.contains("The winch does not turn in the cold"))
    #expect(attention.contains("We cannot keep up with the pace of the yard"))
  }

  @Test("what is done and waits for opinions waits for nothing")
  func opinions() throws {
    let old = "### Sails - Ida Lund\n\n- Fog\n"
    let text = try QuayReport.of(
      old, "### Sails - Ida Lund\n\n- Rootless masts: shipped! waiting for feedback\n"
    ).text
    #expect(!text.contains("Worth attention"))
  }

  @Test("a bug there is, a vote that is asked for and a word that is welcome stand out")
  func plainWords() throws {
    for statement in [
      "There appears to be a bug where the winch eats the rope",
      "The call may move to Monday. Go to the board and vote for your hour",
      "The form is another now, and crews are welcome to write Ida with feedback",
    ] {
      let (_, text) = try QuayReport.of(
        "## Pilots\n\n- Fog\n", "## Pilots\n\n- Rain\n- \(statement)\n")
      #expect(text.contains("Worth attention"), "\(statement)")
    }
  }

  @Test("who is asked to listen to the recording is asked for nothing")
  func recordings() {
    #expect(
      Attention.sort(of: "It was a long talk on anchors, please listen to the recording") == nil)
    #expect(Attention.sort(of: "Please comment on the drawing of the pier") == .request)
  }

  @Test("that somebody won't take a breaking change is a refusal, that one was avoided is no alarm")
  func refused() throws {
    func isTold(_ statement: String) throws -> Bool {
      try QuayReport.of(
        "### Cranes - Ida Lund\n\n- Oiled it\n", "### Cranes - Ida Lund\n\n- \(statement)\n"
      )
      .text.contains("Worth attention")
    }
    #expect(try isTold("They won't be accepting the breaking hoist format changes"))
    #expect(try !isTold("The new hoist does not need any breaking format changes"))
  }
}
