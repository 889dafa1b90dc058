import NotesDiff

/// The stems of the words a statement is about, each once, in order: what joins words and what every
/// statement has is left out.
struct StatementStems {
  /// The stem of each word that counts, with its place.
  let stems: [(place: Int, stem: [UInt8])]
  /// The stems alone.
  let known: Set<[UInt8]>

  /// What words do that are in every statement.
  private static let empty: SpeechRoles = [
    .idle, .loose, .promise, .clause, .joint, .phrase, .needy, .dash,
  ]
  /// The letters of the shortest word that counts, but for names in capitals and numbers.
  private static let least = 4

  /// Finds the stems.
  ///
  /// - Parameter words: A statement.
  /// - Complexity: Linear in its length.
  init(_ words: StatementWords) {
    var known: Set<[UInt8]> = []
    stems = words.indices.compactMap { place in
      let core = words[place].core
      guard words[place].coreRoles.isDisjoint(with: Self.empty) else { return nil }
      let letters = words.lower[core]
      guard
        letters.count(where: { $0 & 0xC0 != 0x80 }) >= Self.least
          || letters.contains(where: Words.isASCIIDigit)
          || letters.count > 1 && words.bytes[core].allSatisfy(Words.isASCIICapital)
      else { return nil }
      let stem = Stemmer.stem(Array(letters))
      return known.insert(stem).inserted ? (place, stem) : nil
    }
    self.known = known
  }

  /// How many of them others do not have.
  ///
  /// - Parameter others: The stems of another wording.
  /// - Returns: Their number.
  func missing(in others: StatementStems) -> Int { known.subtracting(others.known).count }
}
