/// Links what says nearly the same under one topic, "Ida will look at this" and "Ida will look at this in
/// May": without the name and the common words nothing is left by which the two could be known.
enum NearTwins {
  /// How sure such a link is.
  private static let probability = 0.9

  /// The links for items that have none.
  ///
  /// - Parameters:
  ///   - links: The links found.
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  ///   - decisions: What was answered.
  /// - Returns: The links found and the further ones, in order of the newer note, then of the older.
  /// - Complexity: Linear in the number of items, and under each topic in the product of those left.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, sections: [SectionLink],
    decisions: Decisions
  ) -> [ItemLink] {
    let linked = (old: Set(links.map(\.old)), new: Set(links.map(\.new)))
    var left: [Topic: [Int]] = [:]
    for index in new.items.indices where !linked.new.contains(index) && mayBe(new.items[index]) {
      let item = new.items[index]
      left[item.parent.map { .item($0) } ?? .section(item.section), default: []].append(index)
    }
    guard !left.isEmpty else { return links }
    let heirs = Dictionary(links.map { ($0.old, $0.new) }, uniquingKeysWith: min)
    let headings = headings(old, new, sections)
    var gone: [Topic: [Int]] = [:]
    for index in old.items.indices where !linked.old.contains(index) && mayBe(old.items[index]) {
      let item = old.items[index]
      let topic: Topic? =
        item.parent.map { heirs[$0].map { .item($0) } }
        ?? headings[item.section].map { .section($0) }
      if let topic, left[topic] != nil { gone[topic, default: []].append(index) }
    }
    var further: [ItemLink] = []
    for (topic, olds) in gone {
      guard let news = left[topic], olds.count * news.count <= most else { continue }
      let pairs = olds.flatMap { first in
        news.compactMap { second in
          likeness(old.items[first].statement, new.items[second].statement)
            .map { (old: first, new: second, likeness: $0) }
        }
      }
      for pair in pairs where decisions.verdict(on: .init(old: pair.old, new: pair.new)) != false {
        let isRivalled = pairs.contains { other in
          (other.old == pair.old) != (other.new == pair.new) && other.likeness >= pair.likeness
        }
        if isRivalled { continue }
        further.append(
          ItemLink(
            old: pair.old, new: pair.new, probability: probability, evidence: [.sameParent]))
      }
    }
    return links.completed(by: further)
  }

  /// What items stand under: one of the newer note, or the margin of one of its sections.
  private enum Topic: Hashable {
    case item(Int)
    case section(Int)
  }

  /// So many pairs under one topic are compared: more is no topic, but a list.
  private static let most = 64
  private static let longest = 240

  private static func mayBe(_ item: Item) -> Bool {
    item.role == .statement && item.form != .row && item.silentTopic == nil
      && item.statement.utf8.count <= longest
  }

  /// For the older sections under a topic of their own the newer of the same name.
  private static func headings(
    _ old: MeetingNote, _ new: MeetingNote, _ sections: [SectionLink]
  ) -> [Int: Int] {
    var headings: [Int: Int] = [:]
    for link in sections {
      for section in link.old where section > 0 && old.sections[section].kind == .other {
        let title = old.sections[section].title.plain
        headings[section] = link.new.first { new.sections[$0].title.plain == title }
      }
    }
    return headings
  }

  /// How many words two statements have in common, where they are nearly one: they open alike and part
  /// in nothing that tells, or have every word that tells anything, days and months left out.
  ///
  /// - Parameters:
  ///   - statement: A statement of the older note.
  ///   - other: One of the newer.
  /// - Returns: So many, or nothing where they are not nearly one.
  static func likeness(_ statement: String, _ other: String) -> Int? {
    let (first, second) = (Words.lowercased(statement), Words.lowercased(other))
    let opening = zip(first, second).prefix { $0 == $1 }.count
    let (own, others) = (Set(first), Set(second))
    let isOpening =
      opening >= leastOpening && 2 * opening >= min(first.count, second.count)
      && !(own.subtracting(others).contains(where: tells)
        && others.subtracting(own).contains(where: tells))
    guard isOpening || isSame(own, others) else { return nil }
    return own.intersection(others).count
  }

  /// So many words open a sentence: who does what.
  private static let leastOpening = 4
  /// One word in common is said of anything.
  private static let leastSame = 2

  private static func isSame(_ first: Set<String>, _ second: Set<String>) -> Bool {
    let stems = stems(of: first)
    return stems.count >= leastSame && stems == self.stems(of: second)
  }

  private static func stems(of words: Set<String>) -> Set<[UInt8]> {
    Set(
      words.filter { word in
        CommonWords.kinds[word] != .stop && !times.contains(Word(word))
          && !CommonWords.isDate(word.utf8.span)
      }.map { Stemmer.stem(Array($0.utf8)) })
  }

  /// Whether a word tells one piece of work from another.
  private static func tells(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) { return true }
    switch CommonWords.kinds[word] ?? CommonWords.kinds[Stemmer.stem(Array(word.utf8)).span] {
    case .stop, .process, .everyday: return false
    case .general, nil: return !times.contains(Word(word))
    }
  }

  private static let times: WordSet = [
    "again", "eventually", "later", "next", "shortly", "soon", "still", "today", "tomorrow",
    "tonight", "week", "month", "meeting", "time",
  ]
}
