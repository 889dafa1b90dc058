/// The sections of a note that frame its meeting: who was there, where it is recorded, what was to
/// be spoken about.
struct FrameSections {
  private let lists: Set<Int>
  /// The sections that hold what was typed in a chat during the meeting.
  private let chats: Set<Int>
  /// The sections named after a time of the meeting, where a form has its steps.
  private let forms: Set<Int>
  /// The lines that lead in to nothing but names of those who were there, by index.
  private let rolls: Set<Int>
  /// The line that signs the minutes, by index.
  private let signature: Int?
  /// The points of agendas that only announce what is told elsewhere, by index.
  private let announced: Set<Int>

  /// Finds them.
  ///
  /// - Parameters:
  ///   - note: The note, its sections and items gathered.
  ///   - profile: What their headings look like.
  /// - Complexity: Linear in the number of sections and items.
  init(of note: MeetingNote, profile: Profile) {
    let labels = LabelRecognition(profile: profile)
    var lists: Set<Int> = []
    // What stands below a heading over a link to what was recorded is none of it: "Minutes".
    var records: Set<Int> = []
    // What stands below a heading of theirs is the minutes.
    var agendas = note.sections(named: profile.agendaHeadings)
    // What stands there is as often told there, so only what comes again word for word is announced.
    let named = agendas.union(note.sections(named: ["topics"]))
    // Few notes have a heading to ask it for.
    lazy var names = NameLists(note)
    for (index, section) in note.sections.enumerated() {
      guard [.other, .group, .preamble].contains(section.kind) else { continue }
      let isBelow =
        section.parent.map(lists.contains) ?? false && !labels.isOfWork(section.heading.name)
        && !names.hasSentences(index)
      if isBelow || labels.isFrameHeading(section.heading.name)
        || labels.isAttendanceHeading(section.heading.name) && names.isMostlyList(index)
        || section.kind == .other && names.areThere(index, under: section.heading.name)
      {
        lists.insert(index)
      } else if section.kind == .other && labels.isRecordHeading(section.heading.name)
        && names.isOfLinks(index)
      {
        records.insert(index)
      }
    }
    // Agendas whose points are sorted under others.
    var nested: Set<Int> = []
    // Minutes under the points of an agenda, and rows that say more than a name, are the report.
    if !agendas.isEmpty {
      // Few points have minutes below them.
      lazy var headings = Set(note.sections.lazy.map { Self.key($0.title.plain) })
      var minuted: Set<Int> = []
      // What is linked to below a point stands nowhere else.
      for item in note.items
      where item.parent != nil && item.content.spans.contains(where: { $0.link != nil }) {
        if agendas.contains(item.section) { minuted.insert(item.section) }
      }
      for item in note.items
      where agendas.contains(item.section) && !minuted.contains(item.section)
        && Self.isMinuted(item, in: note, headings)
      {
        minuted.insert(item.section)
      }
      nested = AgendaPoints.listings(
        among: minuted, in: note, agendas: agendas, besides: lists.union(records), labels: labels)
      agendas.subtract(minuted.subtracting(nested))
    }
    lists.formUnion(records)
    self.lists = lists
    chats = Self.chats(in: note)
    forms = Self.forms(in: note, labels)
    rolls = Self.rolls(in: note, labels)
    let last = note.items.indices.last
    signature = last.flatMap { index in
      let item = note.items[index]
      return item.form == .paragraph && index > 0 && labels.isSignature(item.text) ? index : nil
    }
    // What the last meeting spoke of is not told by its own recap.
    let recaps = named.isEmpty ? [] : note.recaps
    let others = lists.union(recaps.indices.filter { recaps[$0] })
    var announced = Self.echoes(in: note, named, besides: others)
    if !agendas.isEmpty {
      var points = AgendaPoints(note, agendas: agendas, besides: others, labels: labels)
      announced.formUnion(
        note.items.indices.filter {
          agendas.contains(note.items[$0].section) && points.announces($0)
        })
      announced.formUnion(AgendaPoints.sorting(announced, in: note, nested))
    }
    self.announced = announced
  }

  /// The sections named after a time of the meeting.
  private static func forms(in note: MeetingNote, _ labels: LabelRecognition) -> Set<Int> {
    Set(
      note.sections.indices.filter { index in
        note.sections[index].kind == .other
          && labels.isTimeOfMeeting(note.sections[index].heading.name)
      })
  }

