import NotesDiff

/// Finds statements whose consequence outranks their place: a reader must not miss them.
enum Attention {
  /// What a statement asks of its reader, the weightiest first.
  enum Sort: Int, CaseIterable {
    /// The meeting was none, or is another day.
    case meeting
    /// Users lose something.
    case loss
    /// Something went wrong for users.
    case incident
    /// Users have to change something.
    case incompatibility
    /// Something ends, is decided or has to be done.
    case consequence
    /// Something is a danger to users, or was one.
    case flaw
    /// Something stands still.
    case obstacle
    /// The reader is asked for something.
    case request
    /// Something waits, or may go wrong.
    case wait
    /// Trouble was found, and nobody says that it is over.
    case finding

    /// Whether work is held up, or soon may be.
    var isHeldUp: Bool { self == .obstacle || self == .wait }
  }

  /// A cue in a text.
  struct Find {
    /// What it asks of the reader.
    let sort: Sort
    /// Its words, counted from the beginning of the text.
    let words: Range<Int>
  }

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  /// - Complexity: Linear in the length of the text.
  static func sort(of text: String) -> Sort? {
    guard let sort = sort(of: WordBytes(text)) else { return isRisk(text) ? .wait : nil }
    // "Is it at risk? Ida says it is not." Each sentence answers for itself.
    if let mark = text.place(of: "?"),
      text.utf8[mark...].dropFirst().count > 1
    {
      let quotation = Quotation(StatementWords(RichText(text)))
      if quotation.sentences.count > 1 {
        return quotation.sentences.compactMap { Self.sort(of: quotation.sentence($0).plain) }
          .min { $0.rawValue < $1.rawValue }
      }
    }
    switch sort {
    // Who asks did not say that it is so.
    case .meeting, .loss, .incident, .incompatibility, .consequence, .flaw:
      return text.ends(with: "?") ? nil : sort
    // Nor did who broke off say what stands still.
    case .obstacle, .wait, .finding: return breaksOff.contains(where: text.hasSuffix) ? nil : sort
    case .request: return asksOne(text) || leadsToOne(text) ? nil : sort
    }
  }

  /// Whether "please" is said to one by name, to whom a task is given: "Ida, please list the boats".
  private static func asksOne(_ text: String) -> Bool {
    let words = text.parts
    guard let place = words.firstIndex(of: "please"), place > 0 else { return false }
    let name = words[place - 1]
    guard place == 1 || ".:".contains(words[place - 2].last ?? " ") else { return false }
    return name.ends(with: ",") && Words.isName(name.dropLast())
      && !everyone.contains(Word(name.dropLast().lowercased()))
  }

  /// Whether "please" answers one who said something, by naming whom to tell: "Good idea! Please mention
  /// this to Ida".
  private static func leadsToOne(_ text: String) -> Bool {
    let words = text.parts
    guard let place = words.firstIndex(where: { $0.lowercased() == "please" }),
      place + 4 < words.count, ["it", "that", "this"].contains(words[place + 2]),
      words[place + 3] == "to"
    else { return false }
    return Words.isName(words[place + 4].prefix { $0.isLetter })
  }

  /// Whom a reader may be among.
  private static let everyone: WordSet = [
    "all", "everybody", "everyone", "folks", "maintainers", "members", "pms", "so", "teams", "then",
    "users", "yes",
  ]

  /// What a statement asks of its reader, or nothing. What it has of code, and a word or two in
  /// quotation marks, are names.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of text: RichText) -> Sort? {
    guard let sort = sort(of: text.plain) else { return leadsToAdvisory(text) ? .flaw : nil }
    return hasNames(text) ? Self.sort(of: withoutNames(text)) : sort
  }

  /// Whether a text has code or a word in quotation marks.
  static func hasNames(_ text: RichText) -> Bool {
    text.spans.contains { span in
      span.style.contains(.code)
        || span.text.utf8.contains(where: mayQuote) && span.text.contains(where: quotes.contains)
    }
  }

  /// "Risk: …" names one; "Risk assessment of …" does not.
  static func isRisk(_ text: String) -> Bool {
    ["Risk:", "Risks:", "RISK:"].contains { text.hasPrefix($0) }
  }

  /// Whether a text has a link to a page about a weak spot: "Session ids" may say no more of it.
  private static func leadsToAdvisory(_ text: RichText) -> Bool {
    text.links.contains { link in
      ["cve-", "CVE-", "security/advisories/"].contains(where: link.hasInside)
    }
  }

  /// A text with a pronoun for each of them.
  static func withoutNames(_ text: RichText) -> String {
    let plain = text.spans.reduce(into: "") { $0 += $1.style.contains(.code) ? name : $1.text }
    let parts = plain.split(omittingEmptySubsequences: false, whereSeparator: quotes.contains)
    return parts.enumerated().map { number, part in
      let isQuoted =
        number % 2 == 1 && number + 1 < parts.count
        && WordBytes(String(part)).ranges.count <= mostQuoted
      return isQuoted ? name : String(part)
    }.joined(by: "")
  }

  private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  /// Whether a quotation mark may begin with a byte.
  private static func mayQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == 0xE2 }

  /// More words in quotation marks are said, not named.
  private static let mostQuoted = 1
  /// Stands for a name.
  private static let name = "it"

  private static let breaksOff = ["...", "…", "?"]

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter words: The words of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of words: WordBytes) -> Sort? {
    finds(in: words).min { $0.sort.rawValue < $1.sort.rawValue }?.sort
  }

  /// All cues of a text.
  ///
  /// - Parameter words: The words of the text.
  /// - Returns: The cues in order.
  /// - Complexity: Linear in the length of the text.
  static func finds(in words: WordBytes) -> [Find] {
    var finds: [Find] = []
    let cues = AttentionCues.usual
    for place in words.ranges.indices {
      cues.each(at: place, of: words) { sort, end in
        // "Pretty please?" asks for nothing by itself.
        guard sort != .request || words.ranges.count >= shortestRequest else { return }
        finds.append(Find(sort: sort, words: place..<end))
      }
    }
    return finds
  }

  /// A request has at least so many words.
  private static let shortestRequest = 5
}
