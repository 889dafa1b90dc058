import NotesDiff

/// What names a thing in a text: its version, or a word in capitals.
extension NewStatements {
  /// The versions of one or two numbers that are marked as such: "v13".
  static func shortVersions(in text: String) -> Set<Substring> {
    guard text.has("v") else { return [] }
    return text.utf8.split(whereSeparator: { !isPartOfVersion($0) }).reduce(into: []) {
      found, word in
      let dots = word.reversed().prefix { $0 == UInt8(ascii: ".") }.count
      let version = word.dropLast(dots)
      if version.first == UInt8(ascii: "v"),
        version.dropFirst().first.map(Words.isASCIIDigit) == true
      {
        found.insert(Substring(version))
      }
    }
  }

  private static func isPartOfVersion(_ byte: UInt8) -> Bool {
    Words.isASCIILetterOrDigit(byte) || byte == UInt8(ascii: ".")
  }

  /// The words in capitals.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Those of two to five letters.
  static func acronyms(in text: String) -> Set<Substring> {
    guard hasAcronym(text.utf8.span) else { return [] }
    let bytes = text.utf8.span
    var found: Set<Substring> = []
    var (start, isShouted) = (0, true)
    for place in 0...bytes.count {
      if place < bytes.count, Words.isASCIILetterOrDigit(bytes[place]) {
        isShouted = isShouted && Words.isASCIICapital(bytes[place])
        continue
      }
      if isShouted, (2...5).contains(place - start) {
        let first = text.utf8.index(text.startIndex, offsetBy: start)
        found.insert(text[first..<text.utf8.index(first, offsetBy: place - start)])
      }
      (start, isShouted) = (place + 1, true)
    }
    return found
  }

  /// Whether two capitals stand side by side, as they do in few texts.
  private static func hasAcronym(_ text: Span<UInt8>) -> Bool {
    var isBehindCapital = false
    for place in text.indices {
      let isCapital = Words.isASCIICapital(text[place])
      if isBehindCapital, isCapital { return true }
      isBehindCapital = isCapital
    }
    return false
  }

  /// Numbers with two dots and more; with fewer they may be of anything.
  static func versions(in text: String) -> Set<[Int]> {
    guard text.count(of: ".") > 1 else { return [] }
    let isPart = { (byte: UInt8) in Words.isASCIIDigit(byte) || byte == UInt8(ascii: ".") }
    return Set(
      text.utf8.split { !isPart($0) }.compactMap { VersionNumber(Substring($0)) }
        .filter { $0.numbers.count > 2 }.map(\.numbers))
  }
}
