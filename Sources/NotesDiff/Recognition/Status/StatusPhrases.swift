/// Phrases that speak of progress wherever they stand in a statement.
enum StatusPhrases {
  /// What a phrase says.
  enum Sense: Int, Sendable, CaseIterable {
    /// It can be used.
    case available
    /// It falls short of the end.
    case near
    /// It waits for somebody.
    case waiting
    /// It stands still.
    case stopped
    /// Something is left.
    case remaining
    /// It goes on.
    case ongoing
    /// It is to come.
    case future
    /// It is a lesser thing than the work itself: a draft, a first part, a plan.
    case lesser

    /// Whether it says that something is left open.
    var isOpen: Bool { self != .available && self != .lesser }
  }

  /// A phrase found in a text.
  struct Match: Sendable {
    /// What it says.
    let sense: Sense
    /// Its words.
    let phrase: String
    /// How many words stand before it.
    let place: Int
  }

  /// The first phrase of each sense in a row of words.
  ///
  /// - Parameter words: Words in lower case, without commas.
  /// - Returns: The phrases, in order.
  /// - Complexity: Linear in the number of words.
  static func matches(in words: [Word]) -> [Match] {
    var found: [Match] = []
    for index in words.indices {
      if words[index] == "now", index + 1 < words.count, isNews(words[index + 1]),
        !found.contains(where: { $0.sense == .available })
      {
        found.append(Match(sense: .available, phrase: "now " + words[index + 1].text, place: index))
      }
      if puts.contains(words[index]), let end = rest(words, index),
        !found.contains(where: { $0.sense == .stopped })
      {
        found.append(
          Match(
            sense: .stopped, phrase: words[index...end].spaced, place: index))
      }
      if let end = refusal(words, index), !found.contains(where: { $0.sense == .waiting }) {
        found.append(Match(sense: .waiting, phrase: words[index...end].spaced, place: index))
      }
      guard let phrases = all.byFirstWord[words[index]] else { continue }
      for entry in all.entries[phrases] where all.stands(entry, in: words, at: index) {
        guard !found.contains(where: { $0.sense == entry.sense }),
          entry.sense != .stopped || entry.count > 1 || isPredicate(words, index),
          entry.sense != .stopped || index == 0 || !Negation.denies(words[index - 1]),
          entry.sense != .future || isPlan(words, index)
            || !(entry.count == 1 || words[index] == "would"),
          entry.sense != .available || entry.count > 1 || isSaid(words, index),
          !(entry.count == 2 && words[index] == "to") || isUndone(words, index),
          entry.sense != .remaining || index == 0 || !StatusOpening.isModal(words[index - 1]),
          entry.sense != .available || isClaimed(words, index, entry.count)
        else { continue }
        let phrase = words[index..<index + entry.count].spaced
        found.append(Match(sense: entry.sense, phrase: phrase, place: index))
      }
    }
    return found
  }

  /// Whether a word is said of its subject: "the pump is delayed", "paused the pump", but not
  /// "delayed boats".
  private static func isPredicate(_ words: [Word], _ index: Int) -> Bool {
    let before = index > 0 ? StatusLexicon.roles(of: words[index - 1]) : .subject
    guard before.isDisjoint(with: [.subject, .adverb, .auxiliary]), index + 1 < words.count else {
      return true
    }
    let next = words[index + 1]
    return next == "due"
      || !StatusLexicon.roles(of: next).isDisjoint(with: [
        .boundary, .adverb, .auxiliary, .condition,
      ])
  }

  /// Whether a phrase says that a thing can be used, and not that it cannot, might or is asked: "may
  /// finally be operational", "not in the default set".
  private static func isClaimed(_ words: [Word], _ index: Int, _ count: Int) -> Bool {
    let before = words[..<index]
    if before.suffix(3).contains(where: StatusOpening.isModal) { return false }
    if before.suffix(5).contains(where: { asked.contains($0) || $0 == "if" || Negation.denies($0) })
    {
      return false
    }
    // "A crew is working for a month on the gate"
    if words[index + count - 1] == "working", index + count < words.count,
      ["for", "on", "through", "to", "toward", "towards", "with"].contains(words[index + count])
    {
      return false
    }
    guard index > 0, words[index] == "the", index + count < words.count else { return true }
    let isNoun = StatusLexicon.roles(of: words[index + count]).isDisjoint(with: [
      .boundary, .adverb,
    ])
    return !(isNoun && StatusOpening.has(.boundary, words[index - 1]))
  }

  /// Whether "to do" says that something is left, "the rest is to do", and has no object: "how to do
  /// this".
  private static func isUndone(_ words: [Word], _ index: Int) -> Bool {
    if index > 0, ["left", "lot", "more", "much", "still"].contains(words[index - 1]) {
      return true
    }
    return index + 2 >= words.count
  }

  private static let puts: [Word] = ["put", "puts", "putting", "placed"]

  /// Where "put … on hold" ends that begins at a place; nothing where it is no such phrase.
  private static func rest(_ words: [Word], _ start: Int) -> Int? {
    let longest = 10
    return (start + 1..<min(words.count, start + longest)).first { place in
      words[place - 1] == "on" && ["hold", "ice", "pause"].contains(words[place])
    }
  }

