/// The number that opens a statement and names what it is about, whatever is said of it: "80.1 Find a
/// host", "Action 12.3: nearly there", "TUG-17".
///
/// Counters that begin anew in each note name nothing: a whole number has to be a large one, and where a note has
/// "1.1" such numbers are those of its agenda.
struct OpeningNumber {
  /// The letters and digits that name it, in lower case.
  let key: [UInt8]
  /// The number before the point, where no word stands before it.
  let chapter: Int?

  /// Reads the number in front of a statement.
  ///
  /// - Parameter text: The text of an item.
  /// - Complexity: Bounded: only the first bytes are looked at.
  init?(of text: Span<UInt8>) {
    let head = text.extracting(first: Self.longest)
    guard Self.hasDigit(head) else { return nil }
    var start = 0
    while start < head.count, Self.isLead(head[start]) { start += 1 }
    var end = start
    while end < head.count, Words.isASCIILetter(head[end]) { end += 1 }
    guard end < head.count else { return nil }
    let isTicket = end > start && head[end] == UInt8(ascii: "-")
    guard let found = isTicket ? Self.ticket(head, start..<end) : Self.numbered(head, start..<end)
    else { return nil }
    self = found
  }

  private init(key: [UInt8], chapter: Int? = nil) {
    self.key = key
    self.chapter = chapter
  }

  /// "TUG-17"
  private static func ticket(_ text: Span<UInt8>, _ name: Range<Int>) -> Self? {
    guard lengthsOfName.contains(name.count),
      name.allSatisfy({ Words.isASCIICapital(text[$0]) }),
      let end = endOfDigits(text, name.upperBound + 1), ends(text, end)
    else { return nil }
    return Self(key: lowered(text, name.lowerBound..<end))
  }

  /// A number behind a word that may name it, or behind none.
  private static func numbered(_ text: Span<UInt8>, _ name: Range<Int>) -> Self? {
    var start = name.upperBound
    if !name.isEmpty {
      guard names.contains(Word(lowered(text, name).span)) else { return nil }
      while start < text.count, isGap(text[start]) { start += 1 }
    }
    guard let point = endOfDigits(text, start) else { return nil }
    guard point < text.count, text[point] == UInt8(ascii: "."),
      let end = endOfDigits(text, point + 1)
    else {
      // "Action 138", "#138 is mended", "138, to be mended"
      let isMarked =
        !name.isEmpty || start > 0 && text[start - 1] == UInt8(ascii: "#")
        || (text.has(", ", at: point) || text.has(": ", at: point))
          && !isYear(text, start..<point)
      return isMarked && point - start >= fewestDigits && ends(text, point)
        ? Self(key: lowered(text, start..<point)) : nil
    }
    guard ends(text, end), !name.isEmpty || !isTime(text, start..<end) else { return nil }
    var chapter = 0
    for index in start..<point { chapter = chapter * 10 + Int(text[index] - 0x30) }
    return Self(key: lowered(text, start..<end), chapter: name.isEmpty ? chapter : nil)
  }

  private static let longest = 24
  private static let lengthsOfName = 2...8
  private static let fewestDigits = 3
  private static let mostDigits = 6
  private static let names: WordSet = ["action", "ai", "ap", "item", "task", "ticket"]

  /// Most statements open with words alone.
  private static func hasDigit(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where Words.isASCIIDigit(text[place]) { return true }
    return false
  }

  private static func isLead(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: " ")
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
  }

  /// Where digits that begin at a place end; nothing where there are none, or too many.
  private static func endOfDigits(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var end = start
    while end < text.count, Words.isASCIIDigit(text[end]) { end += 1 }
    return (1...mostDigits).contains(end - start) ? end : nil
  }

  /// Whether nothing of a number or word goes on at a place: neither "2.1.3" nor "3.5k".
  private static func ends(_ text: Span<UInt8>, _ place: Int) -> Bool {
    guard place < text.count else { return true }
    if text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: "-") {
      return place + 1 == text.count || text[place + 1] == UInt8(ascii: " ")
    }
    return !Words.isOfWord(text[place]) && text[place] != UInt8(ascii: "%")
      && text[place] != UInt8(ascii: "/")
  }

  /// Whether a number is a time of the day as agendas have them: "14.30".
  private static func isTime(_ text: Span<UInt8>, _ number: Range<Int>) -> Bool {
    guard number.count >= 4, text[number.upperBound - 3] == UInt8(ascii: ".") else { return false }
    let minutes = (text[number.upperBound - 2], text[number.upperBound - 1])
    return [("0", "0"), ("1", "5"), ("3", "0"), ("4", "5")].contains { tens, ones in
      UInt8(ascii: tens) == minutes.0 && UInt8(ascii: ones) == minutes.1
    }
  }

  private static func isYear(_ text: Span<UInt8>, _ number: Range<Int>) -> Bool {
    number.count == 4
      && (text.has("19", at: number.lowerBound) || text.has("20", at: number.lowerBound))
  }

  private static func lowered(_ text: Span<UInt8>, _ part: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.append(lowering: text.extracting(part))
    return result
  }
}
