/// Says what happened to each team, from the links between sections.
struct TeamClassifier {
  private let old: MeetingNote
  private let new: MeetingNote
  /// The names of all sections, as keys.
  private let names: (old: Set<String>, new: Set<String>)
  /// The names several sections of the newer note have.
  private let repeated: Set<String>
  /// The sections of the newer note with anything but placeholders right under them, if only what every
  /// meeting has.
  private let telling: Set<Int>
  /// The sections of the older note with a statement that does not stand in the newer as it was, in them
  /// or below: only these can fall silent.
  private let changed: Set<Int>

  private struct Rule: Sendable {
    let event: TeamEvent
    let holds: @Sendable (TeamClassifier, SectionLink) -> Bool
  }

  private static let rules: [Rule] = [
    Rule(event: .teamAdded) { notes, link in
      // What had a heading before, of whatever kind, is not new.
      link.old.isEmpty
        && !link.new.contains {
          notes.new.sections[$0].isOccasional
            || notes.names.old.contains(Self.key(notes.new.sections[$0]))
        }
    },
    Rule(event: .teamRemoved) { notes, link in
      link.new.isEmpty
        && !link.old.contains {
          notes.old.sections[$0].isOccasional
            || notes.names.new.contains(Self.key(notes.old.sections[$0]))
        }
    },
    Rule(event: .teamRenamed) { notes, link in notes.isRenamed(link) },
    Rule(event: .teamsMerged) { _, link in link.old.count > 1 },
    Rule(event: .teamSplit) { _, link in link.new.count > 1 },
    Rule(event: .leadChanged) { notes, link in notes.hasOtherLead(link) },
    Rule(event: .statusChanged) { notes, link in
      notes.both(link) { first, second in
        first.heading.status != second.heading.status
          || notes.hasOtherStanding(first.groupStanding, second.groupStanding)
      }
    },
    Rule(event: .regrouped) { notes, link in notes.isRegrouped(link) },
    Rule(event: .silent) { notes, link in notes.isSilent(link) },
  ]

  /// Prepares the classification.
  init(_ old: MeetingNote, _ new: MeetingNote, changes: [Change]) {
    self.old = old
    self.new = new
    let keys = new.sections.map(Self.key)
    names = (Set(old.sections.map(Self.key)), Set(keys))
    var met: Set<String> = []
    repeated = Set(keys.filter { !met.insert($0).inserted })
    telling = new.items.indices.reduce(into: []) { sections, index in
      if new.items[index].role != .placeholder { sections.insert(new.items[index].section) }
    }
    changed = Self.changed(changes, in: old)
  }

  private static func changed(_ changes: [Change], in old: MeetingNote) -> Set<Int> {
    var found: Set<Int> = []
    for change in changes where !carrying.contains(change.kind) {
      for index in change.old where old.items[index].role == .statement {
        for section in old.sections.around(old.items[index].section) {
          guard found.insert(section).inserted else { break }
        }
      }
    }
    return found
  }

  /// What becomes of a statement that is still made, wherever it stands now.
  private static let carrying: [ChangeKind] = [.unchanged, .cosmetic, .moved, .reworded]

  private static func key(_ section: Section) -> String { TeamName(section.heading.name).key }

  /// The teams and their parts, each with its events.
  ///
  /// - Parameter links: The links between all sections.
  /// - Returns: One change a link, also where nothing happened.
  func changes(_ links: [SectionLink]) -> [TeamChange] {
    let promoted = PromotedParts(old, links, other: new, isOld: true).parts()
    return links.filter { isTeam($0) || isSilentSection($0) }.map { link in
      if let partition = partition(link, links, promoted) { return partition }
      let events = Self.rules.filter { $0.holds(self, link) }.map(\.event)
      return TeamChange(old: link.old, new: link.new, events: events)
    }
  }

  /// A team without a heading whose parts are teams now: it was split, or has another name. A single part
  /// that goes on under its own is a team beside it that is gone.
  private func partition(
    _ link: SectionLink, _ links: [SectionLink], _ promoted: [Int: [Int]]
  ) -> TeamChange? {
    guard link.new.isEmpty, let team = link.old.first, let parts = promoted[team] else {
      return nil
    }
    let heirs = links.filter { $0.old.contains(where: parts.contains) }.flatMap(\.new)
      .filter { new.sections[$0].kind == .team }
    guard
      heirs.count > 1 || heirs.contains(where: { !names.old.contains(Self.key(new.sections[$0])) })
    else { return nil }
    return TeamChange(
      old: link.old, new: heirs, events: [heirs.count > 1 ? .teamSplit : .teamRenamed])
  }

  private func isTeam(_ link: SectionLink) -> Bool {
    let kinds = link.old.map { old.sections[$0].kind } + link.new.map { new.sections[$0].kind }
    return kinds.contains { $0 == .team || $0 == .component }
  }

