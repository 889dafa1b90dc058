import Foundation
import Testing

/// `pmc-diff OLD NEW` as its user sees it.
@Suite struct DiffCommandTests {
  private let scratch: Scratch
  private let old: String
  private let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.note(
      "2031-05-06.md",
      """
      # Quay PMC 2031-05-06

      ## Backlog Reviews

      ### Cranes - Ida Holm

      - Working on the slewing brake controller
      - Weekly load tests are green
      """)
    new = try scratch.note(
      "2031-05-20.md",
      """
      # Quay PMC 2031-05-20

      ## Backlog Reviews

      ### Cranes - Ida Holm

      - Weekly load tests are green
      - Berth cameras mounted on pier two
      """)
  }

  @Test func shortFormIsTheDiffCommand() throws {
    let short = try Tool.run([old, new])
    #expect(short.status == 0)
    #expect(try Tool.run(["diff", old, new]).output == short.output)
    // An option more, which changes nothing, and the line is read by the parser of arguments.
    #expect(try Tool.run([old, new, "--color", "auto"]).output == short.output)
    #expect(try Tool.run(["diff", old, new, "--color", "auto"]).output == short.output)
    #expect(short.output.contains("Berth cameras mounted on pier two"))
    #expect(short.errors.isEmpty)
  }

  @Test func exitCodeTellsChangeFromNone() throws {
    #expect(try Tool.run([old, new, "--exit-code"]).status == 1)
    #expect(try Tool.run([old, old, "--exit-code"]).status == 0)
    #expect(try Tool.run([old, "absent.md", "--exit-code"]).status == 2)
  }

  @Test func severalOutputsInOneRun() throws {
    let names = ["report.md", "report.json", "report.xhtml", "report.txt"]
    let paths = names.map { scratch.folder.appending(path: $0).path() }
    let outcome = try Tool.run([old, new] + paths.flatMap { ["-o", $0] })
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    for (name, path) in zip(names, paths) {
      let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      #expect(text.contains("Berth cameras mounted on pier two"), "\(name)")
    }
  }

  @Test func standardInput() throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: old)))
    let outcome = try Tool.run(["-", new, "--format", "markdown"], input: bytes)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Berth cameras"))
  }

  @Test func includeListsWhatIsOtherwiseCounted() throws {
    let plain = try Tool.run([old, new, "--format", "markdown"])
    let more = try Tool.run([old, new, "--format", "markdown", "--include", "unchanged"])
    #expect(!plain.output.contains("Weekly load tests are green"))
    #expect(more.output.contains("Weekly load tests are green"))
  }

  @Test func colourOnlyWhereAskedFor() throws {
    let escape = "\u{1B}["
    #expect(!(try Tool.run([old, new]).output.contains(escape)))
    #expect(try Tool.run([old, new, "--color", "always"]).output.contains(escape))
    #expect(!(try Tool.run([old, new], environment: ["NO_COLOR": "1"]).output.contains(escape)))
  }

  @Test(arguments: ["text", "markdown", "json", "xhtml"])
  func sameBytesInTwentyProcesses(_ format: String) throws {
    let first = try Tool.run([old, new, "--format", format]).output
    for number in 1..<20 {
      // Every second line is none of the plain ones, so that both ways are gone.
      let option = number.isMultiple(of: 2) ? [] : ["--color", "never"]
      #expect(try Tool.run([old, new, "--format", format] + option).output == first)
    }
    #expect(!first.isEmpty)
  }

  @Test func helpAndVersion() throws {
    let help = try Tool.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("pmc-diff OLD NEW"))
    let version = try Tool.run(["--version"])
    #expect(version.output.hasPrefix("pmc-diff "))
  }

  @Test func parsePrintsLines() throws {
    let outcome = try Tool.run(["parse", old])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let note = try #require(value as? [String: Any])
    let items = try #require(note["items"] as? [[String: Any]])
    let lines = items.compactMap { ($0["item"] as? [String: Any])?["line"] as? Int }
    #expect(lines == [7, 8])
  }
}
