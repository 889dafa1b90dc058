/// Boxes in front of the points of an agenda: whoever ticks one has seen to it that the point was spoken
/// about, and says nothing of the work.
struct AgendaBoxes {
  private let points: Set<Int>

  /// Finds them.
  ///
  /// - Parameters:
  ///   - note: The note, its sections and items gathered.
  ///   - profile: What the heading of an agenda looks like.
  /// - Complexity: Linear in the number of sections and items.
  init(_ note: MeetingNote, profile: Profile) {
    // Most notes have no box.
    let boxes = note.items.indices.filter { note.items[$0].ticked != nil }
    let agendas = boxes.isEmpty ? [] : note.sections(named: profile.agendaHeadings)
    points = agendas.isEmpty ? [] : Set(boxes.filter { Self.isPoint($0, of: note, agendas) })
  }

  /// Whether the box of an item is that of a point to be spoken about.
  func contains(_ item: Int) -> Bool { points.contains(item) }

  /// Whether an item with a box stands in an agenda or below one, under nothing but headings and labels. What
  /// somebody is to do, or stands in a list of work, is a task wherever it stands.
  private static func isPoint(_ index: Int, of note: MeetingNote, _ agendas: Set<Int>) -> Bool {
    let item = note.items[index]
    let nearest = note.sections.around(item.section).first { section in
      agendas.contains(section) || note.sections[section].kind == .team
        || namesWork(note.sections[section].heading.name)
    }
    guard nearest.map(agendas.contains) == true, !StatusPledge.stands(in: item.text) else {
      return false
    }
    return note.items.above(item).allSatisfy {
      note.items[$0].role == .groupLabel && !namesWork(note.items[$0].text)
    }
  }

  /// Whether a heading or label is over work, to be done or done.
  private static func namesWork(_ name: String) -> Bool {
    let states: [StatusLabels.Sense] = [.done, .inProgress, .planned, .stopped, .task]
    return ActionList.isNamed(by: name)
      || StatusLabels.sense(of: name).map(states.contains) ?? false
  }
}
