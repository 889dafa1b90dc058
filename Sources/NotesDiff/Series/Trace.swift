/// The life of what a user names, by words or by the id of a change.
public struct Trace: Sendable {
  /// Every place that speaks of it, in order of time, roadmap rows first.
  public private(set) var places: [ItemPlace] = []
  /// The lifelines they belong to, in order of their first place.
  public private(set) var lines: [Int] = []

  /// Finds what a user names.
  ///
  /// Twelve hex digits are the id of a change, where one has it; anything else is words, all of which
  /// a statement has to have, as beginnings of its words and in any order. Whole lifelines are taken: an item is
  /// followed under wordings that no longer have the words.
  ///
  /// - Parameters:
  ///   - query: The words or the id.
  ///   - history: The series.
  public init(_ query: String, in history: SeriesHistory) {
    let changed = Self.isIdentity(query) ? Self.changed(query, history) : []
    let found = changed.isEmpty ? Self.said(query, history) : changed
    lines = Array(Set(found.compactMap(history.lifelines.line))).sorted()
    places = lines.flatMap { history.lifelines.lines[$0].places }
    followHeirs(history)
    places.sort { Self.key($0, history).lexicographicallyPrecedes(Self.key($1, history)) }
  }

  /// Goes on with what an item went into, from there on.
  private mutating func followHeirs(_ history: SeriesHistory) {
    var seen = Set(lines)
    var open = lines
    while let line = open.popLast() {
      let life = history.lifelines.lines[line]
      guard let heir = life.mergedInto, let last = life.places.last, seen.insert(heir).inserted
      else { continue }
      lines.append(heir)
      open.append(heir)
      places += history.lifelines.lines[heir].places.filter { $0.note > last.note }
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

  private static func said(_ query: String, _ history: SeriesHistory) -> [ItemPlace] {
    let wanted = words(query)
    guard !wanted.isEmpty else { return [] }
    var found: [ItemPlace] = []
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        let words = self.words(item.text)
        if wanted.allSatisfy({ word in words.contains { $0.hasPrefix(word) } }) {
          found.append(ItemPlace(note: number, item: index))
        }
      }
    }
    return found
  }

  /// The words of a text as they are looked for: in lower case, compounds also part by part.
  static func words(_ text: String) -> [String] {
    Words.lowercased(text).flatMap { $0.split { "-/_".contains($0) }.map(String.init) + [$0] }
  }
}
