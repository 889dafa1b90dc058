/// Links items of two notes.
struct ItemAlignment {
  private let old: MeetingNote
  private let new: MeetingNote
  private let sections: [SectionLink]

  /// Prepares the alignment.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  init(_ old: MeetingNote, _ new: MeetingNote, sections: [SectionLink]) {
    self.old = old
    self.new = new
    self.sections = sections
  }

  /// The links, in order of the newer note.
  func links() -> [ItemLink] {
    var free: [String: [Int]] = [:]
    for index in old.items.indices.reversed() {
      free[key(old.items[index]), default: []].append(index)
    }
    return new.items.indices.compactMap { index in
      guard let match = free[key(new.items[index])]?.popLast() else { return nil }
      return ItemLink(old: match, new: index, probability: 1, evidence: [.sameText])
    }
  }

  private func key(_ item: Item) -> String {
    (item.isRoadmapRow ? "row " : "item ") + item.text.lowercased()
  }
}
