/// Finds where nearly the same sentence names something else in the same place: "Confirm Ida as
/// lead" and "Confirm Uma as lead" are one template and two pieces of work.
struct NameSwaps {
  /// Statements with a smaller share of words in common are no template.
  private static let leastAlike = 0.5
  /// No more swaps count.
  private static let most = 2
  /// A longer stretch is another statement, not another name.
  private static let longest = 4

  private var table = ByteTable()
  private var old: Side
  private var new: Side

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  init(_ old: MeetingNote, _ new: MeetingNote) {
    self.old = Side(note: old)
    self.new = Side(note: new)
  }

  /// How many names are swapped between two statements, two at most, times the share of words they
  /// have in common; 0 where they have less than half in common.
  ///
  /// - Parameters:
  ///   - oldItem: An item of the older note, by index.
  ///   - newItem: An item of the newer note, by index.
  /// - Returns: 0…2.
  /// - Complexity: The lengths of both statements times how much differs (Myers, "An O(ND)
  ///   difference algorithm", 1986, as the standard library has it).
  mutating func weight(old oldItem: Int, new newItem: Int) -> Double {
    let first = old.words(of: oldItem, &table)
    let second = new.words(of: newItem, &table)
    let script = second.map(\.id).difference(from: first.map(\.id))
    let alike = first.count - script.removals.count
    let share = Double(2 * alike) / Double(max(1, first.count + second.count))
    guard share >= Self.leastAlike else { return 0 }
    var removed = [Bool](repeating: false, count: first.count)
    var inserted = [Bool](repeating: false, count: second.count)
    for case .remove(let offset, _, _) in script { removed[offset] = true }
    for case .insert(let offset, _, _) in script { inserted[offset] = true }
    var (left, right, swaps) = (0, 0, 0)
    while left < first.count || right < second.count {
      let gone = removed[left...].prefix { $0 }.count
      let come = inserted[right...].prefix { $0 }.count
      if hasName(first[left..<(left + gone)], notIn: second),
        hasName(second[right..<(right + come)], notIn: first)
      {
        swaps += 1
      }
      left += gone + 1
      right += come + 1
    }
    return Double(min(swaps, Self.most)) * share
  }

  private func hasName(_ stretch: ArraySlice<Word>, notIn other: [Word]) -> Bool {
    stretch.count <= Self.longest
      && stretch.contains { word in word.isName && !other.contains { $0.id == word.id } }
  }
}

/// A word of a statement.
private struct Word {
  /// Its number in the table.
  let id: Int32
  /// Whether it looks like a name: a capital inside the sentence, an underscore, a version.
  let isName: Bool
}

/// The statements of one note as words, read when they are first asked for.
private struct Side {
  let note: MeetingNote
  private var known: [[Word]?]

  init(note: MeetingNote) {
    self.note = note
    known = Array(repeating: nil, count: note.items.count)
  }

  mutating func words(of item: Int, _ table: inout ByteTable) -> [Word] {
    if let known = known[item] { return known }
    let statement = note.items[item].statement
    var words: [Word] = []
    for piece in statement.utf8.split(whereSeparator: { !Self.isInner($0) }) {
      let start = piece.drop { !Self.isLetter($0) }
      guard let end = start.lastIndex(where: Self.isLetter) else { continue }
      let word = start[...end]
      let lowered = word.map(Self.lowered)
      let id = table.number(lowered.span)
      words.append(Word(id: id, isName: Self.isName(word, isFirst: words.isEmpty)))
    }
    known[item] = words
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Words.isASCIILetterOrDigit(byte)
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    isLetter(byte) || "_.+#/'-".utf8.contains(byte)
  }

  private static func isName(_ word: Substring.UTF8View, isFirst: Bool) -> Bool {
    let capitals = word.count(where: isCapital)
    return capitals > 1 || !isFirst && word.first.map(isCapital) == true && word.count > 1
      || word.contains(UInt8(ascii: "_")) || isVersion(word)
  }

  /// Whether a word begins as "2.1" does; a bare number is a measure, and another measure is news.
  private static func isVersion(_ word: Substring.UTF8View) -> Bool {
    let start = word.drop { !isDigit($0) }
    let rest = start.drop(while: isDigit)
    return !start.isEmpty && rest.first == UInt8(ascii: ".")
      && rest.dropFirst().first.map(isDigit) == true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
}
