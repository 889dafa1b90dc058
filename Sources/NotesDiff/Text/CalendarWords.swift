/// The English names of the calendar, for the lists of cues that hold them.
///
/// What a list leaves out it says itself, with the reason: "may" is a verb, too.
package enum CalendarWords {
  /// The days of the week.
  package static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// The days of the week, cut to three letters.
  package static let shortWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  /// The months.
  package static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// The months, cut to three letters or four; May is as short as it gets.
  package static let shortMonths = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// The stretches of time work is planned by.
  package static let spans = ["week", "sprint", "month", "quarter"]
  /// Those, and the others that tell how long something takes or when it is.
  package static let stretches = spans + ["day", "iteration", "year"]
}
