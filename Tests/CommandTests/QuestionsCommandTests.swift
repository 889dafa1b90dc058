import Foundation
import Testing

/// `pmc-diff questions`, `--answers`, `--judge` and `--alias` as their user sees them.
@Suite struct QuestionsCommandTests {
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
      - Tuning the brake of the second crane
      - Berth cameras wait for brackets
      """)
    new = try scratch.note(
      "2031-05-20.md",
      """
      # Quay PMC 2031-05-20

      ## Backlog Reviews

      ### Cranes - Ida Holm

      - The brake controller holds forty tonnes
      - Cameras are mounted on pier two
      - Paint for the railings was ordered
      """)
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func path(_ name: String) -> String { scratch.folder.appending(path: name).path() }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// A judge that says "none" to everything and counts its runs.
  private func judge() throws -> String {
    let script = try scratch.note(
      "judge.sh",
      """
      echo run >> "$1"
      sed -E 's/.*"id":"([0-9a-f]{12})","new".*/{"question":"\\1","chosen":[],"why":"no"}/' | sort -r
      """)
    return "sh '\(script)' '\(path("runs"))'"
  }

  @Test func jsonLinesHaveWhatAJudgeNeeds() throws {
    let outcome = try Tool.run(["questions", old, new, "--format", "jsonl"])
    #expect(outcome.status == 0)
    let questions = try objects(outcome.output)
    #expect(!questions.isEmpty)
    for question in questions {
      #expect((question["id"] as? String)?.count == 12)
      #expect(question["notes"] as? [String] == ["2031-05-06.md", "2031-05-20.md"])
      #expect(question["value"] is Double)
      let item = try #require(question["new"] as? [String: Any])
      #expect(item["line"] is Int)
      #expect(item["team"] as? String == "Cranes")
      #expect(item["path"] is [String])
      let candidates = try #require(question["candidates"] as? [[String: Any]])
      #expect((1...5).contains(candidates.count))
      for candidate in candidates {
        #expect((candidate["id"] as? String)?.count == 12)
        #expect(candidate["probability"] is Double)
        #expect(candidate["linked"] is Bool)
        #expect((candidate["old"] as? [String: Any])?["text"] is String)
      }
    }
    let values = questions.compactMap { $0["value"] as? Double }
    #expect(values == values.sorted(by: >))
  }

  @Test func limitAndLeastValue() throws {
    let all = try objects(try Tool.run(["questions", old, new, "--format", "jsonl"]).output)
    let one = try Tool.run(["questions", old, new, "--format", "jsonl", "--limit", "1"])
    #expect(try objects(one.output).count == 1)
    let most = try #require(all.first?["value"] as? Double)
    let none = try Tool.run(["questions", old, new, "--least-value", "\(min(1, most + 0.01))"])
    #expect(none.output == "Nothing is undecided.\n")
    #expect(try Tool.run(["questions", old, new, "--limit", "-1"]).status == 2)
  }

  @Test func listIsReadable() throws {
    let outcome = try Tool.run(["questions", old, new])
    #expect(outcome.output.contains("2031-05-20.md:7"))
    #expect(outcome.output.contains("The brake controller holds forty tonnes"))
    #expect(outcome.output.contains("\"chosen\""))
  }

  @Test func answersSettleAndGiveTheSameBytes() throws {
    let question = try #require(
      try objects(try Tool.run(["questions", old, new, "--format", "jsonl"]).output).first {
        (($0["new"] as? [String: Any])?["text"] as? String)?.contains("controller") == true
      })
    let candidates = try #require(question["candidates"] as? [[String: Any]])
    let second = try #require(
      candidates.first {
        (($0["old"] as? [String: Any])?["text"] as? String)?.hasPrefix("Tuning") == true
      })
    let name = try #require(question["id"] as? String)
    let choice = try #require(second["id"] as? String)
    let answers = try scratch.note(
      "answers.jsonl",
      #"{"question": "\#(name)", "chosen": ["\#(choice)"], "why": "heard so"}"# + "\n")
    let arguments = [old, new, "--answers", answers, "--format", "json", "--explain"]
    let first = try Tool.run(arguments)
    #expect(first.status == 0)
    #expect(first.output.contains("answered: heard so"))
    #expect(first.output.contains("\"tier\" : \"sure\""))
    #expect(try Tool.run(arguments).output == first.output)
    let left = try Tool.run(["questions", old, new, "--answers", answers, "--format", "jsonl"])
    #expect(!left.output.contains(#""id":"\#(name)","new""#))
  }

  @Test func judgeIsAskedOnceAndItsAnswersAreKept() throws {
    let arguments = [
      old, new, "--answers", path("kept.jsonl"), "--judge", try judge(), "--format", "json",
    ]
    let first = try Tool.run(arguments)
    #expect(first.status == 0, "\(first.errors)")
    let kept = try text("kept.jsonl")
    #expect(kept.contains(#""why":"no""#))
    #expect(kept.contains(#""notes":["2031-05-06.md","2031-05-20.md"]"#))
    let lines = kept.split(separator: "\n").compactMap { $0.split(separator: "question").last }
    #expect(lines == lines.sorted())
    let again = try Tool.run(arguments)
    #expect(again.output == first.output)
    #expect(try text("runs") == "run\n")
    #expect(try text("kept.jsonl") == kept)
    let alone = try Tool.run([
      old, new, "--answers", path("kept.jsonl"), "--format", "json",
    ])
    #expect(alone.output == first.output)
  }

  @Test func judgeWithoutAFileForItsAnswersIsRefused() throws {
    let outcome = try Tool.run([old, new, "--judge", try judge()])
    #expect(outcome.status == 2 && outcome.errors.contains("--answers"))
  }

  @Test func judgeIsAskedNoMoreThanWanted() throws {
    let outcome = try Tool.run([
      old, new, "--judge", try judge(), "--questions", "1", "--answers", path("one.jsonl"),
    ])
    #expect(outcome.status == 0)
    #expect(try text("one.jsonl").split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("exit 3", "status 3"), ("echo nonsense", "line 1"), ("cat", "line 1"),
    (#"echo '{"question": "0123456789ab", "chosen": []}'"#, "no such question"),
  ])
  func judgeThatFailsLeavesNothing(_ command: String, _ complaint: String) throws {
    let pin = #"{"no-match": {"old": 7, "new": 9}}"# + "\n"
    let answers = try scratch.note("pins.jsonl", pin)
    for path in [answers, path("absent.jsonl")] {
      let outcome = try Tool.run([
        old, new, "--answers", path, "--judge", command, "-o", self.path("report.md"),
      ])
      #expect(outcome.status == 2)
      #expect(outcome.complaints.count == 1)
      #expect(outcome.errors.contains(complaint), "\(outcome.errors)")
      #expect(!FileManager.default.fileExists(atPath: self.path("report.md")))
    }
    #expect(try text("pins.jsonl") == pin)
    #expect(!FileManager.default.fileExists(atPath: path("absent.jsonl")))
  }

  @Test(arguments: ["text", "markdown", "json", "xhtml"])
  func whatAppliesToNothingIsAWarning(_ format: String) throws {
    let answers = try scratch.note(
      "stale.jsonl",
      """
      {"question": "0123456789ab", "chosen": []}
      {"match": {"old": "Dredging the basin", "new": 9}, "why": "seen"}

