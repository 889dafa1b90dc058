import NotesDiff

/// Every English word a report says of its own, keyed by what the model calls it.
enum Wording {
  /// The kind of a change in a sentence: "2 completed".
  static func word(_ kind: ChangeKind) -> String {
    switch kind {
    case .completed: "completed"
    case .advanced: "advanced"
    case .slipped: "slipped"
    case .reopened: "reopened"
    case .moved: "moved"
    case .progressed: "continued"
    case .reworded: "reworded"
    case .cosmetic: "cosmetic"
    case .new: "new"
    case .dropped: "gone"
    case .archived: "cleared"
    case .unmentioned: "not mentioned"
    case .unchanged: "unchanged"
    }
  }

  /// Said of a statement all of whose sub-items are new.
  static let newBelow = "new below"

  /// What a status was read from.
  static func evidence(_ evidence: StatusReading.Evidence) -> String? {
    switch evidence {
    case .nothing: nil
    case .stage(let name): "stage “\(name)”"
    case .label(let label): "under “\(label)”"
    case .prefix(let label): "label “\(label)”"
    case .verb(let verb): "“\(verb)”"
    case .hedge(let hedge): "hedged by “\(hedge)”"
    case .struckThrough: "struck through"
    case .taskBox(let ticked): ticked ? "ticked box" : "open box"
    case .releaseLink(let target): "links to a release, \(target)"
    }
  }

  /// A status in words.
  static func word(_ status: Status) -> String {
    switch status {
    case .unknown: "not said"
    case .planned: "planned"
    case .inProgress: "in progress"
    case .done: "done"
    }
  }

  /// Why a change has its kind.
  static func sentence(_ reason: Reason) -> String {
    switch reason {
    case .stage(let from, let to): "stage \(from) → \(to)"
    case .status(let from, let to): "status \(reading(from)) → \(reading(to))"
    case .sameStatement: "same statement"
    case .edited: "same statement, edited"
    case .sameWork: "another statement about the same work"
    case .owners(let added, let removed) where !added.isEmpty && !removed.isEmpty:
      "handed over from \(removed.joined(separator: ", ")) to \(added.joined(separator: ", "))"
    case .owners(let added, let removed):
      [
        added.isEmpty ? nil : "owner added: " + added.joined(separator: ", "),
        removed.isEmpty ? nil : "owner removed: " + removed.joined(separator: ", "),
      ].compactMap { $0 }.joined(separator: "; ").ifEmpty("owners in another order")
    case .team(let from, let to):
      "from \(from.ifEmpty("outside teams")) to \(to.ifEmpty("outside teams"))"
    case .noPredecessor: "nothing like it before"
    case .noSuccessor(let was):
      was.status == .done ? "was done and left the list" : "nothing continues it"
    case .teamSilent(let team): "\(team) has nothing to report, so nothing is known of it"
    case .noRoadmap: "the newer note has no roadmap, so nothing is known of it"
    case .merged(let count): "\(count) items became one"
    case .split(let count): "one item became \(count)"
    }
  }

  private static func reading(_ reading: StatusReading) -> String {
    word(reading.status) + (evidence(reading.evidence).map { " (\($0))" } ?? "")
  }

  /// The stable name of a notice, for scripts.
  static func code(_ notice: Notice) -> String {
    switch notice {
    case .dateDisagrees: "dateDisagrees"
    case .noDate: "noDate"
    case .otherMeetings: "otherMeetings"
    case .encodedTwice: "encodedTwice"
    case .strayBytes: "strayBytes"
    case .nothingRead: "nothingRead"
    case .unknownStage: "unknownStage"
    case .roadmapMissing: "roadmapMissing"
    case .roadmapAppeared: "roadmapAppeared"
    case .roadmapDisagrees: "roadmapDisagrees"
    case .alignmentBounded: "alignmentBounded"
    case .newerFirst: "newerFirst"
    case .copiedRoadmap: copiedRoadmapCode
    case .lostColumn: "lostColumn"
    case .lostCells: "lostCells"
    case .staleRows: staleRowsCode
    case .notANote: "notANote"
    case .noPlace: "noPlace"
    case .ownReport: "ownReport"
    case .unlikeNames: "unlikeNames"
    case .sameDay: "sameDay"
    case .farDate: "farDate"
    case .unreadable: "unreadable"
    case .answerUnused: "answerUnused"
    case .pinUnused: "pinUnused"
    }
  }

