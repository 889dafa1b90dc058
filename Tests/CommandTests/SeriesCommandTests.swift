import Foundation
import FoundationXML
import Testing

/// The commands on a series, run as a user runs them.
@Suite struct SeriesCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try write("2031/2031-03-04.md", stage: "Next", "Planning to paint the northern crane in June")
    try write("2031/2031-04-01.md", stage: "Soon", nil)
    try write("2031/2031-05-06.md", stage: "Recently Completed", "Painted the northern crane")
    try scratch.note("quay/README.md", "# Minutes\n")
    try scratch.note("quay/thoughts.md", "# Thoughts\n\n- none\n")
  }

  private func write(_ name: String, stage: String, _ item: String?) throws {
    let body = item.map { "- \($0)\n" } ?? ""
    try scratch.note(
      "quay/" + name,
      """
      # Quay PMC

      ## Projects

      ### Cranes - Ida Holm

      \(body)
      ## Roadmap

      When? | What?
      ------|------
      \(stage) | - New bollards for the ferry
      Future | - Tide tables on paper

      """)
  }

  @Test func thePlainLogIsTheLogCommand() throws {
    let plain = try scratch.run("log", "quay")
    #expect(plain.status == 0)
    #expect(try scratch.run("log", "quay", "--color", "auto").output == plain.output)
  }

  @Test func logNamesEveryFileAndTheNewestStepFirst() throws {
    let outcome = try scratch.run("log", "quay", "--format", "markdown")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let newest = try #require(outcome.output.range(of: "## 2031-05-06"))
    let older = try #require(outcome.output.range(of: "## 2031-04-01"))
    #expect(newest.lowerBound < older.lowerBound)
    #expect(outcome.output.contains("last report 2031-03-04"))
    #expect(outcome.output.contains("thoughts"))
    #expect(outcome.output.contains("README.md"))
    #expect(!outcome.output.contains(scratch.folder.path()))
  }

  @Test func everyCommandInEveryFormatAndTwiceTheSame() throws {
    let commands = [
      ["log", "quay"], ["range", "quay"], ["roadmap", "quay"], ["trace", "quay", "crane"],
      ["loose-ends", "quay"], ["teams", "quay"], ["lint", "quay"], ["range", "quay", "--full"],
      ["loose-ends", "quay", "--full"],
    ]
    for command in commands {
      for format in ["text", "markdown", "json", "xhtml"] {
        let arguments = command + ["--format", format]
        let first = try Tool.run(arguments, in: scratch.folder)
        let second = try Tool.run(arguments, in: scratch.folder)
        #expect(first.status == 0, "\(arguments): \(first.errors)")
        #expect(!first.output.isEmpty && first.errors.isEmpty)
        #expect(first.output == second.output)
        if format == "json" {
          let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8))
          let report = try #require(object as? [String: Any])
          #expect(report["schemaVersion"] as? Int == 1)
          #expect(report["command"] as? String == command[0])
        }
        if format == "xhtml" { #expect(XMLParser(data: Data(first.output.utf8)).parse()) }
      }
    }
  }

  @Test func roadmapSaysHowLongItTook() throws {
    let outcome = try scratch.run(
      "roadmap", "quay", "--from", "next", "--to", "done", "--width", "120")
    #expect(outcome.output.contains("2031-03-04 → 2031-05-06"))
    #expect(outcome.output.contains("63"))
    let unknown = try scratch.run("roadmap", "quay", "--from", "Whenever")
    #expect(unknown.status == 2 && unknown.complaints.count == 1)
    #expect(unknown.errors.contains("Recently Completed"))
  }

  @Test func roadmapTakesTheOptionsOfEveryReport() throws {
    let outcome = try scratch.run(
      "roadmap", "quay", "-o", "moves.md", "-o", "moves.json", "--max-bytes", "125000",
      "--sha256sums", "SUMS")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let file = { (name: String) in
      try String(contentsOf: scratch.folder.appending(path: name), encoding: .utf8)
    }
    let sums = try file("SUMS").split(separator: "\n")
    #expect(sums.map { String($0.dropFirst(66)) } == ["moves.md", "moves.json"])
    #expect(
      try file("moves.md") == scratch.run("roadmap", "quay", "--format", "markdown").output)
    let small = try scratch.run("roadmap", "quay", "--format", "markdown", "--max-bytes", "9")
    #expect(small.status == 2 && small.complaints.count == 1)
    // Whom a mail is from is nothing it takes: here these are stages.
    let mail = try scratch.run("roadmap", "quay", "--subject", "x")
    #expect(mail.status == 2 && mail.errors.contains("Unknown option '--subject'"))
    try scratch.expectTrouble(
      ["roadmap", "quay", "--max-bytes", "99"], "--max-bytes goes with markdown")
  }

  @Test func timelineIsDrawnAndInTheTables() throws {
    #expect(try !scratch.run("roadmap", "quay", "--format", "markdown").output.contains("Timeline"))
    let page = try scratch.run("roadmap", "quay", "--format", "xhtml").output
    #expect(page.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(page.contains("Future since 2031-03-04, for at least 63 days"))
  }

  @Test func journalIsASeriesByItself() throws {
    let meeting = { (day: String, said: String) in
      "## \(day)\n\n### Cranes - Ida Holm\n\n- \(said)\n"
    }
    let older = "# Quay club\n\n" + meeting("2031-03-05", "Planning to paint the northern crane")
    let old = try scratch.note(
      "club-old.md", older + "\n" + meeting("2031-03-19", "Painting the northern crane"))
    let new = try scratch.note(
      "club.md",
      older + "\n" + meeting("2031-03-19", "Painting the northern crane") + "\n"
        + meeting("2031-04-02", "Painted the northern crane"))
    let log = try Tool.run(["log", new, "--format", "markdown"], in: scratch.folder)
    #expect(log.status == 0 && log.errors.isEmpty)
    #expect(log.output.contains("2 steps") && log.output.contains("## 2031-04-02"))
    let diff = try Tool.run([old, new, "--format", "markdown"], in: scratch.folder)
    #expect(diff.output.hasPrefix("# Quay club, 2031-04-02\n\nChanges since 2031-03-19\n"))
    #expect(diff.output.contains("**1 completed**"))
    #expect(diff.complaints.count == 2 && diff.errors.contains("2 other meetings"))
  }

  @Test func everyAnswerKeepsToItsSpanAndSaysWhich() throws {
    let commands = [
      ["log", "quay"], ["range", "quay"], ["roadmap", "quay"], ["loose-ends", "quay"],
      ["teams", "quay"], ["lint", "quay"],
    ]
    for command in commands {
      let one = try Tool.run(
        command + ["--since", "2031-03-20", "--until", "2031-04-20", "--format", "markdown"],
        in: scratch.folder)
      #expect(one.status == 0 && one.output.contains("\n1 of 3 notes, 2031-04-01\n"), "\(command)")
      #expect(!one.output.contains("2031-05-06"), "\(command)")
      let days = ["--since", "2031-03-10", "--until", "2031-03-20"]
      let none = try Tool.run(command + days, in: scratch.folder)
      #expect(none.status == 0, "\(command)")
      #expect(none.output.contains("No meeting between 2031-03-10 and 2031-03-20"), "\(command)")
      let json = try Tool.run(command + days + ["--format", "json"], in: scratch.folder)
        .output
      #expect(json.contains("\"meetings\" : 0") && json.contains("\"of\" : 3"), "\(command)")
      #expect(try SchemaCheck(named: command[0]).faults(in: json).isEmpty, "\(command)")
    }
    #expect(
      try scratch.run("range", "quay", "--until", "2031-01-01").output.contains("No meeting until"))
  }

  @Test func aMailOfOneStepSaysInItsSubjectWhatChanged() throws {
    let mail = try scratch.run("log", "quay", "--latest", "--format", "eml").output
    #expect(mail.contains("Subject: Quay PMC, 2031-05-06: 2 completed\n"))
    try scratch.note("dock/2031-03-04.md", "# Dock\n\n## Ropes\n\n- Counted\n")
    let both = try Tool.run(["log", ".", "--format", "eml"], in: scratch.folder).output
    #expect(both.contains("Subject: dock, quay: changes\n"))
  }

  @Test func everyFormatOfALogHasAFolderWithAReportAStep() throws {
    let outcome = try scratch.run("log", "quay", "-o", "markdown:md/", "-o", "json:data/")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    for (folder, ending) in [("md", "md"), ("data", "json")] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: scratch.folder.appending(path: folder).path())
      #expect(files.sorted() == ["2031-04-01", "2031-05-06", "index"].map { "\($0).\(ending)" })
    }
  }

  @Test func pinsThatApplyToNoStepAreWarnedOf() throws {
    let pins = try scratch.note(
      "pins.jsonl",
      """
      {"no-match": {"old": "Rowing", "new": "Sailing"}}
      {"match": {"old": "Tide tables on paper", "new": "Tide tables on paper"}}
      {"match": {"old": 3, "new": 3}, "notes": ["2030-01-01.md", "2030-02-01.md"]}

      """)
    for command in ["log", "range", "roadmap"] {
      let outcome = try scratch.run(command, "quay", "--answers", pins)
      #expect(outcome.complaints.count == 2, "\(outcome.errors)")
      #expect(outcome.errors.contains("Rowing") && outcome.errors.contains("pins.jsonl:3"))
    }
    // Of meetings that are not asked for nothing is known.
    #expect(try scratch.run("log", "quay", "--latest", "--answers", pins).errors.isEmpty)
  }

  @Test func latestSinceAndUntil() throws {
    #expect(try scratch.run("log", "quay", "--latest").output.contains("1 step\n"))
    let early = try scratch.run("log", "quay", "--until", "2031-04-30").output
    #expect(early.contains("2031-04-01") && !early.contains("2031-05-06 ·"))
    #expect(try scratch.run("log", "quay", "--since", "yesterday").status == 2)
    #expect(
      try scratch.run("log", "quay", "--since", "2031-05-01", "--until", "2031-04-01").status == 2)
  }

  @Test func aFolderOfReportsWithAnIndex() throws {
    let outcome = try scratch.run("log", "quay", "--format", "xhtml", "-o", "site/")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let site = scratch.folder.appending(path: "site")
    let files = try FileManager.default.contentsOfDirectory(atPath: site.path()).sorted()
    #expect(files == ["2031-04-01.xhtml", "2031-05-06.xhtml", "index.xhtml"])
    let index = try String(contentsOf: site.appending(path: "index.xhtml"), encoding: .utf8)
    #expect(index.contains("href=\"2031-05-06.xhtml\""))
  }

  @Test func linksInTheFolderMakeNoLoop() throws {
    let loop = scratch.folder.appending(path: "quay/2031/again").path()
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "..")
    #expect(try scratch.run("log", "quay").output.contains("3 notes"))
  }

  @Test func lintIsForMachinesToo() throws {
    try scratch.note("quay/2031/2031-06-03.md", "# Quay PMC 2031-06-02\n\n- 100% of it\n")
    let outcome = try scratch.run("lint", "quay", "--github", "--prefix", "quay/")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix(
        "::error file=quay/2031/2031-06-03.md,line=1,title=date-disagrees::The title says"))
  }

  @Test func settingsBesideTheNotes() throws {
    try scratch.note(
      "quay/.pmc-diff.json5",
      "// ours\n{stages: [{name: \"Someday\", names: [\"future\", \"next\"]}, {name: \"Landed\", names: [\"soon\", \"recently completed\"], done: true}],}\n"
    )
    let moves = try scratch.run("roadmap", "quay").output
    #expect(moves.contains("Someday → Landed"))
    try scratch.note("quay/.pmc-diff.json5", "stages:\n  - name: x\n")
    let broken = try scratch.run("roadmap", "quay")
    #expect(broken.status == 2 && broken.complaints.count == 1)
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsRead() throws {
    let folder = scratch.folder.appending(path: "quay/2031")
    try Data([0x23, 0x20, 0x00]).write(to: folder.appending(path: "2031-06-01.md"))
    try Data().write(to: folder.appending(path: "2031-06-02.md"))
    try scratch.note("quay/2031/2031-06-04\nodd.md", "# Quay\n\n- Rope\n")
    let nowhere = folder.appending(path: "2031-06-05.md").path()
    try FileManager.default.createSymbolicLink(atPath: nowhere, withDestinationPath: "absent")
    let pipe = Process()
    pipe.executableURL = URL(filePath: "/usr/bin/mkfifo")
    pipe.arguments = [folder.appending(path: "2031-06-06.md").path()]
    try pipe.run()
    pipe.waitUntilExit()
    for command in ["log", "range", "roadmap", "loose-ends", "teams"] {
      let outcome = try scratch.run(command, "quay")
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      for day in ["01", "02", "05", "06"] {
        #expect(outcome.output.contains("2031-06-\(day).md"), "\(command) \(day)")
      }
    }
    let lint = try scratch.run("lint", "quay", "--github")
    #expect(lint.status == 1)
    #expect(lint.output.split(separator: "\n").count { $0.contains("title=unreadable") } == 4)
  }

  @Test func aStrayByteCostsNoNote() throws {
    let bytes = Array("# Quay\n\n### Cranes - Ida Holm\n\n- The caf".utf8) + [0xE9, 0x0A]
    let file = scratch.folder.appending(path: "quay/2031/2031-06-01.md")
    try Data(bytes).write(to: file)
    let log = try scratch.run("log", "quay", "--latest")
    #expect(log.status == 0 && log.output.contains("2031-06-01.md:5: Line 5 has bytes"))
    #expect(log.output.contains("The caf\u{FFFD}"))
    let lint = try scratch.run("lint", "quay", "--github")
    #expect(lint.status == 1 && lint.output.contains("title=not-utf8"))
  }

  @Test func nothingReadableIsTrouble() throws {
    try scratch.note("quay/bad/2031-01-01.md", "")
    let outcome = try scratch.run("log", "quay/bad")
    #expect(outcome.status == 2 && outcome.complaints.count == 1 && outcome.output.isEmpty)
  }

  @Test func aJudgeIsAskedAboutEveryStepOnce() throws {
    let script = try scratch.note(
      "judge.sh",
      """
      echo run >> "$1"
      sed -E 's/.*"id":"([0-9a-f]{12})","new".*/{"question":"\\1","chosen":[]}/'
      """)
    let texts = [
      "Working on the slewing brake controller", "The brake controller holds forty tonnes",
      "The brake of the second crane holds",
    ]
    for (number, text) in texts.enumerated() {
      try write("j/2031-0\(number + 1)-01.md", stage: "Next", text)
    }
    let runs = scratch.folder.appending(path: "runs").path()
    let arguments = [
      "--judge", "sh '\(script)' '\(runs)'", "--answers",
      scratch.folder.appending(path: "answers.jsonl").path(),
    ]
    let first = try Tool.run(["log", "quay/j"] + arguments, in: scratch.folder)
    #expect(first.status == 0 && first.errors.isEmpty)
    let asked = try String(contentsOfFile: runs, encoding: .utf8)
    #expect(!asked.isEmpty)
    let second = try Tool.run(["log", "quay/j"] + arguments, in: scratch.folder)
    #expect(second.output == first.output)
    #expect(try String(contentsOfFile: runs, encoding: .utf8) == asked)
    let failing = try Tool.run(
      ["teams", "quay/j", "--judge", "exit 3", "--answers", "none.jsonl"], in: scratch.folder)
    #expect(failing.status == 2 && failing.complaints.count == 1)
  }

  @Test func nothingThere() throws {
    for arguments in [["log", "absent"], ["log", "absent:notes"], ["log", "quay/README.md"]] {
      let outcome = try Tool.run(arguments, in: scratch.folder)
      #expect(outcome.status == 2 && outcome.complaints.count == 1 && outcome.output.isEmpty)
    }
  }

  @Test func aCopiedRoadmapIsSeenFromTheNotesBeside() throws {
    let rows = { (done: String, soon: String) in
      """
      # Quay PMC

      ## Roadmap

      When? | What?
      ------|------
      Recently Completed | - \(done)
      Soon | - \(soon)
      Next | - Lamps on the breakwater
      Future | - Tide tables on paper

      """
    }
    let old = rows("Fenders along the east pier", "New bollards for the ferry")
    try scratch.note("quay/r/2031-01-07.md", old)
    try scratch.note("quay/r/2031-02-04.md", rows("New bollards for the ferry", "A second gate"))
    try scratch.note("quay/r/2031-03-04.md", old)
    let outcome = try scratch.run("diff", "quay/r/2031-02-04.md", "quay/r/2031-03-04.md")
    #expect(outcome.output.contains("copy of 2031-01-07"))
    #expect(!outcome.output.lowercased().contains("reopened"))
  }

  @Test func theNewestNoteIsTheLastThatCanBeRead() throws {
    try scratch.note("quay/2031/2031-06-03.md", "")
    let outcome = try scratch.run("log", "quay", "--latest")
    #expect(outcome.output.contains("1 step\n") && outcome.output.contains("2031-06-03"))
  }
}
