/// What words and joined words come to as terms, found out once for each spelling.
struct WordForms {
  /// A word without joining marks.
  struct Word {
    /// The word in lower case, by its number among the spellings.
    var text: Int32
    /// The stem it counts as.
    var stem: Int32
    /// Its stem in its own spelling, as the last part of a compound.
    var ownStem: Int32
    /// What kind of word it is.
    var kind: CommonWords.Kind?
    /// Whether it is a number of one or two digits.
    var isNumber: Bool
    /// Whether its stem is long enough for a term.
    var isTerm: Bool
    /// Whether it may be the language.
    var isGo: Bool
    /// The words it is made of in camel case, among `parts`.
    var parts: Range<Int>
  }

  /// A part of a word in camel case.
  struct Part {
    /// The stem it counts as.
    var stem: Int32
    /// What kind of word it is.
    var kind: CommonWords.Kind?
  }

  /// A word with the marks that join its parts.
  struct Piece {
    /// Its versions, among `pool`: their numbers among the spellings.
    var versions: Range<Int>
    /// Its words, among `pool`: their places in `words`.
    var words: Range<Int>
    /// The whole of several words.
    var compound: Int32?
    /// Whether it is the name of a mailing list: "harbour-dev".
    var isList: Bool
    /// Its only word, where that is the name of a numbered step.
    var step: Int32?
  }

  private(set) var spellings = ByteTable(capacity: 1024)
  private(set) var words: [Word] = []
  private(set) var parts: [Part] = []
  private(set) var pool: [Int32] = []
  private var wordNumbers = ByteTable(capacity: 1024)
  private var pieceNumbers = ByteTable(capacity: 1024)
  private var pieces: [Piece] = []

  /// What a piece comes to.
  mutating func piece(_ bytes: Span<UInt8>) -> Piece {
    let number = Int(pieceNumbers.number(bytes))
    if number < pieces.count { return pieces[number] }
    let piece = read(bytes)
    pieces.append(piece)
    return piece
  }

  /// The language, in the place of its short name.
  mutating func golang() -> Word { words[Int(word("golang".utf8.span))] }

  /// The numbered steps two pieces name: "phase two", "milestones 2/3".
  ///
  /// - Parameters:
  ///   - name: The word of the first, by its number among the spellings.
  ///   - numbers: The second.
  /// - Returns: The terms; none where the second is no number.
  mutating func steps(_ name: Int32, _ numbers: Span<UInt8>) -> [Int32] {
    let text = String(decoding: Self.lowered(numbers), as: UTF8.self)
    let digits: [Substring] =
      switch text {
      case "one": ["1"]
      case "two": ["2"]
      case "three": ["3"]
      case "four": ["4"]
      default: text.split { $0 == "/" || $0 == "-" || $0 == "+" }
      }
    guard digits.allSatisfy({ $0.utf8.count == 1 && $0.utf8.allSatisfy(Words.isASCIIDigit) })
    else { return [] }
    return digits.map { digit in
      let term = Array("#".utf8) + spellings.string(name) + Array("-\(digit)".utf8)
      return spellings.number(term.span)
    }
  }

  // MARK: Pieces

