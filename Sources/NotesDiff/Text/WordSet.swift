/// A list of words to look others up in.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table: WordTable

  /// Makes a list.
  package init(arrayLiteral words: Word...) { self.init(words) }

  /// Makes a list.
  ///
  /// - Parameter words: The words.
  /// - Complexity: Linear in their number.
  init(_ words: some Sequence<Word>) {
    table = WordTable(capacity: words.underestimatedCount)
    for word in words { _ = table.number(word) }
  }

  /// The words, each once.
  var words: [Word] { table.words }

  /// How many words there are.
  var count: Int { table.words.count }

  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// How many of the words are in another list.
  ///
  /// - Parameter others: The other list.
  /// - Returns: Their number.
  /// - Complexity: Linear in the number of words.
  func count(in others: WordSet) -> Int { table.words.count(where: others.contains) }

  /// Whether all of the words are in another list.
  ///
  /// - Parameter others: The other list.
  /// - Returns: Whether they are.
  /// - Complexity: Linear in the number of words.
  func isSubset(of others: WordSet) -> Bool { table.words.allSatisfy(others.contains) }

  /// The list with more words.
  ///
  /// - Parameter more: The words.
  /// - Returns: A list of all of them.
  package func with(_ more: Word...) -> WordSet { WordSet(table.words + more) }

  /// Whether a word is in the list.
  package func contains(_ word: Word) -> Bool { table.find(word) != nil }

  /// Whether a word is in the list.
  ///
  /// - Parameter word: The word; beyond ASCII only the spelling in the list is found.
  /// - Returns: Whether it is.
  package func contains(_ word: String) -> Bool { contains(Word(word)) }

  /// Whether a word is in the list.
  package func contains(_ word: Span<UInt8>) -> Bool { contains(Word(word)) }
}

/// Values by words.
struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var table: WordTable
  /// The words, in the order of the values.
  var words: [Word] { table.words }
  private(set) var values: [Value] = []

  /// Makes an empty map.
  init(capacity: Int = 16) {
    table = WordTable(capacity: capacity)
    values.reserveCapacity(capacity)
  }

  /// Makes a map.
  init(dictionaryLiteral elements: (Word, Value)...) {
    self.init(capacity: elements.count)
    for (word, value) in elements { set(word, value) }
  }

  /// The value of a word, or nothing where it has none.
  subscript(word: Word) -> Value? { table.find(word).map { values[$0] } }

  /// The value of a word, or nothing where it has none.
  subscript(word: Span<UInt8>) -> Value? { self[Word(word)] }

  /// The value of a word, or nothing where it has none.
  ///
  /// - Parameter word: The word; beyond ASCII only the spelling in the map is found.
  subscript(word: String) -> Value? { self[Word(word)] }

  /// Gives a word a value, or changes the one it has.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - value: The value where it has none.
  ///   - change: Changes the value it has.
  mutating func update(_ word: Word, default value: Value, _ change: (inout Value) -> Void) {
    let number = table.number(word)
    if number == values.count { values.append(value) }
    change(&values[number])
  }

  /// Gives a word a value in place of the one it has.
  mutating func set(_ word: Word, _ value: Value) { update(word, default: value) { $0 = value } }
}

/// Numbers words in the order they are met.
private struct WordTable: Sendable {
  private(set) var words: [Word] = []
  /// Open addressing with linear probing; zero is free, else it is the number and one.
  private var slots: [UInt32]

  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    words.reserveCapacity(capacity)
  }

  func find(_ word: Word) -> Int? {
    let known = slots[slot(of: word)]
    return known == 0 ? nil : Int(known) - 1
  }

  mutating func number(_ word: Word) -> Int {
    var slot = slot(of: word)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    if words.count * 2 >= slots.count {
      grow()
      slot = self.slot(of: word)
    }
    words.append(word)
    slots[slot] = UInt32(words.count)
    return words.count - 1
  }

  /// The slot of a word, or the free one it would have.
  private func slot(of word: Word) -> Int {
    let (slots, words) = (slots.span, words.span)
    let mask = slots.count &- 1
    var slot = word.mixed & mask
    while slots[slot] != 0, words[Int(slots[slot]) &- 1] != word { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in words.indices { slots[slot(of: words[number])] = UInt32(number + 1) }
  }
}
