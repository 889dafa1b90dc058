import ArgumentParser

/// Whether a report says everything, for the commands that usually abridge or select.
struct FullArgument: ParsableArguments {
  @Flag(
    help: """
      Print statements whole and lists to their end, with all sub-items and earlier wordings. Usually \
      both are cut; XHTML unfolds long statements, JSON always has everything whole.
      """)
  var full = false
}
