import NotesDiff

/// Runs of bare names, which are read on one line: "Kettle, Lantern, Windlass, Bell".
enum NameRuns {
  /// Fewer names are a list.
  private static let fewest = 4
  /// A name has at most so many words.
  private static let longest = 3

  /// Whether a text is no more than a name: a few words that are links or begin with a capital, or an entry
  /// of a directory, with whom to ask behind a dash: "[Lantern](…) - Ida Lund".
  static func isName(_ text: RichText) -> Bool {
    let (name, person) = parts(of: text)
    return isBareName(name) && (person.isEmpty || isBareName(person))
  }

  /// The linked name a text opens with, and what stands behind a dash; else the whole text.
  private static func parts(of text: RichText) -> (name: RichText, person: RichText) {
    guard text.spans.first?.link != nil,
      let end = text.spans.firstIndex(where: { $0.link == nil })
    else { return (text, RichText()) }
    var rest = Array(text.spans[end...])
    let dashes: Set<Character> = ["-", "–", "—"]
    let start = rest[0].text.drop { $0 == " " }
    guard start.first.map(dashes.contains) == true else { return (text, RichText()) }
    rest[0] = RichText.Span(String(start.dropFirst()), style: rest[0].style)
    return (RichText(Array(text.spans[..<end])), RichText(rest).folded())
  }

  private static func isBareName(_ text: RichText) -> Bool {
    // Most lines have more words.
    guard (1...longest).contains(StatementWords.count(of: text)) else { return false }
    let words = StatementWords(text)
    guard let last = words.bytes.last, Words.isASCIILetterOrDigit(last) || last == UInt8(ascii: ")")
    else { return false }
    return words.indices.allSatisfy { place in
      let word = words[place]
      return word.range.first.map { Words.isASCIICapital(words.bytes[$0]) } ?? false
        || text.spans[word.spans.lowerBound].link != nil
    }
  }

  /// Lines with each run of names in the place of its first.
  ///
  /// - Parameter lines: The lines of a group.
  /// - Returns: The lines, fewer where there are runs.
  static func joined(_ lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    var result: [ArrangedReport.Line] = []
    var place = 0
    while place < lines.count {
      let end = lines.indices[place...].firstIndex { number in
        !isBare(lines[number]) || lines[number].indent != lines[place].indent
          || lines[number].context != lines[place].context
      }
      var run = lines[place..<(end ?? lines.count)]
      // What stands below the last of them is said of it alone.
      if let end, lines[end].indent > lines[place].indent { run = run.dropLast() }
      if run.count >= fewest {
        result.append(line(of: run))
        place = run.endIndex
      } else {
        let next = max(run.endIndex, place + 1)
        result += lines[place..<next]
        place = next
      }
    }
    return result
  }

  private static func isBare(_ line: ArrangedReport.Line) -> Bool {
    line.kind == .new && line.was.isEmpty && line.remarks.isEmpty && line.details.isEmpty
      && line.explanation.isEmpty && line.whole == nil && isName(line.text)
  }

  private static func line(of run: ArraySlice<ArrangedReport.Line>) -> ArrangedReport.Line {
    var joined = run[run.startIndex]
    let mark = run.contains { !parts(of: $0.text).person.isEmpty } ? "; " : ", "
    for line in run.dropFirst() {
      joined.text = RichText(joined.text.spans + [.init(mark)] + line.text.spans)
      joined.otherIDs += [line.id] + line.otherIDs
      joined.newPositions += line.newPositions
    }
    return joined
  }
}
