/// Breaks styled text into the lines of a terminal.
struct TextWrapper {
  /// The columns of the terminal.
  let width: Int
  /// Whether styles are written out.
  let isStyled: Bool

  /// The narrowest room a text is given, however far it stands in.
  private static let narrowest = 16

  private struct Word {
    var pieces: [(text: String, style: TerminalStyle)] = []
    var columns = 0
    /// The style of the space in front, which is that of the text around it.
    var spaceStyle = TerminalStyle.plain
    /// Whether a space stands in front of it.
    var followsSpace = false
  }

  /// The text in lines, the first after `first`, the others after as many columns of space.
  ///
  /// A word that is wider than a line is broken, but for addresses: a broken one can't be followed.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - first: What stands in front of the first line: an indent, a sign.
  ///   - hanging: How far the other lines stand in; by default as wide as `first`.
  /// - Returns: Lines without ends, none with trailing space.
  func lines(_ text: StyledText, after first: StyledText, hanging: Int? = nil) -> [String] {
    if !isStyled, let lines = narrowLines(text, after: first, hanging: hanging) { return lines }
    let firstColumns = first.runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let hanging = hanging ?? firstColumns
    var lines: [String] = []
    var line = first.runs
    var column = firstColumns
    var isFresh = true
    func finish() {
      lines.append(written(line))
      line = [(String(repeating: " ", count: hanging), .plain)]
      column = hanging
      isFresh = true
    }
    let limit = max(width, hanging + Self.narrowest)
    for word in words(of: text) {
      let space = word.followsSpace && !isFresh ? 1 : 0
      if !isFresh, column + space + word.columns > limit { finish() }
      if space == 1, !isFresh {
        line.append((" ", word.spaceStyle))
        column += 1
      }
      let isBroken = column + word.columns > limit
      let isAddress = isBroken && word.pieces.contains { $0.text.contains("://") }
      for piece in word.pieces {
        if let columns = DisplayWidth.ofASCII(piece.text), column + columns <= limit || isAddress {
          line.append(piece)
          column += columns
          isFresh = false
          continue
        }
        var part = ""
        for character in piece.text {
          let columns = DisplayWidth.of(character)
          if column + columns > limit, !isFresh, !isAddress {
            line.append((part, piece.style))
            part = ""
            finish()
          }
          part.append(character)
          column += columns
          isFresh = false
        }
        line.append((part, piece.style))
      }
    }
    lines.append(written(line))
    return lines
  }

  /// The lines of a text without styles whose letters take one column each, as nearly all do; they
  /// are told apart by their bytes. Nothing for another text, and where a word has to be broken.
  private func narrowLines(
    _ text: StyledText, after first: StyledText, hanging: Int?
  ) -> [String]? {
    var line: [UInt8] = []
    line.reserveCapacity(2 * width)
    for run in first.runs { line += run.text.utf8 }
    guard var column = DisplayWidth.ofNarrow(line.span) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.runs.reduce(0) { $0 + $1.text.utf8.count })
    for run in text.runs { bytes += run.text.utf8 }
    guard DisplayWidth.ofNarrow(bytes.span) != nil else { return nil }
    let hanging = hanging ?? column
    let limit = max(width, hanging + Self.narrowest)
    let space = UInt8(ascii: " ")
    var lines: [String] = []
    func written() -> String {
      var end = line.count
      while end > 0, line[end - 1] == space { end -= 1 }
      return String(decoding: line[..<end], as: UTF8.self)
    }
    var isFresh = true
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] == space { place += 1 }
      guard place < bytes.count else { break }
      let word = place
      var columns = 0
      while place < bytes.count, bytes[place] != space {
        if bytes[place] & 0xC0 != 0x80 { columns += 1 }
        place += 1
      }
      let gap = word > start && !isFresh ? 1 : 0
      if !isFresh, column + gap + columns > limit {
        lines.append(written())
        line.removeAll(keepingCapacity: true)
        for _ in 0..<hanging { line.append(space) }
        column = hanging
        isFresh = true
      }
      if gap == 1, !isFresh {
        line.append(space)
        column += 1
      }
      guard column + columns <= limit || Self.isAddress(bytes.span.extracting(word..<place)) else {
        return nil
      }
      line += bytes[word..<place]
      column += columns
      isFresh = false
    }
    lines.append(written())
    return lines
  }

  private static func isAddress(_ word: Span<UInt8>) -> Bool {
    word.indices.dropLast(2).contains { place in
      word[place] == UInt8(ascii: ":") && word[place + 1] == UInt8(ascii: "/")
        && word[place + 2] == UInt8(ascii: "/")
    }
  }

  /// The words, each with the styles of its parts; wide characters may be parted from neighbours.
  private func words(of text: StyledText) -> [Word] {
    var words: [Word] = []
    var word = Word()
    func close() {
      if !word.pieces.isEmpty { words.append(word) }
      word = Word()
    }
    for run in text.runs {
      for character in run.text {
        guard character != " " else {
          close()
          word.followsSpace = true
          word.spaceStyle = run.style
          continue
        }
        let columns = DisplayWidth.of(character)
        // Scripts without spaces break between any two wide characters.
        if columns == 2, !word.pieces.isEmpty { close() }
        if let last = word.pieces.last, last.style == run.style {
          word.pieces[word.pieces.count - 1].text.append(character)
        } else {
          word.pieces.append((String(character), run.style))
        }
        word.columns += columns
        if columns == 2 { close() }
      }
    }
    close()
    return words
  }

  private func written(_ runs: [(text: String, style: TerminalStyle)]) -> String {
    var runs = runs[...]
    while let last = runs.last {
      if let byte = last.text.utf8.last, byte != 0x20 { break }
      let kept = last.text.reversed().drop { $0 == " " }
      guard kept.isEmpty else {
        runs[runs.endIndex - 1].text = String(kept.reversed())
        break
      }
      runs.removeLast()
    }
    guard isStyled else { return runs.map(\.text).joined() }
    var line = ""
    var current = TerminalStyle.plain
    for run in runs where !run.text.isEmpty {
      if run.style != current {
        if current != .plain { line += TerminalStyle.reset }
        line += run.style.sequence
        current = run.style
      }
      line += run.text
    }
    return current == .plain ? line : line + TerminalStyle.reset
  }
}
