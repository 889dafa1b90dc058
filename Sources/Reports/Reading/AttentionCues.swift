import NotesDiff

/// All cues, found by the beginning of their first word. They are matched as they are written: a run
/// reads two notes, and would spend more on taking the table apart than on looking for it.
struct AttentionCues: Sendable {
  /// The usual ones.
  static let usual = AttentionCues()

  private struct Cue {
    let sort: Attention.Sort
    /// The first of its words, and where the others lie.
    let first: Step
    let isFirst: Bool
    /// The next cue that begins alike.
    let next: Int?
  }

  /// The first of the words of a cue.
  private struct Step {
    let word: Range<Int>
    let isStem: Bool
    let rest: Range<Int>
  }

  private var bytes: [UInt8] = []
  private var cues: [Cue] = []
  /// The first cue for the first three letters of a word, so that most words ask nothing.
  private var heads = [Int?](repeating: nil, count: 1024)

  private init() {
    // Backwards, since each stands before those that are known: they are found in their order.
    for (sort, list) in AttentionWords.table.reversed() {
      var start = bytes.count
      bytes += list.utf8
      var ranges: [Range<Int>] = []
      for place in start...bytes.count where place == bytes.count || bytes[place] == Self.comma {
        ranges.append(start..<place)
        start = place + 1
      }
      for range in ranges.reversed() { add(range, sort) }
    }
  }

  private mutating func add(_ range: Range<Int>, _ sort: Attention.Sort) {
    let isFirst = bytes[range.lowerBound] == UInt8(ascii: "^")
    let words = range.lowerBound + (isFirst ? 1 : 0)..<range.upperBound
    let first = step(words)
    let slot = Self.slot(of: first.isStem ? first.word.dropLast() : first.word, in: bytes)
    cues.append(Cue(sort: sort, first: first, isFirst: isFirst, next: heads[slot]))
    heads[slot] = cues.count - 1
  }

  private static let comma = UInt8(ascii: ",")

  private static func slot(of word: Range<Int>, in bytes: [UInt8]) -> Int {
    var key: UInt32 = 0
    for place in word.prefix(3) { key = key << 8 | UInt32(bytes[place]) }
    return Int((key &* 2_654_435_761) >> 22)
  }

  // MARK: Finding

  /// Calls a function for each cue that stands at a place of a text.
  ///
  /// - Parameters:
  ///   - place: The word it would begin with.
  ///   - text: The words of the text.
  ///   - body: What to do with what it asks of the reader, and the word after its last one.
  func each(at place: Int, of text: WordBytes, _ body: (Attention.Sort, Int) -> Void) {
    var next = heads[Self.slot(of: text.ranges[place], in: text.bytes)]
    while let number = next {
      let cue = cues[number]
      if !cue.isFirst || place == 0, let end = end(of: cue.first, text, place),
        !AttentionDenial.stands(in: text, cue.sort, place..<end)
      {
        body(cue.sort, end)
      }
      next = cue.next
    }
  }

  /// The first of the words of a cue.
  private func step(_ words: Range<Int>) -> Step {
    let space = UInt8(ascii: " ")
    let end = words.first { bytes[$0] == space } ?? words.upperBound
    return Step(
      word: words.lowerBound..<end, isStem: bytes[end - 1] == UInt8(ascii: "*"),
      rest: min(end + 1, words.upperBound)..<words.upperBound)
  }

  private static let widestGap = 3

  /// Where the words of a cue end that stand at a place of a text.
  private func end(of words: Range<Int>, _ text: WordBytes, _ place: Int) -> Int? {
    words.isEmpty ? place : end(of: step(words), text, place)
  }

  private func end(of step: Step, _ text: WordBytes, _ place: Int) -> Int? {
    let (word, rest) = (step.word, step.rest)
    if bytes[word.lowerBound] == UInt8(ascii: "~") {
      for start in place...place + Self.widestGap {
        if let end = end(of: rest, text, start) { return end }
        // "removed a lock to support …" removes no support.
        guard start < text.ranges.count, !text.word(start, is: "to") else { return nil }
      }
      return nil
    }
    guard place < text.ranges.count else { return nil }
    let found = text.ranges[place]
    let stands =
      bytes[word.lowerBound] == UInt8(ascii: "{")
      ? Deadline.isDay(place, of: text)
      : step.isStem
        ? found.count >= word.count - 1 && matches(word.dropLast(), text, found)
        : found.count == word.count && matches(word, text, found)
    return stands ? end(of: rest, text, place + 1) : nil
  }

  private func matches(_ word: Range<Int>, _ text: WordBytes, _ found: Range<Int>) -> Bool {
    var place = found.lowerBound
    for own in word {
      guard bytes[own] == text.bytes[place] else { return false }
      place += 1
    }
    return true
  }
}