  /// The name of the notice that takes the rows of a roadmap for no news.
  static let copiedRoadmapCode = "copiedRoadmap"
  private static let staleRowsCode = "staleRows"
  /// The names of the notices about a roadmap that was copied, or left over from a copy.
  static let roadmapCodes = [copiedRoadmapCode, staleRowsCode]

  /// What a notice says.
  static func message(_ notice: Notice) -> String {
    switch notice {
    case .dateDisagrees(_, let title, let name, _):
      "The title says \(title), the file name says \(name); the file name counts."
    case .noDate:
      "Neither title nor file name has a date."
    case .otherMeetings(_, let read, let others):
      "The file has the notes of \(counted(others, "other meeting")), too; this is about the last,"
        + " \(read). `pmc-diff log` goes through all."
    case .strayBytes(_, let line, let count):
      "Line \(line)" + (count > 1 ? " and \(count - 1) more have" : " has")
        + " bytes that are no UTF-8; they are read as “�”."
    case .encodedTwice(_, _, let count):
      "Text was encoded twice on \(counted(count, "line")) and has been mended."
    case .nothingRead:
      "The note has no statement."
    case .unknownStage(_, _, let stage):
      "The roadmap stage “\(stage)” is not known."
    case .roadmapMissing(_, let rows):
      "This note has no roadmap; of the \(counted(rows, "row")) before nothing is known."
    case .roadmapAppeared(_, let rows):
      "This note has a roadmap of \(counted(rows, "row")); the one before had none."
    case .roadmapDisagrees(_, _, let row, let stage, let team, let report, let reported):
      "The roadmap still lists “\(row)” under \(stage); \(team) says on line \(reported): "
        + "“\(report)”."
    case .alignmentBounded(let items):
      "\(counted(items, "item")) \(items == 1 ? "is" : "are") too much alike to compare each "
        + "with each; they were taken in order."
    case .newerFirst(let old, let new):
      "The first note is of \(old), the second of \(new): they seem to be swapped."
    case .copiedRoadmap(_, let from, let alike, let rows):
      "The roadmap is a copy of \(from): \(alike) of \(counted(rows, "row")) are the same."
    case .lostColumn(_, _, let text):
      "The roadmap row “\(text)” lost the column of its stage; it counts as one of the stage above."
    case .lostCells(_, _, let cells, let columns):
      "The row has \(counted(cells, "cell")) and its table \(counted(columns, "column")); Markdown shows"
        + " no more than that."
    case .staleRows(_, let copied, let rows):
      "\(counted(rows, "row")) of the roadmap \(rows == 1 ? "stands" : "stand") as in the old one"
        + " pasted on \(copied): \(rows == 1 ? "it" : "they") may be left over from it rather than open"
        + " again."
    case .notANote:
      "This is a template or a read-me, not the note of a meeting; it is left out."
    case .noPlace:
      "Neither file name nor first heading has a date, so the note has no place in the"
        + " series; it is left out."
    case .ownReport:
      "This is a report of pmc-diff, not the note of a meeting; it is left out."
    case .unlikeNames(let names):
      "\(listed(names)) are not named alike; they are taken for notes of one committee."
    case .sameDay(_, let other, let date):
      "\(other) is of \(date), too; both count, in order of their names."
    case .farDate(_, let date, let nearest):
      "\(date) lies more than a year from the nearest other note, \(nearest); it may be a"
        + " slip."
    case .unreadable(_, let error):
      "The file is left out: \(reason(error))."
    case .answerUnused(_, _, let question):
      "The answer to question \(question) applies to nothing in these notes any more."
    case .pinUnused(_, _, let old, let new):
      "The pin of “\(old)” and “\(new)” applies to nothing in these notes any more."
    }
  }

  /// Names joined by commas: of many the first, and how many more there are.
  static func listed(_ names: [String]) -> String {
    let most = 5
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }

  /// A number with its noun: "1 row", "2 rows".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}

extension String {
  /// The text, or another where it is empty.
  func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
