/// Where a series says of a thing that it is for everybody ("GA"), which ends the promise that it will be.
struct MilestoneIndex {
  /// What the milestone is called, as a word.
  static let name = "ga"
  private static let firsts: WordSet = ["generally", "general"]
  private static let seconds: WordSet = ["available", "availability"]

  private let history: SeriesHistory
  private var places: [(place: ItemPlace, words: Set<String>)] = []

  /// Starts without any.
  init(_ history: SeriesHistory) { self.history = history }

  /// Takes in a statement, if it speaks of the milestone.
  mutating func add(_ place: ItemPlace, _ stems: [String]) {
    guard stems.contains(Self.name) || Self.isSpelled(history.item(place).text) else { return }
    places.append(
      (place, Set(stems).union(Words.lowercasedParts(history.item(place).text))))
  }

  /// The next statement that has a thing reach the milestone that was promised for it.
  ///
  /// Of the same thing is what has a word of the promise, of the part of the team it stands under or, said
  /// by others, all words of the name of that part or team; a promise that tells of nothing is of all its
  /// team.
  ///
  /// - Parameters:
  ///   - place: Where it was promised.
  ///   - terms: What the promise is about, with what it stands under.
  ///   - isOwn: Whether a statement is of the same team.
  /// - Returns: The statement; nothing where none is known, or the promise is another.
  func mention(
    of place: ItemPlace, _ terms: [TopicWord], isOwn: (ItemPlace) -> Bool
  ) -> ItemPlace? {
    guard
      terms.contains(where: { $0.stem == Self.name }) || Self.isSpelled(history.item(place).text)
    else { return nil }
    let told = terms.filter { $0.stem != Self.name && $0.weight >= 1 }.map(\.stem)
    let part = history.component(place)
    let name = Words.lowercasedParts(part ?? history.team(place) ?? "")
    return places.first { known, words in
      guard known.note > place.note else { return false }
      if isOwn(known), told.isEmpty && part == nil || told.contains(where: words.contains) {
        return true
      }
      return !name.isEmpty && name.allSatisfy(words.contains)
        || isOwn(known) && part != nil && history.component(known) == part
    }?.place
  }

  /// Whether the milestone is written out.
  private static func isSpelled(_ text: String) -> Bool {
    guard text.contains("enera") else { return false }
    let words = Words.lowercased(text)
    return zip(words, words.dropFirst()).contains {
      firsts.contains($0) && seconds.contains($1)
    }
  }
}
