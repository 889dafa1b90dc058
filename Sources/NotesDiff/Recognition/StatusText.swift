/// A statement as a reader of progress sees it: its first clause, and everything said after it.
struct StatusText: Sendable {
  /// The words of the first clause, a comma being a word.
  private(set) var main: [String] = []
  /// The words of the clauses after it and of what stands in brackets.
  private(set) var rest: [[String]] = []
  /// The label in front of it: "Next:", "[Done]".
  private(set) var prefix: String?
  /// What the label says.
  private(set) var prefixSense: StatusLabels.Sense?
  /// The whole statement in lower case, the label left out.
  private(set) var body = ""
  /// Whether all of it is struck through.
  private(set) var isStruck = false

  /// The word that stands for a piece of code.
  static let code = "`"

  /// Reads a statement.
  ///
  /// - Parameter content: The statement with its styles.
  /// - Complexity: Linear in the length of the statement.
  init(_ content: RichText) {
    let spans = content.spans.filter { $0.text.contains { !$0.isWhitespace } }
    isStruck = !spans.isEmpty && spans.allSatisfy { $0.style.contains(.struck) }
    var text: [Unicode.Scalar] = []
    for span in content.spans {
      if span.style.contains(.code) {
        text += [" ", "`", " "]
      } else if isStruck || !span.style.contains(.struck) {
        Self.append(span.text, to: &text)
      }
    }
    while let first = text.first, " -".unicodeScalars.contains(first) { text.removeFirst() }
    let length = readPrefix(of: text)
    text.removeFirst(length)
    body = String(String.UnicodeScalarView(text))
    split(StatusTokens.tokens(of: text))
  }

  /// Adds text in lower case, without addresses and stray marks, its quotes and dashes plain.
  private static func append(_ text: String, to result: inout [Unicode.Scalar]) {
    let scalars = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "h" where isAddress(scalars[index...]):
        while index < scalars.count, !" \n\t)>".unicodeScalars.contains(scalars[index]) {
          index += 1
        }
        continue
      case "*", "~": break
      case "’", "‘": result.append("'")
      case "–", "—": result += [" ", "-", " "]
      default: result.append(scalar.properties.isWhitespace ? " " : scalar)
      }
      index += 1
    }
  }

  private static func isAddress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.starts(with: "http://".unicodeScalars) || text.starts(with: "https://".unicodeScalars)
  }

  /// Reads the label in front.
  ///
  /// - Returns: How many scalars it takes.
  private mutating func readPrefix(of text: [Unicode.Scalar]) -> Int {
    let isBracketed = text.first == "["
    let marks = (isBracketed ? "]" : ":.,;()").unicodeScalars
    guard let end = text.prefix(41).firstIndex(where: { marks.contains($0) }),
      text[end] == "]" || text[end] == ":"
    else { return 0 }
    let next = end + 1
    guard isBracketed || next == text.count || text[next] == " " else { return 0 }
    let label = String(String.UnicodeScalarView(text[(isBracketed ? 1 : 0)..<end]))
    guard label.utf8.count > 2, let sense = StatusLabels.sense(of: label) else { return 0 }
    prefix = label
    prefixSense = sense
    return next
  }

  /// Puts tokens into clauses.
  private mutating func split(_ tokens: [StatusTokens.Token]) {
    var clauses: [[String]] = [[]]
    var asides: [[String]] = []
    var open: [[String]] = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .open: open.append([])
      case .close:
        if let aside = open.popLast() { asides.append(aside) }
      case .stop:
        if open.isEmpty { clauses.append([]) }
      case .word(let word):
        if !open.isEmpty {
          open[open.count - 1].append(word)
        } else if word == "but" || word == "," && Self.opensClause(tokens[(index + 1)...]) {
          clauses.append([])
        } else {
          clauses[clauses.count - 1].append(word)
        }
      }
    }
    let isSaid = { (clause: [String]) in clause.contains { $0 != "," } }
    let said = clauses.filter(isSaid)
    main = said.first ?? []
    rest = said.dropFirst() + (asides + open).filter(isSaid)
  }

  /// Whether a clause of its own follows a comma: ", will …", ", and testing …".
  private static func opensClause(_ tokens: ArraySlice<StatusTokens.Token>) -> Bool {
    var words = tokens.prefix(3).compactMap { token in
      if case .word(let word) = token { word } else { nil }
    }
    if words.first == "and" { words.removeFirst() }
    guard let first = words.first else { return false }
    return first == "but" || StatusLexicon.roles(of: first).contains(.clause)
      || words.count > 1 && first.hasSuffix("ing") && first.utf8.count > 3 && !first.contains("-")
  }
}

/// Cuts a text into words and the marks that end a clause.
enum StatusTokens {
  /// A piece of a text.
  enum Token: Sendable, Equatable {
    /// A word, or a comma.
    case word(String)
    /// The end of a clause.
    case stop
    /// A bracket opens.
    case open
    /// A bracket closes.
    case close
  }

  /// The pieces of a text.
  ///
  /// - Parameter text: Text in lower case, its white space plain spaces.
  /// - Complexity: Linear in the length of the text.
  static func tokens(of text: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < text.count {
      let scalar = text[index]
      if isLetter(scalar) {
        let end = wordEnd(in: text, from: index)
        tokens.append(.word(String(String.UnicodeScalarView(text[index..<end]))))
        index = end
        continue
      }
      let isLast = index + 1 == text.count || text[index + 1] == " "
      switch scalar {
      case ",": tokens.append(.word(","))
      case "(": tokens.append(.open)
      case ")": tokens.append(.close)
      case ":", ";": if isLast { tokens.append(.stop) }
      case ".", "!", "?": if isLast, endsSentence(tokens.last) { tokens.append(.stop) }
      case "-":
        let isFree = index == 0 || text[index - 1] == " " || text[index - 1] == "-"
        if isFree, isLast { tokens.append(.stop) }
      case "`": tokens.append(.word("`"))
      default: break
      }
      index += 1
    }
    return tokens
  }

  /// The words of a text, commas left out.
  ///
  /// - Parameter text: Any text.
  static func words(of text: String) -> [String] {
    tokens(of: Array(text.lowercased().unicodeScalars)).compactMap { token in
      if case .word(let word) = token, word != ",", word != "`" { word } else { nil }
    }
  }

  private static func endsSentence(_ token: Token?) -> Bool {
    guard case .word(let word) = token else { return true }
    return !["e.g", "i.e", "etc", "vs", "cf", ","].contains(word)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "%": true
    case _ where scalar.isASCII: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Where a word ends: joining marks count only between letters.
  private static func wordEnd(in text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    var index = start
    while index < text.count {
      if isLetter(text[index]) {
        end = index + 1
      } else if !"'+./&-".unicodeScalars.contains(text[index]) {
        break
      }
      index += 1
    }
    return end
  }
}
