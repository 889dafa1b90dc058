/// One term of a statement with the weight its form gives it.
struct Token: Hashable {
  /// What the term is.
  enum Kind: Hashable {
    /// A stem.
    case word
    /// A word about progress.
    case process
    /// A joined word, with all its parts ("log-cache").
    case compound
    /// A version or numbered step; a trailing ".x" is dropped.
    case version
    /// A number of one or two digits.
    case number
  }

  /// The term, by its number in the table of the tokenizer.
  var term: Int32
  /// What it is.
  var kind: Kind
  /// Its weight before rarity counts.
  var weight: Double
  /// How many other words of content stand before it.
  var position: Int
}

/// Cuts statements into terms.
///
/// What a word means for itself is found out once for each spelling, in `WordForms`; a statement
/// only adds the places.
struct Tokenizer {
  // What is left of a whole compound, of its parts, and of the parts of a word in camel case.
  private static let compoundWeight = 0.7
  private static let partWeight = 0.6
  private static let camelWeight = 0.5
  private static let numberWeight = 0.3
  private static let stepWeight = 0.8

  private(set) var forms = WordForms()
  private var pieces = Pieces()
  private var tokens: [Token] = []
  private var position = 0
  /// The place of each term in the statement being read, and the statement it was noted for.
  private var places: [(statement: Int, position: Int)] = []
  private var statement = 0

  /// The spellings of all terms.
  var spellings: ByteTable { forms.spellings }
  /// The addresses without a scheme in the text read last, as they would be with one.
  var bareAddresses: [[UInt8]] { pieces.bareAddresses }
  /// How many words of content the first sentence of the text read last has; `Int.max` where that
  /// is all of it.
  private(set) var head = Int.max
  /// How many spellings there are.
  var count: Int { forms.spellings.count }

  /// The terms of a text in reading order, a term as often as it occurs.
  ///
  /// - Parameter text: A statement.
  /// - Returns: The terms in reading order.
  /// - Complexity: Linear in the length of the text.
  mutating func tokens(of text: String) -> [Token] {
    pieces.read(text)
    readPieces()
    return tokens
  }

  /// Adds the terms of a text to others.
  ///
  /// - Parameters:
  ///   - text: A text.
  ///   - pool: Gets the terms in reading order.
  /// - Returns: Where they lie in it.
  /// - Complexity: Linear in the length of the text.
  mutating func add(_ text: String, to pool: inout [Token]) -> Range<Int> {
    pieces.read(text)
    return addPieces(to: &pool)
  }

  /// Adds the terms of a statement to others, and the statement without case and marks.
  ///
  /// - Parameters:
  ///   - text: A statement.
  ///   - key: Gets the pieces of the text in lower case with spaces between them.
  ///   - pool: Gets the terms in reading order.
  /// - Returns: Where the terms lie in the pool.
  /// - Complexity: Linear in the length of the text.
  mutating func add(
    _ text: String, key: inout [UInt8], to pool: inout [Token]
  ) -> Range<Int> {
    pieces.read(text)
    pieces.key(into: &key)
    return addPieces(to: &pool)
  }

  private mutating func addPieces(to pool: inout [Token]) -> Range<Int> {
    readPieces()
    let start = pool.count
    pool += tokens
    return start..<pool.count
  }

  private mutating func readPieces() {
    tokens.removeAll(keepingCapacity: true)
    position = 0
    statement += 1
    head = .max
    for index in 0..<pieces.count {
      if index == pieces.head { head = position }
      read(index)
    }
  }

