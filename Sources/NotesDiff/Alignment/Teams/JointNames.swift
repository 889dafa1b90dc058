/// Finds headings that name several teams, "Masts and sails", each of which has a heading of its own in
/// the other note.
struct JointNames {
  /// Of each name the section that has it, where one alone has.
  private let sections: [String: Int]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - sections: The sections of one note that may be a part.
  ///   - names: The names of all its sections.
  init(_ sections: [Int], names: [TeamName]) {
    self.sections = Dictionary(sections.map { (names[$0].key, $0) }) { _, _ in Self.none }
      .filter { $0.value != Self.none }
  }

  private static let none = -1

  /// The sections a heading names together.
  ///
  /// - Parameter heading: The name in a heading of the other note.
  /// - Returns: One section for each part of the name, two at least; none where one of them has no
  ///   heading.
  func parts(of heading: String) -> [Int] {
    guard !sections.isEmpty else { return [] }
    let names = heading.split { ",/&+".contains($0) }.flatMap { part in
      part.parts(between: " and ")
    }.map(String.init)
    // "Harbour Lamps and Buoys": the parts may share the words the first one begins with.
    let shared = names.first.map { $0.parts.dropLast() } ?? []
    let found = names.enumerated().compactMap { place, name in
      sections[TeamName(name).key]
        ?? (place == 0 || shared.isEmpty
          ? nil : sections[TeamName((shared + [name[...]]).joined(separator: " ")).key])
    }
    return found.count == names.count && Set(found).count > 1 ? found : []
  }
}
