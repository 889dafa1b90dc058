import NotesDiff

/// The parts of the schemas of answers that differ from question to question.
extension SeriesAnswerKind {
  /// What the answer says.
  var description: String {
    switch self {
    case .log: "What changed in a series of notes, meeting by meeting."
    case .logIndex: "The reports of a changelog that is written as a folder."
    case .range: "What changed in a series of notes on the whole between two meetings."
    case .roadmap: "How the rows of a roadmap moved between stages."
    case .trace: "The life of one piece of work."
    case .looseEnds: "What was announced and never heard of again."
    case .teams: "The teams of a series over time."
    case .lint: "What is wrong with the notes themselves."
    }
  }

  /// The definitions it shares with other answers.
  var shared: [String] {
    switch self {
    case .log, .logIndex, .lint: []
    case .range: ["kind", "area", "status", "meeting", "span"]
    case .roadmap, .teams: ["meeting"]
    case .trace: ["area", "status", "meeting"]
    case .looseEnds: ["meeting"]
    }
  }

  /// The answer for a committee.
  var object: String {
    switch self {
    case .log:
      Schema.object(["steps": .list(.reference("changeReport"), "The steps, newest first.")])
    case .logIndex:
      Schema.object([
        "steps": .list(
          .record(
            ["file": .text("The report."), "headline": .text("Its counts in one line.")],
            optional: [
              "date": .reference("date"), "since": .reference("date"),
              "remarks": .list(.text(), "What to know of its roadmap."),
            ]),
          "The steps, newest first.")
      ])
    case .range: Schema.object(range, optional: rangeExtras)
    case .roadmap:
      Schema.object(
        roadmap,
        optional: [
          "from": .text("Only moves from it."), "to": .text("Only to it."),
          "doneStages": .list(.text(), "Those of the stages whose rows are delivered."),
          "copied": .list(
            .reference("meeting"), "Those whose roadmap was copied from an older one."),
        ])
    case .trace:
      Schema.object(
        trace,
        optional: [
          "near": .list(
            .record(["word": .text(), "count": .count]), "Words nearly as those looked for.")
        ])
    case .looseEnds: Schema.object(looseEnds)
    case .teams: Schema.object(teams)
    case .lint: Schema.object(["findings": .list(finding, "By file, then by line.")])
    }
  }

  // MARK: Answers

  private var range: Schema.Fields {
    [
      "since": .reference("meeting"), "until": .reference("meeting"), "meetings": .count,
      "summary": .tally("How many items there are of each kind."),
      "items": .list(
        .record(
          [
            "kind": .reference("kind"), "area": .reference("area"), "text": .text(),
            "status": .reference("status"), "newAndCompleted": .flag,
            "detour": .list(.text(), "The stages of a row that came back to where it was."),
            "file": .text(), "line": .reference("line"),
          ],
          optional: [
            "team": .text("Its team or section."), "context": .text("What it stands under."),
            "was": .text("What it said before the range or, new in it, said first."),
            "from": .text("Its stage before the range."), "to": .text("Its stage at the end."),
            "left": .text("Its last stage, for a row that left."), "owners": .list(.text()),
            "began": .reference("meeting"), "tier": .choice(["sure", "possible"]),
            "asCopiedOn": .reference("meeting"),
            "standsIn": .text("The stage it stands in as in a copied roadmap."),
            "role": .choice(["groupLabel", "placeholder", "boilerplate"]),
            "last": .reference("meeting"), "spans": .list(.reference("span")),
            "parts": .count, "doneParts": .count,
          ]), "Roadmap rows first."),
    ]
  }

  private var rangeExtras: Schema.Fields {
    [
      "roadmapSince": .reference("meeting"), "roadmapUntil": .reference("meeting"),
      "firstRoadmap": .reference("meeting"),
      "teams": .list(
        .record(["meeting": .reference("meeting"), "events": .list(.text())]),
        "What happened to teams and their leads."),
      "silent": .list(
        .record(["team": .text()], optional: ["lastReport": .reference("meeting")]),
        "The teams of the last meeting that reported in none of the range."),
    ]
  }

