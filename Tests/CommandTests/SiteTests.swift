import Foundation
import Testing

/// The folder a site is written to, and the links in it.
@Suite struct SiteTests {
  private let scratch: Scratch
  private let site: String

  init() throws {
    scratch = try Scratch()
    site = scratch.folder.appending(path: "site").path()
    for name in ["harbour", "quay"] {
      let folder = scratch.folder.appending(path: "notes/" + name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (day, text) in [("06", "Working on brakes"), ("20", "Brakes done; see [plan](plan.yml)")]
      {
        try scratch.note(
          "notes/\(name)/2031-05-\(day).md",
          "# \(name) 2031-05-\(day)\n\n### Cranes - Ida Holm\n\n- \(text)\n")
      }
    }
  }

  private func notes(_ name: String = "") -> String {
    scratch.folder.appending(path: "notes/" + name).path()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: site + "/" + path, encoding: .utf8)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: site + "/" + path)
  }

  @Test func severalCommitteesHaveAPageInFront() throws {
    let outcome = try Tool.run(["site", notes(), "-o", site])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let front = try text("index.html")
    for name in ["harbour", "quay"] {
      #expect(front.contains("href=\"\(name)/index.html\""))
      #expect(try text(name + "/index.html").contains("href=\"../index.html\""))
      #expect(try text(name + "/meetings/2031-05-20.html").contains("href=\"../../index.html\""))
    }
    #expect(exists("style.css") && !front.contains("feed.xml"))
    #expect(try Tool.run(["site", notes(), "-o", site]).output.contains(" 0 written, 0 removed"))
  }

  @Test func relativeLinksAreTextOrLeadToTheNotes() throws {
    let pages = ["meetings/2031-05-20.html", "feed.xml", "items/2031-05-06-5.html"]
    #expect(try Tool.run(["site", notes("quay"), "-o", site]).status == 0)
    for page in pages {
      #expect(try text(page).contains("plan"))
      #expect(try !text(page).contains("plan.yml"), "\(page)")
    }
    let base = "https://notes.example/blob/main/"
    #expect(try Tool.run(["site", notes("quay"), "-o", site, "--link-base", base]).status == 0)
    for page in pages {
      #expect(try text(page).contains("href=\"\(base)plan.yml\""), "\(page)")
    }
  }

  @Test(arguments: ["index.html", "meetings", "teams/cranes.html"])
  func fileOfOthersIsNotReplaced(_ path: String) throws {
    let url = URL(filePath: site).appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: url)
    let before = try FileManager.default.subpathsOfDirectory(atPath: site).sorted()
    let outcome = try Tool.run(["site", notes("quay"), "-o", site])
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.complaints.count == 1)
    #expect(outcome.errors.contains(path))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: site).sorted() == before)
    #expect(try text(path) == "mine")
  }

  @Test func foldersThatBecameEmptyGo() throws {
    #expect(try Tool.run(["site", notes(), "-o", site]).status == 0)
    try Data("mine".utf8).write(to: URL(filePath: site + "/harbour/teams/note.txt"))
    #expect(try Tool.run(["site", notes("quay"), "-o", site]).status == 0)
    #expect(!exists("quay") && !exists("harbour/meetings"))
    #expect(try text("harbour/teams/note.txt") == "mine")
    #expect(exists("meetings/2031-05-20.html"))
  }
}
