import Foundation
import Testing

/// What counts as a note of a series, where that is not plain.
@Suite struct NotesFoundTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.quay("quay/2031-03-04-sync.md", "Painting the northern crane")
    try scratch.quay("quay/2031-04-01-sync.md", "Painted the northern crane")
  }

  @Test func aSecondNoteOfADayIsInItsSeriesWithAWarning() throws {
    try scratch.quay("quay/2031-04-01-sync-2.md", "Bought a rope")
    try scratch.quay("quay/2031-04-01-sync copy.md", "Bought two ropes")
    let outcome = try scratch.run("log", "quay", "--width", "200")
    #expect(outcome.output.hasPrefix("quay: changes\n4 notes"))
    #expect(outcome.output.contains("2031-04-01-sync copy.md: 2031-04-01-sync.md is of 2031-04-01"))
    #expect(try scratch.run("lint", "quay").status == 1)
  }

  @Test func listedFilesAreComparedWhateverTheirNames() throws {
    try scratch.quay("Old 2031-03-04.md", "Painting the northern crane")
    try scratch.quay("new-2031-04-01.md", "Painted the northern crane")
    let outcome = try scratch.run("log", "new-2031-04-01.md", "Old 2031-03-04.md")
    #expect(outcome.status == 0 && outcome.output.contains("1 completed"))
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains("warning: Old 2031-03-04.md, new-2031-04-01.md are not named"))
    #expect(
      try scratch.run("log", "quay/2031-03-04-sync.md", "quay/2031-04-01-sync.md").errors.isEmpty)
  }

  @Test func aListedFileCountsWhateverItsEnding() throws {
    try scratch.quay("2031-05-06-sync.txt", "Sold the northern crane")
    let outcome = try scratch.run("log", "quay/2031-04-01-sync.md", "2031-05-06-sync.txt")
    #expect(outcome.output.contains("2 notes, 2031-04-01 to 2031-05-06"))
    // In a folder only Markdown is looked for.
    #expect(try scratch.run("log", ".").output.contains("2 notes, 2031-03-04 to 2031-04-01"))
  }

  @Test func aNoteWithoutADateIsAFinding() throws {
    try scratch.quay("quay/thoughts.md", "Sold the northern crane")
    let outcome = try scratch.run("lint", "quay", "--github")
    #expect(outcome.output.contains("::warning file=thoughts.md,title=no-date::"))
    let text = try scratch.run("lint", "quay").output
    #expect(text.contains("1 warning") && !text.contains("! "))
  }

  @Test func foldersAreSearchedToTheBottom() throws {
    let deep = Array(repeating: "x", count: 60).joined(separator: "/")
    try scratch.quay("deep/\(deep)/2031-03-04.md", "Painting the northern crane")
    #expect(try scratch.run("log", "deep").output.contains("1 note"))
  }

  @Test func ourOwnReportsAreNoNotes() throws {
    let before = try scratch.run("log", "quay").output
    let notes = ["quay/2031-03-04-sync.md", "quay/2031-04-01-sync.md"]
    #expect(try Tool.run(notes + ["-o", "quay/2031-04-01.md"], in: scratch.folder).status == 0)
    for command in ["log", "range", "roadmap", "teams", "loose-ends", "lint"] {
      for format in ["markdown", "text"] {
        let target = "\(format):quay/\(command)-2031-04-02-\(format).md"
        let options = format == "text" ? ["--width", "30"] : []
        let words = [command, "quay", "-o", target] + options
        #expect(try Tool.run(words, in: scratch.folder).status == 0)
      }
    }
    #expect(try scratch.run("log", "quay", "--format", "markdown", "-o", "quay/log/").status == 0)
    let after = try scratch.run("log", "quay")
    #expect(after.status == 0 && after.complaints.count == 1)
    #expect(after.errors.contains("warning: 2031-04-01.md and 14 more: left out as reports"))
    #expect(after.output.hasPrefix(before.trimmingCharacters(in: .newlines)))
    #expect(after.output.contains("Left out as reports of pmc-diff: 2031-04-01.md, "))
    let json = try scratch.run("log", "quay", "--format", "json").output
    #expect(json.components(separatedBy: "\"ownReport\"").count == 16)
    let only = try scratch.run("log", "quay/log")
    #expect(only.status == 2 && only.errors.contains("only reports of pmc-diff"))
    let pair = try scratch.run("quay/2031-04-01.md", notes[1])
    #expect(pair.status == 0)
    #expect(pair.errors.contains("warning: quay/2031-04-01.md: this is a report"))
  }

  @Test func noNoteIsReplacedByAReport() throws {
    try scratch.quay("pier/2031-03-04.md", "Painting the northern crane")
    try scratch.quay("pier/2031-04-01.md", "Painted the northern crane")
    let notes = ["pier/2031-03-04.md", "pier/2031-04-01.md"]
    let before = try notes.map { try Data(contentsOf: scratch.folder.appending(path: $0)) }
    let link = scratch.folder.appending(path: "link.md").path()
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: notes[1])
    for arguments in [
      notes + ["-o", "x.json", "-o", notes[0]], notes + ["-o", "link.md"],
      ["teams", "pier", "-o", "pier/./2031-04-01.md"], ["log", "pier", "-o", "pier/"],
      ["log"] + notes + ["-o", notes[0]], notes + ["-o", "x.md", "--sha256sums", notes[0]],
    ] {
      let outcome = try Tool.run(arguments, in: scratch.folder)
      #expect(outcome.status == 2 && outcome.complaints.count == 1, "\(arguments)")
      #expect(outcome.errors.contains("is one of the notes; choose another place"))
    }
    #expect(before == (try notes.map { try Data(contentsOf: scratch.folder.appending(path: $0)) }))
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path() + "/x.json"))
    // A report of an earlier run is replaced.
    for _ in 1...2 {
      #expect(try scratch.run("teams", "pier", "-o", "pier/teams-2031-05-06.md").status == 0)
    }
  }

  @Test func aNoteThatQuotesAReportIsANote() throws {
    let notes = ["quay/2031-03-04-sync.md", "quay/2031-04-01-sync.md"]
    let report = try Tool.run(notes + ["--format", "markdown"], in: scratch.folder).output
    try scratch.quay("quay/2031-05-06-sync.md", "Sold the crane\n\n## Report\n\n\(report)")
    try scratch.quay("quay/2031-06-03-sync.md", "Changes since 2031-05-06: 1 new crane")
    let outcome = try scratch.run("log", "quay")
    #expect(outcome.errors.isEmpty && outcome.output.contains("4 notes"))
  }
}
