import NotesDiff

extension ChangeReport.Entry {
  /// The text with its links and styles.
  var richText: RichText { RichText(self.spans, of: self.text) }

  /// Where its links lead, in reading order, without repetition.
  var links: [String] { self.spans.map { $0.compactMap(\.link).distinct() } ?? [] }

  /// The text without the bracket of owners, which a roadmap shows in a column of its own.
  var textWithoutOwners: RichText {
    let whole = richText
    guard let owners = self.owners, !owners.isEmpty, self.stage != nil else { return whole }
    let plain = whole.plain
    guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return whole }
    return whole.prefix(plain.distance(from: plain.startIndex, to: open)).folded()
  }
}

extension RichText {
  /// The text of an item as a report has it.
  ///
  /// - Parameters:
  ///   - spans: Its stretches; nothing where it has neither links nor styles.
  ///   - text: The same without them.
  init(_ spans: [ChangeReport.Span]?, of text: String) {
    self = spans.map { RichText($0.map(\.span)) } ?? RichText(text)
  }
}
