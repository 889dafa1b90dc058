public import NotesDiff

/// Which meetings of a committee an answer is about.
public struct SeriesSpan: Codable, Sendable, Hashable {
  /// The first day asked for, where one was.
  public var since: String?
  /// The last day asked for, where one was.
  public var until: String?
  /// The first meeting of the span; absent where there is none.
  public var first: String?
  /// The last meeting of the span.
  public var last: String?
  /// How many meetings lie in it.
  public var meetings: Int
  /// How many there are in all.
  public var of: Int

  /// Makes a span.
  ///
  /// - Parameters:
  ///   - meetings: The meetings in it, oldest first.
  ///   - all: How many there are in all.
  ///   - since: The first day asked for.
  ///   - until: The last day asked for.
  public init(
    _ meetings: [String], of all: Int, since: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.since = since?.description
    self.until = until?.description
    first = meetings.first
    last = meetings.last
    self.meetings = meetings.count
    of = all
  }

  /// The same in words.
  var sentence: String {
    SeriesWords.extent(meetings, of: of, dates: [first, last].compactMap { $0 })
  }
}
