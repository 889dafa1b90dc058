/// What changed over a whole range of meetings: every item once, from where it stood when the range
/// began to where it stands at its end.
public struct NetChange: Sendable {
  /// One item with its net change.
  public struct Entry: Sendable, Hashable {
    /// What happened on the whole.
    public var kind: ChangeKind
    /// Where it stood before the range; nothing for what is new in it.
    public var old: ItemPlace?
    /// Where it stands at the end; nothing for what left.
    public var new: ItemPlace?
    /// Whether it was first spoken of and finished inside the range.
    public var isWithin: Bool
    /// The stages it was in on the way, for a row that came back to where it was.
    public var detour: [Stage]
  }

  /// The entries, in order of their first mention.
  public private(set) var entries: [Entry] = []
  /// The first note of the range, by place: the state before everything in it.
  public let first: Int
  /// The last note of the range, by place.
  public let last: Int

  /// Works out the net change between two notes.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - first: The note the range begins with, by place.
  ///   - last: The note it ends with.
  public init(_ history: SeriesHistory, from first: Int, to last: Int) {
    self.first = first
    self.last = last
    let roadmaps = history.roadmapNotes
    let before = roadmaps.last { $0 <= first }
    let after = roadmaps.last { $0 <= last }
    let lines = history.lifelines.lines
    // What went into another item lives on in it, and is what that was before.
    var absorbed: [Int: [Int]] = [:]
    var gone: Set<Int> = []
    for (number, line) in lines.enumerated() {
      guard let heir = line.mergedInto,
        lines[heir].places.contains(where: { $0.note > first && $0.note <= last })
      else { continue }
      absorbed[heir, default: []].append(number)
      gone.insert(number)
    }
    for (number, line) in lines.enumerated() where !gone.contains(number) {
      var known = line.places.filter { $0.note <= last && !history.isCopiedRow($0) }
      guard let latest = known.last, !history.item(latest).isGroupRow else { continue }
      if known[0].note > first {
        let isRow = history.item(latest).isRoadmapRow
        let before = absorbed[number, default: []].flatMap { lines[$0].places }.filter {
          $0.note <= first && !history.isCopiedRow($0) && history.item($0).isRoadmapRow == isRow
        }
        known = before.sorted { ($0.note, $0.item) < ($1.note, $1.item) } + known
      }
      let entry =
        history.item(latest).isRoadmapRow
        ? row(known, history, before: before, after: after)
        : bullet(known, history)
      if let entry { entries.append(entry) }
    }
  }

  private func row(
    _ places: [ItemPlace], _ history: SeriesHistory, before: Int?, after: Int?
  ) -> Entry? {
    let old = places.last { $0.note == before }
    let new = places.last { $0.note == after }
    let inside = places.filter { $0.note > first }
    guard old != nil || !inside.isEmpty else { return nil }
    let stages = places.filter { $0.note >= before ?? first }
      .compactMap { history.item($0).stage }
      .reduce(into: [Stage]()) { if $0.last != $1 { $0.append($1) } }
    let kind = rowKind(
      old.flatMap { history.item($0).stage }, new.flatMap { history.item($0).stage },
      lastSeen: stages.last)
    let wasInside = old == nil && stages.last?.isDone == true
    let detour = kind == .unchanged && stages.count > 2 ? stages : []
    return Entry(
      kind: kind, old: old ?? (new == nil ? places.last : nil), new: new,
      isWithin: wasInside, detour: detour)
  }

  private func rowKind(_ old: Stage?, _ new: Stage?, lastSeen: Stage?) -> ChangeKind {
    switch (old, new) {
    case (let old?, let new?):
      return old == new ? .unchanged : old.move(to: new)
    case (nil, .some): return .new
    case (let old?, nil):
      // A row that was finished on the way and then left is finished.
      if lastSeen?.isDone == true { return old.isDone ? .archived : .completed }
      return .dropped
    case (nil, nil): return lastSeen?.isDone == true ? .completed : .dropped
    }
  }

  /// How far an item is; what is done but for a condition is not done.
  private static func status(_ item: Item) -> Status {
    item.status.status == .done && item.cues.isConditional ? .inProgress : item.status.status
  }

  private func bullet(
    _ places: [ItemPlace], _ history: SeriesHistory
  ) -> Entry? {
    let old = places.last { $0.note <= first }
    guard let latest = places.last, latest.note > first else { return nil }
    let item = history.item(latest)
    guard item.role == .statement, history.unit(latest) != nil else { return nil }
    let was = old.map { Self.status(history.item($0)) }
    let now = Self.status(item)
    let isHeldUp =
      Direction.isStopped(item.cues)
      && (old.map { !Direction.isStopped(history.item($0).cues) } ?? false)
    let kind: ChangeKind
    switch (was, now) {
    case (.some(let was), _) where isHeldUp && was.isOpen && now.isOpen: kind = .slipped
    case (nil, .done): kind = .completed
    case (nil, _): kind = .new
    case (.some(let was), .done): kind = was.isOpen ? .completed : .progressed
    case (.some(.planned), .inProgress): kind = .advanced
    case (.some(.inProgress), .planned): kind = .slipped
    case (.some, _): kind = .progressed
    }
    let isWithin = old == nil && now == .done
    return Entry(kind: kind, old: old, new: latest, isWithin: isWithin, detour: [])
  }
}

extension SeriesHistory {
  /// Whether an item is a row of a copied roadmap, which is no evidence of anything.
  func isCopiedRow(_ place: ItemPlace) -> Bool {
    copies.contains(place.note) && item(place).isRoadmapRow
  }
}
