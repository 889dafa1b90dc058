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
  private static let limit = 5
  /// How many of one team are.
  private static let share = 3
  /// About how much of each is quoted.
  private static let words = 10

  /// The quotes, each with its team.
  var sentences: [RichText] {
    let reporting = facts.teams.filter { team in
      team.new.contains { $0.report == .reported }
    }.flatMap { $0.old.map(\.name) }
    var promises: [Promise] = []
    for change in facts.changes where change.kind == .unmentioned {
      guard let entry = change.old.first, entry.role == .statement,
        entry.team.map(reporting.contains) ?? Promise.isTask(entry), let promise = Promise(entry)
      else { continue }
      promises.append(promise)
    }
    guard !promises.isEmpty else { return [] }
    promises = Self.oncePerFamily(promises)
    let said = NewStatements(facts)
    let releases = ReleaseNews(facts)
    var quotes: [RichText] = []
    var counts: [String: Int] = [:]
    for weight in Promise.Weight.allCases {
      for promise in promises where promise.weight == weight && quotes.count < Self.limit {
        let entry = promise.entry
        if counts[entry.team ?? "", default: 0] < Self.share, !isPartOfFinished(entry),
          !said.speak(of: entry), !releases.answers(entry)
        {
          quotes.append(Self.quote(promise))
          counts[entry.team ?? "", default: 0] += 1
        }
      }
    }
    return quotes
  }

  /// What a statement promises is not told again by what stands under it, nor by a statement that only
  /// leads in to what does.
  private static func oncePerFamily(_ promises: [Promise]) -> [Promise] {
    let lines = Set(promises.filter { !LineArranger.isLeadIn($0.entry.text) }.map(\.entry.line))
    let parents = Set(promises.compactMap(\.entry.parentLine))
    return promises.filter { promise in
      LineArranger.isLeadIn(promise.entry.text)
        ? !parents.contains(promise.entry.line)
        : !(promise.entry.parentLine.map(lines.contains) ?? false)
    }
  }

  /// Whether a promise stands under something that is finished, then or now.
  private func isPartOfFinished(_ entry: ChangeReport.Entry) -> Bool {
    guard let line = entry.parentLine else { return false }
    return facts.changes.contains { change in
      change.old.contains { parent in
        parent.line == line && parent.file == entry.file
          && (parent.status == .done
            || change.kind == .completed)
      }
    }
  }

  private static func quote(_ promise: Promise) -> RichText {
    let kept: SpeechRoles = promise.weight == .obstacle ? [] : .promise
    let said = promise.quotation.sentence(promise.sentence).plain
    let quote = promise.quotation.quote(to: words, keeping: kept) {
      promise.quotation.sentence($0).plain == said
    }
    let team = promise.entry.team.map { $0 + ": " } ?? ""
    return RichText([.init(team)] + Attention.subject(of: promise.entry) + quote.spans)
  }
}
