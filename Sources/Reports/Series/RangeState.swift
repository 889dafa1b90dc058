import NotesDiff

/// What happened to an entry of a range, the tickets below it looked at.
struct RangeState {
  /// The net change.
  private(set) var kind: ChangeKind
  /// Whether it was done when it was first spoken of.
  private(set) var isFirstSeenDone: Bool
  /// The tickets below it where it was spoken of last.
  let parts: RangeParts?

  /// Reads an entry: what says nothing of how far it is is as far as the tickets below it.
  init(_ entry: ChangeChain, in history: SeriesHistory) {
    (kind, isFirstSeenDone) = (entry.kind, entry.isFirstSeenDone)
    parts = entry.area == .roadmap ? nil : RangeParts(below: entry.last, in: history)
    guard let parts, history.item(entry.last).status.status != .done else { return }
    let before = RangeParts(below: entry.start, in: history)
    let wasDone = entry.began != nil && entry.start == entry.last || before?.areDone == true
    switch (parts.areDone, wasDone) {
    case (true, true): isFirstSeenDone = kind == .new
    case (true, false): kind = .completed
    case (false, _):
      let isSame = [.unchanged, .cosmetic, .reworded].contains(kind)
      if isSame, !entry.isGone, parts.done > before?.done ?? 0 { kind = .progressed }
    }
  }
}
