extension SectionAlignment {
  /// A name on a level of headings.
  private struct Opening: Hashable {
    let key: String
    let level: Int
  }

  /// Matches a team with the one section of its level that has its whole name before a mark: "Cranes" and
  /// "Cranes - @ida". What stands behind says who leads, in whatever form.
  ///
  /// - Complexity: Linear in the sections without a namesake.
  mutating func matchOpenings() {
    func free(_ note: MeetingNote, _ links: [Int?]) -> [Opening: [Int]] {
      note.sections.indices.reduce(into: [:]) { free, index in
        let section = note.sections[index]
        guard links[index] == nil, section.kind == .team || section.kind == .other else { return }
        let name = String(TeamName.opening(of: section.heading.name))
        free[Opening(key: TeamName(name).key, level: section.level), default: []].append(index)
      }
    }
    guard newLink.contains(nil), oldLink.contains(nil) else { return }
    let olds = free(old, oldLink)
    for (opening, news) in free(new, newLink) {
      guard news.count == 1, let match = olds[opening], match.count == 1 else { continue }
      let (first, second) = (old.sections[match[0]], new.sections[news[0]])
      guard [first.kind, second.kind].contains(.team),
        TeamName.areOpening(first.heading.name, second.heading.name)
      else { continue }
      join(match[0], news[0])
    }
  }
}
