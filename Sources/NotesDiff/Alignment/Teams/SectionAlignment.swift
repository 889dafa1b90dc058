/// Links sections of two notes: by name first, then teams by succession (rename, merge, split).
struct SectionAlignment {
  let old: MeetingNote
  let new: MeetingNote
  private let aliases: [String: String]
  /// The names of the sections, and the number of each name's key.
  private let names: (old: [TeamName], new: [TeamName])
  private let keys: (old: [Int32], new: [Int32])
  var oldLink: [Int?]
  var newLink: [Int?]

  /// Prepares the alignment.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - aliases: Other names of teams, in lower case, each with the name that counts.
  init(_ old: MeetingNote, _ new: MeetingNote, aliases: [String: String] = [:]) {
    self.old = old
    self.new = new
    self.aliases = aliases
    func names(_ note: MeetingNote) -> [TeamName] {
      note.sections.map { TeamName($0.heading.name, aliases: aliases) }
    }
    let all = (old: names(old), new: names(new))
    var numbers = ByteTable()
    keys = (
      all.old.map { numbers.number($0.key.utf8.span) },
      all.new.map { numbers.number($0.key.utf8.span) }
    )
    self.names = all
    oldLink = Array(repeating: nil, count: old.sections.count)
    newLink = Array(repeating: nil, count: new.sections.count)
  }

  /// The links, each section of either note in exactly one, in order of the newer note; what is
  /// only in the older follows.
  ///
  /// - Complexity: Linear in the sections with a namesake; the product of those without one.
  mutating func links() -> [SectionLink] {
    if !old.sections.isEmpty, !new.sections.isEmpty { join(0, 0) }
    let days = joinedDays()
    matchNames(underSameParent: true)
    matchNames(underSameParent: false)
    var succession = TeamSuccession(
      old, new, names: names, oldLink: oldLink, newLink: newLink)
    let joint = joint(succession)
    succession.link(oldLink, newLink)
    for (oldIndex, newIndex) in succession.renames() { join(oldIndex, newIndex) }
    matchDatedNames()
    matchOpenings()
    matchBodies()
    matchTopics()
    matchStatements()
    matchNames(underSameParent: true)

    var links = new.sections.indices.map {
      SectionLink(old: newLink[$0].map { [$0] } ?? [], new: [$0])
    }
    var absorbed: Set<Int> = []
    for (heir, olds, news) in namesakes() + joint + days {
      for gone in olds {
        links[heir].old.append(gone)
        oldLink[gone] = heir
      }
      for part in news {
        links[heir].new.append(part)
        newLink[part] = newLink[heir]
        absorbed.insert(part)
      }
    }
    succession.link(oldLink, newLink)
    for (gone, heir) in succession.merges() {
      links[heir].old.append(gone)
      oldLink[gone] = heir
    }
    for (origin, part) in succession.splits() {
      guard let trunk = oldLink[origin], trunk != part else { continue }
      links[trunk].new.append(part)
      absorbed.insert(part)
    }
    links = links.enumerated().filter { !absorbed.contains($0.offset) }.map(\.element)
    links += old.sections.indices.filter { oldLink[$0] == nil }
      .map { SectionLink(old: [$0], new: []) }
    return links
  }

  mutating func join(_ oldIndex: Int, _ newIndex: Int) {
    oldLink[oldIndex] = newIndex
    newLink[newIndex] = oldIndex
  }

  /// Joins teams with the heading they shared or share, the first part as the one that goes on.
  ///
  /// - Returns: The section of the newer note and what else belongs to its team.
  private mutating func joint(
    _ succession: TeamSuccession
  ) -> [(heir: Int, olds: [Int], news: [Int])] {
    var found: [(heir: Int, olds: [Int], news: [Int])] = []
    for (whole, parts) in succession.divisions() {
      join(whole, parts[0])
      for part in parts.dropFirst() { newLink[part] = whole }
      found.append((parts[0], [], Array(parts.dropFirst())))
    }
    for (whole, parts) in succession.unions()
    where newLink[whole] == nil && parts.allSatisfy({ oldLink[$0] == nil }) {
      join(parts[0], whole)
      for part in parts.dropFirst() { oldLink[part] = whole }
      found.append((whole, Array(parts.dropFirst()), []))
    }
    return found
  }