  /// Reads one piece: a word with the marks that join its parts.
  private mutating func read(_ index: Int) {
    let bytes = pieces.bytes
    let piece = forms.piece(bytes.span.extracting(pieces[index]))
    // "The v2 API" is no release.
    let isGeneration = piece.versions.count == 1 && piece.words.isEmpty && isInterface(index + 1)
    for place in piece.versions {
      tokens.append(
        Token(
          term: forms.pool[place], kind: isGeneration ? .number : .version,
          weight: isGeneration ? Self.numberWeight : 1, position: 0))
    }
    // Who speaks or is to act, and where something was written of, is not what it is about.
    let isName = index == 0 && pieces.hasInitials || piece.isList || pieces.handles.contains(index)
    // A handle may be a version: "@1.2".
    if isName, let first = piece.words.first {
      let name = piece.compound ?? forms.words[Int(forms.pool[first])].stem
      tokens.append(
        Token(term: name, kind: .process, weight: CommonWords.processWeight, position: position))
      return
    }
    let whole = tokens.count
    if let compound = piece.compound {
      tokens.append(
        Token(term: compound, kind: .compound, weight: Self.compoundWeight, position: 0))
    }
    for place in piece.words {
      var word = forms.words[Int(forms.pool[place])]
      if word.isGo, isLanguage(index) { word = forms.golang() }
      read(word, weight: piece.compound == nil ? 1 : Self.partWeight)
    }
    if piece.compound != nil {
      let first = forms.words[Int(forms.pool[piece.words.lowerBound])]
      tokens[whole].position = known(first.stem) ?? 0
    }
    guard let name = piece.step, index + 1 < pieces.count else { return }
    for term in forms.steps(name, bytes.span.extracting(pieces[index + 1])) {
      tokens.append(
        Token(
          term: term, kind: .version, weight: Self.stepWeight, position: max(0, position - 1)))
    }
  }

  /// Whether a piece is what has generations, not releases: "API".
  private func isInterface(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let range = pieces[index]
    return Self.lengthsOfInterfaces.contains(range.count)
      && Self.interfaces.contains(Word(lowering: pieces.bytes.span.extracting(range)))
  }

  private static let interfaces: WordSet = ["api", "apis", "endpoint", "endpoints"]
  private static let lengthsOfInterfaces = 3...9

  /// Whether "go" is the language. With a capital it is a verb at the start of a statement and before
  /// "to"; without one it is the language before what is written in it: "the go port".
  private func isLanguage(_ index: Int) -> Bool {
    if pieces.bytes[pieces[index].lowerBound] == UInt8(ascii: "G") {
      return index > 0 && !isTo(index + 1)
    }
    guard pieces[index].count == 2, index + 1 < pieces.count else { return false }
    return Self.writings.contains(Word(lowering: pieces.bytes.span.extracting(pieces[index + 1])))
  }

  private static let writings: WordSet = [
    "binaries", "binary", "client", "code", "implementation", "libraries", "library", "module",
    "modules", "package", "packages", "port", "program", "programs", "rewrite", "sdk", "server",
    "version",
  ]

  private func isTo(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let range = pieces[index]
    return range.count == 2 && pieces.bytes[range.lowerBound] == UInt8(ascii: "t")
      && pieces.bytes[range.lowerBound + 1] == UInt8(ascii: "o")
  }

  /// Reads a word without joining marks.
  private mutating func read(_ word: WordForms.Word, weight: Double) {
    if word.isNumber {
      tokens.append(
        Token(term: word.text, kind: .number, weight: Self.numberWeight, position: position))
      return
    }
    if word.kind == .stop { return }
    for place in word.parts {
      let part = forms.parts[place]
      add(part.stem, kind: part.kind, weight: weight * Self.camelWeight)
    }
    if word.isTerm { add(word.stem, kind: word.kind, weight: weight) }
  }

  private mutating func add(_ stem: Int32, kind: CommonWords.Kind?, weight: Double) {
    if kind == .process {
      tokens.append(
        Token(
          term: stem, kind: .process, weight: weight * CommonWords.processWeight,
          position: position))
      return
    }
    let place: Int
    if let known = known(stem) {
      place = known
    } else {
      place = position
      if Int(stem) >= places.count {
        let missing = forms.spellings.count - places.count
        places.append(contentsOf: repeatElement((statement: 0, position: 0), count: missing))
      }
      places[Int(stem)] = (statement, position)
      position += 1
    }
    let factor =
      switch kind {
      case .everyday: CommonWords.everydayWeight
      case .general: CommonWords.generalWeight
      default: 1.0
      }
    tokens.append(Token(term: stem, kind: .word, weight: weight * factor, position: place))
  }

  private func known(_ stem: Int32) -> Int? {
    guard Int(stem) < places.count, places[Int(stem)].statement == statement else { return nil }
    return places[Int(stem)].position
  }
}
