import NotesDiff

/// Tells whether the topic of a promise goes on with what may well be an answer to it in other words.
///
/// Outside teams a heading or a point is about one matter: who says something of that matter and names the one
/// who promised, or has the rare words of the promise, has spoken of it. A section of many works tells
/// nothing so: a name stands in each of them.
struct TopicNews {
  /// What is new in the newer note.
  private struct Statement {
    let line: Int
    let text: String
    /// The headings around it.
    let section: [String]
    let isAtMargin: Bool
  }

  private let facts: ChangeReport
  private let statements: [Statement]
  /// The statements under each heading that names a matter.
  private var topics: [[String]: [Int]] = [:]
  /// For the line of an item of the newer note: those that stand right below it.
  private let below: [Int: [Int]]
  /// The statements by their lines.
  private let numbers: [Int: Int]
  /// For the line of an older item: those of its newer wordings.
  private let successors: [Int: Set<Int>]
  private let people: PeopleNames
  // Few promises are asked for so far.
  private lazy var words = StatementIndex(
    statements.map(\.text), isTakenApart: true, isStemmed: true)
  /// The names of the topics of which it is told what came out.
  private lazy var settled = Self.settled(statements)
  /// The points of the newer note with something below them, by their names.
  private lazy var points = Self.points(of: facts, over: below)

  /// More statements at the margin of a section, or below a point, are of several works.
  private static let mostAtMargin = 6
  private static let mostBelow = 12
  /// Of a topic with more nobody reads all of it for one promise.
  private static let mostOfTopic = 64
  /// No more points are looked at for one that has another name now, or is settled.
  private static let mostPoints = 200
  private static let longestName = 8
  /// What names somebody says something of them only in more words.
  private static let leastOfNews = 4
  /// A word of so many letters tells.
  private static let least = 5
  /// Of so many words as a share of those of a promise a topic has to have the rare ones: three fifths.
  private static let share = (part: 3, of: 5)

