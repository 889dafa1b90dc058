/// Finds parts of a team that go on as teams of their own, or come out of such, while the team itself
/// has no heading in the other note: what is said under them is compared part by part.
struct PromotedParts {
  private let note: MeetingNote
  /// Whether the other note has each section, too.
  private let goesOn: [Bool]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - note: One of two notes.
  ///   - links: Which of their sections belong together.
  ///   - isOld: Whether it is the older one.
  init(_ note: MeetingNote, _ links: [SectionLink], isOld: Bool) {
    self.note = note
    var goesOn = Array(repeating: false, count: note.sections.count)
    for link in links where !link.old.isEmpty && !link.new.isEmpty {
      for section in isOld ? link.old : link.new { goesOn[section] = true }
    }
    self.goesOn = goesOn
  }

  /// The team a section belongs to, as it is compared with the other note.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: The team's section; where only this note has that, the outermost part of it around the
  ///   section that the other note has; nothing outside teams.
  func team(of section: Int) -> Int? {
    guard let team = note.team(of: section), !goesOn[team] else { return note.team(of: section) }
    var part: Int?
    var current = section
    while current != team, let parent = note.sections[current].parent {
      if goesOn[current], note.sections[current].kind == .component { part = current }
      current = parent
    }
    return part ?? team
  }

  /// The parts the other note has of each team it has no heading for, in order.
  ///
  /// - Returns: The indices of the parts, by that of the team.
  /// - Complexity: Linear in the number of sections and their depth.
  func parts() -> [Int: [Int]] {
    note.sections.indices.reduce(into: [:]) { parts, section in
      guard note.sections[section].kind == .component, goesOn[section],
        let team = note.team(of: section), !goesOn[team], self.team(of: section) == section
      else { return }
      parts[team, default: []].append(section)
    }
  }
}
