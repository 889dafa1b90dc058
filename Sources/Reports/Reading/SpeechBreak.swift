import NotesDiff

/// How strong a pause in front of a word is.
enum SpeechBreak: Int {
  case none, phrase, joint, clause, aside, sentence

  /// A place to cut at near another: where a reader pauses, or that one where nobody does.
  ///
  /// - Parameters:
  ///   - words: The words of a statement.
  ///   - place: Where the cut would be.
  ///   - reach: Where it may be.
  /// - Returns: The place with the strongest pause, and of several the nearest.
  static func place(in words: StatementWords, near place: Int, within reach: ClosedRange<Int>)
    -> Int
  {
    let breaks = before(words)
    return reach.filter { breaks.indices.contains($0) && breaks[$0] != .none }.min {
      (-breaks[$0].rawValue, abs($0 - place)) < (-breaks[$1].rawValue, abs($1 - place))
    } ?? place
  }

  private static let titles = ["Dr.", "Mr.", "Mrs.", "Ms.", "St."]

  /// The pause in front of each word; none inside brackets, code and links.
  static func before(_ words: StatementWords) -> [SpeechBreak] {
    var depth = 0
    var breaks: [SpeechBreak] = []
    breaks.reserveCapacity(words.count)
    // Where a verb stands that says little without the "to" some words behind it.
    var enabler = -farthestObject - 1
    // Where a word stands that joins what is before and behind an "and".
    var pair: Int?
    let hasUnits = words.text.spans.contains { $0.link != nil || $0.style.contains(.code) }
    for place in words.indices {
      let isObject = place - enabler <= farthestObject && words.word(place, is: "to")
      if let start = pair, place - start > farthestObject { pair = nil }
      let isInside = depth > 0 || isObject || hasUnits && place > 0 && sticks(words, place)
      if words.word(place, beginsWith: enabling) { enabler = place }
      if words[place].roles.contains(.pairing) {
        pair = place
      } else if words[place].roles.contains(.and) {
        pair = nil
      }
      let pause = place == 0 || isInside ? .none : between(words, place)
      breaks.append(pair != nil && pause.rawValue < SpeechBreak.clause.rawValue ? .none : pause)
      for byte in words.bytes[words[place].range] {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      }
    }
    closeLists(words, &breaks)
    return breaks
  }

  /// The pause in front of each word where a statement may be cut: none inside what is quoted, and none
  /// before it.
  static func forCuts(_ words: StatementWords) -> [SpeechBreak] {
    var breaks = before(words)
    closeQuotations(words, &breaks)
    return breaks
  }

  /// Takes the pauses out of what is quoted, and before it: half a quotation says what nobody said.
  /// Sentences end in one as everywhere.
  private static func closeQuotations(_ words: StatementWords, _ breaks: inout [SpeechBreak]) {
    for quoted in quotations(in: words) where quoted.count <= longestQuotation {
      for inner in quoted where inner > 0 && breaks[inner] != .sentence { breaks[inner] = .none }
    }
  }

  /// The words of what stands in quotation marks, where that is more than one word.
  ///
  /// - Parameter words: The words of a statement.
  /// - Returns: The places of each, in order.
  static func quotations(in words: StatementWords) -> [Range<Int>] {
    guard words.text.spans.contains(where: { $0.text.utf8.contains(where: mayQuote) }) else {
      return []
    }
    var found: [Range<Int>] = []
    var start: Int?
    for place in words.indices {
      let word = words.string(place)
      if start == nil, let mark = word.drop(while: { $0 == "(" }).first, "\"“".contains(mark) {
        start = place
      }
      guard let first = start, word.dropFirst(first == place ? 1 : 0).contains(where: isClosing)
      else { continue }
      start = nil
      if place > first { found.append(first..<place + 1) }
    }
    return found
  }

