/// Reads two notes into profiles with a common vocabulary.
struct ProfileBuilder {
  // What is left of a term that first occurs late in a statement, what a repeated term gains, and
  // how many terms count as early: a statement names its subject first and again.
  private static let lateWeight = 0.5
  private static let repeatWeight = 0.5
  private static let early = 5
  /// What is left of the owners of a roadmap row.
  private static let ownerWeight = 0.3
  /// What is left of the name of who is to do something.
  private static let doerWeight = 0.6
  private(set) var vocabulary = Vocabulary()
  private var texts = ByteTable()
  private var targets = ByteTable()
  private var openingNumbers = ByteTable()
  private var openers = ByteTable()
  /// How often each term of the statement being read occurs as a word.
  private var counts: [Int32] = []
  /// The terms that are names of people.
  private var people: Set<Vocabulary.ID> = []
  /// The names that stand over what somebody says.
  private var speakers: NamesOverSayings?

  /// Reads both notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - cut: What both are cut into.
  ///   - sections: Which sections belong together.
  /// - Returns: What alignment has to know of either note.
  /// - Complexity: Linear in the length of the notes.
  mutating func profiles(
    _ old: MeetingNote, _ new: MeetingNote, _ cut: CutNotes, sections: [SectionLink]
  ) -> (old: NoteProfile, new: NoteProfile) {
    var oldLinks = Array(repeating: 0, count: old.sections.count)
    var newLinks = Array(repeating: 0, count: new.sections.count)
    for (index, link) in sections.enumerated() {
      for section in link.old { oldLinks[section] = index }
      for section in link.new { newLinks[section] = index }
    }
    // Where headings are topics a thing may come up again under any other.
    let loose = sections.count
    if ![old, new].allSatisfy({ $0.sections.contains { $0.kind == .team } }) {
      for link in sections where link.old.isEmpty || link.new.isEmpty {
        for section in link.old { oldLinks[section] = loose }
        for section in link.new { newLinks[section] = loose }
      }
    }
    let older = cut.old
    for place in older.people where older.tokens[place].kind == .word {
      people.insert(vocabulary.number(of: older.tokens[place], among: older.spellings))
    }
    speakers = NamesOverSayings(old, new)
    let oldParts = PromotedParts(old, sections, other: new, isOld: true)
    let newParts = PromotedParts(new, sections, other: old, isOld: false)
    var first = read(old, older, parts: oldParts, links: oldLinks, scopes: loose + 1)
    let newer = cut.new
    var second = read(new, newer, parts: newParts, links: newLinks, scopes: loose + 1)
    second.readOuts(of: new, after: first)
    let officeTerms = cut.terms(of: Offices.roles)
    let leadTerms = [(old, oldLinks), (new, newLinks)].flatMap { note, links in
      zip(note.sections, links).filter { $0.0.kind == .team }
        .flatMap { section, link in
          section.heading.leads.filter { $0.has(" ") }.map { (link, cut.terms(of: $0)) }
        }
    }
    let tokenizer = cut.tokenizer
    let roles = officeTerms.map { vocabulary.number(of: $0, among: tokenizer.count) }
    let leads = leadTerms.map { scope, terms in
      (scope: scope, name: terms.map { vocabulary.number(of: $0, among: tokenizer.count) })
    }
    let offices = Offices(roles: roles, leads: leads, of: [first, second])
    offices.read(into: &first)
    offices.read(into: &second)
    vocabulary.settle(tokenizer.spellings)
    first.weigh(by: vocabulary)
    second.weigh(by: vocabulary)
    return (first, second)
  }

  // MARK: Reading

