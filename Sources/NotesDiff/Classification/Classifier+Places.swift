/// Whether the items of a link stand where they stood.
extension Classifier {
  /// Whether an item stands in a list of what is to be done, or in a part of one: "New", "Outstanding".
  func isListed(_ item: Item, in note: MeetingNote) -> Bool {
    let section = note.sections[item.section]
    return ActionList.isNamed(by: section.heading.name)
      || section.parent.map { ActionList.isNamed(by: note.sections[$0].heading.name) } ?? false
      || note.shelf(of: item).map { ActionList.isNamed(by: note.items[$0].text) } ?? false
  }

  /// Whether only a sub-heading came or went above a statement: nobody carried it anywhere.
  func differInHeading(_ first: Item, _ second: Item) -> Bool {
    let before = lasting(old.sections, from: first.section, oldSectionLink) { $0.new.isEmpty }
    let after = lasting(new.sections, from: second.section, newSectionLink) { $0.old.isEmpty }
    return before != nil && before == after
      || isOnlyBelowStandIn(old.sections, first.section, new.sections, second.section)
  }

  /// Whether of two items one stands right below a heading of both notes and the other below a line that
  /// only stands in for a heading there: "**Pond**" takes in all that follows its own list.
  private func isOnlyBelowStandIn(
    _ sections: [Section], _ first: Int, _ others: [Section], _ second: Int
  ) -> Bool {
    let (heading, other) = (Self.typed(first, sections), Self.typed(second, others))
    guard (heading == first) != (other == second), let heading, let other else { return false }
    return oldSectionLink[heading] != nil && oldSectionLink[heading] == newSectionLink[other]
  }

  /// The nearest heading around a section that is typed as one; nothing where a team stands in between.
  private static func typed(_ section: Int, _ sections: [Section]) -> Int? {
    let nearest = sections.around(section).first {
      sections[$0].level <= Section.lowestLevel || sections[$0].kind == .team
    }
    return nearest.flatMap { sections[$0].level > Section.lowestLevel ? nil : $0 }
  }

  /// The link of the nearest heading around a section that both notes have.
  private func lasting(
    _ sections: [Section], from section: Int, _ links: [Int?], isAlone: (SectionLink) -> Bool
  ) -> Int? {
    for current in sections.around(section) {
      guard let link = links[current] else { return nil }
      if !isAlone(alignment.sections[link]) { return link }
      // A team that came or went is news.
      if sections[current].kind == .team { return nil }
    }
    return nil
  }

  /// Whether the items stand under linked labels, under such of one name, or both under none: a
  /// statement they stand under is no place, and "Next: oil the gate" is what "Next" has below it.
  func sameParent(_ first: Item, _ second: Item) -> Bool {
    switch (old.shelf(of: first), new.shelf(of: second)) {
    case (nil, nil): !changedList(first, second) && !cameOut(first, second)
    case (let shelf?, let other?):
      areLinked(shelf, other)
        || Cosmetics.areAlike(old.items[shelf].text, new.items[other].text)
        // "Ongoing" and "In progress" are one list.
        || [old.items[shelf].text, new.items[other].text].allSatisfy {
          StatusLabels.sense(of: $0) == .inProgress
        }
    case (let shelf?, nil): second.prefix.map { isCalled(old.items[shelf], $0) } ?? false
    case (nil, let other?): first.prefix.map { isCalled(new.items[other], $0) } ?? false
    }
  }

  /// Whether the items stand below two statements, each of which both notes have as it is: "New plans
  /// (have a look)" and "Plans to be voted on" are lists, whatever they read like.
  private func changedList(_ first: Item, _ second: Item) -> Bool {
    guard let parent = first.parent, let other = second.parent, !areLinked(parent, other),
      let kept = linkedOld[parent].first.map({ alignment.items[$0].new }),
      let known = linkedNew[other].first.map({ alignment.items[$0].old })
    else { return false }
    return Cosmetics.areAlike(old.items[parent].text, new.items[kept].text)
      && Cosmetics.areAlike(old.items[known].text, new.items[other].text)
  }

  /// Whether work that was told before stands below the release now that brought it: "Released 2.1".
  private func cameOut(_ first: Item, _ second: Item) -> Bool {
    guard let parent = second.parent, linkedNew[parent].isEmpty else { return false }
    let release = new.items[parent]
    return release.status.status == .done && release.text.partCount <= Self.longestRelease
      && !VersionNumber.releases(in: release.text).isEmpty
      && first.parent.map { VersionNumber.releases(in: old.items[$0].text).isEmpty } ?? true
  }

  private static let longestRelease = 6

  private func isCalled(_ label: Item, _ name: String) -> Bool {
    Cosmetics.areAlike(label.text, name)
  }

  /// Whether the items stand under linked statements; a label of one name stands in many teams.
  func goesAlong(_ first: Item, _ second: Item) -> Bool {
    guard let parent = first.parent, let other = second.parent else { return false }
    return new.items[other].role == .statement && areLinked(parent, other)
  }

  private func areLinked(_ first: Int, _ second: Int) -> Bool {
    linkedOld[first].contains { alignment.items[$0].new == second }
  }
}
