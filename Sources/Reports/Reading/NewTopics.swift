import NotesDiff

/// The headings and points of an agenda of the newer note that the older did not have: who promised to
/// bring something up has kept their word.
struct NewTopics {
  /// The first words of the names, and the names that begin with each.
  private var heads = ByteTable()
  private var names: [[WordBytes]] = []
  /// The telling words of each.
  private var telling: [TellingWords] = []

  /// So many names with one first word are looked at.
  private static let crowd = 20
  /// A longer line names no topic.
  private static let mostWords = 8

  /// Finds the topics.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the length of the notes.
  init(_ facts: ChangeReport) {
    let old = Self.names(of: facts.changes.map { $0.old })
    let new = Self.names(of: facts.changes.map { $0.new }).subtracting(old)
    let words = new.sorted().map { WordBytes($0) }.filter { words in
      (2...Self.mostWords).contains(words.ranges.count)
    }
    telling = words.map { TellingWords(String(decoding: $0.bytes, as: UTF8.self)) }
    for name in words {
      let head = Int(heads.number(name.bytes.span.extracting(name.ranges[0])))
      if head == names.count { names.append([]) }
      names[head].append(name)
    }
  }

  /// What a statement stands under, and a point of an agenda itself.
  private static func names(of entries: [[ChangeReport.Entry]]) -> Set<String> {
    var names: Set<String> = []
    // Most statements stand where the one before them does.
    var path: [String] = []
    for entries in entries {
      for entry in entries {
        if entry.path != path {
          path = entry.path
          names.formUnion(path)
        }
        if entry.role == .boilerplate { names.insert(entry.text) }
      }
    }
    return names
  }

  /// Whether a text promises to bring something up, and not only to do something about it.
  ///
  /// - Parameter text: A statement of the older note.
  /// - Returns: Whether a topic that it names keeps its word.
  static func mayRaise(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.hasWord(among: raisings)
  }

  private static let raisings: WordSet = [
    "agenda", "bring", "demo", "discuss", "present", "presentation", "raise", "report", "revisit",
    "show", "talk",
  ]

  /// Whether one of them has two telling words of a text: "Pilots - They will present proposals" and
  /// "Proposals of the pilots".
  ///
  /// - Parameter text: A promise of the older note, with whose it is.
  /// - Returns: Whether a topic speaks of it.
  func share(_ text: String) -> Bool {
    guard !telling.isEmpty else { return false }
    let words = TellingWords(text)
    return telling.contains { words.shared(with: [$0]) >= Self.enough }
  }

  private static let enough = 2

  /// Whether a text names one of them.
  ///
  /// - Parameter text: A statement of the older note.
  /// - Returns: Whether all words of a topic stand in it, one after the other.
  func areNamed(in text: String) -> Bool {
    guard !names.isEmpty else { return false }
    let words = WordBytes(text)
    return words.ranges.indices.contains { start in
      heads.find(words.bytes.span.extracting(words.ranges[start])).map { head in
        names[Int(head)].prefix(Self.crowd).contains { words.has($0, at: start) }
      } ?? false
    }
  }
}