  private mutating func read(_ bytes: Span<UInt8>) -> Piece {
    if Self.isDay(bytes) {
      return Piece(versions: 0..<0, words: 0..<0, compound: nil, isList: false, step: nil)
    }
    if Self.isPlain(bytes) {
      let word = self.word(bytes)
      pool.append(word)
      return Piece(
        versions: 0..<0, words: pool.count - 1..<pool.count, compound: nil, isList: false,
        step: stepName(word))
    }
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || Pieces.isJoiner(bytes[index]) && bytes[index] != 0x2E {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if parts.count > 1, let last = parts.last, Self.isClitic(bytes.extracting(last)),
      last.upperBound == bytes.count, bytes[last.lowerBound - 1] == UInt8(ascii: "'")
    {
      parts.removeLast()
    }
    var versions: [Int32] = []
    var found: [Int32] = []
    for part in parts {
      if let version = Self.version(bytes.extracting(part)) {
        versions.append(spellings.number(version.span))
        continue
      }
      var start = part.lowerBound
      for index in part.lowerBound...part.upperBound
      where index == part.upperBound || bytes[index] == UInt8(ascii: ".") {
        if index > start { found.append(word(bytes.extracting(start..<index))) }
        start = index + 1
      }
    }
    let first = pool.count
    pool += versions
    let middle = pool.count
    pool += found
    return Piece(
      versions: first..<middle, words: middle..<pool.count,
      compound: found.count > 1 ? compound(found) : nil,
      isList: found.count == 2 && isListEnding(found[1]),
      step: found.count == 1 ? stepName(found[0]) : nil)
  }

  /// Whether a piece is a day in figures, "2025-4-24": the day of a task is not what it is about.
  private static func isDay(_ bytes: Span<UInt8>) -> Bool {
    guard lengthsOfDays.contains(bytes.count), Words.isASCIIDigit(bytes[0]) else { return false }
    var lengths: [Int] = [0]
    for place in bytes.indices {
      if Words.isASCIIDigit(bytes[place]) {
        lengths[lengths.count - 1] += 1
      } else if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "/") {
        lengths.append(0)
      } else {
        return false
      }
    }
    guard lengths.count == 3, (1...2).contains(lengths[1]) else { return false }
    return lengths[0] == 4 && (1...2).contains(lengths[2])
      || (1...2).contains(lengths[0]) && (lengths[2] == 2 || lengths[2] == 4)
  }

  private static let lengthsOfDays = 6...10

