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
    "will", "plan", "plans", "planning", "expect", "expecting", "expected", "intend",
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
      promised.append(
        (team, entry.text, weight, RichText(Self.subject(of: entry).spans + quote.spans)))
    }
    let said = telling(of: Set(promised.map(\.team)))
    var found = [[RichText]](repeating: [], count: Weight.allCases.count)
    for (team, text, weight, quote) in promised
    where !Self.isSaid(TellingWords.of(text), in: said[team, default: []]) {
      found[weight.rawValue].append(RichText([.init(team + ": ")] + quote.spans))
    }
    return Array(found.joined().prefix(Self.limit))
  }

  /// Words a statement begins with that leaves its subject to the one it stands under.
  private static let headless: Set<String> = [
    "will", "would", "should", "has", "is", "are", "this", "that", "it", "these", "they", "which",
  ]

  /// What a statement without a subject stands under.
  private static func subject(of entry: ChangeReport.Entry) -> RichText {
    let first = entry.text.prefix { $0.isLetter }.lowercased()
    guard entry.parentLine != nil, headless.contains(first), let parent = entry.path.last else {
      return RichText()
    }
    return RichText(LineContext.shortened(parent) + ": ")
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
    guard Attention.sort(of: plain) != nil || isPromise(plain) else { return nil }
    let sentences = Abridgement.sentences(of: text).map(\.plain)
    let weights = sentences.map(weight)
    guard let weight = Weight.allCases.first(where: weights.contains),
      let place = weights.firstIndex(of: weight)
    else { return nil }
    let kept = weight == .obstacle ? [] : promises
    return (weight, Quotation.of(text, to: words, keeping: kept) { $0 == sentences[place] })
  }

  /// The most a sentence weighs, or nothing where it neither promises nor waits.
  private static func weight(of sentence: String) -> Weight? {
    if Attention.sort(of: sentence) == .obstacle { return .obstacle }
    guard isPromise(sentence) else { return nil }
    return Words.lowercased(sentence).contains(where: dates.contains) ? .dated : .planned
  }

  private static func isPromise(_ text: String) -> Bool {
    let words = Words.lowercased(text.contains("Will") ? withoutName(text) : text)
    return words.indices.contains { place in
      promises.contains(words[place])
        || words[place] == "going" && words[place...].starts(with: ["going", "to"])
    }
  }

  /// A text without the man called Will: he speaks, or his name stands inside a sentence.
  private static func withoutName(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.indices.filter { place in
      let opens = place == 0 || ".!?:;-–—])".contains(words[place - 1].last ?? " ")
      return words[place] != "Will:" && (opens || words[place] != "Will")
    }.map { String(words[$0]) }.joined(separator: " ")
  }
}
