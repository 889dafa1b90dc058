/// A meeting note of statements nobody would write on purpose: unfilled forms, lone signs, single
/// function words and marks, in lists, tables, tasks and paragraphs.
public enum OddNote {
  /// Writes a note.
  ///
  /// - Parameters:
  ///   - date: Its date.
  ///   - numbers: What decides everything else about it.
  /// - Returns: The Markdown.
  public static func markdown(of date: String, using numbers: inout SplitMix64) -> String {
    var lines = ["# Harbour \(date)"]
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      lines += ["", "## " + numbers.pick(headings), ""]
      for _ in 0..<Int.random(in: 0...4, using: &numbers) {
        let words = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in numbers.pick(pieces) }
        lines.append(numbers.pick(openings) + words.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let headings = [
    "Action items", "Announcements", "Blockers", "Cranes - Ida", "Decisions", "Questions",
    "Roadmap",
    "Pilots", "✅", "@ida", "Attendees", "Next meeting",
  ]

  private static let openings = [
    "* ", "* ", "  * ", "", "1. ", "- [ ] ", "- [x] ", "| a | b |\n|---|---|\n| ",
    "| Stage | Item |\n|---|---|\n|---|---|\n| Soon | ",
  ]

  private static let pieces = [
    // No word at all.
    "", "👍", "✅", "→", "——", "…", "(", "()", "?", "!", "“”", "[…]", "+1", "|:--:|:--:|",
    // A form nobody filled in.
    "Action:", "AI:", "Decision:", "Done:", "FYI:", "Ida:", "Next:", "Risk:", "TBD", "N/A", "None.",
    "**a**:", "*a*:", "@ida:", "due", "until:", "[ ]", "~~a~~", "`a`", "[x](y)", "#1", "v1.2",
    "1.0",
    // The beginning or end of a sentence.
    "Will ship", "We will", "Ida to", "Plan to", "Working on", "Still", "Almost done", "Released",
    "Blocked", "Waiting for", "not", "not yet", "is", "has been", "the crane", "by June 30",
    "Q1 2031",
    "soon", "next week", "and", "or", "but", "if", "once", "of", "with", "it", "this", "we agreed",
    "decided", "needs help", "please", "fixed", "reverted", "paused", "removed in 2.0", "3 of 4",
    "0 %", "no", "nothing", "all", "will follow in August, along with support for:",
  ]
}
