/// What alignment has to know of the items of one note.
struct NoteProfile {
  /// The items, by index.
  var items: [ItemProfile]
  /// A sketch of the letters of every item, `TextSketch.words` numbers each.
  var sketches: [UInt64]
  /// The terms of each scope's name.
  var names: [Int: [Vocabulary.ID]] = [:]
}

/// Reads two notes into profiles with a common vocabulary.
struct ProfileBuilder {
  // What is left of a term that first occurs late in a statement, what a repeated term gains, and
  // how many terms count as early: a statement names its subject first and again.
  private static let lateWeight = 0.5
  private static let repeatWeight = 0.5
  private static let early = 5
  /// What is left of the owners of a roadmap row.
  private static let ownerWeight = 0.3
  /// What is left of a team's own name inside its section.
  private static let ownNameWeight = 0.25
  private(set) var vocabulary = Vocabulary()
  private var texts: [String: Int] = [:]
  private var targets: [String: Int] = [:]

  /// Reads both notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  /// - Returns: What alignment has to know of either note.
  /// - Complexity: Linear in the length of the notes.
  mutating func profiles(
    _ old: MeetingNote, _ new: MeetingNote, sections: [SectionLink]
  ) -> (old: NoteProfile, new: NoteProfile) {
    var oldLinks = Array(repeating: 0, count: old.sections.count)
    var newLinks = Array(repeating: 0, count: new.sections.count)
    for (index, link) in sections.enumerated() {
      for section in link.old { oldLinks[section] = index }
      for section in link.new { newLinks[section] = index }
    }
    var first = read(old, links: oldLinks)
    var second = read(new, links: newLinks)
    weigh(&first)
    weigh(&second)
    return (first, second)
  }

  // MARK: Reading

  private mutating func read(_ note: MeetingNote, links: [Int]) -> NoteProfile {
    let scopes = note.sections.indices.map { Self.scope(of: $0, in: note) }
    var profile = NoteProfile(items: [], sketches: [])
    profile.items.reserveCapacity(note.items.count)
    profile.sketches.reserveCapacity(note.items.count * TextSketch.words)
    var counted: Set<Int> = []
    for item in note.items {
      var read = ItemProfile()
      read.isRow = item.isRoadmapRow
      read.scope = read.isRow ? -1 : links[scopes[item.section]]
      read.isLinkable =
        item.role != .placeholder && !item.text.isEmpty
        && (item.role != .boilerplate || note.sections[item.section].kind == .roadmap)
      read.status = item.status.status
      read.parent = item.parent
      read.stage = item.stage?.rank
      if item.section != scopes[item.section], !read.isRow {
        read.part = links[item.section]
        read.partTerms = compounds(of: note.sections[item.section].heading.name)
      }
      let key = Self.key(of: item)
      read.text = Self.number(of: key, in: &texts)
      TextSketch.append(key, to: &profile.sketches)
      read.targets = item.content.links.map {
        Self.number(of: $0.hasSuffix("/") ? String($0.dropLast()) : $0, in: &targets)
      }
      readTerms(of: item, into: &read)
      read.isLabelLike =
        item.role == .groupLabel || item.text.hasSuffix(":")
        || item.hasChildren && plainTerms(of: read) <= 4
      read.contextVersions = read.versions
      if read.versions.isEmpty, let parent = item.parent {
        read.contextVersions = profile.items[parent].contextVersions
      }
      if counted.insert(read.text).inserted { vocabulary.count(read.terms.lazy.map(\.id)) }
      profile.items.append(read)
    }
    for section in note.sections.indices where scopes[section] == section {
      let name = note.sections[section].heading.name
      profile.names[links[section], default: []] += Tokenizer.tokens(of: name)
        .filter { $0.kind == .word }.map { vocabulary.number(of: $0.term, kind: $0.kind) }
    }
    return profile
  }

