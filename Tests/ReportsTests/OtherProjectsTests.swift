import NotesDiff
import TestSupport
import Testing

@testable import Reports

/// What reports on notes of any form have to say besides.
@Suite("Reports on notes of other projects")
struct OtherProjectsTests: QuayReading {
  @Test("A ticked task is said to be done whatever it opens with")
  func ticked() throws {
    let text = try text(
      "## Boats\n\n* Ropes\n",
      "## Boats\n\n* Ropes\n  - **Actions:**\n    - [x] @ida - ask the mill for hemp\n"
        + "    - [x] ✅ count the knots\n")
    #expect(text.contains("2 newly done"))
    #expect(text.contains("@ida - ask the mill for hemp\n"))
    #expect(text.contains("✅ count the knots\n"))
  }

  @Test("What moved is told with the heading it left")
  func moved() throws {
    let text = try text(
      "## Late reports\n\n- Report of the harbour pilots for spring\n- Report of the mill\n\n"
        + "## Reports in hand\n\n- Report of the ferry crews\n",
      "## Late reports\n\n- Report of the mill\n\n## Reports in hand\n\n"
        + "- Report of the ferry crews\n- Report of the harbour pilots for spring\n")
    #expect(text.contains("moved from Late reports"))
  }

  @Test("Nothing late any more is no team without updates")
  func late() throws {
    let text = try text(
      "## Past due reports\n\n- Report of the mill\n\n## Boats\n\n- Fog\n",
      "## Past due reports\n\n- None\n\n## Boats\n\n- Rain on the quay\n")
    #expect(!text.contains("No updates, by their own word"))
    #expect(text.contains("Past due reports"))
  }

  @Test("An empty list after others of the same heading is not all there was")
  func lastListEmpty() throws {
    let text = try text(
      "## Issues\n\n- Fog on the quay\n",
      "## Issues\n\n- Rain in the mill\n\nLetters:\n\n- None\n")
    #expect(!text.contains("none now"))
  }

  @Test("A deadline with something new below it is not unchanged")
  func deadlines() throws {
    let topic = "* The steam winch will be removed in June 2031\n"
    let old = "## Boats\n\n" + topic + "  * Ida is asking the mill\n* Fog\n"
    let new = "## Boats\n\n" + topic + "  * Got covered by the pilots\n* Rain\n"
    let text = try text(old, new)
    #expect(text.contains("Boats: The steam winch will be removed in June 2031: Got covered"))
    #expect(
      try self.text(old, old.replacing("Fog", with: "Rain")).contains(
        "Boats (unchanged): The steam winch"))
  }

  @Test("Tasks of what is closed or past are not asked for")
  func over() throws {
    func promised(_ topic: String, _ answer: String) throws -> Bool {
      let head = "### Boats - Ida Lund\n\n* \(topic)\n"
      return try text(
        head + "  - **Actions:**\n    - [ ] Bo to order lanterns from the chandler\n",
        head + "  - \(answer)\n"
      ).contains("Promised")
    }
    #expect(try promised("Quay of the pilots", "the fog came back"))
    #expect(try !promised("Quay of the pilots", "issue closed"))
    #expect(try !promised("Summit of pilots - March 5-6, 2031", "a recap is written"))
    #expect(try promised("Summit of pilots - May 5-6, 2031", "a recap is written"))
  }

  @Test("What stands in a list of action items is promised, whatever its words")
  func lists() throws {
    let text = try text(
      "## Boats\n\n- Fog\n\n## Action items\n\n- Ada and Will: lantern prices\n",
      "## Boats\n\n- Rain on the quay\n\n## Action items\n\n- Bo: hemp\n")
    #expect(text.contains("Ada and Will: lantern prices"))
    let talk = try self.text(
      "## Boats\n\n- Ada and Will: lantern prices\n", "## Boats\n\n- Rain on the quay\n")
    #expect(!talk.contains("Promised"))
  }

  @Test(
    "Who takes something on in other words and languages",
    arguments: [
      ("I'm happy to volunteer to own this", true), ("Ida volunteers to ask the mill", true),
      ("Die Kassenwartin wird beauftragt, Seile zu kaufen", true),
      ("Der Vorstand wird eine Ordnung erarbeiten", true),
      ("Bo et Ida se portent volontaires pour la fiche", true),
      ("Ida se encarga de las cuerdas", true),
      ("Es wird lange diskutiert", false), ("La crue se répète", false),
    ])
  func pledges(sentence: String, stands: Bool) {
    #expect(StatusPledge.stands(in: sentence) == stands)
  }

  @Test(
    "What is going to be seen is no promise, what is left on the agenda is one",
    arguments: [
      ("The smoke is going to be seen", nil), ("It is going to be painted", Promise.Weight.planned),
      ("Leave it on the agenda", .planned),
    ])
  func agenda(sentence: String, weight: Promise.Weight?) {
    #expect(Promise.weight(of: sentence, WordBytes(sentence), isPlanned: false) == weight)
  }

  @Test("Who says to see somebody leads nowhere in the note")
  func pointers() {
    #expect(Pointer.leadsInside(RichText("See next item")))
    #expect(!Pointer.leadsInside(RichText("See Ada for keys")))
  }

  @Test("The day in a title is not said twice, and one item is alone")
  func wording() throws {
    let notes = try [("2031-03-04", "- Fog\n"), ("2031-03-18", "- Rain\n")].map { day, body in
      let title = "# Board " + day.replacing("-", with: " ")
      return try MeetingNote("\(title)\n\n## Boats\n\n\(body)", file: "\(day).md")
    }
    let facts = ChangeReport(Comparison(from: notes[0], to: notes[1]))
    let arranged = ArrangedReport(facts, options: ReportOptions())
    #expect(arranged.title == "Board 2031 03 18")
    #expect(Wording.message(.alignmentBounded(items: 1)).hasPrefix("1 item is "))
  }

  @Test("an address the statement above it led to is no news")
  func addresses() throws {
    func text(_ below: String) throws -> String {
      try self.text(
        "## Boats\n\n- The fair of [pilots](https://x.example/fair) will be in May\n",
        "## Boats\n\n- The fair of pilots was held in May with many visitors\n\(below)")
    }
    #expect(try !text("  - https://x.example/fair\n").contains("x.example"))
    // A list is told whole.
    let list = try text("  - https://x.example/fair\n  - https://x.example/list\n")
    #expect(list.contains("https://x.example/fair") && list.contains("https://x.example/list"))
  }
}
