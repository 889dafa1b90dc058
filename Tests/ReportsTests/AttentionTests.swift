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
      "The western quay is in use and may be removed", "This step causes downtime of the ferries",
      "Note the breaking chart -> map change", "Removing deprecated and dusty signals",
      "CVE-2031-0007 in the lock", "Fixed two high CVEs in the lock", "Lock Security Release 3.9",
      "Removes the brass option of the bell", "Lock 3 no longer contains the old gate",
      "The move to steam caused some regressions",
    ])
  func loss(text: String) { #expect(Attention.sort(of: text) == .loss) }

  @Test(
    "What ends or has to be done",
    arguments: [
      "The tug is no longer being staffed by the yard",
      "Steam is still not recommended for large docks", "Steam will be mandatory in winter",
      "Verdict: the pier is built", "The new lock requires rope 4.2 or greater",
      "All users making their own keys need to rotate those keys",
      "Decision: the pier is left to next year", "Plan 17 was rejected in its current form",
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
  }

  @Test(
    "No cue",
    arguments: [
      "Moved the log books out of the deprecated shelf", "Tides with no breaking changes at all",
      "Reaching out to the smith to help us with the anchor",
      "Looking for rust below the water line",
      "Removed a lock to support the wider boats", "Zero downtime for the northern ferries",
      "The crossing was blocked because ...", "We don't deprecate the old buoys",
      "The ferry is no longer blocked by ice",
      "Logs of radio clients waiting on locks", "Hung processes were blocked in the chart reader",
      "Sank the ferry in the presence of delayed radio messages",
      "Fixed the gate getting stuck at low tide", "A fix to the bell which broke in May",
      "Shepherding CVE fixes through the lock", "Watch it for a week before making it blocking",
      "Please refer to the tide tables", "Replaced some deprecated anchors",
      "Decision on the pier is due in May", "Is there room for discontinuing the night boat?",
      "Right now the default bell is pretty loud", "Anchors as a replacement for deprecated stones",
      "So that the crews don't get blocked by fog", "Feedback is good so far from all of the crews",
      "A fight broke out in the harbour office",
    ])
  func none(text: String) { #expect(Attention.sort(of: text) == nil) }

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
  }

  @Test("One section may fill the list while nothing else waits")
  func share() throws {
    let items = (1...4).map { "- Pier \($0) is blocked by sand since the last storm\n" }.joined()
    #expect(try Self.quotes(items).count == 4)
  }
}
