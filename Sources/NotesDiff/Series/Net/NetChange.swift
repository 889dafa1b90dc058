/// What changed over a whole range of meetings: the changes of its steps, put together.
///
/// Nothing is compared anew and nothing of other meetings counts: the net change of one step is what
/// that step says.
public struct NetChange: Sendable {
  /// The net changes, each of one piece of work, in order of their first mention.
  public let entries: [ChangeChain]
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
    entries = builder.chains
  }
}
