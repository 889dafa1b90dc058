import NotesDiff

/// How a statement turns to its reader, whatever it is about.
enum StatementTone {
  /// Whether a statement says of itself that it must be read: "Note: …", "Important: …", "Only …".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether it opens with a word for that.
  static func isNote(_ text: String) -> Bool {
    let words = WordBytes(text)
    return !words.ranges.isEmpty
      && words.word(0, isAmong: ["note", "nb", "important", "only", "except", "but", "however"])
  }

  /// Whether a statement only asks or thanks.
  static func isChatter(_ text: String) -> Bool {
    text.ends(with: "?") || text.hasPrefix("Thanks") || text.hasPrefix("Thank you")
  }

  /// Whether a statement only says what was measured: "Boats (small): 0.3 %; [0.2, 0.8]; 21".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether figures without a word stand behind a label.
  static func isMeasurement(_ text: String) -> Bool {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let figures = text.utf8[colon...].dropFirst()
    return figures.first == UInt8(ascii: " ") && figures.contains(where: Words.isASCIIDigit)
      && figures.allSatisfy {
        $0 < 0x80 && Words.isASCIILetterOrDigit($0) == Words.isASCIIDigit($0)
      }
  }
}

extension StatementTone {
  /// Whether a statement only says who agreed with what stands before it: ":+1: from @ida, @bo".
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether a sign opens it, and nothing but handles follow.
  static func isVote(_ text: String) -> Bool {
    guard ["+1", ":+1:", "👍"].contains(where: text.hasPrefix) else { return false }
    let parts = text.split { " ,&:".contains($0) }.dropFirst()
    return !parts.isEmpty
      && parts.allSatisfy { ["from", "by", "and"].contains($0) || $0.hasPrefix("@") }
  }

  /// Whether a statement does no more than thank: "Acknowledgements: Thanks go to Ida for the paint!"
  ///
  /// - Parameter text: The text of a statement.
  /// - Returns: Whether each of its sentences thanks somebody, and none tells what was done.
  static func isThanks(_ text: String) -> Bool {
    guard text.hasInside("hank") || text.hasInside("udos") else { return false }
    let quotation = Quotation(StatementWords(RichText(text)))
    return quotation.sentences.allSatisfy { place in
      let sentence = WordBytes(quotation.sentence(place).plain)
      guard !sentence.ranges.isEmpty else { return false }
      let label = sentence.word(0, beginsWith: "acknowledg") ? 1 : 0
      let opening = sentence.ranges.indices.dropFirst(label).prefix(openingOfThanks)
      return opening.contains { sentence.word($0, isAmong: thanks) }
        && sentence.ranges.count <= mostOfThanks
        && !sentence.hasWord(among: news)
    }
  }

  /// "Big thanks to …": so many words lead up to it.
  private static let openingOfThanks = 3
  /// More words tell of more.
  private static let mostOfThanks = 20
  private static let thanks = ["kudos", "thank", "thanks"]
  /// "Thanks to Ida the gate is green now."
  private static let news = ["are", "have", "is", "now", "was", "we", "were"]
}
