import NotesDiff

/// How strong a pause in front of a word is.
enum SpeechBreak: Int {
  case none, phrase, joint, clause, aside, sentence

  private static let words: [SpeechBreak: [String]] = [
    .clause: [
      "which", "because", "since", "while", "whereas", "including", "such", "so", "where", "when",
      "although", "though", "whereby", "ensuring", "allowing", "enabling", "resulting", "using",
      "until", "unless", "once", "if", "but", "however",
    ],
    .joint: ["and", "or", "that"],
    .phrase: [
      "for", "with", "by", "from", "on", "into", "via", "at", "about", "through", "after",
      "during", "within", "across", "as", "to", "in",
    ],
  ]
  /// Words that say little without what follows: "based on …", "started to …".
  private static let needy: Set<String> = [
    "able", "according", "adding", "allow", "allows", "as", "based", "began", "begin", "begun",
    "close", "continue", "continued", "continues", "continuing", "depends", "due", "focused",
    "focusing", "going", "hope", "hoping", "instead", "interested", "involved", "lead", "leads",
    "led", "long", "look", "looking", "many", "much", "need", "needed", "needs", "plan", "planning",
    "plans", "prepare",
    "preparing", "rather", "ready", "related", "responsible", "similar", "soon", "start", "started",
    "starting", "such", "trying", "used", "using", "wait", "waiting", "want", "wanted", "wants",
    "well",
    "work", "worked", "working",
  ]
  /// The pause in front of each of the words.
  private static let pauses = words.reduce(into: [String: SpeechBreak]()) { pauses, entry in
    for word in entry.value { pauses[word] = entry.key }
  }
  private static let titles: Set<String> = ["Dr.", "Mr.", "Mrs.", "Ms.", "St."]
  private static let dashes: Set<String> = ["-", "–", "—", "->", "-->"]

  /// The pause in front of each word; none inside brackets, code and links.
  ///
  /// - Parameter words: The words of a statement.
  /// - Returns: A strength for every word.
  static func before(_ words: [Abridgement.Word]) -> [SpeechBreak] {
    var depth = 0
    var breaks: [SpeechBreak] = []
    // Where a verb stands that says little without the "to" some words behind it.
    var enabler = -farthestObject - 1
    for (place, word) in words.enumerated() {
      let isObject = word.key == "to" && place - enabler <= farthestObject
      let isInside =
        depth > 0 || isObject || place > 0 && sticks(words[place - 1].text, word.text)
      if isEnabling(word.key) { enabler = place }
      breaks.append(place == 0 || isInside ? .none : between(words[place - 1].key, word.key))
      for byte in word.key.utf8 {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      }
    }
    closeLists(words, &breaks)
    return breaks
  }

  /// Beginnings of verbs whose object is followed by what it is to do: "allow crews to …".
  private static let enabling = ["allow", "enabl", "help", "permit", "requir", "forc"]
  private static let farthestObject = 5

  private static func isEnabling(_ word: String) -> Bool {
    let word = word.lowercased()
    return enabling.contains { word.utf8.starts(with: $0.utf8) }
  }

  /// A part of a list has at most so many words.
  private static let longestPart = 3

  /// Takes the pauses out of lists: nobody pauses inside "A, B, and C".
  private static func closeLists(_ words: [Abridgement.Word], _ breaks: inout [SpeechBreak]) {
    let keys = words.map { $0.key.lowercased() }
    for place in words.indices.reversed()
    where place > 0 && breaks[place] == .aside && keys[place - 1].hasSuffix(",") {
      guard (pauses[keys[place]] ?? .none).rawValue < clause.rawValue else { continue }
      let part = place..<min(place + longestPart + 1, words.count)
      let before = max(0, place - longestPart - 1)..<place - 1
      if let end = part.first(where: { ["and", "or", "&"].contains(keys[$0]) }) {
        // ", and" alone goes on with another clause.
        guard end > place || before.contains(where: { keys[$0].hasSuffix(",") }) else { continue }
        (breaks[place], breaks[end]) = (.none, .none)
      } else if let comma = part.first(where: { keys[$0].hasSuffix(",") }),
        comma + 1 < words.count, breaks[comma + 1] == .none
      {
        breaks[place] = .none
      }
    }
  }

  /// Whether two words are of one link or one piece of code.
  private static func sticks(_ first: RichText, _ second: RichText) -> Bool {
    guard let end = first.spans.last, let start = second.spans.first else { return false }
    return end.link != nil && end.link == start.link
      || end.style.contains(.code) && start.style.contains(.code)
  }

  private static func between(_ before: String, _ after: String) -> SpeechBreak {
    guard let last = before.utf8.last, let first = after.utf8.first else { return .none }
    let isBracketed = first == UInt8(ascii: "(")
    if ".!?".utf8.contains(last), isBracketed || after.first?.isUppercase == true,
      !before.hasSuffix(".g."), !titles.contains(before)
    {
      return .sentence
    }
    if last == UInt8(ascii: ":") { return .joint }
    if ",;".utf8.contains(last) || isBracketed || dashes.contains(after) { return .aside }
    if last == UInt8(ascii: ")") { return .clause }
    // "For a while" goes on.
    guard let pause = pauses[after.lowercased()], before != "a" else { return .none }
    return pause != .clause && needy.contains(before.lowercased()) ? .none : pause
  }
}
