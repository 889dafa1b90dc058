/// Which meetings are wanted of a file that gathers several.
public enum JournalChoice: Sendable, Hashable {
  /// The last one.
  case newest
  /// The one of a day, or else the last.
  case of(CalendarDate)
  /// All from a day on, as one note of the last of them.
  case since(CalendarDate)
}
