/// Takes endings off English words, so that "migrating", "migrated" and "migration" are one.
///
/// Lighter than Porter's: it has to bring together the forms a progress report moves between, and
/// a stem that is too short joins words that have nothing in common.
package enum Stemmer {
  // The endings by their last letter, longer ones before those they end in.
  private static let endingsInE = bytes("ance ence able ible ize ise ate ive e")
  private static let endingsInN = bytes("ization isation ation ition ion")
  private static let endingsInY = bytes("ity ly")
  private static let endingsInR = bytes("er or")
  private static let endingsInEr = bytes("er")
  private static let doers = bytes("tor sor")
  private static let endingsInT = bytes("ment")
  private static let endingsInL = bytes("al")

  private static func bytes(_ words: String) -> [[UInt8]] {
    words.split(separator: " " as Character).map { Array($0.utf8) }
  }

  private static let progressive = Array("ing".utf8)
  private static let perfect = Array("ed".utf8)

  /// The stem of a word in lower case; words with digits, and short ones, stay as they are.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  /// - Returns: The stem.
  /// - Complexity: Linear in the length of the word.
  package static func stem(_ word: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(word)
    return stem(bytes)
  }

  /// The stem of a word given as bytes.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  /// - Returns: The stem.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, !word.contains(where: Words.isASCIIDigit) else { return word }
    var stem = word
    dropPlural(&stem)
    dropInflection(&stem)
    dropEnding(&stem)
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    if stem.count >= 6, stem[stem.count - 2] == UInt8(ascii: "a"), stem.last == UInt8(ascii: "t") {
      stem.removeLast(2)
    }
    if stem.count > 3, stem.last == UInt8(ascii: "y") { stem[stem.count - 1] = UInt8(ascii: "i") }
    return stem
  }

  private static func dropEnding(_ stem: inout [UInt8]) {
    let endings: [[UInt8]]
    switch stem.last {
    case UInt8(ascii: "n"): endings = endingsInN
    case UInt8(ascii: "t"): endings = endingsInT
    case UInt8(ascii: "e"): endings = endingsInE
    case UInt8(ascii: "y"): endings = endingsInY
    case UInt8(ascii: "r"): endings = isDoer(stem) ? endingsInR : endingsInEr
    case UInt8(ascii: "l"): endings = endingsInL
    default: return
    }
    for ending in endings where stem.count - ending.count >= 4 && stem.ends(with: ending) {
      stem.removeLast(ending.count)
      return
    }
  }

  /// Whether "or" makes a doer of a verb, as in "operator"; in "explor(ing)" it is the verb's own.
  private static func isDoer(_ stem: [UInt8]) -> Bool {
    doers.contains(where: stem.ends)
  }

  private static let plurals = ["sses", "shes", "ches", "xes"].map { Array($0.utf8) }
  private static let plural = Array("ies".utf8)

  private static func dropPlural(_ stem: inout [UInt8]) {
    guard stem.last == UInt8(ascii: "s") else { return }
    let before = stem[stem.count - 2]
    if stem.count > 4, stem.ends(with: plural) {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if before == UInt8(ascii: "e"), plurals.contains(where: stem.ends) {
      stem.removeLast(2)
    } else if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i")
    {
      stem.removeLast()
    }
  }

  private static func dropInflection(_ stem: inout [UInt8]) {
    let ending: [UInt8]
    switch stem.last {
    case UInt8(ascii: "g"): ending = progressive
    case UInt8(ascii: "d"): ending = perfect
    default: return
    }
    let rest = stem.count - ending.count
    guard rest >= 3, stem.ends(with: ending), stem[..<rest].contains(where: isVowel) else { return }
    stem.removeLast(ending.count)
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

extension Array where Element == UInt8 {
  /// Whether the bytes end with others.
  ///
  /// - Parameter ending: The other bytes.
  /// - Returns: Whether they do.
  func ends(with ending: [UInt8]) -> Bool {
    guard count >= ending.count else { return false }
    var index = count
    var other = ending.count
    while other > 0 {
      index -= 1
      other -= 1
      if self[index] != ending[other] { return false }
    }
    return true
  }
}
