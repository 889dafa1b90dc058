/// What changed over a whole range of meetings: the changes of its steps, put together.
///
/// Nothing is compared anew and nothing of other meetings counts: the net change of one step is what
/// that step says.
public struct NetChange: Sendable {
  /// One piece of work with its net change.
  public struct Entry: Sendable, Hashable {
    /// What happened on the whole.
    public var kind: ChangeKind
    /// The part of the note it belongs to.
    public var area: Change.Area
    /// Where it stood before the range, several where they became one; empty for what is new in it.
    public var old: [ItemPlace]
    /// Where it stands, or stood last inside the range; empty for what left with the first step.
    public var new: [ItemPlace]
    /// Where it was first spoken of: before the range, or inside.
    public var start: ItemPlace
    /// Where it was spoken of last; not where a copied roadmap left it.
    public var last: ItemPlace
    /// The note of the range that speaks of it first, by place, where it was not there before.
    public var began: Int?
    /// Whether it was done when it was first spoken of, inside the range.
    public var isFirstSeenDone: Bool
    /// Whether it left: nothing of the last note that could speak of it does.
    public var isGone: Bool
    /// How sure its links are: as sure as the weakest.
    public var tier: ItemLink.Tier
    /// The stage of a row before the range; nothing for what is new in it.
    public var from: Stage?
    /// The stage it stands in at the end, or stood in last.
    public var to: Stage?
    /// The stages it was in on the way, for a row that came back to where it was.
    public var detour: [Stage]
    /// The note with a copied roadmap since which a row stands as in it, by place: perhaps an old row
    /// nobody took out again.
    public var copy: Int?
  }

  /// The entries, in order of their first mention.
  public let entries: [Entry]
  /// The first note of the range, by place: the state before everything in it.
  public let first: Int
  /// The last note of the range, by place.
  public let last: Int
  /// The note whose roadmap is the state before, by place; the last one that was no copy.
  public let firstRoadmap: Int?
  /// The note whose roadmap is the state at the end.
  public let lastRoadmap: Int?

  /// Works out the net change between two notes.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - first: The note the range begins with, by place.
  ///   - last: The note it ends with.
  /// - Complexity: Linear in the changes of its steps, but for sorting.
  public init(_ history: SeriesHistory, from first: Int, to last: Int) {
    self.first = first
    self.last = last
    firstRoadmap = history.roadmapNotes.last { $0 <= first }
    lastRoadmap = history.roadmapNotes.last { $0 <= last }
    var builder = ChainBuilder(history)
    for step in history.steps where step.new > first && step.new <= last { builder.add(step) }
    entries = builder.chains.map { chain in
      Entry(
        kind: chain.kind, area: chain.area, old: chain.old, new: chain.new, start: chain.start,
        last: chain.told, began: chain.began, isFirstSeenDone: chain.isFirstSeenDone,
        isGone: chain.isGone,
        tier: chain.tier, from: chain.from, to: chain.to, detour: chain.detour, copy: chain.copy)
    }
  }
}
