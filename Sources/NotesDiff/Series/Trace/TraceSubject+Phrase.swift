/// How the words of a phrase stand in a statement, and what else they are called.
extension TraceSubject {
  /// So many words apart words are of one phrase.
  private static let reach = 6
  /// Shorter words join others and stand anywhere.
  private static let leastOfPhrase = 3

  /// How the words of a phrase stand in a statement that has them all.
  enum Order {
    /// As in the phrase, not far apart.
    case together
    /// The second directly before the first: a "bell tower" is no tower bell.
    case turned
    /// Far apart.
    case apart
  }

  /// How the words a user named stand in a text.
  ///
  /// - Parameters:
  ///   - words: The words, in order.
  ///   - text: A statement that has them all.
  /// - Returns: How they stand; together where they cannot be told apart.
  static func order(of words: [String], in text: String) -> Order {
    let asked = words.filter { $0.count >= leastOfPhrase }
    guard asked.count > 1 else { return .together }
    let own = Words.lowercased(text).map { Words.parts(of: $0) + [Words.joined($0)] }
    let places = asked.map { word in
      own.indices.filter { own[$0].contains { isForm($0, of: word) } }
    }
    guard places.allSatisfy({ !$0.isEmpty }) else { return .together }
    let isPair = words.count == 2
    var order = Order.apart
    for first in places[0] {
      let near = places.dropFirst().map { $0.filter { abs($0 - first) <= reach } }
      guard near.allSatisfy({ !$0.isEmpty }) else { continue }
      if !isPair || near.contains(where: { $0 != [first - 1] }) { return .together }
      order = .turned
    }
    return order
  }

  /// Whether a word is a form of one that was named: "routing" of "route".
  private static func isForm(_ word: String, of named: String) -> Bool {
    opens(word, with: singular(named))
      || named.count > leastOfPhrase && word.hasPrefix(named.prefix(leastOfPhrase))
        && TopicWord.stem(of: word) == TopicWord.stem(of: named)
  }

  /// The initials of a phrase of three words or more, from its start: "h2h" of "hull to hull winches".
  ///
  /// - Parameter words: The words as they were named.
  /// - Returns: The initials of three words, of four, and so on.
  static func initials(of words: [String]) -> [String] {
    guard words.count > 2 else { return [] }
    return (3...words.count).filter { sounds[words[$0 - 1]] == nil }.map { count in
      words.prefix(count).map { sounds[$0] ?? String($0.prefix(1)) }.joined()
    }
  }

  private static let sounds = ["to": "2", "for": "4"]

  /// What a statement says for a phrase: its initials, or each word cut short, "iso segs" for "isolation
  /// segments".
  ///
  /// - Parameters:
  ///   - words: The words as they were named.
  ///   - initials: Their initials.
  ///   - own: The words of a statement.
  ///   - text: The statement.
  /// - Returns: The short form as it stands there, in lower case; nothing where there is none.
  static func shortForm(
    of words: [String], _ initials: [String], _ own: [String], in text: String
  ) -> String? {
    for short in initials where own.contains(short) {
      // Letters alone may be a word: only capitals stand for others.
      if short.contains(where: \.isNumber) || text.hasInside(short.uppercased()) { return short }
    }
    guard words.count > 1, let first = words.first, own.count >= words.count else { return nil }
    for start in 0...(own.count - words.count) where isCut(own[start], from: first) {
      let row = own[start..<start + words.count]
      if zip(row, words).allSatisfy({ isCut($0, from: $1) }) { return row.joined(separator: " ") }
    }
    return nil
  }

  /// Whether a word is the beginning of another, cut off before its end, be it of many.
  private static func isCut(_ word: String, from whole: String) -> Bool {
    let one = singular(word)
    return one.count >= leastOfPhrase && one.count + 1 < whole.count && whole.hasPrefix(one)
  }
}
