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

  /// A cue, in words.
  private struct Cue: Sendable {
    let sort: Sort
    let words: [String]
  }

  /// The cues by the first three letters of their first word, so that most words ask nothing.
  private static let index: [UInt32: [Cue]] = {
    let all = Sort.allCases.flatMap { sort in
      cues[sort, default: []].map { Cue(sort: sort, words: Words.lowercased($0)) }
    }
    return Dictionary(grouping: all) { key($0.words.first ?? "") }
  }()

  /// The first three letters of a word as one number.
  private static func key(_ word: String) -> UInt32 {
    word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The first three letters of the cues, folded into a table of flags.
  private static let isKnown: [Bool] = {
    var isKnown = Array(repeating: false, count: 1024)
    for key in index.keys { isKnown[slot(key)] = true }
    return isKnown
  }()

  private static func slot(_ key: UInt32) -> Int { Int((key &* 2_654_435_761) >> 22) }

  /// Whether a text in ASCII may have a cue: most have none, and this tells by the first letters of
  /// words.
  private static func mayHaveCue(_ words: ASCIIWords) -> Bool {
    words.ranges.contains { range in
      var key: UInt32 = 0
      for place in range.prefix(3) { key = key << 8 | UInt32(words.bytes[place]) }
      guard isKnown[slot(key)], let cues = index[key] else { return false }
      return cues.contains { cue in
        guard let first = cue.words.first?.utf8 else { return false }
        return words.bytes[range].starts(with: first)
      }
    }
  }

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of text: String) -> Sort? {
    if let words = ASCIIWords(text), !mayHaveCue(words) { return nil }
    let words = Words.lowercased(text)
    var found: Set<Sort> = []
    for (position, word) in words.enumerated() {
      guard let cues = index[key(word)] else { continue }
      for cue in cues {
        let here = words[position...].prefix(cue.words.count)
        guard here.count == cue.words.count else { continue }
        if zip(here, cue.words).allSatisfy({ $0.hasPrefix($1) }) { found.insert(cue.sort) }
      }
    }
    return Sort.allCases.first { found.contains($0) }
  }
}
