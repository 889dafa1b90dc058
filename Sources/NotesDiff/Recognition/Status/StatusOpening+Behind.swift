/// Reads past forms whose sense lies in the words behind them.
extension StatusOpening {
  /// What a past form says with what stands behind it: who "picked up" a task has begun it, and a month
  /// that "finished ahead" ended by itself.
  ///
  /// - Parameters:
  ///   - words: The words of the clause.
  ///   - index: The place of the past form.
  /// - Returns: What it says.
  static func past(_ words: [Word], at index: Int) -> Self {
    let word = words[index]
    let behind = words.dropFirst(index + 1)
    if takings.contains(word), let next = behind.first, next == "up" || next == "on" {
      return .init(.begun, word.followed(by: next))
    }
    return endsPeriod(words, at: index) ? .init(.state, word) : past(word)
  }

  /// Whether it is a stretch of time that came to its end, or how accounts stood then: "finished the
  /// year", "closed November $200 ahead".
  static func endsPeriod(_ words: [Word], at index: Int) -> Bool {
    guard endings.contains(words[index]) else { return false }
    let object = words.dropFirst(index + 1).prefix(5)
    let named = object.drop { $0 == "the" || $0 == "this" || $0 == "last" || $0 == "our" }.first
    let isPeriod = named.map(periods.contains) ?? false
    // "Finished the week planner" finished a planner.
    let place = named.flatMap { object.firstIndex(of: $0) } ?? index
    let isWhole =
      place + 1 >= words.count || words[place + 1].opensWithDigit
      || has(.boundary, words[place + 1]) || standings.contains(words[place + 1])
    return isPeriod && isWhole
      || object.prefix(2).contains(where: standings.contains)
        && object.contains(where: \.hasDigit)
  }

  private static let takings: WordSet = ["picked", "taken", "took"]
  private static let endings: WordSet = ["closed", "concluded", "ended", "finished"]
  private static let periods = WordSet(
    (CalendarWords.months + CalendarWords.spans + ["day", "season", "year"]).map { Word($0) })
  private static let standings: WordSet = [
    "above", "ahead", "behind", "below", "down", "over", "short", "under", "up", "with",
  ]
}
