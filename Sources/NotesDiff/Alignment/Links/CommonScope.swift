/// Tells how far the headings of two items say that they may be one piece of work.
enum CommonScope {
  /// How much two items stand in one team: 1 where they do, a part of it where their headings are topics and
  /// one or both without a counterpart, so that they tell nothing of what is under them.
  ///
  /// Such items need more in common than a word, and what is said of something has to be said of the
  /// same. A number or the link to one request is enough.
  ///
  /// - Parameters:
  ///   - first: An item of the older note.
  ///   - second: An item of the newer note.
  ///   - loose: The scope of all that stands under headings without a counterpart.
  ///   - telling: How many telling terms they have in common.
  ///   - parents: How alike the items around both are.
  /// - Returns: The share, 0…1.
  static func share(
    _ first: ItemProfile, _ second: ItemProfile, loose: Int, telling: Int, parents: Double
  ) -> Double {
    let count = (first.scope == loose ? 1 : 0) + (second.scope == loose ? 1 : 0)
    guard count > 0 else { return first.scope == second.scope ? 1 : 0 }
    let isSaidOfOther = first.parent != nil && second.parent != nil && parents < leastOfParents
    let isNumbered = first.openingNumber != nil && first.openingNumber == second.openingNumber
    let isTicketed = first.ticketTarget != nil && first.ticketTarget == second.ticketTarget
    guard isNumbered || isTicketed || telling > 1 && !isSaidOfOther else { return 0 }
    return count == 2 ? ofBoth : ofOne
  }

  // No fitted pair has such headings: the shares are set by hand, and what they change in other
  // projects' notes was read.
  /// What is left of a common scope where neither heading has a counterpart.
  private static let ofBoth = 0.7
  /// What is left where one of the two has one.
  private static let ofOne = 0.4
  /// Parents less alike than this are different things.
  private static let leastOfParents = 0.3
}
