/// The terms of two notes, each with a number and a rarity.
struct Vocabulary {
  /// Number of a term.
  typealias ID = Int32

  /// The number of each spelling, by its number in the tokenizer's table; -1 where it has none.
  private var numbers: [ID] = []
  /// The number of each term's spelling.
  private var terms: [Int32] = []
  private var spellings = ByteTable(capacity: 0)
  private(set) var kinds: [Token.Kind] = []
  /// In how many distinct statements a term occurs, the mean of both notes.
  private var frequency: [Double] = []
  private var statements = 0.0
  private var rarities: [Double] = []

  /// The number of a term, a new one where it was not met before.
  mutating func number(of token: Token, among spellings: Int) -> ID {
    let spelling = Int(token.term)
    if spelling >= numbers.count {
      numbers.append(contentsOf: repeatElement(-1, count: spellings - numbers.count))
    }
    if numbers[spelling] >= 0 { return numbers[spelling] }
    let number = ID(terms.count)
    numbers[spelling] = number
    terms.append(token.term)
    kinds.append(token.kind)
    frequency.append(0)
    return number
  }

  /// How many terms there are.
  var count: Int { terms.count }

  /// The bytes of a term, once the vocabulary is settled.
  func bytes(of term: ID) -> ArraySlice<UInt8> { spellings.string(terms[Int(term)]) }

  /// A term as its reader knows it.
  func surface(of term: ID) -> String {
    let bytes = bytes(of: term)
    return String(
      decoding: kinds[Int(term)] == .version ? bytes.dropFirst() : bytes, as: UTF8.self)
  }

  /// Counts a statement of one of the two notes.
  mutating func count(_ terms: [WeightedTerm]) {
    statements += 0.5
    for term in terms { frequency[Int(term.id)] += 0.5 }
  }

  /// Finds the rarities, once all statements are counted.
  mutating func settle(_ spellings: ByteTable) {
    self.spellings = spellings
    let rarest = Logarithm.natural((statements + 1) / 1.5)
    guard rarest > 0 else {
      rarities = Array(repeating: 1, count: terms.count)
      return
    }
    // Terms as frequent as each other are as rare: few logarithms do for all.
    var known = [Double?](repeating: nil, count: Int(statements * 2) + 1)
    rarities = frequency.map { frequency in
      let key = Int(frequency * 2)
      if let rarity = known[key] { return rarity }
      let share = Logarithm.natural((statements + 1) / (frequency + 0.5))
      let rarity = max(0.05, min(1, share / rarest))
      known[key] = rarity
      return rarity
    }
  }

  /// How rare a term is in the two notes, from 0.05 to 1: the logarithm of the share of statements
  /// without it, 1 for a term that stands in one of each.
  func rarity(of term: ID) -> Double { rarities[Int(term)] }
}
