/// What alignment has to know of the items of one note.
struct NoteProfile {
  /// The items, by index.
  var items: [ItemProfile]
  /// A sketch of the letters of every item, `TextSketch.words` numbers each.
  var sketches: [UInt64]
  /// The linkable items of each scope, in order; the roadmap's scope, -1, is the first.
  var members: [[Int]] = []
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
  private var tokenizer = Tokenizer()
  private var texts = ByteTable()
  private var targets = ByteTable()
  /// How often each term of the statement being read occurs as a word.
  private var counts: [Int32] = []

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
    vocabulary.settle(tokenizer.spellings)
    weigh(&first, scopes: sections.count)
    weigh(&second, scopes: sections.count)
    return (first, second)
  }

  // MARK: Reading

  private mutating func read(_ note: MeetingNote, links: [Int]) -> NoteProfile {
    let scopes = note.sections.indices.map { Self.scope(of: $0, in: note) }
    var profile = NoteProfile(items: [], sketches: [])
    profile.items.reserveCapacity(note.items.count)
    profile.sketches.reserveCapacity(note.items.count * TextSketch.words)
    var counted = [Bool](repeating: false, count: texts.count)
    var compounds = [[Vocabulary.ID]?](repeating: nil, count: note.sections.count)
    var key: [UInt8] = []
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
        let terms =
          compounds[item.section]
          ?? self.compounds(of: note.sections[item.section].heading.name)
        compounds[item.section] = terms
        read.partTerms = terms
      }
      key.removeAll(keepingCapacity: true)
      let tokens = tokenizer.tokens(of: item.statement, key: &key)
      // A statement that is only an address is itself.
      if key.isEmpty { key += item.text.utf8 }
      read.text = Int(texts.number(key.span))
      TextSketch.append(key, to: &profile.sketches)
      read.targets = item.content.links.map {
        Int(targets.number(($0.hasSuffix("/") ? $0.dropLast() : $0[...]).utf8.span))
      }
      readTerms(tokens, owners: item.owners, into: &read)
      let endsInColon = item.text.utf8.last == UInt8(ascii: ":")
      read.isLabelLike =
        item.role == .groupLabel || endsInColon
        || item.hasChildren && plainTerms(of: read) <= 4
      read.contextVersions = read.versions
      if read.versions.isEmpty, let parent = item.parent {
        read.contextVersions = profile.items[parent].contextVersions
      }
      if read.text >= counted.count {
        counted.append(contentsOf: repeatElement(false, count: texts.count - counted.count))
      }
      if !counted[read.text] {
        counted[read.text] = true
        vocabulary.count(read.terms)
      }
      profile.items.append(read)
    }
    for section in note.sections.indices where scopes[section] == section {
      let tokens = tokenizer.tokens(of: note.sections[section].heading.name)
      profile.names[links[section], default: []] += tokens.filter { $0.kind == .word }
        .map { vocabulary.number(of: $0, in: tokenizer.spellings) }
    }
    return profile
  }

  /// Reads the terms, each once with its largest weight.
  private mutating func readTerms(
    _ tokens: [Token], owners: [String], into read: inout ItemProfile
  ) {
    var ids: [Vocabulary.ID] = []
    ids.reserveCapacity(tokens.count)
    read.terms.reserveCapacity(tokens.count)
    for token in tokens {
      let id = vocabulary.number(of: token, in: tokenizer.spellings)
      if Int(id) >= counts.count {
        counts.append(contentsOf: repeatElement(0, count: vocabulary.count - counts.count))
      }
      ids.append(id)
      if token.kind == .word { counts[Int(id)] += 1 }
    }
    for (id, token) in zip(ids, tokens) {
      var factor = token.position < Self.early ? 1 : Self.lateWeight
      if counts[Int(id)] > 1 { factor += Self.repeatWeight }
      read.terms.append(WeightedTerm(id: id, weight: token.weight * factor))
      if token.kind == .version, !read.versions.contains(id) { read.versions.append(id) }
    }
    for id in ids { counts[Int(id)] = 0 }
    for owner in owners {
      for token in tokenizer.tokens(of: owner) {
        let id = vocabulary.number(of: token, in: tokenizer.spellings)
        read.terms.append(WeightedTerm(id: id, weight: token.weight * Self.ownerWeight))
      }
    }
    read.terms.sort { $0.id < $1.id || $0.id == $1.id && $0.weight > $1.weight }
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
    tokenizer.tokens(of: name).filter { $0.kind == .compound }
      .map { vocabulary.number(of: $0, in: tokenizer.spellings) }
  }

  // MARK: Weighing

  private func weigh(_ note: inout NoteProfile, scopes: Int) {
    var inNote = [Int32](repeating: 0, count: vocabulary.count)
    var inScope = inNote
    var members = [[Int]](repeating: [], count: scopes + 1)
    for index in note.items.indices where note.items[index].isLinkable {
      members[note.items[index].scope + 1].append(index)
      for term in note.items[index].terms { inNote[Int(term.id)] += 1 }
    }
    for scope in members.indices {
      for index in members[scope] {
        for term in note.items[index].terms { inScope[Int(term.id)] += 1 }
      }
      let own = note.names[scope - 1] ?? []
      for (place, index) in members[scope].enumerated() {
        weigh(&note.items[index], own: own, inScope: inScope, inNote: inNote)
        let count = members[scope].count
        note.items[index].scopeCount = count
        note.items[index].place = count > 1 ? Double(place) / Double(count - 1) : 0.5
      }
      for index in members[scope] {
        for term in note.items[index].terms { inScope[Int(term.id)] = 0 }
      }
    }
    note.members = members
  }

  private func weigh(
    _ item: inout ItemProfile, own: [Vocabulary.ID], inScope: [Int32], inNote: [Int32]
  ) {
    var square = 0.0
    var localSquare = 0.0
    var sum = 0.0
    for index in item.terms.indices {
      var term = item.terms[index]
      term.weight *= vocabulary.rarity(of: term.id)
      term.inScope = inScope[Int(term.id)]
      term.inNote = inNote[Int(term.id)]
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
}