  /// Whether a word says that something is to come, which "planned" does not of what is called so,
  /// nor "planning" of a "capacity planning tool", nor "will" of what will never be.
  private static func isPlan(_ words: [Word], _ index: Int) -> Bool {
    if StatusOpening.announcesNothing(words, index) || Behaviour.isTold(by: words, index)
      || StatusOpening.isOpinion(words, index)
    {
      return false
    }
    // "Discussed what it should take" tells of no plan.
    if words[..<index].suffix(4).contains(where: asked.contains)
      || words[index] == "should" && words[..<index].suffix(2).contains("if")
    {
      return false
    }
    let before = index > 0 ? StatusLexicon.roles(of: words[index - 1]) : .subject
    let isPredicate = !before.isDisjoint(with: [.subject, .adverb, .auxiliary])
    let next = words.dropFirst(index + 1).first
    switch words[index] {
    case "planning": return isPredicate || next == "on"
    // "A good starting point", "fails on starting the pump", "leave starting in May". What is starting to
    // take shape has begun.
    case "starting" where next == "to": return false
    case "begin", "starting":
      return isPredicate || next.map { StatusOpening.has(.adverb, $0) || $0 == "to" } ?? true
    // "Frost was expected, but not so soon".
    case "expected": return next.map(StatusOpening.expectations.contains) ?? false
    // "The upcoming visit" only tells which.
    case "forthcoming": return next == nil || ["are", "is"].contains(words[max(0, index - 1)])
    case "upcoming": return index == 0 || ["are", "is"].contains(words[index - 1])
    default: return !isAttribute(words, index)
    }
  }

  private static let asked: WordSet = ["how", "what", "whether", "why"]

  /// Whether a word that can stand before a noun is said of its subject: "is operational".
  private static func isSaid(_ words: [Word], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return !StatusLexicon.roles(of: words[index - 1]).isDisjoint(with: [.adverb, .auxiliary])
      || index + 1 == words.count || StatusOpening.has(.boundary, words[index + 1])
  }

  /// Whether a past form only tells which thing is meant: "with planned support by the team".
  private static func isAttribute(_ words: [Word], _ index: Int) -> Bool {
    guard words[index].ends(with: "ed"), index > 0, index + 1 < words.count,
      ["a", "an", "by", "for", "his", "her", "its", "my", "of", "our", "the", "their", "with"]
        .contains(words[index - 1]) || words[index - 1].ends(with: "'s")
    else { return false }
    let next = StatusLexicon.roles(of: words[index + 1])
    return next.contains(.noun) || next.isDisjoint(with: [.boundary, .auxiliary])
  }

  /// Whether a verb after "now" says what a thing does or what was done to it: "now prints".
  private static func isNews(_ word: Word) -> Bool {
    let roles = StatusLexicon.roles(of: word)
    let idle: StatusLexicon.Roles = [
      .activity, .proposing, .beginning, .planning, .auxiliary, .boundary, .revoking,
    ]
    if roles.isDisjoint(with: idle), StatusLexicon.isPast(word) { return true }
    if !roles.isDisjoint(with: [.stateSingular, .statePlural]) {
      return !roles.contains(.beginning)
    }
    return roles.subtracting(.thing).isEmpty && word.count > 3 && word.ends(with: "s")
      && !word.ends(with: "ss")
      && !["depends", "expects", "fails", "hopes", "looks", "needs", "seems", "waits", "wants"]
        .contains(word)
  }

  /// A phrase of the tables.
  private struct Entry: Sendable {
    /// Where its second word lies among those of all.
    let start: Int
    /// How many words it has.
    let count: Int
    let sense: Sense
  }

  /// The phrases of the tables, those that begin with the same word side by side.
  private struct Entries: Sendable {
    /// The words of all phrases but their first.
    var words: [Word] = []
    var entries: [Entry] = []
    /// Where the phrases of a first word lie.
    var byFirstWord = WordMap<Range<Int>>(capacity: 256)

    /// Whether the words of a phrase behind the first are those behind a place.
    func stands(_ entry: Entry, in words: [Word], at start: Int) -> Bool {
      guard start + entry.count <= words.count else { return false }
      for place in 1..<max(1, entry.count)
      where words[start + place] != self.words[entry.start + place - 1] {
        return false
      }
      return true
    }
  }

  private static let all: Entries = {
    var all = Entries()
    var read: [(first: Word, entry: Entry)] = []
    read.reserveCapacity(400)
    // How many phrases begin with each word.
    var counts = WordMap<Int>(capacity: 256)
    for (sense, phrases) in tables {
      phrases.eachWord(separator: UInt8(ascii: ",")) { phrase in
        let start = all.words.count
        var first: Word?
        phrase.eachWord { word in
          if first == nil { first = Word(word) } else { all.words.append(Word(word)) }
        }
        guard let first else { return }
        counts.update(first, default: 0) { $0 += 1 }
        read.append((first, Entry(start: start, count: all.words.count - start + 1, sense: sense)))
      }
    }
    guard let any = read.first?.entry else { return all }
    all.entries = Array(repeating: any, count: read.count)
    var start = 0
    for (first, count) in zip(counts.words, counts.values) {
      all.byFirstWord.set(first, start..<start)
      start += count
    }
    for (first, entry) in read {
      all.byFirstWord.update(first, default: 0..<0) { places in
        all.entries[places.upperBound] = entry
        places = places.lowerBound..<places.upperBound + 1
      }
    }
    return all
  }()
}
