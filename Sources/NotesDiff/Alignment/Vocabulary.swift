/// The terms of two notes, each with a number and a rarity.
struct Vocabulary {
  /// Number of a term.
  typealias ID = Int32

  private(set) var terms: [String] = []
  private(set) var kinds: [Token.Kind] = []
  private var numbers: [String: ID] = [:]
  /// In how many distinct statements a term occurs, the mean of both notes.
  private var frequency: [Double] = []
  private var statements = 0.0

  /// The number of a term, a new one where it was not met before.
  ///
  /// - Parameters:
  ///   - term: The term.
  ///   - kind: What it is.
  /// - Returns: The number.
  mutating func number(of term: String, kind: Token.Kind) -> ID {
    if let known = numbers[term] { return known }
    let number = ID(terms.count)
    numbers[term] = number
    terms.append(term)
    kinds.append(kind)
    frequency.append(0)
    return number
  }

  /// The number of a term, or nothing where it was never met.
  ///
  /// - Parameter term: The term.
  /// - Returns: The number, or nothing.
  func known(_ term: String) -> ID? { numbers[term] }

  /// A term as its reader knows it.
  ///
  /// - Parameter term: The number of the term.
  /// - Returns: The term.
  func surface(of term: ID) -> String {
    kinds[Int(term)] == .version ? String(terms[Int(term)].dropFirst()) : terms[Int(term)]
  }

  /// Counts a statement of one of the two notes.
  ///
  /// - Parameter terms: Its terms, each once.
  mutating func count(_ terms: some Sequence<ID>) {
    statements += 0.5
    for term in terms { frequency[Int(term)] += 0.5 }
  }

  /// How rare a term is in the two notes, from 0.05 to 1: the logarithm of the share of statements
  /// without it, 1 for a term that stands in one of each.
  ///
  /// - Parameter term: The term.
  /// - Returns: The rarity.
  func rarity(of term: ID) -> Double {
    let rarest = Logarithm.natural((statements + 1) / 1.5)
    guard rarest > 0 else { return 1 }
    let share = Logarithm.natural((statements + 1) / (frequency[Int(term)] + 0.5))
    return max(0.05, min(1, share / rarest))
  }
}
