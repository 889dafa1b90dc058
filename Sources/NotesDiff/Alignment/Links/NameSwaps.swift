/// Finds where nearly the same sentence names something else in the same place: "Confirm Ida as
/// lead" and "Confirm Uma as lead" are one template and two pieces of work.
struct NameSwaps {
  /// Statements with a smaller share of words in common are no template.
  private static let leastAlike = 0.5
  /// No more swaps count.
  private static let most = 2
  /// A longer stretch is another statement, not another name.
  private static let longest = 4
  /// No more words of a statement are looked at.
  fileprivate static let longestStatement = 64

  /// What each word is.
  private(set) var lexicon: NameLexicon
  private var old: Side
  private var new: Side

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - lexicon: What was found out of words met before.
  init(_ old: MeetingNote, _ new: MeetingNote, _ lexicon: consuming NameLexicon) {
    self.lexicon = lexicon
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
  /// - Complexity: The product of the lengths of both statements, by `longestStatement`.
  mutating func weight(old oldItem: Int, new newItem: Int) -> Double {
    let first = old.words(of: oldItem, &lexicon)
    let second = new.words(of: newItem, &lexicon)
    // Most pairs have no name of their own on both sides.
    guard
      hasName(first[...], notIn: second) && hasName(second[...], notIn: first)
        || hasSubject(first) && hasSubject(second)
    else { return 0 }
    let common = CommonSubsequence(first.map(\.id), second.map(\.id))
    let share = Double(2 * common.pairs.count) / Double(first.count + second.count)
    guard share >= Self.leastAlike else { return 0 }
    var (left, right, swaps) = (0, 0, 0)
    for pair in common.pairs + [(first.count, second.count)] {
      let (gone, come) = (first[left..<pair.0], second[right..<pair.1])
      if max(gone.count, come.count) <= Self.longest, !areShortForms(gone, come) {
        if left == 0, right == 0, areSubjects(gone, come, first, second) {
          // All that is said is said of another thing.
          swaps = Self.most
        } else if hasName(gone, notIn: second), hasName(come, notIn: first) {
          swaps += 1
        }
      }
      (left, right) = (pair.0 + 1, pair.1 + 1)
    }
    return Double(min(swaps, Self.most)) * share
  }

  /// Whether two stretches have one name, shortened in one of them: "GH" and "GitHub".
  private func areShortForms(_ first: ArraySlice<NameWord>, _ second: ArraySlice<NameWord>) -> Bool
  {
    first.contains { word in
      second.contains { other in
        let (one, two) = (lexicon.letters(of: word.id), lexicon.letters(of: other.id))
        return one.first == two.first
          && (one.count < two.count ? isWithin(one, two) : isWithin(two, one))
      }
    }
  }

  /// Whether a word is made of letters of a longer one in their order; versions have none.
  private func isWithin(_ short: ArraySlice<UInt8>, _ long: ArraySlice<UInt8>) -> Bool {
    var rest = long
    return short.allSatisfy { byte in
      guard byte >= UInt8(ascii: "A"), let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// Whether two stretches are what a sentence that goes on alike speaks of: what stands before
  /// "can" or "no longer" is a name, whatever it looks like.
  private func areSubjects(
    _ one: ArraySlice<NameWord>, _ other: ArraySlice<NameWord>, _ first: [NameWord],
    _ second: [NameWord]
  ) -> Bool {
    guard !one.isEmpty, !other.isEmpty, one.endIndex < first.count,
      first[one.endIndex].role == .finite
    else { return false }
    return one.allSatisfy { word in word.role == nil && !second.contains { $0.id == word.id } }
      && other.allSatisfy { word in word.role == nil && !first.contains { $0.id == word.id } }
  }

  /// Whether the first words of a statement may be all that its sentence speaks of.
  private func hasSubject(_ words: [NameWord]) -> Bool {
    words.prefix(Self.longest + 1).contains { $0.role == .finite } && words.first?.role == nil
  }

  private func hasName(_ stretch: ArraySlice<NameWord>, notIn other: [NameWord]) -> Bool {
    stretch.contains { word in word.isName && !other.contains { $0.id == word.id } }
  }
}

/// A word of a statement.
struct NameWord {
  /// Its number in the table.
  let id: Int32
  /// Whether it looks like a name: a capital inside the sentence, an underscore, a version.
  var isName: Bool
  /// What it does in a sentence, where it names nothing.
  let role: Role?

  /// What a word does that names nothing.
  enum Role: Sendable {
    /// Begins what is said of the subject before it.
    case finite
    /// Never stands alone for a thing, or speaks of progress.
    case other
  }
}

/// The words met so far, in lower case, and what each is; most stand in several statements.
struct NameLexicon: Sendable {
  private var table = ByteTable()
  private var known: [(isDate: Bool, role: NameWord.Role?)] = []

  /// The number of a word.
  mutating func number(_ word: Span<UInt8>) -> Int32 {
    let number = table.number(word)
    if Int(number) == known.count {
      known.append((CommonWords.isDate(word), Self.role(of: word)))
    }
    return number
  }

  /// What a word is.
  subscript(number: Int32) -> (isDate: Bool, role: NameWord.Role?) { known[Int(number)] }

  /// The letters of a word.
  func letters(of number: Int32) -> ArraySlice<UInt8> { table.string(number) }

  /// The words that begin what is said of a subject.
  private static let finite: WordSet = [
    "are", "can", "cannot", "could", "do", "does", "has", "have", "is", "may", "might", "must",
    "need", "needs", "no", "now", "runs", "should", "supports", "was", "were", "will", "works",
  ]

  private static func role(of word: Span<UInt8>) -> NameWord.Role? {
    if finite.contains(word) { return .finite }
    switch CommonWords.kinds[word] ?? CommonWords.kinds[Stemmer.stem(word).span] {
    case .stop, .process: return .other
    case .everyday, .general, nil: return nil
    }
  }
}

/// The statements of one note as words, read when they are first asked for.
private struct Side {
  let note: MeetingNote
  private var known: [[NameWord]?]

  init(note: MeetingNote) {
    self.note = note
    known = Array(repeating: nil, count: note.items.count)
  }

  mutating func words(of item: Int, _ lexicon: inout NameLexicon) -> [NameWord] {
    if let known = known[item] { return known }
    var words = Self.words(of: note.items[item].statement.utf8.span, &lexicon)
    // What is set as code names what it stands for.
    for span in note.items[item].content.spans where span.style.contains(.code) {
      let quoted = Set(Self.words(of: span.text.utf8.span, &lexicon).map(\.id))
      for place in words.indices where quoted.contains(words[place].id) {
        words[place].isName = true
      }
    }
    known[item] = words
    return words
  }

  private static func words(of text: Span<UInt8>, _ lexicon: inout NameLexicon) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(min(text.count / 5, NameSwaps.longestStatement))
    var lowered: [UInt8] = []
    lowered.append(lowering: text)
    var place = 0
    while place < text.count, words.count < NameSwaps.longestStatement {
      guard Words.isOfWord(text[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < text.count, isInner(text[place]) { place += 1 }
      // Marks at the end join nothing.
      var end = place
      while !Words.isOfWord(text[end - 1]) { end -= 1 }
      let word = text.extracting(start..<end)
      let id = lexicon.number(lowered.span.extracting(start..<end))
      let (isDate, role) = lexicon[id]
      words.append(
        NameWord(id: id, isName: isName(word, isFirst: words.isEmpty) && !isDate, role: role))
    }
    return words
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "-"):
      true
    default: Words.isOfWord(byte)
    }
  }

  private static func isName(_ word: Span<UInt8>, isFirst: Bool) -> Bool {
    var capitals = 0
    for index in word.indices {
      if word[index] == UInt8(ascii: "_") { return true }
      if Words.isASCIICapital(word[index]) { capitals += 1 }
    }
    return capitals > 1 || !isFirst && Words.isASCIICapital(word[0]) && word.count > 1
      || isVersion(word)
  }

  /// Whether a word begins as "2.1" does; a bare number is a measure, and another measure is news.
  private static func isVersion(_ word: Span<UInt8>) -> Bool {
    var place = 0
    while place < word.count, !Words.isASCIIDigit(word[place]) { place += 1 }
    while place < word.count, Words.isASCIIDigit(word[place]) { place += 1 }
    return place + 1 < word.count && word[place] == UInt8(ascii: ".")
      && Words.isASCIIDigit(word[place + 1])
  }
}