  private static func mayQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == 0xE2 }
  private static func isClosing(_ mark: Character) -> Bool { mark == "\"" || mark == "”" }

  /// A longer quotation may be cut.
  private static let longestQuotation = 41

  /// Beginnings of verbs whose object is followed by what it is to do: "allow crews to …".
  private static let enabling = ["allow", "enabl", "help", "permit", "requir", "forc"]
  private static let farthestObject = 5

  /// A part of a list has at most so many words.
  private static let longestPart = 3

  /// Takes the pauses out of lists: nobody pauses inside "A, B, and C".
  private static func closeLists(_ words: StatementWords, _ breaks: inout [SpeechBreak]) {
    let endsPart = { words.word($0, endsWith: ",") }
    for place in words.indices.reversed()
    where place > 0 && breaks[place] == .aside && endsPart(place - 1) {
      guard !words[place].roles.contains(.clause) else { continue }
      let part = place..<min(place + longestPart + 1, words.count)
      let before = max(0, place - longestPart - 1)..<place - 1
      if let end = part.first(where: { words[$0].roles.contains(.and) }) {
        // ", and" alone goes on with another clause.
        guard end > place || before.contains(where: endsPart) else { continue }
        (breaks[place], breaks[end]) = (.none, .none)
      } else if let comma = part.first(where: endsPart), comma + 1 < words.count,
        breaks[comma + 1] == .none
      {
        breaks[place] = .none
      }
    }
  }

  /// Whether a word and the one before it are of one link or one piece of code.
  private static func sticks(_ words: StatementWords, _ place: Int) -> Bool {
    let end = words.text.spans[words[place - 1].spans.upperBound]
    let start = words.text.spans[words[place].spans.lowerBound]
    return end.link != nil && end.link == start.link
      || end.style.contains(.code) && start.style.contains(.code)
  }

  /// Whether a word is a day as many languages write it: "21." of "am 21. Juni".
  private static func isOrdinal(_ words: StatementWords, _ place: Int) -> Bool {
    let word = words.bytes[words[place].range]
    return (2...3).contains(word.count) && word.last == UInt8(ascii: ".")
      && word.dropLast().allSatisfy(Words.isASCIIDigit)
  }

  private static func between(_ words: StatementWords, _ place: Int) -> SpeechBreak {
    let (before, after) = (words[place - 1], words[place])
    guard let end = before.range.last, let start = after.range.first else { return .none }
    let (last, first) = (words.bytes[end], words.bytes[start])
    let isBracketed = first == UInt8(ascii: "(")
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if isBracketed || beginsInUppercase(words, place), !endsInside(words, place - 1),
        !isOrdinal(words, place - 1)
      {
        return .sentence
      }
    case UInt8(ascii: ":"): return .joint
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .aside
    default: break
    }
    if isBracketed || after.roles.contains(.dash) { return .aside }
    if last == UInt8(ascii: ")") { return .clause }
    // "For a while" goes on.
    guard let pause = pause(after.roles), !words.word(place - 1, is: "a"),
      !before.roles.contains(.bound), !joinsNames(words, place), !leadsToNumber(words, place)
    else { return .none }
    return pause != .clause && before.roles.contains(.needy) ? .none : pause
  }

  /// Whether a word joins two names to one, or two numbers: "Quay and Lock", "6% and 11% lower".
  private static func joinsNames(_ words: StatementWords, _ place: Int) -> Bool {
    words[place].roles.contains(.and) && place + 1 < words.count
      && (beginsInUppercase(words, place - 1) && beginsInUppercase(words, place + 1)
        || beginsInDigit(words, place - 1) && beginsInDigit(words, place + 1))
  }

  /// Whether a word stands before a number, or little is between them: "cut off at about 500".
  private static func leadsToNumber(_ words: StatementWords, _ place: Int) -> Bool {
    guard words[place].roles.contains(.phrase) else { return false }
    let next = place + 1
    let number = next < words.count && words[next].roles.contains(.phrase) ? next + 1 : next
    return number < words.count && beginsInDigit(words, number)
  }

  private static func beginsInDigit(_ words: StatementWords, _ place: Int) -> Bool {
    guard let first = words[place].range.first else { return false }
    return Words.isASCIIDigit(words.bytes[first])
  }

  private static func pause(_ roles: SpeechRoles) -> SpeechBreak? {
    if roles.contains(.clause) { return .clause }
    if roles.contains(.joint) { return .joint }
    return roles.contains(.phrase) ? .phrase : nil
  }

  private static func beginsInUppercase(_ words: StatementWords, _ place: Int) -> Bool {
    guard let first = words[place].range.first else { return false }
    let byte = words.bytes[first]
    return byte < 0x80
      ? Words.isASCIICapital(byte) : words.string(place).first?.isUppercase == true
  }

  /// Whether a word ends in a full stop that ends no sentence.
  private static func endsInside(_ words: StatementWords, _ place: Int) -> Bool {
    let word = words.bytes[words[place].range]
    return word.suffix(3).elementsEqual(".g.".utf8)
      || titles.contains { word.elementsEqual($0.utf8) }
  }
}
