/// Turns links into changes: every item of both notes is in one, and in several only where it has
/// several links.
struct Classifier {
  let old: MeetingNote
  let new: MeetingNote
  let alignment: Alignment
  /// For every section of the newer note its link.
  let newSectionLink: [Int?]
  /// Which sections of the newer note recapitulate.
  private let recaps: [Bool]
  private let hasRoadmap: Bool
  let oldSectionLink: [Int?]
  private let parts: (old: PromotedParts, new: PromotedParts)
  /// For every item its links.
  let linkedOld: [[Int]]
  let linkedNew: [[Int]]
  /// For every old item, the new item of the nearest linked one before it; -1 where there is none.
  private let anchors: [Int]

  /// Prepares the classification.
  init(_ old: MeetingNote, _ new: MeetingNote, alignment: Alignment) {
    self.old = old
    self.new = new
    self.alignment = alignment
    var oldSectionLink = [Int?](repeating: nil, count: old.sections.count)
    var newSectionLink = [Int?](repeating: nil, count: new.sections.count)
    for (index, link) in alignment.sections.enumerated() {
      for section in link.old { oldSectionLink[section] = index }
      for section in link.new { newSectionLink[section] = index }
    }
    self.oldSectionLink = oldSectionLink
    parts = (
      PromotedParts(old, alignment.sections, other: new, isOld: true),
      PromotedParts(new, alignment.sections, other: old, isOld: false)
    )
    self.newSectionLink = newSectionLink
    recaps = new.recaps
    hasRoadmap = new.hasRoadmap
    var linkedOld = [[Int]](repeating: [], count: old.items.count)
    var linkedNew = [[Int]](repeating: [], count: new.items.count)
    for (index, link) in alignment.items.enumerated() {
      linkedOld[link.old].append(index)
      linkedNew[link.new].append(index)
    }
    self.linkedOld = linkedOld
    self.linkedNew = linkedNew
    var anchor = -1
    anchors = old.items.indices.map { index in
      if let link = linkedOld[index].last { anchor = alignment.items[link].new }
      return anchor
    }
  }

  /// The changes, in order of the newer note; what is gone follows the nearest older neighbour that
  /// is still there.
  ///
  /// - Complexity: Linear in items and links, but for sorting.
  func changes() -> [Change] {
    var changes = linkedChanges()
    // A project that is listed under two headings tells its news once.
    let reports = new.sayings()
    var told = Set(new.items.indices.filter { !linkedNew[$0].isEmpty }.map { reports[$0] })
    var entries = Set(
      changes.lazy.filter { Self.turns.contains($0.kind) }.flatMap { $0.new }.compactMap(
        new.ticketEntry))
    let before = recaps.contains(true) ? Set(old.items.map(\.text)) : []
    for index in new.items.indices where linkedNew[index].isEmpty {
      let item = new.items[index]
      let isListed = new.ticketEntry(index).map { !entries.insert($0).inserted } ?? false
      // What is told of the last meeting once more was told.
      let isRecalled = recaps[item.section] && before.contains(item.text)
      let isTold = !told.insert(reports[index]).inserted || isListed || isRecalled
      let kind = isTold && !item.isRoadmapRow ? .cosmetic : ChangeRules.arrived(item)
      var arrived = change(kind, old: [], new: [index], reasons: [.noPredecessor])
      arrived.nearest = alignment.nearestToNew[index]
      changes.append(arrived)
    }
    for index in old.items.indices where linkedOld[index].isEmpty {
      let (kind, reason) = gone(index)
      var left = change(kind, old: [index], new: [], reasons: [reason])
      left.nearest = alignment.nearestToOld[index]
      changes.append(left)
    }
    var ids = ChangeIdentity(old: old, new: new)
    let places = changes.map(place)
    return changes.indices.sorted { places[$0] < places[$1] }.map { index in
      var change = changes[index]
      change.id = ids.identity(of: change)
      return change
    }
  }

  // MARK: Links

