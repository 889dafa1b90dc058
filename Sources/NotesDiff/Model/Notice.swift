/// Something a reader should know of a note or a comparison before trusting it.
public enum Notice: Sendable, Hashable {
  /// The title names another day than the file; the file wins.
  case dateDisagrees(file: String, title: CalendarDate, name: CalendarDate, line: Int)
  /// Neither title nor file name has a date.
  case noDate(file: String)
  /// Text was encoded twice and has been mended.
  case encodedTwice(file: String, line: Int, count: Int)
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
    file: String, line: Int, row: String, stage: String, team: String, reportLine: Int)
  /// Two sections of one note have the same name.
  case sectionTwice(file: String, name: String, lines: [Int])
  /// Too many items are alike to compare all of them; the rest was taken in order.
  case alignmentBounded(items: Int)
  /// The notes are given in the wrong order of time.
  case newerFirst(old: CalendarDate, new: CalendarDate)
  /// The roadmap repeats an older note.
  case copiedRoadmap(file: String, from: CalendarDate, alike: Int, rows: Int)
  /// An answer applies to nothing in the notes any more.
  case answerUnused(file: String, line: Int, question: String)
  /// A pin names an item that is not in the notes any more.
  case pinUnused(file: String, line: Int, old: String, new: String)
}
