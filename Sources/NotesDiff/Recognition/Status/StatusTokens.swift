/// Cuts a text into words and the marks that end a clause.
enum StatusTokens {
  /// A piece of a text.
  enum Piece: Sendable, Equatable {
    /// A word, or a comma.
    case word(Word)
    /// The end of a clause; after a colon or a dash it may have been the topic of the next.
    case stop(endsTopic: Bool)
    /// A question ends.
    case question
    /// A bracket opens.
    case open
    /// A bracket closes.
    case close
  }

  /// What stands for a piece of code.
  static let code = Array(" ` ".utf8)

  /// Adds text in lower case, without addresses and stray marks, its quotes and dashes plain.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - result: Where to add it.
  /// - Complexity: Linear in the length of the text.
  static func append(_ text: String, to result: inout [UInt8]) {
    let bytes = text.utf8.span
    result.reserveCapacity(result.count + bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case _ where isPlain(byte):
        let start = index
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        result.append(lowering: bytes.extracting(start..<index))
        continue
      case UInt8(ascii: "h") where isAddress(bytes, at: index):
        while index < bytes.count, !endsAddress(bytes[index]) { index += 1 }
        continue
      case UInt8(ascii: "/")
      where endsInHost(result) && index + 1 < bytes.count && isLetter(bytes[index + 1]):
        while let last = result.last, last != UInt8(ascii: " "), last != UInt8(ascii: "(") {
          result.removeLast()
        }
        while index < bytes.count, !endsAddress(bytes[index]) { index += 1 }
        continue
      case UInt8(ascii: "*"), UInt8(ascii: "~"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): result.append(UInt8(ascii: " "))
      case 0xC2 where bytes[index + 1] == 0xA0:
        result.append(UInt8(ascii: " "))
        index += 1
      case 0xE2 where bytes[index + 1] == 0x80 && appendPlain(bytes[index + 2], to: &result):
        index += 2
      default: result.append(byte)
      }
      index += 1
    }
  }

  /// Whether a byte is taken as it is, or in lower case.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "h"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "~"), 0..<0x20,
      0x80...:
      false
    default: true
    }
  }

  /// Adds what a quote or dash of the printer stands for, told by the last of its three bytes.
  private static func appendPlain(_ mark: UInt8, to result: inout [UInt8]) -> Bool {
    switch mark {
    case 0x98, 0x99: result.append(UInt8(ascii: "'"))
    case 0x9C, 0x9D: result.append(UInt8(ascii: "\""))
    case 0x93, 0x94:
      for byte in [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: " ")] { result.append(byte) }
    default: return false
    }
    return true
  }

  /// Whether a text ends in the name of a host, which a slash makes an address.
  private static func endsInHost(_ text: [UInt8]) -> Bool {
    // Nothing longer is the name of a host; looking further back would cost its square.
    let tail = text.suffix(BareAddress.longestHost + 1)
    let start = tail.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }
    return BareAddress.isHost(text[(start.map { $0 + 1 } ?? tail.startIndex)...])
  }

  private static func isAddress(_ text: Span<UInt8>, at start: Int) -> Bool {
    text.has("http://", at: start) || text.has("https://", at: start)
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">")
  }

  /// A text with one word in place of each quotation, since a quoted title says nothing of the
  /// present: `"Add roses" is open`.
  ///
  /// - Parameter text: Text as `append` leaves it.
  /// - Returns: The text with its quotations replaced; one that does not end stays.
  /// - Complexity: Linear in the length of the text.
  static func withoutQuotations(_ text: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    guard text.contains(mark) else { return text }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    var result: [UInt8] = []
    for (index, part) in parts.enumerated() {
      let isQuoted = index % 2 == 1 && index + 1 < parts.count
      result += isQuoted ? code[...] : part
    }
    return result
  }

  /// A text with one word in place of each name a program uses, `wantGateLocked`, and of each handle that is
  /// spelled like a verb, "@idaknowing": what it ends in is no verb.
  ///
  /// - Parameter text: Text as written.
  /// - Returns: The text with such names replaced.
  /// - Complexity: Linear in the length of the text.
  static func withoutIdentifiers(_ text: String) -> String {
    // Few texts have a capital right behind a small letter or a handle, and to cut one up costs much more.
    guard mayHaveIdentifiers(text.utf8.span) else { return text }
    return text.parts(at: " ", keepsEmpty: true)
      .map { word in
        if isIdentifier(word) { return "`" + word.drop { $0.isLetter || $0.isNumber } }
        return handle(in: word).map { word[..<$0.lowerBound] + "`" + word[$0.upperBound...] }
          ?? String(word)
      }
      .spaced
  }

  /// Where a handle stands in a word that ends like a verb: "(@idaknowing,".
  private static func handle(in word: Substring) -> Range<String.Index>? {
    guard let start = word.utf8.firstIndex(of: UInt8(ascii: "@")),
      word.utf8[..<start].allSatisfy({ !Words.isASCIILetterOrDigit($0) })
    else { return nil }
    let name = word.utf8[start...].dropFirst()
      .prefix { Words.isASCIILetterOrDigit($0) || "-_".utf8.contains($0) }
    let isVerb =
      Substring(name).lowercased().ends(with: "ing")
      || Substring(name).lowercased().ends(with: "ed")
    return isVerb ? start..<name.endIndex : nil
  }

  /// Whether a capital stands right behind a small letter, or a handle in a text.
  private static func mayHaveIdentifiers(_ text: Span<UInt8>) -> Bool {
    var isBehindSmall = false
    for index in text.indices {
      if text[index] == UInt8(ascii: "@") { return true }
      if isBehindSmall, Words.isASCIICapital(text[index]) { return true }
      isBehindSmall = isSmall(text[index])
    }
    return false
  }

  /// Whether a word begins with two small letters and goes on with a capital.
  private static func isIdentifier(_ word: Substring) -> Bool {
    let small = word.utf8.prefix(while: isSmall)
    return small.count > 1
      && word.utf8.dropFirst(small.count).first.map(Words.isASCIICapital) == true
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The pieces of a text.
  ///
  /// - Parameter text: Text as `append` leaves it.
  /// - Returns: The pieces, in order.
  /// - Complexity: Linear in the length of the text.
  static func tokens(of text: ArraySlice<UInt8>) -> [Piece] {
    var tokens: [Piece] = []
    tokens.reserveCapacity(text.count / 4)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if isLetter(byte) {
        let end = wordEnd(in: text, from: index)
        tokens.append(.word(Word(text[index..<end].span)))
        index = end
        continue
      }
      let isLast = index + 1 == text.endIndex || text[index + 1] == UInt8(ascii: " ")
      switch byte {
      case UInt8(ascii: ","): tokens.append(.word(","))
      case UInt8(ascii: "`"): tokens.append(.word("`"))
      case UInt8(ascii: "["):
        if let end = versionEnd(in: text, from: index + 1) {
          tokens.append(.word(Word(text[(index + 1)..<end].span)))
          index = end + 1
          continue
        }
        tokens.append(.open)
      case UInt8(ascii: "("): tokens.append(.open)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): tokens.append(.close)
      case UInt8(ascii: ":"), UInt8(ascii: ";"):
        if isLast { tokens.append(.stop(endsTopic: byte == UInt8(ascii: ":"))) }
      case UInt8(ascii: "?"):
        // "Shall we paint the gate ?", but not "The gate ? paint".
        if isLast, index > text.startIndex,
          index + 1 == text.endIndex || text[index - 1] != UInt8(ascii: " ")
        {
          tokens.append(.question)
        }
      case UInt8(ascii: "."), UInt8(ascii: "!"):
        if isLast, endsSentence(tokens.last), byte != UInt8(ascii: ".") || !endsInInitial(tokens) {
          tokens.append(.stop(endsTopic: false))
        }
      case UInt8(ascii: "-"):
        if isLast, index == text.startIndex || !isLetter(text[index - 1]) {
          tokens.append(.stop(endsTopic: true))
        }
      default: break
      }
      index += 1
    }
    return tokens
  }

  /// Where a version ends that stands alone in square brackets: "Released [2.1]" names what is released.
  private static func versionEnd(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    let end = wordEnd(in: text, from: start)
    guard end < text.endIndex, text[end] == UInt8(ascii: "]"),
      StatusReleaseTitle.isVersion(Word(text[start..<end].span))
    else { return nil }
    return end
  }

  /// The words of a text, commas left out.
  static func words(of text: String) -> [Word] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 4)
    for case .word(let word) in tokens(of: bytes[...]) where word != "," && word != "`" {
      words.append(word)
    }
    return words
  }

  /// Whether a text begins with a name whose last part so far is one letter: "Ida B. Holm has oiled it".
  private static func endsInInitial(_ tokens: [Piece]) -> Bool {
    guard tokens.count <= longestName, case .word(let word)? = tokens.last else { return false }
    return word.count == 1 && word != "i" && !word.opensWithDigit
      && tokens.allSatisfy { if case .word = $0 { true } else { false } }
  }

  private static let longestName = 3

  private static func endsSentence(_ token: Piece?) -> Bool {
    guard case .word(let word) = token else { return true }
    return !["e.g", "i.e", "etc", "vs", "cf", ","].contains(word)
  }

  /// Whether a byte belongs to a word: letters and digits; beyond ASCII everything but symbols,
  /// whose encoding begins with E2, EF or F0.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "%"):
      true
    case 0xC3...0xE1, 0xE3...0xEE: true
    default: false
    }
  }

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "&"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Where a word ends: joining marks count only between letters.
  private static func wordEnd(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      // What follows the first byte of a letter beyond ASCII belongs to it.
      let isInside = byte & 0xC0 == 0x80 && index > start && end == index
      if isLetter(byte) || isInside {
        end = index + 1
      } else if !joins(byte) {
        break
      }
      index += 1
    }
    return end
  }
}