  /// The items about attendance with nothing but names below them: "Board members in attendance were:".
  private static func rolls(in note: MeetingNote, _ labels: LabelRecognition) -> Set<Int> {
    var rolls = Set(
      note.items.indices.filter {
        note.items[$0].hasChildren && labels.leadsIntoRoll(note.items[$0].text)
      })
    guard !rolls.isEmpty else { return [] }
    for item in note.items {
      guard let parent = item.parent, rolls.contains(parent),
        item.hasChildren || !labels.isEntryOfRoll(item.text)
      else { continue }
      rolls.remove(parent)
    }
    return rolls
  }

  /// The points of agendas that stand word for word among the minutes, too.
  private static func echoes(
    in note: MeetingNote, _ agendas: Set<Int>, besides others: Set<Int>
  ) -> Set<Int> {
    guard !agendas.isEmpty else { return [] }
    var points: [String: Int] = [:]
    for (index, item) in note.items.enumerated()
    where agendas.contains(item.section) && !item.hasChildren {
      points[item.text] = index
    }
    guard !points.isEmpty else { return [] }
    return Set(
      note.items.indices.compactMap { index in
        let section = note.items[index].section
        return agendas.contains(section) || others.contains(section)
          || note.items[index].isRoadmapRow ? nil : points[note.items[index].text]
      })
  }

  /// Whether a point of an agenda says what was spoken about it: below it, or in paragraphs of its own.
  /// One that comes back as a heading only lists what is told there.
  private static func isMinuted(
    _ item: Item, in note: MeetingNote, _ headings: @autoclosure () -> Set<[String]>
  ) -> Bool {
    let isLong = item.text.partCount >= leastMinutes
    guard item.hasChildren || item.form == .row || isLong && item.endLine > item.line + 1 else {
      return false
    }
    var top = item
    while let parent = top.parent { top = note.items[parent] }
    return item.form == .row || !headings().contains(key(top.text))
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
  func contains(_ section: Int) -> Bool { lists.contains(section) }

  /// Puts what is told below a heading that frames the meeting where that stands: who types the minutes
  /// right after "Present" does not tell of those present.
  ///
  /// - Parameter note: The note, the roles of its items read.
  func release(_ note: inout MeetingNote) {
    guard !lists.isEmpty else { return }
    for index in note.items.indices
    where [.statement, .groupLabel].contains(note.items[index].role)
      && lists.contains(note.items[index].section)
    {
      var section = note.items[index].section
      while lists.contains(section), let parent = note.sections[section].parent { section = parent }
      note.items[index].section = section
    }
  }

  /// Whether an item is a step of every meeting: a box under a time of it. One somebody is to do was written
  /// for this meeting.
  func isStep(_ item: Item) -> Bool {
    forms.contains(item.section) && item.form == .bullet && item.ticked != nil
      && !StatusPledge.stands(in: item.text)
  }

  /// Whether an item leads in to nothing but names of those who were there.
  func isRoll(_ item: Int) -> Bool { rolls.contains(item) }

  /// Whether an item was typed in a chat during the meeting: it is one of its lines, or stands below them.
  func isOfChat(_ item: Item) -> Bool {
    chats.contains(item.section) || ChatLog.isLine(item.text)
  }

  /// The sections that open with a line of a chat log and are named after it.
  private static func chats(in note: MeetingNote) -> Set<Int> {
    var chats: Set<Int> = []
    var last = -1
    for item in note.items where item.section != last {
      last = item.section
      if ChatLog.isLine(item.text), ChatLog.isNamed(by: note.sections[last].heading.name) {
        chats.insert(last)
      }
    }
    return chats
  }

  /// Whether an item signs the minutes.
  ///
  /// - Parameter item: The index of the item.
  /// - Returns: Whether it is the last and has a place and a day.
  func isSignature(_ item: Int) -> Bool { item == signature }

  /// Whether an item is a point of an agenda that only announces what is told elsewhere.
  func isAnnounced(_ item: Int) -> Bool { announced.contains(item) }
}

/// Which sections hold nothing but names: short lines without children, none of them a sentence.
private struct NameLists {
  private let note: MeetingNote
  /// The items of each section.
  private var items: [[Int]]

