/// Finds which team continues which under another name, joins another, or comes out of one.
///
/// A name alone decides nothing: two teams are one where name, people, place and words together
/// say so, and a merge or split wants a sentence that announces it.
struct TeamSuccession {
  private let old: MeetingNote
  private let new: MeetingNote
  private let names: (old: [TeamName], new: [TeamName])
  /// The teams and parts of teams of either note.
  private let named: (old: [Int], new: [Int])
  private var oldLink: [Int?]
  private var newLink: [Int?]
  /// The longer words of the sections of either note that are without a namesake.
  private let words: (old: [Int: Set<String>], new: [Int: Set<String>])
  /// What either note announces; read where a team is without a namesake.
  private let announcements: [Announcement]

  /// The least evidence for a rename; a name that is one inside the other with a neighbour or a
  /// shared lead reaches it, a lead alone does not.
  static let renameBar = 0.55

  /// A pair is weighed in a microsecond.
  private static let mostCompared = 250_000

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - names: The names of the sections of either note.
  ///   - oldLink: The new section of every old one, where known.
  ///   - newLink: The old section of every new one, where known.
  init(
    _ old: MeetingNote, _ new: MeetingNote, names: (old: [TeamName], new: [TeamName]),
    oldLink: [Int?], newLink: [Int?]
  ) {
    self.old = old
    self.new = new
    self.names = names
    self.oldLink = oldLink
    self.newLink = newLink
    named = (Self.named(old), Self.named(new))
    let isAsked =
      named.old.contains { oldLink[$0] == nil } || named.new.contains { newLink[$0] == nil }
    announcements = isAsked ? Announcement.all(old, new) : []
    words =
      isAsked
      ? (Self.words(in: old, without: oldLink), Self.words(in: new, without: newLink)) : ([:], [:])
  }

  /// Prepares the comparison of sections of two notes that lie apart, without any links.
  init(_ old: MeetingNote, _ new: MeetingNote) {
    func names(_ note: MeetingNote) -> [TeamName] {
      note.sections.map { TeamName($0.heading.name) }
    }
    self.init(
      old, new, names: (names(old), names(new)),
      oldLink: Array(repeating: nil, count: old.sections.count),
      newLink: Array(repeating: nil, count: new.sections.count))
  }

  /// Takes over what was linked meanwhile.
  ///
  /// - Parameters:
  ///   - oldLink: The new section of every old one, where known.
  ///   - newLink: The old section of every new one, where known.
  mutating func link(_ oldLink: [Int?], _ newLink: [Int?]) {
    self.oldLink = oldLink
    self.newLink = newLink
  }

  private var gone: [Int] { named.old.filter { oldLink[$0] == nil } }
  private var arrived: [Int] { named.new.filter { newLink[$0] == nil } }

  /// Sections whose names no section of the other note has.
  private func without(_ others: [TeamName], _ sections: [Int], of own: [TeamName]) -> [Int] {
    guard !sections.isEmpty else { return [] }
    let keys = Set(others.map(\.key))
    return sections.filter { !keys.contains(own[$0].key) }
  }

  private static func named(_ note: MeetingNote) -> [Int] {
    note.sections.indices.filter { isNamed(note.sections[$0].kind) }
  }

  private static func isNamed(_ kind: Section.Kind) -> Bool { kind == .team || kind == .component }

  /// Teams that go on under another name, best evidence first, each side once.
  ///
  /// A name that stands in both notes, at whatever level, is no end of a rename: it goes on as itself.
  /// Where hundreds have other names on either side, these are two lists of teams, and none is found.
  func renames() -> [(old: Int, new: Int)] {
    let (olds, news) = (
      without(names.new, gone, of: names.old), without(names.old, arrived, of: names.new)
    )
    guard olds.count * news.count <= Self.mostCompared else { return [] }
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for newIndex in news {
      // Who leads a team may have led another: before that counts the team whose name has this one in it.
      let isNearer = olds.contains { names.old[$0].encloses(names.new[newIndex]) }
      for oldIndex in olds {
        let score = evidence(oldIndex, newIndex)
        guard score >= Self.renameBar,
          !isNearer || names.old[oldIndex].likeness(names.new[newIndex]) > 0
        else { continue }
        candidates.append((score, oldIndex, newIndex))
      }
    }
    candidates.sort { ($1.score, $0.new, $0.old) < ($0.score, $1.new, $1.old) }
    var usedOld: Set<Int> = []
    var usedNew: Set<Int> = []
    return candidates.compactMap { candidate in
      guard !usedOld.contains(candidate.old), !usedNew.contains(candidate.new) else { return nil }
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      return (candidate.old, candidate.new)
    }
  }

