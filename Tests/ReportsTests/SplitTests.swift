import NotesDiff
import Testing

@testable import Reports

/// Where one item became several, every one of them is printed.
@Suite("An item that became several")
struct SplitTests {
  @Test("prints each of them, with what they were")
  func printsEach() throws {
    let entry = { (file: String, line: Int, text: String) in
      ChangeReport.Entry(
        .init(
          file: file, line: line, text: text, team: "Cranes", path: ["Cranes"], role: .statement,
          status: .unknown))
    }
    let change = ChangeReport.ChangeEntry(
      .init(
        id: "0123456789ab", kind: .progressed, area: .team,
        old: [entry("old.md", 4, "Brake and lamp are being tested")],
        new: [
          entry("new.md", 4, "The brake holds"), entry("new.md", 5, "The lamp flickers"),
        ],
        score: 0.9, tier: .sure, facets: [.text, .split], reasons: []))
    let facts = ChangeReport(
      old: .init(file: "old.md", title: "Quay"), new: .init(file: "new.md", title: "Quay"),
      summary: ["progressed": 1], warnings: [], teams: [], changes: [change])
    let markdown = MarkdownRenderer().render(ArrangedReport(facts))
    #expect(markdown.contains("The brake holds"))
    #expect(markdown.contains("The lamp flickers"))
    #expect(markdown.contains("was: Brake and lamp are being tested"))
  }
}
