import NotesDiff

extension ChangeReport.NoteReference {
  /// The month of a note that is called after one, "December 2030" of `2030-12.md`: such a note counts
  /// from the first day of it, on which nobody met.
  var month: String? {
    guard let date = date.flatMap({ CalendarDate($0) }), date.day == 1,
      CalendarDate(in: title) == nil
    else { return nil }
    let numbers = file.lastPathComponent.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers == [date.year, date.month] else { return nil }
    let name = CalendarWords.months[date.month - 1]
    return "\(RendererWords.capitalised(name)) \(date.year)"
  }
}