  /// Teams under one heading that have headings of their own now.
  ///
  /// - Returns: The older section of the whole and the newer of its parts.
  func divisions() -> [(whole: Int, parts: [Int])] {
    Self.wholes(gone, of: old, in: JointNames(arrived, names: names.new))
  }

  /// Teams that share a heading now.
  ///
  /// - Returns: The newer section of the whole and the older of its parts.
  func unions() -> [(whole: Int, parts: [Int])] {
    Self.wholes(arrived, of: new, in: JointNames(gone, names: names.old))
  }

  private static func wholes(
    _ sections: [Int], of note: MeetingNote, in names: JointNames
  ) -> [(whole: Int, parts: [Int])] {
    var used: Set<Int> = []
    return sections.compactMap { whole in
      let parts = names.parts(of: note.sections[whole].heading.name)
      guard !parts.isEmpty, used.isDisjoint(with: parts) else { return nil }
      used.formUnion(parts)
      return (whole, parts)
    }
  }

  /// Teams that are gone, each with the team of the newer note it joined.
  func merges() -> [(gone: Int, heir: Int)] {
    let linked = named.new.filter { newLink[$0] != nil }
    return gone.compactMap { index in
      (absorber(of: index, among: linked)
        ?? heir(of: index, in: .old, among: linked, announcing: .merge))
        .map { (index, $0) }
    }
  }

  /// Teams that are new, each with the team of the older note they came out of.
  func splits() -> [(origin: Int, part: Int)] {
    let all = named.old
    return arrived.compactMap { index in
      // A part of a team comes out of that team, if out of any.
      let whole = new.sections[index].parent.flatMap {
        Self.isNamed(new.sections[$0].kind) ? $0 : nil
      }
      let origins = whole.map { newLink[$0].map { [$0] } ?? [] } ?? all
      return heir(of: index, in: .new, among: origins, announcing: .split)
        .map { ($0, index) }
    }
  }

  /// The team whose name is the wider one of a team that is gone and whose lead was its lead.
  private func absorber(of lone: Int, among others: [Int]) -> Int? {
    let heading = old.sections[lone].heading
    let words = Set(names.old[lone].words)
    return others.first { other in
      let wider = new.sections[other].heading
      return words.isStrictSuperset(of: names.new[other].words)
        && heading.shareLead(wider)
    }
  }

  // MARK: Evidence

  /// What speaks for two sections being one team under two names.
  ///
  /// - Parameters:
  ///   - oldIndex: A section of the older note.
  ///   - newIndex: A section of the newer note.
  /// - Returns: From 0; a name inside the other and a shared lead make `renameBar`.
  func evidence(_ oldIndex: Int, _ newIndex: Int) -> Double {
    let (first, second) = (old.sections[oldIndex].heading, new.sections[newIndex].heading)
    let (name, other) = (names.old[oldIndex], names.new[newIndex])
    // A person goes on as nobody else; only the pen may slip.
    if isPerson(first) || isPerson(second) {
      return isPerson(first) && isPerson(second) && name.likeness(other) > 0.8 ? 1 : 0
    }
    let likeness = name.likeness(other)
    let content = sharedWords(oldIndex, newIndex)
    var score = 0.6 * likeness
    if let alias = first.alias, TeamName(alias).key == other.key { score += 0.6 }
    if let alias = second.alias, TeamName(alias).key == name.key { score += 0.6 }
    if first.shareLead(second) { score += 0.4 }
    if heir(of: oldIndex, in: .old, among: [newIndex], announcing: .merge) != nil {
      score += 0.4
    }
    if isAnnounced(name, as: other) { score += 0.6 }
    // One person may lead two teams: over two blanks of other names, place says no more.
    if likeness > 0 || words.old[oldIndex] != nil || words.new[newIndex] != nil {
      score += 0.15 * Double(neighbours(oldIndex, newIndex))
    }
    return score + 0.8 * content
  }

