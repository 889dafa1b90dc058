import NotesDiff

/// What the newer note says, to be asked whether it speaks of something.
struct NewStatements {
  private struct Statement {
    let line: Int
    let team: String?
    let parent: String?
    /// The line of the item it stands under.
    let parentLine: Int?
    /// With the name of the team, taken apart: a promise to a team may be kept by it in other words.
    let words: TellingWords
    let text: String
    let links: [String]
  }

  private let statements: [Statement]
  /// For the line of an older item: those of its newer wordings.
  private let successors: [Int: Set<Int>]

  /// Reads what the newer note says and did not say before.
  ///
  /// - Parameter facts: The facts of a report.
  init(_ facts: ChangeReport) {
    statements = facts.changes.flatMap(\.new).map { entry in
      Statement(
        line: entry.line, team: entry.team, parent: entry.path.last, parentLine: entry.parentLine,
        words: TellingWords((entry.team.map { $0 + " " } ?? "") + entry.text, isTakenApart: true),
        text: entry.text, links: entry.richText.links)
    }
    successors = facts.changes.reduce(into: [:]) { successors, change in
      for old in change.old { successors[old.line, default: []].formUnion(change.new.map(\.line)) }
    }
  }

  /// Whether so many telling words of a statement are in what its team says, in one statement of
  /// another or under what it stood under, that it may be meant. A version or a link is enough.
  ///
  /// - Parameter entry: A statement of the older note.
  /// - Returns: Whether a reader would say that the newer note speaks of it.
  func speak(of entry: ChangeReport.Entry) -> Bool {
    let versions = Self.versions(in: entry.text)
    if !versions.isEmpty,
      statements.contains(where: { !versions.isDisjoint(with: Self.versions(in: $0.text)) })
    {
      return true
    }
    let links = Set(entry.richText.links)
    if !links.isEmpty, statements.contains(where: { !links.isDisjoint(with: $0.links) }) {
      return true
    }
    let text = Self.withoutHandles(entry.text)
    if entry.team != nil {
      let whole = TellingWords(text)
      let own = statements.filter { $0.team == entry.team }.map { TellingWords($0.text) }
      if Self.isEnough(whole.shared(with: own), of: whole, least: 1) { return true }
    }
    let telling = TellingWords(text, isTakenApart: true)
    // What it stood under goes on in other words.
    let parents = entry.parentLine.flatMap { successors[$0] } ?? []
    let team = entry.team.map { WordBytes($0) }
    let acronyms = Self.acronyms(in: entry.text)
    return statements.contains { statement in
      let shared = telling.shared(with: [statement.words])
      if shared > 0, entry.parentLine != nil,
        statement.parent == entry.path.last || parents.contains(statement.line)
          || statement.parentLine.map(parents.contains) ?? false
      {
        return true
      }
      if Self.isEnough(shared, of: telling, least: 2) { return true }
      // "Cranes go GA in May", says another team.
      return !acronyms.isEmpty && statement.team != entry.team
        && !acronyms.isDisjoint(with: Self.acronyms(in: statement.text))
        && team?.stand(in: WordBytes(statement.text)) == true
    }
  }

  /// A text without the handles of people: who is to do something is no evidence that it is spoken of.
  private static func withoutHandles(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    return text.split(separator: " ").filter { !$0.hasPrefix("@") }.joined(separator: " ")
  }

  /// The words in capitals.
  private static func acronyms(in text: String) -> Set<Substring> {
    Set(
      text.utf8.split { !Words.isASCIILetterOrDigit($0) }.filter { word in
        (2...5).contains(word.count) && word.allSatisfy { (65...90).contains($0) }
      }.map { Substring($0) })
  }

  private static func isEnough(_ shared: Int, of telling: TellingWords, least: Int) -> Bool {
    shared >= 3 || shared >= least && 2 * shared >= telling.count
  }

  /// Numbers with two dots and more; with fewer they may be of anything.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The versions it names.
  static func versions(in text: String) -> Set<Substring> {
    let isPart = { (byte: UInt8) in Words.isASCIIDigit(byte) || byte == UInt8(ascii: ".") }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return [] }
    let parts = text.utf8.split { !isPart($0) }.map { part in
      var part = part
      while part.last == UInt8(ascii: ".") { part.removeLast() }
      return Substring(part)
    }
    return Set(parts.filter { $0.utf8.count { $0 == UInt8(ascii: ".") } >= 2 })
  }
}
