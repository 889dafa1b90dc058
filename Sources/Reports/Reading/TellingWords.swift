import NotesDiff

/// The words of a statement that tell one piece of work from another: the common and the short are
/// left out.
struct TellingWords {
  private let words: WordBytes
  /// Each word once.
  private var places: [Int] = []
  private var known = ByteTable()
  /// Whether words count by their stems.
  private let isStemmed: Bool

  /// Shorter words are common.
  static let least = 6

  /// Finds the telling words of a text.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - isTakenApart: Whether "hull-to-crane" is told by its parts.
  ///   - isStemmed: Whether "submission" and "submitted" are one word.
  ///   - least: The letters of the shortest word that counts.
  init(
    _ text: String, isTakenApart: Bool = false, isStemmed: Bool = false, least: Int = least
  ) {
    let words = WordBytes(text, isTakenApart: isTakenApart)
    self.words = words
    self.isStemmed = isStemmed
    for place in words.ranges.indices {
      let range = words.ranges[place]
      guard Self.tells(range, in: words, least: least, isStemmed: isStemmed),
        known.number(Self.form(of: range, in: words, isStemmed).span) == places.count
      else { continue }
      places.append(place)
    }
  }

  /// What a word counts as: itself, or its stem.
  static func form(
    of range: Range<Int>, in words: WordBytes, _ isStemmed: Bool
  ) -> ArraySlice<UInt8> {
    isStemmed ? Stemmer.stem(words.bytes[range].span)[...] : words.bytes[range]
  }

  /// Whether a word is long enough, and not a common one.
  ///
  /// - Parameters:
  ///   - range: Where it lies.
  ///   - words: The words of a statement.
  ///   - least: The letters of the shortest word that counts.
  ///   - isStemmed: Whether its stem counts; what joins words and days do not, then.
  /// - Returns: Whether it tells one piece of work from another.
  static func tells(
    _ range: Range<Int>, in words: WordBytes, least: Int = least, isStemmed: Bool = false
  ) -> Bool {
    // A letter has one byte that continues no other.
    range.count >= least && words.bytes[range].count { $0 & 0xC0 != 0x80 } >= least
      && SpeechLexicon.english.roles(of: range, in: words.bytes)
        .isDisjoint(with: isStemmed ? small : .idle)
  }

  private static let small: SpeechRoles = [
    .idle, .clause, .joint, .phrase, .loose, .promise, .date,
  ]

  /// How many there are.
  var count: Int { places.count }

  /// Calls a function with the bytes of each.
  func each(_ body: (ArraySlice<UInt8>) -> Void) {
    for place in places { body(Self.form(of: words.ranges[place], in: words, isStemmed)) }
  }

  /// How many of them others have, too.
  func shared(with others: [TellingWords]) -> Int {
    places.count { place in
      let word = Self.form(of: words.ranges[place], in: words, isStemmed)
      return others.contains { $0.known.find(word.span) != nil }
    }
  }
}
