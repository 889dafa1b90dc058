/// Takes endings off English words, so that "migrating", "migrated" and "migration" are one.
///
/// Lighter than Porter's: it has to bring together the forms a progress report moves between, and
/// a stem that is too short joins words that have nothing in common.
package enum Stemmer {
  // The endings by their last letter, longer ones before those they end in.
  private static let endingsInE: [Word] = [
    "ance", "ence", "able", "ible", "ize", "ise", "ate", "ive", "e",
  ]
  private static let endingsInN: [Word] = ["ization", "isation", "ation", "ition", "ion"]
  private static let endingsInY: [Word] = ["ity", "ly"]
  private static let endingsInR: [Word] = ["er", "or"]
  private static let endingsInEr: [Word] = ["er"]
  private static let endingsInT: [Word] = ["ment"]
  private static let endingsInL: [Word] = ["al"]

  /// The stem of a word in lower case; words with digits, and short ones, stay as they are.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  /// - Returns: The stem.
  /// - Complexity: Linear in the length of the word.
  package static func stem(_ word: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(word)
    cut(&bytes)
    return bytes
  }

  /// The stem of a word given as bytes.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  /// - Returns: The stem.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    cut(&stem)
    return stem
  }

  /// Makes a word its stem.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  static func cut(_ word: inout [UInt8]) {
    guard word.count > 3, !word.contains(where: Words.isASCIIDigit) else { return }
    dropPlural(&word)
    dropInflection(&word)
    dropEnding(&word)
    let last = word.count - 1
    if last >= 3, word[last] == UInt8(ascii: "e") { word.removeLast() }
    if word.count >= 6, word[word.count - 2] == UInt8(ascii: "a"), word.last == UInt8(ascii: "t") {
      word.removeLast(2)
    }
    if word.count > 3, word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
  }

  private static func dropEnding(_ stem: inout [UInt8]) {
    let endings: [Word]
    let end = WordEnd(stem)
    switch stem.last {
    case UInt8(ascii: "n"): endings = endingsInN
    case UInt8(ascii: "t"): endings = endingsInT
    case UInt8(ascii: "e"): endings = endingsInE
    case UInt8(ascii: "y"): endings = endingsInY
    // "Or" makes a doer of a verb, as in "operator"; in "explor(ing)" it is the verb's own.
    case UInt8(ascii: "r"): endings = end.is("tor") || end.is("sor") ? endingsInR : endingsInEr
    case UInt8(ascii: "l"): endings = endingsInL
    default: return
    }
    for ending in endings where stem.count - ending.count >= 4 && end.is(ending) {
      stem.removeLast(ending.count)
      return
    }
  }

  private static func dropPlural(_ stem: inout [UInt8]) {
    guard stem.last == UInt8(ascii: "s") else { return }
    let end = WordEnd(stem)
    let before = stem[stem.count - 2]
    if stem.count > 4, end.is("ies") {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if end.is("sses") || end.is("shes") || end.is("ches") || end.is("xes") {
      stem.removeLast(2)
    } else if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i")
    {
      stem.removeLast()
    }
  }

  private static func dropInflection(_ stem: inout [UInt8]) {
    guard stem.last == UInt8(ascii: "g") || stem.last == UInt8(ascii: "d") else { return }
    let end = WordEnd(stem)
    guard end.is("ing") || end.is("ed") else { return }
    let rest = stem.count - (end.is("ed") ? 2 : 3)
    guard rest >= 3, stem[..<rest].contains(where: isVowel) else { return }
    stem.removeLast(stem.count - rest)
    // "shipping" is "ship", but "install" keeps its double letter.
    let last = stem[rest - 1]
    if rest > 3, last == stem[rest - 2], last != UInt8(ascii: "l"), last != UInt8(ascii: "s"),
      last != UInt8(ascii: "z")
    {
      stem.removeLast()
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

/// The last letters of a word.
private struct WordEnd {
  /// Eight at most, the last one highest.
  private let letters: UInt64
  private let count: Int

  init(_ word: [UInt8]) {
    var letters: UInt64 = 0
    for byte in word.suffix(8) { letters = letters >> 8 | UInt64(byte) << 56 }
    (self.letters, count) = (letters, word.count)
  }

  func `is`(_ end: Word) -> Bool {
    count >= end.count && letters >> UInt64(64 - 8 * end.count) == end.head
  }
}
