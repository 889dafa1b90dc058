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

  /// The term.
  var term: String
  /// What it is.
  var kind: Kind
  /// Its weight before rarity counts.
  var weight: Double
  /// How many other words of content stand before it.
  var position: Int
}

/// Cuts a statement into terms.
struct Tokenizer {
  // What is left of a whole compound, of its parts, and of the parts of a word in camel case.
  private static let compoundWeight = 0.7
  private static let partWeight = 0.6
  private static let camelWeight = 0.5
  private static let numberWeight = 0.3
  private static let stepWeight = 0.8
  private static let steps: Set<String> = ["phase", "milestone", "part", "step", "stage"]
  private static let numerals = ["one": "1", "two": "2", "three": "3", "four": "4"]

  private var tokens: [Token] = []
  private var position = 0
  private var positions: [String: Int] = [:]

  /// The terms of a text in reading order, a term as often as it occurs.
  ///
  /// - Parameter text: A statement.
  /// - Returns: The terms in reading order.
  /// - Complexity: Linear in the length of the text.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer()
    let pieces = pieces(of: text)
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      tokenizer.read(piece, next: next, isFirst: index == 0)
    }
    return tokenizer.tokens
  }

  /// Reads one piece: a word with the marks that join its parts.
  private mutating func read(_ piece: [UInt8], next: [UInt8]?, isFirst: Bool) {
    var parts = piece.split { Self.isJoiner($0) && $0 != UInt8(ascii: ".") }.map(Array.init)
    if parts.count > 1, let last = parts.last, Self.isClitic(last),
      piece.dropLast(last.count).last == UInt8(ascii: "'")
    {
      parts.removeLast()
    }
    var words: [[UInt8]] = []
    for part in parts {
      if let version = Self.version(part) {
        tokens.append(Token(term: version, kind: .version, weight: 1, position: 0))
      } else {
        words += part.split(separator: UInt8(ascii: ".")).map(Array.init)
      }
    }
    let isCompound = words.count > 1
    let whole = tokens.count
    if isCompound {
      tokens.append(Token(term: "", kind: .compound, weight: Self.compoundWeight, position: 0))
    }
    for word in words {
      var word = word
      // "Go" is a verb at the start of a statement and before "to", a language elsewhere.
      if word == Array("Go".utf8) || word == Array("GO".utf8), !isFirst,
        next.map({ $0 != Array("to".utf8) }) ?? true
      {
        word = Array("golang".utf8)
      }
      read(word: word, weight: isCompound ? Self.partWeight : 1)
    }
    if isCompound {
      let first = Self.text(words[0])
      let lowered = words.map { Self.lowered($0) }
      let joined =
        lowered.dropLast().map { String(decoding: $0, as: UTF8.self) }
        + [String(decoding: Stemmer.stem(lowered[lowered.count - 1]), as: UTF8.self)]
      tokens[whole].term = joined.joined(separator: "-")
      tokens[whole].position = positions[Self.counted(first).stem] ?? 0
    }
    if words.count == 1, let next {
      let name = Self.text(words[0])
      let number = Self.text(next)
      if Self.steps.contains(name), let digit = Self.numerals[number] ?? Self.digit(number) {
        let token = Token(
          term: "#" + name + "-" + digit, kind: .version, weight: Self.stepWeight,
          position: max(0, position - 1))
        tokens.append(token)
      }
    }
  }

  /// Reads a word without joining marks.
  private mutating func read(word: [UInt8], weight: Double) {
    let lowered = Self.text(word)
    let (stem, kind) = Self.counted(lowered)
    if lowered.utf8.count < 3, lowered.utf8.allSatisfy({ (48...57).contains($0) }) {
      let token = Token(
        term: lowered, kind: .number, weight: Self.numberWeight, position: position)
      tokens.append(token)
      return
    }
    if kind == .stop { return }
    for part in Self.camelParts(word) {
      let (partStem, partKind) = Self.counted(part)
      guard partKind != .stop, part.utf8.count > 2 else { continue }
      add(partStem, kind: partKind, weight: weight * Self.camelWeight)
    }
    guard stem.utf8.count >= 2 else { return }
    add(stem, kind: kind, weight: weight)
  }

  private mutating func add(_ stem: String, kind: CommonWords.Kind?, weight: Double) {
    if kind == .process {
      tokens.append(
        Token(
          term: stem, kind: .process, weight: weight * CommonWords.processWeight,
          position: position))
      return
    }
    let place: Int
    if let known = positions[stem] {
      place = known
    } else {
      place = position
      positions[stem] = position
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

  // MARK: Words

  /// The stem a word counts as, and what kind of word it is.
  private static func counted(_ word: String) -> (stem: String, kind: CommonWords.Kind?) {
    let spelled = CommonWords.spellings[word] ?? word
    let stem = Stemmer.stem(spelled)
    return (stem, CommonWords.kinds[spelled] ?? CommonWords.kinds[stem])
  }

  /// The version a part names, or nothing: "v1.9.x" is "#1.9", "v34" is "#34".
  private static func version(_ part: [UInt8]) -> String? {
    var digits = part[...]
    let marked = digits.first == UInt8(ascii: "v") || digits.first == UInt8(ascii: "V")
    if marked { digits = digits.dropFirst() }
    guard let first = digits.first, (48...57).contains(first) else { return nil }
    var fields = digits.split(separator: UInt8(ascii: "."))
    guard
      fields.allSatisfy({ field in
        field.allSatisfy { (48...57).contains($0) } || field == [UInt8(ascii: "x")][...]
      })
    else { return nil }
    guard fields.count > 1 || marked else { return nil }
    while fields.count > 1, fields.last == [UInt8(ascii: "x")][...] { fields.removeLast() }
    return "#" + fields.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
  }

  /// The parts of a word in camel case, in lower case; nothing for other words.
  private static func camelParts(_ word: [UInt8]) -> [String] {
    guard word.count > 4, word.dropFirst().contains(where: isUpper),
      word.contains(where: { (97...122).contains($0) })
    else { return [] }
    var parts: [[UInt8]] = []
    for (index, byte) in word.enumerated() {
      let startsPart =
        index == 0
        || isUpper(byte)
          && (!isUpper(word[index - 1])
            || index + 1 < word.count && (97...122).contains(word[index + 1]))
      if startsPart { parts.append([byte]) } else { parts[parts.count - 1].append(byte) }
    }
    return parts.count > 1 ? parts.map(text) : []
  }

  // MARK: Bytes

  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || isUpper(byte) || (97...122).contains(byte)
  }

  private static func isJoiner(_ byte: UInt8) -> Bool { "-_./+'".utf8.contains(byte) }

  private static func isClitic(_ part: [UInt8]) -> Bool {
    part.count <= 2 && ["s", "t", "re", "ve", "ll", "d", "m"].contains(text(part))
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { isUpper($0) ? $0 + 32 : $0 }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: lowered(bytes), as: UTF8.self)
  }

  private static func digit(_ text: String) -> String? {
    text.utf8.count == 1 && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
  }

  /// The words of a text with the marks that join their parts; addresses are left out.
  static func pieces(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var index = 0
    func finish() {
      while let last = piece.last, isJoiner(last) { piece.removeLast() }
      if !piece.isEmpty { pieces.append(piece) }
      piece = []
    }
    while index < bytes.count {
      if isAddress(bytes, at: index) {
        finish()
        while index < bytes.count, !" )>]".utf8.contains(bytes[index]) { index += 1 }
        continue
      }
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        // General punctuation: an apostrophe joins, dashes and quotation marks part.
        if bytes[index + 2] == 0x99, !piece.isEmpty {
          piece.append(UInt8(ascii: "'"))
        } else {
          finish()
        }
        index += 3
        continue
      }
      if isLetter(byte) {
        piece.append(byte)
      } else if isJoiner(byte), let last = piece.last, !isJoiner(last) {
        piece.append(byte)
      } else {
        finish()
      }
      index += 1
    }
    finish()
    return pieces
  }

  private static func isAddress(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "w") else {
      return false
    }
    return ["http://", "https://", "www."].contains { bytes[index...].starts(with: $0.utf8) }
  }
}
