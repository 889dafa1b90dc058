/// Rows of a roadmap that went into a row that goes on from another: "A" and "B" became "Released A
/// and B", whatever else had been said of them.
enum JoinedRows {
  /// What a row is called begins it, in so many words.
  private static let opening = 3
  /// How sure such a link is: a careful reader makes it, the words alone do not.
  private static let probability = 0.6

  /// The links for rows that have none.
  ///
  /// - Parameters:
  ///   - links: The links found.
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - decisions: What was answered.
  /// - Returns: The links found and the further ones, in order of the newer note, then of the older.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, decisions: Decisions
  ) -> [ItemLink] {
    let linkedOld = Set(links.map(\.old))
    let linkedNew = Set(links.map(\.new))
    let alone = old.items.indices.filter {
      old.items[$0].isRoadmapRow && old.items[$0].role == .statement && !linkedOld.contains($0)
    }
    guard !alone.isEmpty else { return links }
    let heirs = new.items.indices.filter { new.items[$0].isRoadmapRow && linkedNew.contains($0) }
      .map { (index: $0, words: Words.lowercased(new.items[$0].text)) }
      .filter { $0.words.contains("and") || new.items[$0.index].text.contains("&") }
    var further: [ItemLink] = []
    for index in alone {
      let name = old.items[index].text.prefix { $0 != "(" }
      let wanted = Array(Words.lowercased(name).prefix(opening))
      guard wanted.count == opening else { continue }
      let found = heirs.filter { heir in
        heir.words.indices.contains { heir.words[$0...].starts(with: wanted) }
      }
      guard found.count == 1, let heir = found.first,
        decisions.verdict(on: .init(old: index, new: heir.index)) != false
      else { continue }
      further.append(
        ItemLink(
          old: index, new: heir.index, probability: probability, tier: .possible,
          evidence: [.sharedWords(wanted)]))
    }
    return links.completed(by: further)
  }
}
