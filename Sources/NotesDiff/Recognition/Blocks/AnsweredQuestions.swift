/// Finds the questions of a form that list items answer in their own line, once under each name:
///
///     ### Ida
///     - What did you do? Oiled the gate.
///     ### Bo
///     - What did you do? Painted the mast.
///
/// The question labels the answer.
struct AnsweredQuestions {
  private let questions: Set<String>

  /// Looks through the lists of a note.
  ///
  /// - Parameter tree: The note.
  /// - Complexity: Linear in the number of blocks.
  init(_ tree: MarkdownTree) {
    var lists: [String: Set<Int>] = [:]
    for index in tree.nodes.indices where tree.nodes[index].kind == .paragraph {
      let item = tree.nodes[index].parent
      guard case .item = tree.nodes[item].kind,
        let text = tree.nodes[index].content.spans.first?.text,
        let end = Self.end(of: text)
      else { continue }
      lists[text[..<end].lowercased(), default: []].insert(tree.nodes[item].parent)
    }
    let asked = lists.filter { $0.value.count >= Self.fewestLists }
    // One question, or points of an agenda that come back in its minutes, are asked of the meeting.
    let isForm =
      asked.count > 1 && asked.contains { $0.value.count > Self.fewestLists }
      || asked.keys.count(where: Self.asksOne) > 1
    questions = isForm ? Set(asked.keys) : []
  }

  /// Whether a question is put to one person.
  private static func asksOne(_ question: String) -> Bool {
    Words.lowercased(question).contains { $0 == "you" || $0 == "your" }
  }

  /// The length of the question in front of an answer.
  ///
  /// - Parameter content: The text of a list item.
  /// - Returns: How many characters it has; nothing where the text begins with none of the form.
  func length(in content: RichText) -> Int? {
    guard !questions.isEmpty, let text = content.spans.first?.text, let end = Self.end(of: text),
      questions.contains(text[..<end].lowercased())
    else { return nil }
    return text.distance(from: text.startIndex, to: end)
  }

  /// Where the question a text begins with ends.
  private static func end(of text: String) -> String.Index? {
    guard let mark = text.place(of: "?", inFirst: longest) else { return nil }
    let end = text.utf8.index(after: mark)
    guard end == text.endIndex || text[end].isWhitespace,
      text[..<mark].partCount >= fewestWords
    else { return nil }
    return end
  }

  private static let longest = 80
  private static let fewestWords = 3
  private static let fewestLists = 2

  // MARK: What they ask for

  /// What stands under a question: the deeds of the past, or those to come.
  ///
  /// - Parameter words: The words of a question in lower case.
  /// - Returns: Its sense; nothing where it asks for something else.
  static func sense(_ words: [Word]) -> StatusLabels.Sense? {
    if words.contains(where: ahead.contains) { return .planned }
    return words.contains(where: behind.contains) ? .past : nil
  }

  private static let ahead: WordSet = ["going", "next", "plan", "planning", "tomorrow", "will"]
  private static let behind: WordSet = [
    "accomplish", "accomplished", "achieve", "achieved", "did", "done", "finish", "finished",
    "yesterday",
  ]

  /// Whether an answer names no work: to the question for a mood, or in a word or two, "time", "not
  /// much".
  static func isIdle(_ text: String, to question: String) -> Bool {
    if asksForMood(question) { return true }
    let words = Words.lowercased(text)
    return words.count <= longestIdle && words.allSatisfy { idle.contains($0) }
  }

  private static let longestIdle = 2
  private static let idle: WordSet = [
    "energy", "fine", "good", "life", "much", "n/a", "nah", "no", "none", "nop", "nope", "not",
    "nothing", "ok", "okay", "really", "same", "sleep", "time", "yet",
  ]

  /// Whether a question asks how somebody feels, which is no news of the work.
  private static func asksForMood(_ text: String) -> Bool {
    Words.lowercased(text).contains { ["feel", "feeling", "mood", "moods"].contains($0) }
  }
}

extension NoteRecognition {
  /// Adds the question in front of an answer as an item of its own; what nobody answered is furniture.
  ///
  /// - Parameters:
  ///   - content: The text of a list item; the answer is left of it.
  ///   - length: How many characters the question has.
  ///   - node: Where it stands.
  ///   - hasMore: Whether something stands below it.
  ///   - parent: The item it stands under.
  /// - Returns: The index of the question, or nothing where there is no answer.
  mutating func question(
    _ content: inout RichText, _ length: Int, _ node: MarkdownTree.Node, hasMore: Bool, parent: Int?
  ) -> Int? {
    let question = content.prefix(length)
    content = content.dropFirst(length).folded()
    guard !content.isBlank || hasMore else {
      furniture.append(.init(.emptyItem, lines: node.line...node.endLine))
      return nil
    }
    let label = add(.bullet, node, content: question, parent: parent)
    items[label].isQuestion = true
    return label
  }
}