  /// Gathers what is new outside teams.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the number of items and their depth.
  init(_ facts: ChangeReport) {
    self.facts = facts
    people = PeopleNames(facts)
    let parents = OlderSections.parents(facts.changes.lazy.flatMap { $0.new })
    var statements: [Statement] = []
    var below: [Int: [Int]] = [:]
    var successors: [Int: Set<Int>] = [:]
    for change in facts.changes {
      for entry in change.new where entry.team == nil {
        if let parent = entry.parentLine { below[parent, default: []].append(entry.line) }
        guard entry.role == .statement, !Self.still.contains(change.kind) else { continue }
        statements.append(
          Statement(
            line: entry.line, text: entry.text,
            section: OlderSections.section(of: entry, parents: parents),
            isAtMargin: entry.parentLine == nil))
      }
      for old in change.old {
        successors[old.line, default: []].formUnion(change.new.map { $0.line })
      }
    }
    self.statements = statements
    self.below = below
    self.successors = successors
    numbers = Dictionary(
      statements.enumerated().map { ($0.element.line, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (number, statement) in statements.enumerated() {
      if let topic = Self.topic(statement.section) { topics[topic, default: []].append(number) }
    }
    topics = topics.filter { _, found in
      found.count <= Self.mostOfTopic
        && found.count { statements[$0].isAtMargin } <= Self.mostAtMargin
    }
  }

  private static let still: [ChangeKind] = [.cosmetic, .moved, .unchanged]

  /// Whether a reader would say that the newer note speaks of a promise outside teams.
  ///
  /// - Parameters:
  ///   - promise: A promise of the older note.
  ///   - sections: Where its statements stand.
  /// - Returns: Whether its topic goes on with news of who gave it, of its words, or of what came out.
  /// - Complexity: Linear in the statements of its topic.
  mutating func answer(_ promise: Promise, _ sections: inout OlderSections) -> Bool {
    let entry = promise.entry
    guard entry.team == nil, !statements.isEmpty else { return false }
    let isMarked = Promise.isMarked(entry)
    let named = people.named(in: entry.text)
    let asked = promise.asked.text
    let telling = TellingWords(
      people.removed(from: asked), isTakenApart: true, isStemmed: true, least: Self.least)
    if isMarked || StatusPledge.commands(entry.text),
      tellsTask(named, asked) || settlesTopic(in: asked)
    {
      return true
    }
    let section = sections.headings(around: entry)
    let margin = marginal(section)
    let point = around(entry)
    // The item it stands under, or its heading where it stands at the margin.
    let nearest = point.isEmpty ? margin : point
    let news =
      (nearest.count <= Self.mostBelow ? nearest : margin.filter { statements[$0].isAtMargin })
      .map { statements[$0].text }
    // Who is to do a marked task is heard of anyway.
    let partners = isMarked ? partners(of: entry) : named
    if news.contains(where: {
      names(partners, $0) || names(named, $0) && shares(telling, with: $0)
    }) {
      return true
    }
    if tellOutcome(margin, of: asked, besides: section.last ?? "") { return true }
    return hasWords(of: telling, in: margin.isEmpty ? point : margin + point)
  }

  // MARK: The topic

  /// What is new under the heading of a promise, where that is about one matter.
  private func marginal(_ section: [String]) -> [Int] {
    Self.topic(section).flatMap { topics[$0] } ?? []
  }

  /// What names the matter of a section: the headings around it and its own words, without those that fit
  /// any, "Lamp updates"; nothing for a heading that only gathers.
  private static func topic(_ section: [String]) -> [String]? {
    guard let name = section.last, !SectionNames.isOfProcedure(name),
      !SectionNames.concernsAll(name), !SectionNames.gathers(name), !ActionList.isNamed(by: name),
      TopicName.named(name) != nil
    else { return nil }
    let words = Words.lowercased(name).filter { !FormWords.areAll(of: $0) }
    return words.isEmpty ? nil : section.dropLast() + [words.spaced]
  }

  private static func settled(_ statements: [Statement]) -> [WordBytes] {
    statements.lazy.filter { WordBytes($0.text).hasWord(among: outcomes) }
      .compactMap { topic($0.section)?.last }
      .filter { (2...longestName).contains($0.partCount) }
      .prefix(mostPoints).distinct().map { WordBytes($0) }
  }

  private static func points(
    of facts: ChangeReport, over below: [Int: [Int]]
  ) -> [(topic: TopicName.Topic, line: Int)] {
    facts.changes.lazy.flatMap { $0.new }.filter { entry in
      entry.team == nil && below[entry.line] != nil && TopicName.named(entry.text) != nil
    }.prefix(mostPoints).map { (TopicName.Topic($0.text), $0.line) }
  }

  /// What is new of the item a promise stands under, whatever it is called now, and below that.
  private mutating func around(_ entry: ChangeReport.Entry) -> [Int] {
    guard let line = entry.parentLine, let name = entry.path.last else { return [] }
    var left = successors[line] ?? []
    if TopicName.named(name) != nil {
      let topic = TopicName.Topic(name)
      left.formUnion(points.filter { $0.topic.isOne(with: topic) }.map(\.line))
    }
    var (found, seen) = ([Int](), left)
    while let line = left.popFirst() {
      if let number = numbers[line] { found.append(number) }
      for next in below[line] ?? [] where seen.insert(next).inserted { left.insert(next) }
      guard seen.count <= Self.mostOfTopic else { return [] }
    }
    return found.sorted()
  }

  // MARK: What answers

  /// Whether a statement says something of one of some people.
  private func names(_ named: Set<Substring>, _ text: String) -> Bool {
    !named.isEmpty && text.partCount >= Self.leastOfNews
      && !people.named(in: text).isDisjoint(with: named)
  }

  /// Who is named in a task beside those who are to do it, whose names open it or stand in brackets behind it.
  private func partners(of task: ChangeReport.Entry) -> Set<Substring> {
    let words = Outcome.withoutMark(task.textWithoutOwners.plain).parts
    let rest = words.drop { people.hold(String($0.core)) || ["&", "and", "to"].contains($0) }
    return people.named(in: rest.prefix { !$0.begins(with: "(") }.spaced)
  }

  private func shares(_ telling: TellingWords, with text: String) -> Bool {
    telling.shared(
      with: [
        TellingWords(text, isTakenApart: true, isStemmed: true, least: Self.least)
      ]) > 0
  }

  /// Whether a statement at the margin of a topic tells what came out, and has a rare word of a promise
  /// besides those of its heading.
  private mutating func tellOutcome(
    _ topic: [Int], of asked: String, besides heading: String
  ) -> Bool {
    let told = topic.filter {
      statements[$0].isAtMargin && WordBytes(statements[$0].text).hasWord(among: Self.outcomes)
    }
    guard !told.isEmpty else { return false }
    let known = Words.lowercased(heading)
    let things = asked.parts.filter { part in
      !Words.lowercased(String(part)).contains(where: known.contains)
    }
    let telling = TellingWords(
      things.spaced, isTakenApart: true, isStemmed: true, least: Self.leastOfOutcome)
    return words.shared(with: telling, crowd: Self.few).contains { told.contains($0.statement) }
  }

  private static let leastOfOutcome = 4
  private static let outcomes: WordSet = [
    "accepted", "agreed", "approved", "chose", "chosen", "decided", "elected", "failed",
    "finalised", "finalized", "rejected", "resolved", "selected", "settled",
  ]

  /// Whether a task names the matter of a heading in all its words, and it is told there what came out.
  private mutating func settlesTopic(in task: String) -> Bool {
    guard !settled.isEmpty else { return false }
    let words = WordBytes(task)
    return settled.contains { $0.stand(in: words) }
  }

  /// Whether a statement names somebody of a task and has a rare word of it: "Bo looked into the lock".
  private mutating func tellsTask(_ named: Set<Substring>, _ task: String) -> Bool {
    guard !named.isEmpty else { return false }
    let spoken = WordBytes(task, isTakenApart: true)
    let deeds = Set(
      spoken.ranges.indices.filter { StatusPledge.isDeed(spoken, $0) }
        .map { String(decoding: spoken.bytes[spoken.ranges[$0]], as: UTF8.self) })
    let things = people.removed(from: Outcome.withoutMark(task)).parts.filter {
      !deeds.contains($0.lowercased())
    }
    let telling = TellingWords(
      things.spaced, isTakenApart: true, isStemmed: true, least: TellingWords.least)
    return words.shared(with: telling, crowd: Self.few).contains {
      names(named, statements[$0.statement].text)
    }
  }

  /// A word that no more statements have is rare.
  private static let few = 2

  /// Whether most words of a promise stand in what is said of its topic, and hardly anywhere else.
  private mutating func hasWords(of telling: TellingWords, in topic: [Int]) -> Bool {
    guard telling.count > 1, !topic.isEmpty else { return false }
    let own = StatementIndex(
      topic.map { statements[$0].text }, isTakenApart: true, isStemmed: true)
    let rare = own.count(of: telling, rareBesidesIn: words)
    return rare > 1 && Self.share.of * rare >= Self.share.part * telling.count
  }
}
