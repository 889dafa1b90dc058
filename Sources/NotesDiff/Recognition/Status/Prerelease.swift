/// What comes out before a release, or is said of one that is near: "2.3 RC has been out for a week",
/// "branched 2.3". It announces the release, and "2.3 is out" is its news.
enum Prerelease {
  /// The only release a statement says that a candidate or branch of is there.
  ///
  /// - Parameter statement: A statement.
  /// - Returns: The numbers of the release, or nothing.
  /// - Complexity: Linear in the length of the statement.
  static func release(in statement: String) -> [Int]? {
    // Few statements have one of these, and most that name a release none.
    guard VersionNumber.mayName(statement.utf8.span), hints.contains(where: statement.hasInside)
    else { return nil }
    let words = words(of: statement)
    let named = words.indices.filter { number(of: words[$0]) != nil }
    guard named.count == 1, let place = named.first else { return nil }
    let around = words[max(0, place - reach)...min(words.count - 1, place + reach)]
    guard around.contains(where: isCandidate) else { return nil }
    return number(of: words[place])
  }

  /// The releases, no candidates, a statement says to be out.
  ///
  /// - Parameter statement: A statement.
  /// - Returns: The numbers of each, with the word that says it.
  /// - Complexity: Linear in the length of the statement.
  static func outs(in statement: String) -> [(release: [Int], word: String)] {
    guard VersionNumber.mayName(statement.utf8.span), ends.contains(where: statement.hasInside)
    else { return [] }
    let words = words(of: statement)
    return words.indices.compactMap { place in
      guard !isCandidate(words[place]), let release = number(of: words[place]) else { return nil }
      let behind = words[(place + 1)...].prefix(reach + 1)
        .prefix { !isCandidate($0) && number(of: $0) == nil && !denials.contains($0) }
      if let out = behind.first(where: told.contains) { return (release, out) }
      let next = words[(place + 1)...].prefix(reach)
      guard place > 0, verbs.contains(words[place - 1]), !next.contains(where: isCandidate),
        !words[..<place].suffix(reach + 1).contains(where: denials.contains)
      else { return nil }
      return (release, words[place - 1])
    }
  }

  /// The words in lower case, marks inside them kept; other letters than those of ASCII part words, since
  /// no word asked for has any.
  private static func words(of statement: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    let end = { (words: inout [String], word: inout [UInt8]) in
      while let last = word.last, marks.contains(last) { word.removeLast() }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in statement.utf8 {
      if Words.isASCIILetterOrDigit(byte) || marks.contains(byte) {
        word.append(Words.lowered(byte))
      } else {
        end(&words, &word)
      }
    }
    end(&words, &word)
    return words
  }

  private static let marks = Array(".-".utf8)

  /// The numbers of a release, what marks a candidate of it and a zero at its end left out.
  private static func number(of word: String) -> [Int]? {
    guard word.first?.isNumber == true || word.first == "v" else { return nil }
    var text = word[
      ..<(suffixes.lazy.compactMap { word.firstRange(of: $0)?.lowerBound }.first ?? word.endIndex)]
    while let last = text.last, "-.".contains(last) { text.removeLast() }
    guard let version = VersionNumber(text), version.mayBeRelease, version.isExact else {
      return nil
    }
    return version.numbers.count > 2 && version.numbers.last == 0
      ? Array(version.numbers.dropLast()) : version.numbers
  }

  private static func isCandidate(_ word: String) -> Bool {
    if candidates.contains(word) { return true }
    guard word.contains(where: \.isNumber) else { return false }
    let isMarked = word.first?.isNumber == true || word.first == "v"
    return isMarked
      ? suffixes.contains { word.firstRange(of: $0) != nil }
      : candidates.contains(String(word.prefix(while: \.isLetter)))
  }

  private static let reach = 2
  /// A part of each word of a candidate and of each that tells that something is out, first letters left
  /// out: they may be large.
  private static let hints = ["lpha", "eta", "ranch", "andidate", "rc", "RC", "Rc", "-b", "-a"]
  private static let ends = ["ut", "vailable", "ublished", "eleased", "hipped"]
  private static let suffixes = ["rc", "beta", "alpha", "-b", "-a"]
  private static let candidates: Set<String> = [
    "alpha", "beta", "betas", "branch", "branched", "branching", "candidate", "candidates", "rc",
    "rcs",
  ]
  private static let told: Set<String> = ["available", "out", "published", "released", "shipped"]
  private static let verbs: Set<String> = ["released", "published", "shipped"]
  private static let denials: Set<String> = ["be", "not", "once", "until", "when", "will"]
}
