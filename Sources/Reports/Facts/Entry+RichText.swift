import NotesDiff

extension ChangeReport.Entry {
  /// The text with its links and styles.
  var richText: RichText { spans.map { RichText($0.map(\.span)) } ?? RichText(text) }

  /// The text without the bracket of owners, which a roadmap shows in a column of its own.
  var textWithoutOwners: RichText {
    let whole = richText
    guard let owners, !owners.isEmpty, stage != nil else { return whole }
    let plain = whole.plain
    guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return whole }
    return whole.prefix(plain.distance(from: plain.startIndex, to: open)).folded()
  }
}
