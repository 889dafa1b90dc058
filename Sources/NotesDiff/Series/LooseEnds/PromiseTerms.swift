/// The words that tell what a promise is about: its own and, with less weight, those of what it stands
/// under.
struct PromiseTerms {
  /// The words of the statement.
  let own: [TopicWord]
  /// Those only the statement above it has.
  let above: [TopicWord]
  /// Compounds of the statement, "tar-shed", in lower case: each is a name where few say it.
  let compounds: [String]

  /// How much of a word of the statement above counts.
  private static let lesser = 0.6
  /// With fewer telling words a statement says nothing but what it stands under does.
  static let fewestTelling = 2
  /// Of fewer words of its own a promise is told by what it stands under.
  private static let fewestOwn = 3

  /// Reads a statement.
  ///
  /// - Parameters:
  ///   - item: The statement.
  ///   - note: Its note.
  init(_ item: Item, in note: MeetingNote) {
    own = TopicWord.all(in: item.text)
    compounds = Self.compounds(item.text)
    guard let parent = item.parent.map({ note.items[$0] }), parent.role == .statement else {
      above = []
      return
    }
    let known = Set(own.map(\.stem))
    above = TopicWord.all(in: parent.text).filter { !known.contains($0.stem) }
      .map { $0.counting(Self.lesser) }
  }

  /// How many words of its own tell what it is about.
  var telling: Int { own.count { $0.stem != MilestoneIndex.name && $0.weight >= 1 } }

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
