import NotesDiff

/// The stems of the words a statement is about, each once, in order: what joins words and what every
/// statement has is left out.
struct StatementStems {
  /// The stems, by their numbers in order.
  private var stems: ByteTable
  /// Where the word of each stands first.
  private var places: [Int] = []

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
    stems = ByteTable(capacity: words.count / 2)
    for place in words.indices where words[place].coreRoles.isDisjoint(with: Self.empty) {
      let core = words[place].core
      let letters = words.lower[core]
      guard
        letters.count(where: { $0 & 0xC0 != 0x80 }) >= Self.least
          || letters.contains(where: Words.isASCIIDigit)
          || letters.count > 1 && words.bytes[core].allSatisfy(Words.isASCIICapital)
      else { continue }
      if Int(stems.number(Stemmer.stem(letters.span).span)) == places.count {
        places.append(place)
      }
    }
  }

  /// How many there are.
  var count: Int { places.count }

  /// Where the first word stands that others have, too.
  ///
  /// - Parameter others: The stems of another wording.
  /// - Returns: Its place; nothing where they share none.
  func firstPlace(sharedWith others: StatementStems) -> Int? {
    places.indices.first { others.has(stem($0)) }.map { places[$0] }
  }

  /// How many of them others do not have.
  func missing(in others: StatementStems) -> Int { places.indices.count { !others.has(stem($0)) } }

  /// How many of them others have, too.
  func shared(with others: StatementStems) -> Int {
    places.indices.count { others.has(stem($0)) }
  }

  /// How many of the stems of each of several statements a further wording has, and of them no other one.
  ///
  /// - Parameters:
  ///   - statements: The stems of the statements.
  ///   - said: The stems of the further wording.
  /// - Returns: The number for each.
  /// - Complexity: Linear in the stems of all.
  static func owned(_ statements: [StatementStems], sharedWith said: StatementStems) -> [Int] {
    var holders = Array(repeating: 0, count: said.places.count)
    for statement in statements {
      for held in statement.numbers(in: said) { holders[held] += 1 }
    }
    return statements.map { statement in
      statement.numbers(in: said).count { holders[$0] == 1 }
    }
  }

  /// The numbers others have for the stems that both have.
  private func numbers(in others: StatementStems) -> [Int] {
    places.indices.compactMap { others.stems.find(stem($0).span).map(Int.init) }
  }

  private func stem(_ number: Int) -> ArraySlice<UInt8> { stems.string(Int32(number)) }

  private func has(_ stem: ArraySlice<UInt8>) -> Bool { stems.find(stem.span) != nil }
}
