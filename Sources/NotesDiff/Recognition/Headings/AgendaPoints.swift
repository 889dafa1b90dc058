/// Tells the points of an agenda that only announce what is told elsewhere in the note from those that
/// are said nowhere else, and are all a reader gets.
struct AgendaPoints {
  private let labels: LabelRecognition
  private let note: MeetingNote
  private let agendas: Set<Int>
  private let lists: Set<Int>
  /// Whether more is noted outside the agendas than in them, so that a bare name there is no news.
  private var isMostlyElsewhere: Bool
  /// Whether points that say something are all there is: nothing was noted under any heading yet.
  private let isAlone: Bool
  /// What may tell of the points; most need not be looked for there.
  private lazy var told = ToldElsewhere(
    note, agendas: agendas,
    statements: note.items.indices.filter {
      Self.isElsewhere($0, in: note, agendas: agendas, lists: lists, labels: labels)
    })

  /// Looks where most of a note stands.
  ///
  /// - Parameters:
  ///   - note: The note, its sections and items gathered.
  ///   - agendas: The sections that list what is to be spoken about.
  ///   - lists: The sections that say who was there, and the like.
  ///   - labels: Tells what frames a meeting.
  /// - Complexity: Linear in the length of the note.
  init(_ note: MeetingNote, agendas: Set<Int>, besides lists: Set<Int>, labels: LabelRecognition) {
    self.labels = labels
    self.note = note
    self.agendas = agendas
    self.lists = lists
    let points = note.items.indices.filter {
      agendas.contains(note.items[$0].section) && !lists.contains(note.items[$0].section)
    }
    let isElsewhere = { index in
      Self.isElsewhere(index, in: note, agendas: agendas, lists: lists, labels: labels)
    }
    let others = note.items.indices.lazy.filter(isElsewhere).prefix(max(1, points.count)).count
    isMostlyElsewhere = others > 0 && others >= points.count
    isAlone = others == 0 && points.contains { Self.tells(note.items[$0]) }
    guard !isMostlyElsewhere, !isAlone else { return }
    isMostlyElsewhere = note.items.contains {
      agendas.contains($0.section) && told.tell(of: $0)
    }
  }

  /// Whether an item is noted outside agendas and lists.
  private static func isElsewhere(
    _ index: Int, in note: MeetingNote, agendas: Set<Int>, lists: Set<Int>,
    labels: LabelRecognition
  ) -> Bool {
    let section = note.items[index].section
    return !lists.contains(section) && !agendas.contains(section)
      && !note.items[index].text.isEmpty
      && (section != 0 || note.items[index].form != .paragraph)
      && !labels.isFrame(note.items[index].text)
  }

  /// Whether a point only announces.
  ///
  /// - Parameter index: The index of an item of an agenda.
  /// - Returns: Whether it is spoken about elsewhere, belongs to every meeting, or is a mere name in a
  ///   note that has more to say than its agenda.
  mutating func announces(_ index: Int) -> Bool {
    if TopicName.isProcedural(note.items[index].text, profile: labels.profile)
      || isMostlyElsewhere && !Self.tells(note.items[index])
    {
      return true
    }
    guard !isAlone else { return false }
    let point = note.items[index]
    return told.tell(of: point)
      || note.items.above(point).contains { told.tell(of: note.items[$0]) }
  }

  /// Whether a point says what it is about, as "Gates" does not.
  private static func tells(_ point: Item) -> Bool {
    point.content.spans.contains { $0.link != nil }
      || Words.lowercased(point.text).count >= leastTold
      // "Ida resigned".
      || Words.lowercased(point.text).dropFirst().contains { $0.count > 4 && $0.hasSuffix("ed") }
      || StatusOpening.tells(point.text)
  }

  private static let leastTold = 4
}

extension MeetingNote {
  /// The sections, outside teams, that are called so: as an agenda is, for one.
  func sections(named names: Set<String>) -> Set<Int> {
    Set(
      sections.indices.filter { index in
        [.other, .group, .preamble].contains(sections[index].kind)
          && names.contains(Words.lowercased(sections[index].heading.name).spaced)
      })
  }
}

extension AgendaPoints {
  /// The agendas whose points only sort others, "New items", most of which are told elsewhere: minutes below
  /// a point are told nowhere else.
  ///
  /// - Parameters:
  ///   - sections: Agendas with something below their points.
  ///   - note: The note, its sections and items gathered.
  ///   - agendas: All sections that list what is to be spoken about.
  ///   - lists: The sections that say who was there, and the like.
  ///   - labels: Tells what frames a meeting.
  /// - Returns: Those of them.
  /// - Complexity: Linear in the length of the note.
  static func listings(
    among sections: Set<Int>, in note: MeetingNote, agendas: Set<Int>, besides lists: Set<Int>,
    labels: LabelRecognition
  ) -> Set<Int> {
    guard !sections.isEmpty else { return [] }
    let told = ToldElsewhere(
      note, agendas: sections,
      statements: note.items.indices.filter {
        isElsewhere($0, in: note, agendas: agendas, lists: lists, labels: labels)
      })
    var points: [Int: (told: Int, all: Int)] = [:]
    for item in note.items where sections.contains(item.section) && !item.hasChildren {
      let isTold = item.form == .bullet && told.tell(of: item)
      points[item.section, default: (0, 0)].all += 1
      points[item.section, default: (0, 0)].told += isTold ? 1 : 0
    }
    return sections.filter { section in
      points[section].map { $0.all >= fewPoints && 3 * $0.told >= 2 * $0.all } ?? false
    }
  }

  private static let fewPoints = 3

