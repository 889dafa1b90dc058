import NotesDiff

// What is put together of the parts that are kept.
extension Abridgement {
  /// Parts of a statement as one text, with an ellipsis for what is left out.
  static func joined(
    _ words: StatementWords, _ ranges: [Range<Int>], _ torn: TornParts
  ) -> RichText {
    var result = RichText()
    var end = 0
    var mark = ""
    for range in ranges {
      if range.lowerBound > end { result.append(.init(" …\(mark) ")) }
      let piece = words.text(range).folded()
      (range.upperBound == words.count ? piece : piece.withoutLooseEnd).spans.forEach {
        result.append($0)
      }
      end = range.upperBound
      // What was cut of a quotation ends inside its marks.
      mark = torn.openMark(of: range)
    }
    if end < words.count { result.append(.init(" …" + mark)) }
    // What was cut inside brackets ends inside them.
    var depth = 0
    for span in result.spans {
      for byte in span.text.utf8 {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
      }
    }
    if depth > 0 { result.append(.init(")")) }
    return result
  }
}

extension RichText {
  /// The text cut to about as many words as asked for, or whole where it is short enough.
  ///
  /// - Parameters:
  ///   - budget: About how many words to keep.
  ///   - others: What words do that are kept with their clause beside the usual ones.
  /// - Returns: What `Abridgement` makes of it.
  func abridged(to budget: Int, keeping others: SpeechRoles = []) -> RichText {
    Abridgement.abridged(self, to: budget, keeping: others) ?? self
  }

  /// The text without the comma, colon or dash it ends with.
  var withoutLooseEnd: RichText {
    guard let last = spans.last?.text, let mark = last.unicodeScalars.last, Self.isLoose(mark)
    else {
      return self
    }
    var kept = last[...].unicodeScalars
    while let mark = kept.last, Self.isLoose(mark) { kept.removeLast() }
    var spans = spans
    spans[spans.count - 1].text = String(kept)
    let rest = RichText(spans)
    return kept.isEmpty ? rest.withoutLooseEnd : rest
  }

  private static func isLoose(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case ",", ";", ":", "-", "–", "—", " ": true
    default: false
    }
  }
}
