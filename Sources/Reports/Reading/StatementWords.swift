import NotesDiff

/// A statement read into the words between its white space, once for all that look at them.
struct StatementWords {
  /// A word.
  struct Word {
    /// Where it lies among the bytes of the statement.
    let range: Range<Int>
    /// Where the white space after it ends.
    let end: Int
    /// Where it lies without punctuation around it.
    let core: Range<Int>
    /// What it does as it is written, and without punctuation around it.
    let roles: SpeechRoles
    let coreRoles: SpeechRoles
    /// The stretches of text it begins and ends in.
    let spans: ClosedRange<Int>
  }

  /// The statement.
  let text: RichText
  /// Its bytes, and the same with the letters of ASCII in lower case.
  private(set) var bytes: [UInt8] = []
  private(set) var lower: [UInt8] = []
  private var words: [Word] = []
  /// Where each stretch of text begins.
  private var starts: [Int] = []

  /// Reads a statement.
  ///
  /// - Parameter text: A statement.
  /// - Complexity: Linear in the length of the text.
  init(_ text: RichText) {
    self.text = text
    for span in text.spans {
      starts.append(bytes.count)
      bytes += span.text.utf8
    }
    lower = bytes.map(Words.lowered)
    words.reserveCapacity(bytes.count / 4)
    let lexicon = SpeechLexicon.english
    var start = 0
    var place = 0
    while place < bytes.count {
      let width = Self.whiteSpace(bytes.span, at: place)
      if width > 0 {
        add(start..<place, end: place + width, lexicon)
        start = place + width
      }
      place += max(width, 1)
    }
    if start < place { add(start..<place, end: place, lexicon) }
  }

