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

  /// The quarter of a note that is called after one, "2031 Q2" of `2031-Q2-mill.md`.
  var quarter: String? {
    guard let date = date.flatMap({ CalendarDate($0) }), date.day == 1, date.month % 3 == 1,
      CalendarDate(in: title) == nil
    else { return nil }
    let name = "Q\((date.month + 2) / 3)"
    let words = (file.lastPathComponent + " " + title).split { !($0.isLetter || $0.isNumber) }
    guard words.contains(where: { $0.uppercased() == name }), words.contains("\(date.year)")
    else { return nil }
    return "\(date.year) \(name)"
  }

  /// The month or quarter a note is called after.
  var period: String? { month ?? quarter }
}
