/// Takes endings off English words, so that "migrating", "migrated" and "migration" are one.
///
/// Lighter than Porter's: it has to bring together the forms a progress report moves between, and
/// a stem that is too short joins words that have nothing in common.
enum Stemmer {
  private static let endings: [[UInt8]] = [
    "ization", "isation", "ation", "ition", "ment", "ance", "ence", "able", "ible", "ion", "ize",
    "ise", "ate", "ive", "ity", "er", "or", "al", "ly", "e",
  ].map { Array($0.utf8) }
  private static let progressive = Array("ing".utf8)
  private static let perfect = Array("ed".utf8)

  /// The stem of a word in lower case; words with digits, and short ones, stay as they are.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The stem.
  /// - Complexity: Linear in the length of the word.
  static func stem(_ word: String) -> String {
    String(decoding: stem(Array(word.utf8)), as: UTF8.self)
  }

  /// The stem of a word given as bytes.
  ///
  /// - Parameter word: The UTF-8 bytes of a word in lower case.
  /// - Returns: The stem.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, !word.contains(where: { (48...57).contains($0) }) else { return word }
    var stem = word
    dropPlural(&stem)
    dropInflection(&stem)
    for ending in endings where stem.count - ending.count >= 4 && stem.ends(with: ending) {
      stem.removeLast(ending.count)
      break
    }
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    if stem.count >= 6, stem.ends(with: [UInt8(ascii: "a"), UInt8(ascii: "t")]) {
      stem.removeLast(2)
    }
    if stem.count > 3, stem.last == UInt8(ascii: "y") { stem[stem.count - 1] = UInt8(ascii: "i") }
    return stem
  }

  private static func dropPlural(_ stem: inout [UInt8]) {
    func ends(_ ending: String) -> Bool { stem.ends(with: Array(ending.utf8)) }
    guard stem.last == UInt8(ascii: "s") else { return }
    if ends("ies"), stem.count > 4 {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
      stem.removeLast(2)
    } else if !ends("ss"), !ends("us"), !ends("is") {
      stem.removeLast()
    }
  }

  private static func dropInflection(_ stem: inout [UInt8]) {
    for ending in [progressive, perfect] where stem.count - ending.count >= 3 {
      guard stem.ends(with: ending),
        stem.dropLast(ending.count).contains(where: { "aeiouy".utf8.contains($0) })
      else { continue }
      stem.removeLast(ending.count)
      // "shipping" is "ship", but "install" keeps its double letter.
      let count = stem.count
      if count > 3, stem[count - 1] == stem[count - 2], !"lsz".utf8.contains(stem[count - 1]) {
        stem.removeLast()
      }
      return
    }
  }
}

extension Array where Element == UInt8 {
  /// Whether the bytes end with others.
  ///
  /// - Parameter ending: The other bytes.
  /// - Returns: Whether they do.
  func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
