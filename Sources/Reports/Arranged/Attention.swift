import NotesDiff

/// Finds statements whose consequence outranks their place: a reader must not miss them.
///
/// The cues are beginnings of words, or several words in a row; they are few and plain on purpose,
/// since a list that cries wolf is not read.
enum Attention {
  /// What a statement asks of its reader.
  enum Sort: CaseIterable {
    /// Something ends or breaks.
    case consequence
    /// Something stands still.
    case obstacle
    /// The reader is asked for something.
    case request
  }

  private static let cues: [Sort: [String]] = [
    .consequence: [
      "deprecat", "end of life", "eol", "drop support", "drops support", "dropping support",
      "starts the clock", "start the clock", "begin clock", "no longer support", "breaking change",
      "removing support", "remove support", "out of scope", "security fix", "vulnerabilit", "cve-",
      "incident", "outage", "data loss", "backwards incompatible", "backward incompatible",
      "incompatible", "will be removed", "sunset",
    ],
    .obstacle: [
      "blocked", "blocking", "paused", "on hold", "broken", "regression", "delayed", "postponed",
      "stalled", "stuck", "descoped", "at risk", "waiting on", "waiting for",
      "slower than expected",
    ],
    .request: [
      "feedback wanted", "feedback welcome", "looking for feedback", "would like feedback",
      "seeking feedback", "please", "need help", "help wanted", "volunteers", "looking for",
      "let us know", "reach out", "request for comment", "soliciting", "asking for",
    ],
  ]

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of text: String) -> Sort? {
    let padded = " " + text.lowercased() + " "
    return Sort.allCases.first { sort in
      cues[sort, default: []].contains { padded.contains(" " + $0) }
    }
  }
}