  /// Reads the terms, each once with its largest weight.
  private mutating func readTerms(of item: Item, into read: inout ItemProfile) {
    let tokens = Tokenizer.tokens(of: item.statement)
    var counts: [Vocabulary.ID: Int] = [:]
    var weighed: [(id: Vocabulary.ID, token: Token)] = []
    weighed.reserveCapacity(tokens.count)
    for token in tokens {
      let id = vocabulary.number(of: token.term, kind: token.kind)
      weighed.append((id, token))
      if token.kind == .word { counts[id, default: 0] += 1 }
    }
    for (id, token) in weighed {
      var factor = token.position < Self.early ? 1 : Self.lateWeight
      if counts[id, default: 0] > 1 { factor += Self.repeatWeight }
      read.terms.append(WeightedTerm(id: id, weight: token.weight * factor))
      if token.kind == .version, !read.versions.contains(id) { read.versions.append(id) }
    }
    for owner in item.owners {
      for token in Tokenizer.tokens(of: owner) {
        let id = vocabulary.number(of: token.term, kind: token.kind)
        read.terms.append(WeightedTerm(id: id, weight: token.weight * Self.ownerWeight))
      }
    }
    read.terms.sort { ($0.id, $1.weight) < ($1.id, $0.weight) }
    var last: Vocabulary.ID?
    read.terms.removeAll { term in
      defer { last = term.id }
      return term.id == last
    }
  }

  /// How many terms an item has, the wholes of joined words left out.
  private func plainTerms(of item: ItemProfile) -> Int {
    item.terms.count { vocabulary.kinds[Int($0.id)] != .compound }
  }

  private mutating func compounds(of name: String) -> [Vocabulary.ID] {
    Tokenizer.tokens(of: name).filter { $0.kind == .compound }
      .map { vocabulary.number(of: $0.term, kind: $0.kind) }
  }

  // MARK: Weighing

  private func weigh(_ note: inout NoteProfile) {
    struct Place: Hashable {
      var scope: Int
      var term: Vocabulary.ID
    }
    var inScope: [Place: Int32] = [:]
    var inNote: [Vocabulary.ID: Int32] = [:]
    var sizes: [Int: Int] = [:]
    for item in note.items where item.isLinkable {
      sizes[item.scope, default: 0] += 1
      for term in item.terms {
        inScope[Place(scope: item.scope, term: term.id), default: 0] += 1
        inNote[term.id, default: 0] += 1
      }
    }
    var places: [Int: Int] = [:]
    for index in note.items.indices where note.items[index].isLinkable {
      var item = note.items[index]
      let own = note.names[item.scope] ?? []
      var square = 0.0
      var localSquare = 0.0
      var sum = 0.0
      for index in item.terms.indices {
        var term = item.terms[index]
        term.weight *= vocabulary.rarity(of: term.id)
        term.inScope = inScope[Place(scope: item.scope, term: term.id)] ?? 1
        term.inNote = inNote[term.id] ?? 1
        term.local = term.weight / Double(term.inScope).squareRoot()
        if own.contains(term.id) { term.local *= Self.ownNameWeight }
        square += term.weight * term.weight
        localSquare += term.local * term.local
        sum += term.weight
        item.terms[index] = term
      }
      item.length = max(1e-9, square.squareRoot())
      item.localLength = max(1e-9, localSquare.squareRoot())
      item.sum = max(1e-9, sum)
      let count = sizes[item.scope] ?? 1
      let place = places[item.scope, default: 0]
      places[item.scope] = place + 1
      item.scopeCount = count
      item.place = count > 1 ? Double(place) / Double(count - 1) : 0.5
      note.items[index] = item
    }
  }

  // MARK: Helpers

  /// The section that stands for an item's team: the team itself, else the nearest heading that is
  /// not deeper than teams usually are.
  private static func scope(of section: Int, in note: MeetingNote) -> Int {
    if let team = note.team(of: section) { return team }
    var current = section
    while note.sections[current].level > 3, let parent = note.sections[current].parent {
      current = parent
    }
    return current
  }

  /// The statement without case and marks; a statement that is only an address is itself.
  private static func key(of item: Item) -> String {
    var key: [UInt8] = []
    for piece in Tokenizer.pieces(of: item.statement) {
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      key += piece.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }
    return key.isEmpty ? item.text : String(decoding: key, as: UTF8.self)
  }

  private static func number(of key: String, in table: inout [String: Int]) -> Int {
    if let known = table[key] { return known }
    let number = table.count
    table[key] = number
    return number
  }
}
