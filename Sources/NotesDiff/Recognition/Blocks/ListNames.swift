/// Finds paragraphs that only name the list below them, where a section is written that way:
///
///     Crane
///
///     * The new hook is in.
///
///     pilot boats
///
///     * Two of them are back.
struct ListNames {
  private var names: Set<Int> = []

  /// So many paragraphs over a list make it the way of a section.
  private static let habit = 2
  private static let fewWords = 4
  private static let mostWords = 12
  private static let longest = 100

  /// Finds them.
  ///
  /// - Parameters:
  ///   - tree: A note.
  ///   - labels: What labels look like.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree, labels: LabelRecognition) {
    // What stands over the lists of a section; nothing once a list of it has no paragraph there.
    var found: [Int]? = []
    var last: Int?
    for block in tree.children(of: 0) {
      switch tree.nodes[block].kind {
      case .heading:
        settle(found, tree, labels)
        found = []
      case .list:
        guard let lead = last, case .paragraph = tree.nodes[lead].kind else {
          found = nil
          break
        }
        found?.append(lead)
      default: break
      }
      last = block
    }
    settle(found, tree, labels)
  }

  /// Whether a paragraph is such a name.
  ///
  /// - Parameter paragraph: The index of a paragraph.
  /// - Returns: Whether it names the list right behind it.
  func contains(_ paragraph: Int) -> Bool { names.contains(paragraph) }

  private mutating func settle(
    _ found: [Int]?, _ tree: MarkdownTree, _ labels: LabelRecognition
  ) {
    // Few sections have several, and to read one as a name takes a while.
    guard let found, found.count >= Self.habit else { return }
    let names = found.filter { Self.isName(tree.nodes[$0].content, labels) }
    if names.count >= Self.habit { self.names.formUnion(names) }
  }

  /// Whether many words may be a sentence, or the rest of one: "Ida showed how the winch works".
  private static func mayBeSentence(_ words: [Substring], _ first: Substring) -> Bool {
    let opens = first.opensWithCapital || first.utf8.first.map(Words.isASCIIDigit) == true
    return !opens
      || words.dropFirst().prefix(2).contains { word in
        let word = Word(word.lowercased())
        return StatusLexicon.isPast(word) || StatusOpening.has(.auxiliary, word)
      }
  }

  /// Whether a line is no sentence, and tells of nothing. Its ticket is no part of it, "Second lock #12";
  /// what is all link leads somewhere.
  private static func isName(_ content: RichText, _ labels: LabelRecognition) -> Bool {
    guard !content.isStrong, !content.plain.has("\n") else { return false }
    let text = content.spans.filter { $0.link == nil }.map(\.text).joined().folded
    let words = text.split { " ()[]".contains($0) }.filter { $0.first != "#" }
    guard let first = words.first, words.count <= mostWords, text.utf8.count <= longest,
      words.count <= fewWords || !mayBeSentence(words, first)
    else { return false }
    return !text.utf8.contains { ":?!,;@".utf8.contains($0) } && !text.ends(with: ".")
      && !(text.hasDigit && DateRecognition.date(in: text) != nil)
      && VersionNumber.releases(in: text).isEmpty
      && text.utf8.contains(where: Words.isOfWord) && !labels.isLabel(text)
      && !labels.isPlaceholder(text) && !labels.isFrame(text) && !StatusOpening.tells(text)
  }
}
