/// One item of the newer note whose links a careful reader should decide.
public struct Question: Sendable, Hashable {
  /// An item of the older note it may continue.
  public struct Candidate: Sendable, Hashable {
    /// Its name in answers, twelve hex digits.
    public var id: String
    /// The item of the older note, by index.
    public var old: Int
    /// How probable the link is, 0…1.
    public var probability: Double
    /// Whether it is linked as long as nobody answers.
    public var isLinked: Bool
  }

  /// Its name in answers: twelve hex digits made of the dates, the place and the text of the item.
  public var id: String
  /// The item of the newer note, by index.
  public var new: Int
  /// The best candidates, those that are linked among them, most probable first.
  public var candidates: [Candidate]
  /// What an answer is worth: the probability that something about the present links is wrong.
  public var value: Double
}

/// Finds what is worth asking.
struct QuestionList {
  /// How many candidates a question offers.
  static let offered = 5

  private let items: ItemAlignment
  private let names: ItemNames

  /// Prepares the questions.
  init(_ items: ItemAlignment, names: ItemNames) {
    self.items = items
    self.names = names
  }

  /// The questions, most valuable first; of two worth the same, the one further up in the note.
  ///
  /// - Complexity: Linear in the candidates, but for sorting.
  func questions() -> [Question] {
    let linked = Set(items.chosen())
    let groups = Dictionary(grouping: items.scored.indices) { items.scored[$0].candidate.new }
    let questions = groups.keys.sorted().compactMap { new -> Question? in
      guard items.decisions.settled[new] == nil, let places = groups[new] else { return nil }
      return question(about: new, among: places, linked: linked)
    }
    return questions.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
  }

  private func question(
    about new: Int, among places: [Int], linked: Set<Int>
  ) -> Question? {
    var right = 1.0
    for place in places {
      let probability = items.scored[place].probability
      right *= linked.contains(place) ? probability : 1 - probability
    }
    guard right < 1 else { return nil }
    let ranked = places.sorted {
      let (first, second) = (items.scored[$0].probability, items.scored[$1].probability)
      return (linked.contains($0) ? 0 : 1, -first, $0) < (linked.contains($1) ? 0 : 1, -second, $1)
    }
    let candidates = ranked.prefix(Self.offered)
      .sorted {
        (-items.scored[$0].probability, $0) < (-items.scored[$1].probability, $1)
      }
      .map { place in
        let old = items.scored[place].candidate.old
        return Question.Candidate(
          id: names.old[old], old: old, probability: items.scored[place].probability,
          isLinked: linked.contains(place))
      }
    return Question(id: names.new[new], new: new, candidates: candidates, value: 1 - right)
  }
}
