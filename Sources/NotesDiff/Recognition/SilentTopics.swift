/// Finds the topics below which somebody says that there is nothing new of them:
///
///     - Repair of the west lock
///       - No update
package struct SilentTopics {
  private let labels: LabelRecognition

  /// Prepares the search.
  init(_ labels: LabelRecognition) { self.labels = labels }

  /// Marks them.
  ///
  /// - Parameter note: The note, the roles of its items read.
  /// - Complexity: Linear in the number of items.
  func mark(_ note: inout MeetingNote) {
    // Few notes have such an answer.
    var answered: Set<Int> = []
    for item in note.items where item.role == .placeholder && item.form == .bullet {
      if let parent = item.parent, item.silentTopic == nil, saysNoNews(item.text) {
        answered.insert(parent)
      }
    }
    guard !answered.isEmpty else { return }
    for item in note.items where item.role != .placeholder {
      // Whoever sees to it may stand beside the answer.
      if let parent = item.parent, answered.contains(parent),
        item.hasChildren || !PersonField.stands(in: item.text)
      {
        answered.remove(parent)
      }
    }
    for index in answered where isTopic(note.items[index]) { note.items[index].isSilent = true }
  }

  /// "None" says that there is none of it.
  private func saysNoNews(_ text: String) -> Bool {
    labels.isAnswer(text) && Words.lowercased(text).contains(where: Self.news.contains)
  }

  /// What there is none of where somebody has nothing to tell.
  package static let news: WordSet = ["change", "changes", "news", "progress", "update", "updates"]

  /// Whether a point only names what it is about, and tells nothing of it.
  private func isTopic(_ item: Item) -> Bool {
    item.role == .statement && item.form == .bullet && item.ticked == nil
      && item.text.partCount <= Self.longest
      && (!item.content.links.isEmpty || !StatusOpening.tells(item.text))
  }

  private static let longest = 20
}
