import NotesDiff

/// Which statements have a telling word, so that asking for one does not read them all.
struct StatementIndex {
  private var numbers: ByteTable
  /// For each word the statements it stands in, in order.
  private var postings: [[Int32]] = []
  /// How many of the words asked for last each statement has; none between two questions.
  private var counts: [Int32]
  /// Whether words count by their stems.
  private let isStemmed: Bool

  /// How many statements there are.
  var count: Int { counts.count }

  /// The letters of the shortest word that counts by its stem.
  private static let leastOfStemmed = 4
  /// So many statements are looked at for one word: what stands in more tells none of them apart.
  private static let crowd = 1_000

  /// Makes an index.
  ///
  /// - Parameters:
  ///   - statements: The statements.
  ///   - isTakenApart: Whether "hull-to-crane" is told by its parts.
  ///   - isStemmed: Whether "submission" and "submitted" are one word, and short words tell, too.
  /// - Complexity: Linear in the length of the statements.
  init(_ statements: [String], isTakenApart: Bool = false, isStemmed: Bool = false) {
    numbers = ByteTable(capacity: 4 * statements.count)
    self.isStemmed = isStemmed
    counts = Array(repeating: 0, count: statements.count)
    for (index, statement) in statements.enumerated() {
      let words = WordBytes(statement, isTakenApart: isTakenApart)
      let least = isStemmed ? Self.leastOfStemmed : TellingWords.least
      for range in words.ranges
      where TellingWords.tells(range, in: words, least: least, isStemmed: isStemmed) {
        let form = TellingWords.form(of: range, in: words, isStemmed)
        let number = Int(numbers.number(form.span))
        if number == postings.count { postings.append([]) }
        if postings[number].last != Int32(index) { postings[number].append(Int32(index)) }
      }
    }
  }

  /// How many of some words each statement has.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - most: The most statements a word that counts may stand in; nothing where any counts.
  /// - Returns: The statements that have one, and how many each has.
  mutating func shared(
    with words: TellingWords, crowd most: Int? = nil
  ) -> [(statement: Int, count: Int)] {
    var met: [Int32] = []
    words.each { word in
      guard let number = numbers.find(word.span) else { return }
      if let most, postings[Int(number)].count > most { return }
      for index in postings[Int(number)].prefix(Self.crowd) {
        if counts[Int(index)] == 0 { met.append(index) }
        counts[Int(index)] += 1
      }
    }
    return met.map { index in
      defer { counts[Int(index)] = 0 }
      return (Int(index), Int(counts[Int(index)]))
    }
  }

  /// Whether some words have one among them that tells alone what is spoken of: it stands in few
  /// statements, here and in all others, and is no part of a name.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - name: The names of who may speak.
  ///   - others: All statements.
  /// - Returns: Whether a statement here is likely about the same.
  func hasRare(of words: TellingWords, besides name: WordBytes, in others: StatementIndex) -> Bool {
    var found = false
    words.each { word in
      found =
        found
        || count(of: word) > 0 && others.count(of: word) <= Self.few
          && !name.ranges.contains { TellingWords.form(of: $0, in: name, isStemmed) == word }
    }
    return found
  }

  /// How many of some words stand here, and in few statements of all others.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - others: All statements, these among them.
  /// - Returns: How many tell these statements from the rest.
  func count(of words: TellingWords, rareBesidesIn others: StatementIndex) -> Int {
    var found = 0
    words.each { word in
      let own = count(of: word)
      found += own > 0 && others.count(of: word) <= own + Self.few ? 1 : 0
    }
    return found
  }

  /// In how many statements a word stands.
  private func count(of word: ArraySlice<UInt8>) -> Int {
    numbers.find(word.span).map { postings[Int($0)].count } ?? 0
  }

  /// A word that no more statements have is rare.
  private static let few = 2

  /// How many of some words stand in any statement.
  func known(of words: TellingWords) -> Int {
    var count = 0
    words.each { count += numbers.find($0.span) == nil ? 0 : 1 }
    return count
  }
}
