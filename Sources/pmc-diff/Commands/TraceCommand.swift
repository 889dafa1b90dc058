import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff trace PATH`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow one piece of work from its first mention to its last.",
    discussion: """
      WHAT is a few words, all of which a statement has to have, or the id of a change from a JSON \
      report. Whole lives are shown: under other words, in other teams and stages, roadmap rows \
      and statements of teams side by side. Where nothing is found, that is trouble (status 2), and \
      the nearest words or ids are named.

        pmc-diff trace notes/ "droplet upload"
        pmc-diff trace notes/ 0f3a9c52e771
      """)

  @OptionGroup var series: SeriesArguments

  @Option(
    help: ArgumentHelp(
      "unchanged: list mentions, too, that only repeat the one before.", valueName: "kind"))
  var include: [ChangeKind] = []

  @OptionGroup var report: ReportArguments

  func validate() throws {
    guard series.paths.count > 1 else {
      throw ValidationError("Say where the notes are and what to look for: trace PATH WORDS")
    }
    guard include.allSatisfy({ $0 == .unchanged }) else {
      throw ValidationError("--include takes unchanged here: mentions are listed whatever changed")
    }
  }

  func run() throws {
    var series = series
    // The last argument is what to look for; everything before it says where.
    let query = series.paths.removeLast()
    guard var hint = TraceHint(query) else {
      throw Trouble("'\(query)' has no word to look for; give a few, or the id of a change")
    }
    let run = try SeriesRun(series)
    let facts = try run.report(.trace, readsOn: true) { history in
      let facts = TraceFacts(history, query: query, includes: series.includes)
      if facts.mentions.isEmpty { hint.look(in: history) }
      return facts
    }
    guard facts.committees.contains(where: { !$0.report.mentions.isEmpty }) else {
      throw Trouble(hint.sentence(query))
    }
    try report.write(
      facts.keepingFound(), ChangeChoice(include: Set(include)), layout: run.layout)
  }
}

extension TraceHint {
  /// Why nothing was found, and what to do.
  fileprivate func sentence(_ query: String) -> String {
    if isElsewhere {
      return "'\(query)' is spoken of, but not at the meetings asked for; widen --since and --until"
    }
    let quoted = { (names: [String]) in
      names.isEmpty ? "" : "; did you mean \(names.map { "'\($0)'" }.joined(separator: " or "))?"
    }
    if isIdentity {
      return "\(query): no change has this id"
        + (nearestIDs.isEmpty ? "; take one from a JSON report of these notes" : quoted(nearestIDs))
    }
    let strange = strange
    guard !strange.isEmpty else {
      return "no statement has all words of '\(query)'; give fewer"
    }
    let sentences = strange.map { "no statement has a word '\($0.word)'" + quoted($0.nearest) }
    return sentences.dropFirst().reduce(sentences[0]) {
      $0 + ($0.ends(with: "?") ? " " : ", ") + $1
    }
  }
}

extension SeriesReport where Facts == TraceFacts {
  /// The report without the committees that never spoke of it, unless none did.
  fileprivate func keepingFound() -> Self {
    var kept = self
    kept.committees.removeAll { $0.report.mentions.isEmpty }
    return kept.committees.isEmpty ? self : kept
  }
}