  init(_ note: MeetingNote) {
    self.note = note
    items = Array(repeating: [], count: note.sections.count)
    for index in note.items.indices { items[note.items[index].section].append(index) }
  }

  private static func isLong(_ text: String) -> Bool { text.count(of: " ") >= mostWords }

  private static func isPerson(_ text: String) -> Bool {
    let name = name(text)
    return Words.areName(name) && name.partCount + (name.hasPrefix("@") ? 1 : 0) > 1
  }

  /// A line without what stands in brackets behind a name.
  private static func name(_ text: String) -> Substring {
    let name = text[..<(text.place(of: "(") ?? text.endIndex)]
    return name.last == " " ? name.dropLast() : name
  }

  /// Whether a line has a duty of the meeting in brackets behind a name: "Ida Holm (notes)".
  private static func hasDuty(_ text: String) -> Bool {
    guard text.ends(with: ")"), let open = text.place(of: "(") else { return false }
    return Words.lowercased(text[open...]).contains(where: LabelRecognition.duties.contains)
  }

  func isList(_ section: Int) -> Bool { items[section].allSatisfy(isShort) }

  /// Whether most of a section is a list: who came for somebody else has a line as long as a sentence.
  func isMostlyList(_ section: Int) -> Bool {
    2 * items[section].count(where: isShort) >= items[section].count
  }

  /// Whether a section tells of something: a line of it has the words of a sentence, or a task.
  func hasSentences(_ section: Int) -> Bool {
    items[section].contains { index in
      let item = note.items[index]
      return item.form != .row && (Self.isLong(item.text) || StatusPledge.stands(in: item.text))
    }
  }

  private func isShort(_ index: Int) -> Bool {
    !note.items[index].hasChildren && note.items[index].form != .row
      && !Self.isLong(note.items[index].text)
  }

  /// Whether a section has nothing but links; one without items has its sub-sections.
  func isOfLinks(_ section: Int) -> Bool {
    !items[section].isEmpty
      && items[section].allSatisfy { note.items[$0].content.spans.allSatisfy { $0.link != nil } }
  }

  /// Whether a section with nothing but persons says who was there: by its heading, by handles or duties
  /// beside the names, or since no other section comes before it. Whoever was elected, or is given a
  /// task, stands under a heading that says so.
  func areThere(_ section: Int, under heading: String) -> Bool {
    let texts = items[section].map { note.items[$0].text }
    // One of them may go by one name.
    guard let first = items[section].first,
      texts.count > 3 && texts.dropFirst().contains(where: Self.isPerson)
        ? 5 * texts.count(where: Self.isPerson) >= 4 * texts.count
          && texts.allSatisfy({ Words.areName(Self.name($0)) })
        : texts.allSatisfy(Self.isPerson)
    else { return false }
    let hasBoxes = items[section].allSatisfy { note.items[$0].ticked != nil }
    // Beside a box, who came for somebody else has a line as long as a sentence.
    guard hasBoxes || isList(section) else { return false }
    let words = Words.lowercased(heading)
    return !words.contains { word in Self.honours.contains(where: word.hasPrefix) }
      && (words.contains(where: Self.roles.contains)
        || texts.contains { $0.has("@") || Self.hasDuty($0) }
        || texts.count >= Self.leastOfRoll
          && note.items[..<first].allSatisfy { note.sections[$0.section].kind == .preamble }
        // A roll is called with boxes.
        || hasBoxes && words.contains(where: Self.bodies.contains))
  }

  private static let honours = [
    "action", "award", "candidate", "elect", "lead", "new", "nomin", "promot", "task",
    "thank", "todo", "vote", "welcome", "winner", "assign", "owner",
  ]
  /// Fewer names may be those of things.
  private static let leastOfRoll = 3
  private static let roles: WordSet = [
    "attended", "came", "chair", "check-in", "facilitator", "here", "host", "hosts", "joined",
    "joining", "mc",
    "moderator", "notetaker", "present", "scribe", "sign", "sign-in", "signed", "signin",
    "who",
  ]

  private static let bodies: WordSet = [
    "board", "committee", "council", "members", "membership", "quorum", "roll", "voters", "voting",
  ]

  /// The most words of a person with what they are and where they work.
  private static let mostWords = 9
}
