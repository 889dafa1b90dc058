/// Finds a person, by name or not, who says what they are going to do: "Ida will book the room",
/// "@bo to ask the pilots", "I'll look into it".
///
/// A thing that "will" do something is no person ("this will break the lock"), and who only thinks of
/// doing it gives no word.
package enum StatusPledge {
  /// Whether somebody gives their word in a sentence.
  ///
  /// - Parameter sentence: One sentence of a statement.
  /// - Returns: Whether an agent is named, and what they will do.
  /// - Complexity: Linear in the length of the sentence.
  package static func stands(in sentence: String) -> Bool {
    guard !sentence.ends(with: "?"), let isSure = sign(in: sentence) else { return false }
    let spoken = spoken(sentence)
    let start = startBehindSpeaker(of: spoken)
    // Who is to do something opens the sentence.
    guard isSure || spoken.dropFirst(start).first.map(isName) == true else { return false }
    let words = spoken.map { Word(Words.firstInASCII($0) ?? Words.lowercased($0).first ?? "") }
    if ForeignPledge.stands(in: words) { return true }
    let verb = words.indices.dropFirst(start).first { place in
      // "Ada and Will: …" names two.
      !spoken[place].ends(with: ":") && pledges(words, place)
        && isAgent(spoken, words, before: place, from: start)
    }
    // What stands before the first stands before the others, too.
    return verb.map { !words[..<$0].contains(where: doubts.contains) } ?? false
  }

  /// What people are to do whose names open a statement, whatever comes behind it: "Ida Lund to send a letter
  /// to get the pump going", "@bo and @ada to ask".
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - clause: The words of its first clause.
  /// - Returns: The words that say so; nothing in other statements.
  static func task(in text: String, _ clause: [Word]) -> Word? {
    guard let place = clause.prefix(mostNames + 2).firstIndex(of: "to"), place > 0,
      place + 1 < clause.count, isDeed(clause[place + 1]) || clause[place + 1] == "provide"
    else { return nil }
    let spoken = spoken(text)
    let start = startBehindSpeaker(of: spoken)
    guard let end = spoken.firstIndex(of: "to"), end > start, end - start <= mostNames,
      spoken[start..<end].allSatisfy(isName), end - start > 1 || !leadsToVerb(clause[place - 1]),
      // "Encourage Projects to Set Goals" is a title.
      spoken.dropFirst(end + 1).first?.utf8.first.map(Words.isASCIISmall) == true
    else { return nil }
    return clause[place].followed(by: clause[place + 1])
  }

  /// Whether a word at the head of a statement goes with "to" and a verb, and names nobody: "Trying to
  /// update".
  private static func leadsToVerb(_ word: Word) -> Bool {
    word.ends(with: "ing") && word.count > shortestGerund
  }

  /// "Ming to ask": a shorter one may be a name.
  private static let shortestGerund = 5

  /// Where a sentence begins whose speaker stands before a colon: "Ida: I can look into it".
  private static func startBehindSpeaker(of spoken: [Substring]) -> Int {
    spoken.first?.ends(with: ":") == true ? 1 : 0
  }

  /// Whether a sentence has a word that may pledge something, and more than "to": most have none, and to
  /// cut one into its parts costs much more.
  private static func sign(in sentence: String) -> Bool? {
    let words = WordBytes(sentence, isTakenApart: true)
    var found: Bool?
    for range in words.ranges {
      let word = Word(words.bytes.span.extracting(range))
      if let pledge = verbs[word] {
        guard case .to = pledge else { return true }
        found = false
      } else if word.ends(with: "'ll") || ForeignPledge.mayBegin(with: word) {
        return true
      }
    }
    return found
  }

  /// The parts of a sentence between spaces and slashes, without what stands between the names of
  /// people.
  private static func spoken(_ sentence: String) -> [Substring] {
    let bytes = sentence.utf8.span
    var parts: [Substring] = []
    parts.reserveCapacity(bytes.count / 5)
    var start = 0
    var begin = sentence.startIndex
    for place in 0...bytes.count
    where place == bytes.count || bytes[place] == UInt8(ascii: " ")
      || bytes[place] == UInt8(ascii: "/")
    {
      let part = bytes.extracting(start..<place)
      let end = sentence.utf8.index(begin, offsetBy: part.count)
      if !part.isEmpty, !joinsNames(part) {
        parts.append(sentence[begin..<end])
      }
      guard place < bytes.count else { break }
      start = place + 1
      begin = sentence.utf8.index(after: end)
    }
    return parts
  }

  private static func joinsNames(_ part: Span<UInt8>) -> Bool {
    part.areThose(of: "&") || part.areThose(of: "and") || part.areThose(of: "or")
  }

  /// What the words behind some verbs have to be, so that they say what is going to be done.
  private enum Pledge {
    case to, will, can, would, infinitive, offers, takes, took
  }

  private static let verbs: WordMap<Pledge> = {
    var verbs = WordMap<Pledge>()
    for (pledge, words) in [
      (Pledge.to, "to"), (.will, "will"), (.can, "can"), (.would, "he'd she'd they'd i'd"),
      (.infinitive, "needs has offered agreed promised volunteered going plans wants"),
      (.offers, "happy volunteer volunteers"), (.takes, "takes"), (.took, "took"),
    ] {
      words.eachWord { verbs.set(Word($0), pledge) }
    }
    return verbs
  }()

  /// Whether a word, and those after it, say what is going to be done.
  private static func pledges(_ words: [Word], _ place: Int) -> Bool {
    guard let pledge = verbs[words[place]] ?? (words[place].ends(with: "'ll") ? .will : nil),
      !things.contains(words[place])
    else { return false }
    let ahead = words[(place + 1)...].prefix(reach)
    let rest = ahead.drop(while: StatusLexicon.isAdverb)
    // "We will not repaint it" promises no deed.
    guard let next = rest.first, !ahead[..<rest.startIndex].contains(where: Negation.denies) else {
      return false
    }
    switch pledge {
    // "Ida to work on the mast"
    case .to:
      return isDeed(next) || next == "call"
        || next == "work" && ["on", "with"].contains(rest.dropFirst().first ?? "")
    // "Charts will go out of date"
    case .will:
      // "A board will now oversee both quays" is so already.
      let isSo = ahead.first == "now" && Behaviour.standing.contains(next)
      return isAct(next) && !isSo
        && !(next == "go" && rest.dropFirst().prefix(2).contains("of"))
    case .can: return place > 0 && words[place - 1] == "i" && isDeed(next)
    // "Ida said she'd try to find the time"
    case .would:
      return place > 0 && ["said", "promised"].contains(words[place - 1]) && isAct(next)
    case .infinitive:
      return next == "to" && rest.dropFirst().first.map(isDeed) ?? false
    // "I'm happy to take it", "Ida volunteers to ask".
    case .offers: return next == "to"
    // "Ida took an action to oil the gate"
    case .took: return rest.prefix(3).contains { ["action", "ai", "task", "todo"].contains($0) }
    case .takes: return next == "the" || next == "over" || next == "on" || next == "care"
    }
  }

  /// What "will" do something without being a person.
  private static let things: WordSet = ["it'll", "that'll", "there'll", "this'll", "you'll"]

  /// What is going to be done is said within so many words: "will then also book".
  private static let reach = 4

  /// Whether a word after "will" may be an act, and not how things are.
  private static func isAct(_ word: Word) -> Bool {
    !states.contains(word) && !effects.contains(word)
  }

  private static let states: WordSet = [
    "also", "be", "become", "break", "cause", "contain", "continue", "cost", "fail", "happen",
    "have", "discuss", "leave", "like", "mean", "need", "never", "no", "not", "remain", "require",
    "result", "see", "seem", "stay", "talk", "want",
  ]

  /// Whether a text opens with what somebody is told to do: "Order labels".
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether its first word is a deed.
  package static func commands(_ text: String) -> Bool {
    Words.firstInASCII(text).map { Word($0) }
      .map { isDeed($0) && StatusLexicon.roles(of: $0).contains(.base) } ?? false
  }

  /// Whether a word is what people do.
  ///
  /// - Parameters:
  ///   - words: The words of a text.
  ///   - place: The place of the word, or one behind the last.
  /// - Returns: Whether it is the base form of a verb for a deed.
  package static func isDeed(_ words: WordBytes, _ place: Int) -> Bool {
    place < words.ranges.count && isDeed(Word(words.bytes.span.extracting(words.ranges[place])))
  }

  private static func isDeed(_ word: Word) -> Bool {
    let roles = StatusLexicon.roles(of: word)
    return (roles.contains(.base) || roles.contains(.task) || purposes.contains(word))
      && !effects.contains(word)
  }

  /// What people do, and what things are for: "slides to explain".
  private static let purposes: WordSet = [
    "clarify", "compare", "describe", "determine", "explain", "generate", "identify", "inform",
    "monitor", "notify", "record", "resolve", "track",
  ]

  /// Whether a person or people stand right before a verb. Before "to" they open the sentence.
  private static func isAgent(
    _ spoken: [Substring], _ words: [Word], before place: Int, from start: Int
  ) -> Bool {
    let isShort =
      words[place] != "will" && words[place].ends(with: "ll")
      || words[place].ends(with: "'d")
    if isShort { return true }
    // "Ida is going to book …"
    let last = ["is", "are", "am", "also"].contains(place > start ? words[place - 1] : "") ? 2 : 1
    guard place - last >= start else { return false }
    if words[place] == "to" {
      return place - start <= mostNames && spoken[start..<place].allSatisfy(isName)
    }
    return people.contains(words[place - last]) || isName(spoken[place - last])
  }

  /// Whether a word can be somebody's name: a handle, or a capital and small letters.
  private static func isName(_ word: Substring) -> Bool {
    if word.begins(with: "@") { return word.utf8.count > 1 }
    // Most words are small.
    guard let first = word.utf8.first, !Words.isASCIISmall(first) else { return false }
    let name = word.drop { $0 == "[" || $0 == "(" || $0 == "*" }.prefix(while: \.isLetter)
    guard Words.isName(name) else { return false }
    let word = Word(name.lowercased())
    return StatusLexicon.roles(of: word).isEmpty && !strangers.contains(word)
  }

  /// Two people by both their names at most do something together.
  private static let mostNames = 4

  private static let people: WordSet = [
    "we", "i", "i'm", "he", "she", "everyone", "everybody", "team",
  ]

  /// Words with a capital at the head of a sentence that are nobody's name.
  private static let strangers: WordSet = [
    "access", "according", "back", "due", "introduction", "link", "links", "next", "this", "that",
    "these", "those", "it", "there", "what", "which", "who", "how", "where", "when", "why", "up",
    "no", "nothing", "something", "time", "good", "great", "nice", "hard", "easy", "one", "more",
    "other",
    "some", "all", "both", "each", "then", "now", "also", "and", "but", "related", "similar",
    "wants", "refuses", "thanks", "better", "best", "easier", "enough", "able",
    "ready", "anyone", "anybody",
    "response", "reply", "changes", "answer", "path", "need", "want", "questions", "users",
    "criteria", "doc", "docs", "draft", "drafts", "issue", "issues", "page", "pages", "place",
    "plan", "plans", "pr", "proposal", "proposals", "prs", "slides", "ticket", "tickets", "areas",
    "item", "items", "list", "people", "things", "topics",
  ]

  /// What takes a word back before it is given.
  private static let doubts: WordSet = [
    "could", "if", "maybe", "might", "perhaps", "possibly", "probably", "should", "would",
  ]

  /// What is no deed of a person: what things do, what any work consists of, and talk.
  private static let effects = WordSet(
    Behaviour.effects
      + ["change", "discuss", "expose", "get", "increase", "support", "talk", "use", "work"])
}
