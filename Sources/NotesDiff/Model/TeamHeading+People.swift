/// Who the people in the headings of teams are.
extension TeamHeading {
  /// Whether one person leads both, spelled out or by first name.
  ///
  /// - Parameter other: Another heading.
  /// - Returns: Whether a lead of the one is a lead of the other.
  func shareLead(_ other: TeamHeading) -> Bool { Self.shareLead(leads, other.leads) }

  /// Whether one person is among two teams' leads, spelled out or by first name.
  ///
  /// - Parameters:
  ///   - leads: The leads of a team.
  ///   - others: Those of another.
  /// - Returns: Whether a lead of the one is a lead of the other.
  static func shareLead(_ leads: [String], _ others: [String]) -> Bool {
    leads.contains { one in
      others.contains { areOnePerson(one, $0) }
    }
  }

  /// Whether two names are of one person: spelled out or by first name, with a middle name or a title
  /// or without, or with a slip of the pen in one of them.
  ///
  /// - Parameters:
  ///   - one: A name, or several joined by commas.
  ///   - other: Another.
  /// - Returns: Whether they may be the same.
  package static func areOnePerson(_ one: String, _ other: String) -> Bool {
    if one == other || opens(one, with: other) || opens(other, with: one)
      || differInCapitals(one, other)
    {
      return true
    }
    let (bare, otherBare) = (untitled(one), untitled(other))
    guard bare.utf8.count == one.utf8.count, otherBare.utf8.count == other.utf8.count else {
      return areOnePerson(bare, otherBare)
    }
    guard mayShareAnEnd(one, other) else { return false }
    // Most names have as many words as any other, and need not be cut up.
    let (count, others) = (one.partCount, other.partCount)
    guard min(count, others) >= 2, !one.has(","), !other.has(",") else { return false }
    guard count != others else { return differInASlip(one, other) }
    let (words, otherWords) = (one.parts, other.parts)
    return words.first == otherWords.first && words.last == otherWords.last
  }

  /// Whether two names are the same but for capitals: handles are typed in either.
  private static func differInCapitals(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count
      && zip(one.utf8, other.utf8).allSatisfy { Words.lowered($0) == Words.lowered($1) }
  }

  /// Whether a name has more words than another, which it begins with.
  private static func opens(_ name: String, with other: String) -> Bool {
    let (bytes, length) = (name.utf8.span, other.utf8.count)
    if length < bytes.count, bytes[length] == UInt8(ascii: " "), bytes.has(other, at: 0) {
      return true
    }
    // An accent may be a letter's own or typed behind it.
    return !other.utf8.allSatisfy { $0 < 0x80 } && name.hasPrefix(other + " ")
  }

  /// Whether two names have their first or their last word in common. Most have neither, which is told
  /// without cutting them up; an accent may be written in two ways.
  private static func mayShareAnEnd(_ one: String, _ other: String) -> Bool {
    let (first, second) = (one.utf8.span, other.utf8.span)
    let shorter = min(first.count, second.count)
    var place = 0
    while place < shorter, first[place] == second[place] {
      if first[place] == UInt8(ascii: " ") { return true }
      place += 1
    }
    place = 1
    while place <= shorter, first[first.count - place] == second[second.count - place] {
      if first[first.count - place] == UInt8(ascii: " ") { return true }
      place += 1
    }
    return !one.utf8.allSatisfy { $0 < 0x80 } || !other.utf8.allSatisfy { $0 < 0x80 }
  }

  private static let titles = ["Dr. ", "Dr ", "Prof. ", "Mr. ", "Mrs. ", "Ms. "]
  private static let initials = titles.compactMap(\.utf8.first)

  /// A name without a title in front of it: "Dr. Holm".
  private static func untitled(_ name: String) -> String {
    guard let first = name.utf8.first, initials.contains(first) else { return name }
    return titles.first { name.begins(with: $0) }.map { String(name.dropFirst($0.count)) } ?? name
  }

  /// How many letters of a word may be wrong: none in a short one, which may be another name.
  private static func slips(in letters: Int, isFirst: Bool) -> Int {
    letters < 5 ? 0 : isFirst || letters < 7 ? 1 : 2
  }

  /// Whether two names of as many words are the same but for a slip of the pen in one word.
  private static func differInASlip(_ one: String, _ other: String) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 2 else { return false }
    let (words, others) = (one.parts, other.parts)
    let different = words.indices.filter { words[$0] != others[$0] }
    guard different.count == 1, let place = different.first else { return false }
    let (letters, otherLetters) = (Array(words[place]), Array(others[place]))
    let limit = slips(in: min(letters.count, otherLetters.count), isFirst: place == 0)
    return limit > 0 && EditDistance.between(letters, otherLetters, atMost: limit) != nil
  }
}
