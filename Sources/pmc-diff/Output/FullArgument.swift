import ArgumentParser
import Reports

/// Whether an answer about a series lists everything, for the commands that usually list a selection.
struct FullArgument: ParsableArguments {
  @Flag(help: "List everything, each statement whole.")
  var full = false

  /// What a reader chose, with this.
  ///
  /// - Parameter layout: The order and wording the reader chose.
  /// - Returns: The layout for everything, where that is asked for.
  func applied(to layout: ReportLayout) -> ReportLayout {
    layout.showing(full: full)
  }
}

extension ReportLayout {
  /// The layout with every statement whole, where that is asked for.
  ///
  /// - Parameter full: Whether it is.
  /// - Returns: The layout; as it is, where it is not.
  func showing(full: Bool) -> ReportLayout {
    var layout = self
    if full { layout.detail = .full }
    return layout
  }
}
