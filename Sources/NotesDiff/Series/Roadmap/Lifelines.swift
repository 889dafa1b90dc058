/// The life of one item through a series: the same piece of work under changing words, teams and
/// stages, oldest first.
public struct Lifeline: Sendable, Hashable {
  /// Where it is spoken of, oldest first, once a note.
  public var places: [ItemPlace]
  /// The lifeline it went into, where several items became one.
  public var mergedInto: Int?
  /// The places that a link leads to which is only possible.
  public var possible: Set<ItemPlace> = []
  /// Whether the link into the other lifeline is only possible.
  public var isPossiblyMerged = false
}

/// Chains of links over a whole series; every item is in exactly one.
public struct Lifelines: Sendable {
  /// The chains, in order of their first place.
  public private(set) var lines: [Lifeline] = []
  private var lineOf: [ItemPlace: Int] = [:]
  /// The last lifeline of every statement that could come back after a gap.
  private var lineSaying: [String: Int] = [:]

  /// Shorter statements may come back by chance.
  private static let tellingWords = 5

  /// The lifeline of an item.
  ///
  /// - Parameter place: Where the item was read.
  /// - Returns: The lifeline, by index.
  public func line(of place: ItemPlace) -> Int? { lineOf[place] }

  /// Chains the links of all steps.
  ///
  /// - Parameters:
  ///   - notes: The notes of the series.
  ///   - steps: The steps between them.
  ///   - copies: Notes whose roadmap was copied; their rows stay alone.
  /// - Complexity: Linear in items and links.
  init(notes: [MeetingNote], steps: [SeriesStep], copies: Set<Int>) {
    var origins: [ItemPlace: [Origin]] = [:]
    for step in steps {
      for change in step.comparison.changes where !change.old.isEmpty && !change.new.isEmpty {
        for new in change.new {
          let place = ItemPlace(note: step.new, item: new)
          origins[place, default: []] += change.old.map { old in
            let link = change.links.first { $0.old == old && $0.new == new }
            return Origin(place: step.sources[old], isSure: (link?.tier ?? change.tier) == .sure)
          }
        }
      }
    }
    let isCopy = { (place: ItemPlace) in
      copies.contains(place.note) && notes[place.note].items[place.item].isRoadmapRow
    }
    for (number, note) in notes.enumerated() {
      for index in note.items.indices {
        let place = ItemPlace(note: number, item: index)
        if isCopy(place) {
          lineOf[place] = lines.count
          lines.append(Lifeline(places: [place]))
        } else {
          // Work goes on in no heading of a group, nor a heading in work.
          let before = (origins[place] ?? []).filter { origin in
            !isCopy(origin.place)
              && notes[origin.place.note].items[origin.place.item].isGroupRow
                == note.items[index].isGroupRow
          }
          add(place, after: before, notes: notes)
        }
      }
    }
  }

  /// Where an item comes from.
  private struct Origin {
    var place: ItemPlace
    var isSure: Bool
  }

  /// Puts an item at the end of the lifeline that fits it best, or at the start of its own.
  private mutating func add(
    _ place: ItemPlace, after before: [Origin], notes: [MeetingNote]
  ) {
    let item = notes[place.note].items[place.item]
    let ranked = before.map { (fit(item, notes[$0.place.note].items[$0.place.item]), $0) }
      .sorted {
        let (first, second) = ($0.1.place, $1.1.place)
        return ($1.0, first.note, first.item) < ($0.0, second.note, second.item)
      }
      .map(\.1)
    let heir = ranked.first { origin in
      lineOf[origin.place].map { lines[$0].places.last } == origin.place
    }
    let key = Self.key(item, in: notes[place.note])
    defer { if let key { lineSaying[key] = lineOf[place] } }
    guard let line = heir.flatMap({ lineOf[$0.place] }) ?? key.flatMap({ returning($0, place) })
    else {
      lineOf[place] = lines.count
      lines.append(Lifeline(places: [place]))
      return
    }
    lines[line].places.append(place)
    lineOf[place] = line
    if heir?.isSure == false { lines[line].possible.insert(place) }
    for other in ranked {
      guard let absorbed = lineOf[other.place], absorbed != line,
        lines[absorbed].places.last == other.place, lines[absorbed].mergedInto == nil
      else { continue }
      lines[absorbed].mergedInto = line
      lines[absorbed].isPossiblyMerged = !other.isSure
    }
  }

  /// The lifeline that ended with the same statement and comes back with it.
  private func returning(_ key: String, _ place: ItemPlace) -> Int? {
    guard let line = lineSaying[key], lines[line].mergedInto == nil,
      let last = lines[line].places.last, last.note < place.note
    else { return nil }
    return line
  }

  /// What a statement is known by when it comes back: its words and its team; nothing for one too
  /// short to tell.
  ///
  /// - Parameters:
  ///   - item: The statement.
  ///   - note: The note it stands in.
  /// - Returns: Equal texts for what a reader takes for the same.
  static func key(_ item: Item, in note: MeetingNote) -> String? {
    guard item.role == .statement else { return nil }
    if item.isRoadmapRow { return "row|" + Cosmetics.key(item.statement).lowercased() }
    guard Words.lowercased(item.statement).count >= tellingWords else { return nil }
    let team = note.teamName(of: item.section) ?? ""
    return TeamName(team).key + "|" + Cosmetics.key(item.statement).lowercased()
  }

  /// How well an item continues another: by its words, then by its form.
  private func fit(_ item: Item, _ other: Item) -> Double {
    (item.isRoadmapRow == other.isRoadmapRow ? 1 : 0)
      + Cosmetics.overlap(item.statement, other.statement)
  }
}
