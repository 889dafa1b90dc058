import Foundation
import Testing

/// A saved report gives every other format byte for byte.
@Suite struct RenderCommandTests {
  private let scratch: Scratch
  private let old: String
  private let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.note(
      "2031-05-06.md", "# Quay 2031-05-06\n\n### Cranes - Ida Holm\n\n- Working on `brake` [a](x)\n"
    )
    new = try scratch.note(
      "2031-05-20.md", "# Quay 2031-05-20\n\n### Cranes - Ida Holm\n\n- **Brake** released\n")
  }

  @Test(arguments: ["text", "markdown", "json", "xhtml"])
  func sameAsTheDirectRun(_ format: String) throws {
    let saved = scratch.folder.appending(path: "report.json").path()
    #expect(try Tool.run([old, new, "-o", saved]).status == 0)
    let direct = try Tool.run([old, new, "--format", format])
    let rendered = try Tool.run(["render", saved, "--format", format])
    #expect(rendered.status == 0)
    #expect(rendered.output == direct.output)
    #expect(!direct.output.isEmpty)
  }

  @Test(arguments: ["", "{}", "[1]", #"{"schemaVersion": 99}"#])
  func badReportIsTroubleInOneLine(_ text: String) throws {
    let outcome = try Tool.run(["render", scratch.note("bad.json", text)])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.output.isEmpty)
  }

  @Test func schemaIsJSON() throws {
    let outcome = try Tool.run(["schema"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let schema = try #require(value as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}
