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
  private static let dashes: Set<String> = ["-", "–", "—", "->", "-->"]

  /// The pause in front of each word; none inside brackets, code and links.
  ///
  /// - Parameter words: The words of a statement.
  /// - Returns: A strength for every word.
  static func before(_ words: [Abridgement.Word]) -> [SpeechBreak] {
    var depth = 0
    var breaks: [SpeechBreak] = []
    for (place, word) in words.enumerated() {
      let isInside = depth > 0 || place > 0 && sticks(words[place - 1].text, word.text)
      breaks.append(place == 0 || isInside ? .none : between(words[place - 1].key, word.key))
      for byte in word.key.utf8 {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      }
    }
    return breaks
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
      !before.hasSuffix(".g.")
    {
      return .sentence
    }
    if last == UInt8(ascii: ":") { return .joint }
    if ",;".utf8.contains(last) || isBracketed || dashes.contains(after) { return .aside }
    if last == UInt8(ascii: ")") { return .clause }
    guard let pause = pauses[after.lowercased()] else { return .none }
    return pause != .clause && needy.contains(before.lowercased()) ? .none : pause
  }
}
