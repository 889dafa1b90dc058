/// Finds the day of a meeting in a title or a file name.
enum DateRecognition {
  /// The first date in a text, as `YYYY-MM-DD`, `YYYY-M-D`, `MM-DD-YYYY`, with `-`, `/`, `.` or `_`
  /// between, or `YYYYMMDD`.
  ///
  /// - Parameter text: A title or a file name.
  /// - Returns: The date, or nothing where the text has none that the calendar knows.
  static func date(in text: some StringProtocol) -> CalendarDate? {
    let runs = text.split { !($0.isASCII && $0.isNumber) }
    for (index, run) in runs.enumerated() {
      if run.count == 8, let whole = Int(run),
        let date = CalendarDate(year: whole / 10000, month: whole / 100 % 100, day: whole % 100)
      {
        return date
      }
      guard index + 2 < runs.count else { continue }
      let parts = runs[index...(index + 2)]
      guard joined(parts, in: text) else { continue }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3 else { continue }
      let lengths = parts.map(\.count)
      if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2,
        let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      {
        return date
      }
      if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2,
        let date = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
      {
        return date
      }
    }
    return nil
  }

  /// Whether one and the same mark stands between neighbouring numbers.
  private static func joined<Text: StringProtocol>(
    _ parts: ArraySlice<Text.SubSequence>, in text: Text
  ) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { first, second in
      let between = text[first.endIndex..<second.startIndex]
      return between.count == 1 && between.allSatisfy { "-/._".contains($0) }
    }
  }
}
