import Foundation
import Testing

/// `--settings`, and the file beside the newer note.
@Suite struct SettingsTests {
  private let scratch: Scratch
  private let old: String
  private let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.note(
      "2031-05-06.md", "# Quay 2031-05-06\n\n### Cranes - Ida Holm\n\n- Working on the brake\n")
    new = try scratch.note(
      "2031-05-20.md",
      """
      # Quay 2031-05-20

      ### Cranes - Ida Holm

      - Berth cameras mounted on pier two
      - Tide gauge tarred against salt

      ### Ferries - Bo Lund

      - Nix
      - Winter timetable printed
      """)
  }

  private static let own = """
    {
      // A comment.
      placeholders: ["nix"],
      report: {order: ["Ferries"], limit: 1, labels: {new: "Fresh"}},
    }
    """

  @Test func namedSettingsShapeEveryCommand() throws {
    let file = try scratch.note("own.json5", Self.own)
    let saved = scratch.folder.appending(path: "report.json").path()
    #expect(try Tool.run([old, new, "--settings", file, "-o", saved]).status == 0)
    let direct = try Tool.run([old, new, "--settings", file, "--format", "markdown"])
    #expect(direct.status == 0)
    #expect(direct.output.contains("# Fresh"))
    #expect(direct.output.contains("and 1 more"))
    #expect(!direct.output.contains("Nix"))
    let rendered = try Tool.run(["render", saved, "--settings", file, "--format", "markdown"])
    #expect(rendered.output == direct.output)
    let log = try Tool.run(["log", old, new, "--settings", file, "--format", "markdown"])
    #expect(log.output.contains("# Fresh"))
  }

  @Test func settingsBesideTheNewerNoteAreRead() throws {
    let plain = try Tool.run([old, new])
    #expect(plain.output.contains("Nix"))
    let file = try scratch.note(".pmc-diff.json5", Self.own)
    let beside = try Tool.run([old, new])
    #expect(beside.output != plain.output)
    #expect(beside.output == (try Tool.run([old, new, "--settings", file]).output))
    let inside = try Tool.run(["2031-05-06.md", "2031-05-20.md"], in: scratch.folder)
    #expect(inside.output == beside.output)
  }

  @Test(arguments: [
    "{report: ", "[]", "{report: {limit: 0}}", "{report: {limit: \"x\"}}",
    "{report: {fold: [\"rewordd\"]}}", "{report: {labels: {nwe: \"x\"}}}",
    "{report: {hides: []}}", "{stagse: []}", "{stages: []}", "{stages: [{name: \"\"}]}",
    "{stages: [{title: \"Now\"}]}", "{stages: [{done: true}]}", "{stages: \"Now\"}",
    "{doneWords: \"landed\"}", "{doneWords: [1]}", "{placeholders: [\" \"]}",
    "{leads: {dashes: [\"--\"]}}", "{leads: {dash: []}}", "{leads: {brackets: \"no\"}}",
    "{teamAliases: {A: \"\"}}", "{teamAliases: [\"A\"]}", "{labelWords: null, x: 1}",
  ])
  func badSettingsAreTroubleInOneLine(_ text: String) throws {
    let file = try scratch.note("bad.json5", text)
    let outcome = try Tool.run([old, new, "--settings", file])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains(file))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ("{stagse: []}", "there is no \"stagse\"; there are stages, leads,"),
    ("{doneWords: \"landed\"}", "doneWords has a value of the wrong type; it wants a list"),
    ("{stages: [{done: true}]}", "name is missing"),
    ("{leads: {dashes: [\"--\"]}}", "leads.dashes: \"--\" is not one character"),
  ])
  func badSettingsSayWhatIsWanted(_ text: String, _ says: String) throws {
    let file = try scratch.note("bad.json5", text)
    #expect(try Tool.run([old, new, "--settings", file]).errors.contains(says))
  }

  @Test func theFormOfTheNotesIsASetting() throws {
    let note = try scratch.note(
      "2031-06-03.md",
      """
      # Quay 2031-06-03

      ## Crews

      ### Cranes ~ Ida Holm

      Keeper of the keys: Bo

      - Hull: scrubbed
      - Rope spliced
      """)
    let file = try scratch.note(
      "form.json5",
      """
      {
        leads: {dashes: ["~"], brackets: false},
        groupWords: ["crews"],
        doneWords: ["spliced"],
        plannedWords: ["hull"],
        frameKeys: ["keeper of the keys"],
      }
      """)
    let parsed = try Tool.run(["parse", note, "--settings", file])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(parsed.output.utf8)) as? [String: Any])
    let sections = try #require(read["sections"] as? [[String: Any]])
    #expect(sections.last?["leads"] as? [String] == ["Ida Holm"])
    let items = try #require(read["items"] as? [[String: Any]])
    let statuses = items.compactMap { ($0["item"] as? [String: Any])?["status"] as? String }
    #expect(statuses.suffix(2) == ["planned", "done"])
  }

  @Test func settingsLieAboveFoldersOfYears() throws {
    let folder = scratch.folder.appending(path: "2031")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let moved = folder.appending(path: "2031-05-20.md")
    try FileManager.default.copyItem(at: URL(filePath: new), to: moved)
    try scratch.note(".pmc-diff.json5", Self.own)
    #expect(!(try Tool.run([old, moved.path()]).output.contains("Nix")))
  }

  @Test func settingsAreTheSameForEveryCommandAndFromEveryFolder() throws {
    let notes = scratch.folder.appending(path: "quay/2031")
    try FileManager.default.createDirectory(at: notes, withIntermediateDirectories: true)
    for note in [old, new] {
      let name = URL(filePath: note).lastPathComponent
      try FileManager.default.copyItem(
        at: URL(filePath: note), to: notes.appending(path: name))
    }
    let whole = notes.path()
    let files = ["2031-05-06.md", "2031-05-20.md"]
    func shows(_ arguments: [String], in folder: URL) throws -> Bool {
      try !Tool.run(arguments, in: folder).output.contains("Nix")
    }
    func check(_ expected: Bool) throws {
      let paths = files.map { whole + "/" + $0 }
      for folder in [scratch.folder, notes] {
        #expect(try shows(paths, in: folder) == expected)
        #expect(try shows(["log"] + paths, in: folder) == expected)
        #expect(try shows(["log", whole], in: folder) == expected)
      }
      #expect(try shows(files, in: notes) == expected)
      #expect(try shows(["log"] + files, in: notes) == expected)
      #expect(try shows(["log", "."], in: notes) == expected)
      #expect(try shows(["log", "quay"], in: scratch.folder) == expected)
      #expect(try shows(["range", "quay/2031"], in: scratch.folder) == expected)
    }
    // Above the folder of a year; outside of a repository no higher.
    try scratch.note(".pmc-diff.json5", Self.own)
    try check(false)
    try scratch.note("quay/.pmc-diff.json5", Self.own)
    try check(true)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "quay/.pmc-diff.json5"))
    // In one up to its top.
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: ".git"), withIntermediateDirectories: true)
    try check(true)
    // The nearest counts.
    try scratch.note("quay/2031/.pmc-diff.json5", "{}")
    try check(false)
  }

  @Test func settingsBesideSomeOfTheNotesAreNamed() throws {
    for (place, note) in [("a", old), ("b", new)] {
      let folder = scratch.folder.appending(path: "quay/" + place)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let name = URL(filePath: note).lastPathComponent
      try FileManager.default.copyItem(at: URL(filePath: note), to: folder.appending(path: name))
    }
    try scratch.note("quay/a/.pmc-diff.json5", Self.own)
    let outcome = try Tool.run(["log", "quay"], in: scratch.folder)
    #expect(outcome.status == 0 && outcome.complaints.count == 1)
    #expect(outcome.errors.contains("warning: a/.pmc-diff.json5: not read"))
    let named = try Tool.run(
      ["log", "quay", "--settings", "quay/a/.pmc-diff.json5"], in: scratch.folder)
    #expect(named.status == 0 && named.errors.isEmpty)
  }

  @Test func namesThatCallNothingAreWarnedOf() throws {
    let file = try scratch.note(
      "names.json5",
      """
      {
        report: {
          order: ["Ferrys", "quiet", "timeline"], hide: ["rewordd", "cranes", "quay 2031-05-20"]
        },
        teamAliases: {"Cranes": "Ferries", "LAMB": "Loggregator"},
      }
      """)
    for command in [[old, new], ["diff", old, new, "--explain"], ["log", old, new]] {
      let outcome = try Tool.run(command + ["--settings", file])
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.contains(
          "report.order of the settings: nothing is called 'ferrys'; did you mean 'Ferries'?"))
      #expect(outcome.errors.contains("nothing is called 'rewordd'; did you mean 'reworded'?"))
      // Settings serve all notes of a committee, so two notes do not have to have every alias.
      #expect(outcome.complaints.count == (command[0] == "log" ? 4 : 2), "\(outcome.errors)")
    }
    // The titles of the notes are no names to choose from.
    let strange = try scratch.note("strange.json5", "{report: {order: [\"Xylophone\"]}}")
    let choice = try Tool.run(["log", old, new, "--settings", strange]).errors
    #expect(choice.contains("'xylophone'") && !choice.lowercased().contains("quay 2031"))
    let log = try Tool.run(["log", old, new, "--settings", file])
    #expect(log.errors.contains("teamAliases of the settings: no team is called 'LAMB'"))
  }

  @Test func aliasesThatNameNobodyAreWarnedOf() throws {
    let outcome = try Tool.run([old, new, "--alias", "Cranes=Feries"])
    #expect(outcome.status == 0 && outcome.complaints.count == 1)
    #expect(
      outcome.errors.contains(
        "warning: --alias Cranes=Feries: no team is called 'Feries'; did you mean 'Ferries'?"))
    #expect(try Tool.run([old, new, "--alias", "cranes=FERRIES"]).errors.isEmpty)
    let questions = try Tool.run(["questions", old, new, "--alias", "Cranes=Feries"])
    #expect(questions.status == 0 && questions.errors.contains("did you mean 'Ferries'?"))
    let through = ["--alias", "Cranes=Old", "--alias", "Old=Ferries"]
    #expect(try Tool.run([old, new] + through).errors.isEmpty)
    let file = try scratch.note("aliases.txt", "# ours\nCranes=Nobody\n")
    #expect(try Tool.run([old, new, "--aliases", file]).errors.isEmpty)
    let log = try Tool.run(["log", old, new, "--aliases", file])
    #expect(log.errors.contains("aliases.txt:2: no team is called 'Nobody'; there are Cranes"))
  }

  @Test func absentSettingsAreTrouble() throws {
    let outcome = try Tool.run([old, new, "--settings", "absent.json5"])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.count == 1)
  }
}
