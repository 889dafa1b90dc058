import NotesDiff

/// The counts of a report in one line, in the words its groups have and by the lines a reader can
/// count: rows that moved, and statements that stand under no other in their group or went on.
enum Headline {
  /// Its words in order of what a reader wants to hear first.
  static let words = [
    Wording.title(.completed), Wording.doneTitle, Wording.title(.reopened),
    Wording.title(.advanced), Wording.word(.advanced), Wording.nearerTitle, Wording.title(.slipped),
    Wording.word(.slipped),
    Wording.title(.dropped), Wording.title(.new), Wording.plannedTitle,
    Wording.title(.progressed), Wording.stillPlannedTitle, Wording.word(.reworded),
    Wording.word(.moved),
  ].map { $0.lowercased() }

  /// The counts of some parts: "2 completed, 1 slipped, 7 new".
  ///
  /// - Parameter parts: The parts of a report on two notes, none of them left out.
  /// - Returns: The counts, or nothing where there is none.
  static func counts(of parts: [ArrangedReport.Part]) -> String? {
    var counts: [String: Int] = [:]
    for part in parts {
      switch part.content {
      case .movement(let rows):
        for row in rows where row.asCopiedOn == nil {
          counts[word(of: row.line.kind), default: 0] += 1
        }
      case .groups(let groups):
        for group in groups {
          if group.toldAbove > 0 {
            counts[group.title.lowercased(), default: 0] += group.toldAbove
          }
          for line in group.lines + group.rest {
            let isMixed = line.kind == .reworded || line.kind == .moved
            let isOther = group.kind == .new && line.kind == .progressed
            guard line.indent == 0 || isOther else { continue }
            let word = isMixed || isOther ? word(of: line.kind) : group.title.lowercased()
            counts[word, default: 0] += 1
          }
        }
      case .sentences, .table, .drawing, .report: break
      }
    }
    let told = words.compactMap { word in counts[word].map { "\($0) \(word)" } }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  /// What is said of a row, which stands in no group, and of what shares a group with another kind.
  private static func word(of kind: ChangeKind) -> String {
    switch kind {
    case .advanced, .slipped, .reworded, .moved: Wording.word(kind)
    default: Wording.title(kind).lowercased()
    }
  }
}
