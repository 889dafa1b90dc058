/// Tells headings that are only typed below a list of tasks from those that sort it: "## Action items" with its
/// list, then "### Winter berths" with what was said of them.
///
/// A heading over tasks with a list of its own has said its tasks. What is typed one level below goes on with
/// the meeting, unless it names persons, days or states, or most that stands there reads as tasks.
enum TopicsBelowTasks {
  /// Makes such headings ones beside the list of tasks.
  ///
  /// - Parameter note: A note whose sections and items are gathered; nothing of them is read yet.
  /// - Complexity: Linear in the number of sections and items where a list of tasks has headings below it.
  static func lift(in note: inout MeetingNote) {
    let lists = Set(note.sections.compactMap(\.parent)).sorted().filter { section in
      ActionList.isNamed(by: note.sections[section].title.plain)
    }
    for list in lists {
      let below = note.sections.indices.filter { note.sections[$0].parent == list }
      let hasTasks = note.items.contains { $0.section == list && $0.form == .bullet }
      guard hasTasks, !below.contains(where: { sorts(note.sections[$0].title.plain) }),
        // Names of one or two words may be those of persons.
        below.contains(where: { !Words.areName(note.sections[$0].title.plain, atMost: 2) })
      else { continue }
      let said = note.items.filter { below.contains($0.section) && $0.parent == nil }
      guard 2 * said.count(where: isTask) < said.count else { continue }
      for section in below { note.sections[section].parent = note.sections[list].parent }
    }
  }

  /// Whether a heading says which of the tasks stand below it.
  private static func sorts(_ title: String) -> Bool {
    let states: [StatusLabels.Sense] = [.done, .inProgress, .past, .planned, .stopped, .task]
    return StatusLabels.sense(of: title).map(states.contains) == true
      || DateRecognition.date(in: title) != nil
      || Words.lowercased(title).contains(where: times.contains)
  }

  private static let times = WordSet(
    (CalendarWords.spans + ["earlier", "last", "meeting", "previous"]).map { Word($0) })

  /// Whether an item reads as a task wherever it stands.
  private static func isTask(_ item: Item) -> Bool {
    item.ticked != nil || StatusPledge.stands(in: item.text) || StatusPledge.commands(item.text)
      || Words.name(beforeColonIn: item.text) != nil
  }
}
