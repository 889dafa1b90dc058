extension SectionAlignment {
  /// The fewest statements that two sections under other headings have in common to be one.
  private static let fewestShared = 3

  /// Matches sections by what stands in them, word for word, whatever stands above: the agenda that
  /// had a heading and has none, or has another.
  ///
  /// A team goes by its name. What stands under the title alone may go on in any other section, where
  /// the other note has nothing there.
  ///
  /// - Complexity: Linear in the number of items and of pairs of sections that share some.
  mutating func matchStatements() {
    var (olds, news) = (statements(of: old, oldLink), statements(of: new, newLink))
    if olds[0] != nil, news[0] != nil { (olds[0], news[0]) = (nil, nil) }
    let sectionOf = olds.reduce(into: [String: Int?]()) { sections, section in
      for text in section.value {
        sections.updateValue(sections[text] == nil ? section.key : nil, forKey: text)
      }
    }
    var found: [(count: Int, old: Int, new: Int)] = []
    for (section, texts) in news {
      let shared = texts.reduce(into: [Int: Int]()) { shared, text in
        if let old = sectionOf[text] ?? nil { shared[old, default: 0] += 1 }
      }
      for (old, count) in shared
      where count >= Self.fewestShared && 2 * count >= min(texts.count, olds[old]?.count ?? 0) {
        found.append((count, old, section))
      }
    }
    found.sort { ($1.count, $0.old, $0.new) < ($0.count, $1.old, $1.new) }
    for pair in found where isFree(pair.old, oldLink) && isFree(pair.new, newLink) {
      if pair.old == 0 || pair.new == 0 { (oldLink[0], newLink[0]) = (nil, nil) }
      join(pair.old, pair.new)
    }
  }

  /// What stands directly in the sections of a note that are without a counterpart, by section.
  private func statements(of note: MeetingNote, _ links: [Int?]) -> [Int: Set<String>] {
    let isAsked = note.sections.indices.map {
      isFree($0, links) && note.sections[$0].kind != .team
    }
    // An item is a lot to copy.
    return note.items.indices.reduce(into: [:]) { statements, index in
      let section = note.items[index].section
      guard isAsked[section], note.items[index].parent == nil, !note.items[index].isRoadmapRow,
        note.items[index].role == .statement
      else { return }
      statements[section, default: []].insert(note.items[index].text)
    }
  }

  /// Whether a section has no counterpart; what stands under the title alone never has a true one.
  private func isFree(_ section: Int, _ links: [Int?]) -> Bool {
    links[section] == nil || section == 0 && links[0] == 0
  }
}
