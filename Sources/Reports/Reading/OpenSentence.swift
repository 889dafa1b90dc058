import NotesDiff

/// Tells whether a sentence leaves something to do.
enum OpenSentence {
  /// So far into a sentence its verb stands.
  private static let reach = 5
  private static let words = ["next", "soon", "still", "yet", "continue", "continues", "todo"]

  /// Whether it promises, or opens with what is being done.
  static func isOpen(_ sentence: RichText) -> Bool {
    let spoken = StatementWords(sentence)
    return spoken.indices.contains { place in
      spoken[place].coreRoles.contains(.promise) || spoken.core(place, isAmong: words)
    }
      || spoken.indices.prefix(reach).contains { spoken.core($0, endsWith: "ing") }
      || StatusPledge.stands(in: sentence.plain)
  }
}
