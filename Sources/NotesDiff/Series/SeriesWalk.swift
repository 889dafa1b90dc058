/// What a note of a series is compared with.
public enum BaselineRule: String, Sendable, Hashable, CaseIterable {
  /// The note before; a team that was silent there with its own last report, and a roadmap with the
  /// last one there was.
  case last
  /// The note before as it stands.
  case previous
}

/// One step of a series: a note and what it is compared with.
public struct SeriesStep: Sendable, Hashable {
  /// The note before, by its place in the series.
  public var old: Int
  /// The note, by its place in the series.
  public var new: Int
  /// What changed; its older note may hold reports of still older ones.
  public var comparison: Comparison
  /// For every item of the older side where in the series it was read.
  public var sources: [ItemPlace]
  /// For every section of the older side its index in the note before; nothing for one carried in.
  public var sections: [Int?]
  /// Whether the roadmap of the note was copied from an older one than the note before.
  public var hasCopiedRoadmap: Bool
}

/// A note and what it is to be compared with; the comparison needs nothing else of the series.
package struct SeriesPair: Sendable {
  /// The index of the note before.
  let previous: Int
  /// The index of the note.
  let index: Int
  /// The note.
  package let note: MeetingNote
  /// What it is compared with.
  let baseline: Baseline
  /// The links between their sections, where they were found already.
  let sections: [SectionLink]?
  /// What the series shows of the note.
  let notices: [Notice]
  /// Whether the roadmap of the note was copied from an older one than the note before.
  let hasCopiedRoadmap: Bool
  /// The rows that stand as in the copied roadmap of the note before.
  let leftOver: LeftOverRows?

  /// The older side as it is compared: the note before, with what was carried into it.
  package var older: MeetingNote { baseline.note }

  /// Compares the two.
  package func step(aligner: Aligner, words: inout WordMemory) -> SeriesStep {
    var comparison = Comparison(
      from: baseline.note, to: note, aligner: aligner, sections: sections, words: &words)
    comparison.notices += notices
    if let leftOver {
      let rows = leftOver.mark(&comparison)
      if rows > 0 {
        comparison.notices.append(
          .staleRows(file: note.file, copied: leftOver.copied, rows: rows))
      }
    }
    return SeriesStep(
      old: previous, new: index, comparison: comparison, sources: baseline.sources,
      sections: baseline.sections, hasCopiedRoadmap: hasCopiedRoadmap)
  }
}

/// Goes through a series note by note and compares each with its baseline.
///
/// Holds one note, the last report of each silent team and the distinct roadmaps: memory does not
/// grow with the number of notes.
public struct SeriesWalk: Sendable {
  private let rule: BaselineRule
  private let aligner: Aligner
  private let carriesReports: Bool
  private var count = 0
  /// The note before: the last one of a meeting that took place.
  private var previous: MeetingNote?
  private var previousIndex = 0
  private var silent: [Int: CarriedReport] = [:]
  /// The last reports of teams without a heading in the note before.
  private var away: [CarriedReport] = []
  private var roadmaps = RoadmapMemory()
  private var previousIsCopy = false
  private var words = WordMemory()

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - rule: What notes are compared with.
  ///   - aligner: What finds the links.
  public init(baseline rule: BaselineRule = .last, aligner: Aligner = Aligner()) {
    self.init(baseline: rule, aligner: aligner, carriesReports: true)
  }

  /// Begins a walk that may leave silent teams as they are and only look after copied roadmaps.
  ///
  /// - Parameters:
  ///   - rule: What notes are compared with.
  ///   - aligner: What finds the links.
  ///   - carriesReports: Whether a silent team is compared with its own last report.
  package init(baseline rule: BaselineRule, aligner: Aligner, carriesReports: Bool) {
    self.rule = rule
    self.aligner = aligner
    self.carriesReports = carriesReports
  }

  /// Takes the next note of the series.
  ///
  /// - Parameters:
  ///   - note: A note, not older than the one before.
  ///   - isWanted: Whether the step is asked for; where not, only what later steps need is kept.
  /// - Returns: The step to it; nothing for the first note.
  public mutating func next(_ note: MeetingNote, isWanted: Bool = true) -> SeriesStep? {
    pair(note, isWanted: isWanted)?.step(aligner: aligner, words: &words)
  }

