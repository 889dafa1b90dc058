public import NotesDiff

/// The net change of a series between two meetings.
public struct RangeFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.rangeTitle }
  /// The meeting before the range, or its first.
  public var since: String
  /// The last meeting of the range.
  public var until: String
  /// The meetings inside it.
  public var meetings: Int
  /// The meeting whose roadmap is the state before, where it is another: an older one, since that of
  /// the meeting was copied or it had none.
  public var roadmapSince: String?
  /// The meeting whose roadmap is the state at the end, where it is another.
  public var roadmapUntil: String?
  /// The meeting inside the range with the first roadmap of all, where none was before it.
  public var firstRoadmap: String?
  /// How many items there are of each kind; every kind has an entry.
  public var summary: [String: Int]
  /// The items, roadmap rows first.
  public var items: [Item]
  /// What happened to teams and their leads on the whole, by the meeting that says so; absent where
  /// nothing did.
  public var teams: [TeamNews]?
  /// The teams of the last meeting that reported in none of the range; absent where all did.
  public var silent: [Silence]?

  /// What happened to teams and their leads up to a meeting.
  public struct TeamNews: Codable, Sendable, Hashable {
    /// The meeting.
    public var meeting: String
    /// What happened, a sentence each.
    public var events: [String]
  }

  /// A team that did not report.
  public struct Silence: Codable, Sendable, Hashable {
    /// The team.
    public var team: String
    /// The meeting of its last report; absent where it never reported.
    public var lastReport: String?
  }

  /// An item with its net change.
  public struct Item: Codable, Sendable, Hashable {
    /// The net change.
    public var kind: ChangeKind
    /// The part of the note it belongs to.
    public var area: Change.Area
    /// The team it stands under, or the section.
    public var team: String?
    /// What it stands under inside its team.
    public var context: String?
    /// What it says at the end of the range, or said last.
    public var text: String
    /// The same with its links and styles, where it has any and is one statement.
    public var spans: [ChangeReport.Span]?
    /// What it said before the range or, new in it, said first, where that differs.
    public var was: String?
    /// Its stage before the range; of a statement that was put off or begun the bucket of its team.
    public var from: String?
    /// Its stage or bucket at the end of the range.
    public var to: String?
    /// Its last stage, for a row that left.
    public var left: String?
    /// Its owners.
    public var owners: [String]?
    /// How far the work is.
    public var status: Status
    /// Whether it was done when it was first spoken of, inside the range.
    public var newAndCompleted: Bool
    /// How many tickets stand below it, where some of them are done; absent where none or all are.
    public var parts: Int?
    /// How many of them are done.
    public var doneParts: Int?
    /// The meeting of the range that speaks of it first, where it was not there before.
    public var began: String?
    /// The meeting that spoke of it last; absent in reports of older versions.
    public var last: String?
    /// How sure its links are: as sure as the weakest.
    public var tier: ItemLink.Tier?
    /// The stages of a row that came back to where it was.
    public var detour: [String]
    /// The day of a note with a copied roadmap since which it stands as in that: an old row nobody
    /// took out again, rather than a move.
    public var asCopiedOn: String?
    /// The stage such a row stands in at the end of the range, where it was another before.
    public var standsIn: String?
    /// What it does for its reader, where it is no statement.
    public var role: NotesDiff.Item.Role?
    /// The file it stands in.
    public var file: String
    /// The line.
    public var line: Int
  }

  /// Writes down a net change.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - net: Its net change; nothing where no meeting lies in the range.
  public init(_ history: SeriesHistory, _ net: NetChange?) {
    summary = [:]
    for kind in ChangeKind.allCases { summary[kind.rawValue] = 0 }
    guard let net else {
      (since, until, meetings, items) = ("", "", 0, [])
      return
    }
    let date = { (note: Int) in history.notes[note].day }
    since = date(net.first)
    until = date(net.last)
    meetings = net.last - net.first
    roadmapSince = net.firstRoadmap.flatMap { $0 == net.first ? nil : date($0) }
    roadmapUntil = net.lastRoadmap.flatMap { $0 == net.last ? nil : date($0) }
    firstRoadmap =
      net.firstRoadmap == nil && net.lastRoadmap != nil
      ? history.roadmapNotes.first.map(date) : nil
    let entries = net.entries.filter {
      $0.area == .roadmap || !RangeParts.isPart($0.last, in: history)
    }.map { (chain: $0, state: RangeState($0, in: history)) }
    for entry in entries { summary[entry.state.kind.rawValue, default: 0] += 1 }
    let items = entries.compactMap { entry, state -> Item? in
      let isSame = state.kind == .unchanged || state.kind == .cosmetic
      // That one of several meetings did not take place is no news of them all.
      let isAside = net.last - net.first > 1 && history.notes[entry.last.note].isCalledOff
      return isAside || isSame && entry.detour.isEmpty && entry.copy == nil
        ? nil : Item(history, entry, state)
    }
    self.items = items.filter { $0.area == .roadmap } + items.filter { $0.area != .roadmap }
    let teams = RangeTeams(history, net)
    self.teams = teams.news.isEmpty ? nil : teams.news
    silent = teams.silent.isEmpty ? nil : teams.silent
  }
}

