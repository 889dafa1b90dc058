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
    let before = StatusRemarks.withoutIdle(old.statement)
    let after = StatusRemarks.withoutIdle(new.statement)
    let isIdle =
      before.endIndex < old.statement.endIndex || after.endIndex < new.statement.endIndex
    sameWords =
      Cosmetics.areAlike(old.statement, new.statement)
      || isIdle && Cosmetics.areAlike(String(before), String(after))
    // "Completed: …" and "Complete: …" say the same.
    sameText =
      Cosmetics.areAlike(old.text, new.text)
      // What is not done yet has not changed.
      || Cosmetics.areAlike(old.statement.lowercased(), new.statement.lowercased())
        && sameParent && (old.prefix == nil) != (new.prefix == nil)
        && (old.parent == nil) != (new.parent == nil) && old.owners == new.owners
        && old.status.status == new.status.status
      || sameWords && isIdle && old.owners == new.owners && old.status.status != .done
      || sameWords && old.owners == new.owners && old.status.status == new.status.status
        && (old.prefix != nil && new.prefix != nil && old.status.status != .unknown
          // The name stands in the first row of several, or in each.
          || old.form == .row && new.form == .row && !old.owners.isEmpty && !old.isRoadmapRow)
    sameStatement =
      sameWords || old.isRoadmapRow && new.isRoadmapRow
      || Cosmetics.overlap(old.statement, new.statement) >= Self.editedBar
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
  /// Whether two texts differ in nothing a reader minds.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: Whether their keys are equal.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    first == second || key(first) == key(second) || Ages.differAlone(first, second)
  }

  /// A text without what no reader minds.
  ///
  /// - Parameter text: Any text.
  /// - Returns: A key that is equal for texts no reader tells apart.
  static func key(_ text: String) -> String {
    if let key = asciiKey(text.utf8.span) { return key }
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var space = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        space = !key.isEmpty
        continue
      }
      if space { key.append(0x20) }
      space = false
      switch scalar {
      case "‘", "’", "`": key.append(UInt8(ascii: "'"))
      case "“", "”": key.append(UInt8(ascii: "\""))
      case "–", "—": key.append(UInt8(ascii: "-"))
      case "…": key += "...".utf8
      case "\u{200B}", "\u{FEFF}", "*": continue
      default: key += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    while let last = key.last, isEnd(last) { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// The key of a text in ASCII; nothing for another.
  private static func asciiKey(_ text: Span<UInt8>) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    var space = false
    for place in text.indices {
      let byte = text[place]
      guard byte < 0x80 else { return nil }
      if byte <= 0x20 {
        space = !key.isEmpty
        continue
      }
      if space { key.append(0x20) }
      space = false
      if byte != UInt8(ascii: "*") {
        key.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte)
      }
    }
    while let last = key.last, isEnd(last) { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: " ")
      || byte == UInt8(ascii: ";")
  }

  /// Twice the words both texts have over the words of both, 0…1.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  /// - Returns: 0 where either text has no word.
  static func overlap(_ first: String, _ second: String) -> Double {
    let first = WordBytes(first)
    let second = WordBytes(second)
    guard !first.ranges.isEmpty, !second.ranges.isEmpty else { return 0 }
    var numbers = ByteTable(capacity: first.ranges.count)
    var counts: [Int] = []
    for range in first.ranges {
      let number = Int(numbers.number(first.bytes.span.extracting(range)))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    }
    var shared = 0
    for range in second.ranges {
      guard let number = numbers.find(second.bytes.span.extracting(range)),
        counts[Int(number)] > 0
      else { continue }
      counts[Int(number)] -= 1
      shared += 1
    }
    return 2 * Double(shared) / Double(first.ranges.count + second.ranges.count)
  }
}