  /// Takes the next note of the series and asks what is to find the links of its step.
  ///
  /// - Parameters:
  ///   - note: A note, not older than the one before.
  ///   - isWanted: Whether the step is asked for.
  ///   - choose: What finds the links between the two notes of a step, the older first.
  /// - Returns: The step to it; nothing for the first note.
  /// - Throws: What the choice throws.
  public mutating func next(
    _ note: MeetingNote, isWanted: Bool = true,
    aligner choose: (MeetingNote, MeetingNote) throws -> Aligner
  ) rethrows -> SeriesStep? {
    guard let pair = pair(note, isWanted: isWanted) else { return nil }
    return pair.step(aligner: try choose(pair.baseline.note, note), words: &words)
  }

  /// Takes the next note of the series and leaves the comparison for later.
  ///
  /// - Parameters:
  ///   - note: A note, not older than the one before.
  ///   - isWanted: Whether the step is asked for; where not, only what later steps need is kept.
  /// - Returns: What is to be compared; nothing for the first note.
  package mutating func pair(_ note: MeetingNote, isWanted: Bool = true) -> SeriesPair? {
    let entry = note.hasRoadmap ? RoadmapMemory.entry(note, index: count) : nil
    let copy = entry.flatMap(roadmaps.copy)
    defer {
      if let entry, copy == nil { roadmaps.remember(entry) }
      if !note.isCalledOff { previousIsCopy = copy != nil }
      count += 1
    }
    guard let previous else {
      (self.previous, previousIndex) = (note, count)
      return nil
    }
    var sections = SectionAlignment(previous, note, aliases: aligner.aliases.table)
    let links = sections.links()
    defer {
      // What a meeting that did not take place says nothing of stays as it was.
      if !note.isCalledOff {
        carry(from: previous, to: note, links: links)
        (self.previous, previousIndex) = (note, count)
      }
      // Said once, in the step that brings the note.
      self.previous?.notices = []
    }
    guard isWanted else { return nil }
    let baseline = self.baseline(previous, for: note, links: links, entry: entry, copy: copy)
    var notices: [Notice] = []
    if let copy, let date = copy.source.date {
      notices.append(
        .copiedRoadmap(
          file: note.file, from: date, alike: copy.alike, rows: entry?.count ?? copy.alike))
    }
    var leftOver: LeftOverRows?
    if previousIsCopy, rule == .last, copy == nil, let entry, let date = previous.date {
      leftOver = LeftOverRows(
        copied: date,
        rows: roadmaps.leftOver(entry, after: RoadmapMemory.entry(previous, index: previousIndex)))
    }
    return SeriesPair(
      previous: previousIndex, index: count, note: note, baseline: baseline,
      sections: baseline.isPlain ? links : nil,
      notices: notices, hasCopiedRoadmap: copy != nil, leftOver: leftOver)
  }

  // MARK: Baseline

  private func baseline(
    _ previous: MeetingNote, for note: MeetingNote, links: [SectionLink],
    entry: RoadmapMemory.Entry?, copy: RoadmapMemory.Copy?
  ) -> Baseline {
    guard rule == .last else { return Baseline(previous, index: previousIndex) }
    var reports: [Int: CarriedReport] = [:]
    for link in carriesReports ? links : []
    where link.new.contains(where: { note.sections[$0].hasReport }) {
      for section in link.old { reports[section] = silent[section] }
    }
    let back = links.filter { $0.old.isEmpty }.flatMap(\.new)
      .filter { note.sections[$0].hasReport }.compactMap { report(ofAway: note.sections[$0]) }
    let roadmap = self.roadmap(previous, for: entry, copy: copy)
    return Baseline(
      previous, index: previousIndex, reports: reports, away: carriesReports ? back : [],
      roadmap: roadmap)
  }

