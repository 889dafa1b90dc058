/// The kinds of change of linked items, as a table: the first rule that holds decides.
enum ChangeRules {
  /// A rule of the table.
  struct Rule: Sendable {
    /// The kind it gives.
    let kind: ChangeKind
    /// Whether it holds.
    let holds: @Sendable (ItemPair) -> Bool
  }

  /// The rules, in order of what a reader wants to hear first.
  static let linked: [Rule] = [
    // "Lamps: nothing to report" says of lamps what was known.
    Rule(kind: .cosmetic) { $0.new.silentTopic != nil || $0.new.isSilent },
    Rule(kind: .completed) { $0.isCompleted },
    Rule(kind: .moved) { pair in
      guard let from = pair.old.stage, let to = pair.new.stage else { return false }
      return from.hidesWay(to: to)
    },
    Rule(kind: .reopened) { pair in
      // Another statement about finished work opens nothing again: it may be its next part.
      pair.old.status.status == .done
        && (pair.areRows ? pair.new.status.status.isOpen : pair.isTakenBack)
    },
    Rule(kind: .slipped) { pair in
      pair.isHeldUp || pair.isPromisedAgain || pair.turnedRed || pair.isRefused
        || pair.sameStatement && (pair.wentFarther || pair.isDueLater)
    },
    Rule(kind: .advanced) { pair in
      if let from = pair.old.stage, let to = pair.new.stage, from.rank != to.rank {
        return from < to
      }
      return pair.old.status.status == .planned && pair.new.status.status == .inProgress
        && !pair.new.cues.has(.opensRevoked) && !pair.isStillUndone && !pair.areBareLinks
        || pair.sameStatement && pair.cameNearer || pair.isTakenUpAgain
        || pair.isBegun
        || pair.leftPlanned
        || pair.turnedGreen
        || pair.old.status.status == .done && pair.new.status.status == .inProgress
          && pair.sameStatement && pair.isNextPhase
    },
    Rule(kind: .slipped) { pair in
      if let from = pair.old.stage, let to = pair.new.stage, from.rank != to.rank {
        return to < from
      }
      return pair.old.status.status == .inProgress && pair.new.status.status == .planned
        && (pair.sameStatement || pair.wentBack)
    },
    // "TBD - oil the gate": somebody said that it is still to be done.
    Rule(kind: .progressed) { pair in pair.isToldStillOpen },
    Rule(kind: .moved) { pair in
      // What stands under a statement that moved goes along with it.
      pair.sameStatement && pair.old.role == .statement && !pair.goesAlong && !pair.isInPlace
        // Who has a part in it goes with the topic.
        && !(pair.sameText && !pair.new.hasChildren && PersonField.stands(in: pair.new.text))
    },
    Rule(kind: .unchanged) { pair in
      pair.sameText && pair.sameOwners && pair.sameLinks && pair.sameSource
    },
    Rule(kind: .cosmetic) { pair in
      pair.sameText && pair.sameOwners
    },
    Rule(kind: .reworded) { pair in
      // A "not" more or less is no edit.
      (pair.sameStatement && !pair.isTurned || pair.saysNothingNew || pair.isToldAgain)
        && !pair.hasOtherSubject && !pair.isNextStep && !pair.isNextPhase && !pair.hasGrown
        && !pair.goesOn
    },
    Rule(kind: .progressed) { _ in true },
  ]

  /// The kind of a link.
  ///
  /// - Parameter pair: The linked items.
  /// - Returns: The kind of the first rule that holds.
  static func kind(_ pair: ItemPair) -> ChangeKind {
    linked.first { $0.holds(pair) }?.kind ?? .progressed
  }

  /// The kind of an item of the older note that no item continues.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - isKnown: Whether the newer note speaks of the place at all: its team reports, or there is
  ///     a roadmap.
  /// - Returns: A kind without a new side.
  static func gone(_ item: Item, isKnown: Bool) -> ChangeKind {
    guard item.role == .statement || item.isRoadmapRow else { return .cosmetic }
    if !isKnown { return .unmentioned }
    if item.status.status == .done, item.isRoadmapRow || !item.cues.leaveSomething {
      return .archived
    }
    return item.isRoadmapRow ? .dropped : .unmentioned
  }

  /// The kind of an item of the newer note that continues none.
  static func arrived(_ item: Item) -> ChangeKind {
    !item.isSilent && item.role == .statement || item.isRoadmapRow ? .new : .cosmetic
  }
}
