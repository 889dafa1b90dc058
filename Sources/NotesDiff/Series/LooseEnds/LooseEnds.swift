/// What was promised, awaited or begun and nobody has spoken of since.
public struct LooseEnds: Sendable {
  /// What makes a statement one that somebody may come back to.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// A box nobody ticked, or a point of a list of tasks.
    case task
    /// It is to come: it says so first, or the list it stands in does.
    case planned
    /// It was begun.
    case begun
    /// It says what is to come of it or what it waits for.
    case underWay

    /// Whether nothing else has to speak for it.
    fileprivate var isEnough: Bool {
      switch self {
      case .task, .planned, .begun: true
      case .underWay: false
      }
    }
  }

  /// One statement that went quiet.
  public struct End: Sendable, Hashable {
    /// Who said it, by the name the team has now; outside teams, the section.
    public var team: String
    /// The name the team had when it said so, where that was another.
    public var formerly: String?
    /// Where it was last spoken of.
    public var place: ItemPlace
    /// What makes it one to come back to.
    public var ground: Ground
    /// The first note that speaks of it, by place.
    public var first: Int
    /// How many meetings there were since.
    public var meetings: Int
    /// In how many of them its team reported.
    public var reports: Int
    /// A later statement that may be about it.
    public var perhaps: ItemPlace?
    /// How many others stand beside it under one statement; it stands for them, too.
    public var others = 0
  }

  /// The statements, by team in order of first mention, oldest first.
  public private(set) var ends: [End] = []

  /// Finds what went quiet.
  ///
  /// Silence of the team is no silence on the item: only meetings count in which the team, under
  /// whatever name, reported. A task is everybody's, and so is the word somebody gave outside the
  /// teams: for them every meeting counts.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - teams: Its teams over time.
  ///   - meetings: For how many reports of its team nobody has spoken of an item.
  ///   - promises: Whether work that is going on promises or awaits something, by its own words.
  /// - Complexity: The product of quiet items and later notes at worst, by an index of words.
  public init(
    _ history: SeriesHistory, teams: TeamHistory, meetings: Int,
    promises: (ItemPlace) -> Bool
  ) {
    var units = UnitNames(history, teams)
    let index = MentionIndex(history) { units.name(at: $0) }
    for line in history.lifelines.lines {
      guard let last = line.places.last, line.mergedInto == nil else { continue }
      let item = history.item(last)
      let since = history.notes.count - 1 - last.note
      guard since >= meetings, let ground = Self.ground(item),
        ground.isEnough || Self.isPutDown(item) || promises(last)
      else { continue }
      let team = history.unit(last)
      let isEverybodys = ground == .task || team == nil && StatusPledge.stands(in: item.text)
      guard let unit = team ?? (isEverybodys ? history.heading(last) : nil) else { continue }
      let reports = units.reports(of: unit, at: last)
      guard (isEverybodys ? since : reports) >= meetings else { continue }
      let mention = index.mention(of: last)
      guard mention?.isSure != true else { continue }
      let name = units.name(of: unit, at: last)
      ends.append(
        End(
          team: name, formerly: TeamName(name).key == TeamName(unit).key ? nil : unit,
          place: last, ground: ground,
          first: line.places[0].note, meetings: since, reports: reports,
          perhaps: mention?.place))
    }
    dropDetails(history)
    dropEarlier(history)
    joinSiblings(history)
    sort()
  }

  /// Leaves out what stands under a statement that is listed itself.
  private mutating func dropDetails(_ history: SeriesHistory) {
    let listed = Set(ends.map(\.place))
    ends.removeAll { end in
      history.notes[end.place.note].items.above(history.item(end.place)).contains {
        listed.contains(ItemPlace(note: end.place.note, item: $0))
      }
    }
  }

  /// Leaves out what its team comes back to in a later end, or in the next line of the same note.
  private mutating func dropEarlier(_ history: SeriesHistory) {
    var teams: [String: [String: [Int]]] = [:]
    var dropped: Set<Int> = []
    let order = ends.indices.sorted {
      (ends[$0].place.note, ends[$0].place.item) > (ends[$1].place.note, ends[$1].place.item)
    }
    for number in order {
      let end = ends[number]
      let words = TopicWord.all(in: history.item(end.place).text).filter { $0.weight >= 1 }
      var shared: [Int: Int] = [:]
      for word in words {
        let known = teams[end.team]?[word.stem] ?? []
        guard known.count <= Self.mostAlike else { continue }
        for later in known { shared[later, default: 0] += 1 }
      }
      let isTold = shared.contains { later, count in
        count > 1 && comesBack(end, in: ends[later], history)
      }
      // A task is ticked off by itself.
      if isTold, end.ground != .task { dropped.insert(number) }
      for word in words { teams[end.team, default: [:]][word.stem, default: []].append(number) }
    }
    ends = ends.indices.filter { !dropped.contains($0) }.map { ends[$0] }
  }

  /// Whether a later end may tell of an earlier one: in a note of the months after, or as what is to come of
  /// it in the next line.
  private func comesBack(_ end: End, in later: End, _ history: SeriesHistory) -> Bool {
    if later.place.note == end.place.note {
      return later.place.item == end.place.item + 1 && end.ground == .underWay
        && later.ground == .planned
    }
    return history.days(from: end.place.note, to: later.place.note) <= MentionIndex.longestGuess
  }

  /// A word of more ends of one team tells none apart.
  private static let mostAlike = 4

  /// Keeps one of several that stand under one statement; a label only sorts what stands under it, and
  /// of tasks each is one.
  private mutating func joinSiblings(_ history: SeriesHistory) {
    var kept: [End] = []
    var first: [ItemPlace: Int] = [:]
    for end in ends {
      let note = history.notes[end.place.note]
      if end.ground != .task, let parent = note.items[end.place.item].parent,
        note.items[parent].role == .statement
      {
        let above = ItemPlace(note: end.place.note, item: parent)
        if let known = first[above] {
          kept[known].others += 1
          continue
        }
        first[above] = kept.count
      }
      kept.append(end)
    }
    ends = kept
  }

  private mutating func sort() {
    var order: [String: Int] = [:]
    let keys = ends.enumerated().map { offset, end in
      let rank = order[end.team] ?? order.count
      order[end.team] = rank
      return [rank, end.place.note, offset]
    }
    ends = zip(keys, ends).sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Whether a statement begins by saying that work is put down: "Pausing the migration".
  private static func isPutDown(_ item: Item) -> Bool {
    item.cues.words(of: .hedgeStopped).map {
      item.statement.lowercased().hasPrefix($0.lowercased())
    } == true
  }

  /// What makes a statement one to come back to; nothing for what only groups others, for the past and
  /// for what is done or was called off.
  private static func ground(_ item: Item) -> Ground? {
    // What ends with a colon leaves it to those below to say what is to come.
    guard item.role == .statement, !item.isRoadmapRow, item.status.status.isOpen,
      !(item.hasChildren && item.text.ends(with: ":")),
      Words.lowercased(item.statement).count >= 3
    else { return nil }
    guard !NobodysPromise.saysNothing(item.statement) else { return nil }
    if item.cues.has(.boxOpen) || item.cues.has(.labelTask) || item.cues.has(.underTask) {
      return .task
    }
    guard !item.cues.tellOfThePast, !item.cues.has(.opensRevoked), !item.cues.has(.thanks),
      !NobodysPromise.isMade(by: item.statement), !NobodysPromise.isTitle(item)
    else { return nil }
    switch item.status.status {
    case .planned:
      let first: [StatusCue] = [.opensFuture, .labelPlanned, .underPlanned, .columnPlanned]
      return first.contains(where: item.cues.has) ? .planned : .underWay
    case .inProgress:
      let verb = item.cues.words(of: .opensBegun) ?? ""
      // Of "2.1 begins to recommend …" a release is the subject, and no team began any work.
      guard Direction.starts.contains(verb), !verb.hasSuffix("s") else { return .underWay }
      if !beginnings.contains(verb) { return .begun }
      // "Start a list of knots" is a plan, "Optionally start the pumps" tells what a thing does.
      return Words.lowercased(item.statement).first == verb ? .planned : .underWay
    case .done, .unknown: return nil
    }
  }

  /// The forms of verbs of beginning that order it.
  private static let beginnings: WordSet = ["begin", "start"]
}

