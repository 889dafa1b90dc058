import NotesDiff

/// What the newer note says, to be asked whether it speaks of something.
struct NewStatements {
  private struct Statement {
    let line: Int
    let team: String?
    let parent: String?
    /// The line of the item it stands under.
    let parentLine: Int?
    let text: String
    let links: [String]
  }

  private let statements: [Statement]
  /// The words of the statements, with the name of the team, taken apart: a promise to a team may be
  /// kept by it in other words.
  var words: StatementIndex
  /// The stems of their words: what is marked as a task was put in so many words, and may be told in
  /// other forms of them. Few notes have such a task.
  lazy var stems = StatementIndex(
    statements.map(\.text.withCamelApart), isTakenApart: true, isStemmed: true)
  /// The words of the sentences of long statements, and of the others: two words of a promise that stand far
  /// apart in a paragraph are there by chance.
  lazy var sentences = StatementIndex(
    statements.flatMap { statement in
      Self.sentences(of: statement.text).map { (statement.team.map { $0 + " " } ?? "") + $0 }
    }, isTakenApart: true)
  /// The words of the titles of both notes, which tell no work of theirs from another.
  let title: WordBytes
  // Few promises name a version, link or something in capitals that could be looked for in all of these.
  private lazy var versions: Set<[Int]> = statements.reduce(into: []) {
    $0.formUnion(Self.versions(in: $1.text))
  }
  private lazy var links: Set<String> = statements.reduce(into: []) { $0.formUnion($1.links) }
  /// The statements with a word in capitals.
  private lazy var acronyms: [Substring: [Int]] = statements.enumerated().reduce(into: [:]) {
    found, statement in
    for word in Self.acronyms(in: statement.element.text) {
      found[word, default: []].append(statement.offset)
    }
  }
  /// The statements with a version of few numbers.
  private lazy var shortVersions: [Substring: [Int]] = statements.enumerated().reduce(into: [:]) {
    found, statement in
    for version in Self.shortVersions(in: statement.element.text) {
      found[version, default: []].append(statement.offset)
    }
  }
  /// What the teams of the older note are called now, where that is another name.
  private let names: [String: Set<String>]
  /// The words of the statements of each team that was asked for.
  private var own: [String: StatementIndex] = [:]
  /// For the line of an older item: those of its newer wordings.
  private let successors: [Int: Set<Int>]
  /// What is a topic now and was none.
  let topics: NewTopics
  /// The names of the teams that are new.
  private let added: [WordBytes]
  /// The words of all names of teams: that one is named tells nothing of the work.
  private let teams: WordBytes
  /// Who is named in the notes.
  private let people: PeopleNames

  /// Reads what the newer note says and did not say before.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the length of the newer note.
  init(_ facts: ChangeReport) {
    let entries = facts.changes.flatMap { $0.new }
    statements = entries.map { entry in
      Statement(
        line: entry.line, team: entry.team, parent: entry.path.last, parentLine: entry.parentLine,
        text: entry.text, links: entry.links)
    }
    words = StatementIndex(
      entries.map { ($0.team.map { $0 + " " } ?? "") + $0.text }, isTakenApart: true)
    people = PeopleNames(facts)
    title = WordBytes(
      [facts.old.title, facts.new.title].joined(separator: " "), isTakenApart: true)
    successors = facts.changes.reduce(into: [:]) { successors, change in
      for old in change.old {
        successors[old.line, default: []].formUnion(change.new.map { $0.line })
      }
    }
    topics = NewTopics(facts)
    added = facts.teams.filter { $0.events.contains(.teamAdded) }.flatMap(\.new).map {
      WordBytes($0.name)
    }
    teams = WordBytes(
      facts.teams.flatMap { ($0.old + $0.new).map(\.name) }.joined(separator: " "))
    names = facts.teams.reduce(into: [:]) { names, team in
      let now = Set(team.new.map(\.name))
      for old in team.old where now != [old.name] { names[old.name, default: []].formUnion(now) }
    }
  }

