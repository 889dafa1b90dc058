import NotesDiff

/// Finds what was promised, waited for or at risk in the older note, and is not mentioned now though
/// the team reports.
///
/// The note does not say what became of it, so neither does this: it is quoted, the weightiest first.
/// What the team may mean by other words of its report is left out.
struct Unheard {
  /// The facts of the report.
  let facts: ChangeReport

  /// How many are quoted; all of them are counted.
  private static let limit = 3
  /// About how much of each is quoted.
  private static let words = 10

  /// What makes a promise, by weight.
  private enum Weight: Int, CaseIterable {
    case obstacle, dated, planned
  }

  /// Words that give a promise a day.
  private static let dates: Set<String> = [
    "week", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "asap", "soon", "shortly", "imminent", "deadline", "eta",
  ]
  /// Words that promise.
  private static let promises: Set<String> = [
    "will", "plan", "plans", "planning", "going", "expect", "expecting", "expected", "intend",
    "aiming", "targeting", "intending", "promised",
  ]
  /// The quotes, each with its team.
  var sentences: [RichText] {
    let reporting = Set(
      facts.teams.filter { $0.new.contains { $0.report == ChangeReport.TeamSide.reported } }
        .flatMap { $0.old.map(\.name) })
    var promised: [(team: String, text: String, weight: Weight, quote: RichText)] = []
    for change in facts.changes where change.kind == ChangeKind.unmentioned.rawValue {
      guard let entry = change.old.first, entry.role == Item.Role.statement.rawValue,
        let team = entry.team, reporting.contains(team),
        let (weight, quote) = Self.promise(in: entry.richText)
      else { continue }
      promised.append((team, entry.text, weight, quote))
    }
    let said = telling(of: Set(promised.map(\.team)))
    var found = [[RichText]](repeating: [], count: Weight.allCases.count)
    for (team, text, weight, quote) in promised
    where !Self.isSaid(TellingWords.of(text), in: said[team, default: []]) {
      found[weight.rawValue].append(RichText([.init(team + ": ")] + quote.spans))
    }
    return Array(found.joined().prefix(Self.limit))
  }

  /// Whether so many telling words of a promise are in what its team says now that it may be meant.
  private static func isSaid(_ promised: Set<String>, in said: Set<String>) -> Bool {
    let shared = promised.intersection(said).count
    return shared >= 3 || shared > 0 && 2 * shared >= promised.count
  }

  /// The telling words of what teams report now.
  private func telling(of teams: Set<String>) -> [String: Set<String>] {
    var said: [String: Set<String>] = [:]
    for change in facts.changes {
      for entry in change.new {
        guard let team = entry.team, teams.contains(team) else { continue }
        said[team, default: []].formUnion(TellingWords.of(entry.text))
      }
    }
    return said
  }

  /// The weightiest sentence of a statement that promises or waits.
  private static func promise(in text: RichText) -> (weight: Weight, quote: RichText)? {
    // No sentence has a cue the whole has not.
    let plain = text.plain
    guard Attention.sort(of: plain) != nil || isPromise(Words.lowercased(plain)) else { return nil }
    let sentences = Abridgement.sentences(of: text)
    let weights = sentences.map { weight(of: $0.plain) }
    guard let weight = Weight.allCases.first(where: weights.contains),
      let place = weights.firstIndex(of: weight)
    else { return nil }
    // "This will be …" says nothing without what stands before it.
    let isAnswer = place > 0 && leaning.contains(firstWord(of: sentences[place].plain))
    let sentence = isAnswer ? text : sentences[place]
    var quote = RichText(place > 0 && !isAnswer ? "… " : "")
    sentence.abridged(to: words).spans.forEach { quote.append($0) }
    return (weight, quote)
  }

  /// Words by which a sentence leans on the one before it.
  private static let leaning: Set<String> = [
    "this", "that", "it", "its", "they", "these", "those", "he", "she", "which", "there",
  ]

  private static func firstWord(of sentence: String) -> String {
    sentence.prefix { $0.isLetter }.lowercased()
  }

  /// The most a sentence weighs, or nothing where it neither promises nor waits.
  private static func weight(of sentence: String) -> Weight? {
    if Attention.sort(of: sentence) == .obstacle { return .obstacle }
    let words = Words.lowercased(sentence)
    guard isPromise(words) else { return nil }
    return words.contains(where: dates.contains) ? .dated : .planned
  }

  private static func isPromise(_ words: [String]) -> Bool {
    words.contains(where: promises.contains)
  }
}
