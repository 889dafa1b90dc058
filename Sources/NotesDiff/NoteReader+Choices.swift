extension NoteReader {
  /// Which meetings of two files are compared: those the newer tells of and the older does not.
  ///
  /// Where both files go on gathering, as the file of a month does after that of the month before, all
  /// of the one is compared with all of the other; of a file that is kept for ever, what came after the
  /// last meeting of its older state is compared with that.
  ///
  /// - Parameters:
  ///   - old: The older file, and its name.
  ///   - new: The newer file, and its name.
  /// - Returns: A choice for each; `newest` where it is the note of one meeting.
  /// - Complexity: Linear in the number of bytes.
  public static func choices(
    old: (bytes: [UInt8], file: String), new: (bytes: [UInt8], file: String)
  ) -> (old: JournalChoice, new: JournalChoice) {
    // A file with a day in its name is mostly the note of that day, and not worth reading twice.
    guard !DateRecognition.hasDay(path: new.file) else { return (.newest, .newest) }
    let (before, after) = (days(of: old), days(of: new))
    let fresh = after.filter { day in before.allSatisfy { $0 < day } }
    guard let last = before.max(), let first = fresh.min(), fresh.count > 1 else {
      return (.newest, .newest)
    }
    let areApart = fresh.count == after.count
    return (areApart && before.count > 1 ? .since(before.min() ?? last) : .newest, .since(first))
  }

  /// The days of a file that gathers meetings, and else the day of its meeting, if there is one.
  private static func days(of note: (bytes: [UInt8], file: String)) -> [CalendarDate] {
    guard let source = try? SourceText(note.bytes) else { return [] }
    if let journal = journal(source, path: note.file) { return journal.meetings.map(\.date) }
    return DateRecognition.date(inPath: note.file).map { [$0] } ?? days(in: note.bytes)
  }
}