  /// One change a link; links of one kind that share an item are a merge or a split in one change.
  private func linkedChanges() -> [Change] {
    let completion = Completion(old: old, new: new)
    let pairs = alignment.items.map { link in
      pair(
        link,
        completion.verdict(old: link.old, new: link.new, probability: link.probability))
    }
    var kinds = pairs.map(ChangeRules.kind)
    for index in kinds.indices where kinds[index] == .moved {
      if isListedTwice(index, pairs) {
        kinds[index] = pairs[index].sameText ? .cosmetic : .reworded
      } else if isEntryElsewhere(index, kinds) {
        kinds[index] = .cosmetic
      }
    }
    let sure = surelyEdited(kinds)
    if !sure.isEmpty {
      for index in kinds.indices where kinds[index] == .reworded {
        let link = alignment.items[index]
        // A row that stands under two headings was edited once.
        if link.tier == .possible, sure[link.old] == new.items[link.new].text {
          kinds[index] = .cosmetic
        }
      }
    }
    var done = [Bool](repeating: false, count: kinds.count)
    var changes: [Change] = []
    for index in alignment.items.indices where !done[index] {
      let star = self.star(around: index, kinds: kinds).filter { !done[$0] }
      for member in star { done[member] = true }
      changes.append(linkedChange(star, kind: kinds[index], pairs: star.map { pairs[$0] }))
    }
    return changes
  }

  /// What statements were edited into for sure, by the older.
  private func surelyEdited(_ kinds: [ChangeKind]) -> [Int: String] {
    var edited: [Int: String] = [:]
    for (link, kind) in zip(alignment.items, kinds)
    where kind == .reworded && link.tier != .possible && linkedOld[link.old].count > 1 {
      edited[link.old] = new.items[link.new].text
    }
    return edited
  }

  /// Whether one side of a link has another link to the same statement in its own place: what was
  /// listed twice and is listed once has not moved.
  private func isListedTwice(_ index: Int, _ pairs: [ItemPair]) -> Bool {
    let link = alignment.items[index]
    let others = linkedNew[link.new] + linkedOld[link.old]
    return others.contains { other in
      other != index && pairs[other].sameStatement && pairs[other].isInPlace
    }
  }

  /// What became of work, not where or how it is told.
  private static let turns: [ChangeKind] = [.completed, .advanced, .slipped, .reopened]

  /// Whether the older statement has a link to another entry of the same ticket that tells what became
  /// of it: "#12" is closed, and on the list of what will be shown as well.
  private func isEntryElsewhere(_ index: Int, _ kinds: [ChangeKind]) -> Bool {
    let link = alignment.items[index]
    guard let entry = new.ticketEntry(link.new) else { return false }
    return linkedOld[link.old].contains { other in
      other != index && Self.turns.contains(kinds[other])
        && new.ticketEntry(alignment.items[other].new) == entry
    }
  }

  /// The links that share one item with a link and have its kind and no other link themselves.
  private func star(around index: Int, kinds: [ChangeKind]) -> [Int] {
    let link = alignment.items[index]
    let isLeaf = { (member: Int, byOld: Bool) -> Bool in
      let other = alignment.items[member]
      let links = byOld ? linkedNew[other.new] : linkedOld[other.old]
      // Rows of a table merge as a whole; elsewhere a possible link does not lean on a sure one.
      let isOneTier = other.tier == link.tier || new.items[other.new].isRoadmapRow
      return kinds[member] == kinds[index] && isOneTier && links.count == 1
    }
    for byOld in [true, false] {
      let members = byOld ? linkedOld[link.old] : linkedNew[link.new]
      if members.count > 1, members.allSatisfy({ isLeaf($0, byOld) }) { return members }
    }
    return [index]
  }

  private func linkedChange(_ links: [Int], kind: ChangeKind, pairs: [ItemPair]) -> Change {
    let members = links.map { alignment.items[$0] }
    let oldItems = members.map(\.old).distinct()
    let newItems = members.map(\.new).distinct()
    var facets = pairs.reduce(into: Change.Facets()) { $0.formUnion($1.facets) }
    var reasons = pairs.first.map { self.reasons(for: kind, $0) } ?? []
    if oldItems.count > 1 {
      facets.insert(.merge)
      reasons.append(.merged(count: oldItems.count))
    }
    if newItems.count > 1 {
      facets.insert(.split)
      reasons.append(.split(count: newItems.count))
    }
    var change = change(kind, old: oldItems, new: newItems, reasons: reasons)
    change.facets = facets
    change.score = members.map(\.probability).min() ?? 1
    change.tier = members.contains { $0.tier == .possible } ? .possible : .sure
    change.links = members
    return change
  }

