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

  @Test func aRoadmapThatStaysIsToldByAll() throws {
    let note = { (row: String, item: String) in
      "# Quay\n\n## Roadmap\n\nWhen? | What?\n---|---\n*Soon* | - \(row)\n*Next* | - A lamp\n\n"
        + "## Projects\n\n### Cranes - Ida Holm\n\n- \(item)\n"
    }
    for (folder, row) in [("same", "A gate"), ("bold", "A **gate**")] {
      let first = try scratch.note("\(folder)/2031-05-06.md", note("A gate", "Oiling the winch"))
      let second = try scratch.note("\(folder)/2031-05-20.md", note(row, "Oiled the winch"))
      let saved = scratch.folder.appending(path: "\(folder).json").path()
      #expect(try Tool.run([first, second, "-o", saved]).status == 0)
      let outcomes = [
        try Tool.run([first, second]), try Tool.run(["render", saved]),
        try scratch.run("log", folder),
      ]
      for outcome in outcomes { #expect(outcome.output.contains("Roadmap: 2 rows, as last time.")) }
    }
  }

  @Test(arguments: ["", "{}", "[1]", #"{"schemaVersion": 99}"#])
  func badReportIsTroubleInOneLine(_ text: String) throws {
    let outcome = try Tool.run(["render", scratch.note("bad.json", text)])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.output.isEmpty)
  }

  @Test func explanationsAreThoseOfTheDirectRun() throws {
    let explained = scratch.folder.appending(path: "explained.json").path()
    let plain = scratch.folder.appending(path: "plain.json").path()
    let pair = [old, new]
    #expect(try Tool.run(pair + ["--explain", "-o", explained]).status == 0)
    #expect(try Tool.run(pair + ["-o", plain]).status == 0)
    for options in [[], ["--explain"]] {
      for format in ["text", "markdown", "json", "xhtml"] {
        let options = options + ["--format", format]
        #expect(
          try Tool.run(["render", explained] + options).output == Tool.run(pair + options).output)
      }
    }
    let missing = try Tool.run(["render", plain, "--explain"])
    #expect(missing.status == 2 && missing.output.isEmpty && missing.complaints.count == 1)
    #expect(missing.errors.contains("plain.json: was saved without --explain"))
    let unchanged = try Tool.run(["render", plain, "--include", "unchanged"])
    #expect(unchanged.status == 0)
  }

  /// The questions about a series, with the name of the schema of each.
  private static let questions = [
    ["log"], ["range"], ["roadmap"], ["trace", "brake"], ["loose-ends"], ["teams"], ["lint"],
  ]

  @Test func answersAboutASeriesAreRenderedAgainAndFollowTheirSchema() throws {
    try Data(
      "# Quay 2031-06-03\n\n## Roadmap\n\nWhen? | What?\n---|---\nSoon | - A gate (Cranes)\n".utf8
    ).write(to: scratch.folder.appending(path: "2031-06-03.md"))
    try Data(
      "# Quay 2031-06-17\n\n## Roadmap\n\nWhen? | What?\n---|---\nDone | - A gate (Cranes)\n".utf8
    ).write(to: scratch.folder.appending(path: "2031-06-17.md"))
    let saved = scratch.folder.appending(path: "answer.json").path()
    for question in Self.questions {
      let command = [question[0], "."] + question.dropFirst()
      let json = try Tool.run(command + ["--format", "json"], in: scratch.folder).output
      try Data(json.utf8).write(to: URL(filePath: saved))
      for format in ["text", "markdown", "json", "xhtml", "eml"] {
        let direct = try Tool.run(command + ["--format", format], in: scratch.folder)
        let rendered = try Tool.run(["render", saved, "--format", format])
        #expect(rendered.output == direct.output, "\(question[0]) \(format)")
        #expect(rendered.status == 0 && !rendered.output.isEmpty)
      }
      #expect(try SchemaCheck(named: question[0]).faults(in: json) == [], "\(question[0])")
      // A key the schema does not name is a fault, so the check checks something.
      let odd = json.replacingOccurrences(of: "\"committees\"", with: "\"committee\"")
      #expect(try !SchemaCheck(named: question[0]).faults(in: odd).isEmpty)
    }
    try FileManager.default.removeItem(atPath: saved)
    #expect(
      try Tool.run(["log", ".", "--format", "json", "-o", "out/"], in: scratch.folder).status == 0)
    let index = try String(
      contentsOf: scratch.folder.appending(path: "out/index.json"), encoding: .utf8)
    #expect(try SchemaCheck(named: "log-index").faults(in: index).isEmpty)
    let step = try String(
      contentsOf: scratch.folder.appending(path: "out/2031-06-17.json"), encoding: .utf8)
    #expect(try SchemaCheck(named: "diff").faults(in: step).isEmpty)
  }

  @Test func whatAnAnswerCannotShow() throws {
    let saved = scratch.folder.appending(path: "teams.json").path()
    #expect(try Tool.run(["teams", ".", "-o", saved], in: scratch.folder).status == 0)
    let outcome = try Tool.run(["render", saved, "--explain"])
    #expect(outcome.status == 2 && outcome.errors.contains("this is an answer of 'teams'"))
    let odd = try scratch.note("odd.json", #"{"schemaVersion": 1, "command": "teem"}"#)
    let unknown = try Tool.run(["render", odd])
    #expect(unknown.status == 2 && unknown.errors.contains("none of log, log-index, range"))
  }

  @Test func schemaIsJSON() throws {
    let outcome = try Tool.run(["schema"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let schema = try #require(value as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}