/// The names of teams as they are called at last, and how often they reported.
private struct UnitNames {
  private let history: SeriesHistory
  private let teams: TeamHistory
  private var names: [Unit: String] = [:]
  private var counts: [Unit: Int] = [:]

  /// A team or section of a note.
  private struct Unit: Hashable {
    let note: Int
    let name: String
  }

  init(_ history: SeriesHistory, _ teams: TeamHistory) {
    self.history = history
    self.teams = teams
  }

  /// The last name of a team; that of a section stays.
  mutating func name(of unit: String, at place: ItemPlace) -> String {
    guard history.team(place) != nil else { return unit }
    let key = Unit(note: place.note, name: unit)
    if let known = names[key] { return known }
    let name = teams.lastName(of: unit, at: place.note)
    names[key] = name
    return name
  }

  /// The last name of who speaks at a place; nothing where nobody does.
  mutating func name(at place: ItemPlace) -> String {
    history.heading(place).map { name(of: $0, at: place) } ?? ""
  }

  /// How often a team or section reported after a note.
  mutating func reports(of unit: String, at place: ItemPlace) -> Int {
    if history.team(place) != nil { return teams.reports(of: unit, after: place.note) }
    let key = Unit(note: place.note, name: unit)
    let count = counts[key] ?? history.reports(ofSection: unit, after: place.note)
    counts[key] = count
    return count
  }
}
