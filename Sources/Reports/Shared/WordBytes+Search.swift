import NotesDiff

/// What a word is, asked by its place. A place without a word is none of those asked for: a
/// statement may be a lone sign ("👍") and have no first word.
extension WordBytes {
  /// The bytes of a word, none where there is no such word.
  private func bounds(_ place: Int) -> Range<Int>? {
    ranges.indices.contains(place) ? ranges[place] : nil
  }

  /// Whether a word is the one asked for.
  func word(_ place: Int, is word: String) -> Bool {
    bounds(place)?.count == word.utf8.count && self.word(place, beginsWith: word)
  }

  /// Whether a word is one of those asked for.
  func word(_ place: Int, isAmong words: [String]) -> Bool {
    words.contains { word(place, is: $0) }
  }

  /// Whether a word is one of those asked for.
  func word(_ place: Int, isAmong words: WordSet) -> Bool {
    bounds(place).map { words.contains(bytes.span.extracting($0)) } ?? false
  }

  /// Whether a word is one of those asked for.
  func word(_ place: Int, isAmong words: [Word]) -> Bool {
    bounds(place).map { words.contains(Word(bytes.span.extracting($0))) } ?? false
  }

  /// Whether a word denies what follows it: "not", "no", "don't".
  func denies(_ place: Int) -> Bool {
    bounds(place).map { Negation.denies(Word(bytes.span.extracting($0))) } ?? false
  }

  /// Whether any word is one of those asked for.
  ///
  /// - Parameter words: Words in lower case.
  /// - Returns: Whether one of its words has the bytes of one of them.
  func hasWord(among words: WordSet) -> Bool {
    ranges.indices.contains { word($0, isAmong: words) }
  }

  /// Whether any word is one of those asked for.
  func hasWord(among words: [String]) -> Bool {
    ranges.indices.contains { word($0, isAmong: words) }
  }

  /// Whether a word begins as asked for.
  func word(_ place: Int, beginsWith stem: String) -> Bool {
    guard let range = bounds(place), range.count >= stem.utf8.count else { return false }
    var place = range.lowerBound
    for byte in stem.utf8 {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether a word ends as asked for.
  func word(_ place: Int, endsWith ending: String) -> Bool {
    bounds(place).map { bytes[$0].suffix(ending.utf8.count).elementsEqual(ending.utf8) } ?? false
  }

  /// Whether these are a label of a few words, one of which begins as asked for.
  func isLabel(ofAny stems: [String]) -> Bool {
    ranges.count <= 4
      && ranges.indices.contains { place in
        stems.contains { word(place, beginsWith: $0) }
      }
  }

  /// Whether these words stand somewhere among the words of a text.
  ///
  /// - Parameter text: The words of a text.
  /// - Returns: Whether they do, one after the other; no words stand nowhere.
  func stand(in text: WordBytes) -> Bool {
    !ranges.isEmpty && text.ranges.indices.contains { text.has(self, at: $0) }
  }

  /// Whether other words stand at a place, one after the other.
  func has(_ other: WordBytes, at start: Int) -> Bool {
    start + other.ranges.count <= ranges.count
      && other.ranges.indices.allSatisfy {
        bytes[ranges[start + $0]] == other.bytes[other.ranges[$0]]
      }
  }

  /// The first word, nothing without words.
  var first: ArraySlice<UInt8>? { ranges.first.map { bytes[$0] } }

  /// Whether a text begins with these words.
  ///
  /// - Parameter other: The words it may begin with.
  /// - Returns: Whether it does; nothing begins with no words.
  func opens(with other: WordBytes) -> Bool {
    !other.ranges.isEmpty && has(other, at: 0)
  }

  /// Whether a text has the same words.
  func isEqual(to other: WordBytes) -> Bool {
    ranges.count == other.ranges.count && has(other, at: 0)
  }
}
