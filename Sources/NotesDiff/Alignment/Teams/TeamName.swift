/// A team's name as alignment compares it.
struct TeamName: Hashable {
  /// The words of the name, in lower case, without words that do not tell teams apart.
  let words: [String]
  /// The letters and digits of the name alone.
  let key: String

  private static let idle: WordSet = ["team", "the", "project", "release", "boshrelease", "and"]

  /// What kind of body a name is that of: "SIG Cranes" is "Cranes".
  private static let bodies: WordSet = ["sig", "wg"]

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - name: The name as written.
  ///   - aliases: Names in lower case, each with the name that counts.
  init(_ name: String, aliases: [String: String] = [:]) {
    if aliases.isEmpty, let all = Self.asciiWords(of: name) {
      (words, key) = Self.telling(all)
      return
    }
    let lowered = name.lowercased().folded
    let counted = (aliases[lowered] ?? lowered)
    let all = counted.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    (words, key) = Self.telling(all)
  }

  /// The words that tell teams apart, all where none does, and their letters.
  private static func telling(_ all: [String]) -> (words: [String], key: String) {
    let named = all.contains(where: bodies.contains) ? all.filter { !bodies.contains($0) } : all
    let all = named.isEmpty ? all : named
    let isIdle = all.contains(where: idle.contains)
    let kept = isIdle ? all.filter { !idle.contains($0) } : all
    let words = kept.isEmpty ? all : kept
    return (words, words.count == 1 ? words[0] : words.joined())
  }

  /// The runs of letters and digits of a name in ASCII, in lower case; nothing for another.
  private static func asciiWords(of name: String) -> [String]? {
    var lowered: [UInt8] = []
    lowered.append(lowering: name.utf8.span)
    let bytes = lowered.span
    var words: [String] = []
    words.reserveCapacity(2)
    var start = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : 0
      guard byte < 0x80 else { return nil }
      guard !Words.isASCIILetterOrDigit(byte) else { continue }
      if place > start { words.append(String(copying: bytes.extracting(start..<place))) }
      start = place + 1
    }
    return words
  }

  /// How alike two names are, 0…1: the same, one inside the other, or a slip of the pen.
  ///
  /// - Parameter other: The other name.
  /// - Returns: 1 for the same name, 0 for names without a common word.
  func likeness(_ other: TeamName) -> Double {
    guard !key.isEmpty, !other.key.isEmpty else { return 0 }
    if key == other.key { return 1 }
    if words.count == 1, other.words.count == 1, Self.stem(key) == Self.stem(other.key) {
      return Self.likenessOfForms
    }
    let letters = (Array(key), Array(other.key))
    let length = max(letters.0.count, letters.1.count)
    if let slips = EditDistance.between(letters.0, letters.1, atMost: min(2, length / 4)) {
      return 1 - Double(slips) / Double(length)
    }
    let shared = words.distinct().count { other.words.contains($0) }
    let smaller = min(words.count, other.words.count)
    guard shared > 0 else { return 0 }
    return 0.4 * Double(shared) / Double(smaller)
      + 0.4 * Double(shared) / Double(max(words.count, other.words.count))
  }

  /// Two forms of one word: "Cranes" and "Crane", "Mooring" and "Moor".
  private static let likenessOfForms = 0.95

  /// A name without the ending of several or of what is done; a short one is all there is.
  private static func stem(_ key: String) -> Substring {
    for (ending, least) in [("ing", 7), ("s", 5)]
    where key.hasSuffix(ending) && key.utf8.count >= least {
      return key.dropLast(ending.count)
    }
    return key[...]
  }

  /// What stands in a heading before the first mark that may part a name from who leads: of
  /// "Cranes - @ida" it is "Cranes".
  ///
  /// - Parameter heading: The name of a heading, whoever leads left in it where the form is not known.
  /// - Returns: The text before the mark; all of it where there is none.
  static func opening(of heading: String) -> Substring {
    let ends = marks.compactMap { heading[...].place(of: $0) }
    return heading[..<(ends.min() ?? heading.endIndex)]
  }

  /// Whether one of two headings is the name the other opens with, before a mark.
  ///
  /// - Parameters:
  ///   - heading: A heading that is only a name, or more.
  ///   - other: Another.
  /// - Returns: Whether the longer has something behind the name of the shorter.
  static func areOpening(_ heading: String, _ other: String) -> Bool {
    let (shorter, longer) =
      heading.utf8.count < other.utf8.count ? (heading, other) : (other, heading)
    let name = opening(of: longer)
    guard name.endIndex < longer.endIndex,
      opening(of: shorter).endIndex == shorter.endIndex
    else { return false }
    return TeamName(String(name)).key == TeamName(shorter).key
  }

  private static let marks = [" - ", " – ", " — ", ": ", " / "]

  /// Whether a name has all words of another, and more: "Net Core" that of "Net".
  ///
  /// - Parameter other: The other name.
  /// - Returns: Whether it does; no name has one without words in it.
  func encloses(_ other: TeamName) -> Bool {
    !other.words.isEmpty && words.count > other.words.count
      && other.words.allSatisfy(words.contains)
  }
}
