import NotesDiff

// Which changes of a group are printed, and which are only counted.
extension LineArranger {
  /// Makes every newer statement stand in one group, where several links gave it several kinds: the
  /// first group keeps it, with all it continues.
  ///
  /// - Parameter groups: The changes of each group, in printed order.
  /// - Returns: The ids of what was joined, by the id of the change they were joined with.
  static func toldOnce(_ groups: inout [[ChangeReport.ChangeEntry]]) -> [String: [String]] {
    var first: [Int: (group: Int, place: Int)] = [:]
    var also: [String: [String]] = [:]
    for group in groups.indices {
      var kept: [ChangeReport.ChangeEntry] = []
      for change in groups[group] {
        guard let line = change.new.first?.line, !change.old.isEmpty else {
          kept.append(change)
          continue
        }
        guard let known = first[line] else {
          first[line] = (group, kept.count)
          kept.append(change)
          continue
        }
        let isSameGroup = known.group == group
        var joined = isSameGroup ? kept[known.place] : groups[known.group][known.place]
        joined.old += change.old.filter { old in !joined.old.contains { $0.line == old.line } }
        also[joined.id, default: []].append(change.id)
        if isSameGroup {
          kept[known.place] = joined
        } else {
          groups[known.group][known.place] = joined
        }
      }
      groups[group] = kept
    }
    return also
  }

  /// Leaves out what only leads in to sub-items that stand in other groups: they say what they stand
  /// under.
  ///
  /// - Parameters:
  ///   - groups: The changes of each group, in printed order.
  ///   - also: The ids of what is told with another change; those left out are added.
  static func leaveOutHollow(
    _ groups: inout [[ChangeReport.ChangeEntry]], _ also: inout [String: [String]]
  ) {
    // The groups that have sub-items of a line, and the first of them.
    var children: [Int: (groups: Set<Int>, first: String)] = [:]
    for group in groups.indices {
      for change in groups[group] {
        guard let parent = change.new.first?.parentLine else { continue }
        children[parent, default: ([], change.id)].groups.insert(group)
      }
    }
    for group in groups.indices {
      groups[group].removeAll { change in
        guard hollow.contains(change.kind), let entry = change.new.first,
          entry.text.ends(with: ":") || change.kind == .new && isBareRelease(entry),
          entry.status != .done, !tellsMore(change)
        else { return false }
        guard let below = children[entry.line] else {
          // In other words it leads in to what did not change.
          return change.kind != .new
        }
        guard !below.groups.contains(group) else { return false }
        also[below.first, default: []].append(change.id)
        return true
      }
    }
  }

  /// Whether a statement is no more than a release, "Upcoming v11", which its sub-items have in front.
  private static func isBareRelease(_ entry: ChangeReport.Entry) -> Bool {
    entry.isLeadIn && !VersionNumber.releases(in: entry.text).isEmpty
  }

  /// Whether a statement says something its older wordings did not.
  private static func tellsMore(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard !change.old.isEmpty, let entry = change.new.first else { return false }
    let words = TellingWords(entry.text, isTakenApart: true)
    let before = change.old.map { TellingWords($0.text, isTakenApart: true) }
    return words.shared(with: before) < words.count
  }

  /// The kinds of which nothing is left without what is below.
  private static let hollow: [ChangeKind] = [.new, .progressed, .reworded, .moved, .cosmetic]

  /// Leaves out what a note says a second time in the same place.
  ///
  /// - Parameters:
  ///   - groups: The changes of each group, in printed order.
  ///   - also: The ids of what is told with another change; those left out are added.
  static func leaveOutRepeated(
    _ groups: inout [[ChangeReport.ChangeEntry]], _ also: inout [String: [String]]
  ) {
    var known = ByteTable(capacity: 64)
    var first: [String] = []
    let parents = Set(groups.joined().compactMap { $0.new.first?.parentLine })
    var place: [UInt8] = []
    for group in groups.indices {
      groups[group].removeAll { change in
        guard let entry = change.new.first, !parents.contains(entry.line) else { return false }
        place.removeAll(keepingCapacity: true)
        for name in entry.path {
          place += name.utf8
          place.append(0)
        }
        place += entry.text.utf8
        place.append(0)
        if let line = entry.parentLine { place += String(line).utf8 }
        let number = Int(known.number(place.span))
        guard number < first.count else {
          first.append(change.id)
          return false
        }
        also[first[number], default: []].append(change.id)
        return true
      }
    }
  }

  /// Parts what goes on without saying more than it did, which is only counted, from what is told.
  ///
  /// - Parameters:
  ///   - changes: The changes of a group, in order.
  ///   - parents: The lines of what has sub-items.
  /// - Returns: Both, in order.
  func apart(
    _ changes: [ChangeReport.ChangeEntry], _ parents: Set<Int>
  ) -> (told: [ChangeReport.ChangeEntry], asBefore: [ChangeReport.ChangeEntry]) {
    guard detail == .brief else { return (changes, []) }
    let isAsBefore = changes.map { change in
      (SaidBefore.holds(change) || Self.isToldAgain(change))
        && change.new.allSatisfy { !parents.contains($0.line) }
    }
    guard isAsBefore.contains(true) else { return (changes, []) }
    let places = changes.indices
    return (
      places.filter { !isAsBefore[$0] }.map { changes[$0] },
      places.filter { isAsBefore[$0] }.map { changes[$0] }
    )
  }

