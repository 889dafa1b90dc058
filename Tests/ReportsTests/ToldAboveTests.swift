import NotesDiff
import Testing

@testable import Reports

/// What is told before everything else is not told a second time, and nothing of it is lost.
@Suite("Told above")
struct ToldAboveTests {
  private static func text(_ old: String, _ new: String) throws -> String {
    try QuayReport.of("### Cranes - Ida Lund\n\n" + old, "### Cranes - Ida Lund\n\n" + new).text
  }

  @Test("Of a statement that is quoted in part, the sentences that were not quoted are told below")
  func sentences() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- The northern hoist of the yard is broken since the storm tore its long hemp ropes and split the oak beam."
        + " The smith looked at each of the wheels and found no rust on them at all.\n")
    #expect(text.split(separator: "tore its long hemp").count == 2)
    #expect(text.contains("The northern hoist of the yard"))
    #expect(text.contains("found no rust"))
    #expect(text.contains("see above"))
  }

  @Test("A sentence that follows what says most is left out where it was quoted")
  func lastSentence() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Painted the long wooden steps of the southern pier in the green of the harbour office."
        + " The brass bell that is rung in fog is deprecated and will be removed by winter.\n")
    #expect(text.split(separator: "brass bell that is rung").count == 2)
    #expect(text.contains("Painted the long wooden steps"))
    #expect(text.contains("1 newly done"))
  }

  @Test("Of what has an earlier wording beside it a shorter statement is cut, too")
  func beside() {
    let text = RichText("Wrapping up the long oak beam of hoist seven, with breaking changes")
    #expect(LineArranger.opening(of: text) == nil)
    #expect(LineArranger.opening(of: text, least: LineArranger.longBeside) != nil)
  }

  @Test("Short statements below a label that only sorts are told once, and counted")
  func sorted() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Last two weeks:\n  - The brass bell is deprecated\n  - Painted the steps of the pier\n")
    #expect(text.split(separator: "brass bell is deprecated").count == 2)
    #expect(text.contains("2 new"))
  }

  @Test("What a list names is told where it stands, though it was told before everything else")
  func listed() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- We met the pilots about the moorings, and these stay as they are:\n"
        + "  - The brass bell is deprecated\n  - The steps of the pier\n")
    #expect(text.split(separator: "brass bell is deprecated").count == 3)
  }

  @Test("What is planned by its label alone is told with the label, and once")
  func planned() throws {
    let text = try Self.text(
      "- Oiled it\n", "- Next:\n  - Deprecate the brass bell\n  - Painting the steps of the pier\n")
    #expect(text.contains("  Cranes › Next: Deprecate the brass bell"))
    #expect(text.split(separator: "brass bell").count == 2)
    #expect(text.contains("2 newly planned"))
  }

  @Test("A quotation of what leads in to a list does not end in the middle of a clause")
  func leadIn() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- The brass bell of the pier is deprecated, which is related to:\n"
        + "  - the lamps\n  - the stove\n")
    #expect(text.contains("  Cranes: The brass bell of the pier is deprecated\n"))
  }

  @Test("What points back to a sentence that was quoted keeps it")
  func pointers() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- The northern hoist of the yard is broken since the storm tore its long hemp ropes last night."
        + " This keeps the smith from the wheels until the autumn tides.\n")
    #expect(text.split(separator: "tore its long hemp").count == 3)
    #expect(!text.contains("see above"))
  }

  @Test("What is only added to what was quoted follows its first words")
  func additions() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- The northern hoist of the yard is broken since the storm tore its long hemp ropes and split the oak beam."
        + " Also greased all of the wheels in the southern yard for the fair.\n")
    #expect(text.split(separator: "tore its long hemp").count == 2)
    #expect(text.contains("Also greased all of the wheels"))
  }

  @Test("A sentence a cut left alone is not told twice")
  func leftAlone() throws {
    let sentence =
      "The northern hoist of the yard is broken since the storm tore its long hemp ropes and split the beam of the gate last night."
    let rest = LineArranger.rest(
      beside: RichText(sentence), of: RichText(sentence + " …"))
    #expect(rest?.plain.hasPrefix("The northern hoist of the yard") == true)
    #expect(rest?.plain.contains("hemp") == false)
    #expect(LineArranger.rest(beside: RichText("Oiled it"), of: RichText(sentence + " …")) == nil)
  }

  @Test("A label of one word is a name, and its points stay with it")
  func names() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- Bells:\n  - The brass one is deprecated\n  - Polished the iron one of the pier\n")
    #expect(text.contains("Bells"))
    #expect(text.split(separator: "brass one is deprecated").count == 3)
  }

  @Test("What stands in a part of a team is told there, where the quotation does not name the part")
  func parts() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "#### `pier-gate`\n\n- PRs:\n  - The brass bell is deprecated\n  - Painted the steps of the pier\n"
    )
    #expect(text.contains("pier-gate"))
    #expect(text.split(separator: "brass bell is deprecated").count == 3)
  }

  @Test("A first sentence that was quoted is left out, too, where the next says enough")
  func firstSentence() throws {
    let text = try Self.text(
      "- Oiled it\n",
      "- We need help with choosing the stones for the pier. The quarry of Norby has closed."
        + " Boats that need the crane go to the southern quay, where the old one still turns for them.\n"
    )
    #expect(text.split(separator: "choosing the stones").count == 2)
    #expect(text.contains("+ … The quarry of Norby has closed."))
  }
}
