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
    var layout = layout
    if full { layout.detail = .full }
    return layout
  }
}
