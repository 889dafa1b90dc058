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
      "All remarks on the chart were accepted as is",
      "Review the vulnerability handling process",
      "Ida's talk on the vulnerabilities of old locks",
    ])
  func harmless(text: String) { #expect(Attention.sort(of: text) == nil) }

  @Test(
    "the same words in earnest",
    arguments: [
      "The crane is stuck in the mud", "A strike is blocking the north quay",
      "Bell 3 has breaking changes for the night crews",
      "Bo stops maintaining the bell", "Ida was accepted as a pilot",
      "A vulnerability in the lock was found",
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
}
