import NotesDiff

/// What a sub-item is about: the text it stands under, where that says so.
enum Subject {
  /// What a sub-item is about, which stands above it: "Dropped for lack of hands" says nothing alone.
  /// A long statement above it is told by the release it names; without one it is left out where the
  /// item has words enough of its own, since its beginning seldom says what it is about.
  ///
  /// - Parameters:
  ///   - entry: An item.
  ///   - keepsCut: Whether the beginning of a long statement is told, too.
  /// - Returns: The words in front of it; none where it says by itself what it is about.
  static func of(_ entry: ChangeReport.Entry, keepsCut: Bool = false) -> [RichText.Span] {
    // Below "Updates?" an update is told of what that stands under.
    let path = entry.parentLine == nil ? entry.path[...] : FormWords.topics(entry.path[...])
    guard let above = path.last, above != entry.team else { return [] }
    // Where all is told of it that is told at all, its address costs more words than it says.
    let parent = keepsCut ? withoutAddress(above) : above
    guard entry.parentLine != nil else {
      // "Has been paused" stands under the heading of its subject.
      return WordBytes(entry.text).word(0, isAmong: verbs) && !namesTime(parent)
        ? [.init(shortened(parent) + ": ")] : []
    }
    // "2.0", below the heading of a pump.
    if !parent.contains(" "), VersionNumber(parent) != nil,
      let product = path.dropLast().last,
      product != entry.team
    {
      return [.init(shortened(product) + " " + shortened(parent) + ": ")]
    }
    let told = shortened(parent)
    let isCut = told.utf8.count < parent.utf8.count && isCut(told)
    let isLabel = entry.isRead(from: .label(parent))
    if isCut || isLabel, VersionNumber.releases(in: entry.text).isEmpty,
      let release = ReleaseName.first(in: parent)
    {
      return [.init(release + ": ")]
    }
    guard !isLabel || namesMore(parent), isTold(by: parent),
      !isCut || keepsCut || !standsAlone(entry.text) || isQuestion(parent)
    else { return [] }
    return [.init(RendererWords.leading(told) + " ")]
  }

  /// "Ida", over what she says or is going to do.
  ///
  /// - Parameter entry: An item.
  /// - Returns: What it stands under, where that is a name of a word or two.
  static func nameOver(_ entry: ChangeReport.Entry) -> String? {
    guard entry.parentLine != nil, let above = entry.path.last,
      !entry.isRead(from: .label(above)), !FormWords.areAll(of: above)
    else { return nil }
    let name = shortened(above)
    return Words.areName(name, atMost: 2) ? name : nil
  }

  /// Whether a label says what is to come, and not only that it is: "Upcoming changes to the gate".
  private static func namesMore(_ label: String) -> Bool {
    let words = WordBytes(label)
    return words.ranges.count >= wordsOfMore && !namesTime(label)
  }

  /// Verbs no statement with a subject opens with.
  private static let verbs = ["are", "can", "has", "have", "is", "was", "were"]

  private static let wordsOfMore = 5

  /// Whether a sub-item says enough without what it stands under: it has words enough, none that point
  /// back, and neither asks for something nor tells what came of it.
  private static func standsAlone(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.ranges.count >= wordsAlone && !words.word(0, isAmong: requests)
      && !DecisionWords.decide(words)
      && !words.ranges.indices.prefix(wordsAlone).contains {
        words.word($0, isAmong: Pronouns.above)
      }
  }

  private static let wordsAlone = 8
  private static let requests = ["please", "read", "review", "see", "try", "vote"]

  /// Whether the sub-item is an answer.
  private static func isQuestion(_ parent: String) -> Bool {
    parent.contains("?") || parent.hasPrefix("Q:")
  }

  /// Whether a parent's text says what its sub-items are about: no bare word ("Updates"), no stretch of
  /// time and no exclamation does.
  static func isTold(by name: String) -> Bool {
    let words = WordBytes(name)
    let hasNumber = words.bytes.contains(where: Words.isASCIIDigit)
    guard !hasNumber, words.ranges.count > 1 else { return hasNumber }
    // "Ada: quarterly release round" names more than a time.
    let telling = TellingWords(name).count
    return !name.ends(with: "!") && (telling > 1 || !namesTime(name))
  }

  /// Whether a label says when: "Next couple of weeks", "In Q3", "After the next release".
  ///
  /// - Parameter name: The name of a heading or label.
  /// - Returns: Whether it has a word or number of time.
  static func namesTime(_ name: String) -> Bool {
    let words = WordBytes(name)
    return words.ranges.indices.contains { place in
      words.word(place, isAmong: times)
        || words.bytes[words.ranges[place]].contains(where: Words.isASCIIDigit)
    }
  }

