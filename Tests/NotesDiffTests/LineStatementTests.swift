import TestSupport
import Testing

@testable import NotesDiff

@Suite("Lines that are statements of their own")
struct LineStatementTests {
  private static func items(_ body: String) throws -> [Item] {
    try MeetingNote("# Quay 2031-03-04\n\n## Boats\n\n" + body, file: "2031-03-04.md").items
  }

  private static let lines = [
    "The ferry has a new boiler since Monday", "Masts: the mill cuts new ones in May",
    "Action for Ida to review the list of ropes, and whether anything in it may be told to the crews",
    "The survey closes Friday",
  ]

  @Test("a paragraph typed line by line is several statements")
  func paragraph() throws {
    let items = try Self.items(Self.lines.joined(separator: "\n") + "\n")
    #expect(items.map(\.text) == Self.lines)
    #expect(items.map(\.line) == [5, 6, 7, 8])
  }

  @Test("what is typed so below a bullet stands under it")
  func bullet() throws {
    let items = try Self.items("* Boats of the north quay\n" + Self.lines.joined(separator: "\n"))
    #expect(items.map(\.text) == ["Boats of the north quay"] + Self.lines)
    #expect(items.dropFirst().allSatisfy { $0.parent == 0 })
  }

  @Test(
    "wrapped text, a sentence a line and names are not taken apart",
    arguments: [
      "The ferry has a new boiler, and the masts that the mill cut for us in May\n"
        + "Are dry enough to be set up on the pier before the herring fleet comes in\n"
        + "From the north, says Ida.",
      "The ferry has a new boiler.\nThe mill cuts masts in May for us.\nIda asks for more hemp.",
      "Ida Lund\nBo Krag\nCy Holm\nDov Berg",
    ])
  func running(text: String) throws {
    #expect(try Self.items(text + "\n").count == 1)
  }

  @Test("attributes behind a heading are none of its name")
  func attributes() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Old business {#old_business}\n\n- Fog\n\n## Ropes {.wide #r}\n\n- Hemp\n\n"
        + "## Use {braces}\n\n- Rain\n", file: "2031-03-04.md")
    #expect(
      note.sections.map(\.title.plain).suffix(3) == ["Old business", "Ropes", "Use {braces}"])
  }

  @Test("pictures and tags for persons are told by their names, an empty bullet not at all")
  func marks() throws {
    let note = try MeetingNote(
      "# Quay\n\n## Action points :muscle: :+1:\n\n- [name=Ida]\n    - Oil the gate\n"
        + "- [name=Bo] Paint the pier\n- Sort the nets\n*\n\n## Note: ropes\n\n- Hemp\n",
      file: "2031-03-04.md")
    #expect(note.sections.map(\.title.plain).suffix(2) == ["Action points", "Note: ropes"])
    #expect(
      note.items.map(\.text) == [
        "Ida", "Oil the gate", "Bo: Paint the pier", "Sort the nets", "Hemp",
      ]
    )
  }

  @Test(
    "lines of a bullet that the writer broke stand under the first, a wrapped sentence does not")
  func brokenBullet() throws {
    let items = try Self.items(
      "* Boats, if any (Ida)  \n  Two new ones came in  \n  Bo shows the third in June\n"
        + "* The pump lost its belt.  \n  This stops the mill.\n* Oil  \n  and rope\n")
    #expect(
      items.map(\.text) == [
        "Boats, if any (Ida)", "Two new ones came in", "Bo shows the third in June",
        "The pump lost its belt. This stops the mill.", "Oil and rope",
      ])
    #expect(items.map(\.parent) == [nil, 0, 0, nil, nil])
  }
}
