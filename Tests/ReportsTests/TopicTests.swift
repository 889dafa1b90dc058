import NotesDiff
import Testing

@testable import Reports

@Suite("Points of an agenda that go on")
struct TopicTests {
  private static let head = "## Harbour\n\n"
  private static let topic = "* Key cards for the crane crew [#412](https://x.example/issues/412)\n"

  private static func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of(head + old, head + new).text
  }

  @Test("other words on a topic are told with it, and with what was said last time")
  func answered() throws {
    let text = try Self.text(
      Self.topic + "  * Do we want to force this?\n",
      Self.topic + "  * There is no way to demand a card.\n")
    #expect(text.contains("1 continued"))
    #expect(text.contains("  › Key cards for the crane crew #412 <https://x.example/issues/412>"))
    #expect(text.contains("    last time: Do we want to force this?"))
    #expect(text.contains("    › There is no way to demand a card."))
    #expect(!text.contains("New\n"))
  }

  @Test("a topic with an outcome below it is finished, whether it has a number or none")
  func closed() throws {
    for topic in [Self.topic, "* Share the tide tables of the outer bay\n"] {
      let text = try Self.text(
        topic + "  * Bo suggests another bulletin board\n", topic + "  * Approved\n")
      #expect(text.contains("Completed\n  ✓ "))
      #expect(text.contains("    last time: Bo suggests another bulletin board"))
      #expect(text.contains("    ✓ Approved"))
    }
  }

  @Test("one word under two tickets is no link between them")
  func answers() throws {
    let other = "* Rails on the long pier [#413](https://x.example/issues/413)\n"
    let text = try Self.text(
      Self.topic + "  * Approved\n", Self.topic + other + "  * Approved\n")
    #expect(text.contains("+ Rails on the long pier #413 <https://x.example/issues/413>\n"))
    #expect(text.contains("    + Approved"))
    #expect(!text.contains("[moved"))
  }

  @Test("who closes the issue says that it is over, who does not discuss it says nothing")
  func closing() throws {
    let old = Self.topic + "  * Ida asks who is for it\n"
    let text = try Self.text(old, Self.topic + "  * All are. Closing the issue.\n")
    #expect(text.contains("Completed\n  ✓ Key cards"))
    let silent = try Self.text(old, Self.topic + "  * Not discussed\n")
    #expect(!silent.contains("Key cards"))
  }

  @Test("what is approved in every meeting is no topic that is over, nor is a mere name one")
  func standing() throws {
    let minutes = "* Minutes of the meeting before this one\n"
    let text = try Self.text(minutes + "  * Approved\n* Fog\n", minutes + "  * Accepted\n* Rain\n")
    #expect(!text.contains("Completed"))
    let other = try Self.text("* Cranes\n  * Oiled\n", "* Cranes\n  * Three masts were cut\n")
    #expect(!other.contains("last time"))
  }

  @Test("a task given under a topic that goes on is planned, and did not go on")
  func tasks() throws {
    let text = try Self.text(
      Self.topic + "  * Do we want to force this?\n",
      Self.topic + "  * There is no way to demand a card.\n"
        + "  * [ ] Bo writes to the lock maker by May\n")
    #expect(text.contains("1 newly planned") && text.contains("    › There is no way"))
    #expect(text.contains("Newly planned\n  + Key cards for the crane crew #412"))
  }

  @Test("a saved report says the same")
  func saved() throws {
    let facts = try QuayReport.of(
      Self.head + Self.topic + "  * Do we want to force this?\n",
      Self.head + Self.topic + "  * There is no way to demand a card.\n"
    ).facts
    let render = { TextRenderer(width: 400).render(ArrangedReport($0, options: ReportOptions())) }
    #expect(render(facts.keeping(include: [])) == render(facts))
  }

  @Test("what stands below a label stands below what is above it")
  func labels() throws {
    let text = try Self.text(
      "* Fog\n",
      "* Summer lanterns for the long pier\n  * Cost: 40 crowns a piece\n  - **Actions:**\n"
        + "    - Ida asks the chandler for glass\n    - Bo counts the hooks\n")
    #expect(
      text.contains(
        "    + Actions:\n      + Ida asks the chandler for glass\n      + Bo counts the hooks\n"))
    let alone = try Self.text(
      "* Fog\n",
      "* Summer lanterns for the long pier\n  * Cost: 40 crowns a piece\n  - **Actions:**\n"
        + "    - Ida asks the chandler for glass\n")
    #expect(alone.contains("    + Actions: Ida asks the chandler for glass"))
  }

  @Test("of a talk is told what came out and who does what")
  func talk() throws {
    let text = try Self.text(
      "* Fog\n",
      "* Where the new pilots' house is to stand\n"
        + "  * Ida: the old one has a wet cellar\n  * Bo: the north quay is noisy\n"
        + "  * Ida: is it dry there?\n  * Bo: dry enough for maps\n"
        + "  * Cy: the school wants the south lot\n  * Ida: Ida will ask the school\n"
        + "  * Bo: nobody likes the hill\n  * Cy: the hill has a fine view\n")
    #expect(text.contains("Where the new pilots' house is to stand [+7 details]"))
    #expect(text.contains("    + Ida: Ida will ask the school"))
    #expect(!text.contains("noisy"))
  }

  @Test("who calls a topic done closes it, who does so for now does not")
  func verdicts() throws {
    let old = Self.topic + "  * Ida will ask the lock maker\n"
    for verdict in ["Happy to call this done", "So closed for us"] {
      let text = try Self.text(
        old, Self.topic + "  * Ida asked him, and he leaves it at that\n  * \(verdict)\n")
      #expect(text.contains("Completed\n  ✓ Key cards"), "\(verdict)")
    }
    let open = try Self.text(old, Self.topic + "  * We cannot call it done\n")
    #expect(!open.contains("Completed"))
  }

  @Test("points below which somebody says that there is no update share one sentence")
  func silent() throws {
    let text = try Self.text(
      "* West lock\n  * Rope: Ida\n  * It leaks\n* Crane\n  * It is green\n",
      "* West lock\n  * Rope: Ida\n  * No update\n* Harbour almanac\n  * No update\n"
        + "* Crane\n  * It was painted blue\n")
    #expect(text.contains("No updates, by their own word: West lock and Harbour almanac."))
    #expect(!text.contains("+ Harbour almanac") && !text.contains("› West lock"))
  }

  @Test("who had a part in a topic before is no news, nor where it stands")
  func holders() throws {
    let text = try Self.text(
      "* West lock\n  * It leaks\n  * Rope held by: Ida\n* Crane\n  * It is green\n",
      "* West lock\n  * Previously rope held by: Ida\n  * It leaks less since the storm\n"
        + "  * Rope held by: Bo\n* Crane\n  * It is green\n")
    #expect(!text.contains("Previously"))
  }

  @Test("a row that stands under two headings was edited once")
  func rows() throws {
    let row = "* 2031 review of the north mole (Ida first, Bo second)"
    let text = try Self.text(
      "\(row) -- to read March 18\n\n## Talk\n\n* The crane is green\n",
      "\(row)\n\n## Talk\n\n\(row)\n* The crane is green\n")
    #expect(text.split(separator: "~ 2031 review").count == 2)
  }

  @Test("of topics that are gone one stands for those below it")
  func gone() throws {
    let rest = "## Fog\n\n- Thick\n"
    let text = try QuayReport.of(
      "## Boats\n\n- Better charts for the bay\n  - Winter maps of the sound\n"
        + "    - We will draw the reefs\n  - We will print them\n\n" + rest, rest
    ).text
    #expect(text.contains("Better charts for the bay"))
    #expect(!text.contains("no topic now: Better charts for the bay, Winter maps"))
    #expect(!text.contains("no topic now: Winter maps"))
  }

  @Test("a plan is what is said of a point with a number now, and that goes on")
  func plans() throws {
    let text = try Self.text(
      Self.topic + "  * Work is slow\n", Self.topic + "  * We should reach out to the mill.\n")
    #expect(text.contains("1 continued"))
    #expect(text.contains("    last time: Work is slow\n    › We should reach out to the mill."))
  }

  @Test("what points back stands behind what it speaks of")
  func train() throws {
    let text = try Self.text(
      "* Fog\n",
      "* No need for a big fair\n* But we will have a small one in May\n* Bo painted it\n"
        + "* They will be there\n")
    #expect(
      text.contains("+ No need for a big fair\n  + But we will have a small one in May\n"))
    #expect(text.contains("+ Bo painted it\n  + They will be there\n"))
  }
}
