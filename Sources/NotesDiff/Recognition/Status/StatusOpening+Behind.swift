/// Reads past forms whose sense lies in the words behind them.
extension StatusOpening {
  /// What a past form says with what stands around it: who "picked up" a task has begun it, a month
  /// that "finished ahead" ended by itself, what was "removed from the agenda" is not done by that, and
  /// a change that was "updated" goes on.
  static func past(_ words: [Word], at index: Int) -> Self {
    let word = words[index]
    let behind = words.dropFirst(index + 1)
    // "Picked back up the work on it"
    if takings.contains(word), let next = behind.first(where: { $0 != "back" }),
      next == "up" || next == "on"
    {
      return .init(.begun, word.followed(by: next))
    }
    // "Lined up the work to build it"
    if queues.contains(word), behind.first == "up" {
      return .init(.future, word.followed(by: "up"))
    }
    // "Arranged to demo it next week"
    if bookings.contains(word), behind.first == "to",
      let deed = behind.dropFirst().first,
      has(.base, deed) || has(.task, deed) || ["demo", "meet"].contains(deed)
    {
      return .init(.future, word.followed(by: "to"))
    }
    // "A plan was set to build it"
    if word == "set", words[..<index].suffix(plansAhead).contains(where: plans.contains) {
      return .init(.proposed, word)
    }
    // "Good progress has been made on it": no end.
    if word == "made", speaksOfAdvance(words[..<index]) { return .init(.ongoing, word) }
    if removals.contains(word), leavesList(behind) { return .init(.noun, "") }
    if edits.contains(word), isChange(words[..<index], behind) { return .init(.activity, word) }
    return endsPeriod(words, at: index) ? .init(.state, word) : past(word)
  }

  /// What "pulled" says: "pulled in …" takes work in, "pulled the release" and "pulled 2.1 due to …" take
  /// it back.
  static func pulled(_ words: [Word], _ index: Int) -> Self {
    let rest = words.dropFirst(index + 1)
    let object = rest.prefix(6)
    let isTaken =
      object.first == "back" || object.contains { $0.begins(with: "release") }
      || object.prefix(3).contains(where: StatusReleaseTitle.isVersion)
        && rest.contains { ["because", "due", "owing"].contains($0) } && !rest.contains("into")
    return .init(isTaken && object.first != "in" ? .revoked : .made, words[index])
  }

  /// Whether something only left a list: "… from the agenda", "… off the list".
  private static func leavesList(_ behind: ArraySlice<Word>) -> Bool {
    guard let way = behind.first, way == "from" || way == "off" else { return false }
    return behind.dropFirst().prefix(longestList).contains(where: lists.contains)
  }

  /// Whether what was edited is a proposed change, which its end alone finishes: "#12 updated", "Updated
  /// the PR".
  private static func isChange(_ subject: ArraySlice<Word>, _ object: ArraySlice<Word>) -> Bool {
    let named =
      subject.reversed().drop { has(.auxiliary, $0) || has(.adverb, $0) }.first
      ?? object.first { !["a", "an", "my", "our", "the", "their", "this"].contains($0) }
    return named.map { changes.contains($0) || $0.text.allSatisfy { $0.isNumber || $0 == "#" } }
      ?? false
  }

  /// Whether the subject of a clause is an advance or a try, and no end: "progress", "some efforts to oil it".
  private static func speaksOfAdvance(_ subject: ArraySlice<Word>) -> Bool {
    subject.indices.contains { place in
      guard advances.contains(subject[place]) else { return false }
      let next = subject.dropFirst(place + 1 - subject.startIndex).first
      return next.map { has(.auxiliary, $0) || has(.boundary, $0) || has(.adverb, $0) }
        ?? true
    }
  }

  /// What is made without an end.
  private static let advances: WordSet = [
    "advances", "attempt", "attempts", "effort", "efforts", "headway", "progress", "strides",
  ]

  private static let queues: WordSet = ["lined", "queued"]
  private static let bookings: WordSet = ["arranged", "booked", "scheduled", "set", "slated"]
  private static let plansAhead = 3
  private static let plans: WordSet = ["date", "day", "deadline", "goal", "plan", "target"]
  private static let longestList = 3
  private static let removals: WordSet = ["dropped", "pulled", "removed", "struck", "taken"]
  private static let lists: WordSet = ["agenda", "agendas", "backlog", "board", "list"]
  private static let edits: WordSet = ["amended", "rebased", "revised", "updated"]
  private static let changes: WordSet = ["mr", "patch", "pr", "prs"]

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
