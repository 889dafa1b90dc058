import NotesDiff

extension ChangeReport.Entry {
  /// Whether it only names what its sub-items say: it is short or ends in a colon.
  var isLeadIn: Bool {
    self.text.ends(with: ":")
      || StatementWords.count(of: RichText(self.text)) <= Self.leadInWords
  }

  /// A statement of so few words leads in to its sub-items.
  private static let leadInWords = 4

  /// The label that alone says of a statement that it is only planned: "Next". What stands still does so now.
  var planLabel: String? {
    guard self.status == .planned, let label = self.path.last, self.isRead(from: .label(label)),
      !StatusPledge.stands(in: self.text), Attention.sort(of: self.richText)?.isHeldUp != true
    else { return nil }
    let name = Subject.shortened(label)
    // "What's next?"
    return name.ends(with: "?") ? String(name.dropLast()) : name
  }
}
