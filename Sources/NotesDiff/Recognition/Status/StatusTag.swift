/// A word for how far a task is, set apart from its words as a box is: "**TBD** - Oil the gate", "NOT STARTED:
/// Oil the gate", "Oil the gate [blocked]". It is the status, and no part of the statement.
struct StatusTag {
  /// The word as written, without what sets it apart.
  let words: String
  /// The statement without it.
  let rest: RichText

  /// Takes a tag off a statement.
  ///
  /// - Parameter content: The text of an item.
  /// - Complexity: Linear in the length of the text.
  init?(_ content: RichText) {
    let leading = Self.leading(content)
    guard let found = leading ?? Self.trailing(content),
      // That work stands still has to be read beside it, and what a statement ends with may take it
      // back: "The new gate is open - IN PROGRESS".
      leading == nil
        ? Self.sense(of: found.words) == .done : Self.sense(of: found.words) != .stopped,
      found.rest.plain.contains(where: \.isLetter), !found.rest.isAddress
    else { return nil }
    self = found
  }

  private init(words: some StringProtocol, rest: RichText) {
    (self.words, self.rest) = (String(words), rest.folded())
  }

  /// What a tag says.
  ///
  /// - Parameter tag: The word as written.
  /// - Returns: What it says; nothing where it is none.
  static func sense(of tag: some StringProtocol) -> StatusLabels.Sense? {
    guard tag.utf8.count <= longest else { return nil }
    let words = Words.lowercasedParts(String(tag))
    // "No change" is an answer; "RESOLVED: that …" and "FIXED: …" lose their verb without it.
    guard let first = words.first, first != "no", !verbs.contains(first) else { return nil }
    return inFront[words.spaced] ?? StatusRemarks.sense(of: words.map { Word($0) })
  }

  private static let verbs: WordSet = [
    "delivered", "fixed", "landed", "merged", "released", "resolved", "sent", "shipped",
  ]

  /// No tag has more bytes.
  private static let longest = 24

  /// What says it only in front of a task: "Day of the fair: TBD" leaves the day open.
  private static let inFront: [String: StatusLabels.Sense] = [
    "tbd": .task, "not done": .task, "started": .inProgress, "in review": .inProgress,
    "cancelled": .stopped, "canceled": .stopped,
  ]

  // MARK: Where it stands

  private static func leading(_ content: RichText) -> Self? {
    // "[WIP] New gate" that leads to a ticket is the title of that.
    guard let first = content.spans.first, first.link == nil, let byte = first.text.utf8.first
    else { return nil }
    let isStrong = first.style.contains(.strong)
    // Most statements open neither in bold type nor in capitals.
    guard
      isStrong || "[(".utf8.contains(byte)
        || first.text.utf8.prefix(2).allSatisfy(Words.isASCIICapital)
    else { return nil }
    let text = content.plain
    let head = text.prefix(longest + 2)
    if "[(".utf8.contains(byte) {
      guard let end = head.firstIndex(where: { "])".contains($0) }),
        sense(of: head[..<end].dropFirst()) != nil
      else { return nil }
      return Self(
        words: head[..<end].dropFirst(), rest: behind(text[...end], of: content))
    }
    if let place = mark(in: head, after: " ") {
      let tag = String(head[..<place]).folded
      if sense(of: tag) != nil, isLoud(tag, first) {
        return Self(words: tag, rest: behind(text[...place], of: content))
      }
    }
    // "**DONE** Oil the gate", but not "**Merged** both lists".
    let tag = first.text.folded
    guard isStrong, content.spans.count > 1, sense(of: tag) != nil else { return nil }
    let rest = behind(text[..<first.text.endIndex], of: content)
    return rest.plain.first?.isLowercase == false ? Self(words: tag, rest: rest) : nil
  }

  private static func trailing(_ content: RichText) -> Self? {
    guard let last = content.spans.last, last.link == nil, let byte = last.text.utf8.last,
      last.style.contains(.strong) || "])".utf8.contains(byte)
        || last.text.utf8.suffix(2).allSatisfy(Words.isASCIICapital)
    else { return nil }
    let text = content.plain
    let tail = text.suffix(longest + 2)
    let isBracketed = "])".utf8.contains(byte)
    guard
      let place = isBracketed
        ? tail.utf8.lastIndex(where: "[(".utf8.contains)
        : mark(in: tail, after: ".", fromEnd: true)
    else { return nil }
    let words = tail[place...].dropFirst()
    let tag = String(isBracketed ? words.dropLast() : words).folded
    let end = text.distance(from: text.startIndex, to: place)
    guard inFront[tag.lowercased()] == nil, sense(of: tag) != nil,
      tail[place] == "[" || isLoud(tag, last)
    else { return nil }
    let kept = text.prefix(end).reversed().drop { " :".contains($0) || dashes.contains($0) }
    return Self(words: tag, rest: content.prefix(kept.count))
  }

  /// The first colon on the way, or dash after a space.
  private static func mark(
    in text: Substring, after start: Character, fromEnd: Bool = false
  ) -> String.Index? {
    // Most texts have neither.
    guard text.utf8.contains(where: { ":-".utf8.contains($0) || $0 >= 0x80 }) else { return nil }
    var last = start
    var place = fromEnd ? text.endIndex : text.startIndex
    while place != (fromEnd ? text.startIndex : text.endIndex) {
      if fromEnd { place = text.index(before: place) }
      let letter = text[place]
      if letter == ":" || last == " " && dashes.contains(letter) { return place }
      last = letter
      if !fromEnd { place = text.index(after: place) }
    }
    return nil
  }

  private static let dashes = "-–—"

  /// The text behind a tag and the marks after it.
  private static func behind(_ tag: Substring, of content: RichText) -> RichText {
    let rest = content.dropFirst(tag.count).folded()
    let marks = rest.plain.prefix { " :".contains($0) || dashes.contains($0) }
    return rest.dropFirst(marks.count)
  }

  /// Whether a word is set apart by its type: all of it bold, or in capitals.
  private static func isLoud(_ tag: String, _ span: RichText.Span) -> Bool {
    let isBold = span.style.contains(.strong) && span.text.folded.hasInside(tag)
    return isBold || tag.count > 1 && !tag.contains(where: \.isLowercase)
  }
}
