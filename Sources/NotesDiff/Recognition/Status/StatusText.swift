/// A statement as a reader of progress sees it: its first clause, and everything said after it.
struct StatusText: Sendable {
  /// The words of the first clause, a comma being a word; where that only names the topic of the
  /// next ("Pond: repaired the pump"), the words of the next.
  private(set) var main: [Word] = []
  /// The words of the clauses after it, then of what stands in brackets.
  private(set) var rest: [[Word]] = []
  /// The label in front of it: "Next:", "[Done]".
  private(set) var prefix: String?
  /// What the label says.
  private(set) var prefixSense: StatusLabels.Sense?
  /// The remark at its end: "… - done", "… (not done yet)".
  private(set) var remark: String?
  /// What the remark says.
  private(set) var remarkSense: StatusLabels.Sense?
  /// Whether all of it is struck through.
  private(set) var isStruck = false

  /// Whether it is what a user asks for, "As a gardener, I want to be told when it rains": the name of a
  /// piece of work, whose verbs tell nothing of it.
  private(set) var isWish = false

  /// Reads a statement.
  ///
  /// - Parameter content: The statement with its styles.
  /// - Complexity: Linear in the length of the statement.
  init(_ content: RichText) {
    isStruck =
      content.spans.contains { $0.style.contains(.struck) }
      && content.spans.allSatisfy {
        $0.style.contains(.struck) || $0.text.allSatisfy(\.isWhitespace)
      } && !content.isBlank
    var text: [UInt8] = []
    for span in content.spans {
      if span.style.contains(.code) {
        text += StatusTokens.code
      } else if isStruck || !span.style.contains(.struck) {
        StatusTokens.append(StatusTokens.withoutIdentifiers(span.text), to: &text)
      }
    }
    text = StatusTokens.withoutQuotations(text)
    let start = text.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    let statement = Self.withoutBrackets(text[(start ?? text.count)...])
    split(StatusTokens.tokens(of: statement.dropFirst(readPrefix(of: statement))))
  }