  /// Whether a piece is one word, as most are, and no version: nothing joins parts of it, and it has no
  /// digit in front or behind the first letter.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      if Pieces.isJoiner(bytes[place]) || place < 2 && Words.isASCIIDigit(bytes[place]) {
        return false
      }
    }
    return true
  }

  /// The spelling of a word that is the name of a numbered step, of one.
  private mutating func stepName(_ word: Int32) -> Int32? {
    let name = words[Int(word)].text
    let count = spellings.length(name)
    guard Self.lengthsOfSteps.contains(count) else { return nil }
    let text = NotesDiff.Word(spellings.string(name).span)
    if Self.steps.contains(text) { return name }
    guard text.ends(with: "s"), Self.steps.contains(text.dropLast(1)) else { return nil }
    let one = Array(spellings.string(name).dropLast())
    return spellings.number(one.span)
  }

  /// Whether a word is what the names of mailing lists end in.
  private func isListEnding(_ word: Int32) -> Bool {
    let text = spellings.string(words[Int(word)].text)
    return Self.listEndings.contains { $0.elementsEqual(text) }
  }

  private static let listEndings = ["announce", "dev", "users"].map { Array($0.utf8) }

  private static let steps: WordSet = ["phase", "milestone", "part", "step", "stage"]
  private static let lengthsOfSteps = 4...10

  private mutating func compound(_ found: [Int32]) -> Int32 {
    var bytes: [UInt8] = []
    for (index, word) in found.enumerated() {
      let isLast = index == found.count - 1
      if index > 0 { bytes.append(UInt8(ascii: "-")) }
      bytes += spellings.string(isLast ? words[Int(word)].ownStem : words[Int(word)].text)
    }
    return spellings.number(bytes.span)
  }

  // MARK: Words

  private mutating func word(_ bytes: Span<UInt8>) -> Int32 {
    let number = wordNumbers.number(bytes)
    if Int(number) < words.count { return number }
    var lowered = Self.lowered(bytes.extracting(0..<Self.acronym(bytes)))
    let text = spellings.number(lowered.span)
    var isNumber = lowered.count < 3
    for byte in lowered where !Words.isASCIIDigit(byte) { isNumber = false }
    let (stem, ownStem, kind, count) = counted(&lowered)
    let first = parts.count
    for var part in Self.camelParts(bytes) {
      let (stem, _, kind, _) = counted(&part)
      guard kind != .stop, part.count > 2 else { continue }
      parts.append(Part(stem: stem, kind: kind))
    }
    let isGo =
      bytes.count == 2 && (bytes[0] | 0x20) == UInt8(ascii: "g")
      && (bytes[1] | 0x20) == UInt8(ascii: "o")
    words.append(
      Word(
        text: text, stem: stem, ownStem: ownStem, kind: kind,
        isNumber: isNumber, isTerm: count >= 2, isGo: isGo, parts: first..<parts.count))
    return number
  }

  /// The stem a word counts as, its stem in its own spelling, what kind of word it is, and how long
  /// the stem is. The word is left as its own stem.
  private mutating func counted(
    _ letters: inout [UInt8]
  ) -> (stem: Int32, ownStem: Int32, kind: CommonWords.Kind?, count: Int) {
    let word = NotesDiff.Word(letters.span)
    Stemmer.cut(&letters)
    let own = spellings.number(letters.span)
    guard let spelled = CommonWords.spellings[word].map({ Array($0.utf8) }) else {
      let kind = CommonWords.kinds[word] ?? CommonWords.kinds[letters.span]
      return (own, own, kind, letters.count)
    }
    let stem = Stemmer.stem(spelled)
    let kind = CommonWords.kinds[spelled.span] ?? CommonWords.kinds[stem.span]
    return (spellings.number(stem.span), own, kind, stem.count)
  }

  /// The version a part names, or nothing: "v1.9.x" is "#1.9", "v34" is "#34".
  private static func version(_ part: Span<UInt8>) -> [UInt8]? {
    let isMarked = (part[0] | 0x20) == UInt8(ascii: "v")
    let start = isMarked ? 1 : 0
    guard start < part.count, Words.isASCIIDigit(part[start]) else { return nil }
    var fields: [Range<Int>] = []
    var first = start
    for index in start...part.count where index == part.count || part[index] == 0x2E {
      if index > first {
        let isOpen = index - first == 1 && part[first] == UInt8(ascii: "x")
        for place in first..<index where !Words.isASCIIDigit(part[place]) && !isOpen { return nil }
        fields.append(first..<index)
      }
      first = index + 1
    }
    guard fields.count > 1 || isMarked else { return nil }
    while fields.count > 1, let last = fields.last, part[last.lowerBound] == UInt8(ascii: "x") {
      fields.removeLast()
    }
    var version = [UInt8(ascii: "#")]
    for (index, field) in fields.enumerated() {
      if index > 0 { version.append(UInt8(ascii: ".")) }
      for place in field { version.append(part[place]) }
    }
    return version
  }

  /// How much of a word is an acronym that was made a verb, "APIfied"; all of any other word.
  private static func acronym(_ word: Span<UInt8>) -> Int {
    var end = 0
    while end < word.count, Words.isASCIICapital(word[end]) { end += 1 }
    guard end >= shortestAcronym, end < word.count,
      verbEndings.contains(where: { word.extracting(end...).areThose(of: $0) })
    else { return word.count }
    return end
  }

  private static let shortestAcronym = 2
  private static let verbEndings = [
    "ed", "ified", "ifies", "ify", "ifying", "ing", "ize", "ized", "izing",
  ]

  /// The parts of a word in camel case, in lower case; nothing for other words.
  private static func camelParts(_ word: Span<UInt8>) -> [[UInt8]] {
    guard word.count > 4, acronym(word) == word.count else { return [] }
    var hasUpper = false
    var hasLower = false
    for index in word.indices {
      if index > 0, Words.isASCIICapital(word[index]) { hasUpper = true }
      if isLower(word[index]) { hasLower = true }
    }
    guard hasUpper, hasLower else { return [] }
    var parts: [[UInt8]] = []
    for index in word.indices {
      let byte = word[index]
      let startsPart =
        index == 0
        || Words.isASCIICapital(byte)
          && (!Words.isASCIICapital(word[index - 1])
            || index + 1 < word.count && isLower(word[index + 1]))
      let lowered = Words.lowered(byte)
      if startsPart { parts.append([lowered]) } else { parts[parts.count - 1].append(lowered) }
    }
    return parts.count > 1 ? parts : []
  }

  // MARK: Bytes

  private static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static func isClitic(_ part: Span<UInt8>) -> Bool {
    guard part.count <= 2 else { return false }
    return ["s", "t", "re", "ve", "ll", "d", "m"].contains(
      String(decoding: lowered(part), as: UTF8.self))
  }

  private static func lowered(_ bytes: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.append(lowering: bytes)
    return result
  }
}
