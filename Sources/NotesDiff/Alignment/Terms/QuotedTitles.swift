/// Finds the titles a statement has in quotation marks: review "the second lock", merge “winter berths”.
///
/// They name a piece of work as a ticket does: what has another title is another one, however alike the
/// words around are.
enum QuotedTitles {
  /// The titles of a statement.
  ///
  /// - Parameter text: A statement.
  /// - Returns: The stems of the words of each that tell what it is about; of one without such, all its
  ///   words. A sentence that somebody said is no title.
  /// - Complexity: Linear in the length of the text.
  static func titles(in text: String) -> [Set<[UInt8]>] {
    guard text.utf8.contains(UInt8(ascii: "\"")) || text.hasInside("“") else { return [] }
    var titles: [Set<[UInt8]>] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { "\"“".contains($0) }) {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { "\"”".contains($0) }) else { break }
      if let title = title(inside[..<close]) { titles.append(title) }
      rest = inside[inside.index(after: close)...]
    }
    return titles
  }

  private static func title(_ text: Substring) -> Set<[UInt8]>? {
    let words = Words.lowercasedParts(text.split(separator: "-").joined(separator: " "))
    guard lengths.contains(words.count), let last = text.last, !".!?,".contains(last) else {
      return nil
    }
    let stems = TopicName.stems(of: words.joined(separator: " "))
    return stems.isEmpty ? Set(words.map { Array($0.utf8) }) : stems
  }

  private static let lengths = 2...12
}
