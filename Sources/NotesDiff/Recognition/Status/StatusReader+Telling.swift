/// What a statement tells by its verb, and what stands under it.
extension StatusReader {
  /// Whether a clause has a finite verb of the past, by what stands before it: "Also shipped the key",
  /// "the crew has started", but not "Improved labels", which may be wanted.
  static func tells(_ opening: StatusOpening, _ words: [Word]) -> Bool {
    let past: [StatusOpening.Kind] = [.finished, .made, .improved, .begun, .activity]
    guard past.contains(opening.kind), StatusLexicon.isPast(opening.word),
      let place = words.firstIndex(of: opening.word), place > 0, let first = words.first
    else { return false }
    // "… to be sure that we have painted it"
    guard !words[..<place].contains(where: joints.contains) else { return false }
    return StatusOpening.has(.subject, first) || StatusLexicon.isAdverb(first)
      || words[..<place].contains { ["has", "have", "we've"].contains($0) }
  }

  private static let joints: WordSet = [
    "if", "once", "so", "that", "to", "until", "when", "where", "which", "who",
  ]

  /// The statement under a task that only says it is done: "Done", "Fixed, see the log".
  func answer(to index: Int) -> String? {
    guard note.items[index].role == .statement, note.items[index].hasChildren else { return nil }
    return note.items.below(index).first { item in
      item.parent == index && item.role == .statement && !item.hasChildren
        && StatusRemarks.isAnswer(item.text)
    }?.text
  }
}
