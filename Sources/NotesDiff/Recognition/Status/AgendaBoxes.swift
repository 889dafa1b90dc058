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
    guard note.items.contains(where: { $0.ticked != nil }) else {
      points = []
      return
    }
    var agendas: Set<Int> = []
    for (index, section) in note.sections.enumerated() where section.kind != .team {
      let name = Words.lowercased(section.heading.name).spaced
      let isBelow =
        section.parent.map(agendas.contains) ?? false && !Self.namesWork(section.heading.name)
      if isBelow || profile.agendaHeadings.contains(name) { agendas.insert(index) }
    }
    points = Set(note.items.indices.filter { Self.isPoint($0, of: note, agendas) })
  }

  /// Whether the box of an item is that of a point to be spoken about.
  func contains(_ item: Int) -> Bool { points.contains(item) }

  /// Whether an item with a box stands in an agenda below nothing but headings and labels. What somebody is to
  /// do, or stands in a list of work, is a task wherever it stands.
  private static func isPoint(_ index: Int, of note: MeetingNote, _ agendas: Set<Int>) -> Bool {
    let item = note.items[index]
    guard item.ticked != nil, agendas.contains(item.section), !StatusPledge.stands(in: item.text)
    else { return false }
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
