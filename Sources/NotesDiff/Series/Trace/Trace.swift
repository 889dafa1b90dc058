/// The life of what a user names, by words or by the id of a change.
public struct Trace: Sendable {
  /// Every place that speaks of it, in order of time, roadmap rows first.
  public private(set) var places: [ItemPlace] = []
  /// The strand each place belongs to, from 0, in order of their first place.
  public private(set) var strands: [ItemPlace: Int] = [:]
  /// The places only a possible link leads to.
  public private(set) var possible: Set<ItemPlace> = []

  /// For the last place of a strand that went into another: the other.
  public private(set) var heirs: [ItemPlace: Int] = [:]

  /// A word that is nearly one asked for.
  public struct NearWord: Sendable, Hashable {
    /// The word, in lower case.
    public var word: String
    /// How many statements have it beside the other words.
    public var count: Int
  }

  /// Words that are nearly one asked for, in statements that have all the others: another spelling.
  public var near: [NearWord] { subject.near }

  private let history: SeriesHistory
  private let subject: TraceSubject

  /// Finds what a user names.
  ///
  /// Twelve hex digits are the id of a change, where one has it; anything else is words, all of which
  /// a statement has to have, as beginnings of its words and in any order. An item is followed over
  /// sure links under wordings that no longer have the words, which are marked as possible, to the first
  /// that has none of them: from there the work of another may go on. What only names the subject among
  /// others is not followed. Over a link that is only possible an item is followed where the other side
  /// is about the same subject: a chain of guesses leads anywhere.
  ///
  /// - Parameters:
  ///   - query: The words or the id.
  ///   - history: The series.
  public init(_ query: String, in history: SeriesHistory) {
    self.history = history
    let changed = Self.isIdentity(query) ? Self.changed(query, history) : []
    subject = TraceSubject(query, changed: changed, in: history)
    var kept = Set(changed.isEmpty ? subject.places : changed)
    // A listing has many names in it and is about none.
    let listings = kept.filter { history.item($0).form == .code }
    for place in kept.sorted(by: { ($0.note, $0.item) < ($1.note, $1.item) })
    where !listings.contains(place) && !subject.isAside(in: history.item(place)) {
      for step in [-1, 1] { follow(place, by: step, &kept) }
    }
    possible.formUnion(listings)
    let keys = Dictionary(uniqueKeysWithValues: kept.map { ($0, Self.key($0, history)) })
    places = kept.sorted { keys[$0, default: []].lexicographicallyPrecedes(keys[$1, default: []]) }
    number(kept)
  }

  /// Adds what an item was before or became, and what that went into.
  private mutating func follow(_ start: ItemPlace, by step: Int, _ kept: inout Set<ItemPlace>) {
    guard var line = history.lifelines.line(of: start),
      var index = history.lifelines.lines[line].places.firstIndex(of: start)
    else { return }
    var isPossible = possible.contains(start)
    while true {
      let life = history.lifelines.lines[line]
      index += step
      var isDoubtful = false
      if life.places.indices.contains(index) {
        isDoubtful = life.possible.contains(life.places[step > 0 ? index : index + 1])
      } else {
        guard step > 0, let last = life.places.last, let heir = life.mergedInto,
          let next = history.lifelines.lines[heir].places.firstIndex(where: { $0.note > last.note })
        else { return }
        isDoubtful = life.isPossiblyMerged
        (line, index) = (heir, next)
      }
      let place = history.lifelines.lines[line].places[index]
      if isDoubtful {
        guard kept.contains(place) || subject.isTold(by: history.item(place)) else { return }
        isPossible = true
      } else if !isPossible, !history.item(place).isRoadmapRow,
        !kept.contains(place), !subject.isTold(by: history.item(place))
      {
        // The work may go on in other words, or another may have taken its place.
        isPossible = true
      }
      // What has the words itself is not in doubt, and is followed on its own.
      if kept.contains(place), !possible.contains(place) { return }
      if isPossible {
        possible.insert(place)
      } else {
        possible.remove(place)
      }
      kept.insert(place)
      guard subject.isTouched(by: history.item(place)) else { return }
    }
  }

  /// Numbers the strands: places of one lifeline with none left out between them.
  private mutating func number(_ kept: Set<ItemPlace>) {
    var count = 0
    for place in places where strands[place] == nil {
      guard let line = history.lifelines.line(of: place) else { continue }
      for next in history.lifelines.lines[line].places.drop(while: { $0 != place }) {
        guard kept.contains(next) else { break }
        strands[next] = count
      }
      count += 1
    }
    for place in places {
      guard let line = history.lifelines.line(of: place),
        history.lifelines.lines[line].places.last == place,
        let heir = history.lifelines.lines[line].mergedInto,
        let next = history.lifelines.lines[heir].places.first(where: { $0.note > place.note }),
        let strand = strands[next]
      else { continue }
      heirs[place] = strand
    }
  }

  private static func key(_ place: ItemPlace, _ history: SeriesHistory) -> [Int] {
    [place.note, history.item(place).isRoadmapRow ? 0 : 1, place.item]
  }

  /// Whether a text has the form of the id of a change.
  static func isIdentity(_ query: String) -> Bool {
    query.utf8.count == 12 && query.allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static func changed(_ id: String, _ history: SeriesHistory) -> [ItemPlace] {
    let id = id.lowercased()
    return history.steps.flatMap { step in
      step.comparison.changes.filter { $0.id == id }.flatMap { change in
        change.old.map { step.sources[$0] }
          + change.new.map { ItemPlace(note: step.new, item: $0) }
      }
    }
  }

  /// The words of a text as they are looked in: in lower case, compounds part by part and in one.
  static func words(_ text: String) -> [String] {
    Words.lowercased(text).flatMap { word in
      Words.parts(of: word) + [Words.joined(word)]
    }
  }

  /// The words of a query: whether a compound is written in one or with a hyphen is no difference.
  static func asked(_ query: String) -> [String] { Words.lowercased(query).map(Words.joined) }
}
