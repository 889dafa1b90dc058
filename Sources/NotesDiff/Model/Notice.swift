/// Something a reader should know of a note or a comparison before trusting it.
public enum Notice: Sendable, Hashable {
  /// The title names another day than the file; the file wins.
  case dateDisagrees(file: String, title: CalendarDate, name: CalendarDate, line: Int)
  /// Neither title nor file name has a date.
  case noDate(file: String)
  /// The file gathers several meetings; one of them was read.
  case otherMeetings(file: String, read: CalendarDate, others: Int)
  /// Text was encoded twice and has been mended.
  case encodedTwice(file: String, line: Int, count: Int)
  /// Bytes that are no UTF-8 were read as "�".
  case strayBytes(file: String, line: Int, count: Int)
  /// The note has no statement at all.
  case nothingRead(file: String)
  /// The roadmap has a stage its profile does not know.
  case unknownStage(file: String, line: Int, name: String)
  /// The newer note has no roadmap, the older had one.
  case roadmapMissing(file: String, rows: Int)
  /// The newer note has a roadmap, the older had none.
  case roadmapAppeared(file: String, rows: Int)
  /// A team reports a row of the roadmap as done that the roadmap lists as open.
  case roadmapDisagrees(
    file: String, line: Int, row: String, stage: String, team: String, report: String,
    reportLine: Int)
  /// Too many items are alike to compare all of them; the rest was taken in order.
  case alignmentBounded(items: Int)
  /// The notes are given in the wrong order of time.
  case newerFirst(old: CalendarDate, new: CalendarDate)
  /// The roadmap repeats an older note.
  case copiedRoadmap(file: String, from: CalendarDate, alike: Int, rows: Int)
  /// A row of the roadmap has no column for its stage.
  case lostColumn(file: String, line: Int, text: String)
  /// A row of a table has more cells than the table has columns; Markdown shows no more than these.
  case lostCells(file: String, line: Int, cells: Int, columns: Int)
  /// Rows stand as they do in a copied roadmap before, and not in the last one that was none.
  case staleRows(file: String, copied: CalendarDate, rows: Int)
  /// The file is a template or a read-me, not the note of a meeting.
  case notANote(file: String)
  /// The file has no date and so no place in its series.
  case noPlace(file: String)
  /// The file is a report this program wrote, not the note of a meeting.
  case ownReport(file: String)
  /// The files are not named like notes of one committee; they were listed, so they count as such.
  case unlikeNames(files: [String])
  /// Another note has the same date; both count, in order of their names.
  case sameDay(file: String, other: String, date: CalendarDate)
  /// The date lies far from those of all other notes.
  case farDate(file: String, date: CalendarDate, nearest: CalendarDate)
  /// The file could not be read and is left out.
  case unreadable(file: String, error: ReadError)
  /// An answer applies to nothing in the notes any more.
  case answerUnused(file: String, line: Int, question: String)
  /// A pin names an item that is not in the notes any more.
  case pinUnused(file: String, line: Int, old: String, new: String)
}

extension Notice {
  /// Whether it says that a file gathers several meetings.
  public var isOfJournal: Bool {
    if case .otherMeetings = self { true } else { false }
  }

  /// The file it is about and the line there, 1-based; nothing where it is about several or all of it.
  public var place: (file: String?, line: Int?) {
    switch self {
    case .dateDisagrees(let file, _, _, let line), .encodedTwice(let file, let line, _),
      .strayBytes(let file, let line, _), .unknownStage(let file, let line, _),
      .roadmapDisagrees(let file, let line, _, _, _, _, _),
      .lostColumn(let file, let line, _), .lostCells(let file, let line, _, _),
      .answerUnused(let file, let line, _), .pinUnused(let file, let line, _, _):
      (file, line)
    case .otherMeetings(let file, _, _), .noDate(let file), .nothingRead(let file),
      .roadmapMissing(let file, _),
      .roadmapAppeared(let file, _), .copiedRoadmap(let file, _, _, _),
      .staleRows(let file, _, _), .notANote(let file), .noPlace(let file), .ownReport(let file),
      .sameDay(let file, _, _), .farDate(let file, _, _), .unreadable(let file, _):
      (file, nil)
    case .alignmentBounded, .newerFirst, .unlikeNames: (nil, nil)
    }
  }
}
