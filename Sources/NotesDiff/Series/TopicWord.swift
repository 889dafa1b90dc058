/// A word of a statement that tells what it is about, and not how far it is.
struct TopicWord {
  /// What endings do not change of it.
  let stem: String
  /// How much of its rarity counts: less where any text has it.
  var weight: Double
  /// Whether it is a name with a number in it, "http/2": that is one thing, where another word is said
  /// of two.
  let isName: Bool

  /// The words of a text, each once, in order; the parts of a name with a number are none.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The words.
  /// - Complexity: Linear in the length of the text.
  static func all(in text: String) -> [TopicWord] {
    var seen: Set<String> = []
    let short = shortNames(in: text)
    return Words.lowercased(text.utf8.contains(UInt8(ascii: ",")) ? joiningThousands(text) : text)
      .flatMap { isName($0) ? [$0] : Words.parts(of: $0) }
      .compactMap { part in
        let spelled = CommonWords.spellings[part]
        var word = spelled ?? part
        if spelled == nil, !short.isEmpty, let name = short.first(where: { isForm(part, of: $0) }) {
          word = name == "go" ? "golang" : name
        } else if word.count < least {
          return nil
        } else if word.ends(with: "000"), word.allSatisfy(\.isNumber) {
          word = String(word.dropLast(3)) + "k"
        }
        guard let weight = weight(of: word) else { return nil }
        let stem = stem(of: word)
        guard seen.insert(stem).inserted else { return nil }
        let isName = isName(part)
        return TopicWord(stem: stem, weight: isName ? nameWeight : weight, isName: isName)
      }
  }

  /// The same word where only a part of it counts.
  func counting(_ share: Double) -> TopicWord {
    var word = self
    word.weight *= share
    return word
  }

  /// How much of the rarity of a word counts; nothing of one about progress.
  private static func weight(of word: String) -> Double? {
    switch CommonWords.kinds[word] {
    case .stop, .process: nil
    case .everyday: CommonWords.everydayWeight
    case .general: CommonWords.generalWeight
    case nil: 1
    }
  }

  /// What endings do not change of a word.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Its stem, or itself where that is the stem of another word.
  static func stem(of word: String) -> String {
    apart.contains(word)
      ? word : String(decoding: Stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  /// Names of two capitals in a text, in lower case, with the language that is a verb otherwise; who
  /// everybody speaks of, people and what every project has, is none.
  private static func shortNames(in text: String) -> [String] {
    let bytes = text.utf8.span
    var names: [String] = []
    guard bytes.count > 1 else { return names }
    for place in 0..<(bytes.count - 1)
    where bytes[place] &- 0x41 < 26 && (place == 0 || !Words.isOfWord(bytes[place - 1])) {
      let second = bytes[place + 1]
      let end = place + 2
      let isGo = bytes[place] == UInt8(ascii: "G") && second == UInt8(ascii: "o")
      if isGo {
        guard place > 0, end == bytes.count || !Words.isOfWord(bytes[end]) else { continue }
      } else {
        // Only an ending in small letters follows: "GAed".
        guard second &- 0x41 < 26,
          end == bytes.count || !Words.isOfWord(bytes[end]) || bytes[end] &- 0x61 < 26
        else { continue }
      }
      let name = String(lowering: bytes.extracting(place..<end))
      if !everybodys.contains(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a word is a short name with an ending at most: "ga'd", "gaed".
  private static func isForm(_ word: String, of name: String) -> Bool {
    word.count <= name.count + 3 && word.hasPrefix(name)
      && endings.contains(String(word.dropFirst(name.count)))
  }

  private static let endings: WordSet = ["", "s", "'s", "d", "'d", "ed", "'ed"]
  private static let everybodys: WordSet = [
    "ai", "cc", "cf", "ci", "em", "id", "it", "ok", "os", "pm", "pr", "qa", "tl", "vm",
  ]

  /// A text with its thousands in one, "20,000" as "20000".
  private static func joiningThousands(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      let follows = bytes[(place + 1)...].prefix(4)
      if byte == UInt8(ascii: ","), place > 0, Words.isASCIIDigit(bytes[place - 1]),
        follows.prefix(3).allSatisfy(Words.isASCIIDigit), follows.count > 2,
        follows.count(where: Words.isASCIIDigit) == 3
      {
        continue
      }
      joined.append(byte)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// Words that have the stem of another word.
  private static let apart: WordSet = ["integrity", "university", "universities"]

  private static let least = 3
  private static let nameWeight = 2.0

  private static func isName(_ word: String) -> Bool {
    word.count <= longestName && word.contains(where: Words.isPartJoint)
      && word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
  }

  /// Longer words with slashes are addresses.
  private static let longestName = 16
}
