import Foundation
import Testing

/// Series read from a repository, the working tree left alone.
@Suite struct GitSeriesTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try git("init", "-q")
    try scratch.quay("quay/2031-03-04.md", "Painting the northern crane")
    try commit("first")
    try scratch.quay("quay/2031-04-01.md", "Painted the northern crane")
    try commit("second")
    // What is not committed is not read.
    try scratch.quay("quay/2031-05-06.md", "Sold the northern crane")
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=t", "-c", "user.email=t@quay.example"] + arguments
    process.currentDirectoryURL = scratch.folder
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func commit(_ message: String) throws {
    try git("add", ".")
    try git("commit", "-q", "-m", message)
  }

  private func log(_ series: String) throws -> Tool.Outcome { try scratch.run("log", series) }

  @Test func revisionAndPath() throws {
    let outcome = try log("HEAD:quay")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("2 notes, 2031-03-04 to 2031-04-01"))
    #expect(try log("HEAD~1:quay").output.contains("1 note"))
  }

  @Test func twoRevisions() throws {
    let outcome = try log("HEAD~1..HEAD:quay")
    #expect(outcome.output.contains("1 step"))
    #expect(outcome.output.contains("2031-04-01"))
    #expect(try log("HEAD..HEAD:quay").output.contains("No note to compare"))
  }

  @Test func meetingsOfAJournalThatAreTheSameInBothAreNotAskedFor() throws {
    let meeting = { (day: String, item: String) in "## \(day)\n\n- \(item)\n\n" }
    let first = meeting("2031-03-05", "Bent hook") + meeting("2031-02-05", "Fog")
    try scratch.note("club/minutes.md", "# Club\n\n" + first)
    try commit("two meetings")
    try scratch.note(
      "club/minutes.md", "# Club\n\n" + meeting("2031-04-02", "Straight hook") + first)
    try commit("a third")
    let outcome = try log("HEAD~1..HEAD:club")
    #expect(outcome.output.contains("1 step"))
    #expect(outcome.output.contains("Straight hook"))
    #expect(!outcome.output.contains("Fog"))
    #expect(try log("HEAD:club").output.contains("2 steps"))
  }

  @Test func pathsAreReadAsGitReadsThem() throws {
    let whole = try log("HEAD:quay").output
    for path in ["./quay", "quay/", "quay/../quay", "./quay/."] {
      #expect(try log("HEAD:" + path).output == whole, "\(path)")
    }
    #expect(try log("HEAD:.").output == log("HEAD:").output)
    let below = scratch.folder.appending(path: "quay")
    #expect(try Tool.run(["log", "HEAD:."], in: below).output == whole)
    #expect(try Tool.run(["log", "HEAD:../quay"], in: below).output == whole)
    let pair = try Tool.run(
      ["HEAD:./2031-03-04.md", "HEAD:../quay/2031-04-01.md"], in: below)
    #expect(pair.output.contains("1 completed"))
    try scratch.expectTrouble(["log", "HEAD:../quay"], "leads out of the repository")
    try scratch.expectTrouble(["log", "HEAD:/quay"], "starts at the top of the repository")
  }

  @Test func aLinkInARevisionIsTheNoteItLeadsTo() throws {
    let link = scratch.folder.appending(path: "quay/2031-06-03.md").path()
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "./2031-04-01.md")
    let lost = scratch.folder.appending(path: "quay/2031-07-01.md").path()
    try FileManager.default.createSymbolicLink(atPath: lost, withDestinationPath: "nowhere.md")
    try commit("links")
    let outcome = try log("HEAD:quay")
    #expect(outcome.output.contains("4 notes, 2031-03-04 to 2031-06-03"))
    #expect(outcome.errors.contains("quay/2031-07-01.md: a link to no file"))
  }

  @Test func oneFileOfARevisionIsANote() throws {
    try scratch.quay("quay/2031-04-01.md", "Painted the northern crane and its ladder")
    let edited = try scratch.run("HEAD:quay/2031-04-01.md", "quay/2031-04-01.md")
    #expect(edited.status == 0 && edited.output.contains("Changes since 2031-04-01"))
    let parsed = try scratch.run("parse", "HEAD:quay/2031-04-01.md")
    #expect(parsed.status == 0 && parsed.output.contains("\"2031-04-01\""))
    let mixed = try scratch.run("log", "HEAD:quay/2031-03-04.md", "quay/2031-04-01.md")
    #expect(mixed.output.contains("2 notes, 2031-03-04 to 2031-04-01"))
    #expect(
      try scratch.run("lint", "HEAD:quay/2031-03-04.md").output.contains("1 note, 2031-03-04"))
  }

  @Test(arguments: [
    (["HEAD:quay", "quay/2031-04-01.md"], "HEAD:quay: this is a folder"),
    (["HEAD~1..HEAD:quay/2031-04-01.md", "quay/2031-04-01.md"], "two revisions"),
    (["HEAD~1:quay/2031-04-01.md", "quay/2031-04-01.md"], "no such file or folder in that"),
    (["nowhere:quay/2031-04-01.md", "quay/2031-04-01.md"], "nowhere: git knows no such revision"),
    (["log", "HEAD:quay/2031-04-01.md", "quay/2031-04-01.md"], "one note twice"),
    (["log", "HEAD~1..HEAD:quay", "quay"], "give it alone"),
    (["log", "HEAD:quay", "quay"], "HEAD:quay: this is a folder"),
    (["log", "../quya"], "../quya: no such file or folder"),
  ])
  func whatARevisionCannotBe(_ arguments: [String], _ says: String) throws {
    try scratch.expectTrouble(arguments, says)
  }

  @Test func settingsAreThoseOfTheRevision() throws {
    try scratch.note(".pmc-diff.json5", "{report: {labels: {completed: \"Landed\"}}}")
    let notes = ["quay/2031-03-04.md", "quay/2031-04-01.md"]
    let before = notes.map { "HEAD:" + $0 }
    #expect(try !Tool.run(before, in: scratch.folder).output.contains("Landed"))
    #expect(try Tool.run(notes, in: scratch.folder).output.contains("Landed"))
    try commit("settings")
    #expect(try Tool.run(before, in: scratch.folder).output.contains("Landed"))
    #expect(try log("HEAD:quay").output.contains("Landed"))
    #expect(try !log("HEAD~1:quay").output.contains("Landed"))
  }

  @Test func noSuchRevision() throws {
    for series in ["nowhere:quay", "HEAD:absent", "--all:quay", "HEAD..--output=x:quay"] {
      try scratch.expectTrouble(["log", "--", series])
    }
  }

  @Test func threeDotsBeginWhereTheRevisionsParted() throws {
    try git("tag", "trunk")
    try git("checkout", "-q", "-b", "side", "HEAD~1")
    try git("rm", "-q", "quay/2031-03-04.md")
    try scratch.quay("quay/2031-05-06.md", "Sold the northern crane")
    try commit("aside")
    let removed = { (series: String) in
      let errors = try log(series).errors
      return ["2031-03-04", "2031-04-01"].filter { errors.contains("\($0).md: not in the newer") }
    }
    #expect(try removed("trunk..side:quay") == ["2031-03-04", "2031-04-01"])
    #expect(try removed("trunk...side:quay") == ["2031-03-04"])
  }
}
