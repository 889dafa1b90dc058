import NotesDiff

/// Tells that a release was promised, and which statement says that it is out: one of that version or
/// a higher, by the team or one that the promise names.
struct ReleaseNews {
  private struct Release {
    let team: String?
    /// The team or the outermost heading.
    let unit: String?
    /// The numbers of the versions it names.
    let versions: [[Int]]
  }

  private let releases: [Release]
  private let changes: [ChangeReport.ChangeEntry]
  /// What the newer note says of releases that are not out, by team; few promises ask for it.
  private lazy var underWay: [String: [[Int]]] = changes.lazy.flatMap { $0.new }
    .reduce(into: [:]) { found, entry in
      guard let team = entry.team, entry.status != .done,
        Words.lowercased(entry.text).contains(where: ReleaseIndex.releasing.contains)
      else { return }
      found[team, default: []] += VersionNumber.releases(in: entry.text)
    }

  /// Finds what the newer note says is out.
  init(_ facts: ChangeReport) {
    changes = facts.changes
    releases = facts.changes.flatMap { $0.new }.compactMap { entry in
      guard entry.status == .done else { return nil }
      let words = WordBytes(entry.text)
      guard words.ranges.indices.contains(where: { words.word($0, isAmong: ReleaseIndex.out) })
      else {
        return nil
      }
      let versions = VersionNumber.releases(in: entry.text)
      return versions.isEmpty
        ? nil : Release(team: entry.team, unit: entry.unit, versions: versions)
    }
  }

  /// Whether a promise to release something is kept.
  ///
  /// A promise without a number is kept by any release, since a team that releases every week seldom
  /// numbers what it promises; of two that are told apart neither is called forgotten.
  ///
  /// - Parameter promise: A statement of the older note.
  /// - Returns: False where it promises no release.
  mutating func answers(_ promise: ChangeReport.Entry) -> Bool {
    let words = Words.lowercased(promise.text)
    // "After the next release we will paint the gate": that is due once it is out.
    let promising = words.indices.filter { !Self.isCondition($0, of: words) }.map { words[$0] }
    guard promising.contains(where: ReleaseIndex.releasing.contains) else { return false }
    let versions = VersionNumber.releases(in: promise.text)
    guard !versions.isEmpty || promising.contains("release") || promising.contains("version")
    else { return false }
    // "Aiming to ship 0.4", then "Shipping 0.5".
    if let team = promise.team, !versions.isEmpty, promise.status != .done,
      let next = underWay[team],
      next.contains(where: { new in versions.contains { $0.lexicographicallyPrecedes(new) } })
    {
      return true
    }
    return releases.contains { release in
      // Outside teams other things are released under one heading, too: the number says which.
      if promise.team == nil, release.team == nil, let unit = release.unit, unit == promise.unit {
        return versions.contains(where: release.versions.contains)
      }
      guard let team = release.team, team == promise.team || Self.names(team, in: words) else {
        return false
      }
      return versions.isEmpty
        || versions.contains { old in
          release.versions.contains { !$0.lexicographicallyPrecedes(old) }
        }
    }
  }

  /// Whether a word is the release something else waits for: "after the next release", "once the gate
  /// release".
  private static func isCondition(_ place: Int, of words: [String]) -> Bool {
    guard ["release", "version"].contains(words[place]) else { return false }
    let between = words[..<place].suffix(longestBetween)
    guard let article = between.lastIndex(where: articles.contains), article > 0 else {
      return false
    }
    return conditions.contains(words[article - 1])
      || words[article - 1] == "as" && article > 2 && words[article - 2] == "soon"
  }

  private static let articles: WordSet = ["the", "our", "this", "that", "its", "their"]
  private static let conditions: WordSet = ["after", "following", "once", "when"]
  /// "After the upcoming gate release": an article and two words.
  private static let longestBetween = 3

  /// Whether a finished statement says first of all that a version is out: "Gate 2.3 was released".
  ///
  /// - Parameter text: The text of a statement that is read as done.
  /// - Returns: Whether its first words name a version and say so.
  static func isTold(by text: String) -> Bool {
    let head = text.parts.prefix(longestNews).joined(separator: " ")
    // What stands over a list is told with the list.
    guard !text.ends(with: "?"), !text.ends(with: ":"), !VersionNumber.releases(in: head).isEmpty
    else { return false }
    let words = WordBytes(head)
    guard !words.word(0, isAmong: joints) else { return false }
    return words.ranges.indices.contains { place in
      words.word(place, isAmong: ReleaseIndex.out)
        || place > 0 && words.word(place, is: "out")
          && words.word(place - 1, isAmong: ["is", "are", "now"])
    }
  }

  private static let joints = ["after", "as", "because", "if", "once", "since", "until", "when"]
  private static let longestNews = 10

  private static func names(_ team: String, in words: [String]) -> Bool {
    let name = Words.lowercased(team)
    return !name.isEmpty
      && words.indices.contains { words[$0...].starts(with: name + ["team"]) }
  }
}
