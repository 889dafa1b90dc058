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
      "starts the clock", "start the clock", "begin clock", "eoled", "no longer support",
      "breaking change",
      "removing support", "remove support", "out of scope", "security fix", "vulnerabilit", "cve-",
      "incident", "outage", "data loss", "backwards incompatible", "backward incompatible",
      "incompatible", "will be removed", "sunset",
    ],
    .obstacle: [
      "blocked", "blocking", "paused", "on hold", "broken", "delayed", "postponed",
      "stalled", "stuck", "descoped", "at risk", "risk of", "unstable", "waiting on", "waiting for",
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

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of text: String) -> Sort? {
    let words = Words.lowercased(text)
    var found: Set<Sort> = []
    for (position, word) in words.enumerated() {
      guard let cues = index[key(word)] else { continue }
      for cue in cues {
        let here = words[position...].prefix(cue.words.count)
        guard here.count == cue.words.count else { continue }
        if zip(here, cue.words).allSatisfy(matches) { found.insert(cue.sort) }
      }
    }
    return Sort.allCases.first { found.contains($0) }
  }

  /// Whether a word is the one of a cue, or begins with it where it is long: "for" is no "forward".
  private static func matches(_ word: String, _ cue: String) -> Bool {
    cue.utf8.count > 3 ? word.hasPrefix(cue) : word == cue
  }

  // MARK: Sentences

  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 5
  /// How many of one sort are, where others wait.
  private static let share = 2
  /// About how much of each is quoted; more of it stands with its team.
  private static let words = 10

  /// Statements a reader must not miss, each with who says so.
  ///
  /// - Parameter changes: The changes that are listed.
  /// - Returns: Quotes, what ends or breaks first, then what stands still, then requests.
  static func sentences(_ changes: [ChangeReport.ChangeEntry]) -> [RichText] {
    var found: [Sort: [RichText]] = [:]
    // How many of a sort each section has: none fills the list alone.
    var counts: [String: [Sort: Int]] = [:]
    for change in changes where change.area != Change.Area.roadmap.rawValue {
      guard change.kind != ChangeKind.moved.rawValue, let entry = change.new.first,
        let sort = sort(of: entry.text)
      else { continue }
      let unit = LineArranger.unit(of: entry) ?? ""
      guard !Wording.frameSections.contains(unit.lowercased()) else { continue }
      guard counts[unit, default: [:]][sort, default: 0] < share else { continue }
      counts[unit, default: [:]][sort, default: 0] += 1
      var text = RichText(unit.isEmpty ? "" : unit + ": ")
      let whole = entry.richText
      (Abridgement.abridged(whole, to: words) ?? whole).spans.forEach { text.append($0) }
      found[sort, default: []].append(text)
    }
    let shares = Sort.allCases.map { min(share, found[$0, default: []].count) }
    var left = max(0, limit - shares.reduce(0, +))
    return Sort.allCases.flatMap { sort in
      let all = found[sort, default: []]
      let extra = min(left, max(0, all.count - share))
      left -= extra
      return all.prefix(share + extra)
    }
  }
}
