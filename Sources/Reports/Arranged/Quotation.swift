import NotesDiff

/// Quotes of a statement what it is quoted for.
enum Quotation {
  /// Words by which a sentence leans on the one before it: at its beginning, and a little behind.
  private static let leaning: Set<String> = [
    "this", "that", "it", "its", "they", "these", "those", "he", "she", "which", "there",
    "will", "would", "has", "is", "are",
  ]
  private static let leaningLater: Set<String> = ["this", "these"]

  /// A sentence of fewer words says too little by itself.
  private static let least = 7

  /// The sentences that are meant, with the one before where the first leans on that, cut short.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - words: About how many words to quote.
  ///   - others: Words in lower case that are kept with their clause.
  ///   - isMeant: Whether a sentence is what the statement is quoted for.
  ///   - isSequel: Whether a later sentence belongs to it.
  /// - Returns: The quotation; an ellipsis stands for what comes before it.
  static func of(
    _ text: RichText, to words: Int, keeping others: Set<String> = [],
    where isMeant: (String) -> Bool, through isSequel: (String) -> Bool = { _ in false }
  ) -> RichText {
    let sentences = Abridgement.sentences(of: text)
    let meant = sentences.count > 1 ? sentences.indices.filter { isMeant(sentences[$0].plain) } : []
    guard var start = meant.first, var end = meant.last else {
      return text.abridged(to: words, keeping: others)
    }
    end = sentences.indices.dropFirst(end).last { isSequel(sentences[$0].plain) } ?? end
    if start > 0, leans(sentences[start].plain) { start -= 1 }
    var quoted = RichText()
    for sentence in sentences[start...end] {
      if !quoted.isEmpty { quoted.append(.init(" ")) }
      sentence.spans.forEach { quoted.append($0) }
    }
    var quote = RichText(start > 0 ? "… " : "")
    quoted.abridged(to: words, keeping: others).spans.forEach { quote.append($0) }
    return quote
  }

  private static func leans(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ").map { $0.lowercased().trimmingPunctuation }
    return words.count < least || sentence.hasPrefix("(")
      || words.first.map(leaning.contains) ?? false
      || words.prefix(5).contains(where: leaningLater.contains)
  }
}