  private static let times =
    (CalendarWords.spans + ["day", "year", "release"]).flatMap { [$0, $0 + "s"] } + ["milestone"]
    // How far off it is, or that it is not sure.
    + [
      "backlog", "consideration", "considering", "further", "future", "later", "long-term",
      "someday",
    ]

  /// A parent's text is cut to so many words, to stand before its child's: fewer of a statement lose
  /// what it is about.
  private static let words = 8

  /// A parent's text, short enough to stand before its child's.
  ///
  /// - Parameter text: The text of a parent.
  /// - Returns: Its first words, without a colon at their end.
  static func shortened(_ text: String) -> String {
    var text = Array(withoutAsides(text).utf8)[...]
    while let last = text.last, ":,.- ".utf8.contains(last) { text.removeLast() }
    let words = text.split(separator: UInt8(ascii: " "))
    // What stands in brackets still takes some of the claim back, and is not cut.
    var depth = 0
    var outside = 0
    let limit = words.firstIndex { word in
      if depth == 0, outside == Self.words { return true }
      depth += word.first == UInt8(ascii: "(") ? 1 : 0
      if depth == 0 { outside += 1 }
      depth -= word.last == UInt8(ascii: ")") && depth > 0 ? 1 : 0
      return false
    }
    guard var end = limit, words.count > end + Abridgement.gap else {
      return String(decoding: text, as: UTF8.self)
    }
    // "2.1 is being wrapped up. Release …" begins with a sentence of its own.
    if let stop = words.indices[..<(end - 1)].first(where: { endsSentence(words, $0) }) {
      return cut(text[..<words[stop].endIndex].dropLast())
    }
    // "Repaint refit(draft …" is no more than "Repaint".
    let hasBrackets = text.contains(UInt8(ascii: "("))
    let opened = hasBrackets ? words[..<end].lastIndex { $0.contains(UInt8(ascii: "(")) } : nil
    if let opened, opened > 0,
      !words[opened..<end].contains(where: { $0.contains(UInt8(ascii: ")")) })
    {
      end = opened
    }
    while end > 1, SpeechLexicon.english.roles(of: words[end - 1]).contains(.loose) { end -= 1 }
    // A name with its number is one: "for Hoist v2.0".
    if namesNumber(words[end]) { end += 1 }
    return cut(text[..<words[end - 1].endIndex])
  }

  /// Whether a text was cut at its end.
  static func isCut(_ text: String) -> Bool { text.hasSuffix("…") || text.hasSuffix("…\"") }

  /// A beginning with an ellipsis for the rest, inside the quotation marks it may end in.
  private static func cut(_ beginning: ArraySlice<UInt8>) -> String {
    let marks = beginning.count { $0 == UInt8(ascii: "\"") }
    return String(decoding: beginning, as: UTF8.self) + (marks % 2 == 1 ? " …\"" : " …")
  }

  /// Whether a word of a cut text is the last of a sentence that says enough to stand for it.
  private static func endsSentence(_ words: [ArraySlice<UInt8>], _ place: Int) -> Bool {
    guard place + 1 >= fewestOfSentence, words[place].last == UInt8(ascii: "."),
      // "Mr." and "e.g." end none.
      !words[place].dropLast().contains(UInt8(ascii: ".")),
      let first = words[place].first, !Words.isASCIICapital(first) || words[place].count > 4,
      let next = words[place + 1].first
    else { return false }
    return Words.isASCIICapital(next)
  }

  private static let fewestOfSentence = 3

  /// A text without an address behind a colon at its end: "Sort the charts: https://…".
  private static func withoutAddress(_ text: String) -> String {
    guard let place = text[...].place(of: "://"),
      let end = text[..<place].utf8.lastIndex(of: UInt8(ascii: " ")),
      text[..<end].ends(with: ":"),
      !text[place...].contains(" ")
    else { return text }
    return String(text[..<end])
  }

  /// Whether a word is the number of what stands before it: "2", "v2.0", "#7".
  private static func namesNumber(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.first.map("v#".utf8.contains) == true ? word.dropFirst() : word
    return digits.first.map(Words.isASCIIDigit) ?? false
  }

  /// A text without what stands in round brackets at its end, but for what takes some of the claim back:
  /// "Cheap (no rain) tours" is a name.
  private static func withoutAsides(_ text: String) -> String {
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    guard text.utf8.contains(open) else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: open),
      let last = rest.utf8[start...].firstIndex(of: close)
    {
      let end = rest.utf8.index(after: last)
      let isLast = rest.utf8[end...].allSatisfy { ":.- ".utf8.contains($0) }
      // "Query(Ida)" is one word: whose query it is.
      let isJoined = start > rest.startIndex && !rest[..<start].ends(with: " ")
      let isKept =
        start == text.startIndex || !isLast || isJoined
        || Hedge.stands(in: String(rest[start..<end]))
      kept += String(rest[..<(isKept ? end : start)])
      rest = rest[end...]
    }
    return RichText(kept + rest).folded().plain
  }
}
