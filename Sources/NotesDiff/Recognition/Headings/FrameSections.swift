/// The sections of a note that frame its meeting: who was there, where it is recorded, what was to
/// be spoken about.
struct FrameSections {
  private let lists: Set<Int>
  private let agendas: Set<Int>
  /// The points of agendas that come back as items of the minutes, by index.
  private let echoes: Set<Int>

  /// Finds them.
  ///
  /// - Parameters:
  ///   - note: The note, its sections and items gathered.
  ///   - profile: What their headings look like.
  /// - Complexity: Linear in the number of sections and items.
  init(of note: MeetingNote, profile: Profile) {
    let labels = LabelRecognition(profile: profile)
    var lists: Set<Int> = []
    var agendas: Set<Int> = []
    // Few notes have a heading to ask it for.
    lazy var names = NameLists(note)
    for (index, section) in note.sections.enumerated() {
      guard [.other, .group, .preamble].contains(section.kind) else { continue }
      let name = Words.lowercased(section.heading.name).joined(separator: " ")
      let isBelow = section.parent.map(lists.contains) ?? false
      if isBelow || labels.isFrameHeading(section.heading.name)
        || labels.isAttendanceHeading(section.heading.name) && names.isList(index)
      {
        lists.insert(index)
      }
      if profile.agendaHeadings.contains(name) { agendas.insert(index) }
    }
    let named = agendas
    // Minutes under the points of an agenda, and rows that say more than a name, are the report.
    if !agendas.isEmpty {
      let headings = Self.headings(of: note)
      // What is linked to below a point stands nowhere else.
      for item in note.items
      where item.parent != nil && item.content.spans.contains(where: { $0.link != nil }) {
        agendas.remove(item.section)
      }
      for item in note.items
      where agendas.contains(item.section) && Self.isMinuted(item, in: note, headings) {
        agendas.remove(item.section)
      }
    }
    self.lists = lists
    echoes = Self.echoes(in: note, named)
    self.agendas = Self.onlyAnnounce(agendas, lists, note, labels) ? agendas : []
  }

  /// Whether agendas only announce what is spoken about elsewhere: there is more of that, or their
  /// points come back as headings. In a note that has little else they are the report.
  private static func onlyAnnounce(
    _ agendas: Set<Int>, _ lists: Set<Int>, _ note: MeetingNote, _ labels: LabelRecognition
  ) -> Bool {
    guard !agendas.isEmpty else { return true }
    let headings = headings(of: note)
    var points = 0
    var others = 0
    var comesBack = false
    var tells = false
    for item in note.items where !lists.contains(item.section) {
      let isFrame = labels.isFrame(item.text) || item.section == 0 && item.form == .paragraph
      if agendas.contains(item.section) {
        comesBack = comesBack || headings.contains(key(item.text))
        tells = tells || Self.tells(item)
        points += 1
      } else if !isFrame {
        others += 1
      }
    }
    // Where nothing was noted under any heading yet, points that say something are all there is.
    guard others > 0 || !tells else { return false }
    return comesBack || others >= points
  }

  /// Whether a point of an agenda says what it is about, as "Announcements" does not.
  private static func tells(_ point: Item) -> Bool {
    point.content.spans.contains { $0.link != nil }
      || Words.lowercased(point.text).count >= leastTold && !point.text.hasSuffix("?")
  }

  private static let leastTold = 4

  /// The points of agendas that stand word for word among the minutes, too.
  private static func echoes(in note: MeetingNote, _ agendas: Set<Int>) -> Set<Int> {
    guard !agendas.isEmpty else { return [] }
    var points: [String: Int] = [:]
    for (index, item) in note.items.enumerated()
    where agendas.contains(item.section) && !item.hasChildren {
      points[item.text] = index
    }
    guard !points.isEmpty else { return [] }
    return Set(
      note.items.compactMap { item in
        agendas.contains(item.section) || item.isRoadmapRow ? nil : points[item.text]
      })
  }

  private static func headings(of note: MeetingNote) -> Set<[String]> {
    Set(note.sections.lazy.map { key($0.title.plain) })
  }

  /// Whether a point of an agenda says what was spoken about it: below it, or in paragraphs of its own.
  /// One that comes back as a heading only lists what is told there.
  private static func isMinuted(
    _ item: Item, in note: MeetingNote, _ headings: Set<[String]>
  ) -> Bool {
    let isLong = item.text.split(separator: " " as Character).count >= leastMinutes
    guard item.hasChildren || item.form == .row || isLong && item.endLine > item.line + 1 else {
      return false
    }
    var top = item
    while let parent = top.parent { top = note.items[parent] }
    return item.form == .row || !headings.contains(key(top.text))
  }

  /// A point with so many words, on lines that lie apart, holds minutes.
  private static let leastMinutes = 10

  /// The words of a heading or of a point that announces it, numbers left out.
  private static func key(_ text: String) -> [String] {
    Words.lowercased(text).filter { !$0.allSatisfy(\.isNumber) }
  }

  /// Whether a section frames the meeting.
  ///
  /// - Parameter section: The index of the section.
  /// - Returns: Whether nothing in it is news of the work.
  func contains(_ section: Int) -> Bool { lists.contains(section) || agendas.contains(section) }

  /// Whether an item only announces what is told elsewhere in its words.
  ///
  /// - Parameter item: The index of the item.
  /// - Returns: Whether the minutes have it, too.
  func isEcho(_ item: Int) -> Bool { echoes.contains(item) }
}

/// Which sections hold nothing but names: short lines without children, none of them a sentence.
private struct NameLists {
  private var others: Set<Int> = []

  init(_ note: MeetingNote) {
    for item in note.items {
      let words = item.text.split(separator: " " as Character, maxSplits: Self.mostWords)
      if item.hasChildren || item.form == .row || words.count > Self.mostWords {
        others.insert(item.section)
      }
    }
  }

  func isList(_ section: Int) -> Bool { !others.contains(section) }

  /// The most words of a person with what they are and where they work.
  private static let mostWords = 9
}