  /// Joins all sections that have only a day for a name: which meeting spoke of a thing tells nothing of
  /// what it is.
  ///
  /// - Returns: The first of the newer note and what else belongs to it.
  private mutating func joinedDays() -> [(heir: Int, olds: [Int], news: [Int])] {
    func days(_ note: MeetingNote) -> [Int] {
      note.sections.indices.filter {
        note.sections[$0].kind == .other && DateForms.isDay(note.sections[$0].heading.name)
      }
    }
    let (olds, news) = (days(old), days(new))
    guard let first = olds.first, let heir = news.first else { return [] }
    join(first, heir)
    for day in olds.dropFirst() { oldLink[day] = heir }
    for day in news.dropFirst() { newLink[day] = first }
    return [(heir, Array(olds.dropFirst()), Array(news.dropFirst()))]
  }

  /// Teams that an alias makes one with a team that is linked already, by that team's section in the
  /// newer note.
  private func namesakes() -> [(heir: Int, olds: [Int], news: [Int])] {
    guard !aliases.isEmpty else { return [] }
    func isAliased(_ section: Section) -> Bool {
      section.kind == .team
        && TeamName(section.heading.name).key
          != TeamName(section.heading.name, aliases: aliases).key
    }
    func key(_ section: Section) -> String { TeamName(section.heading.name, aliases: aliases).key }
    let keys = Set((old.sections + new.sections).filter(isAliased).map(key))
    func alone(_ note: MeetingNote, _ links: [Int?], _ name: String) -> [Int] {
      note.sections.indices.filter {
        links[$0] == nil && note.sections[$0].kind == .team && key(note.sections[$0]) == name
      }
    }
    return keys.sorted().compactMap { name in
      let heir = new.sections.indices.first {
        newLink[$0] != nil && new.sections[$0].kind == .team && key(new.sections[$0]) == name
      }
      return heir.map { ($0, alone(old, oldLink, name), alone(new, newLink, name)) }
    }
  }

  /// Matches sections whose names differ in their dates alone: "Actions of Q2" and "Actions of Q3",
  /// where there is one of each under the same parent.
  private mutating func matchDatedNames() {
    struct Key: Hashable {
      var name: String
      var parent: Int?
    }
    func free(_ note: MeetingNote, _ links: [Int?], _ parent: (Int) -> Int?) -> [Key: [Int]] {
      note.sections.indices.reduce(into: [:]) { free, index in
        let section = note.sections[index]
        guard links[index] == nil, let name = DatedName.undated(section.heading.name) else {
          return
        }
        free[Key(name: name, parent: section.parent.flatMap(parent)), default: []].append(index)
      }
    }
    guard newLink.contains(where: { $0 == nil }), oldLink.contains(where: { $0 == nil }) else {
      return
    }
    let olds = free(old, oldLink) { oldLink[$0] }
    for (key, news) in free(new, newLink, { $0 }) {
      guard news.count == 1, let match = olds[key], match.count == 1 else { continue }
      join(match[0], news[0])
    }
  }

  /// Matches the one section of either note that is called after the meeting alone, whatever it is
  /// called: "Agenda and notes 5 March" is "Minutes" now.
  private mutating func matchBodies() {
    func body(_ note: MeetingNote, _ links: [Int?]) -> Int? {
      let bodies = note.sections.indices.filter {
        note.sections[$0].kind == .other && DatedName.isOfMeeting(note.sections[$0].heading.name)
      }
      return bodies.count == 1 && links[bodies[0]] == nil ? bodies[0] : nil
    }
    guard let after = body(new, newLink), let before = body(old, oldLink) else { return }
    join(before, after)
  }

  /// Matches topics under other headings: those that lead to one ticket, then those whose headings
  /// tell of one thing. Each has to be the only one on either side.
  private mutating func matchTopics() {
    match(by: { Tickets.tickets(of: $0.title) }, where: { !$0.isEmpty && $0 == $1 })
    match(by: { TopicName.Topic($0.heading.name) }, where: { $0.isOne(with: $1) })
    // "Town hall: roof" is of "Townhall".
    match(by: { Self.whole(of: $0) }, where: { !$0.key.isEmpty && $0.key == $1.key })
  }

