import NotesDiff

/// Words that say that work is done, or mended.
extension Promise {
  /// Whether a sentence says no more than that what stands before it is done: "Done: see the wiki".
  static func settles(_ sentence: String) -> Bool {
    let bytes = sentence.utf8.span
    let end = wordEnd(bytes, from: 0)
    let isAside = sentence.utf8.dropFirst(end).starts(with: " (".utf8)
    return (isAside || end == bytes.count || ":.,!".utf8.contains(bytes[end]))
      && ends.contains(Word(lowering: bytes.extracting(0..<end)))
  }

  /// Whether a statement says that what it stands under is done: at its beginning or, behind a mark, at its
  /// end: "Completed on Monday", "No drift seen - done".
  ///
  /// - Parameter text: A statement that stands under another.
  /// - Returns: Whether it says so.
  static func settlesWhole(_ text: String) -> Bool {
    if settles(text) || text.hasInside("from this list") { return true }
    let bytes = text.utf8.span
    let first = wordEnd(bytes, from: 0)
    if ends.contains(Word(lowering: bytes.extracting(0..<first))) {
      guard first < bytes.count else { return false }
      let next = bytes.extracting(first + 1..<wordEnd(bytes, from: first + 1))
      return behindEnds.contains(next)
    }
    var end = bytes.count
    while end > 0, !Words.isASCIILetterOrDigit(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, Words.isASCIILetterOrDigit(bytes[start - 1]) { start -= 1 }
    guard ends.contains(Word(lowering: bytes.extracting(start..<end))) else { return false }
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return start > 0 && ("-:;,.)".utf8.contains(bytes[start - 1]) || bytes[start - 1] >= 0x80)
  }

  /// Where the letters and digits from a place on end.
  private static func wordEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, Words.isASCIILetterOrDigit(bytes[end]) { end += 1 }
    return end
  }

  private static let ends: WordSet = ["closed", "completed", "done", "resolved"]
  private static let behindEnds: WordSet = ["at", "by", "in", "on", "since", "so"]

  /// Whether a sentence says that what stood in the way before it is mended: "It got fixed in v2".
  ///
  /// - Parameter sentence: A sentence of a statement.
  /// - Returns: Whether its first verb says so, and nothing stands before that but "it" or "we".
  static func mends(_ sentence: String) -> Bool {
    let words = WordBytes(sentence)
    let opening = words.ranges.indices.prefix { words.word($0, isAmong: besideMends) }
    return opening.endIndex < min(words.ranges.count, farthestMend)
      && words.word(opening.endIndex, isAmong: ["fixed", "patched", "repaired", "resolved"])
  }

  /// Whether a sentence says that what stood still goes on: "paused the pier in May, restarted it in June",
  /// but not "on hold until it is resumed".
  static func resumes(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      words.word(place, isAmong: ["restarted", "resumed", "unblocked", "unpaused"])
        && !(max(0, place - reachOfCondition)..<place).contains {
          words.word($0, isAmong: conditions)
        }
    }
  }

  private static let reachOfCondition = 4
  private static let conditions: WordSet = [
    "be", "before", "hopefully", "if", "not", "once", "until", "when", "will", "yet",
  ]

  private static let farthestMend = 5
  private static let besideMends: WordSet = [
    "all", "been", "both", "got", "has", "have", "is", "it", "now", "since", "that", "they", "this",
    "was", "we", "were",
  ]
}
