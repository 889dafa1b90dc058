import NotesDiff

extension ReportSchema {
  private static let kinds = ChangeKind.allCases.map(\.rawValue)

  /// What schemas refer to.
  static let definitions: KeyValuePairs<String, Schema> = [
    "date": Schema(lines: #"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }"#),
    "line": Schema(lines: #"{ "type": "integer", "minimum": 1 }"#),
    "kind": .choice(kinds),
    "area": .choice(["roadmap", "team", "section"]),
    "status": .choice(["unknown", "planned", "inProgress", "done"]),
    "meeting": .text("The day of a meeting; the file of a note without a date."),
    "note": .record(
      [
        "file": .text("The file name; in a series, the path from the folder of the notes."),
        "title": .text(),
      ], optional: ["date": .reference("date", "The day of the meeting.")]),
    "warning": .record(
      ["code": .text("A stable name for scripts."), "message": .text()],
      optional: ["file": .text(), "line": .reference("line")]),
    "team": .record([
      "old": .list(.reference("teamSide")), "new": .list(.reference("teamSide")),
      "events": .names([
        "teamAdded", "teamRemoved", "teamRenamed", "teamsMerged", "teamSplit", "leadChanged",
        "statusChanged", "regrouped", "silent",
      ]),
    ]),
    "teamSide": .record(
      [
        "file": .text(), "line": .reference("line"), "name": .text(),
        "report": .choice(
          ["reported", "blank", "noUpdates"], "Blank is unknown; noUpdates is an answer."),
      ],
      optional: [
        "lead": .text(), "status": .text(#"Its standing, as \"incubating\"."#),
        "remark": .text("What else is said of the lead."),
        "isPart": Schema(
          lines:
            #"{ "const": true, "description": "It is a part of another team's section." }"#),
        "lastReport": .reference(
          "date", "The last report of a team that had none in the older note."),
      ]),
    "change": .record(
      [
        "id": Schema(lines: #"{ "type": "string", "pattern": "^[0-9a-f]{12}$" }"#),
        "kind": .reference("kind"), "area": .reference("area"), "old": .list(.reference("item")),
        "new": .list(.reference("item")),
        "score": Schema(lines: #"{ "type": "number", "minimum": 0, "maximum": 1 }"#),
        "tier": .choice(["sure", "possible"]),
        "facets": .names([
          "text", "owners", "links", "stage", "status", "team", "place", "merge", "split",
        ]),
        "reasons": .list(.text()),
      ], optional: ["explanation": .list(.text()), "asCopiedOn": .reference("date")]),
    "item": .record(
      [
        "file": .text(), "line": .reference("line", "Where the item starts."), "text": .text(),
        "path": .list(.text(), "The headings and items around it, of long ones the beginning."),
        "role": .choice(["statement", "groupLabel", "placeholder", "boilerplate"]),
        "status": .reference("status"),
      ],
      optional: [
        "spans": .list(.reference("span"), "The text with links and styles, where it has any."),
        "team": .text(), "statusFrom": .text(), "parentLine": .reference("line"),
        "stage": .text(), "owners": .list(.text()),
        "from": .reference("date", "The older meeting an item of the baseline was taken from."),
        "silentOn": .text("Of what it says that there is nothing new."),
      ]),
    "span": .record(
      ["text": .text()],
      optional: [
        "style": .names(["code", "emphasis", "strong", "struck", "image"]), "link": .text(),
      ]),
  ]

  /// A report on two notes.
  static let changeReport = Schema.object(
    [
      "schemaVersion": Schema(lines: #"{ "const": 1 }"#),
      "old": .reference("note", "The older note."), "new": .reference("note", "The newer note."),
      "summary": .tally(
        "How many changes there are of each kind; every kind has an entry.", required: kinds),
      "warnings": .list(.reference("warning")), "teams": .list(.reference("team")),
      "changes": .list(.reference("change")),
    ],
    optional: [
      "deadlines": .list(
        .reference("item"),
        "Unchanged items of the newer note with a day something ends or is due."),
      "topics": .list(
        .reference("change"),
        "Unchanged points and labels of the newer note over something that changed."),
      "unchangedAside": .positive(
        "How many unchanged items are labels, placeholders or frame the meeting."),
      "unchangedRows": .positive("How many unchanged items are rows of the roadmap."),
    ])
}

extension Schema {
  /// A number of what there is at least one of.
  fileprivate static func positive(_ description: String) -> Schema {
    Schema(
      lines: #"""
        {
          "description": "\#(description)",
          "type": "integer",
          "minimum": 1
        }
        """#)
  }
}