  /// What of a list is no more than a note to the reader, and how many of that are shown.
  private static let minorRank = 3
  /// Questions, thanks and rows of figures make room for everything else.
  private static let chatterRank = 4
  private static let minorLimit = 5
  /// So few lines are not left to a count: "and 4 more" tells nobody what to look for.
  private static let fewest = 4

  /// What is shown of a long list, and what is only counted: what a reader must not miss, releases
  /// and finished work come first, then what the note says first. Sub-items go with their parents.
  ///
  /// - Parameters:
  ///   - changes: The changes of a group, in order.
  ///   - limit: How many are shown; nothing shows all.
  /// - Returns: The changes shown and the others, both in order.
  func selected(
    _ changes: [ChangeReport.ChangeEntry], limit: Int?
  ) -> (shown: [ChangeReport.ChangeEntry], rest: [ChangeReport.ChangeEntry]) {
    guard let limit, detail == .brief, changes.count > Self.minorLimit + Self.fewest else {
      return (changes, [])
    }
    let families = families(changes)
    let turns = turns(of: families, changes)
    let speakers = families.map { $0.first.flatMap { speaker(over: changes[$0]) } }
    let isRound = Set(speakers.compactMap { $0 }).count <= limit
    let ranks = families.indices.map { family in
      let rank = families[family].map { Self.rank(changes[$0]) }.min() ?? 0
      // Everybody is heard.
      let isHeard = isRound && turns[family] == 1 && speakers[family] != nil
      return isHeard && rank == Self.minorRank ? rank - 1 : rank
    }
    var kept: Set<Int> = []
    var count = 0
    var minor = 0
    let order = families.indices.sorted {
      (ranks[$0], turns[$0], $0) < (ranks[$1], turns[$1], $1)
    }
    for family in order {
      let isMinor =
        ranks[family] >= Self.minorRank
        && families[family].first.map { changes[$0].old.isEmpty } == true
      guard
        ranks[family] < Self.minorRank || count < limit && !(isMinor && minor == Self.minorLimit)
      else {
        continue
      }
      kept.formUnion(families[family])
      count += 1
      if isMinor { minor += 1 }
    }
    // A run of names is one line.
    let left = changes.indices.filter {
      !kept.contains($0) && !Self.continuesRun($0, of: changes)
    }
    guard left.count > Self.fewest else { return (changes, []) }
    return (
      changes.indices.filter(kept.contains).map { changes[$0] },
      changes.indices.filter { !kept.contains($0) }.map { changes[$0] }
    )
  }

  /// Who of those who were there stands over what is told.
  private func speaker(over change: ChangeReport.ChangeEntry) -> String? {
    guard let name = change.new.first.flatMap(Subject.nameOver), people.hold(name)
    else { return nil }
    return name
  }

  /// Which family of its part of the section each is: every person and topic is heard once before one
  /// is heard twice.
  private func turns(of families: [[Int]], _ changes: [ChangeReport.ChangeEntry]) -> [Int] {
    var heard: [[String]: Int] = [:]
    return families.map { family in
      guard let path = family.first.flatMap({ changes[$0].new.first?.path }) else { return 0 }
      heard[path, default: 0] += 1
      return heard[path] ?? 0
    }
  }

  /// Items with their sub-items, by index; a run of names counts as one.
  private func families(_ changes: [ChangeReport.ChangeEntry]) -> [[Int]] {
    var heads: [Int: Int] = [:]
    var families: [[Int]] = []
    for (index, change) in changes.enumerated() {
      guard let entry = change.new.first else { continue }
      let parent = labels.place(of: entry, isTold: { heads[$0] != nil })?.line
      if let parent, let family = heads[parent] {
        heads[entry.line] = family
        families[family].append(index)
      } else {
        if !Self.continuesRun(index, of: changes) { families.append([]) }
        heads[entry.line] = families.count - 1
        families[families.count - 1].append(index)
      }
    }
    return families
  }

  /// Whether a change is a name like the one before it, with which it is told on one line.
  private static func continuesRun(_ index: Int, of changes: [ChangeReport.ChangeEntry]) -> Bool {
    guard index > 0, let entry = changes[index].new.first, NameRuns.isName(entry.richText) else {
      return false
    }
    return changes[index - 1].new.first.map {
      $0.path == entry.path && NameRuns.isName($0.richText)
    } == true
  }

  /// Whether a label is over what a reader can do now: "Features in 2.1", "Capabilities:".
  private static func namesFeatures(_ label: String) -> Bool {
    WordBytes(label).isLabel(ofAny: ["capabilit", "feature", "highlight"])
  }

  /// How much a reader would miss something new; only what is minor is left to a count.
  private static func rank(_ change: ChangeReport.ChangeEntry) -> Int {
    guard let entry = change.new.first else { return 0 }
    if Attention.sort(of: entry.richText) != nil { return 0 }
    if Abridgement.leadsToRelease(entry.richText) { return 1 }
    if Pointer.onlyLeads(entry.richText) { return chatterRank }
    if entry.status == .done || entry.status == .planned || Outcome.isTold(by: entry.text)
      || StatusPledge.stands(in: entry.text) || entry.path.last.map(namesFeatures) == true
    {
      return 2
    }
    return StatementTone.isChatter(entry.text) || StatementTone.isMeasurement(entry.text)
      ? chatterRank : minorRank
  }
}
