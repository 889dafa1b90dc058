/// The text of a note file, known to be UTF-8 and within the reader's bounds.
///
/// A byte-order mark is left out, line ends are `\n`, text that was encoded twice is mended, and
/// front matter is blanked, so that line numbers stay those of the file.
struct SourceText: Sendable {
  /// The lines without their ends.
  private(set) var lines: [String]
  /// The lines of the front matter, 1-based.
  let frontMatter: ClosedRange<Int>?
  /// The text of the front matter.
  let frontMatterLines: [String]
  /// The lines on which text was encoded twice, 1-based.
  private(set) var mendedLines: [Int]
  /// The lines with bytes that are no UTF-8, 1-based, where those are taken.
  private(set) var strayLines: [Int] = []

  /// Reads bytes as the text of a note. Linear in the number of bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - takesStrayBytes: Whether bytes that are no UTF-8 are read as "�", as browsers do.
  /// - Throws: `ReadError`, where the bytes are no text or lie outside the bounds.
  init(_ bytes: [UInt8], takesStrayBytes: Bool = false) throws(ReadError) {
    guard bytes.count <= ReadLimits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: ReadLimits.bytes)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .wideEncoding
    }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var stray: [Int]? = takesStrayBytes ? [] : nil
    var lines = try Self.lines(of: body, stray: &stray)
    guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw .empty }

    var mended: [Int] = []
    for index in lines.indices {
      if let repaired = DoubleEncoding.mended(lines[index]) {
        lines[index] = repaired
        mended.append(index + 1)
      }
    }
    for index in lines.indices {
      if let indented = Self.withPlainIndent(lines[index]) { lines[index] = indented }
    }
    CrampedBullets.mend(&lines)
    CrampedHeadings.mend(&lines)
    LazyQuotes.mend(&lines)
    frontMatter = Self.frontMatter(of: lines)
    frontMatterLines =
      frontMatter.map { lines[($0.lowerBound - 1)..<$0.upperBound] }.map(Array.init) ?? []
    if let frontMatter { for line in frontMatter { lines[line - 1] = "" } }
    mendedLines = mended
    strayLines = stray ?? []
    self.lines = lines
    for (index, line) in lines.enumerated() { try Self.check(line, number: index + 1) }
    try Self.checkParagraphs(lines)
  }

  /// How many lines at its beginning are left out, blank all of them.
  private(set) var skipped = 0

  /// Blanks all lines but some, whose numbers stay those of the file, and drops those after them.
  ///
  /// - Parameter kept: The lines to keep, 1-based and in order.
  mutating func keep(_ kept: [ClosedRange<Int>]) {
    // A file of a thousand meetings is not copied for each of them.
    var rest: [String] = []
    rest.reserveCapacity(kept.last?.upperBound ?? 0)
    for range in kept {
      rest.append(contentsOf: repeatElement("", count: range.lowerBound - 1 - rest.count))
      rest.append(contentsOf: lines[(range.lowerBound - 1)..<range.upperBound])
    }
    lines = rest
    skipped = (kept.first?.lowerBound ?? 1) - 1
    mendedLines.removeAll { $0 > rest.count || rest[$0 - 1].isEmpty }
    strayLines.removeAll { $0 > rest.count || rest[$0 - 1].isEmpty }
  }

  /// The text as one string for the Markdown parser.
  var joined: String {
    guard skipped < lines.count else { return "\n" }
    var text: [UInt8] = []
    for line in lines[skipped...] {
      text.append(line.utf8.span)
      text.append(UInt8(ascii: "\n"))
    }
    return String(copying: text.span)
  }

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - body: The bytes.
  ///   - stray: Takes the numbers of lines with bytes that are no UTF-8; nothing where none may have any.
  /// - Returns: The lines without their ends.
  /// - Throws: `ReadError`, where a line is too long or has bytes it may not have.
  private static func lines(
    of body: ArraySlice<UInt8>, stray: inout [Int]?
  ) throws(ReadError) -> [String] {
    var lines: [String] = []
    var start = body.startIndex
    func line(_ end: Int) throws(ReadError) {
      let slice = body[start..<end]
      guard slice.count <= ReadLimits.lineBytes else {
        throw .lineTooLong(
          line: lines.count + 1, bytes: slice.count, limit: ReadLimits.lineBytes)
      }
      guard let text = try? UTF8Span(validating: slice.span) else {
        if stray != nil {
          stray?.append(lines.count + 1)
          lines.append(String(decoding: slice, as: UTF8.self))
          return
        }
        throw .invalidUTF8(offset: start + firstInvalid(slice), line: lines.count + 1)
      }
      lines.append(String(copying: text))
    }
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if byte == 0x0A || byte == 0x0D {
        try line(index)
        let isPair = byte == 0x0D && index + 1 < body.endIndex && body[index + 1] == 0x0A
        index += isPair ? 2 : 1
        start = index
      } else {
        index += 1
      }
    }
    if start < body.endIndex { try line(body.endIndex) }
    return lines
  }

  /// A line indented with spaces that do not break, as editors of the web leave them: to Markdown
  /// those are letters, and a bullet behind them is none. Nothing for another line.
  private static func withPlainIndent(_ line: String) -> String? {
    guard line.utf8.first == 0xC2 || line.utf8.first == 0x20 || line.utf8.first == 0x09 else {
      return nil
    }
    let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    guard indent.contains("\u{A0}") else { return nil }
    return indent.map { $0 == "\t" ? "\t" : " " }.joined()
      + line.unicodeScalars[indent.endIndex...].reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// The offset in the slice of the first byte that is no UTF-8.
  private static func firstInvalid(_ slice: ArraySlice<UInt8>) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = slice.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }

  /// The front matter: a first line `---` and everything to the next line `---`.
  private static func frontMatter(of lines: [String]) -> ClosedRange<Int>? {
    guard lines.first == "---" else { return nil }
    for (index, line) in lines.enumerated().dropFirst().prefix(200) {
      if line == "---" || line == "..." { return 1...(index + 1) }
      guard
        line.isEmpty || line.contains(":") || line.hasPrefix(" ") || line.hasPrefix("-")
          || line.hasPrefix("#")
      else { return nil }
    }
    return nil
  }

  /// Refuses paragraphs whose delimiters could cost the Markdown parser the square of their length.
  private static func checkParagraphs(_ lines: [String]) throws(ReadError) {
    var bytes = 0
    var start = 1
    var isTable = false
    var isList = false
    for (index, line) in lines.enumerated() {
      let text = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if text.isEmpty { isTable = false }
      if !isTable, index > 0, !lines[index - 1].isEmpty, text.contains(UInt8(ascii: "-")),
        line.utf8.allSatisfy({ " \t|:-".utf8.contains($0) })
      {
        isTable = TableLine.cells(in: line) == TableLine.cells(in: lines[index - 1])
      }
      let begins = beginsBlock(text, inParagraph: bytes > 0 && !isList)
      if begins, let first = text.first { isList = !"#>".utf8.contains(first) }
      if isTable || text.isEmpty || begins {
        bytes = 0
        start = index + 1
      }
      bytes += line.utf8.count
      guard bytes <= ReadLimits.paragraphBytes else {
        throw .paragraphTooLong(line: start, limit: ReadLimits.paragraphBytes)
      }
    }
  }

  /// Whether a line begins a heading, a quote or a list item. Only the first number of a list ends a
  /// paragraph outside of lists.
  private static func beginsBlock(
    _ text: Substring.UTF8View.SubSequence, inParagraph: Bool
  ) -> Bool {
    guard let first = text.first else { return true }
    if first == UInt8(ascii: ">") { return true }
    if first == UInt8(ascii: "#") {
      let next = text.drop { $0 == first }.first
      return next.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
    }
    let rest = text.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let mark = rest.first, "-+*.)".utf8.contains(mark),
      !inParagraph || rest.startIndex == text.startIndex || text.first == UInt8(ascii: "1")
    else { return false }
    return rest.dropFirst().first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      ?? true
  }

  /// Refuses lines whose marks would cost the Markdown parser more than their length.
  private static func check(_ line: String, number: Int) throws(ReadError) {
    let bytes = line.utf8
    guard bytes.count > 2 * ReadLimits.columns else { return }
    if bytes.allSatisfy({ " \t|:-".utf8.contains($0) }) {
      let columns = TableLine.cells(in: line)
      if columns > ReadLimits.columns {
        throw .tableTooWide(line: number, columns: columns, limit: ReadLimits.columns)
      }
    }
    var depth = 0
    var inNumber = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): inNumber = false
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): inNumber = true
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard inNumber else { return }
        depth += 1
      default: return
      }
      guard depth <= ReadLimits.depth else {
        throw .nestsTooDeep(line: number, limit: ReadLimits.depth)
      }
    }
  }
}
