import NotesDiff
import Testing

@testable import Reports

/// What a finding of lint says.
@Suite struct LintWordsTests {
  @Test("a link says why it leads nowhere")
  func links() {
    let message = { (link: String) in SeriesWords.message(LintFinding.Detail.nowhere(link)) }
    #expect(message("quay.example/plan").contains("no “https://”"))
    #expect(message("\u{200B}https://quay.example/plan").contains("invisible character"))
    #expect(message("plans/quay.yml").contains("leads to nothing"))
    #expect(message("quay.md").contains("leads to nothing"))
    #expect(message("../quay.md").contains("leads to nothing"))
  }
}