  /// Whether so many telling words of a statement are in what its team says, in one statement of
  /// another or under what it stood under, that it may be meant. A version or a link is enough.
  ///
  /// - Parameters:
  ///   - entry: A statement of the older note.
  ///   - isHomeless: Whether nothing is left of its section: then two words few statements have are
  ///     enough, wherever they stand.
  ///   - isTask: Whether it is marked as something to be done: then most of its words have to come again,
  ///     and a topic it names is no answer.
  ///   - isWeak: Whether nobody gave their word: then one word few statements have is enough from its team.
  /// - Returns: Whether a reader would say that the newer note speaks of it.
  /// - Complexity: Linear in the length of the statement and the statements that share a word with it.
  mutating func speak(
    of entry: ChangeReport.Entry, isHomeless: Bool, isTask: Bool, isWeak: Bool
  ) -> Bool {
    if !isTask || NewTopics.mayRaise(entry.text), topics.areNamed(in: entry.text) { return true }
    if !added.isEmpty, Self.foundsTeam(entry.text, added) { return true }
    let (versions, links) = (Self.versions(in: entry.text), entry.links)
    if !versions.isEmpty, !self.versions.isDisjoint(with: versions) { return true }
    if !links.isEmpty, !self.links.isDisjoint(with: links) { return true }
    if let team = entry.team {
      let text = withoutName(of: team, in: Self.withoutHandles(entry.text))
      let whole = TellingWords(text)
      let own = words(of: team)
      if Self.isMostly(own.known(of: whole), of: whole) { return true }
      let names = TellingWords(Self.namesInside(text))
      if own.hasRare(of: isWeak ? whole : names, besides: teams, in: words) { return true }
      if tells(team, ofAny: Self.shortVersions(in: text)) { return true }
    }
    if isTask,
      isTold(
        Self.withoutDeeds(
          people.removed(from: Outcome.withoutMark(entry.textWithoutOwners.plain))))
    {
      return true
    }
    let text = entry.team.map { withoutName(of: $0, in: entry.text) } ?? entry.text
    let telling = TellingWords(Self.withoutHandles(text), isTakenApart: true)
    let named = TellingWords(people.removed(from: text), isTakenApart: true)
    // What it stood under goes on in other words.
    // That somebody is named again tells nothing.
    let isMeant =
      !isTask
      && (entry.team == nil
        ? isSaidOutside(people.removed(from: text)) || isHomeless && isTopicTold(entry)
        : isSaid(named, of: telling))
      || isToldBelow(entry, text)
    if !isMeant, isRetold(text) { return true }
    if !isMeant, !isTask, entry.team == nil,
      isNamedWith(words.shared(with: telling), entry.text)
    {
      return true
    }
    return isMeant || !isTask && isNamedElsewhere(entry, isWeak: isWeak)
      || isHomeless && !isTask
        && words.shared(with: telling, crowd: Self.few).contains { $0.count >= Self.leastOfRare }
  }

  /// Whether what goes on from the item a statement stands under, or stands there now, shares a word with it
  /// that is not of that item; two, where somebody gives their word.
  private mutating func isToldBelow(_ entry: ChangeReport.Entry, _ text: String) -> Bool {
    guard let line = entry.parentLine, let above = entry.path.last else { return false }
    let parents = successors[line] ?? []
    let apart = TellingWords(
      people.removed(from: Self.text(text, without: [WordBytes(above)])), isTakenApart: true)
    let least = StatusPledge.stands(in: entry.text) ? 2 : 1
    return words.shared(with: apart).contains { place, shared in
      let statement = statements[place]
      return shared >= least
        && (statement.parent == above || parents.contains(statement.line)
          || statement.parentLine.map(parents.contains) ?? false)
    }
  }

  /// Whether what stands behind the label of a promise, two or three words, is said as it was: "Next:
  /// longer pier".
  private mutating func isRetold(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestRetold else { return false }
    let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")).map { text.utf8.index(after: $0) }
    let rest = String(text[(colon ?? text.startIndex)...])
    let wanted = WordBytes(rest)
    guard (2...3).contains(wanted.ranges.count) else { return false }
    return words.shared(with: TellingWords(rest, isTakenApart: true)).contains { place, _ in
      wanted.stand(in: WordBytes(statements[place].text))
    }
  }

  private static let longestRetold = 60

  /// Whether more than half of the words of a task come again in one statement, in any form: that both name
  /// the store and its doors tells nothing of who is to sort what.
  private mutating func isTold(_ text: String) -> Bool {
    let telling = TellingWords(
      text.withCamelApart, isTakenApart: true, isStemmed: true, least: Self.leastOfTask)
    let deed = Words.firstInASCII(text).map { Word($0) }
    return stems.shared(with: telling).contains { place, shared in
      guard shared > 1, 2 * shared >= telling.count else { return false }
      if 2 * shared > telling.count { return true }
      // "Weighed the hemp" after "Weigh the ropes and hemp".
      guard let deed, let said = Words.firstInASCII(statements[place].text) else { return false }
      return PastForms.isPast(Word(said), of: deed)
    }
  }

  /// Shorter words of a task may stand anywhere.
  static let leastOfTask = 4