  /// A statement that stands in brackets as a whole, without them: "(the leak in the gate is mended)". One or
  /// two words are a remark, and so is what is not the case.
  private static func withoutBrackets(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") else { return text }
    let inside = text.dropFirst().dropLast()
    return inside.contains { "()".utf8.contains($0) }
      || inside.count(where: { $0 == UInt8(ascii: " ") }) < 2
      || inside.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual("not".utf8) }
      ? text : inside
  }

  /// One clause alone.
  init(clause: [Word]) { main = clause }

  /// Reads the label in front.
  private mutating func readPrefix(of text: ArraySlice<UInt8>) -> Int {
    let isBracketed = text.first == UInt8(ascii: "[")
    let marks = Array((isBracketed ? "]" : ":.,;()").utf8)
    guard var end = text.prefix(41).firstIndex(where: marks.contains) else { return 0 }
    let labelEnd = end
    // "Action(Ida): …", "TODO (Bo): …"
    if text[end] == UInt8(ascii: "("),
      let close = text.prefix(41).firstIndex(of: UInt8(ascii: ")")),
      close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":"),
      end > text.startIndex
    {
      end = close + 1
    }
    guard text[end] == UInt8(ascii: "]") || text[end] == UInt8(ascii: ":") else { return 0 }
    let next = end + 1
    guard isBracketed || next == text.endIndex || text[next] == UInt8(ascii: " ") else { return 0 }
    let label = String(
      decoding: text[text.startIndex..<labelEnd].dropFirst(isBracketed ? 1 : 0), as: UTF8.self)
    let sense =
      label == "ai" && !isBracketed
      ? .task : label.utf8.count > 2 ? StatusLabels.sense(of: label) : nil
    if let sense {
      prefix = label
      prefixSense = sense
      return next - text.startIndex
    }
    return isTag(label, isBracketed, of: text[next...]) ? next - text.startIndex : 0
  }

  /// Whether a label without a sense is no part of the statement: "[docs] …", or a name that is spelled
  /// like a verb, "[will] …", which no verb can be that stands alone.
  private func isTag(_ label: String, _ isBracketed: Bool, of text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(where: Words.isASCIILetterOrDigit) else { return false }
    // "Ada and Will: …" names two.
    return Self.modals.contains(label.parts.last.map { String($0) } ?? "")
      || isBracketed && !label.utf8.contains(UInt8(ascii: " "))
        && StatusPhrases.matches(in: [Word(label)]).isEmpty
  }

  private static let modals: WordSet = [
    "can", "could", "may", "might", "must", "shall", "should", "will", "would",
  ]

  /// Puts tokens into clauses.
  private mutating func split(_ tokens: [StatusTokens.Piece]) {
    var clauses: [[Word]] = []
    var clause: [Word] = []
    var asides: [[Word]] = []
    var open: [[Word]] = []
    var hasTopic = false
    // The first clause of the sentence.
    var sentence = 0
    var followsBut = false
    func end() {
      clauses.append(clause)
      clause = []
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .open: open.append([])
      case .close:
        if let aside = open.popLast() { asides.append(aside) }
      case .stop(let endsTopic):
        guard open.isEmpty else { break }
        hasTopic = hasTopic || endsTopic && clauses.isEmpty
        end()
        followsBut = false
        sentence = clauses.count
      case .question:
        // Who asks tells nothing.
        guard open.isEmpty else { break }
        clauses.removeSubrange(sentence...)
        clause = []
      case .word(let word):
        if !open.isEmpty {
          open[open.count - 1].append(word)
        } else if word == "but" || word == "," && Self.opensClause(tokens[(index + 1)...]) {
          end()
          followsBut = word == "but"
        } else {
          clause.append(word)
        }
      }
    }
    end()
    let isSaid = { (clause: [Word]) in clause.contains { $0 != "," } }
    clauses.removeAll { !isSaid($0) }
    if tokens.last != .close, clauses.count > 1 {
      readRemark(from: &clauses, givesTasks: !followsBut)
    }
    // "Gate (underway): …" as well as "Gate (underway)".
    if remark == nil, !clauses.isEmpty { readRemark(from: &asides) }
    var said = clauses.filter { !StatusOpening.asks($0) }
    // "Pond: …" and "After the flood, …" lead up to what is said.
    let leadsUp =
      hasTopic && said.first.map(Self.isTopic) == true
      || said.first?.first.map { StatusOpening.has(.condition, $0) } == true
    let isNamed = hasTopic && said.first.map(Self.isDescribed) == true
    if said.count > 1, isNamed || leadsUp && StatusOpening(of: said[1]).hasVerb {
      said.swapAt(0, 1)
    }
    isWish = clauses.contains(where: Self.isUserStory)
    main = said.first ?? []
    rest = said.dropFirst() + (asides + open).filter(isSaid)
  }

  /// Whether a clause has the form "as somebody, I want …", behind its number or not.
  private static func isUserStory(_ words: [Word]) -> Bool {
    guard let start = words.prefix(3).firstIndex(of: "as"),
      let speaker = words[start...].prefix(longestRole).firstIndex(of: "i"), speaker > start + 1
    else { return false }
    return words[speaker...].dropFirst().prefix(2).contains(where: wants.contains)
  }

  /// "As", who asks and where, a comma and the speaker.
  private static let longestRole = 9
  private static let wants: WordSet = ["can", "expect", "need", "should", "want", "would"]

  /// Takes a remark out of the end of clauses or brackets; "it is approved but not merged" tells how it is
  /// and gives nobody a task.
  private mutating func readRemark(from clauses: inout [[Word]], givesTasks: Bool = true) {
    guard let last = clauses.last,
      let sense = StatusRemarks.sense(of: last) ?? StatusRemarks.namedSense(of: last),
      givesTasks || sense != .task
    else { return }
    remark = last.spaced
    remarkSense = sense
    clauses.removeLast()
  }

  /// No clause of more words is a mere topic.
  private static let longestTopic = 6

  /// Whether a clause only names what the next one speaks of.
  private static func isTopic(_ words: [Word]) -> Bool {
    let troubles: WordSet = [
      "bug", "bugs", "concern", "issue", "issues", "problem", "question", "risk",
    ]
    return words.count <= longestTopic && !StatusOpening(of: words).hasVerb
      && StatusPhrases.matches(in: words).isEmpty
      && !words.contains {
        troubles.contains($0) || StatusLexicon.roles(of: $0).contains(.planning)
      }
  }

  /// Whether a topic is a thing and its attribute, "versioned maps": a verb would be a known one.
  private static func isDescribed(_ words: [Word]) -> Bool {
    guard words.count == 2, StatusLexicon.isPast(words[0]) else { return false }
    return StatusLexicon.roles(of: words[0]).isEmpty && StatusDeed.deed(of: words[0]) == nil
  }

  /// Whether a clause of its own follows a comma: ", will …", ", and testing …".
  private static func opensClause(_ tokens: ArraySlice<StatusTokens.Piece>) -> Bool {
    var words = tokens.prefix(3).compactMap { token in
      if case .word(let word) = token { word } else { nil }
    }
    // ", so painting …"
    if words.first == "and"
      || words.first == "so" && words.dropFirst().first?.ends(with: "ing") == true
    {
      words.removeFirst()
    }
    guard let first = words.first else { return false }
    return first == "but" || StatusLexicon.roles(of: first).contains(.clause)
      || words.count > 1 && first.ends(with: "ing") && first.count > 3 && !first.hasHyphen
  }
}
