/// Reads titles that name a release: what is listed under "v2.1" or "Released in v2.1" came with it,
/// what is listed under "Preparing v2.1" is on its way.
enum StatusReleaseTitle {
  /// No title has more words.
  private static let longest = 6

  /// What a title says of what stands under it.
  ///
  /// - Parameter title: The title, taken apart.
  /// - Returns: What it says, or nothing where it names no release or leaves it open.
  static func sense(of title: StatusText) -> StatusLabels.Sense? {
    guard title.main.count <= longest, title.main.contains(where: isRelease) else { return nil }
    // "Released (or to be released) in v2.1" says no more than the number.
    let isOpen = title.rest.contains { aside in
      aside.contains("be") || StatusPhrases.matches(in: aside).contains { $0.sense.isOpen }
    }
    let opening = StatusOpening(of: title.main)
    switch opening.kind {
    case .finished: return isOpen ? .release : .done
    case .begun, .ongoing, .nearly, .future: return .inProgress
    case .noun, .base:
      if isAhead(title.main) { return .inProgress }
      let isBare = opening.kind == .noun || opening.word == "release"
      return isBare && title.main.contains(where: isVersion) ? .release : nil
    default: return nil
    }
  }

  /// The version a statement is glad of that says no more: "Harbour gate 2.1!"
  ///
  /// - Parameters:
  ///   - words: Its words.
  ///   - text: Its text.
  /// - Returns: The version, or nothing where it has a verb, speaks of the time or names none.
  static func cheered(in words: [Word], of text: String) -> Word? {
    guard text.ends(with: "!"), words.count <= longest,
      let version = words.first(where: isVersion), StatusOpening(of: words).kind == .noun,
      StatusPhrases.matches(in: words).isEmpty
    else { return nil }
    return version
  }

  /// The word of a statement that releases are out, without a verb: "New releases for the pump and the gate".
  ///
  /// - Parameter words: Its words.
  /// - Returns: The word, or nothing where they are to come or something else is said.
  static func announced(in words: [Word]) -> Word? {
    guard words.count > 3, words[0] == "new", names.contains(words[1]),
      ["for", "of"].contains(words[2]), StatusPhrases.matches(in: words).isEmpty
    else { return nil }
    return words[1]
  }

  private static let names: WordSet = ["release", "releases", "version", "versions"]

  /// Whether a statement about a release leads in to what that brings: "Soon we'll cut a release that
  /// includes", "Started planning for v2. Quick highlights".
  ///
  /// - Parameters:
  ///   - statement: The statement, taken apart.
  ///   - text: Its text.
  /// - Returns: Whether it does.
  static func announcesContents(_ statement: StatusText, _ text: String) -> Bool {
    guard statement.main.contains(where: isRelease) else { return false }
    let last = (statement.rest.last ?? statement.main).last
    return text.ends(with: ":") || last.map(leadIns.contains) ?? false
  }

  private static let leadIns: WordSet = [
    "contents", "features", "highlights", "include", "includes", "including", "that", "which",
    "with",
  ]

  /// Whether a title says that the release is still to come: "2.1 release this week".
  private static func isAhead(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      ["coming", "next", "this"].contains(first) && ["month", "sprint", "week"].contains(second)
    }
  }

  /// Whether a word is the number of a version: "2.1", "v30"; "v3" is an interface as often.
  static func isVersion(_ word: Word) -> Bool {
    (word.opensWithDigit || word.begins(with: "v"))
      && VersionNumber(word.text)?.mayBeRelease ?? false
  }

  /// Whether a word speaks of a release or is the number of one.
  static func isRelease(_ word: Word) -> Bool {
    isVersion(word) || ["release", "released", "releases", "version"].contains(word)
  }
}
