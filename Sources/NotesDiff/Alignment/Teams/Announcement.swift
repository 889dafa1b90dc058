/// A sentence that may announce what becomes of a team.
struct Announcement {
  /// What a sentence can announce.
  enum Event: CaseIterable {
    /// A team joins another.
    case merge
    /// A team comes out of another.
    case split
    /// A team takes another name.
    case rename

    /// The beginnings of words one of which the sentence has.
    fileprivate var verbs: [String] {
      switch self {
      case .merge:
        ["merg", "consolidat", "combin", "unif", "fold", "join", "ownership", "absorb"]
      case .split: SplitVerb.all.map(\.stem)
      case .rename: ["renam"]
      }
    }

    /// The words of a sentence that name the team.
    ///
    /// - Parameter words: The words of a sentence.
    /// - Returns: Those that may be its name; none where nothing is announced.
    fileprivate func named(in words: [String]) -> [String] {
      switch self {
      case .merge, .rename:
        let verbs = verbs
        let isVerb = { (word: String) in
          verbs.contains { $0.utf8.first == word.utf8.first && word.begins(with: $0) }
        }
        return words.contains(where: isVerb) ? words : []
      case .split:
        return words.indices.lazy.compactMap { SplitVerb.subject(in: words, at: $0) }.first ?? []
      }
    }
  }

  /// Whether the older of the two notes says it.
  var isOld: Bool
  /// The section it stands in.
  var section: Int
  /// Its words in lower case, joined ones in their parts.
  var words: [String]
  /// What its verbs announce, with the words that may name the team it becomes of.
  var events: [(event: Event, words: [String])]

  /// The words that may name the team something is announced of.
  ///
  /// - Parameter event: What is announced.
  /// - Returns: The words; nothing where that is not announced.
  func words(of event: Event) -> [String]? { events.first { $0.event == event }?.words }

  /// The announcements of two notes, in order.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The announcements of the older note, then those of the newer.
  /// - Complexity: Linear in the length of the notes.
  static func all(_ old: MeetingNote, _ new: MeetingNote) -> [Announcement] {
    var found: [Announcement] = []
    for (note, isOld) in [(old, true), (new, false)] {
      for index in note.items.indices where mayAnnounce(note.items[index].text.utf8.span) {
        let words = Words.lowercasedParts(note.items[index].text)
        let events = Event.allCases.map { ($0, $0.named(in: words)) }.filter { !$0.1.isEmpty }
        guard !events.isEmpty else { continue }
        found.append(
          Announcement(
            isOld: isOld, section: note.items[index].section, words: words, events: events))
      }
    }
    return found
  }

  /// The verbs' beginnings, by their first letter.
  private static let beginnings: [[[UInt8]]] = {
    var beginnings = Array(repeating: [[UInt8]](), count: 256)
    for verb in Event.allCases.flatMap(\.verbs).map({ Array($0.utf8) }) {
      beginnings[Int(verb[0])].append(verb)
    }
    return beginnings
  }()

  /// Whether a word of a text begins like one of the verbs, told by its bytes.
  ///
  /// Most texts have no such word, and to cut one into words costs much more than this.
  private static func mayAnnounce(_ text: Span<UInt8>) -> Bool {
    let (beginnings, heads) = (beginnings, heads)
    var isStart = true
    for place in text.indices.dropLast() {
      let byte = text[place]
      if isStart, heads[head(byte, text[place + 1])] {
        for verb in beginnings[Int(byte | 0x20)] where stands(verb, in: text, at: place) {
          return true
        }
      }
      isStart = !Words.isASCIILetterOrDigit(byte)
    }
    return false
  }

  /// The first two letters of the verbs, so that most words are told by theirs.
  private static let heads: [Bool] = {
    var heads = [Bool](repeating: false, count: 1 << 10)
    for verb in beginnings.joined() { heads[head(verb[0], verb[1])] = true }
    return heads
  }()

  private static func head(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  private static func stands(_ verb: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    guard start + verb.count <= text.count else { return false }
    for offset in verb.indices where text[start + offset] | 0x20 != verb[offset] { return false }
    return true
  }
}

/// A verb that tells of a team coming out of another, and what shows that it is not said of something
/// else: many things are moved, broken or kept separate.
private struct SplitVerb {
  /// Its beginning, and what may end it.
  let stem: String
  let endings: [String]
  /// The words one of which has to follow soon; none where a word for a team will do as well.
  let particles: Set<String>
  /// Whether a word for a team does as well as a particle.
  let isOfTeams: Bool

  private init(_ stem: String, _ endings: [String], _ particles: Set<String>, ofTeams: Bool = false)
  {
    self.stem = stem
    self.endings = endings
    self.particles = particles
    isOfTeams = ofTeams
  }

  private static let out: Set<String> = ["out", "off", "up", "apart"]
  private static let apart: Set<String> = ["separate", "own", "new"]

  static let all = [
    SplitVerb("split", ["", "s", "ting"], out, ofTeams: true),
    SplitVerb("separat", ["e", "es", "ed", "ing", "ion"], out, ofTeams: true),
    SplitVerb("extract", ["", "s", "ed", "ing"], ["from", "out", "into"]),
    SplitVerb("break", ["", "s", "ing"], out),
    SplitVerb("brok", ["e", "en"], out),
    SplitVerb("carv", ["e", "es", "ed", "ing"], out),
    SplitVerb("spin", ["", "s", "ning"], out),
    SplitVerb("spun", [""], out),
    SplitVerb("mov", ["e", "es", "ed", "ing"], apart),
  ]

  /// How the verbs begin.
  private static let initials = all.compactMap { $0.stem.utf8.first }

  private static let teams: WordSet = [
    "committee", "group", "pmc", "project", "projects", "squad", "subproject", "team", "teams",
  ]

  /// How soon a particle follows, and how soon the name of what comes out.
  private static let near = 8
  private static let far = 14
  /// How far before a passive verb the name stands: "Tide has been split off".
  private static let before = 5

  /// The words that may name what comes out, where a word of a sentence is such a verb.
  static func subject(in words: [String], at place: Int) -> [String]? {
    let word = words[place]
    guard let first = word.utf8.first, initials.contains(first),
      let verb = all.first(where: {
        word.begins(with: $0.stem) && $0.endings.contains(String(word.dropFirst($0.stem.count)))
      })
    else { return nil }
    let rest = words[(place + 1)...]
    let isParted = rest.prefix(near).contains(where: verb.particles.contains)
    guard isParted || verb.isOfTeams && words.contains(where: teams.contains) else { return nil }
    let isPassive = rest.first.map(verb.particles.contains) ?? false
    return Array(words[..<place].suffix(isPassive ? before : 0) + rest.prefix(far))
  }
}
