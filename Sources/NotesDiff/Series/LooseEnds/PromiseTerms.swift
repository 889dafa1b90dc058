/// The words that tell what a promise is about: its own and those of what it stands under, with less weight
/// where its own say enough.
struct PromiseTerms {
  /// The words of the statement.
  let own: [TopicWord]
  /// Those only the statement above it has.
  let above: [TopicWord]
  /// Compounds of the statement, "tar-shed", in lower case: each is a name where few say it.
  let compounds: [String]

  /// The words that only say when it is to be done, by stem: "Bring the winches back once the yard is
  /// clear" is about winches.
  let conditional: Set<String>
  /// Who is to do it, in words: that tells not what.
  private let owners: Set<String>

  /// How much of a word of the statement above counts beside telling ones below.
  private static let lesser = 0.6
  /// With fewer telling words a statement says nothing but what it stands under does.
  static let fewestTelling = 2
  /// Of fewer words of its own a promise is told by what it stands under.
  private static let fewestOwn = 3

  /// Reads a statement.
  init(_ item: Item, in note: MeetingNote) {
    own = TopicWord.all(in: item.text)
    conditional = Self.conditional(item.text)
    compounds = Self.compounds(item.text)
    owners = Set(item.owners.flatMap { TopicWord.all(in: $0) }.map(\.stem))
    guard let parent = item.parent.map({ note.items[$0] }), parent.role == .statement else {
      above = []
      return
    }
    let known = Set(own.map(\.stem))
    let words = TopicWord.all(in: parent.text).filter { !known.contains($0.stem) }
    let share = Self.telling(own, owners) < Self.fewestTelling ? 1 : Self.lesser
    above = words.map { $0.counting(share) }
  }

  private static func conditional(_ text: String) -> Set<String> {
    let parts = text.split(separator: " ")
    guard
      let start = parts.firstIndex(where: { conditions.contains($0.lowercased()) }), start > 0
    else { return [] }
    let end = parts[start...].firstIndex { $0.last.map { ",.;".contains($0) } == true }
    let rest = end.map { parts[($0 + 1)...] } ?? []
    let told = TopicWord.all(in: (parts[..<start] + rest).joined(separator: " "))
    guard told.contains(where: { $0.weight >= 1 }) else { return [] }
    let condition = parts[start...(end ?? parts.count - 1)].joined(separator: " ")
    return Set(TopicWord.all(in: condition).map(\.stem)).subtracting(told.map(\.stem))
  }

  private static let conditions: WordSet = ["once", "unless", "until", "when"]

  /// How many words of its own tell what it is about.
  var telling: Int { Self.telling(own, owners) }

  private static func telling(_ words: [TopicWord], _ owners: Set<String>) -> Int {
    words.count {
      $0.stem != MilestoneIndex.name && $0.weight >= 1 && !owners.contains($0.stem)
        && !spans.contains($0.stem)
    }
  }

  /// How long it takes, by stem: that tells not what.
  private static let spans = Set(CalendarWords.stretches.map(TopicWord.stem))

  /// Whether what it stands under tells what it is about: "Will roll it out to the remaining ones".
  var isToldAbove: Bool { own.count < Self.fewestOwn || telling < Self.fewestTelling }

  /// The compounds of a text, of letters alone, at least one part of which tells anything; where something
  /// goes is no name of it.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The compounds in lower case.
  static func compounds(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return [] }
    let words = Words.lowercased(text)
    return words.indices.filter { place in
      let word = words[place]
      return word.utf8.contains(UInt8(ascii: "-"))
        && !(place > 0 && ways.contains(words[place - 1]))
        && word.allSatisfy { $0.isLetter || $0 == "-" }
        && Words.parts(of: word).allSatisfy { $0.count >= leastOfPart }
        && TopicWord.all(in: word).contains { $0.weight >= 1 }
    }.map { words[$0] }.distinct()
  }

  private static let leastOfPart = 3
  private static let ways: WordSet = ["from", "in", "into", "on", "to", "under", "within"]
}