extension RangeFacts.Item {
  /// Writes down an entry.
  fileprivate init(_ history: SeriesHistory, _ entry: ChangeChain, _ state: RangeState) {
    let isRow = entry.area == .roadmap
    // Of a row that only may have moved, how it stands there; else what is known of it.
    let listed = entry.new.first { !history.item($0).isGroupRow }
    let place = entry.copy != nil && entry.kind == .moved ? listed ?? entry.last : entry.last
    let item = history.item(place)
    let note = history.notes[place.note]
    // Of rows that became one every reader wants all; of statements the one that goes on.
    let earlier =
      place != entry.last ? [entry.last] : isRow && entry.old.count > 1 ? entry.old : [entry.start]
    let before = earlier.map {
      history.item($0).statement
    }.distinct().filter { $0 != item.statement }
    let together = entry.copy == nil && !entry.isGone ? entry.new : []
    kind = state.kind
    area = entry.area
    team = isRow ? history.team(place) : history.heading(place)
    context = isRow ? nil : Self.context(place, under: team, in: note)
    text =
      together.count > 1
      ? SeriesWords.together(together.map { history.item($0).statement }.distinct())
      : item.statement
    let isPlain = item.content.spans.allSatisfy { $0.style.isEmpty && $0.link == nil }
    spans =
      together.count > 1 || isPlain || item.statement != item.text
      ? nil : item.content.spans.map(ChangeReport.Span.init)
    was = before.isEmpty ? nil : SeriesWords.together(before)
    let isTurn = !isRow && (entry.kind == .slipped || entry.kind == .advanced)
    from = entry.from?.name ?? (isTurn ? Self.bucket(history.item(entry.start)) : nil)
    to = entry.isGone ? nil : entry.to?.name ?? (isTurn ? Self.bucket(item) : nil)
    left = entry.isGone ? entry.to?.name : nil
    owners = item.isRoadmapRow ? item.owners : nil
    status = item.status.status
    newAndCompleted = state.isFirstSeenDone
    parts = state.parts.flatMap { $0.done == 0 || $0.areDone ? nil : $0.all }
    doneParts = parts == nil ? nil : state.parts?.done
    began = entry.began.map { history.notes[$0].day }
    last = history.notes[entry.last.note].day
    tier = entry.tier
    detour = entry.detour.map(\.name)
    asCopiedOn = entry.isGone ? nil : entry.copy.map { history.notes[$0].day }
    standsIn =
      asCopiedOn == nil || entry.standsIn == entry.to ? nil : entry.standsIn?.name
    role = item.isRoadmapRow || item.role == .statement ? nil : item.role
    file = note.file
    line = item.line
  }

  /// The bucket of its team that the status of a statement was read from: "Starting soon".
  private static func bucket(_ item: Item) -> String? {
    guard case .label(let name) = item.status.evidence else { return nil }
    return name.last == ":" ? String(name.dropLast()) : name
  }

  /// What a statement stands under inside its team or section: its nearest heading or parent, and what
  /// that stands under where its name says little; not a label that its status was read from.
  private static func context(
    _ place: ItemPlace, under unit: String?, in note: MeetingNote
  ) -> String? {
    var path = note.path(of: place.item)[...]
    if let start = path.lastIndex(where: { $0 == unit }) { path = path[(start + 1)...] }
    var names: [String] = []
    for name in path.reversed()
    where note.items[place.item].status.evidence != .label(name) {
      names.insert(Subject.shortened(name), at: 0)
      if Subject.isTold(by: name) { break }
    }
    return names.isEmpty ? nil : names.joined(separator: " › ")
  }
}
