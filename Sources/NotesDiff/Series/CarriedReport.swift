/// What a team said, or a roadmap showed, in an older note, taken out of it to stand in a baseline.
struct CarriedReport {
  /// The note it was read from.
  var origin: MeetingNote.Origin
  /// The place of that note in the series.
  var note: Int
  /// The section itself, then those below it; `parent` is an index in here.
  var sections: [Section]
  /// The name of the section, as teams are compared.
  var name: TeamName
  /// The items; `section` is an index in `sections`, `parent` one in here.
  var items: [Item]
  /// For every item its index in the note it was read from.
  var indices: [Int]

  /// Takes the report of a section out of a note.
  ///
  /// - Parameters:
  ///   - root: The index of the section.
  ///   - note: The note.
  ///   - index: The place of the note in the series.
  init(of root: Int, in note: MeetingNote, index: Int) {
    origin = .init(file: note.file, date: note.date)
    self.note = index
    var place: [Int: Int] = [root: 0]
    sections = [note.sections[root]]
    name = TeamName(sections[0].heading.name)
    sections[0].parent = nil
    for (index, section) in note.sections.enumerated().dropFirst(root + 1) {
      guard let parent = section.parent, let around = place[parent] else { continue }
      place[index] = sections.count
      sections.append(section)
      sections[sections.count - 1].parent = around
    }
    items = []
    indices = []
    take(note) { place[$0.section] }
  }

  /// Takes the rows of the roadmap out of a note.
  ///
  /// - Parameters:
  ///   - note: A note with a roadmap.
  ///   - index: The place of the note in the series.
  init(roadmapOf note: MeetingNote, index: Int) {
    origin = .init(file: note.file, date: note.date)
    self.note = index
    let first = note.items.first { $0.isRoadmapRow }?.section ?? 0
    sections = [note.sections[first]]
    name = TeamName(sections[0].heading.name)
    sections[0].parent = nil
    items = []
    indices = []
    take(note) { $0.isRoadmapRow ? 0 : nil }
  }

  private mutating func take(_ note: MeetingNote, section: (Item) -> Int?) {
    var place = [Int?](repeating: nil, count: note.items.count)
    for (index, item) in note.items.enumerated() {
      guard let section = section(item) else { continue }
      place[index] = items.count
      var item = item
      item.section = section
      item.parent = item.parent.flatMap { place[$0] }
      items.append(item)
      indices.append(index)
    }
  }
}
