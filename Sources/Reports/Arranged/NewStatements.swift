import NotesDiff

/// What the newer note says, to be asked whether it speaks of something.
struct NewStatements {
  private struct Statement {
    let team: String?
    let parent: String?
    /// With the name of the team: a promise to one is kept by it.
    let words: TellingWords
    let versions: [Substring]
  }

  private let statements: [Statement]

  /// Reads what the newer note says and did not say before.
  ///
  /// - Parameter facts: The facts of a report.
  init(_ facts: ChangeReport) {
    statements = facts.changes.flatMap(\.new).map { entry in
      Statement(
        team: entry.team, parent: entry.path.last,
        words: TellingWords((entry.team.map { $0 + " " } ?? "") + entry.text, isTakenApart: true),
        versions: Self.versions(in: entry.text))
    }
  }

  /// Whether so many telling words of a statement are in what its team says, in one statement of
  /// another or under what it stood under, that it may be meant. A version is enough.
  ///
  /// - Parameter entry: A statement of the older note.
  /// - Returns: Whether a reader would say that the newer note speaks of it.
  func speak(of entry: ChangeReport.Entry) -> Bool {
    let versions = Self.versions(in: entry.text)
    if statements.contains(where: { statement in
      versions.contains { statement.versions.contains($0) }
    }) {
      return true
    }
    let telling = TellingWords(entry.text, isTakenApart: true)
    let own = statements.filter { $0.team == entry.team }.map(\.words)
    if Self.isEnough(telling.shared(with: own), of: telling, least: 1) { return true }
    return statements.contains { statement in
      let shared = telling.shared(with: [statement.words])
      return shared > 0 && entry.parentLine != nil && statement.parent == entry.path.last
        || statement.team != entry.team && Self.isEnough(shared, of: telling, least: 2)
    }
  }

  private static func isEnough(_ shared: Int, of telling: TellingWords, least: Int) -> Bool {
    shared >= 3 || shared >= least && 2 * shared >= telling.count
  }

  /// Numbers with two dots and more; with fewer they may be of anything.
  private static func versions(in text: String) -> [Substring] {
    let isPart = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return [] }
    return text.utf8.split { !isPart($0) }.map { part in
      var part = part
      while part.last == UInt8(ascii: ".") { part.removeLast() }
      return Substring(part)
    }.filter { $0.utf8.count { $0 == UInt8(ascii: ".") } >= 2 }
  }
}