  /// The points of such agendas all of whose sub-points only announce.
  static func sorting(
    _ announced: Set<Int>, in note: MeetingNote, _ sections: Set<Int>
  ) -> Set<Int> {
    guard !sections.isEmpty else { return [] }
    var sorting = Set(
      note.items.indices.filter {
        sections.contains(note.items[$0].section) && note.items[$0].hasChildren
      })
    for index in note.items.indices.reversed()
    where sections.contains(note.items[index].section) {
      let isKept = !announced.contains(index) && !sorting.contains(index)
      if isKept, let parent = note.items[index].parent { sorting.remove(parent) }
    }
    return sorting
  }
}

/// What stands outside the agendas of a note, to be asked whether it tells of a point.
private struct ToldElsewhere {
  /// A heading or statement where a point may be spoken about.
  private struct Place {
    let isHeading: Bool
    /// How many words of its own it has.
    let size: Int
    /// Its words, where it is one of the points word for word: it tells of no other then.
    let point: String?
  }

  private var places: [Place] = []
  /// The stems of the points.
  private var stems = ByteTable()
  /// Where each of them stands, as indices of places.
  private var postings: [[Int]] = []
  /// How those stems begin, so that most words need not be reduced to theirs.
  private var heads = [Bool](repeating: false, count: 1 << 12)
  private var links: Set<String> = []
  /// The links several points have, which tell of none of them: the minutes of the last meeting.
  private var sharedLinks: Set<String> = []
  /// The points without case and marks.
  private var points: Set<String> = []
  /// The most bytes one of them has.
  private var longestPoint = 0

  /// Gathers what may tell of the points.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - agendas: The sections that list what is to be spoken about.
  ///   - statements: The items outside them, by index.
  init(_ note: MeetingNote, agendas: Set<Int>, statements: [Int]) {
    var linked: Set<String> = []
    for item in note.items where agendas.contains(item.section) {
      points.insert(Self.key(of: item.text))
      longestPoint = max(longestPoint, item.text.utf8.count)
      for link in Set(item.content.links) where !linked.insert(link).inserted {
        sharedLinks.insert(link)
      }
      for stem in TopicName.stems(of: Self.content(of: item)) {
        if Int(stems.number(stem.span)) == postings.count { postings.append([]) }
        heads[Self.head(stem.span)] = true
      }
    }
    for index in statements {
      add(note.items[index].text, isHeading: false)
      links.formUnion(note.items[index].content.links)
    }
    for (index, section) in note.sections.enumerated()
    where !agendas.contains(index) && section.kind != .preamble {
      add(section.title.plain, isHeading: true)
      links.formUnion(section.title.links)
    }
  }

  private mutating func add(_ text: String, isHeading: Bool) {
    guard !text.isEmpty else { return }
    let stems = known(in: text)
    for stem in stems { postings[stem].append(places.count) }
    let size = isHeading && !stems.isEmpty ? TopicName.stems(of: text).count : stems.count
    // Few texts have words of a point, and no more than one.
    let key = stems.isEmpty || text.utf8.count > longestPoint ? nil : Self.key(of: text)
    places.append(
      Place(
        isHeading: isHeading, size: size, point: key.flatMap { points.contains($0) ? $0 : nil }))
  }

  /// The stems of points a text has, each once.
  private func known(in text: String) -> [Int] {
    let words = WordBytes(text)
    let bytes = words.bytes.span
    var found: [Int] = []
    for range in words.ranges {
      // "Hull-to-crane" is told by its parts.
      var start = range.lowerBound
      for place in range.lowerBound...range.upperBound
      where place == range.upperBound || bytes[place] == UInt8(ascii: "-")
        || bytes[place] == UInt8(ascii: "/")
      {
        let part = bytes.extracting(start..<place)
        start = place + 1
        guard heads[Self.head(part)], let stem = stems.find(Stemmer.stem(part).span),
          !found.contains(Int(stem))
        else { continue }
        found.append(Int(stem))
      }
    }
    return found
  }

  /// A number for the first two letters of a word, which no stem loses.
  private static func head(_ word: Span<UInt8>) -> Int {
    guard word.count > 1 else { return word.isEmpty ? 0 : Int(word[0]) }
    return (Int(word[0]) << 5 ^ Int(word[1])) & (1 << 12 - 1)
  }

  /// Whether a point is spoken about in one of the places.
  ///
  /// - Parameter point: An item of an agenda.
  /// - Returns: Whether a place has its link or most of its words.
  func tell(of point: Item) -> Bool {
    if point.content.links.contains(where: { links.contains($0) && !sharedLinks.contains($0) }) {
      return true
    }
    let key = Self.key(of: point.text)
    let stems = TopicName.stems(of: Self.content(of: point))
    guard !stems.isEmpty, stems.count <= Self.longest else { return false }
    var shared: [Int: Int] = [:]
    for stem in stems {
      guard let stem = self.stems.find(stem.span) else { continue }
      for place in postings[Int(stem)].prefix(Self.crowd) { shared[place, default: 0] += 1 }
    }
    return shared.contains { place, count in
      if let point = places[place].point, point != key { return false }
      // Of what a statement says most has to be there; a heading may name it in fewer words.
      return 3 * count >= 2 * stems.count
        || places[place].isHeading && count == places[place].size
          && (count > 1 ? 3 : 2) * count >= stems.count
    }
  }

  /// What a point is about: "discussed previously" only says where to look.
  private static func content(of point: Item) -> String {
    String(PointerTail.without(point.text))
  }

  private static func key(of text: String) -> String { Words.lowercased(text).spaced }

  /// A point of more words tells of more than what comes back of it.
  private static let longest = 40
  /// So many places are looked at for one word.
  private static let crowd = 64
}
