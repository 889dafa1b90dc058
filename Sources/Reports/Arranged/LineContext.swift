import NotesDiff

/// Says what a statement stands under, where no line above it does.
struct LineContext {
  /// The team or section, which no line repeats.
  let unit: String
  /// Names that only tell how far along the work below them is, wherever a status was read from one.
  private let labels: Set<String>
  /// Names that stand under several headings: who speaks, parts that every point has.
  private let repeated: Set<String>

  /// Learns the labels of a report.
  ///
  /// - Parameters:
  ///   - unit: The name of a team or section.
  ///   - changes: Its changes.
  init(unit: String, changes: [ChangeReport.ChangeEntry]) {
    self.unit = unit
    labels = Set(
      changes.lazy.flatMap { $0.old + $0.new }.compactMap { entry in
        entry.path.last.flatMap { Self.gives($0, status: entry) ? $0 : nil }
      })
    var around: [String: String] = [:]
    var repeated: Set<String> = []
    for entry in changes.lazy.flatMap({ $0.new.isEmpty ? $0.old : $0.new })
    where entry.path.count > 1 {
      let (name, parent) = (entry.path[entry.path.count - 1], entry.path[entry.path.count - 2])
      if around.updateValue(parent, forKey: name) ?? parent != parent { repeated.insert(name) }
    }
    self.repeated = repeated
  }

  /// Whether a name tells how far along an item below it is.
  ///
  /// - Parameters:
  ///   - name: The name of a heading or label.
  ///   - entry: An item below it.
  /// - Returns: Whether the status of the item was read from it.
  static func gives(_ name: String, status entry: ChangeReport.Entry) -> Bool {
    entry.statusFrom == Wording.evidence(.label(name))
  }

  /// What an item stands under inside its team: its nearest heading or parent, with the one above
  /// where the nearest is a label, a handle, or stands under others, too. A label that only says what
  /// the heading of the group says is left out.
  ///
  /// - Parameter change: A change of the team or section.
  /// - Returns: The words in front of the line, or nothing.
  func of(_ change: ChangeReport.ChangeEntry) -> String? {
    guard let entry = change.new.first ?? change.old.first else { return nil }
    var path = entry.path[...]
    if let start = path.lastIndex(of: unit) { path = path[path.index(after: start)...] }
    guard let name = path.popLast() else { return nil }
    guard
      labels.contains(name) || name.hasSuffix(":") || name.hasPrefix("@") || repeated.contains(name)
    else { return Self.shortened(name) }
    let isSaid =
      Self.gives(name, status: entry) && Self.isSaid(by: change) && !Self.namesTime(name)
      || Self.opens(entry.text, with: name)
    let parts = [path.last, isSaid ? nil : name].compactMap { $0.map(Self.shortened) }
    return parts.isEmpty ? nil : parts.joined(separator: " › ")
  }

  /// Whether a label says when: "Next couple of weeks", "In Q3", "After the next release".
  private static func namesTime(_ name: String) -> Bool {
    let words = WordBytes(name)
    return words.ranges.indices.contains { place in
      words.word(place, isAmong: times)
        || words.bytes[words.ranges[place]].contains(where: Words.isASCIIDigit)
    }
  }

  /// Whether a parent's text says what its sub-items are about: no bare word ("Updates"), no stretch of
  /// time and no exclamation does.
  ///
  /// - Parameter name: The text of a parent.
  /// - Returns: Whether it does.
  static func tellsSubject(_ name: String) -> Bool {
    let words = WordBytes(name)
    let hasNumber = words.bytes.contains(where: Words.isASCIIDigit)
    guard !hasNumber, words.ranges.count > 1 else { return hasNumber }
    // "Ada: quarterly release round" names more than a time.
    let telling = TellingWords(name).count
    return name.utf8.last != UInt8(ascii: "!") && (telling > 1 || !namesTime(name))
  }

  private static let times =
    (CalendarWords.spans + ["day", "year", "release"]).flatMap { [$0, $0 + "s"] } + ["milestone"]
    // How far off it is, or that it is not sure.
    + [
      "backlog", "consideration", "considering", "further", "future", "later", "long-term",
      "someday",
    ]

  /// Whether a statement opens with the word it stands under: "Releases", "Released 2.1".
  private static func opens(_ text: String, with name: String) -> Bool {
    let label = WordBytes(name)
    let words = WordBytes(text)
    guard label.ranges.count == 1, let word = words.ranges.first else { return false }
    let stem = label.bytes[label.ranges[0]].dropLast(endings)
    return stem.count >= shortestStem && words.bytes[word].starts(with: stem)
  }

  /// The letters a label and a verb may differ in at their ends, and the fewest they share.
  private static let endings = 2
  private static let shortestStem = 5

  /// Whether the title of the group says how far along the work is. "Progressed" does not say that
  /// it is planned: "Next: a longer pier" is no progress with the pier.
  private static func isSaid(by change: ChangeReport.ChangeEntry) -> Bool {
    change.kind == .completed
      || change.kind == .new
        && change.new.first?.status == .planned
  }

  /// A parent's text is cut to so many words, to stand before its child's: fewer of a statement lose
  /// what it is about.
  private static let words = 8

  /// A parent's text, short enough to stand before its child's.
  ///
  /// - Parameter text: The text of a parent.
  /// - Returns: Its first words, without a colon at their end.
  static func shortened(_ text: String) -> String {
    var text = Array(withoutAsides(text).utf8)[...]
    while let last = text.last, ":.- ".utf8.contains(last) { text.removeLast() }
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
    guard var end = limit, words.count > end + 1 else {
      return String(decoding: text, as: UTF8.self)
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
    return String(decoding: text[..<words[end - 1].endIndex], as: UTF8.self) + " …"
  }

  /// A text without what stands in round brackets, but for what takes some of the claim back.
  private static func withoutAsides(_ text: String) -> String {
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    guard text.utf8.contains(open) else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: open),
      let last = rest.utf8[start...].firstIndex(of: close)
    {
      let end = rest.utf8.index(after: last)
      let isKept = start == text.startIndex || Hedge.stands(in: String(rest[start..<end]))
      kept += String(rest[..<(isKept ? end : start)])
      rest = rest[end...]
    }
    return RichText(kept + rest).folded().plain
  }
}