      """)
    let outcome = try Tool.run([old, new, "--answers", answers, "--format", format])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("0123456789ab"))
    #expect(outcome.output.contains("Dredging the basin"))
  }

  @Test(arguments: [
    "[]", "{}", #"{"question": "a"}"#, #"{"match": {"old": 1}}"#,
    #"{"question": "a", "chosen": [], "notes": ["one"]}"#, "\u{FEFF}nonsense",
  ])
  func badAnswersAreOneLine(_ line: String) throws {
    let answers = try scratch.note("bad.jsonl", "\n" + line + "\n")
    let outcome = try Tool.run([old, new, "--answers", answers])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains("bad.jsonl:2: "), "\(outcome.errors)")
  }

  @Test func missingFilesAndOddOptions() throws {
    #expect(try Tool.run([old, new, "--answers", path("absent.jsonl")]).status == 2)
    #expect(try Tool.run([old, new, "--questions", "3"]).status == 2)
    #expect(try Tool.run([old, new, "--alias", "Cranes"]).status == 2)
    #expect(try Tool.run([old, new, "--aliases", path("absent.txt")]).status == 2)
  }

  @Test func aliasesJoinTeams() throws {
    let renamed = try scratch.note(
      "2031-06-03.md",
      "# Quay PMC 2031-06-03\n\n## Backlog Reviews\n\n### Hoists\n\n- Wheels greased\n")
    let plain = try Tool.run([new, renamed, "--format", "json"])
    #expect(plain.output.contains("teamAdded"))
    let file = try scratch.note("aliases.txt", "# teams\n\nCranes = Hoists\n")
    for option in [["--alias", "Hoists=Cranes"], ["--aliases", file]] {
      let outcome = try Tool.run([new, renamed, "--format", "json"] + option)
      #expect(outcome.output.contains("teamRenamed"))
      #expect(!outcome.output.contains("teamAdded"))
    }
  }

  @Test(arguments: ["text", "markdown", "json", "xhtml"])
  func explainGivesProbabilityWordsAndNearest(_ format: String) throws {
    let outcome = try Tool.run([old, new, "--explain", "--format", format])
    #expect(outcome.output.contains("probability "))
    #expect(outcome.output.contains("brake controller"))
    #expect(outcome.output.contains("same team"))
    #expect(
      outcome.output.contains("the nearest is")
        || outcome.output.contains("nothing in the other note"))
  }
}
