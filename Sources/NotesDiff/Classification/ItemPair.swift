/// What the rules of classification ask of two linked items.
struct ItemPair {
  /// The item of the older note, its status read in the light of the newer one.
  let old: Item
  /// The item of the newer note, its status read in the light of the older one.
  let new: Item
  /// Whether they stand in sections that belong together.
  let sameSection: Bool
  /// Whether they stand in teams that belong together.
  let sameTeam: Bool
  /// Whether they stand under the same parent, or both under none.
  let sameParent: Bool
  /// Whether they stand under statements that are linked.
  let goesAlong: Bool
  /// Whether the work was finished between the two.
  let isCompleted: Bool

  /// Whether both say the same but for what no reader minds.
  let sameText: Bool
  /// Whether the statements, labels and owners left out, are the same but for what no reader minds.
  let sameWords: Bool
  /// Whether both name the same people for it.
  let sameOwners: Bool
  /// Whether one is an edited form of the other, not another statement about the same work.
  let sameStatement: Bool

  /// Compares two linked items; every text is compared here, once.
  ///
  /// - Parameters:
  ///   - old: The item of the older note.
  ///   - new: The item of the newer note.
  ///   - sameSection: Whether they stand in sections that belong together.
  ///   - sameTeam: Whether they stand in teams that belong together.
  ///   - sameParent: Whether they stand under the same parent.
  ///   - goesAlong: Whether they stand under statements that are linked.
  ///   - isCompleted: Whether the work was finished between the two.
  init(
    old: Item, new: Item, sameSection: Bool, sameTeam: Bool, sameParent: Bool, goesAlong: Bool,
    isCompleted: Bool
  ) {
    self.old = old
    self.new = new
    self.sameSection = sameSection
    self.sameTeam = sameTeam
    self.sameParent = sameParent
    self.goesAlong = goesAlong
    self.isCompleted = isCompleted
    let before = PointerTail.without(String(StatusRemarks.withoutIdle(old.statement)))
    let after = PointerTail.without(String(StatusRemarks.withoutIdle(new.statement)))
    let isIdle =
      before.utf8.count < old.statement.utf8.count || after.utf8.count < new.statement.utf8.count
    sameWords =
      Cosmetics.areAlike(old.statement, new.statement)
      || isIdle && Cosmetics.areAlike(String(before), String(after))
    let sameStatus = old.status.status == new.status.status
    // What is not done yet has not changed.
    let isStillIdle = sameWords && isIdle && old.status.status != .done
    // "Completed: …" and "Complete: …" say the same.
    let isSameLabelled =
      sameWords && sameStatus && old.prefix != nil && new.prefix != nil
      && old.status.status != .unknown
    // The name stands in the first row of several, or in each.
    let isSameRow =
      sameWords && sameStatus && old.form == .row && new.form == .row && !old.owners.isEmpty
      && !old.isRoadmapRow
    sameOwners =
      old.isRoadmapRow ? old.owners == new.owners : Owners.areSame(old.owners, new.owners)
    sameText =
      Cosmetics.areAlike(old.text, new.text) || Self.areOneAddress(old, new)
      || sameOwners
        && (isStillIdle || isSameLabelled || isSameRow || Self.isRelabelled(old, new, sameParent))
    sameStatement =
      sameWords || old.isRoadmapRow && new.isRoadmapRow
      || Cosmetics.overlap(old.statement, new.statement) >= Self.editedBar
  }

  /// Whether both are nothing but one address, written out or as its last part: "[12](…/issues/12)".
  private static func areOneAddress(_ old: Item, _ new: Item) -> Bool {
    guard let address = old.content.links.first, old.content.links == [address],
      new.content.links == [address]
    else { return false }
    return [old, new].allSatisfy { item in
      item.text == address || address.hasSuffix("/" + item.text.drop { $0 == "#" })
    }
  }

  /// Whether a statement moved below its label, or out from below it: "Next: oil the gate".
  private static func isRelabelled(_ old: Item, _ new: Item, _ sameParent: Bool) -> Bool {
    sameParent && (old.prefix == nil) != (new.prefix == nil)
      && (old.parent == nil) != (new.parent == nil) && old.status.status == new.status.status
      && Cosmetics.areAlike(old.statement, new.statement)
  }

  /// Whether it stands where it stood; rows have stages instead.
  var isInPlace: Bool { areRows || sameTeam && sameSection && sameParent }

  /// Whether the files say it with the same characters.
  var sameSource: Bool { old.source == new.source }

  /// Whether both lead to the same places.
  var sameLinks: Bool { old.content.links == new.content.links }

  /// Whether both are rows of the roadmap.
  var areRows: Bool { old.isRoadmapRow && new.isRoadmapRow }

  /// The share of common words from which a reader calls a statement edited.
  static let editedBar = 0.7

  /// What differs between the two.
  var facets: Change.Facets {
    var facets: Change.Facets = []
    if !sameWords { facets.insert(.text) }
    if !sameOwners { facets.insert(.owners) }
    if !sameLinks { facets.insert(.links) }
    if old.stage != new.stage { facets.insert(.stage) }
    if old.status.status != new.status.status { facets.insert(.status) }
    if !sameTeam { facets.insert(.team) }
    if sameTeam, !(sameSection && sameParent) { facets.insert(.place) }
    return facets
  }
}
