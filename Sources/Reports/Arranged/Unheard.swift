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
  private enum Weight: CaseIterable {
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
    let said = facts.changes.flatMap(\.new).reduce(into: [String: Set<String>]()) { said, entry in
      guard let team = entry.team else { return }
      said[team, default: []].formUnion(TellingWords.of(entry.text))
    }
    var found: [Weight: [RichText]] = [:]
    for change in facts.changes where change.kind == ChangeKind.unmentioned.rawValue {
      guard let entry = change.old.first, entry.role == Item.Role.statement.rawValue,
        let team = entry.team, reporting.contains(team),
        TellingWords.of(entry.text).isDisjoint(with: said[team, default: []]),
        let (weight, quote) = Self.promise(in: entry.richText)
      else { continue }
      found[weight, default: []].append(RichText([.init(team + ": ")] + quote.spans))
    }
    return Array(Weight.allCases.flatMap { found[$0, default: []] }.prefix(Self.limit))
  }

  /// The weightiest sentence of a statement that promises or waits.
  private static func promise(in text: RichText) -> (weight: Weight, quote: RichText)? {
    let sentences = Abridgement.sentences(of: text)
    for weight in Weight.allCases {
      guard let place = sentences.firstIndex(where: { holds(weight, $0.plain) }) else { continue }
      let sentence = sentences[place]
      var quote = RichText(place > 0 ? "… " : "")
      (Abridgement.abridged(sentence, to: words) ?? sentence).spans.forEach { quote.append($0) }
      return (weight, quote)
    }
    return nil
  }

  private static func holds(_ weight: Weight, _ sentence: String) -> Bool {
    let words = Set(Words.lowercased(sentence))
    switch weight {
    case .obstacle: return Attention.sort(of: sentence) == .obstacle
    case .dated: return !words.isDisjoint(with: promises) && !words.isDisjoint(with: dates)
    case .planned: return !words.isDisjoint(with: promises)
    }
  }
}