  private var roadmap: Schema.Fields {
    let stay = Schema.record(
      [
        "stage": .text(), "text": .text(), "since": .reference("meeting"),
        "until": .reference("meeting"), "meetings": .count, "days": .days,
      ], optional: ["atLeast": .flag, "asCopiedOn": .reference("meeting")])
    let row = Schema.record(
      [
        "number": .count, "text": .text(), "owners": .list(.text()), "file": .text(),
        "line": .reference("line"), "stays": .list(stay, "Oldest first."),
        "end": .choice(["listed", "archived", "vanished", "merged"]), "roundTrip": .flag,
      ],
      optional: [
        "mergedInto": .count,
        "gaps": .list(
          .record(
            ["meetings": .list(.reference("meeting")), "back": .reference("meeting")],
            optional: ["asCopiedOn": .reference("meeting")]),
          "Meetings whose roadmaps do not list it though later ones do."),
        "reported": report,
      ])
    let move = Schema.record(
      [
        "row": .count, "text": .text(),
        "kind": .choice(["completed", "advanced", "slipped", "reopened", "moved"]), "from": .text(),
        "to": .text(), "since": .reference("meeting"), "left": .reference("meeting"),
        "date": .reference("meeting"), "days": .days, "meetings": .count,
      ],
      optional: [
        "was": .text("What it said before."), "into": .count, "atLeast": .flag,
        "joined": .list(.count, "Rows that became one with it in this move."),
        "takenBack": .reference("meeting"),
        "asCopiedOn": .reference("meeting"),
      ])
    let quarter = Schema.record([
      "name": .text(), "completed": .count, "arrivedCompleted": .count, "added": .count,
      "slipped": .count, "vanished": .count,
    ])
    return [
      "rows": .list(row, "In order of their first mention."),
      "moves": .list(move, "In order of time."), "quarters": .list(quarter, "Oldest first."),
      "meetings": .list(.reference("meeting"), "Those whose roadmap counts."),
      "stages": .list(.text(), "Nearest to delivery first."),
    ]
  }

  /// What the owner of an open row reported as done.
  private var report: Schema {
    .record([
      "team": .text("Its owner."), "parts": .count, "date": .reference("meeting"),
      "text": .text(), "file": .text(), "line": .reference("line"),
    ])
  }

  private var trace: Schema.Fields {
    [
      "query": .text("The words or the id that were looked for."), "strands": .count,
      "mentions": .list(
        .record(
          [
            "date": .reference("meeting"), "strand": .count, "file": .text(),
            "line": .reference("line"), "area": .reference("area"), "status": .reference("status"),
            "text": .text(), "repeats": .flag, "inCopy": .flag,
          ],
          optional: [
            "team": .text(), "stage": .text(),
            "possible": .flag, "into": .count, "reported": report,
          ]), "In order of time."),
    ]
  }

  private var looseEnds: Schema.Fields {
    [
      "meetings": .count,
      "items": .list(
        .record(
          [
            "team": .text(), "text": .text(),
            "status": .choice(["unknown", "planned", "inProgress"]),
            "first": .reference("meeting"), "last": .reference("meeting"), "meetings": .count,
            "reports": .count, "file": .text(), "line": .reference("line"),
          ],
          optional: [
            "formerly": .text("The name of the team then, where it was another."),
            "context": .text("What it stands under."),
            "ground": .choice(LooseEnds.Ground.allCases.map(\.rawValue)),
            "awaited": .flag, "paused": .flag, "dated": .flag, "others": .count,
            "perhaps": .record([
              "date": .reference("meeting"), "text": .text(), "file": .text(),
              "line": .reference("line"),
            ]),
          ]), "By team, oldest first."),
    ]
  }

  private var teams: Schema.Fields {
    let span = Schema.record([
      "value": .text(), "since": .reference("meeting"), "until": .reference("meeting"),
    ])
    return [
      "meetings": .list(.reference("meeting"), "Oldest first."),
      "teams": .list(
        .record(
          [
            "name": .text("Its last name."), "names": .list(span), "leads": .list(span),
            "since": .reference("meeting"), "until": .reference("meeting"), "reports": .count,
            "silent": .count,
            "strip": .text(
              "A sign a meeting: # reported, - nothing to say, . blank, space absent."),
            "absorbed": .list(span, "The teams that went into it."),
          ],
          optional: [
            "lastReport": .reference("meeting"), "standIns": .list(span),
            "standings": .list(span, "What its headings say of its standing."), "noUpdates": .count,
            "origin": .text("The team it was a part of until that had no heading any more."),
          ])),
    ]
  }

  private var finding: Schema {
    .record(
      [
        "rule": .text("The stable name of the rule."), "level": .choice(["error", "warning"]),
        "file": .text(), "message": .text(),
      ], optional: ["line": .reference("line")])
  }
}
