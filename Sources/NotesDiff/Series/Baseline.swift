/// The note a new one is compared with, put together from the note before and, for a team that was
/// silent or a roadmap that was absent there, from the last one that speaks of it.
struct Baseline: Sendable {
  /// The note before with what was carried into it; every item keeps its file and line.
  private(set) var note: MeetingNote
  /// For every item where in the series it was read.
  private(set) var sources: [ItemPlace] = []
  /// For every section its index in the note before; nothing for one that was carried in.
  private(set) var sections: [Int?] = []
  /// Whether it is the note before as it stands.
  private(set) var isPlain = true

  /// The note before as it stands.
  init(_ note: MeetingNote, index: Int) {
    self.note = note
    sources = note.items.indices.map { ItemPlace(note: index, item: $0) }
    sections = note.sections.indices.map { $0 }
  }

  /// The note before with older reports in place of blank ones.
  ///
  /// - Parameters:
  ///   - previous: The note before.
  ///   - index: Its place in the series.
  ///   - reports: For sections without a report of their own the last one.
  ///   - away: Reports of teams whose heading is only there when they report.
  ///   - roadmap: Rows that stand in for those of the note before.
  /// - Complexity: Linear in the sections and items that come in.
  init(
    _ previous: MeetingNote, index: Int, reports: [Int: CarriedReport],
    away: [CarriedReport] = [], roadmap: CarriedReport?
  ) {
    self.init(previous, index: index)
    guard !reports.isEmpty || !away.isEmpty || roadmap != nil else { return }
    isPlain = false
    var builder = BaselineBuilder(previous, index: index, roadmap: roadmap)
    builder.build(reports, away: away)
    note = builder.note
    sources = builder.sources
    sections = builder.sections
  }
}

/// Puts a baseline together, section by section.
private struct BaselineBuilder {
  private(set) var note: MeetingNote
  private(set) var sources: [ItemPlace] = []
  private(set) var sections: [Int?] = []
  private let previous: MeetingNote
  private let index: Int
  private let roadmap: CarriedReport?
  /// Where each section and item of the note before stands now.
  private var sectionPlace: [Int?]
  private var itemPlace: [Int?]

  init(_ previous: MeetingNote, index: Int, roadmap: CarriedReport?) {
    self.previous = previous
    self.index = index
    self.roadmap = roadmap
    sectionPlace = Array(repeating: nil, count: previous.sections.count)
    itemPlace = Array(repeating: nil, count: previous.items.count)
    note = previous
    note.sections = []
    note.items = []
  }

  mutating func build(_ reports: [Int: CarriedReport], away: [CarriedReport]) {
    var itemsOf = [[Int]](repeating: [], count: previous.sections.count)
    for index in previous.items.indices { itemsOf[previous.items[index].section].append(index) }
    let roadmapSection = roadmap == nil ? nil : self.roadmapSection
    for (number, section) in previous.sections.enumerated() {
      let around = section.parent.flatMap { reports[$0] }
      if let around, itemsOf[number].isEmpty, repeats(section, around) { continue }
      sectionPlace[number] = note.sections.count
      var copy = section
      copy.parent = section.parent.flatMap { sectionPlace[$0] }
      note.sections.append(copy)
      sections.append(number)
      for item in itemsOf[number] { addOwn(item) }
      if let report = reports[number] { add(report, at: note.sections.count - 1) }
      if let roadmap, number == roadmapSection { add(roadmap, at: note.sections.count - 1) }
    }
    for report in away { append(report) }
    if let roadmap, roadmapSection == nil { append(roadmap) }
  }

  /// Adds a section that the note before does not have.
  private mutating func append(_ report: CarriedReport) {
    var section = report.sections[0]
    section.parent = note.sections.isEmpty ? nil : 0
    note.sections.append(section)
    sections.append(nil)
    add(report, at: note.sections.count - 1)
  }

  private var roadmapSection: Int? {
    previous.items.first { $0.isRoadmapRow }?.section
      ?? previous.sections.firstIndex { $0.kind == .roadmap }
  }

  /// Whether an empty part of a blank section is the form of one that is carried in.
  private func repeats(_ section: Section, _ report: CarriedReport) -> Bool {
    let key = TeamName(section.heading.name).key
    return report.sections.dropFirst().contains {
      $0.kind == section.kind && TeamName($0.heading.name).key == key
    }
  }

  private mutating func addOwn(_ number: Int) {
    var item = previous.items[number]
    if roadmap != nil, item.isRoadmapRow { return }
    item.section = sectionPlace[item.section] ?? 0
    item.parent = item.parent.flatMap { itemPlace[$0] }
    itemPlace[number] = note.items.count
    note.items.append(item)
    sources.append(ItemPlace(note: index, item: number))
  }

  private mutating func add(_ report: CarriedReport, at root: Int) {
    let origin = note.origins.firstIndex(of: report.origin) ?? note.origins.count
    if origin == note.origins.count { note.origins.append(report.origin) }
    note.sections[root].origin = origin
    var place = [root]
    for section in report.sections.dropFirst() {
      var copy = section
      copy.parent = section.parent.map { place[$0] }
      copy.origin = origin
      place.append(note.sections.count)
      note.sections.append(copy)
      sections.append(nil)
    }
    let start = note.items.count
    for (item, source) in zip(report.items, report.indices) {
      var copy = item
      copy.section = place[item.section]
      copy.parent = item.parent.map { start + $0 }
      copy.origin = origin
      note.items.append(copy)
      sources.append(ItemPlace(note: report.note, item: source))
    }
  }
}
