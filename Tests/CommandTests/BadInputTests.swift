import Foundation
import Testing

/// Bad input gets one clear line on standard error, status 2 and no half-written file.
@Suite struct BadInputTests {
  private let scratch: Scratch
  private let good: String

  init() throws {
    scratch = try Scratch()
    good = try scratch.note(
      "2031-05-06.md", "# Quay PMC 2031-05-06\n\n### Cranes - Ida Holm\n\n- x\n")
  }

  private func expectTrouble(_ bad: String, says text: String) throws {
    try scratch.expectTrouble([bad, good], text)
  }

  @Test func missingFile() throws {
    try expectTrouble(scratch.folder.appending(path: "absent.md").path(), says: "No such file")
  }

  @Test func nothingActsOnTheTerminal() throws {
    let outcome = try Tool.run(["red\u{1B}[31m.md", good], in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("red\u{FFFD}[31m.md: "))
  }

  @Test func folder() throws {
    try expectTrouble(scratch.folder.path(), says: "give a file")
  }

  @Test func emptyFile() throws {
    try expectTrouble(scratch.note("empty.md", " \n\n"), says: "empty.md: the file is empty")
  }

  @Test func binaryFile() throws {
    let file = try scratch.file("binary.md", bytes: [0x23, 0x20, 0x00, 0x41])
    try expectTrouble(file.path(), says: "byte 2 is zero")
  }

  @Test func invalidUTF8() throws {
    let file = try scratch.file("bad.md", bytes: Array("# Title\n\n- ab".utf8) + [0xFF, 0x0A])
    try expectTrouble(file.path(), says: "bad.md:3: byte 13 of the file is not UTF-8")
  }

  @Test func hundredThousandQuotes() throws {
    try expectTrouble(
      scratch.note("deep.md", String(repeating: ">", count: 50_000)), says: "deep.md:1: ")
    try expectTrouble(
      scratch.note("deeper.md", String(repeating: ">", count: 100_000)), says: "deeper.md:1: ")
  }

  @Test func tableOfTwentyThousandColumns() throws {
    let head = String(repeating: "|a", count: 20_000) + "|\n"
    let rule = String(repeating: "|-", count: 20_000) + "|\n"
    try expectTrouble(scratch.note("wide.md", head + rule), says: "wide.md:2: the table has")
  }

  @Test func fiftyMegabytes() throws {
    let text = String(repeating: "- a statement of no interest\n", count: 1_800_000)
    try expectTrouble(scratch.note("large.md", text), says: "larger than 32 MB")
  }

  @Test func unwritableOutputLeavesNothing() throws {
    let target = scratch.folder.appending(path: "no/such/folder/report.md").path()
    try scratch.expectTrouble([good, good, "-o", target], "no such folder")
  }

  @Test func unknownEnding() throws {
    try scratch.expectTrouble([good, good, "-o", "report.docx"], "the ending names no format")
    #expect(
      !FileManager.default.fileExists(atPath: scratch.folder.appending(path: "report.docx").path()))
  }

  @Test func fullDevice() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try Tool.run([good, good, "-o", "markdown:/dev/full"])
    #expect(outcome.status == 2)
  }

  @Test(arguments: [[], ["--no-such-flag"], ["a.md"], ["-", "-"], ["parse"]])
  func badUsage(_ arguments: [String]) throws {
    try scratch.expectTrouble(arguments)
  }
}
