/// The questions about a series whose answers are saved as JSON, by the value of `command`.
public enum SeriesAnswerKind: String, Sendable, Hashable, CaseIterable {
  case log
  case logIndex = "log-index"
  case range, roadmap, trace
  case looseEnds = "loose-ends"
  case teams, lint
}
