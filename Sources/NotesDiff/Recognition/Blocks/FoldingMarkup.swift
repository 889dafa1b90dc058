/// What a block of HTML does for a reader of Markdown: the tags around a part that folds, and its
/// summary.
struct FoldingMarkup {
  /// What is left of the block without its tags.
  let text: String
  /// The line that stays in sight, where the block has one.
  let summary: String?
  /// Whether the block ends a part that folds.
  let closes: Bool

  /// Reads a block.
  ///
  /// - Parameter block: The block as it stands in the file.
  /// - Complexity: Linear in the length of the block.
  init(_ block: String) {
    var text = ""
    var tag: String?
    var summary: String?
    var isInSummary = false
    var closes = false
    for character in block {
      if let open = tag {
        guard character == ">" else {
          tag?.append(character)
          continue
        }
        tag = nil
        let name = open.prefix { !$0.isWhitespace }.lowercased()
        switch name {
        case "summary":
          isInSummary = true
          summary = ""
        case "/summary": isInSummary = false
        case "/details": closes = true
        default: break
        }
      } else if character == "<" {
        tag = ""
      } else {
        text.append(character)
        if isInSummary { summary?.append(character) }
      }
    }
    // A mark that opens no tag is text.
    if let open = tag { text += "<" + open }
    self.text = text.folded
    self.summary = summary.map(\.folded).flatMap { $0.isEmpty ? nil : $0 }
    self.closes = closes
  }
}
