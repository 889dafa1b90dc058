import Foundation
import Testing

/// Series read from a repository, the working tree left alone.
@Suite struct GitSeriesTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try git("init", "-q")
    try write("2031-03-04.md", "- Painting the northern crane\n")
    try commit("first")
    try write("2031-04-01.md", "- Painted the northern crane\n")
    try commit("second")
    // What is not committed is not read.
    try write("2031-05-06.md", "- Sold the northern crane\n")
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

  private func write(_ name: String, _ body: String) throws {
    let folder = scratch.folder.appending(path: "quay")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n\(body)".utf8)
      .write(to: folder.appending(path: name))
  }

  private func commit(_ message: String) throws {
    try git("add", ".")
    try git("commit", "-q", "-m", message)
  }

  private func log(_ series: String) throws -> Tool.Outcome {
    try Tool.run(["log", series], in: scratch.folder)
  }

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

  @Test func noSuchRevision() throws {
    for series in ["nowhere:quay", "HEAD:absent", "--all:quay", "HEAD..--output=x:quay"] {
      let outcome = try Tool.run(["log", "--", series], in: scratch.folder)
      #expect(outcome.status == 2 && outcome.output.isEmpty, "\(series)")
    }
  }
}
