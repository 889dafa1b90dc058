extension AnswerSheet {
  /// The answers and pins that apply to two notes, by their lines.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The lines of those that decide about a pair of their items.
  /// - Complexity: Linear in the length of the notes and of the sheet.
  public func applied(to old: MeetingNote, _ new: MeetingNote) -> Set<Int> {
    guard !answers.isEmpty else { return [] }
    let idle = Decisions(AnswerSheet(answers), old, new).notices.compactMap(\.place.line)
    return Set(
      answers.lazy.filter { $0.notes?.name(old.file, new.file) ?? true }.map(\.line)
    ).subtracting(idle)
  }
}

extension Answer {
  /// That it applies to nothing.
  public var unused: Notice {
    switch verdict {
    case .chosen(let question, _): .answerUnused(file: file, line: line, question: question)
    case .match(let old, let new), .noMatch(let old, let new):
      .pinUnused(file: file, line: line, old: old.description, new: new.description)
    }
  }
}
