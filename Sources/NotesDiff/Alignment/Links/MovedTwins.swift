/// Links what says the same with the same addresses, once in either note, wherever it stands: a point that
/// was moved from the minutes to the agenda shares no heading, and is no other point.
enum MovedTwins {
  /// How sure such a link is.
  private static let probability = 0.9

  /// The links for items that have none.
  ///
  /// - Parameters:
  ///   - links: The links found.
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - decisions: What was answered.
  /// - Returns: The links found and the further ones, in order of the newer note, then of the older.
  /// - Complexity: Linear in the number of items.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, decisions: Decisions
  ) -> [ItemLink] {
    let said = singles(of: old)
    guard !said.isEmpty else { return links }
    let linked = (old: Set(links.map(\.old)), new: Set(links.map(\.new)))
    var further: [ItemLink] = []
    for (statement, index) in singles(of: new) {
      guard let other = said[statement], let twin = other, let index, !linked.old.contains(twin),
        !linked.new.contains(index),
        decisions.verdict(on: .init(old: twin, new: index)) != false
      else { continue }
      further.append(
        ItemLink(old: twin, new: index, probability: probability, evidence: [.sameText]))
    }
    return links.completed(by: further)
  }

  /// What a statement says, and where it leads.
  private struct Saying: Hashable {
    let words: String
    let links: [String]
  }

  /// The items that lead somewhere, by what they say; nothing where several say it.
  private static func singles(of note: MeetingNote) -> [Saying: Int?] {
    var singles: [Saying: Int?] = [:]
    for index in note.items.indices {
      let item = note.items[index]
      guard item.role == .statement, item.form != .row, !item.content.links.isEmpty else {
        continue
      }
      let saying = Saying(words: item.statement.lowercased(), links: item.content.links)
      singles[saying] = .some(singles.keys.contains(saying) ? nil : index)
    }
    return singles
  }
}