  private mutating func read(
    _ note: MeetingNote, _ cut: CutNote, parts: PromotedParts, links: [Int], scopes: Int
  ) -> NoteProfile {
    let scopeOf = note.sections.indices.map(parts.scope)
    let isRecap = note.recaps
    let listed = ListedNames(note)
    var profile = NoteProfile(
      items: [], sketches: cut.sketches, names: Array(repeating: [], count: scopes + 1),
      teams: Array(repeating: nil, count: scopes + 1), loose: scopes - 1)
    profile.items.reserveCapacity(note.items.count)
    var counted = [Bool](repeating: false, count: texts.count)
    var compounds = [[Vocabulary.ID]?](repeating: nil, count: note.sections.count)
    // The items with a bare number in front, as those of an agenda have.
    var chapters: [(item: Int, number: Int)] = []
    for index in note.items.indices {
      let section = note.items[index].section
      var read = self.read(index, of: note, cut, profile)
      read.scope = read.isRow ? -1 : links[scopeOf[section]]
      if read.isLinkable, !read.isRow,
        let found = OpeningNumber(of: note.items[index].text.utf8.span)
      {
        read.openingNumber = Int(openingNumbers.number(found.key.span))
        if let number = found.chapter { chapters.append((index, number)) }
      }
      read.isRecap = isRecap[section]
      read.isListed = listed.contains(index)
      if section != scopeOf[section], !read.isRow {
        read.part = links[section]
        let terms = compounds[section] ?? numbers(of: cut.names[section], cut, only: .compound)
        compounds[section] = terms
        read.partTerms = terms
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
    if chapters.count > Self.mostVersions, chapters.contains(where: { $0.number == 1 }) {
      for chapter in chapters { profile.items[chapter.item].openingNumber = nil }
    }
    for section in note.sections.indices
    where scopeOf[section] == section && links[section] != profile.loose {
      if note.sections[section].kind == .team {
        profile.teams[links[section] + 1] = note.sections[section].heading.name
      }
      profile.names[links[section] + 1] += numbers(of: cut.names[section], cut, only: .word)
    }
    return profile
  }

  /// Reads an item by itself.
  private mutating func read(
    _ index: Int, of note: MeetingNote, _ cut: CutNote, _ profile: NoteProfile
  ) -> ItemProfile {
    let item = note.items[index]
    let section = note.sections[item.section]
    let statement = cut.statements[index]
    let tokens = cut.tokens[statement.terms]
    var read = ItemProfile()
    read.isRow = item.isRoadmapRow
    read.isLinkable =
      (item.role != .placeholder || item.silentTopic != nil) && !item.text.isEmpty
      && (item.role != .boilerplate || section.kind == .roadmap)
    read.status = item.status.status
    read.parent = item.parent
    read.stage = item.stage?.rank
    read.text = Int(texts.number(cut.bytes.span.extracting(statement.key)))
    for link in item.content.links {
      let address = link.ends(with: "/") ? link.dropLast() : link[...]
      let target = address.utf8.span.extracting(0..<AddressForm.thing(address.utf8.span))
      let number = Int(targets.number(target))
      read.targets.append(number)
      let others = read.tickets.count
      Tickets.add(linked: target, to: &read.tickets)
      if AddressForm.isSpecific(target) {
        read.specificTargets.append(number)
        read.ticketTarget = read.tickets.count > others ? number : nil
      }
    }
    if read.specificTargets.count > 1 { read.ticketTarget = nil }
    if !read.isRow { read.prerelease = Prerelease.release(in: item.statement) }
    if read.status != .unknown, !read.isRow { Self.readReleases(of: item, into: &read) }
    Tickets.add(named: item.text.utf8.span, to: &read.tickets)
    for address in statement.bareAddresses {
      let thing = address.span.extracting(0..<AddressForm.thing(address.span))
      read.targets.append(Int(targets.number(thing)))
    }
    read.isStock =
      read.targets.isEmpty && read.tickets.isEmpty
      && !tokens.contains { $0.weight > CommonWords.everydayWeight }
    read.isBare = tokens.allSatisfy { $0.kind == .process }
    read.head = Int32(clamping: statement.head)
    readTerms(statement, of: cut, into: &read)
    read.doers = numbers(of: statement.doers, cut)
    // The column of a table says it, too.
    if !read.isRow { read.doers += numbers(of: statement.owners, cut) }
    read.agents = numbers(of: statement.agents, cut)
    read.openerTerms = numbers(of: statement.opener, cut)
    let endsInColon = item.text.ends(with: ":")
    read.isLabelLike =
      item.role == .groupLabel || endsInColon || item.hasChildren && plainTerms(of: read) <= 4
    read.isName =
      item.hasChildren && Words.areName(item.text, atMost: 1) || speakers?.hold(item) == true
    if let name = NamesOverSayings.opening(of: item.text) {
      read.opener = Int(openers.number(name.utf8.span))
    } else if let parent = item.parent, profile.items[parent].isName {
      read.opener = profile.items[parent].opener
    }
    read.isOverview = MeetingOverview.isTold(by: item.statement)
    read.isThanks = OtherWork.thanks(item.text)
    read.isTask = item.cues.has(.labelTask) || item.cues.has(.underTask)
    let isToDo = read.isTask || read.status == .planned
    read.titles = isToDo ? QuotedTitles.titles(in: item.statement) : []
    read.contextVersions = read.versions
    read.hasTickets = !read.tickets.isEmpty
    if let parent = item.parent {
      if read.versions.isEmpty { read.contextVersions = profile.items[parent].contextVersions }
      read.ticketsAround = profile.items[parent].tickets
      if !read.hasTickets { read.tickets = read.ticketsAround }
    } else if !read.hasTickets, section.kind == .other {
      read.tickets = Tickets.tickets(of: section.title)
    }
    return read
  }

  /// Reads the releases a statement tells of, or the only one open work is for: "Released 2.1.3 and
  /// 2.1.4", "2.1 is feature complete".
  private static func readReleases(of item: Item, into read: inout ItemProfile) {
    let isDone = item.status.status == .done
    let releases = VersionNumber.releases(in: item.statement)
    guard !releases.isEmpty,
      isDone || releases.count == 1 && item.text.utf8.count <= longestAnnouncement
    else { return }
    read.speaksOfReleasing = Words.lowercased(item.statement).contains { word in
      StatusDeed.deed(of: Word(word)) == .releasing
    }
    if !isDone || read.speaksOfReleasing { read.releases = releases }
  }

  /// More bare numbers from 1 on count the points of an agenda.
  private static let mostVersions = 2

  /// A longer statement speaks of more than a release.
  private static let longestAnnouncement = 200

  /// The numbers of some terms of a note in the vocabulary of both.
  private mutating func numbers(
    of terms: Range<Int>, _ cut: CutNote, only kind: Token.Kind? = nil
  ) -> [Vocabulary.ID] {
    var numbers: [Vocabulary.ID] = []
    for place in terms where kind == nil || cut.tokens[place].kind == kind {
      numbers.append(vocabulary.number(of: cut.tokens[place], among: cut.spellings))
    }
    return numbers
  }

  /// Reads the terms, each once with its largest weight.
  private mutating func readTerms(
    _ statement: CutNote.Statement, of cut: CutNote, into read: inout ItemProfile
  ) {
    let tokens = cut.tokens[statement.terms]
    let ids = numbers(of: statement.terms, cut)
    let doer = numbers(of: statement.opener, cut)
    read.terms.reserveCapacity(tokens.count)
    for (id, token) in zip(ids, tokens) {
      if Int(id) >= counts.count {
        counts.append(contentsOf: repeatElement(0, count: vocabulary.count - counts.count))
      }
      if token.kind == .word { counts[Int(id)] += 1 }
    }
    for (id, token) in zip(ids, tokens) {
      var factor = token.position < Self.early ? 1 : Self.lateWeight
      if counts[Int(id)] > 1 { factor += Self.repeatWeight }
      if people.contains(id) {
        factor *= PeopleTerms.weight
      } else if doer.contains(id) {
        // A first name and another are no more than one.
        factor *= Self.doerWeight / Double(doer.count)
      }
      read.terms.append(
        WeightedTerm(
          id: id, position: token.kind == .word ? Int32(token.position) : -1,
          weight: token.weight * factor))
      if token.kind == .version, !read.versions.contains(id) { read.versions.append(id) }
    }
    for id in ids { counts[Int(id)] = 0 }
    for (id, token) in zip(numbers(of: statement.owners, cut), cut.tokens[statement.owners]) {
      read.terms.append(WeightedTerm(id: id, weight: token.weight * Self.ownerWeight))
    }
    read.terms.sort { $0.id < $1.id || $0.id == $1.id && $0.weight > $1.weight }
    var kept = 0
    for place in read.terms.indices
    where kept == 0 || read.terms[place].id != read.terms[kept - 1].id {
      read.terms[kept] = read.terms[place]
      kept += 1
    }
    read.terms.removeLast(read.terms.count - kept)
  }

  /// How many terms an item has, the wholes of joined words left out.
  private func plainTerms(of item: ItemProfile) -> Int {
    item.terms.count { vocabulary.kinds[Int($0.id)] != .compound }
  }
}
