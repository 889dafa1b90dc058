public import NotesDiff

/// What was promised, awaited or begun and never heard of again.
public struct LooseEndFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.looseEndsTitle }
  /// For how many reports of its team nobody spoke of an item.
  public var meetings: Int
  /// The items, by team, oldest first.
  public var items: [Item]

  /// An item.
  public struct Item: Codable, Sendable, Hashable {
    /// The team that said it or, outside teams, the section.
    public var team: String
    /// The name the team had when it said so; absent where it was the same.
    public var formerly: String?
    /// What it said last.
    public var text: String
    /// What it stands under: label, parent.
    public var context: String?
    /// `planned` or `inProgress`.
    public var status: Status
    /// What makes it one to come back to.
    public var ground: LooseEnds.Ground?
    /// Whether it says what it waits for; absent where not.
    public var awaited: Bool?
    /// Whether its own team put it down; absent where not.
    public var paused: Bool?
    /// Whether it names a day, a week or a month; absent where not.
    public var dated: Bool?
    /// How many others stand beside it under the same statement.
    public var others: Int?
    /// A later statement that may be about it.
    public var perhaps: Mention?
    /// The meeting that first spoke of it.
    public var first: String
    /// The meeting that last spoke of it.
    public var last: String
    /// Meetings since.
    public var meetings: Int
    /// How often its team reported since.
    public var reports: Int
    /// The file of the last mention.
    public var file: String
    /// The line of the last mention.
    public var line: Int
  }

  /// A later statement.
  public struct Mention: Codable, Sendable, Hashable {
    /// The meeting.
    public var date: String
    /// What it says.
    public var text: String
    /// The file.
    public var file: String
    /// The line.
    public var line: Int
  }

  /// Writes down the loose ends of a series.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - meetings: For how many reports of its team nobody spoke of an item.
  ///   - includes: Whether a meeting is asked for; the last mention counts.
  public init(_ history: SeriesHistory, meetings: Int, includes: (CalendarDate?) -> Bool) {
    let found = LooseEnds(history, teams: TeamHistory(history), meetings: meetings) {
      Promise(history.entry($0)).map(Self.isOwed) == true
    }
    let date = { (note: Int) in history.notes[note].day }
    self.meetings = meetings
    items = found.ends.filter { includes(history.notes[$0.place.note].date) }.map { end in
      let item = history.item(end.place)
      let note = history.notes[end.place.note]
      let parent = item.parent.map { note.items[$0].text }
      let perhaps = end.perhaps.map { place in
        Mention(
          date: date(place.note), text: history.item(place).text,
          file: history.notes[place.note].file, line: history.item(place).line)
      }
      let promise = Promise(history.entry(end.place))
      return Item(
        team: end.team, formerly: end.formerly, text: item.text, context: parent,
        status: item.status.status, ground: end.ground,
        awaited: promise?.rest == .awaited ? true : nil,
        paused: promise?.rest == .paused ? true : nil,
        dated: promise?.hasDay == true ? true : nil,
        others: end.others == 0 ? nil : end.others, perhaps: perhaps,
        first: date(end.first), last: date(end.place.note),
        meetings: end.meetings, reports: end.reports, file: note.file, line: item.line)
    }
  }

  /// Whether somebody owes more than that trouble ends: "Investigating problems of the gauge" waits for
  /// nothing, and a "stuck" winch in quotation marks is a name.
  private static func isOwed(_ promise: Promise) -> Bool {
    guard promise.weight == .obstacle, promise.rest == nil else { return true }
    let words = WordBytes(promise.entry.text)
    return Attention.sort(of: promise.entry.richText)?.isHeldUp != false
      && !words.word(0, isAmong: mending)
  }

  private static let mending: WordSet = [
    "addressing", "debugging", "diagnosing", "fixing", "investigating", "mitigating", "resolving",
    "troubleshooting",
  ]

  /// How many there are.
  public var headline: String {
    SeriesWords.looseEndsHeadline(
      items.count { $0.perhaps == nil }, units: Set(items.map(\.team)).count,
      meetings: meetings, dated: items.count { $0.dated == true && $0.perhaps == nil },
      perhaps: items.count { $0.perhaps != nil })
  }

  /// A table for each team.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    let teams = items.map(\.team).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return teams.map { team in
      // What nobody took up comes first, and what somebody perhaps did after it.
      let all = items.filter { $0.team == team }
      let (quiet, taken) = (all.filter { $0.perhaps == nil }, all.filter { $0.perhaps != nil })
      let isBrief = options.layout.detail == .brief
      let limit = isBrief && all.count > Self.limit + 1 ? Self.limit : all.count
      // What waits longest, and what the team may still have in mind.
      let oldest =
        quiet.count > limit ? quiet.prefix(limit / 2) + quiet.suffix(limit / 2) : quiet[...]
      let listed = oldest + taken.prefix(limit - oldest.count)
      // A column nobody fills in is none.
      let width =
        SeriesWords.looseEndColumns.count - (listed.contains { $0.perhaps != nil } ? 0 : 1)
      return ArrangedReport.Part(
        title: team,
        remark: listed.count == all.count
          ? nil : SeriesWords.moreLooseEnds(all.count - listed.count),
        content: .table(
          .init(
            columns: Array(SeriesWords.looseEndColumns.prefix(width)),
            rows: listed.map { row($0, isBrief: isBrief).prefix(width).map { RichText($0) } },
            numbers: [3, 4], tight: [0])))
    }
  }

  private func row(_ item: Item, isBrief: Bool) -> [String] {
    let cut = { (text: String) in
      isBrief ? RichText(text).abridged(to: Self.words).plain : text
    }
    let others = item.others.map(SeriesWords.others) ?? ""
    let perhaps = item.perhaps.map { SeriesWords.perhapsLater($0.date, cut($0.text)) } ?? ""
    return [
      item.last,
      (item.context.map { Subject.shortened($0) + " › " } ?? "") + cut(item.text) + others
        + (item.formerly.map(SeriesWords.formerly) ?? ""),
      standing(of: item) + (item.dated == true ? SeriesWords.withADay : ""),
      "\(item.meetings)", "\(item.reports)", perhaps,
    ]
  }

  /// How it was left: a word of a statement that is under way says no more than its status.
  private func standing(of item: Item) -> String {
    switch item.ground {
    case .task, .planned, .begun: item.ground.map(SeriesWords.ground) ?? ""
    case .underWay where item.awaited == true: SeriesWords.awaited
    case .underWay where item.paused == true: SeriesWords.paused
    case .underWay, nil: Wording.word(item.status)
    }
  }

  /// How many of a team are listed, the oldest and the last it spoke of, and about how many words of each.
  private static let limit = 10
  private static let words = 20
}

extension SeriesHistory {
  /// A statement as it is written down.
  fileprivate func entry(_ place: ItemPlace) -> ChangeReport.Entry {
    NoteSide(note: notes[place.note]).entry(place.item)
  }
}
