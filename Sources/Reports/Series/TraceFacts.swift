public import NotesDiff

/// The life of one piece of work, from its first mention to its last.
public struct TraceFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.traceTitle }
  /// The words or the id that were looked for.
  public var query: String
  /// How many strands of links the mentions belong to.
  public var strands: Int
  /// Every mention, in order of time, roadmap rows first.
  public var mentions: [Mention]
  /// Words that are nearly one looked for, in statements that have all the others; absent where none.
  public var near: [NearWord]?

  /// Another spelling.
  public struct NearWord: Codable, Sendable, Hashable {
    /// The word, in lower case.
    public var word: String
    /// How many statements have it.
    public var count: Int
  }

  /// A mention.
  public struct Mention: Codable, Sendable, Hashable {
    /// The day of the meeting.
    public var date: String
    /// The strand of links it belongs to, 1-based.
    public var strand: Int
    /// The file.
    public var file: String
    /// The line.
    public var line: Int
    /// The part of the note it belongs to.
    public var area: Change.Area
    /// The team it stands under.
    public var team: String?
    /// The roadmap stage.
    public var stage: String?
    /// How far the work is.
    public var status: Status
    /// What it says.
    public var text: String
    /// Whether it only repeats the mention before in its strand.
    public var repeats: Bool
    /// Whether it stands in a roadmap that was copied from an older note.
    public var inCopy: Bool
    /// Whether only a possible link leads to it; absent where not.
    public var possible: Bool?
    /// The strand that its strand went into after it; absent where it goes on or ends.
    public var into: Int?
    /// What the owner of an open row reported as done, with the last mention of the row; absent where not
    /// all of it was.
    public var reported: RoadmapFacts.Report?
  }

  /// Writes down a life.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - query: Words, or the id of a change.
  ///   - includes: Whether a meeting is asked for.
  public init(_ history: SeriesHistory, query: String, includes: (CalendarDate?) -> Bool) {
    let trace = Trace(query, in: history)
    let reports = Dictionary(
      RoadmapHistory(history).rows.compactMap { row in
        row.places.last.flatMap { last in row.reported.map { (last, history.report($0)) } }
      }, uniquingKeysWith: { first, _ in first })
    var last: [Int: String] = [:]
    var mentions: [Mention] = []
    for place in trace.places where includes(history.notes[place.note].date) {
      let item = history.item(place)
      let note = history.notes[place.note]
      let strand = trace.strands[place] ?? 0
      let said = (item.stage?.name ?? item.status.status.rawValue) + item.text
      let team = history.team(place)
      mentions.append(
        Mention(
          date: note.day, strand: strand + 1, file: note.file, line: item.line,
          area: item.isRoadmapRow ? .roadmap : team == nil ? .section : .team, team: team,
          stage: item.stage?.name, status: item.status.status, text: item.text,
          repeats: last[strand] == said,
          inCopy: item.isRoadmapRow && history.copies.contains(place.note),
          possible: trace.possible.contains(place) ? true : nil,
          into: trace.heirs[place].map { $0 + 1 }, reported: reports[place]))
      last[strand] = said
    }
    self.query = query
    self.mentions = mentions
    strands = Set(mentions.map(\.strand)).count
    near = trace.near.isEmpty ? nil : trace.near.map { NearWord(word: $0.word, count: $0.count) }
  }

  /// When it was first and last spoken of.
  public var headline: String {
    // What only a life leads to may be about something else.
    let sure = mentions.filter { $0.possible != true }
    let told = sure.isEmpty ? mentions : sure
    return SeriesWords.traceHeadline(
      query, mentions: mentions.count, first: told.first?.date, last: told.last?.date)
  }

  /// The life as a table: the roadmap on the left, the teams on the right.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    var rows: [[String]] = []
    for date in mentions.map(\.date).distinct() {
      let all = mentions.filter { $0.date == date }
      let new = all.filter { !$0.repeats || options.shows(.unchanged) }
      let roadmap = new.filter { $0.stage != nil }
      let others = new.filter { $0.stage == nil }
      for number in 0..<max(roadmap.count, others.count) {
        let row = number < roadmap.count ? cell(roadmap[number]) : ""
        let other = number < others.count ? cell(others[number]) : ""
        rows.append([number == 0 ? date : "", row, other])
      }
    }
    return [
      strandTable,
      .table(SeriesWords.lifeTitle, SeriesWords.traceColumns, tight: [0], rows),
    ].compactMap { $0 }
  }

  /// Where the words belong to several pieces of work: each with its last wording and how it went.
  private var strandTable: ArrangedReport.Part? {
    guard strands > 1 else { return nil }
    let numbers = Set(mentions.map(\.strand)).sorted()
    let rows = numbers.compactMap { number -> [String]? in
      let shown = mentions.filter { $0.strand == number && !$0.inCopy }
      // A row that only stands in a copied roadmap is no piece of work of its own.
      guard !shown.isEmpty else { return nil }
      let steps = shown.reduce(into: [(name: String, date: String)]()) { steps, mention in
        let name = mention.stage ?? standing(of: mention)
        let isKnown = mention.stage != nil || mention.status != .unknown
        if steps.last?.name != name, isKnown { steps.append((name, mention.date)) }
      }
      return [
        "\(number)", shown.last?.text ?? "",
        steps.map { "\($0.name) \($0.date)" }.joined(separator: " \(RendererWords.arrow) ")
          + (shown.last?.into.map(SeriesWords.thenInto) ?? ""),
        shown.first?.date ?? "", shown.last?.date ?? "",
      ]
    }
    return .table(
      SeriesWords.strandsTitle, SeriesWords.strandColumns, numbers: [0], tight: [0, 3, 4], rows)
  }

  /// Rows their owners reported as done while the roadmap lists them as open are named; mentions that
  /// only repeat what was said before are counted, unless they are asked for.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The sentences.
  public func footnotes(_ options: ReportOptions) -> [String] {
    let count = options.shows(.unchanged) ? 0 : mentions.count { $0.repeats }
    let reported = mentions.compactMap { mention in
      mention.reported.map {
        SeriesWords.openThough(
          mention.text, stage: mention.stage ?? "", $0.team, parts: $0.parts, by: $0.date)
      }
    }
    return reported + (count == 0 ? [] : [SeriesWords.repeated(count)])
      + (near.map { [SeriesWords.near($0.map { ($0.word, $0.count) })] } ?? [])
  }

  /// How far a mention says the work is: what is paused is no progress.
  private func standing(of mention: Mention) -> String {
    mention.status != .done && Attention.sort(of: mention.text)?.isHeldUp == true
      ? SeriesWords.heldUp : Wording.word(mention.status)
  }

  private func cell(_ mention: Mention) -> String {
    let isTold = mention.status != .unknown && mention.stage == nil
    let status = isTold ? " [\(standing(of: mention))]" : ""
    let place = mention.stage ?? mention.team
    let strand = strands > 1 ? SeriesWords.strand(mention.strand) : ""
    return strand + (place.map { $0 + ": " } ?? "") + mention.text + status
      + (mention.inCopy ? SeriesWords.inCopy : "")
      + (mention.possible == true ? SeriesWords.perhaps : "")
  }
}
