import Foundation
import Testing

/// `--settings`, and the file beside the newer note.
@Suite struct SettingsTests {
  private let scratch: Scratch
  private let old: String
  private let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.note(
      "2031-05-06.md", "# Quay 2031-05-06\n\n### Cranes - Ida Holm\n\n- Working on the brake\n")
    new = try scratch.note(
      "2031-05-20.md",
      """
      # Quay 2031-05-20

      ### Cranes - Ida Holm

      - Berth cameras mounted on pier two
      - Tide gauge tarred against salt

      ### Ferries - Bo Lund

      - Nix
      - Winter timetable printed
      """)
  }

  private static let own = """
    {
      // A comment.
      placeholders: ["nix"],
      report: {order: ["Ferries"], limit: 1, labels: {new: "Fresh"}},
    }
    """

  @Test func namedSettingsShapeEveryCommand() throws {
    let file = try scratch.note("own.json5", Self.own)
    let saved = scratch.folder.appending(path: "report.json").path()
    #expect(try Tool.run([old, new, "--settings", file, "-o", saved]).status == 0)
    let direct = try Tool.run([old, new, "--settings", file, "--format", "markdown"])
    #expect(direct.status == 0)
    #expect(direct.output.contains("# Fresh"))
    #expect(direct.output.contains("and 1 more"))
    #expect(!direct.output.contains("Nix"))
    let rendered = try Tool.run(["render", saved, "--settings", file, "--format", "markdown"])
    #expect(rendered.output == direct.output)
    let log = try Tool.run(["log", old, new, "--settings", file, "--format", "markdown"])
    #expect(log.output.contains("# Fresh"))
  }

  @Test func settingsBesideTheNewerNoteAreRead() throws {
    let plain = try Tool.run([old, new])
    #expect(plain.output.contains("Nix"))
    let file = try scratch.note(".pmc-diff.json5", Self.own)
    let beside = try Tool.run([old, new])
    #expect(beside.output != plain.output)
    #expect(beside.output == (try Tool.run([old, new, "--settings", file]).output))
    let inside = try Tool.run(["2031-05-06.md", "2031-05-20.md"], in: scratch.folder)
    #expect(inside.output == beside.output)
  }

  @Test(arguments: [
    "{report: ", "[]", "{report: {limit: 0}}", "{report: {limit: \"x\"}}",
    "{report: {fold: [\"rewordd\"]}}", "{report: {labels: {nwe: \"x\"}}}",
    "{report: {hides: []}}",
  ])
  func badSettingsAreTroubleInOneLine(_ text: String) throws {
    let file = try scratch.note("bad.json5", text)
    let outcome = try Tool.run([old, new, "--settings", file])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains(file))
    #expect(outcome.output.isEmpty)
  }

  @Test func absentSettingsAreTrouble() throws {
    let outcome = try Tool.run([old, new, "--settings", "absent.json5"])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
  }
}
