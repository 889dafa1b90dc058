import Foundation
import Testing

/// What is wrong with a command line is said in one line that says how to go on.
@Suite struct UsageTests {
  private let scratch: Scratch
  private let notes: [String]

  init() throws {
    scratch = try Scratch()
    notes = [
      try scratch.note(
        "2031-05-06.md", "# Quay 2031-05-06\n\n### Cranes - Ida Holm\n\n- Working on the brake\n"),
      try scratch.note(
        "2031-05-20.md", "# Quay 2031-05-20\n\n### Cranes - Ida Holm\n\n- The brake is done\n"),
    ]
  }

  @Test func helpThatCannotBeWrittenIsTrouble() throws {
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
    for arguments in [["--help"], ["help", "log"], ["diff", "--help"], ["--version"]] {
      let process = Process()
      process.executableURL = Tool.executable
      process.arguments = arguments
      process.standardOutput = full
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2, "\(arguments)")
    }
  }

  @Test(arguments: [
    (["help", "bogus"], "bogus: no such command; commands are diff, log, range"),
    (["help", "rodmap"], "did you mean 'roadmap'?"),
    (["help", "log", "range"], "one command at a time"),
    (["bogus"], "bogus: no such command or file; commands are"),
    (["logg", "."], "did you mean 'log'?"),
    (["log"], "see 'pmc-diff help log'"),
    (["loose-ends", ".", "--meetings", "-1"], "--meetings is 1 or more"),
    (["lint", ".", "--completed-meetings", "-3"], "--completed-meetings is 1 or more"),
    (["log", ".", "--baseline", "x"], "'--baseline <rule>'; there are last, previous; see"),
    (["schema", "x"], "there are diff, log, log-index, range, roadmap"),
    (["site", ".", "-o", ""], "-o wants a folder"),
    (["log", ".", "-o", "out"], "or out/ for a folder"),
    (["trace", ".", " - "], "has no word to look for"),
    (["log", ".", "-o", "out/", "--max-bytes", "99"], "--max-bytes goes with one report"),
    (["log", ".", "-o", "out/", "--sha256sums", "x"], "--sha256sums goes with one report"),
    (["lint", ".", "--github", "--format", "json"], "--github writes annotations"),
    (["lint", ".", "--prefix", "x/"], "--prefix goes with --github"),
    (["teams", ".", "--explain"], "Unknown option '--explain'"),
    (["teams", ".", "--latest"], "Unknown option '--latest'"),
    (["trace", ".", "brake", "--include", "new"], "--include takes unchanged here"),
  ])
  func whatNoCommandTakes(_ arguments: [String], _ says: String) throws {
    try scratch.expectTrouble(arguments, says)
  }

  @Test(arguments: [
    (["--width", "-5"], "--width is 20 or more"),
    (["--max-bytes", "-1"], "--max-bytes is 1 or more"),
    (["--format", "docx"], "there are text, markdown, json, xhtml, eml; see 'pmc-diff --help'"),
    (["--include", "foo"], "there are completed, advanced, slipped"),
    (["--max-bytes", "99"], "--max-bytes goes with markdown, and the report is text"),
    (["--fragment", "-o", "x.md", "-o", "x.json"], "--fragment goes with xhtml"),
    (["--width", "40", "--format", "json"], "--width goes with text"),
    (["--color", "always", "-o", "x.md"], "--color always goes with text"),
    (["--to", "a@b.example"], "--to goes with eml"),
    (["--cc", "a@b.example"], "--cc goes with eml"),
    (["--from", "a@b.example"], "--from goes with eml"),
    (["--subject", "-x-"], "--subject goes with eml"),
    (["--date", "2031-05-06"], "--date goes with eml"),
    (["--message-id", "a@b"], "--message-id goes with eml"),
    (["--attach", "json"], "--attach goes with eml"),
    (["--sendmail", "x"], "--sendmail goes with --send"),
    (["--sha256sums", "x"], "--sha256sums goes with -o"),
    (["--sha256sums", "x", "-o", "-"], "--sha256sums goes with -o"),
  ])
  func optionsThatWouldDoNothing(_ options: [String], _ says: String) throws {
    try scratch.expectTrouble(notes + options, says)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path()).count == 2)
  }

  @Test func optionsThatGoWithOneOfSeveralFormats() throws {
    let outcome = try Tool.run(
      notes + ["-o", "x.md", "-o", "x.xhtml", "--fragment", "--max-bytes", "9000"],
      in: scratch.folder)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let attached = notes + ["--format", "eml", "--attach", "xhtml", "--fragment"]
    #expect(try Tool.run(attached).status == 0)
    let colored = try Tool.run(notes + ["--color", "always", "-o", "x.txt"], in: scratch.folder)
    #expect(colored.status == 0)
    let text = try Data(contentsOf: scratch.folder.appending(path: "x.txt"))
    #expect(text.contains(0x1B))
  }

  @Test(arguments: [
    ("brkae", "no statement has a word 'brkae'; did you mean 'brake'?"),
    ("brake zzzzzz", "no statement has a word 'zzzzzz'"),
    ("done working", "no statement has all words of 'done working'; give fewer"),
    ("0123456789ab", "0123456789ab: no change has this id"),
  ])
  func whatATraceDoesNotFind(_ query: String, _ says: String) throws {
    try scratch.expectTrouble(["trace", ".", query], says)
    try scratch.expectTrouble(["trace", ".", query, "--format", "json"], says)
  }

  @Test func aTraceOutsideOfTheRangeAndOneOfAnIdNearby() throws {
    try scratch.expectTrouble(
      ["trace", ".", "brake", "--until", "2030-01-01"], "not at the meetings asked for")
    let json = try Tool.run(notes + ["--format", "json"]).output
    let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let changes = try #require(report?["changes"] as? [[String: Any]])
    let id = try #require(changes.first?["id"] as? String)
    #expect(try Tool.run(["trace", ".", id], in: scratch.folder).status == 0)
    let slip = String(id.dropLast()) + (id.hasSuffix("0") ? "1" : "0")
    try scratch.expectTrouble(["trace", ".", slip], "no change has this id; did you mean '\(id)'?")
  }
}
