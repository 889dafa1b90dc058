/// Tells labels and placeholders from statements.
struct LabelRecognition {
  /// What labels look like.
  let profile: Profile

  /// Labels and placeholders have fewer bytes than this; longer texts are not looked at.
  static let longest = 80
  /// Labels of other languages have fewer bytes than this.
  static let longestForeign = 40

  /// Whether a text consists of label words only, as "Up next:" does.
  ///
  /// - Parameter text: A heading, an item, or what stands before a colon.
  /// - Returns: True for one to five label words and nothing else.
  func isLabel(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    if let end = Self.endOfName(text) { return isLabel(text[..<end]) }
    if text.utf8.count <= Self.longestForeign,
      profile.statusWords.status(of: Words.bare(text)) != nil
    {
      return true
    }
    // The first word of a statement tells that it is none.
    if let first = Words.firstInASCII(text), !profile.labelWords.contains(first),
      !first.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "&") })
    {
      return false
    }
    var count = 0
    for word in Words.lowercased(text) {
      if word.has("/") {
        for part in word.split(separator: "/") where part != "&" {
          guard profile.labelWords.contains(String(part)) else { return false }
          count += 1
        }
      } else if word != "&" {
        guard profile.labelWords.contains(word) else { return false }
        count += 1
      }
    }
    return (1...5).contains(count)
  }

  /// Where the name of work to come or under way ends that has a remark in brackets behind it: "In progress
  /// (as before the fair):". That something stands still, or a number, is more than a remark.
  private static func endOfName<Text: StringProtocol>(_ text: Text) -> Text.Index? {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")), open > text.startIndex,
      let close = text[open...].utf8.firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let remark = text[open..<close]
    guard text[close...].dropFirst() == ":",
      !remark.utf8.contains(where: Words.isASCIIDigit),
      !Standstill.isNamed(by: String(remark.dropFirst())),
      let sense = StatusLabels.sense(of: text[..<open], isWhole: true),
      sense == .inProgress || sense == .planned
    else { return nil }
    return open
  }

  /// Whether a paragraph names the list after it: "Upcoming:".
  ///
  /// - Parameter content: The text of the paragraph.
  /// - Returns: True for labels, and for a short line that is bold or ends in a colon.
  func namesList(_ content: RichText) -> Bool {
    let text = content.plain
    let isStrong = content.isStrong
    return (text.ends(with: ":") || isStrong) && text.count <= 80 || isLabel(text)
  }

  /// Whether a paragraph may say what a team looks after: "**Piles, quays**".
  ///
  /// - Parameter content: The text of the first paragraph under the heading of a team.
  /// - Returns: Whether it is in bold type and names several things; one name is that of a part.
  func isScope(_ content: RichText) -> Bool {
    let text = content.plain
    return content.isStrong
      && text.utf8.contains(UInt8(ascii: ",")) && !isLabel(text)
      && !text.contains { ".!?:".contains($0) }
      && !StatusOpening.tells(text)
  }

  /// Whether a paragraph may be the hint of a form on what belongs below it: "*Plans, dates, hands*". It
  /// names several things.
  ///
  /// - Parameter content: The text of the first paragraph under a heading.
  /// - Returns: Whether all of it is in italics, and it neither ends as a sentence nor tells of anything.
  func isHint(_ content: RichText) -> Bool {
    let text = content.plain
    return content.spans.allSatisfy {
      $0.style == .emphasis || $0.text.allSatisfy(\.isWhitespace)
    }
      && (Self.shortestHint...Self.longestHint).contains(text.partCount)
      && text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
      && !text.utf8.contains { Words.isASCIIDigit($0) || ":@".utf8.contains($0) }
      && text.first != "(" && !".!?".contains(text.last ?? ".") && !StatusOpening.tells(text)
  }

  private static let shortestHint = 3
  private static let longestHint = 15

  /// Whether a text says that there is nothing to say.
  ///
  /// - Parameters:
  ///   - text: The text of an item.
  ///   - team: The name of the section it stands in, which it may repeat.
  /// - Returns: True for placeholders.
  func isPlaceholder(_ text: String, of team: String = "") -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    guard text.utf8.contains(where: Words.isOfWord) else {
      return true
    }
    let bare = Words.bare(text)
    // "[add updates here]": a form asks in brackets.
    let asked =
      bare.begins(with: "[") && bare.ends(with: "]") ? String(bare.dropFirst().dropLast()) : bare
    if profile.placeholders.contains(bare) || profile.placeholderHandles.contains(bare)
      || profile.prompts.contains(where: asked.begins(with:))
      || asked.ends(with: "here") && profile.pleas.contains(where: asked.hasInside)
      || asked.begins(with: Self.toCome) || asked.hasInside(Self.toCome) && promisesRecord(text)
    {
      return true
    }
    let opening = Words.firstInASCII(text)
    if let opening, !profile.placeholderWords.contains(opening) { return false }
    // "No changes (the crew is on leave)": what stands in the bracket is why.
    if text.ends(with: ")"), let open = text.place(of: "("),
      open > text.startIndex
    {
      return isPlaceholder(text[..<open].folded, of: team)
    }
    // "No update - the crew is on leave": so it is behind a mark.
    if let opening, profile.negations.contains(opening),
      let (head, rest) = Self.partsAtPause(text),
      Self.tellsOfAbsence(rest)
    {
      return isPlaceholder(head.folded, of: team)
    }
    let words = Self.withoutTime(Words.lowercasedParts(text))
    guard let first = words.first, words.count <= Self.mostOfAnswer else { return false }
    // "No beta nominations for the team this time."
    if profile.negations.contains(first), words.suffix(2) == ["this", "time"] { return true }
    if profile.negations.contains(first), Self.speaksOfNoNews(words) { return true }
    // "Not any berth updates for the mill"
    if words.starts(with: Self.notAny), words.contains(where: Self.news.contains),
      !words.contains(where: Self.reasons.contains)
    {
      return true
    }
    guard words.contains(where: profile.negations.contains) || words.starts(with: Self.notMuch)
    else { return false }
    let names = Words.lowercasedParts(team)
    return words.allSatisfy {
      profile.placeholderWords.contains($0) || names.contains($0) || $0.allSatisfy(\.isNumber)
    }
  }

  static let notMuch = ["not", "much"]
  private static let mostOfAnswer = 9

  /// Whether a text only says that what was recorded will stand here: "Links to be added after the call".
  private func promisesRecord(_ text: String) -> Bool {
    let words = Words.lowercased(text)
    return words.count <= Self.longestFrameLine
      && words[0..<min(2, words.count)].contains {
        profile.recordWords.contains($0) || ["link", "links", "notes", "slides"].contains($0)
      }
  }

  private static let toCome = "to be added"
  private static let longestFrameLine = 9

  private static let reasons = ["because", "but", "except", "until"]

  /// Whether it is news that there is none of: "No update on the second lock".
  private static func speaksOfNoNews(_ words: [String]) -> Bool {
    // "No update on the lock because the wall is wet" tells why.
    !words.contains(where: reasons.contains)
      && zip(words.dropFirst(), words.dropFirst(2)).prefix(2).contains { word, next in
        news.contains(word) && leadsToTopic.contains(next)
          // "No questions from the gallery".
          || ["comments", "questions"].contains(word) && ["from", "on"].contains(next)
      }
  }

  /// Whether a text is a form nobody filled in: "Blockers: <describe them>", "**Goal 1:**".
  ///
  /// - Parameter content: The text of an item without children.
  /// - Returns: Whether nothing stands behind its colon but a hint in brackets, or it is one. Where
  ///   there is nothing at all, the line may lead over to a table, but for one in bold type.
  func isBlankForm(_ content: RichText) -> Bool {
    let text = content.plain
    guard text.utf8.count <= Self.longestPrompt, let end = text.utf8.last,
      ":>]}".utf8.contains(end)
    else { return false }
    if content.links.isEmpty, Self.isPrompt(text) { return true }
    guard text.utf8.count <= Self.longest else { return false }
    if Self.isHint(text) { return true }
    guard let colon = text.place(of: ":"),
      Words.lowercased(text[..<colon]).count <= Self.longestKey
    else { return false }
    let rest = text[text.index(after: colon)...]
    return rest.isEmpty && content.isStrong
      || Self.isHint(rest)
      || rest.first == " " && Self.isBracketed(rest, "[", "]")
  }

  /// Whether all cells of a row but its first are hints.
  ///
  /// - Parameter text: The cells of the row, a bar between them.
  /// - Returns: Whether nobody filled it in.
  func isBlankRow(_ text: String) -> Bool {
    let cells = text.split(separator: "|").map(String.init)
    return cells.count > 1
      && cells.dropFirst().allSatisfy { Self.isHint($0) || Self.isPrompt($0.folded) }
  }

  /// Whether all of a text is in brackets, and says what belongs there: "[Summary of the talk.]",
  /// "{e.g. a link}". What was done or is the state of a task is said by somebody.
  private static func isPrompt(_ text: String) -> Bool {
    let isCurly = text.begins(with: "{") && text.ends(with: "}")
    guard isCurly || text.begins(with: "[") && text.ends(with: "]")
    else { return false }
    let inside = text.dropFirst().dropLast()
    return inside.count { $0.isLetter } >= leastPrompt
      && !inside.contains { "[]{}".contains($0) }
      && (isCurly
        || !inside.contains(":" as Character) && StatusTag.sense(of: inside) == nil
          && StatusLabels.sense(of: inside) == nil && !StatusOpening.tells(String(inside)))
  }

  private static let leastPrompt = 3
  private static let longestPrompt = 160

  /// The most words of what a form asks for.
  static let longestKey = 4

  private static func isHint(_ text: some StringProtocol) -> Bool { isBracketed(text, "<", ">") }

  /// Whether a text is one to four words in brackets; tags of HTML beside them do not count.
  private static func isBracketed(
    _ text: some StringProtocol, _ open: Character, _ close: Character
  ) -> Bool {
    var hints = 0
    for part in text.split(separator: open) {
      guard let end = part.lastIndex(of: close) else {
        if part.contains(where: { $0.isLetter || $0.isNumber }) { return false }
        continue
      }
      let after = part[part.index(after: end)...]
      if after.contains(where: { $0.isLetter || $0.isNumber }) { return false }
      let inside = Substring(part[..<end]).parts
      let isTag = inside.count == 1 && tags.contains(inside[0].lowercased())
      guard isTag || (1...longestKey).contains(inside.count) else { return false }
      if !isTag, part.contains("/" as Character) || part.contains(":" as Character) { return false }
      hints += isTag ? 0 : 1
    }
    return hints > 0 && text.contains(open)
  }

  private static let tags: WordSet = ["p", "/p", "br", "br/", "/br", "span", "/span"]

  /// The topic an answer names behind it: "No updates from the mill or the smithy."
  ///
  /// - Parameter text: The text of a placeholder.
  /// - Returns: What it says there is nothing new of; nothing where that is "this", or a time.
  func topicBehind(_ text: String) -> String? {
    let words = text.parts
    guard words.count > 3, profile.negations.contains(words[0].lowercased()),
      let place = words.prefix(4).firstIndex(where: { Self.leadsToTopic.contains($0.lowercased()) }
      ),
      place > 1, Self.news.contains(words[place - 1].lowercased())
    else { return nil }
    let topic = words[(place + 1)...].prefix { !Self.endsOfTopic.contains($0.core.lowercased()) }
      .drop { ["a", "an", "the"].contains($0.lowercased()) }
    guard (1...Self.longestTopic).contains(topic.count), !isPlaceholder(topic.spaced),
      !topic.dropLast().contains(where: { ",;:.".contains($0.last ?? " ") })
    else { return nil }
    let name = topic.spaced
    return ".,;!".contains(name.last ?? " ") ? String(name.dropLast()) : name
  }

  private static let news: WordSet = ["news", "update", "updated", "updates"]
  private static let leadsToTopic: WordSet = ["about", "from", "on", "regarding"]
  private static let endsOfTopic: WordSet = [
    "any", "as", "either", "it", "last", "so", "since", "that", "these", "this", "today", "yet",
  ]

  /// The label in front of a statement and how many characters it takes with its colon.
  ///
  /// - Parameter text: The text of an item: "Completed: the new API".
  /// - Returns: The label, or nothing where the text begins with none.
  func prefix(of text: String) -> (label: String, length: Int)? {
    guard let colon = text.place(of: ":", inFirst: Self.longest) else {
      return bracketed(text)
    }
    let label = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard rest.begins(with: " "), isLabel(label) else { return bracketed(text) }
    return (String(label), label.count + 2)
  }

  /// A label in square brackets: "[WIP] the new API".
  private func bracketed(_ text: String) -> (label: String, length: Int)? {
    guard text.begins(with: "["), let end = text.firstIndex(of: "]") else {
      return nil
    }
    let label = text[text.index(after: text.startIndex)..<end]
    let rest = text[text.index(after: end)...]
    guard isLabel(label), rest.contains(where: { $0.isLetter }) else { return nil }
    let length = text.distance(from: text.startIndex, to: end) + 1
    return (String(label), length + rest.prefix { $0.isWhitespace || $0 == ":" }.count)
  }
}
