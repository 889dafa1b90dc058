/// A list of words to look others up in, byte by byte: what a set of strings is elsewhere, at a fraction
/// of the time its hash takes. Of a word beyond ASCII only the spelling in the list is found.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table: ByteTable

  /// Makes a list.
  ///
  /// - Parameter words: The words.
  package init(arrayLiteral words: String...) { self.init(words) }

  /// Makes a list.
  ///
  /// - Parameter words: The words.
  /// - Complexity: Linear in their length.
  init(_ words: some Sequence<String>) {
    table = ByteTable(capacity: words.underestimatedCount)
    for word in words { _ = table.number(word.utf8.span) }
  }

  /// How many words there are.
  var count: Int { table.count }

  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// How many of the words are in another list.
  ///
  /// - Parameter others: The other list.
  /// - Returns: Their number.
  /// - Complexity: Linear in the length of the words.
  func count(in others: WordSet) -> Int {
    (0..<count).count { others.contains(table.string(Int32($0)).span) }
  }

  /// Whether a word is in the list.
  ///
  /// - Parameter word: The word.
  /// - Returns: Whether it is.
  /// - Complexity: Linear in its length.
  package func contains(_ word: String) -> Bool { contains(word.utf8.span) }

  /// Whether a word is in the list.
  ///
  /// - Parameter word: Its bytes.
  /// - Returns: Whether it is.
  /// - Complexity: Linear in its length.
  package func contains(_ word: Span<UInt8>) -> Bool { table.find(word) != nil }
}
