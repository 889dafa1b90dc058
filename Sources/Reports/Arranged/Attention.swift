import NotesDiff

/// Finds statements whose consequence outranks their place: a reader must not miss them.
///
/// The cues are beginnings of words, or several words in a row; they are few and plain on purpose,
/// since a list that cries wolf is not read.
enum Attention {
  /// What a statement asks of its reader, the weightiest first.
  enum Sort: Int, CaseIterable {
    /// Something ends or breaks.
    case consequence
    /// Something stands still.
    case obstacle
    /// The reader is asked for something.
    case request

    fileprivate var cues: [String] {
      switch self {
      case .consequence:
        [
          "deprecat", "end of life", "eol", "drop support", "drops support", "dropping support",
          "starts the clock", "start the clock", "begin clock", "eoled", "no longer support",
          "breaking change",
          "removing support", "remove support", "out of scope", "security fix", "vulnerabilit",
          "cve-",
          "incident", "outage", "data loss", "backwards incompatible", "backward incompatible",
          "incompatible", "will be removed", "sunset",
          "stop maintaining", "stops maintaining", "maintenance mode", "retire", "attic",
          "shut down", "shutting down", "discontinu", "end-of-life", "not be supported",
          "differs from previous",
          "stepping down", "steps down", "meeting cancelled", "meeting canceled",
          "meeting postponed",
        ]
      case .obstacle:
        [
          "blocked", "blocking", "paused", "on pause", "on hold", "broken", "delayed", "postponed",
          "stalled", "stuck", "descoped", "at risk", "risk of", "unstable", "waiting on",
          "waiting for",
          "slower than expected",
        ]
      case .request:
        [
          "feedback wanted", "feedback welcome", "looking for feedback", "would like feedback",
          "seeking feedback", "please", "need help", "help wanted", "volunteers", "looking for",
          "let us know", "feedback is", "feedback appreciated", "nominations close", "reach out",
          "request for comment", "soliciting", "asking for",
        ]
      }
    }
  }

  /// A cue, in words.
  private struct Cue: Sendable {
    let sort: Sort
    let words: WordBytes
  }

  /// The cues by the first three letters of their first word, so that most words ask nothing.
  private static let index: [[Cue]] = {
    var index = [[Cue]](repeating: [], count: slots)
    for sort in Sort.allCases {
      for cue in sort.cues {
        let words = WordBytes(cue)
        index[slot(of: words.ranges[0], in: words)].append(Cue(sort: sort, words: words))
      }
    }
    return index
  }()

  private static let slots = 1024

  /// The place of a word in the index, by its first three letters.
  private static func slot(of range: Range<Int>, in words: WordBytes) -> Int {
    var key: UInt32 = 0
    for place in range.prefix(3) { key = key << 8 | UInt32(words.bytes[place]) }
    return Int((key &* 2_654_435_761) >> 22)
  }

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  /// - Complexity: Linear in the length of the text.
  static func sort(of text: String) -> Sort? {
    let words = WordBytes(text)
    // "Pretty please?" asks for nothing by itself.
    let least = words.ranges.count < shortestRequest ? Sort.request.rawValue : Sort.allCases.count
    var found: Sort?
    for (place, range) in words.ranges.enumerated() {
      for cue in index[slot(of: range, in: words)]
      where cue.sort.rawValue < (found?.rawValue ?? least) {
        if stands(cue, in: words, at: place) { found = cue.sort }
      }
    }
    return found
  }

  /// Whether the words of a cue stand in a text one after the other.
  private static func stands(_ cue: Cue, in words: WordBytes, at place: Int) -> Bool {
    let count = cue.words.ranges.count
    guard place + count <= words.ranges.count, !isDenied(words, place) else { return false }
    return (0..<count).allSatisfy { step in
      let wanted = cue.words.bytes[cue.words.ranges[step]]
      let word = words.bytes[words.ranges[place + step]]
      // A word begins with one of a cue where that is long: "for" is no "forward".
      return wanted.count > 3 ? word.starts(with: wanted) : word.elementsEqual(wanted)
    }
  }

  /// Whether the word before says that there is none of it: "without breaking changes".
  private static func isDenied(_ words: WordBytes, _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words.bytes[words.ranges[place - 1]]
    return denials.contains { before.elementsEqual($0.utf8) }
  }

  /// A request has at least so many words.
  private static let shortestRequest = 5

  private static let denials = ["without", "no", "non", "not", "replaced", "replace", "replacing"]

  // MARK: Sentences

  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 5
  /// How many of one sort are, where others wait.
  private static let share = 2
  /// About how much of each is quoted; more of it stands with its team.
  private static let words = 10

  /// Statements a reader must not miss, each with who says so.
  ///
  /// - Parameters:
  ///   - changes: The changes that are listed.
  ///   - deadlines: Items that did not change and name a day something ends.
  /// - Returns: Quotes, what ends or breaks first, then what stands still, then requests.
  static func sentences(
    _ changes: [ChangeReport.ChangeEntry], deadlines: [ChangeReport.Entry]
  ) -> [RichText] {
    var found = [[RichText]](repeating: [], count: Sort.allCases.count)
    // How many of a sort each section has: none fills the list alone.
    var counts: [String: [Int]] = [:]
    for change in changes where change.area != Change.Area.roadmap.rawValue {
      guard change.kind != ChangeKind.moved.rawValue, let entry = change.new.first,
        let sort = sort(of: entry.text)
      else { continue }
      let unit = LineArranger.unit(of: entry) ?? ""
      guard !Wording.frameSections.contains(unit.lowercased()) else { continue }
      let none = Array(repeating: 0, count: Sort.allCases.count)
      guard counts[unit, default: none][sort.rawValue] < share else { continue }
      counts[unit, default: none][sort.rawValue] += 1
      var text = RichText(unit.isEmpty ? "" : unit + ": ")
      entry.richText.abridged(to: words).spans.forEach { text.append($0) }
      found[sort.rawValue].append(text)
    }
    let shares = found.map { min(share, $0.count) }
    found[Sort.consequence.rawValue] += deadlines.prefix(share).map { entry in
      let unit = entry.stage == nil ? LineArranger.unit(of: entry) : Wording.roadmapTitle
      return RichText(
        [.init((unit ?? "") + Wording.repeated + ": ")]
          + entry.richText.abridged(to: words).spans)
    }
    var left = max(0, limit - shares.reduce(0, +))
    return found.flatMap { all in
      let extra = min(left, max(0, all.count - share))
      left -= extra
      return all.prefix(share + extra)
    }
  }
}