  private func pair(_ link: ItemLink, _ verdict: Completion.Verdict) -> ItemPair {
    var first = old.items[link.old]
    var second = new.items[link.new]
    first.status = verdict.before
    second.status = verdict.after
    // From one list of what is to be done to the next a task is carried, not moved, and so is what is
    // told once more.
    let isCarried =
      isListed(first, in: old) && isListed(second, in: new) || recaps[second.section]
    let sameSection =
      isCarried || oldSectionLink[first.section] == newSectionLink[second.section]
      || new.sections[second.section].isOldBusiness || differInHeading(first, second)
    let team = parts.old.team(of: first.section).flatMap { oldSectionLink[$0] }
    let otherTeam = parts.new.team(of: second.section).flatMap { newSectionLink[$0] }
    // One heading that names a lead in one of the notes only.
    let isOneHeading =
      (team == nil || otherTeam == nil)
      && oldSectionLink[first.section] == newSectionLink[second.section]
    // What a note ends with belongs to no section.
    let areFeet = isFoot(link.old, of: old) && isFoot(link.new, of: new)
    return ItemPair(
      old: first, new: second, sameSection: sameSection || areFeet,
      sameTeam: team == otherTeam || isOneHeading || areFeet,
      sameParent: isCarried || sameParent(first, second), goesAlong: goesAlong(first, second),
      isCompleted: verdict.isCompleted && !isOldNews(link))
  }

  /// Whether an item is the paragraph at the end of a note: "Please comment below".
  private func isFoot(_ index: Int, of note: MeetingNote) -> Bool {
    index == note.items.count - 1 && note.items[index].form == .paragraph
      && note.items[index].parent == nil
  }

  /// Whether an edited statement read as finished before: "live in two ports", "in five ports".
  private func isOldNews(_ link: ItemLink) -> Bool {
    let (first, second) = (old.items[link.old], new.items[link.new])
    // "The work is done, now testing it": what was left can be finished since.
    return first.status.status == .done && second.status.status == .done
      && !(first.cues.has(.labelDone) && first.cues.has(.restOpen))
      && Cosmetics.overlap(first.statement, second.statement) >= ItemPair.editedBar
  }

  private func reasons(for kind: ChangeKind, _ pair: ItemPair) -> [Reason] {
    var reasons: [Reason] = []
    let facets = pair.facets
    if facets.contains(.stage), let from = pair.old.stage, let to = pair.new.stage {
      reasons.append(.stage(from: from.name, to: to.name))
    } else if facets.contains(.status) {
      reasons.append(.status(from: pair.old.status, to: pair.new.status))
    }
    if facets.contains(.team) {
      reasons.append(
        .team(
          from: old.unitName(of: pair.old.section), to: new.unitName(of: pair.new.section)))
    }
    if facets.contains(.owners) {
      reasons.append(
        .owners(
          added: Owners.missing(pair.new.owners, in: pair.old.owners, areTeams: pair.areRows),
          removed: Owners.missing(pair.old.owners, in: pair.new.owners, areTeams: pair.areRows)))
    }
    reasons.append(pair.sameText ? .sameStatement : pair.sameStatement ? .edited : .sameWork)
    return reasons
  }

  // MARK: Items without a link

  private func gone(_ index: Int) -> (ChangeKind, Reason) {
    let item = old.items[index]
    if item.isRoadmapRow {
      return (
        ChangeRules.gone(item, isKnown: hasRoadmap),
        hasRoadmap ? .noSuccessor(was: item.status) : .noRoadmap
      )
    }
    if let team = parts.old.team(of: item.section), !reports(team) {
      return (
        ChangeRules.gone(item, isKnown: false),
        .teamSilent(old.sections[team].heading.name)
      )
    }
    return (ChangeRules.gone(item, isKnown: true), .noSuccessor(was: item.status))
  }

  /// Whether a team of the older note has something to report in the newer.
  private func reports(_ team: Int) -> Bool {
    guard let link = oldSectionLink[team] else { return false }
    return alignment.sections[link].new.contains { new.sections[$0].hasReport }
  }

  // MARK: Putting together

  private func change(
    _ kind: ChangeKind, old oldItems: [Int], new newItems: [Int], reasons: [Reason]
  ) -> Change {
    Change(
      id: "", kind: kind, area: area(old: oldItems, new: newItems), old: oldItems, new: newItems,
      facets: [], score: 1, tier: .sure, reasons: reasons)
  }

  private func area(old oldItems: [Int], new newItems: [Int]) -> Change.Area {
    guard let index = newItems.first else { return Self.area(of: oldItems.first ?? 0, in: old) }
    return Self.area(of: index, in: new)
  }

  private static func area(of item: Int, in note: MeetingNote) -> Change.Area {
    if note.items[item].isRoadmapRow { return .roadmap }
    return note.team(of: note.items[item].section) == nil ? .section : .team
  }

  /// Where a change stands in the order: by new item, else after the old item before it.
  private func place(_ change: Change) -> (Int, Int, Int) {
    if let first = change.new.first { return (first, 0, change.old.first ?? -1) }
    guard let gone = change.old.first else { return (0, 0, 0) }
    return (anchors[gone], 1, gone)
  }
}
