/// Words at the end of a statement that only say where more of it is to be read, or that it was spoken of
/// before: "Bulletin discussed previously", "Berths (see above)". They are no part of what it is about.
enum PointerTail {
  /// A statement without such words.
  ///
  /// - Parameter statement: A statement.
  /// - Returns: What stands before them; all of it where there are none, or nothing else.
  /// - Complexity: Linear in the length of the statement for the few that end in such a word.
  static func without(_ statement: String) -> Substring {
    guard mayEnd(statement) else { return statement[...] }
    let parts = statement.parts
    let words = parts.map { Word($0.lowercased().filter { $0.isLetter || $0 == "'" }) }
    for start in max(1, parts.count - longest)..<max(1, parts.count) {
      let isMarked = opens(parts[start], after: parts[start - 1])
      let tail = words[start...].drop { $0 == "as" }
      let isWhole = isMarked || tail.count < words.count - start
      guard !tail.isEmpty,
        free.contains(Word(spaced: tail)) || isWhole && marked.contains(Word(spaced: tail)),
        isMarked || !subjects.contains(words[start - 1])
      else { continue }
      let end = statement[..<parts[start].startIndex].reversed().drop {
        !$0.isLetter && !$0.isNumber
      }
      let head = statement[..<end.startIndex.base]
      return head.contains(where: \.isLetter) ? head : statement[...]
    }
    return statement[...]
  }

  /// Whether a word stands behind a mark that parts it from what is before.
  private static func opens(_ word: Substring, after other: Substring) -> Bool {
    "([".contains(word.first ?? " ") || ",;:.–—-".contains(other.last ?? " ")
  }

  /// Whether a statement ends in the last word of one of the phrases: few are to be cut into words.
  private static func mayEnd(_ statement: String) -> Bool {
    let bytes = statement.utf8.span
    var end = bytes.count
    while end > 0, !Words.isASCIILetterOrDigit(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < longestEnd, Words.isASCIILetterOrDigit(bytes[start - 1]) {
      start -= 1
    }
    return start > 0 && end > start && ends.contains(Word(lowering: bytes.extracting(start..<end)))
  }

  /// No phrase has more words, "as" in front of it.
  private static let longest = 7
  private static let longestEnd = 12

  /// Who speaks, or a verb, before what would be a phrase: "The berths were discussed last week".
  private static let subjects: WordSet = [
    "already", "also", "and", "are", "be", "been", "briefly", "had", "has", "have", "he", "i", "is",
    "it", "not", "she", "that", "they", "this", "was", "we", "were", "what", "which", "who",
  ]

  private static let moments = ["time", "week", "month", "meeting", "call"]
  private static let before =
    ["previously", "earlier", "above", "before"] + moments.map { "last " + $0 }
    + moments.flatMap { moment in
      ["in", "at", "during", "on"].flatMap { place in
        ["last", "previous"].flatMap { last in
          ["\(place) the \(last) \(moment)", "\(place) \(last) \(moment)"]
        }
      }
    }
  private static let origins = moments.flatMap { moment in
    [
      "from last \(moment)", "from the last \(moment)", "from previous \(moment)",
      "from the previous \(moment)",
    ]
  }
  private static let carried = ["continued", "cont", "cont'd", "carried over", "carried forward"]

  /// What needs no mark before it.
  private static let free = WordSet(
    (before.map { "discussed " + $0 }
      + carried.flatMap { word in origins.map { "\(word) \($0)" } }).map { Word($0) })
  /// What says it behind a mark, or "as": "Berths, continued", "the gate as noted above".
  private static let marked = WordSet(
    (["mentioned", "noted", "covered", "told"].flatMap { word in before.map { "\(word) \($0)" } }
      + [
        "continued", "cont", "cont'd", "see above", "see below", "see earlier", "see last meeting",
      ]
      + origins).map { Word($0) })
  private static let ends: WordSet = [
    "previously", "earlier", "above", "before", "time", "week", "month", "meeting", "call", "below",
    "continued", "cont", "d",
  ]
}
