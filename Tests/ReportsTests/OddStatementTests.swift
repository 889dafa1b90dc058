import TestSupport
import Testing

@testable import NotesDiff
@testable import Reports

/// Whatever stands in a note, a report is written.
@Suite("Notes of odd statements")
struct OddStatementTests {
  /// A report of two notes, which every rule of reading and arranging has seen.
  private static func report(_ old: String, _ new: String) throws -> String {
    let facts = ChangeReport(
      Comparison(
        from: try MeetingNote(old, file: "2031-03-04.md"),
        to: try MeetingNote(new, file: "2031-03-18.md")))
    return MarkdownRenderer().render(ArrangedReport(facts))
  }

  @Test("are reported", arguments: 0..<40)
  func odd(seed: Int) throws {
    var numbers = SplitMix64(seed)
    for _ in 0..<20 {
      let old = OddNote.markdown(of: "2031-03-04", using: &numbers)
      let new = OddNote.markdown(of: "2031-03-18", using: &numbers)
      #expect(try Self.report(old, new).contains("Harbour"), "\(old)\n\(new)")
    }
  }

  /// Each of these once stopped the process.
  @Test(
    "without a word are told or counted",
    arguments: [
      ("* Will ship", "* 👍"), ("* Will ship", "* (✅)"), ("* Next week: train the pilots", "* ——"),
      ("* Action:", "* Painted the pier"), ("* Painted the pier", "* AI: —"),
      ("| Stage | Item |\n|---|---|\n|---|---|", "* Painted the pier"),
    ])
  func wordless(old: String, new: String) throws {
    let frame = "# Harbour 2031-03-04\n\n## Roadmap\n\n"
    #expect(try Self.report(frame + old + "\n", frame + new + "\n").contains("Harbour"))
  }
}
