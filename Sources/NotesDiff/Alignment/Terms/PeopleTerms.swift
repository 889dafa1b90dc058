/// Finds the names of those who were at a meeting: that two statements name the same person says nothing of
/// their work.
enum PeopleTerms {
  /// What is left of the weight of such a name.
  static let weight = 0.3

  /// The names of the people in a note, each with all its parts.
  ///
  /// - Parameter note: The note.
  /// - Returns: The names, but for those a heading has, too.
  /// - Complexity: Linear in the length of what frames the meeting.
  static func names(in note: MeetingNote) -> [String] {
    var found: [String] = []
    for index in note.items.indices where note.items[index].role == .boilerplate {
      let text = note.items[index].text
      if let colon = text.utf8.prefix(longestKey).firstIndex(of: UInt8(ascii: ":")) {
        guard Words.lowercased(text[..<colon]).contains(where: keys.contains) else { continue }
        let rest = text[text.index(after: colon)...]
        found += rest.split(whereSeparator: ",;&/".contains).map { String($0).folded }
          .filter { Words.areName(withoutRemark($0), atMost: mostParts) }
      } else {
        let name = withoutRemark(text)
        if name.partCount > 1, Words.areName(name, atMost: mostParts) { found.append(name) }
      }
    }
    guard !found.isEmpty else { return [] }
    let headings = WordSet(note.sections.lazy.flatMap { WordBytes($0.heading.name).words })
    return found.flatMap { withoutRemark($0).parts.map(String.init) }
      .filter { !headings.contains($0.lowercased()) }
  }

  /// A name without who sent them: "Ida Holm (Quay)", "Ida Holm - Quay".
  private static func withoutRemark(_ text: String) -> String {
    let name = Substring(text.utf8.prefix { !"([,".utf8.contains($0) })
    return String(name[..<(name.place(ofAny: dashes) ?? name.endIndex)]).folded
  }

  private static let dashes = [" - ", " – ", " — ", " -"]
  private static let longestKey = 30
  private static let mostParts = 3
  private static let keys: WordSet = [
    "absent", "apologies", "attendance", "attendees", "attending", "chair", "facilitator", "here",
    "members", "notetaker", "participants", "present", "regrets", "scribe",
  ]
}
