/// Rules about what a note no longer does: a roadmap nobody touches, one that is gone, a statement
/// that breaks off.
extension LintRules {
  /// In how many meetings a roadmap may be the same, row by row.
  private static let frozenMeetings = 5
  /// For how many meetings a roadmap is away before that is more than a slip.
  private static let goneMeetings = 2

  /// Roadmaps that stayed as they were, each with the last note that has them.
  static let frozenRoadmaps: Rule = { context in
    let notes = context.history.notes
    var found: [LintFinding] = []
    var run: [Int] = []
    var keys: [RowKey: Int] = [:]
    func close() {
      guard run.count >= frozenMeetings, let first = run.first, let last = run.last else { return }
      let since = notes[first].day
      found.append(
        LintFinding(
          notes[last].file, notes[last].items.first { $0.isRoadmapRow }?.line,
          .frozenRoadmap(meetings: run.count, since: since)))
    }
    for note in context.history.roadmapNotes {
      let entry = RoadmapMemory.entry(notes[note], index: note)
      if entry.keys != keys {
        close()
        run = []
        keys = entry.keys
      }
      run.append(note)
    }
    close()
    return found
  }

  /// Roadmaps that are gone from one note on without a word, each with that note.
  static let roadmapsGone: Rule = { context in
    let notes = context.history.notes
    return notes.indices.dropFirst().compactMap { index in
      let away = notes[index...].prefix { !$0.hasRoadmap }
      guard notes[index - 1].hasRoadmap, away.count >= goneMeetings,
        !speaksOfRoadmap(notes[index]), !speaksOfRoadmap(notes[index - 1])
      else { return nil }
      let last = notes[index - 1].day
      return LintFinding(notes[index].file, nil, .roadmapGone(last: last))
    }
  }

  /// Rows of the last roadmap that their owners reported as done.
  static let reportedDone: Rule = { context in
    context.roadmap.rows.compactMap { row in
      guard let report = row.reported, let last = row.places.last else { return nil }
      let item = context.history.item(last)
      return LintFinding(
        context.history.notes[last.note].file, item.line,
        .reportedDone(
          text: item.statement, team: report.team, parts: report.parts,
          date: context.history.notes[report.place.note].date?.description ?? ""))
    }
  }

  /// Whether a statement has the word; a point of the agenda that only names the section does not
  /// count.
  private static func speaksOfRoadmap(_ note: MeetingNote) -> Bool {
    let names = Set(note.sections.map { TeamName($0.heading.name).key })
    return note.items.contains { item in
      item.role == .statement && !item.isRoadmapRow && item.form != .code
        && !names.contains(TeamName(item.text).key)
        && Words.lowercased(item.text).contains { $0.hasPrefix("roadmap") }
    }
  }

  /// Statements that end in a word that goes on: "Talking with the".
  static let brokenOff: Rule = { context in
    context.history.notes.flatMap { note in
      note.items.indices.compactMap { index -> LintFinding? in
        let item = note.items[index]
        let isLast = index + 1 == note.items.count || note.items[index + 1].section != item.section
        // A paragraph may go on in the list after it.
        guard item.role == .statement, !item.hasChildren,
          item.form == .bullet || item.form == .paragraph && isLast, breaksOff(item.text)
        else { return nil }
        return LintFinding(note.file, item.endLine, .breaksOff(text: item.text))
      }
    }
  }

  /// Words no statement ends in; those that end one in other languages, or after "what" and "where",
  /// are none of them.
  private static let openWords: Set<Substring> = [
    "the", "of", "our", "their", "your", "because", "we", "they",
  ]
  private static let joints: Set<Substring> = ["and", "or"]
  private static let subjects: Set<Substring> = [
    "I", "I'm", "I’m", "that", "they", "they're", "they’re", "we", "we're", "we’re", "which", "who",
    "you", "you're", "you’re",
  ]

  private static func breaksOff(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    guard words.count > 3, let last = words.last else { return false }
    // "All berths we are in charge of" is whole.
    if last == "of", words.dropFirst().contains(where: subjects.contains) { return false }
    // "…, and" goes on in the next point of its list.
    return openWords.contains(last)
      || joints.contains(last) && words[words.count - 2].last?.isLetter == true
  }
}
