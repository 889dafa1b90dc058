import NotesDiff

/// Finds the sections outside teams that say in words that there is nothing new, and say nothing else that is.
enum SilentUnits {
  /// The outermost headings of such sections.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Returns: Each heading once, in order of the newer note; what names a kind of thing, "Blockers", is none.
  /// - Complexity: Linear in the number of changes.
  static func names(_ facts: ChangeReport) -> [String] {
    var answering: [String] = []
    var telling: Set<String> = []
    for change in facts.changes where change.area != .roadmap {
      for entry in change.new where entry.team == nil {
        guard let name = entry.path.first(where: { !SectionNames.frames($0) }) else { continue }
        if entry.role == .placeholder, saysNoNews(entry.text) { answering.append(name) }
        if entry.role == .statement, ![.unchanged, .cosmetic].contains(change.kind) {
          telling.insert(name)
        }
      }
    }
    return answering.distinct().filter { !telling.contains($0) && !NoneNow.isThing($0) }
  }

  private static func saysNoNews(_ answer: String) -> Bool {
    WordBytes(answer).word(0, isAmong: ["no", "none", "nothing"]) && NoneNow.speaksOfNews(answer)
  }
}
