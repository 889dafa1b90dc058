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
  /// Whether the work was finished between the two.
  let isCompleted: Bool

  /// Whether both say the same but for what no reader minds.
  var sameText: Bool { Cosmetics.key(old.text) == Cosmetics.key(new.text) }

  /// Whether the files say it with the same characters.
  var sameSource: Bool { old.source == new.source }

  /// Whether both lead to the same places.
  var sameLinks: Bool { old.content.links == new.content.links }

  /// Whether both are rows of the roadmap.
  var areRows: Bool { old.isRoadmapRow && new.isRoadmapRow }

  /// Whether one is an edited form of the other, not another statement about the same work.
  var sameStatement: Bool {
    if areRows || Cosmetics.key(old.statement) == Cosmetics.key(new.statement) { return true }
    return Cosmetics.overlap(old.statement, new.statement) >= Self.editedBar
  }

  /// The share of common words from which a reader calls a statement edited.
  private static let editedBar = 0.6

  /// What differs between the two.
  var facets: Change.Facets {
    var facets: Change.Facets = []
    if Cosmetics.key(old.statement) != Cosmetics.key(new.statement) { facets.insert(.text) }
    if old.owners != new.owners { facets.insert(.owners) }
    if !sameLinks { facets.insert(.links) }
    if old.stage != new.stage { facets.insert(.stage) }
    if old.status.status != new.status.status { facets.insert(.status) }
    if !sameTeam { facets.insert(.team) }
    if sameTeam, !(sameSection && sameParent) { facets.insert(.place) }
    return facets
  }
}

/// What no reader minds: white space, quotes, dashes, marks of emphasis, a full stop at the end.
enum Cosmetics {
  /// A text without what no reader minds.
  ///
  /// - Parameter text: Any text.
  /// - Returns: A key that is equal for texts no reader tells apart.
  static func key(_ text: String) -> String {
    var key = ""
    key.reserveCapacity(text.utf8.count)
    var space = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        space = !key.isEmpty
        continue
      }
      if space { key += " " }
      space = false
      switch scalar {
      case "‘", "’", "`": key += "'"
      case "“", "”": key += "\""
      case "–", "—": key += "-"
      case "…": key += "..."
      case "\u{200B}", "\u{FEFF}", "*": continue
      default: key.unicodeScalars.append(scalar)
      }
    }
    while let last = key.last, ".: ;".contains(last) { key.removeLast() }
    return key
  }

  /// Twice the words both texts have over the words of both, 0…1.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: 0 where either text has no word.
  static func overlap(_ first: String, _ second: String) -> Double {
    let words = Words.lowercased(first)
    let others = Words.lowercased(second)
    guard !words.isEmpty, !others.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    var shared = 0
    for word in others {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return 2 * Double(shared) / Double(words.count + others.count)
  }
}
