import NotesDiff

/// Words that tell of a consequence, an obstacle or a request.
///
/// They are few and plain on purpose, since a list that cries wolf is not read. In the table a star
/// stands for any ending, `~` for up to three words on the way, `{day}` for a month, a quarter or a
/// year, and what begins with `^` begins its statement, too.
struct AttentionCue: Sendable {
  /// What it asks of the reader.
  let sort: Attention.Sort
  private let steps: [Step]
  private let isFirst: Bool

  private enum Step: Sendable {
    case word([UInt8])
    case stem([UInt8])
    case gap
    case day
  }

  private static let table: [(Attention.Sort, [String])] = [
    (
      .consequence,
      [
        "deprecat*", "eol", "eoled", "end of life*", "end-of-life*", "sunset*", "retire*",
        "retiring", "discontinu*", "attic", "shut down", "shutting down", "maintenance mode",
        "stop maintaining", "stops maintaining", "starts the clock", "start the clock",
        "begin clock", "out of scope", "be removed", "removing ~ {day}", "removal ~ {day}",
        "drop ~ support", "drops ~ support", "dropped ~ support", "dropping ~ support",
        "remove ~ support", "removes ~ support", "removed ~ support", "removing ~ support",
        "removal of ~ support", "removed ~ deprecated", "removing ~ deprecated",
        "removal of deprecated", "not be supported", "no longer support*", "no longer ~ supported",
        "no longer ~ maintained", "no longer ~ staffed", "breaking ~ change*", "incompatib*",
        "backward incompatible", "backwards incompatible", "differs from previous",
        "require downtime", "requires downtime", "incur* downtime", "cause* downtime",
        "causing downtime", "data loss", "incident", "incidents", "outage*", "security fix*",
        "vulnerabilit*",
        "cve", "cve-*", "stepping down", "steps down", "meeting cancelled", "meeting canceled",
        "meeting postponed",
      ]
    ),
    (
      .obstacle,
      [
        "blocked", "blocking", "paused", "on pause", "on hold", "broken", "delayed", "postponed",
        "stalled", "stuck", "descoped", "at risk", "risk of", "unstable", "waiting on",
        "waiting for", "slower than expected", "week further out", "weeks further out",
        "month further out", "months further out",
      ]
    ),
    (
      .request,
      [
        "please", "feedback ~ wanted", "feedback ~ welcome", "feedback ~ appreciated",
        "feedback is", "would like ~ feedback", "seeking ~ feedback", "looking for ~ feedback",
        "asking for ~ feedback", "collecting ~ feedback", "need help", "help wanted",
        "looking for ~ help", "asking for ~ help", "looking for ~ input", "asking for ~ input",
        "looking for ~ maintainers", "looking for ~ validation", "looking for ~ people",
        "looking for ~ testers", "looking for ~ use cases", "volunteers", "let us know",
        "nominations close", "reach out to me", "reach out to us", "reach out if", "^reach out",
        "request for comment*", "soliciting", "our survey", "survey was sent", "sent ~ survey",
        "distributed ~ survey",
      ]
    ),
  ]

  private init(_ text: String, _ sort: Attention.Sort) {
    self.sort = sort
    isFirst = text.hasPrefix("^")
    steps = text.split(separator: " ").map { word in
      switch word {
      case "~": .gap
      case "{day}": .day
      default:
        word.hasSuffix("*")
          ? .stem(Array(word.dropLast().utf8)) : .word(word.utf8.filter { $0 != UInt8(ascii: "^") })
      }
    }
  }

  // MARK: Finding

  /// The cues by the first three letters of their first word, so that most words ask nothing.
  private static let index: [[AttentionCue]] = {
    var index = [[AttentionCue]](repeating: [], count: slots)
    for (sort, cues) in table {
      for cue in cues.map({ AttentionCue($0, sort) }) {
        switch cue.steps.first {
        case .word(let bytes), .stem(let bytes): index[slot(of: bytes[...])].append(cue)
        case .gap, .day, nil: continue
        }
      }
    }
    return index
  }()

  private static let slots = 1024

  private static func slot(of word: ArraySlice<UInt8>) -> Int {
    let key = word.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Int((key &* 2_654_435_761) >> 22)
  }

  /// The cues that may begin with a word.
  ///
  /// - Parameters:
  ///   - range: Where the word lies.
  ///   - words: The words of a text.
  /// - Returns: Cues whose first word begins like it.
  static func candidates(for range: Range<Int>, in words: WordBytes) -> [AttentionCue] {
    index[slot(of: words.bytes[range])]
  }

  /// Where the cue ends, if it stands at a place of a text.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - place: The word it would begin with.
  /// - Returns: The word after its last one, or nothing.
  func end(in words: WordBytes, from place: Int) -> Int? {
    guard !isFirst || place == 0, !Self.isDenied(words, place) else { return nil }
    return end(steps[...], words, place)
  }

  private static let widestGap = 3

  private func end(_ steps: ArraySlice<Step>, _ words: WordBytes, _ place: Int) -> Int? {
    guard let step = steps.first else { return place }
    let rest = steps.dropFirst()
    if case .gap = step {
      for start in place...place + Self.widestGap {
        if let end = end(rest, words, start) { return end }
        // "removed a lock to support …" removes no support.
        guard start < words.ranges.count, !words.bytes[words.ranges[start]].elementsEqual("to".utf8)
        else { return nil }
      }
      return nil
    }
    guard place < words.ranges.count else { return nil }
    let word = words.bytes[words.ranges[place]]
    let stands =
      switch step {
      case .word(let wanted): word.elementsEqual(wanted)
      case .stem(let wanted): word.starts(with: wanted)
      case .day: Deadline.isDay(String(decoding: word, as: UTF8.self))
      case .gap: false
      }
    return stands ? end(rest, words, place + 1) : nil
  }

  /// Words before a cue that say that there is none of it: "without breaking changes".
  private static let denials = [
    "without", "no", "non", "not", "replaced", "replace", "replacing", "avoid", "avoids",
  ]
  /// Words before "deprecated" where that only describes something: "in the deprecated file".
  private static let articles = ["the", "a", "an", "our", "its"]

  private static func isDenied(_ words: WordBytes, _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words.bytes[words.ranges[place - 1]]
    return denials.contains { before.elementsEqual($0.utf8) }
      || words.bytes[words.ranges[place]].elementsEqual("deprecated".utf8)
        && articles.contains { before.elementsEqual($0.utf8) }
  }
}
