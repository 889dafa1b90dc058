import NotesDiff

/// The words two wordings of a statement share, and those that were taken out and put in.
enum WordEdits {
  /// Above this many words a statement is shown whole, old and new: a difference of two essays is
  /// neither readable nor cheap.
  private static let wordLimit = 400

  /// The edits that lead from one wording to another.
  ///
  /// - Parameters:
  ///   - old: The older wording.
  ///   - new: The newer wording.
  /// - Returns: Stretches in reading order, or nothing where the statements are too long.
  /// - Complexity: Words times edits. Source: Myers 1986, as the standard library has it.
  static func edits(from old: RichText, to new: RichText) -> [ArrangedReport.Edit]? {
    let oldWords = words(of: old)
    let newWords = words(of: new)
    guard oldWords.count <= wordLimit, newWords.count <= wordLimit else { return nil }
    let difference = newWords.map(\.key).difference(from: oldWords.map(\.key))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [ArrangedReport.Edit] = []
    func add(_ sort: ArrangedReport.Edit.Sort, _ word: RichText) {
      if let last = edits.indices.last, edits[last].sort == sort {
        word.spans.forEach { edits[last].text.append($0) }
      } else {
        edits.append(.init(sort: sort, text: word))
      }
    }
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < oldWords.count || newIndex < newWords.count {
      if oldIndex < oldWords.count, removed.contains(oldIndex) {
        add(.removed, oldWords[oldIndex].text)
        oldIndex += 1
      } else if newIndex < newWords.count, inserted.contains(newIndex) {
        add(.inserted, newWords[newIndex].text)
        newIndex += 1
      } else if newIndex < newWords.count {
        // Of the two the one with white space after it, lest what follows sticks to it.
        let before = oldIndex < oldWords.count ? oldWords[oldIndex].text : RichText()
        let isParted = before.plain.last?.isWhitespace == true
        let text = newWords[newIndex].text
        let isLast = newIndex + 1 == newWords.count && oldIndex + 1 < oldWords.count
        add(.kept, isLast && isParted && text.plain == before.folded().plain ? before : text)
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
    return edits
  }

  /// Kept words that are shown on both sides of an edit.
  private static let context = 2
  /// Kept words between two edits that are not worth a gap.
  private static let shortest = 3

  /// The older wording, of which only what differs is shown, with the words around it.
  ///
  /// - Parameter edits: The edits that lead to the newer wording.
  /// - Returns: The older wording with an ellipsis where words are the same in both.
  static func older(_ edits: [ArrangedReport.Edit]) -> RichText {
    var result = RichText()
    for (index, edit) in edits.enumerated() {
      switch edit.sort {
      case .removed: edit.text.spans.forEach { result.append($0) }
      case .inserted: continue
      case .kept:
        // What is kept is set as in the newer wording, whose links the older may not have.
        let text = RichText(edit.text.spans.map { .init($0.text, style: $0.style) })
        let kept = words(of: text).map(\.text)
        let before = index == 0 ? 0 : context
        let after = index == edits.count - 1 ? 0 : context
        if kept.count <= before + after + 1 {
          text.spans.forEach { result.append($0) }
        } else {
          kept.prefix(before).flatMap(\.spans).forEach { result.append($0) }
          result.append(.init("… "))
          kept.suffix(after).flatMap(\.spans).forEach { result.append($0) }
        }
      }
    }
    return result.folded()
  }

  /// The edits, of which long stretches that are the same in both wordings are left out.
  ///
  /// - Parameter edits: The edits that lead to the newer wording.
  /// - Returns: The edits with an ellipsis where words were left out.
  static func compact(_ edits: [ArrangedReport.Edit]) -> [ArrangedReport.Edit] {
    edits.enumerated().map { index, edit in
      guard edit.sort == .kept else { return edit }
      let kept = words(of: edit.text).map(\.text)
      let before = index == edits.count - 1 ? keptAtEnd : keptAfterEdit
      let after = index == edits.count - 1 ? 0 : keptBeforeEdit
      guard kept.count > before + after + shortest else { return edit }
      var text = RichText(kept.prefix(before).flatMap(\.spans))
      text.append(.init(index == edits.count - 1 ? "…" : "… "))
      kept.suffix(after).flatMap(\.spans).forEach { text.append($0) }
      return .init(sort: .kept, text: text, isAbridged: true)
    }
  }

  /// Kept words that are shown before and after an edit in the newer wording.
  private static let keptBeforeEdit = 6
  private static let keptAfterEdit = 4
  private static let keptAtEnd = 9

  /// A text cut to its first words where it is long.
  ///
  /// - Parameters:
  ///   - text: A text.
  ///   - limit: How many words to keep.
  /// - Returns: The text, with an ellipsis where it was cut.
  static func shortened(_ text: RichText, to limit: Int) -> RichText {
    // No word ends but at white space, which is none of the letters of ASCII.
    let ends = text.spans.reduce(0) { $0 + $1.text.utf8.count { $0 <= 0x20 || $0 >= 0x80 } }
    guard ends + 1 > limit + shortest else { return text }
    if let short = shortenedNarrow(text, to: limit) { return short }
    let all = words(of: text)
    guard all.count > limit + shortest else { return text }
    var result = RichText(all.prefix(limit).flatMap(\.text.spans))
    result.append(.init("…"))
    return result
  }

  /// The same for a text without white space but spaces, told by its bytes: nearly every one.
  private static func shortenedNarrow(_ text: RichText, to limit: Int) -> RichText? {
    var count = 0
    var last: UInt8 = 0x20
    for span in text.spans {
      let bytes = span.text.utf8.span
      guard DisplayWidth.ofNarrow(bytes) != nil else { return nil }
      for place in bytes.indices {
        last = bytes[place]
        if last == 0x20 { count += 1 }
      }
    }
    if last != 0x20 { count += 1 }
    guard count > limit + shortest else { return text }
    var left = limit
    var result = RichText()
    for span in text.spans {
      var end = 0
      for byte in span.text.utf8 where left > 0 {
        end += 1
        if byte == 0x20 { left -= 1 }
      }
      result.append(
        .init(
          String(decoding: span.text.utf8.prefix(end), as: UTF8.self), style: span.style,
          link: span.link))
      if left == 0 { break }
    }
    result.append(.init("…"))
    return result
  }

  /// The words of a span of printable ASCII, each with the space after it.
  private static func asciiWords(of span: RichText.Span) -> [RichText.Span] {
    var words: [RichText.Span] = []
    var word: [UInt8] = []
    func flush() {
      guard !word.isEmpty else { return }
      words.append(
        RichText.Span(
          String(decoding: word, as: UTF8.self), style: span.style, link: span.link))
      word.removeAll(keepingCapacity: true)
    }
    for byte in span.text.utf8 {
      word.append(byte)
      if byte == 0x20 { flush() }
    }
    flush()
    return words
  }

  /// The words of a text with the white space after each; alike where the characters are.
  ///
  /// - Parameter text: A text.
  /// - Returns: Each word without its white space, and as it is set.
  static func words(of text: RichText) -> [(key: String, text: RichText)] {
    var words: [(key: String, text: RichText)] = []
    var isOpen = false
    for span in text.spans {
      var piece = ""
      func flush() {
        guard !piece.isEmpty else { return }
        let part = RichText.Span(piece, style: span.style, link: span.link)
        if isOpen, let last = words.indices.last {
          words[last].text.append(part)
          words[last].key += piece.filter { !$0.isWhitespace }
        } else {
          words.append((piece.filter { !$0.isWhitespace }, RichText([part])))
        }
        isOpen = piece.last?.isWhitespace != true
        piece = ""
      }
      if span.text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
        for part in asciiWords(of: span) {
          let key = part.text.utf8.last == 0x20 ? String(part.text.dropLast()) : part.text
          if isOpen, let last = words.indices.last {
            words[last].text.append(part)
            words[last].key += key
          } else {
            words.append((key, RichText([part])))
          }
          isOpen = part.text.utf8.last != 0x20
        }
        continue
      }
      for character in span.text {
        piece.append(character)
        if character.isWhitespace { flush() }
      }
      flush()
    }
    return words
  }
}
