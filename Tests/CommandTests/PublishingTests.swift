import Foundation
import Testing

/// What is sent, attached and kept: folders, fingerprints, limits, mail, the site.
@Suite struct PublishingTests {
  private let scratch: Scratch
  private let old: String
  private let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.note(
      "2031-05-06.md", "# Quay 2031-05-06\n\n### Cranes - Ida Holm\n\n- Working on `brake` tests\n")
    new = try scratch.note(
      "2031-05-20.md",
      "# Quay 2031-05-20\n\n### Cranes - Ida Holm\n\n- `brake` tests done\n- Grüße aus dem Süden\n")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.folder.appending(path: name)), as: UTF8.self)
  }

  @Test func folderNamesFilesByTheDatesAndSumsThem() throws {
    let folder = scratch.folder.appending(path: "out").path() + "/"
    let outcome = try Tool.run([
      old, new, "-o", "markdown:" + folder, "-o", "json:" + folder, "-o", "eml:" + folder,
      "--sha256sums", folder + "SHA256SUMS",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = ["md", "json", "eml"].map { "changes-2031-05-06-2031-05-20." + $0 }
    let sums = try text("out/SHA256SUMS").split(separator: "\n")
    #expect(sums.map { String($0.dropFirst(66)) } == names)
    #expect(sums.allSatisfy { $0.prefix(64).allSatisfy(\.isHexDigit) })
    #expect(try text("out/" + names[0]) == Tool.run([old, new, "--format", "markdown"]).output)
    let mail = try text("out/" + names[2])
    let piped = try Tool.run([old, new, "--format", "eml"]).output
    #expect(mail.replacingOccurrences(of: "\r\n", with: "\n") == piped)
    #expect(mail.components(separatedBy: "\r\n").count == piped.components(separatedBy: "\n").count)
  }

  @Test func whatIsReadOrWrittenInThisRunIsNotReplaced() throws {
    let report = scratch.folder.appending(path: "a.md").path()
    for others in [["--sha256sums", report], ["-o", "json:" + report]] {
      let outcome = try Tool.run([old, new, "-o", report] + others)
      #expect(outcome.status == 2 && outcome.errors.contains("named twice"))
      #expect(!FileManager.default.fileExists(atPath: report))
    }
    let answers = try scratch.note("answers.jsonl", "{\"no-match\": {\"old\": 5, \"new\": 6}}\n")
    let settings = try scratch.note("own.json5", "{}\n")
    for (option, path) in [("--answers", answers), ("--settings", settings)] {
      let outcome = try Tool.run([old, new, option, path, "-o", "json:" + path])
      #expect(outcome.status == 2 && outcome.errors.contains("choose another place"), "\(option)")
    }
    #expect(try text("own.json5") == "{}\n")
  }

  @Test func linksLeadToNotesOfTwoFolders() throws {
    let base = "https://notes.example/blob/main/"
    try scratch.note("2030/2030-12-22.md", "# Quay 2030-12-22\n\n### Cranes - Ida\n\n- Oiling\n")
    try scratch.note("2031/2031-01-05.md", "# Quay 2031-01-05\n\n### Cranes - Ida\n\n- Oiled\n")
    let outcome = try scratch.run(
      "2030/2030-12-22.md", "2031/2031-01-05.md", "--link-base", base, "--format", "markdown")
    #expect(outcome.output.contains(base + "2031/2031-01-05.md?plain=1#L"))
    #expect(outcome.output.contains(base + "2030/2030-12-22.md?plain=1#L"))
  }

  @Test func notesOfOneNameAreToldApartByTheirFolders() throws {
    try scratch.note("2031-01-07/README.md", "# Quay 2031-01-07\n\n### Cranes - Ida\n\n- Oiling\n")
    try scratch.note("2031-01-21/README.md", "# Quay 2031-01-21\n\n### Cranes - Ida\n\n- Oiled\n")
    let outcome = try scratch.run(
      "./2031-01-07/README.md", "2031-01-21/README.md", "--format", "json")
    #expect(outcome.output.contains("\"2031-01-07/README.md\""))
    #expect(outcome.output.contains("\"2031-01-21/README.md\""))
  }

  @Test func folderWantsAFormat() throws {
    let outcome = try Tool.run([old, new, "-o", scratch.folder.path()])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
  }

  @Test func limitIsKeptOrRefused() throws {
    let whole = try Tool.run([old, new, "--format", "markdown", "--max-bytes", "125000"])
    #expect(whole.output == (try Tool.run([old, new, "--format", "markdown"]).output))
    let limit = whole.output.utf8.count - 1
    let asked = ["--format", "markdown", "--max-bytes", "\(limit)"]
    let short = try Tool.run([old, new] + asked)
    // Of so small a report hardly anything can go; what does is said, or the run fails.
    #expect(short.status == 2 || short.output.contains("Shortened to fit"))
    #expect(short.output.utf8.count <= limit)
    let none = try Tool.run([old, new, "--format", "markdown", "--max-bytes", "9"])
    #expect(none.status == 2 && none.complaints.count == 1 && none.output.isEmpty)
  }

  @Test(arguments: ["x", "a@b.example\nBcc: c@d.example", "A, B <a@b.example>"])
  func badMailboxIsRefused(_ address: String) throws {
    for option in ["--to", "--from", "--cc"] {
      let outcome = try Tool.run([old, new, "--format", "eml", option, address])
      #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.complaints.count == 1)
    }
  }

  @Test func sendingHandsTheMessageToTheProgram() throws {
    let program = scratch.folder.appending(path: "sendmail")
    try Data("#!/bin/sh\nprintf '%s ' \"$@\" > \"$0.words\"\ncat > \"$0.mail\"\n".utf8)
      .write(to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path())
    let head = ["--to", "Ida Hølm <ida@quay.example>", "--date", "2031-05-20"]
    let outcome = try Tool.run(
      [old, new, "--send"] + head, environment: ["SENDMAIL": program.path()])
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(try text("sendmail.words") == "-t -i ")
    #expect(try text("sendmail.mail") == Tool.run([old, new, "--format", "eml"] + head).output)
  }

  @Test(arguments: ["false", "/nowhere/sendmail"])
  func failureToSendIsTroubleInOneLine(_ program: String) throws {
    let outcome = try Tool.run([old, new, "--send", "--to", "a@b.example", "--sendmail", program])
    #expect(outcome.status == 2 && outcome.complaints.count == 1 && outcome.output.isEmpty)
  }

  @Test func siteIsRebuiltByteForByteAndForgetsWhatIsGone() throws {
    let site = scratch.folder.appending(path: "site").path()
    let third = try scratch.note(
      "2031-06-03.md", "# Quay 2031-06-03\n\n### Cranes - Ida Holm\n\n- `brake` tests done again\n")
    #expect(try Tool.run(["site", old, new, third, "-o", site]).status == 0)
    let again = try Tool.run(["site", old, new, third, "-o", site])
    #expect(again.output.contains(" 0 written, 0 removed"))
    let page = try text("site/meetings/2031-05-20.html")
    #expect(page.contains("href=\"../meetings/2031-06-03.html\" rel=\"next\""))
    #expect(page.contains("href=\"../teams/cranes.html\""))
    let fewer = try Tool.run(["site", old, new, "-o", site])
    #expect(!fewer.output.contains(" 0 removed"))
    #expect(!FileManager.default.fileExists(atPath: site + "/meetings/2031-06-03.html"))
  }
}

/// Checks that need programs of others; each says on its own where it is skipped.
@Suite struct OutsideChecks {
  /// The folder of the package, from where this file was compiled.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let python = root.appending(path: ".build-venv/bin/python")

  @Test(
    .enabled("needs the python of scripts/validators") {
      FileManager.default.isExecutableFile(atPath: OutsideChecks.python.path())
    }, arguments: ["check-mail", "check-site"])
  func script(_ name: String) throws {
    let process = Process()
    process.executableURL = Self.python
    process.arguments = [
      Self.root.appending(path: "scripts/" + name).path(), Tool.executable.path(),
    ]
    if name == "check-mail" {
      let golden = Self.root.appending(path: "golden/01-whole-meeting")
      process.arguments? += ["old.md", "new.md"].map { golden.appending(path: $0).path() }
    }
    process.currentDirectoryURL = Self.root
    try process.run()
    process.waitUntilExit()
    let skipped: Int32 = 77
    #expect([0, skipped].contains(process.terminationStatus))
  }
}
