/// Finds parts of a team that go on as teams of their own, or come out of such: what is said under them
/// is compared part by part. So are the parts of a team that has no heading in the other note.
struct PromotedParts {
  private let note: MeetingNote
  /// Whether the other note has each section, too.
  private let goesOn: [Bool]
  /// Whether each section stands by itself in the other note, as a team or a topic.
  private let standsAlone: [Bool]

  /// Whether each section goes on as one that has statements, but no parts.
  private let isWhole: [Bool]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - note: One of two notes.
  ///   - links: Which of their sections belong together.
  ///   - other: The other one.
  ///   - isOld: Whether it is the older one.
  init(_ note: MeetingNote, _ links: [SectionLink], other: MeetingNote, isOld: Bool) {
    self.note = note
    var goesOn = Array(repeating: false, count: note.sections.count)
    var standsAlone = goesOn
    var isWhole = goesOn
    var isBroken = Array(repeating: false, count: other.sections.count)
    for section in other.sections { if let parent = section.parent { isBroken[parent] = true } }
    var isTold = Array(repeating: false, count: other.sections.count)
    for item in other.items where item.role == .statement { isTold[item.section] = true }
    for link in links where !link.old.isEmpty && !link.new.isEmpty {
      let (here, there) = isOld ? (link.old, link.new) : (link.new, link.old)
      let isAlone = there.contains { [.team, .other].contains(other.sections[$0].kind) }
      let isWholeThere = there.contains { isTold[$0] && !isBroken[$0] }
      for section in here {
        (goesOn[section], standsAlone[section]) = (true, isAlone)
        isWhole[section] = isWholeThere
      }
    }
    (self.goesOn, self.standsAlone, self.isWhole) = (goesOn, standsAlone, isWhole)
  }

  /// Whether a section outside teams is a part of the one around it that the other note does not divide:
  /// "Pumps" > "Releases" here, "Pumps" there.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: Whether what stands in it is compared with what stands in the other's whole section.
  func isPart(_ section: Int) -> Bool {
    guard !goesOn[section], let parent = note.sections[section].parent else { return false }
    return parent != 0 && isWhole[parent]
  }

  /// The team a section belongs to, as it is compared with the other note.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: The team's section, or the outermost part of it around the section that the other note
  ///   has by itself, or has at all where it has not the team; nothing outside teams.
  func team(of section: Int) -> Int? {
    guard let team = note.team(of: section) else { return nil }
    let parts = note.sections.around(section).prefix { $0 != team }.filter { part in
      note.sections[part].kind == .component
        && (goesOn[team] ? standsAlone[part] : goesOn[part])
    }
    return parts.last ?? team
  }

  /// The section that stands for an item's team: the team itself, else the nearest heading that is
  /// not deeper than teams usually are and no part of what the other note does not divide.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: The index of that section.
  func scope(of section: Int) -> Int {
    if let team = team(of: section) { return team }
    return note.sections.around(section).first { note.sections[$0].level <= 3 && !isPart($0) } ?? 0
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