  private mutating func add(_ range: Range<Int>, end: Int, _ lexicon: SpeechLexicon) {
    let core = core(of: range)
    let roles = lexicon.roles(of: range, in: lower)
    let coreRoles = core == range ? roles : lexicon.roles(of: core, in: lower)
    var first = words.last?.spans.upperBound ?? 0
    while first + 1 < starts.count, starts[first + 1] <= range.lowerBound { first += 1 }
    var last = first
    while last + 1 < starts.count, starts[last + 1] < end { last += 1 }
    words.append(
      Word(
        range: range, end: end, core: core, roles: roles, coreRoles: coreRoles, spans: first...last)
    )
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The places of the words.
  var indices: Range<Int> { 0..<words.count }

  /// A word.
  subscript(place: Int) -> Word { words[place] }

  /// A word as it is written, without the white space after it.
  func string(_ place: Int) -> String { String(decoding: bytes[words[place].range], as: UTF8.self) }

  /// Words as they are set, with the white space after them.
  func text(_ range: Range<Int>) -> RichText {
    if range == indices { return text }
    guard let first = range.first, let last = range.last else { return RichText() }
    var part = RichText()
    for number in words[first].spans.lowerBound...words[last].spans.upperBound {
      let span = text.spans[number]
      let start = max(starts[number], words[first].range.lowerBound)
      let end = min(number + 1 < starts.count ? starts[number + 1] : bytes.count, words[last].end)
      part.append(
        .init(
          String(decoding: bytes[start..<end], as: UTF8.self), style: span.style, link: span.link))
    }
    return part
  }

  // MARK: Looking at words

  /// Whether a word is written so.
  func word(_ place: Int, is word: String) -> Bool {
    bytes[words[place].range].elementsEqual(word.utf8)
  }

  /// Whether a word is written as one of another statement; beyond ASCII, where its characters are.
  ///
  /// - Parameters:
  ///   - place: Which word.
  ///   - otherPlace: Which word of the other statement.
  ///   - other: Another statement.
  /// - Returns: Whether a reader sees the same word.
  func word(_ place: Int, equals otherPlace: Int, of other: StatementWords) -> Bool {
    let own = bytes[words[place].range]
    let others = other.bytes[other.words[otherPlace].range]
    if own.count == others.count, own.elementsEqual(others) { return true }
    guard own.contains(where: { $0 >= 0x80 }), others.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return string(place) == other.string(otherPlace)
  }

  /// Whether a word without punctuation around it begins so, in lower case.
  func core(_ place: Int, beginsWith stems: [String]) -> Bool {
    begins(words[place].core, with: stems)
  }

  /// Whether a word without punctuation around it is this one, in lower case.
  func core(_ place: Int, is word: String) -> Bool {
    let core = words[place].core
    return core.count == word.utf8.count && lower[core].elementsEqual(word.utf8)
  }

  /// Whether a word without punctuation around it is one of these, in lower case.
  func core(_ place: Int, isAmong list: [String]) -> Bool {
    list.contains { core(place, is: $0) }
  }

  /// Whether a word without punctuation around it is one of these, in lower case.
  func core(_ place: Int, isAmong list: WordSet) -> Bool {
    list.contains(lower.span.extracting(words[place].core))
  }

  /// Whether a word without punctuation around it ends so, in lower case.
  func core(_ place: Int, endsWith ending: String) -> Bool {
    lower[words[place].core].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether a word promises something, alone or with the next one: "will", "about to".
  func promises(_ place: Int) -> Bool {
    words[place].coreRoles.contains(.promise)
      || core(place, is: "about") && place + 1 < count && core(place + 1, is: "to")
  }

  /// Whether a word is a verb denied in one: "isn't", "won’t".
  func isDenied(_ place: Int) -> Bool {
    core(place, endsWith: "n't") || core(place, endsWith: "n’t")
  }

  /// A word in lower case without punctuation around it.
  func lowerCore(_ place: Int) -> String {
    String(decoding: lower[words[place].core], as: UTF8.self)
  }

  /// Whether a word as it is written begins so, in lower case.
  func word(_ place: Int, beginsWith stems: [String]) -> Bool {
    begins(words[place].range, with: stems)
  }

  private func begins(_ word: Range<Int>, with stems: [String]) -> Bool {
    guard let first = word.first else { return false }
    return stems.contains { stem in
      lower[first] == stem.utf8.first && lower[word].starts(with: stem.utf8)
    }
  }

  /// Whether the last mark of a word is this one.
  func word(_ place: Int, endsWith mark: Unicode.Scalar) -> Bool {
    words[place].range.last.map { bytes[$0] == UInt8(ascii: mark) } ?? false
  }

  // MARK: Bytes

  /// How many words a text has.
  ///
  /// - Parameter text: A statement.
  /// - Returns: How many would be read.
  /// - Complexity: Linear in the length of the text.
  static func count(of text: RichText) -> Int {
    var count = 0
    var isOpen = false
    for span in text.spans {
      let bytes = span.text.utf8.span
      var place = 0
      while place < bytes.count {
        let width = whiteSpace(bytes, at: place)
        isOpen = width == 0
        if !isOpen { count += 1 }
        place += max(width, 1)
      }
    }
    return count + (isOpen ? 1 : 0)
  }

  /// How many bytes of white space stand at a place: of one character, or none.
  @inline(__always)
  private static func whiteSpace(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let byte = bytes[place]
    if byte > 0x20, byte < 0x80 { return 0 }
    return byte <= 0x20
      ? byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 : wideSpace(bytes, at: place)
  }

  /// The same beyond ASCII.
  private static func wideSpace(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let byte = bytes[place]
    switch byte {
    case 0xC2: return bytes[place + 1] == 0x85 || bytes[place + 1] == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
        | UInt32(bytes[place + 2] & 0x3F)
      return Unicode.Scalar(scalar)?.properties.isWhitespace == true ? 3 : 0
    default: return 0
    }
  }

  /// A word without punctuation at its ends.
  private func core(of word: Range<Int>) -> Range<Int> {
    var core = word
    while let last = core.last, Self.isPunctuation(bytes[last]) { core = core.dropLast() }
    while let first = core.first, Self.isPunctuation(bytes[first]) { core = core.dropFirst() }
    guard let first = core.first, let last = core.last, bytes[first] >= 0x80 || bytes[last] >= 0x80
    else { return core }
    let text = String(decoding: bytes[core], as: UTF8.self)
    var rest = text[...]
    while let last = rest.last, last.isPunctuation { rest.removeLast() }
    while let first = rest.first, first.isPunctuation { rest.removeFirst() }
    let start = core.lowerBound + text.utf8.distance(from: text.startIndex, to: rest.startIndex)
    return start..<start + rest.utf8.count
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      false
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