  /// A word that no more statements have is rare.
  private static let few = 2
  private static let leastOfRare = 2

  /// Whether a statement names two of the things in capitals a promise outside teams is about, and a
  /// telling word of it.
  private mutating func isNamedWith(_ shared: [(statement: Int, count: Int)], _ text: String)
    -> Bool
  {
    guard !shared.isEmpty else { return false }
    let named = Self.acronyms(in: text)
    guard named.count > 1 else { return false }
    var counts: [Int: Int] = [:]
    for place in named.flatMap({ acronyms[$0] ?? [] }) { counts[place, default: 0] += 1 }
    return shared.contains { counts[$0.statement] ?? 0 > 1 }
  }

  /// "Cranes go GA in May", says another team.
  private mutating func isNamedElsewhere(_ entry: ChangeReport.Entry, isWeak: Bool) -> Bool {
    let named = Self.acronyms(in: entry.text)
    guard !named.isEmpty, let team = entry.team.map({ WordBytes($0) }) else { return false }
    return named.contains { word in
      guard let places = acronyms[word], isWeak || places.count <= Self.few else { return false }
      return places.contains { place in
        statements[place].team != entry.team
          && team.stand(in: WordBytes(statements[place].text))
      }
    }
  }

  /// Whether a text was about making a team of something that is one now: "Proposal to move the pilots to
  /// the harbour committee".
  private static func foundsTeam(_ text: String, _ teams: [WordBytes]) -> Bool {
    let words = WordBytes(text)
    return teams.contains { $0.stand(in: words) }
      && words.ranges.indices.contains { place in
        foundings.contains { words.word(place, beginsWith: $0) }
      }
  }

  private static let foundings = ["incubat", "move", "moving", "propos", "split"]

  /// The words a team says now, gathered once.
  private mutating func words(of team: String) -> StatementIndex {
    if let known = own[team] { return known }
    let now = names[team] ?? [team]
    let index = StatementIndex(
      statements.filter { $0.team.map(now.contains) ?? false }.map(\.text))
    own[team] = index
    return index
  }

  /// A text without the names of a team: they stand in whatever it says.
  private func withoutName(of team: String, in text: String) -> String {
    Self.text(text, without: (names[team] ?? []).union([team]).map { WordBytes($0) })
  }

  /// A text without the words of others.
  static func text(_ text: String, without others: [WordBytes]) -> String {
    let parts = text.parts.filter { part in
      let word = WordBytes(String(part))
      return word.ranges.count != 1 || !others.contains { word.stand(in: $0) }
    }
    return parts.spaced
  }

  /// Whether a team names a version of one or two numbers that few statements have: "v13".
  private mutating func tells(_ team: String, ofAny versions: Set<Substring>) -> Bool {
    guard !versions.isEmpty else { return false }
    let now = names[team] ?? [team]
    return versions.contains { version in
      guard let places = shortVersions[version], places.count <= Self.few else { return false }
      return places.contains { statements[$0].team.map(now.contains) ?? false }
    }
  }

  /// A text without the handles of people: who is to do something is no evidence that it is spoken of.
  private static func withoutHandles(_ text: String) -> String {
    guard text.has("@") else { return text }
    return text.parts.filter { !$0.begins(with: "@") }.spaced
  }

  /// The words with a capital inside a sentence: "We moved the bell to Kollhaven". One of them tells
  /// alone what is meant.
  private static func namesInside(_ text: String) -> String {
    let words = text.parts
    return zip(words, words.dropFirst()).filter { before, word in
      let name = word.core
      return !endsInPause(before) && name.opensWithCapital
        && !SpeechLexicon.english.roles(of: name.utf8).contains(.date)
    }.map { $0.1 }.spaced
  }

  /// Whether a word ends in a mark behind which a capital says nothing.
  private static func endsInPause(_ word: Substring) -> Bool {
    guard let last = word.utf8.last, last >= 0x80 else {
      return ".!?:;-".utf8.contains(word.utf8.last ?? UInt8(ascii: "."))
    }
    return word.last == "–" || word.last == "—"
  }

  /// Whether so many telling words stand somewhere in what a team says: in many statements three of a long
  /// one stand by chance.
  private static func isMostly(_ known: Int, of telling: TellingWords) -> Bool {
    known >= 3 && 3 * known >= telling.count || known >= 1 && 2 * known >= telling.count
  }

  static func isEnough(_ shared: Int, of telling: TellingWords, least: Int) -> Bool {
    shared >= 3 || shared >= least && 2 * shared >= telling.count
  }
}