  /// Whether a section of two notes without teams fell silent: there sections stand in for them.
  private func isSilentSection(_ link: SectionLink) -> Bool {
    guard isSilent(link), link.old.count == 1, link.new.count == 1,
      new.sections[link.new[0]].kind == .other, old.sections[link.old[0]].kind == .other,
      !telling.contains(link.new[0]), !repeated.contains(Self.key(new.sections[link.new[0]]))
    else { return false }
    // A blank "Done" is no silence.
    let name = new.sections[link.new[0]].heading.name
    guard StatusLabels.sense(of: name, isWhole: true) == nil else { return false }
    return Self.isAmongSections(link.old[0], of: old) && Self.isAmongSections(link.new[0], of: new)
  }

  /// Whether a note has no teams, or only a few headings beside this one that name a lead as teams do.
  private static func isAmongSections(_ section: Int, of note: MeetingNote) -> Bool {
    let teams = note.sections.filter { $0.kind == .team }
    let place = note.sections[section]
    let beside = note.sections.count { $0.parent == place.parent && $0.kind != .team }
    return teams.count < beside
      && teams.allSatisfy { $0.parent == place.parent && !$0.heading.leads.isEmpty }
  }

  private func both(_ link: SectionLink, _ differ: (Section, Section) -> Bool) -> Bool {
    guard let first = link.old.first, let second = link.new.first else { return false }
    return differ(old.sections[first], new.sections[second])
  }

  private func isRenamed(_ link: SectionLink) -> Bool {
    // "Masts and sails" that became "Masts" and "Sails" has no other name.
    let isJoint = link.old.count + link.new.count > 2
    return !(isJoint && words(link.old, of: old) == words(link.new, of: new))
      && both(link) { first, second in
        !Self.areAlike(first.heading.name, second.heading.name)
          || first.kind == .component && first.heading.scope != second.heading.scope
      }
  }

  private func words(_ sections: [Int], of note: MeetingNote) -> Set<String> {
    Set(sections.flatMap { TeamName(note.sections[$0].heading.name).words })
  }

  /// Whether two names are of one team; most are the same, and need not be taken apart. Behind a dash
  /// stands who leads, in a form that is not known.
  private static func areAlike(_ first: String, _ second: String) -> Bool {
    first == second || TeamName(first).key == TeamName(second).key
      || TeamName.areOpening(first, second)
  }

  /// Whether the headings name different people; one that spells out a first name does not.
  private func hasOtherLead(_ link: SectionLink) -> Bool {
    let isTeam = link.new.contains { new.sections[$0].kind == .team }
    let oldLeads = link.old.map { isTeam ? ledHeading($0) : old.sections[$0].heading }
    let newLeads = link.new.map { new.sections[$0].heading }
    guard let first = oldLeads.first, let second = newLeads.first else { return false }
    if link.old.count == 1, link.new.count == 1 {
      // Who leads stands in a form that is not known.
      if first.leads.isEmpty != second.leads.isEmpty,
        TeamName.areOpening(first.name, second.name)
      {
        return false
      }
      return !samePeople(first.leads, second.leads)
        || first.remark != second.remark
          && (isStandIn(first.remark) || isStandIn(second.remark))
    }
    return !oldLeads.contains { samePeople($0.leads, second.leads) }
  }

  /// A heading of the older note; a part that is a team now was led by who led the team.
  private func ledHeading(_ section: Int) -> TeamHeading {
    var heading = old.sections[section].heading
    if old.sections[section].kind == .component, heading.leads.isEmpty,
      let team = old.team(of: section)
    {
      heading.leads = old.sections[team].heading.leads
    }
    return heading
  }

  private func isStandIn(_ remark: String?) -> Bool {
    guard let remark else { return false }
    return remark.contains("for ") || remark.contains("representing")
  }

  private func samePeople(_ first: [String], _ second: [String]) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy(TeamHeading.areOnePerson)
  }

  /// Whether both stand in groups that name a standing, and another one.
  private func hasOtherStanding(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return false }
    return TeamName(first) != TeamName(second)
  }

  private func isRegrouped(_ link: SectionLink) -> Bool {
    both(link) { first, second in
      let parent = first.parent.map { old.sections[$0].heading.name }
      let other = second.parent.map { new.sections[$0].heading.name }
      let isOutermost = { (section: Section) in (section.parent ?? 0) == 0 }
      // One that comes and goes has no place of its own.
      if first.isOccasional { return false }
      return first.level != second.level
        || parent != other && !(isOutermost(first) && isOutermost(second))
          && parent.map { TeamName($0) } != other.map { TeamName($0) }
    }
  }

  private func isSilent(_ link: SectionLink) -> Bool {
    link.old.contains { old.sections[$0].hasReport && changed.contains($0) }
      && (!link.new.isEmpty || link.old.contains { old.sections[$0].isOccasional })
      && !link.new.contains { new.sections[$0].hasReport }
  }
}
