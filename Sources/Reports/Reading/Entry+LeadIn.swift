import NotesDiff

extension ChangeReport.Entry {
  /// Whether it only names what its sub-items say: it is short or ends in a colon.
  var isLeadIn: Bool {
    self.text.utf8.last == UInt8(ascii: ":")
      || StatementWords.count(of: RichText(self.text)) <= Self.leadInWords
  }

  /// A statement of so few words leads in to its sub-items.
  private static let leadInWords = 4
}