  private func isPerson(_ heading: TeamHeading) -> Bool {
    heading.name.begins(with: "@")
  }

  /// How many of the sections right before and after are linked to each other, 0…2.
  private func neighbours(_ oldIndex: Int, _ newIndex: Int) -> Int {
    var count = 0
    for step in [-1, 1] {
      guard let first = neighbour(of: oldIndex, in: old, step: step),
        let second = neighbour(of: newIndex, in: new, step: step)
      else { continue }
      if newLink[second] == first { count += 1 }
    }
    return count
  }

  private func neighbour(of index: Int, in note: MeetingNote, step: Int) -> Int? {
    var next = index + step
    while note.sections.indices.contains(next) {
      if note.sections[next].level == note.sections[index].level { return next }
      next += step
    }
    return nil
  }

  /// The share of the smaller section's longer words that the other has, too.
  private func sharedWords(_ oldIndex: Int, _ newIndex: Int) -> Double {
    let first = words.old[oldIndex] ?? []
    let second = words.new[newIndex] ?? []
    let smaller = min(first.count, second.count)
    guard smaller >= 5 else { return 0 }
    return Double(first.intersection(second).count) / Double(smaller)
  }

  private static func words(
    in note: MeetingNote, without links: [Int?]
  ) -> [Int: Set<String>] {
    note.items.reduce(into: [:]) { words, item in
      guard links[item.section] == nil else { return }
      words[item.section, default: []].formUnion(
        Words.lowercased(item.text).filter { $0.count >= 5 })
    }
  }

  // MARK: Announcements

  private enum Side {
    case old, new
  }

  /// The section a sentence of either note names beside the lone one, with a verb that announces
  /// it.
  ///
  /// - Parameters:
  ///   - lone: A section without a namesake.
  ///   - side: The note it stands in.
  ///   - others: Sections of the other note it may belong to.
  ///   - event: What the sentence announces.
  /// - Returns: The index of a section in the other note, or nothing.
  private func heir(
    of lone: Int, in side: Side, among others: [Int], announcing event: Announcement.Event
  ) -> Int? {
    let note = side == .old ? old : new
    guard !isPerson(note.sections[lone].heading) else { return nil }
    let name = side == .old ? names.old[lone] : names.new[lone]
    let otherNames = side == .old ? names.new : names.old
    for announcement in announcements {
      let words = announcement.words
      guard let named = announcement.words(of: event), self.names(named, name) else { continue }
      let (speaker, speakers) = announcement.isOld ? (old, names.old) : (new, names.new)
      let speaking = speaker.team(of: announcement.section).map { speakers[$0] }
      let candidates = others.filter { other in
        let otherName = otherNames[other]
        return otherName.key != name.key && (self.names(words, otherName) || speaking == otherName)
      }
      if let speaking, self.names(words, speaking) || candidates.count > 1,
        let own = candidates.first(where: { otherNames[$0] == speaking })
      {
        return own
      }
      let otherNote = side == .old ? new : old
      if let longest = candidates.max(by: {
        nameLength($0, otherNote) < nameLength($1, otherNote)
      }) {
        return longest
      }
    }
    return nil
  }

  /// Whether a sentence says that a team takes a name: "Rename Ropes to Rigging".
  private func isAnnounced(_ name: TeamName, as other: TeamName) -> Bool {
    announcements.contains { announcement in
      guard let words = announcement.words(of: .rename),
        let verb = words.firstIndex(where: { $0.hasPrefix("renam") }),
        let joint = words[verb...].firstIndex(of: "to")
      else { return false }
      return names(Array(words[..<joint]), name) && names(Array(words[joint...]), other)
    }
  }

  private func nameLength(_ index: Int, _ note: MeetingNote) -> Int {
    note.sections[index].heading.name.count
  }

  /// Whether the words have every word of a name, or the beginning of it.
  private func names(_ words: [String], _ name: TeamName) -> Bool {
    !name.words.isEmpty
      && name.words.allSatisfy { part in
        words.contains { $0 == part || (part.count >= 5 && $0.count >= 5 && part.hasPrefix($0)) }
      }
  }
}