  /// The rows a roadmap is compared with, where those of the note before are not the right ones: a
  /// copy with its source, and what follows a copy with the last one that was none.
  private func roadmap(
    _ previous: MeetingNote, for entry: RoadmapMemory.Entry?, copy: RoadmapMemory.Copy?
  ) -> CarriedReport? {
    guard entry != nil else { return nil }
    if let copy { return copy.source.report }
    guard let last = roadmaps.last else { return nil }
    guard previous.hasRoadmap else { return last.report }
    // Also where the note went on from the copy: its rows are no evidence of anything.
    return previousIsCopy ? last.report : nil
  }

  /// Whether a section that stands in for a team stands in a silent one, whose report has its own.
  private func isBelowSilence(_ section: Int, in note: MeetingNote) -> Bool {
    guard note.sections[section].kind == .other, let parent = note.sections[section].parent else {
      return false
    }
    return note.sections[parent].kind == .other && !note.sections[parent].hasReport
  }

  /// Keeps the last report of every team that has none in the newest note.
  private mutating func carry(
    from previous: MeetingNote, to note: MeetingNote, links: [SectionLink]
  ) {
    var kept: [Int: CarriedReport] = [:]
    // In notes without teams sections stand in for them.
    let hasTeams = (previous.sections + note.sections).contains { $0.kind == .team }
    let unit = hasTeams ? Section.Kind.team : .other
    for link in links {
      guard let heir = link.new.first(where: { note.sections[$0].kind == unit }),
        !link.new.contains(where: { note.sections[$0].hasReport }),
        !isBelowSilence(heir, in: note)
      else { continue }
      let speaking = link.old.first { previous.sections[$0].hasReport }
      if let speaking, previous.sections[speaking].kind == unit {
        kept[heir] = CarriedReport(of: speaking, in: previous, index: previousIndex)
      } else if link.old.isEmpty {
        // Its heading is back and still says nothing.
        kept[heir] = report(ofAway: note.sections[heir])
      } else {
        kept[heir] = link.old.compactMap { silent[$0] }.first
      }
    }
    keepAway(from: previous, to: note, links: links, unit: unit)
    silent = kept
  }

  /// Keeps the last report of every team that is gone and may come back, or section where they stand
  /// in for teams.
  private mutating func keepAway(
    from previous: MeetingNote, to note: MeetingNote, links: [SectionLink], unit: Section.Kind
  ) {
    let mayReturn = { (section: Section) in section.kind == unit }
    let gone = Set(links.filter { $0.new.isEmpty }.flatMap(\.old))
    for index in gone.sorted() where mayReturn(previous.sections[index]) {
      let section = previous.sections[index]
      // What stands below a team that is gone, too, is part of its report.
      if let parent = section.parent, gone.contains(parent), mayReturn(previous.sections[parent]) {
        continue
      }
      let name = SectionName(section)
      away.removeAll { Self.isSame($0, name) }
      if section.hasReport {
        away.append(CarriedReport(of: index, in: previous, index: previousIndex))
      } else if let report = silent[index] {
        away.append(report)
      }
    }
    guard !away.isEmpty else { return }
    let names = note.sections.filter(mayReturn).map(SectionName.init)
    away.removeAll { report in names.contains { Self.isSame(report, $0) } }
    away.removeFirst(max(0, away.count - Self.mostAway))
  }

  private func report(ofAway section: Section) -> CarriedReport? {
    guard !away.isEmpty else { return nil }
    let name = SectionName(section)
    return away.last { Self.isSame($0, name) }
  }

  /// Whether a section is that of a report that was kept: by its name, where one lead vouches for it
  /// a letter more or less.
  private static func isSame(_ report: CarriedReport, _ section: SectionName) -> Bool {
    report.name.key == section.name.key
      || TeamHeading.shareLead(report.sections[0].heading.leads, section.leads)
        && report.name.likeness(section.name) >= TeamReturn.sameName
  }

  /// The leads of a section and its name as teams are compared.
  private struct SectionName {
    let leads: [String]
    let name: TeamName

    init(_ section: Section) {
      leads = section.heading.leads
      name = TeamName(section.heading.name)
    }
  }

  /// How many sections that are gone are remembered, so that memory does not grow with the series.
  private static let mostAway = 64
}
