import NotesDiff

// The words of `lint`.
extension SeriesWords {
  static let lintColumns = ["Where", "Rule", "What"]

  static func title(_ level: LintFinding.Level) -> String {
    switch level {
    case .error: "Errors"
    case .warning: "Warnings"
    }
  }

  static func lintHeadline(errors: Int, warnings: Int) -> String {
    guard errors + warnings > 0 else { return "Nothing found" }
    return [
      errors > 0 ? Wording.counted(errors, "error") : nil,
      warnings > 0 ? Wording.counted(warnings, "warning") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// What was found, in a sentence.
  static func message(_ detail: LintFinding.Detail) -> String {
    switch detail {
    case .noticed(let notice): Wording.message(notice)
    case .rowTwice(let text, let stages, let lines):
      stages.count > 1
        ? "“\(text)” stands in \(Wording.list(stages)), on \(list(lines))."
        : "“\(text)” stands here more than once, on \(list(lines))."
    case .rowsAlike(let text, let other, let stages, let lines):
      "“\(text)” in \(stages[0]) and “\(other)” in \(stages[1]) may be the same, on \(list(lines))."
    case .sectionTwice(let name, let lines, let isWordForWord):
      "The section “\(name)” stands here more than once, on \(list(lines))"
        + (isWordForWord ? ", word for word." : ".")
    case .noTable(let head?, let dashes?):
      "The head has \(Wording.counted(head, "column")) and the line of dashes \(dashes), so Markdown"
        + " reads no table."
    case .noTable: "These lines have the bars of a table, and Markdown reads no table."
    case .longCompleted(let text, let meetings, let since):
      "“\(text)” was listed as completed in \(meetings) meetings, since \(since)."
    case .frozenRoadmap(let meetings, let since):
      "The roadmap is the same, row by row, in \(meetings) meetings, since \(since)."
    case .roadmapGone(let last): "The roadmap of \(last) is gone, and nothing says so."
    case .reportedDone(let text, let team, let parts, let date):
      "“\(text)” is listed as open\(reported(team, parts: parts, by: date))."
    case .breaksOff(let text): "This breaks off: “…\(text.suffix(longestEnd))”."
    case .noTarget(let link): "The link \(link) has no target in this note."
    case .noLink(let text, let address):
      "“\(text)” and \(address) are no link: “](” has to stand between them."
    case .nowhere(let link): nowhere(link)
    }
  }

  /// Why a link leads nowhere: what was meant for an address is read as a file.
  private static func nowhere(_ link: String) -> String {
    if link.unicodeScalars.contains(where: \.properties.isDefaultIgnorableCodePoint) {
      return "The link \(link) has an invisible character in its address."
    }
    let host = link.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      host.count < link.count && labels.count > 1 && !labels.contains("")
      && labels.last?.allSatisfy(\.isLetter) == true
    return isHost
      ? "The link \(link) is read as a file, since no “https://” stands before it."
      : "The link \(link) leads to nothing in this folder."
  }

  /// How many characters of a text that breaks off are quoted.
  private static let longestEnd = 40

  private static func list(_ lines: [Int]) -> String {
    "lines " + Wording.list(lines.map(String.init))
  }
}