  /// The name of a topic without what stands behind a colon.
  private static func whole(of section: Section) -> TeamName {
    let name = section.heading.name
    let whole = name.prefix { $0 != ":" }
    return TeamName(whole.partCount <= mostOfWhole ? String(whole) : "")
  }

  private static let mostOfWhole = 4

  /// Matches topics by something read from each, where only one on either side fits the other.
  private mutating func match<Key>(
    by key: (Section) -> Key, where areOne: (Key, Key) -> Bool
  ) {
    func free(_ note: MeetingNote, _ links: [Int?]) -> [(index: Int, key: Key)] {
      note.sections.indices.filter { links[$0] == nil && note.sections[$0].kind == .other }
        .map { ($0, key(note.sections[$0])) }
    }
    let (olds, news) = (free(old, oldLink), free(new, newLink))
    guard olds.count * news.count <= Self.mostCompared else { return }
    var pairs: [(old: Int, new: Int)] = []
    for first in olds {
      for second in news where areOne(first.key, second.key) {
        pairs.append((first.index, second.index))
      }
    }
    for pair in pairs
    where pairs.count(where: { $0.old == pair.old || $0.new == pair.new }) == 1 {
      join(pair.old, pair.new)
    }
  }

  private static let mostCompared = 10_000

  /// Matches sections of one name, of several those with the same leads first, then in order, parents
  /// before children.
  ///
  /// - Parameter underSameParent: Whether the sections around them have to be linked, too. Labels
  ///   match in no other way, since every team has an "Upcoming"; but for one whose name its note has
  ///   once, which matches a section that is none: what a heading is depends on those before it.
  private mutating func matchNames(underSameParent: Bool) {
    func key(_ name: Int32, _ parent: Int?) -> Int { Int(name) << 32 | ((parent ?? -1) + 1) }
    var free: [Int: [Int]] = [:]
    guard newLink.contains(where: { $0 == nil }) else { return }
    let counts = underSameParent ? nil : (old: counts(keys.old), new: counts(keys.new))
    for index in old.sections.indices.reversed() where oldLink[index] == nil {
      let section = old.sections[index]
      if let counts, section.kind == .label, counts.old[Int(keys.old[index])] != 1 { continue }
      let parent = underSameParent ? section.parent : nil
      free[key(keys.old[index], parent), default: []].append(index)
    }
    for index in new.sections.indices where newLink[index] == nil {
      let section = new.sections[index]
      if let counts, section.kind == .label, counts.new[Int(keys.new[index])] != 1 { continue }
      // A parent that is new has no children among the old.
      guard
        !underSameParent || section.parent == nil || section.parent.flatMap({ newLink[$0] }) != nil
      else { continue }
      let parent = underSameParent ? section.parent.flatMap { newLink[$0] } : nil
      let slot = key(keys.new[index], parent)
      guard let found = free[slot], let place = namesake(of: index, among: found) else { continue }
      let match = found[place]
      if !underSameParent, section.kind == .label, old.sections[match].kind == .label { continue }
      free[slot]?.remove(at: place)
      join(match, index)
    }
  }

  /// In a note of more sections those of one name are taken in order: looking for leads takes the
  /// square of their number.
  private static let mostSearched = 500

  /// Which of the sections of its name a section goes on: the one with its leads, or else the first
  /// with leads no other section of the name has.
  private func namesake(of index: Int, among found: [Int]) -> Int? {
    let leads = new.sections[index].heading.leads
    guard let last = found.last, !leads.isEmpty, old.sections[last].heading.leads != leads,
      new.sections.count <= Self.mostSearched
    else { return found.indices.last }
    let others = new.sections.indices.lazy.filter {
      newLink[$0] == nil && keys.new[$0] == keys.new[index]
    }.map { new.sections[$0].heading.leads }
    return found.lastIndex { old.sections[$0].heading.leads == leads }
      ?? found.lastIndex { !others.contains(old.sections[$0].heading.leads) }
  }

  /// How often each name occurs.
  private func counts(_ keys: [Int32]) -> [Int] {
    let names = (self.keys.old + self.keys.new).max().map { Int($0) + 1 } ?? 0
    var counts = Array(repeating: 0, count: names)
    for key in keys { counts[Int(key)] += 1 }
    return counts
  }
}
